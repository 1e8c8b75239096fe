import type { RowId } from '../../src/article/documents.js'
import type { TestNewsroom } from './payload.js'
import { rowsOf, typed, write } from './stories.js'
import type { Row } from './stories.js'

/** Runs what publishing left to jobs, until nothing is left. */
export const runJobs = async ({ payload }: TestNewsroom): Promise<void> => {
  for (;;) {
    const { jobStatus = {} } = await payload.jobs.run({ limit: 100 })
    if (Object.keys(jobStatus).length === 0) return
  }
}

/** A newsroom’s stories by the minute: each comes out a minute after the one before. */
export const newsOf = (newsroom: TestNewsroom) => {
  let minute = 0
  const publish = (
    title: string,
    lead: string,
    over: Readonly<Record<string, unknown>> = {},
  ): Promise<Row> => {
    minute += 1
    const publishedAt = new Date(Date.UTC(2025, 11, 10, 1, minute)).toISOString()
    return write(newsroom, typed({ publishedAt, title, ...over }, [`(KPL) ${lead}`, 'KPL']))
  }
  /** The headlines readers see under a story. */
  const listOf = async (from: RowId, limit = 5): Promise<readonly string[]> => {
    const links = await rowsOf(newsroom, 'related-links', {
      from: { equals: from },
      live: { equals: true },
    })
    const stories = await rowsOf(newsroom, 'articles')
    return [...links]
      .sort((a, b) => a['order'] - b['order'])
      .slice(0, limit)
      .map(({ to }) => stories.find(({ id }) => id === to)?.['title'])
  }
  return { listOf, publish }
}
