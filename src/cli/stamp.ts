import { Temporal } from 'temporal-polyfill'
import { readStamp, StampError } from '../core/dates/stamps.js'
import type { StampSurface } from '../core/dates/stamps.js'
import { kpl } from '../core/kpl.js'
import { printLine } from './output.js'

/** `newsroom stamp TEXT`: the instant a printed stamp names, on the clocks of the house; 1 when it names none. */
export const stamp = async (
  text: string,
  { json, surface }: { readonly json: boolean; readonly surface: StampSurface },
): Promise<number> => {
  try {
    const read = readStamp(text, kpl.timeZone, surface)
    const instant = Temporal.Instant.from(read.instant)
      .toZonedDateTimeISO(kpl.timeZone)
      .toString({ smallestUnit: 'second', timeZoneName: 'never' })
    await printLine(json ? JSON.stringify({ instant, layout: read.layout }) : instant)
    return 0
  } catch (error) {
    if (!(error instanceof StampError)) throw error
    const { code, message } = error
    if (json) await printLine(JSON.stringify({ code, message }))
    process.stderr.write(`newsroom: ${code}: ${message}\n`)
    return 1
  }
}
