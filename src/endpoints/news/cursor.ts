import { z } from 'zod'
import type { Place } from '../../desk/delivery/listOrder.js'

const place = z.tuple([z.iso.datetime(), z.uuid()])

/** Where a list goes on, as a text that says nothing to whoever carries it. */
export const toCursor = ({ publicId, publishedAt }: Place): string =>
  Buffer.from(JSON.stringify([publishedAt, publicId])).toString('base64url')

/** The same read back; anything else is refused. */
export const cursor = z
  .string()
  .max(200)
  .transform((text, context): Place => {
    const read = place.safeParse(parse(Buffer.from(text, 'base64url').toString('utf8')))
    if (!read.success) {
      context.addIssue({ code: 'custom', message: 'expected the cursor of an earlier answer' })
      return z.NEVER
    }
    const [publishedAt, publicId] = read.data
    return { publicId, publishedAt }
  })

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
