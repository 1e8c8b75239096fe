/**
 * `node scripts/run.js bench/linear.ts [RULE…]`: shows that no rule is super-linear.
 *
 * Every rule of the list, and `lint` and `tidy` as a whole, reads every text of `bench/texts.ts` at 15,625 and 31,250
 * characters. The texts that took longest and those that grew most are then read at 125,000, 250,000, 500,000 and
 * 1,000,000. Prints the worst growth per rule, and ends with 1 where one is 2.3 or more, throws, or takes longer than half
 * a minute. The growth is how much longer a text of twice the length takes, over the whole span: a single doubling is off
 * by half when the machine is disturbed, the span is not, and a rule that turns square at the end is still told.
 *
 * Times are of the processor, not of the clock, so that other work on the machine counts less, and the least of several
 * runs in turn, because whatever disturbs a run only adds to it. Times under 50 ms are noise and not compared, and a growth
 * over the limit is measured again before it is believed.
 */
import { SingleBar } from 'cli-progress'
import { fork } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { rules } from '../src/core/rules/index.js'
import type { Language } from '../src/core/story.js'
import type { Answer, Layout, Question } from './measure.js'
import { worstTexts } from './texts.js'

type Case = Pick<Question, 'language' | 'layout' | 'text'>
type Growth = { readonly at: Question; readonly ratio: number }
/** A text as a subject read it at the first two lengths. */
type Glance = { readonly each: Case; readonly ratio: number; readonly time: number }
type Subject = {
  readonly failures: string[]
  readonly glances: Glance[]
  readonly growths: Growth[]
  readonly id: string
}

const limit = 2.3
const floor = 50
const trifle = 0.1
const longest = 30_000
const repetitions = 3
const retries = 5
const processes = 2
const suspects = 3

const sizes = [15_625, 31_250, 125_000, 250_000, 500_000, 1_000_000]
/** Fifty rules over a text that each of them is measured with take fifty times as long. */
const wholeSizes = [7_812, 15_624, 62_500, 125_000, 250_000]
const wholes = ['lint', 'tidy']
const ordinary = 'ordinary text'
const sizesOf = (id: string, { text }: Case): readonly number[] =>
  wholes.includes(id) && text !== ordinary ? wholeSizes : sizes

const layouts: Readonly<Record<Language, readonly Layout[]>> = {
  en: ['with ends', 'every field', 'paragraphs'],
  fr: ['with ends'],
  lo: ['with ends', 'paragraphs'],
}

const asked = process.argv.slice(2)
const subjects: readonly Subject[] = [...rules.map(({ id }) => id), ...wholes]
  .filter((id) => asked.length === 0 || asked.includes(id))
  .map((id) => ({ id, failures: [], glances: [], growths: [] }))

const cases: readonly Case[] = [ordinary, ...worstTexts.map(({ name }) => name)].flatMap((text) =>
  Object.entries(layouts).flatMap(([language, own]) =>
    own.map((layout) => ({ language, layout, text })),
  ),
)

/** A process that measures, replaced when it has to be ended. */
const toMeter = () => {
  let child: ChildProcess | undefined
  const stop = (): void => {
    child?.kill('SIGKILL')
    child = undefined
  }
  const ask = (question: Question): Promise<Answer> =>
    new Promise((resolve) => {
      child ??= fork('scripts/run.js', ['bench/measure.ts'], {
        // What a reading leaves behind is collected before the next, and fits a young generation that is large from the
        // start: how often V8 moves and enlarges it grows with the text, whatever the rule does.
        execArgv: ['--expose-gc', '--min-semi-space-size=512', '--max-semi-space-size=512'],
      })
      const meter = child
      const answer = (given: Answer): void => {
        clearTimeout(timer)
        meter.removeAllListeners()
        resolve(given)
      }
      const timer = setTimeout(() => {
        stop()
        answer({ error: `longer than ${longest / 1000} s` })
      }, longest)
      meter.once('message', (given: Answer) => answer(given))
      meter.once('exit', (code) => {
        child = undefined
        answer({ error: `ended with ${code}` })
      })
      meter.send(question)
    })
  return { ask, stop }
}

type Ask = ReturnType<typeof toMeter>['ask']

/** Thrown with the place, so that the report can name it. */
class Failure extends Error {}

const show = ({ language, layout, size, text }: Question): string =>
  `${text}, ${layout}, ${language}, ${size.toLocaleString('en')}`

const timeOf = async (ask: Ask, question: Question): Promise<number> => {
  const answer = await ask(question)
  if ('error' in answer) throw new Failure(`${answer.error}: ${show(question)}`)
  return answer.time
}

