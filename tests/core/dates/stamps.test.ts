import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isStampLike, printStamp, readStamp, StampError } from '../../../src/core/dates/stamps.js'
import { kpl } from '../../../src/core/kpl.js'

const { timeZone } = kpl

describe('readStamp', () => {
  it.each([
    ['10/12/2025 13:05', 'page', '2025-12-10T06:05:00.000Z'],
    ['27/03/2023 11:31', 'page', '2023-03-27T04:31:00.000Z'],
    ['02/11/2023 10:56', 'page', '2023-11-02T03:56:00.000Z'],
    ['29/02/2024 00:00', 'page', '2024-02-28T17:00:00.000Z'],
    ['12/10/2025 1:43:08 PM', 'list', '2025-12-10T06:43:08.000Z'],
    ['12/9/2025 10:02:30 AM', 'list', '2025-12-09T03:02:30.000Z'],
    ['3/28/2025 2:52:58 PM', 'list', '2025-03-28T07:52:58.000Z'],
    ['12/10/2025 12:00:00 AM', 'list', '2025-12-09T17:00:00.000Z'],
    ['12/10/2025 12:00:00 pm', 'list', '2025-12-10T05:00:00.000Z'],
    ['Thu, 09/10/2009 - 11:40', 'oana', '2009-09-10T04:40:00.000Z'],
    ['Wed, 12/10/2025 - 00:05', 'oana', '2025-12-09T17:05:00.000Z'],
    ['07:00 | 01/06/2021', 'time-first', '2021-06-01T00:00:00.000Z'],
    ['9:30 | 1/6/2021', 'time-first', '2021-06-01T02:30:00.000Z'],
    ['2015.12.28', 'year-first', '2015-12-27T17:00:00.000Z'],
    ['ພ.ຈ. 26, 2020', 'lao-month', '2020-11-25T17:00:00.000Z'],
    ['ທັນວາ 8, 2025', 'lao-month', '2025-12-07T17:00:00.000Z'],
    ['ວັນອັງຄານ 06.08.2024 ປີທີ 23 ສະບັບທີ 5.988', 'newspaper', '2024-08-05T17:00:00.000Z'],
    ['2025-12-10T06:05:00Z', 'iso', '2025-12-10T06:05:00.000Z'],
    ['2025-12-10T13:05:00+0700', 'iso', '2025-12-10T06:05:00.000Z'],
    ['2025-12-10 13:05', 'iso', '2025-12-10T06:05:00.000Z'],
    ['2025-12-10', 'iso', '2025-12-09T17:00:00.000Z'],
    ['12/10/2025 1:43:08 p.m.', 'list', '2025-12-10T06:43:08.000Z'],
    ['thursday 09/10/2009 – 11:40', 'oana', '2009-09-10T04:40:00.000Z'],
    ['07:00 01/06/2021', 'time-first', '2021-06-01T00:00:00.000Z'],
    ['ພ. ຈ. 26 2020', 'lao-month', '2020-11-25T17:00:00.000Z'],
    ['26 ພ.ຈ. 2020', 'lao-month', '2020-11-25T17:00:00.000Z'],
    ['ວັນອັງຄານ, ວັນທີ 06.08.2024', 'newspaper', '2024-08-05T17:00:00.000Z'],
    ['27/03/2023 11:31:05', 'day-first', '2023-03-27T04:31:05.000Z'],
    ['3/28/2025 14:52:58', 'day-first', '2025-03-28T07:52:58.000Z'],
    ['5/5/2025 9:31', 'day-first', '2025-05-05T02:31:00.000Z'],
  ])('reads %s as the stamp of a %s', (text, layout, instant) => {
    expect(readStamp(text, timeZone)).toEqual({ instant, layout })
  })

  it.each([
    ['spaces around and doubled', ' \t10/12/2025  13:05\n'],
    ['a no-break space', '10/12/2025\u00A013:05'],
    ['Lao digits', '໑໐/໑໒/໒໐໒໕ ໑໓:໐໕'],
    ['invisible characters', '\uFEFF10/12/2025\u200B 13:05'],
    ['spaces around its signs', '10 / 12 / 2025 13 :05'],
    ['full-width signs', '１０／１２／２０２５ １３：０５'],
  ])('does not mind %s', (_what, text) => {
    expect(readStamp(text, timeZone).instant).toBe('2025-12-10T06:05:00.000Z')
  })

  it('does not mind the narrow space newer systems print before PM', () => {
    expect(readStamp('12/10/2025 1:43:08\u202FPM', timeZone).instant).toBe(
      '2025-12-10T06:43:08.000Z',
    )
  })

  it.each([
    ['31/31/2025 10:00', 'month 31'],
    ['31/02/2025 10:00', 'day 31 of a month with 28'],
    ['00/12/2025 10:00', 'day 0'],
    ['2/29/2025 1:00:00 PM', 'day 29 of a month with 28'],
    ['13/1/2025 1:00:00 PM', 'month 13'],
    ['10/12/2025 25:00', 'hour 25'],
    ['10/12/2025 24:00', 'hour 24'],
    ['10/12/2025 13:60', 'minute 60'],
    ['12/10/2025 1:43:60 PM', 'second 60'],
    ['12/10/2025 13:05:00 PM', 'hour 13 with AM or PM'],
    ['10/12/2025 13:05 PM', 'hour 13 with AM or PM'],
    ['12/10/2025 0:05:00 AM', 'hour 0 with AM or PM'],
    ['10/12/25 13:05', 'a year of two digits'],
    ['10/12/2025 13:05:00', 'either number may be the month'],
    ['Fri, 09/10/2009 - 11:40', 'Fri, but the day is another weekday'],
    ['Xyz, 09/10/2009 - 11:40', 'Xyz, but the day is another weekday'],
    ['2015.13.28', 'month 13'],
    ['2025-02-29', 'day 29 of a month with 28'],
    ['31/31/2025 10:00:00', 'month 31'],
    ['12/10/2025 1:43 PM', 'AM or PM but no seconds'],
    ['10/12/2025', 'no time of day'],
    ['31/02/2025', 'no time of day'],
    ['1/2/2025 10:00', 'either number may be the month'],
    ['10/12/2568 13:05', 'year 2568, which is 2025 in Buddhist years'],
    ['10/12/0025 13:05', 'year 25'],
    ['2025-12-10T13:05:00+25:00', 'is not a stamp'],
    ['10/12/2025 13:05 UTC', 'is not a stamp'],
    ['KPL', 'is not a stamp'],
    ['', 'is not a stamp'],
  ])('refuses %s: %s', (text, what) => {
    const read = () => readStamp(text, timeZone)
    expect(read).toThrow(RangeError)
    expect(read).toThrow(what)
    expect(read).toThrow('expected “10/12/2025 13:05”')
  })

  it.each([
    ['10/12/2025 13:05:00', 'E_STAMP_AMBIGUOUS'],
    ['1/2/2025 10:00', 'E_STAMP_AMBIGUOUS'],
    ['10/12/25 13:05', 'E_STAMP_AMBIGUOUS'],
    ['12/10/2025 1:43 PM', 'E_STAMP_AMBIGUOUS'],
    ['12/10/2025, 1:43:08 PM', 'E_STAMP_AMBIGUOUS'],
    ['10-12-2025 13:05', 'E_STAMP_AMBIGUOUS'],
    ['07:00 | 01/06/21', 'E_STAMP_AMBIGUOUS'],
    ['12/12/2025, 13:05', 'E_STAMP_INVALID'],
    ['31/31/2025 10:00', 'E_STAMP_INVALID'],
    ['10/12/2025 25:00', 'E_STAMP_INVALID'],
    ['yesterday', 'E_STAMP_INVALID'],
  ])('says of %s in a code that it is %s', (text, code) => {
    expect(() => readStamp(text, timeZone)).toThrow(expect.objectContaining({ code }))
    expect(() => readStamp(text, timeZone)).toThrow(StampError)
  })

  it.each([
    ['10/12/2025 13:05', 'list'],
    ['12/10/2025 1:43:08 PM', 'page'],
    ['2025-12-10', 'page'],
    ['27/03/2023 11:31:05', 'list'],
  ] as const)('does not read %s where a %s printed it', (text, surface) => {
    expect(() => readStamp(text, timeZone, surface)).toThrow(StampError)
  })

  it('says which layout a stamp has that was printed elsewhere', () => {
    expect(() => readStamp('10/12/2025 13:05', timeZone, 'list')).toThrow('“page”, not “list”')
    expect(() => readStamp('9/12/2025 10:02', timeZone, 'page')).toThrow('either number')
  })

  it('repeats no more of a long text than a line', () => {
    expect(() => readStamp('no stamp '.repeat(1000), timeZone)).toThrow(/^.{1,200}$/u)
  })

  it('refuses an hour the clocks of the zone skipped', () => {
    expect(() => readStamp('09/03/2025 02:30', 'America/New_York')).toThrow(
      'America/New_York skipped',
    )
  })

  it('reads an hour the clocks of the zone showed twice as the first', () => {
    expect(readStamp('02/11/2025 01:30', 'America/New_York').instant).toBe(
      '2025-11-02T05:30:00.000Z',
    )
  })
})

