/** The other half of `bench/linear.ts`: measures what it is asked to, in a process that can be ended when it takes too long. */
import { kpl } from '../src/core/kpl.js'
import { lint } from '../src/core/lint.js'
import { rules } from '../src/core/rules/index.js'
import type { Language, Passage, Story } from '../src/core/story.js'
import { tidy } from '../src/core/tidy.js'
import { ordinaryText, toText, worstTexts } from './texts.js'
import type { Endless } from './texts.js'

/** Where a text stands: in one paragraph, alone or between other signs; in every field; in many short paragraphs. */
export type Layout = 'every field' | 'one paragraph' | 'paragraphs' | 'with ends'

/** One measurement: `subject` is the id of a rule, `lint` or `tidy`, `text` a name, `size` a number of UTF-16 units. */
export type Question = {
  readonly language: Language
  readonly layout: Layout
  readonly size: number
  readonly subject: string
  readonly text: string
}

/** Milliseconds of processor time, or why there are none. */
export type Answer = { readonly error: string } | { readonly time: number }

const paragraph = 100

const layOut: Readonly<Record<Layout, (text: string) => readonly Passage[]>> = {
  'every field': (text) => {
    const part = Math.floor(text.length / 5)
    return ['title', 'summary', 'body/0', 'signOff', 'photoCredits/0'].map((path, index) => ({
      path,
      text: text.slice(index * part, (index + 1) * part),
    }))
  },
  'one paragraph': (text) => [{ path: 'body/0', text }],
  paragraphs: (text) =>
    Array.from({ length: Math.ceil(text.length / paragraph) }, (_, index) => ({
      path: `body/${index}`,
      text: text.slice(index * paragraph, (index + 1) * paragraph),
    })),
  'with ends': (text) => [{ path: 'body/0', text: flat(`x${text}x~`) }],
}

/** V8 keeps a joined text in pieces until somebody reads it. */
const flat = (text: string): string => Buffer.from(text, 'utf8').toString('utf8')

const subjects = new Map<string, (story: Story) => unknown>([
  ...rules.map(({ id, check }) => [id, (story: Story) => check(story, kpl)] as const),
  ['lint', (story) => lint(story, rules, kpl)],
  ['tidy', (story) => tidy(story, rules, kpl)],
])

const textsByName = new Map(worstTexts.map((text) => [text.name, text]))

/** The texts of the last case, for it is asked about for one rule after the other. */
let known = { key: '', passages: new Map<number, readonly Passage[]>() }

const passagesOf = ({ language, layout, size, text }: Question): readonly Passage[] => {
  const key = [text, language, layout].join(' ')
  if (known.key !== key) known = { key, passages: new Map() }
  const endless: Endless = textsByName.get(text) ?? ordinaryText(language)
  const made = known.passages.get(size) ?? layOut[layout](toText(endless, size))
  known.passages.set(size, made)
  return made
}

/** Up to here one reading leaves too little behind to matter; collecting it would take longer than the reading. */
const small = 50_000

/** Of objects made for it, for what was read once of a passage or story is remembered. */
const measure = (question: Question): Answer => {
  const passages = passagesOf(question).map((passage) => ({ ...passage }))
  const story: Story = { language: question.language, passages }
  const run = subjects.get(question.subject)
  if (!run) return { error: `there is no “${question.subject}”` }
  if (question.size > small) globalThis.gc?.()
  const before = process.cpuUsage()
  try {
    run(story)
  } catch (error) {
    return { error: String(error) }
  }
  const { system, user } = process.cpuUsage(before)
  return { time: (system + user) / 1000 }
}

process.on('message', (question: Question) => process.send?.(measure(question)))
