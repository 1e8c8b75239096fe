import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { z } from 'zod'
import type { Original, Passage, Story } from '../core/story.js'
import { Misuse } from './errors.js'

const credit = z.strictObject({
  agencies: z.array(z.string()),
  kind: z.enum(['joint', 'own', 'republished']).nullish(),
})

const language = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/u, 'expected a language code such as "lo"')

const copy = {
  body: z.array(z.string()).nullish(),
  summary: z.string().nullish(),
  title: z.string().nullish(),
}

/** A story as other programs send it; every field but `language` may be missing. */
const schema = z.strictObject({
  ...copy,
  credit: credit.nullish(),
  language,
  // Its copy is compared with the story's where its language is named.
  original: z.strictObject({ ...copy, credit, language: language.nullish() }).nullish(),
  passed: z.array(z.strictObject({ rule: z.string(), words: z.string() })).nullish(),
  photoCredits: z.array(z.string()).nullish(),
  place: z.string().nullish(),
  signOff: z.string().nullish(),
})

export type StoryInput = z.infer<typeof schema>

/** One story of the input, or why it is none; `place` says where it stood. */
export type ReadStory =
  | { readonly error: string; readonly place: string }
  | { readonly input: StoryInput; readonly place: string }

/**
 * The stories of the files, or of standard input when there are none, one after another as they are read: one JSON
 * document, an array of them, or JSON Lines.
 *
 * @throws Misuse when a file cannot be read, or nothing is sent to standard input.
 */
export async function* readStories(files: readonly string[]): AsyncGenerator<ReadStory> {
  if (files.length === 0 && process.stdin.isTTY)
    throw new Misuse('no story: name a file, or send JSON to standard input')
  for (const file of files.length > 0 ? files : [undefined]) {
    const source = file === undefined ? process.stdin : createReadStream(file)
    yield* readSource(source, file ?? 'standard input')
  }
}

/** Lines that are whole documents are answered as they come; from the first that is not, all is one document. */
async function* readSource(source: Readable, name: string): AsyncGenerator<ReadStory> {
  const rest: string[] = []
  let restFrom = 1
  let number = 0
  let isLines = false
  try {
    for await (const line of createInterface({ crlfDelay: Infinity, input: source })) {
      number += 1
      const text = number === 1 ? line.replace(/^\uFEFF/u, '') : line
      if (rest.length === 0 && text.trim() === '') continue
      const document = rest.length === 0 ? parse(text) : undefined
      if (document && ('value' in document || isLines)) {
        isLines = true
        yield* toStories(document, `${name}, line ${number}`)
      } else {
        if (rest.length === 0) restFrom = number
        rest.push(text)
      }
    }
  } catch (error) {
    throw new Misuse(
      `cannot read ${name}: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
  if (rest.length > 0) yield* readRest(rest, name, restFrom)
  else if (!isLines) throw new Misuse(`${name} is empty: expected a story as JSON`)
}

/** What did not begin with a whole document is one over many lines, or lines of which the first is broken. */
function* readRest(lines: readonly string[], name: string, from: number): Generator<ReadStory> {
  const whole = parse(lines.join('\n'))
  const each = lines.map(parse)
  if ('value' in whole || !each.some((line) => 'value' in line))
    yield* toStories(whole, `${name}, line ${from}`)
  else
    for (const [index, line] of each.entries())
      if (lines[index]?.trim() !== '') yield* toStories(line, `${name}, line ${from + index}`)
}

type Parsed = { readonly error: string } | { readonly value: unknown }

const parse = (text: string): Parsed => {
  try {
    return { value: JSON.parse(text) as unknown }
  } catch (error) {
    return { error: `this is not JSON: ${error instanceof Error ? error.message : String(error)}` }
  }
}

function* toStories(parsed: Parsed, place: string): Generator<ReadStory> {
  if ('error' in parsed) {
    yield { error: parsed.error, place }
    return
  }
  const { value } = parsed
  const isList = Array.isArray(value)
  for (const [index, item] of (isList ? (value as unknown[]) : [value]).entries()) {
    const at = isList ? `${place}, story ${index + 1}` : place
    const { data, error } = schema.safeParse(item)
    yield data ? { input: data, place: at } : { error: z.prettifyError(error), place: at }
  }
}

/** The story the rules are asked about. */
export const toStory = (input: StoryInput): Story => {
  const { language, original, passed, photoCredits, place, signOff } = input
  return {
    ...(input.credit ? { credit: toCredit(input.credit) } : {}),
    ...(original ? { original: toOriginal(original) } : {}),
    ...(passed ? { passed } : {}),
    ...(place ? { dateline: { place } } : {}),
    language,
    passages: [
      ...toPassages(input),
      ...toPassage('signOff', signOff),
      ...(photoCredits ?? []).flatMap((text, index) => toPassage(`photoCredits/${index}`, text)),
    ],
  }
}

type Copy = Pick<StoryInput, 'body' | 'summary' | 'title'>

const toOriginal = ({
  credit,
  language,
  ...text
}: NonNullable<StoryInput['original']>): Original => ({
  ...(language ? { copy: { language, passages: toPassages(text) } } : {}),
  credit: toCredit(credit),
})

const toPassages = ({ body, summary, title }: Copy): readonly Passage[] => [
  ...toPassage('title', title),
  ...toPassage('summary', summary),
  ...(body ?? []).flatMap((text, index) => toPassage(`body/${index}`, text)),
]

const toPassage = (path: string, text: null | string | undefined): readonly Passage[] =>
  text === null || text === undefined ? [] : [{ path, text }]

const toCredit = ({ agencies, kind }: z.infer<typeof credit>) =>
  kind ? { agencies, kind } : { agencies }