/** What a text takes at its lengths, each the least of several runs; all lengths in turn, so that a disturbance meets all. */
const timesOf = async (
  ask: Ask,
  questions: readonly Question[],
  known: readonly number[],
): Promise<number[]> => {
  const times = questions.map((_, index) => known[index] ?? Infinity)
  for (let turn = 0; turn < repetitions; turn += 1)
    for (const [index, question] of questions.entries())
      times[index] = Math.min(times[index] ?? Infinity, await timeOf(ask, question))
  return times
}

/** By how much the time grows when the text doubles, from the first of the lengths to the last. */
const growthOver = (questions: readonly Question[], times: readonly number[]): number => {
  const doublings = Math.log2((questions.at(-1)?.size ?? 1) / (questions[0]?.size ?? 1))
  return ((times.at(-1) ?? 0) / (times[0] ?? 1)) ** (1 / doublings)
}

/** The first two lengths, to tell what is worth a closer look. */
const glance = async (ask: Ask, { glances, id }: Subject, each: Case): Promise<void> => {
  const [half = 0, whole = 0] = sizesOf(id, each)
  const first = await timeOf(ask, { ...each, size: half, subject: id })
  const time = await timeOf(ask, { ...each, size: whole, subject: id })
  if (time >= trifle) glances.push({ each, ratio: time / first, time })
}

/** Reads a text at the lengths that take long enough to compare, and the one before them. */
const climb = async (ask: Ask, { growths, id }: Subject, each: Case): Promise<void> => {
  const all = sizesOf(id, each).map((size) => ({ ...each, size, subject: id }))
  const first = await timesOf(ask, all.slice(2), [])
  const from = first.findIndex((time) => time >= floor)
  if (from < 0) return
  const compared = all.slice(2 + Math.min(from, first.length - 2))
  let times = first.slice(-compared.length)
  for (let round = 0; round < retries && growthOver(compared, times) >= limit; round += 1)
    times = await timesOf(ask, compared, times)
  const ratio = growthOver(compared, times)
  const [at] = compared.slice(-1)
  if (at) growths.push({ at, ratio })
  if (at && ratio >= limit) throw new Failure(`${ratio.toFixed(2)}: ${show(at)}`)
}

const suspectsOf = ({ glances }: Subject): readonly Case[] => {
  const most = (of: (each: Glance) => number) =>
    [...glances].sort((a, b) => of(b) - of(a)).slice(0, suspects)
  const always = glances.filter(({ each }) => each.text === ordinary)
  const chosen = [...always, ...most(({ ratio }) => ratio), ...most(({ time }) => time)]
  return [...new Set(chosen.map(({ each }) => each))]
}

const isForWholes = ({ language, layout, text }: Case): boolean =>
  text === ordinary || (language === 'en' && layout === 'paragraphs')

type Task = { readonly run: (ask: Ask) => Promise<void>; readonly subject: Subject }

/** Does the tasks in several processes, one after the other in each, and shows how far it is. */
const doAll = async (doing: string, tasks: readonly Task[]): Promise<void> => {
  const bar = new SingleBar({
    format: `${doing} {bar} {value}/{total}`,
    noTTYOutput: true,
    notTTYSchedule: 10_000,
    stream: process.stderr,
  })
  bar.start(tasks.length, 0)
  const queue = tasks.values()
  const work = async (): Promise<void> => {
    const { ask, stop } = toMeter()
    for (const { run, subject } of queue) {
      try {
        await run(ask)
      } catch (error) {
        if (!(error instanceof Failure)) throw error
        subject.failures.push(error.message)
        console.error(`\n${subject.id}: ${error.message}`) // at once, for the rest takes minutes
      }
      bar.increment()
    }
    stop()
  }
  await Promise.all(Array.from({ length: processes }, work))
  bar.stop()
}

await doAll(
  'Reading every text',
  cases.flatMap((each) =>
    subjects
      .filter(({ id }) => !wholes.includes(id) || isForWholes(each))
      .map((subject) => ({ run: (ask: Ask) => glance(ask, subject, each), subject })),
  ),
)
await doAll(
  'Reading suspect texts up to the end',
  subjects.flatMap((subject) =>
    suspectsOf(subject).map((each) => ({ run: (ask: Ask) => climb(ask, subject, each), subject })),
  ),
)

console.log('| rule | worst growth | where |')
console.log('|---|---|---|')
for (const { growths, id } of subjects) {
  const [worst] = [...growths].sort((a, b) => b.ratio - a.ratio)
  const growth = worst ? `${worst.ratio.toFixed(2)} | ${show(worst.at)}` : '– | never 50 ms'
  console.log(`| \`${id}\` | ${growth} |`)
}
process.exitCode = subjects.some(({ failures }) => failures.length > 0) ? 1 : 0
