import { rm } from 'node:fs/promises'
import { relink, whereToRelink } from '../desk/otherNews/relink.js'
import type { RelinkState } from '../desk/otherNews/relink.js'
import { startOfDay } from './archiveWalk.js'
import { Misuse } from './errors.js'
import { openDesk, printData } from './openDesk.js'
import type { Shared } from './program.js'
import { startProgress } from './progress.js'
import { readRelinkState, writeRelinkState } from './relinkState.js'

export type RelinkOptions = Shared & {
  readonly language?: string | undefined
  readonly resume?: string | undefined
  readonly since?: string | undefined
}

/**
 * `newsroom relink`: makes the index of other news and every list anew. With `--resume FILE` an interrupted run goes on
 * where it was.
 */
export const relinkStories = async (options: RelinkOptions): Promise<number> => {
  const { language, resume } = options
  const question = { language: language ?? '', since: options.since ?? '' }
  const state = resume === undefined ? undefined : await readRelinkState(resume, question)
  const desk = await openDesk(options.config)
  const { newsroom, payload, req } = desk
  const since =
    options.since === undefined ? undefined : startOfDay(options.since, newsroom.style.timeZone)
  try {
    if (language !== undefined && !newsroom.languages.includes(language))
      throw new Misuse(
        `--language: this newsroom publishes in ${newsroom.languages.join(', ')}, not in ${language}`,
      )
    const { totalDocs } = await payload.count({
      collection: newsroom.slugs.articles as never,
      overrideAccess: true, // the command line acts for the newsroom itself
      req,
      where: whereToRelink({ language, since }),
    })
    const bar = startProgress('Relinking', 2 * totalDocs, 'steps')
    await relink(newsroom, req, {
      language,
      onPage: async (done: RelinkState, count: number) => {
        bar.increment(count)
        if (resume !== undefined) await writeRelinkState(resume, { question, state: done })
      },
      since,
      state,
    })
    bar.stop()
    if (resume !== undefined) await rm(resume, { force: true })
    await printData(
      options.json
        ? JSON.stringify({ stories: totalDocs })
        : `${totalDocs} stories indexed and listed`,
    )
    return 0
  } finally {
    await desk.close()
  }
}