describe('isStampLike', () => {
  it.each([
    '10/12/2025 13:05',
    '12/10/2025 1:43:08 PM',
    '31/31/2025 25:99',
    '10/12/25',
    ' 10/12/2025, 13.05 p.m. ',
    '໑໐/໑໒/໒໐໒໕ ໑໓:໐໕',
  ])('takes %s for an attempt at a stamp', (text) => {
    expect(isStampLike(text)).toBe(true)
  })

  it.each([
    '',
    'KPL',
    '111',
    '9/11',
    '10/12/2025 was a Wednesday',
    'On 10/12/2025 13:05',
    '1/2/3/4',
    '2025-12-10',
  ])('does not take %j for one', (text) => {
    expect(isStampLike(text)).toBe(false)
  })
})

describe('printStamp', () => {
  it.each([
    ['dd/MM/yyyy HH:mm', '10/12/2025 00:05'],
    ['yyyy-MM-dd', '2025-12-10'],
    ['HH:mm | dd.MM.yyyy', '00:05 | 10.12.2025'],
    ['ວັນທີ dd/MM', 'ວັນທີ 10/12'],
    ['no tokens', 'no tokens'],
  ])('prints %s', (stamp, printed) => {
    expect(printStamp('2025-12-09T17:05:59.999Z', { stamp, timeZone })).toBe(printed)
  })

  it.each(['', 'yesterday', '2025-12-10', '10/12/2025 13:05'])('refuses %j', (instant) => {
    expect(() => printStamp(instant, kpl)).toThrow(RangeError)
  })
})

describe('a printed stamp', () => {
  it('is read as the instant it was printed from, to the minute', () => {
    const moment = fc.date({
      max: new Date('2100-12-31T23:59:59.999Z'),
      min: new Date('1970-01-01T00:00:00.000Z'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(moment, (date) => {
        const minute = new Date(Math.floor(date.getTime() / 60_000) * 60_000).toISOString()
        expect(readStamp(printStamp(date.toISOString(), kpl), timeZone)).toEqual({
          instant: minute,
          layout: 'page',
        })
      }),
    )
  })

  it('gives an instant or a RangeError for any text', () => {
    const nearly = fc.string({ maxLength: 25, unit: fc.constantFrom(...'0123459/: APM\u00A0໑') })
    const outcome = (text: string) => {
      try {
        return readStamp(text, timeZone).instant
      } catch (error) {
        return String(error)
      }
    }
    fc.assert(
      fc.property(fc.oneof(nearly, fc.string({ unit: 'binary' })), (text) => {
        expect(outcome(text)).toMatch(/^(?:\d{4}-|StampError: “)/u)
      }),
    )
  })
})
