import { isbot } from 'isbot'
import type { Endpoint, PayloadRequest } from 'payload'
import { findStaff } from '../access/staff.js'
import { isObject } from '../article/documents.js'
import { readDay } from '../core/reads/readDays.js'
import { addressOf } from '../delivery/addressOf.js'
import { openReads } from '../desk/reads/openReads.js'
import { mayCount } from '../desk/reads/readsGate.js'
import type { Newsroom } from '../options.js'

/** A beacon is forty letters long. In bytes. */
const longest = 1024

/** A public id, or at least nothing that could be anything else. */
const idForm = /^[\w-]{1,64}$/u

/**
 * `POST /api/news/reads` with `{"publicId":"…"}`, as a page sends it by `navigator.sendBeacon`.
 *
 * The answer is always 204, at once and without a question to the database about the story: it tells neither whether the
 * read counted nor whether there is such a story. Not counted are bots, browsers without a name, pages fetched ahead of
 * time, staff, readers who looked half an hour ago, and stories that are not out when the reads are written.
 */
export const countRead = (newsroom: Newsroom): Omit<Endpoint, 'root'> => ({
  handler: async function countRead(req) {
    try {
      await count(newsroom, req)
    } catch {
      // Nothing of the request is logged: it has the reader's address in it.
      req.payload.logger.warn('A read could not be counted.')
    }
    return new Response(null, { headers: { 'Cache-Control': 'no-store' }, status: 204 })
  },
  method: 'post',
  path: `${newsroom.apiPath}/reads`,
})

const count = async (newsroom: Newsroom, req: PayloadRequest): Promise<void> => {
  const agent = req.headers.get('User-Agent') ?? ''
  if (agent === '' || isbot(agent) || isFetchedAhead(req) || findStaff(newsroom, req)) return
  const address = addressOf(newsroom, req)
  // Whoever comes past the proxy that names readers is none.
  if (newsroom.reads.clientAddress !== undefined && !address) return
  const publicId = readPublicId(await readText(req))
  if (publicId === undefined) return

  const now = Date.now()
  const day = readDay(now, newsroom.style.timeZone)
  if (await mayCount(req.payload, { address, agent }, { day, publicId }, now))
    await openReads(newsroom, req.payload).count(day, publicId)
}

/** Browsers fetch pages ahead of time, and may even run them, without anybody seeing them. */
const isFetchedAhead = ({ headers }: PayloadRequest): boolean =>
  ['Purpose', 'Sec-Purpose', 'X-Moz', 'X-Purpose'].some((name) =>
    /\b(?:prefetch|prerender|preview)\b/iu.test(headers.get(name) ?? ''),
  )

/** The text of a request, if it is short and comes to its end. What is longer is not read. */
const readText = async ({ body, headers }: PayloadRequest): Promise<string> => {
  if (!body || Number(headers.get('Content-Length')) > longest) return ''
  const reader = body.getReader()
  const chunks: Uint8Array[] = []
  try {
    for (let length = 0; length <= longest;) {
      const { done, value } = (await reader.read()) as ReadableStreamReadResult<Uint8Array>
      if (done) return new TextDecoder().decode(Buffer.concat(chunks))
      chunks.push(value)
      length += value.length
    }
    await reader.cancel()
  } catch {
    // The page was left, and the connection with it.
  }
  return ''
}

const readPublicId = (text: string): string | undefined => {
  try {
    const asked: unknown = JSON.parse(text)
    const publicId = isObject(asked) ? asked['publicId'] : undefined
    return typeof publicId === 'string' && idForm.test(publicId) ? publicId : undefined
  } catch {
    return undefined
  }
}
