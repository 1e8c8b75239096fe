import { median } from '../median.js'
import type { Sites } from './openSites.js'

/** The same twenty stories as Payload gives them, and two answers of the public API. */
const list = '/api/articles?limit=20&sort=-publishedAt'
const feed = '/api/news/en/feed.xml'
const article = (publicId: string): string => `/api/news/articles/${publicId}`

const warmUps = 20

/** What is hot is asked for again before anything else is. */
const inARow = 10

/** Medians by the clock, in milliseconds, of a body and of a 304. */
export type Hot = {
  readonly body: number
  readonly name: string
  readonly notModified: number
  readonly plainList: number
}

type Question = { readonly ask: () => Promise<Response>; readonly status: number }

/** Asks for the plain list, a kept answer and the same answer again in turn, each several times in a row. */
export const measureHotAnswers = async (sites: Sites, turns: number): Promise<readonly Hot[]> => {
  const answers = { article: article(sites.publicIds.at(-1) ?? ''), feed }
  const measured: Hot[] = []
  for (const [name, path] of Object.entries(answers)) {
    const first = await sites.ours(toRequest(path))
    const known = { 'If-None-Match': first.headers.get('ETag') ?? '' }
    const [plainList = NaN, body = NaN, notModified = NaN] = await measureInTurn(turns, [
      { ask: () => sites.plain(toRequest(list)), status: 200 },
      { ask: () => sites.ours(toRequest(path)), status: 200 },
      { ask: () => sites.ours(toRequest(path, known)), status: 304 },
    ])
    measured.push({ body, name, notModified, plainList })
  }
  return measured
}

const toRequest = (path: string, headers: Readonly<Record<string, string>> = {}): Request =>
  new Request(`http://localhost${path}`, { headers })

const measureInTurn = async (
  turns: number,
  questions: readonly Question[],
): Promise<readonly number[]> => {
  const times = questions.map((): number[] => [])
  for (let turn = -warmUps; turn < turns; turn += 1)
    for (const [at, question] of questions.entries())
      for (let again = 0; again < inARow; again += 1) {
        const time = await timeOf(question)
        if (turn >= 0) times[at]?.push(time)
      }
  return times.map(median)
}

const timeOf = async ({ ask, status }: Question): Promise<number> => {
  const before = performance.now()
  const response = await ask()
  await response.arrayBuffer()
  const time = performance.now() - before
  if (response.status !== status) throw new Error(`${response.status} in place of ${status}`)
  return time
}
