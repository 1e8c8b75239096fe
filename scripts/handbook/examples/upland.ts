import { kpl } from 'payload-plugin-newsroom'
import type { HouseStyle } from 'payload-plugin-newsroom'

/** An agency that writes English only, months first, and prints `UNA, VNA` over a joint story. */
export const upland: HouseStyle = {
  ...kpl,
  agencies: [
    { aliases: ['Upland'], code: 'UNA', names: { en: 'Upland News Agency' }, printed: {} },
    ...kpl.agencies,
  ],
  credit: { en: { joint: '{agencies}', own: '{agencies}', separator: ', ' } },
  dateOrder: 'month-day',
  lengths: { ...kpl.lengths, title: { graphemes: 70 } },
  own: 'UNA',
  percent: 'per cent',
}
