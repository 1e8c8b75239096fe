import { describe, expect, it } from 'vitest'
import type { SeedText } from '../../dev/seed/content/index.js'
import { chains, names, nearDuplicates, photos, stories } from '../../dev/seed/content/index.js'
import { kpl } from '../../src/core/kpl.js'

const months =
  'January|February|March|April|May|June|July|August|September|October|November|December'

const versions = stories.flatMap(({ en, key, lo }) => [
  { key, language: 'en', text: en },
  ...(lo ? [{ key, language: 'lo', text: lo }] : []),
])
const inEnglish = versions.filter(({ language }) => language === 'en')
const inLao = versions.filter(({ language }) => language === 'lo')

const allOf = ({ paragraphs, summary = '', title }: SeedText) =>
  [title, summary, ...paragraphs].join('\n')

const leadOf = ({ paragraphs: [lead = ''] }: SeedText) => lead

const laoWords = new Intl.Segmenter('lo', { granularity: 'word' })
const wordsOf = (text: string) =>
  Array.from(laoWords.segment(text)).filter(({ isWordLike }) => isWordLike).length

const withoutCredit = (text: string) => text.replace(/^(?:\([^)]+\) |KPL |ຂປລ\. )/u, '')

const sentencesOf = ({ paragraphs, summary = '' }: SeedText) =>
  [summary, ...paragraphs]
    .flatMap((text) => withoutCredit(text).split(/(?<=[.!?])\s+/u))
    .map((sentence) => sentence.replace(/\s+/gu, ' ').trim())
    .filter((sentence) => wordsOf(sentence) >= 8)

const duplicates = (values: readonly string[]) =>
  values.filter((value, index) => values.indexOf(value) !== index)

describe('the demo newsroom’s stories', () => {
  it('are many enough, in enough sections and languages, to run a newsroom on', () => {
    expect(stories.length).toBeGreaterThanOrEqual(64)
    expect(inLao.length).toBeGreaterThanOrEqual(22)
    expect(new Set(stories.map(({ section }) => section)).size).toBeGreaterThanOrEqual(8)
    expect(stories.filter(({ photo }) => photo).length).toBeGreaterThanOrEqual(30)
  })

  it('are filed in the sections of the house style', () => {
    const sections = kpl.sections.map(({ slug }) => slug)

    expect(stories.filter(({ section }) => !sections.includes(section))).toEqual([])
  })

  it('have unique kebab-case keys', () => {
    const keys = stories.map(({ key }) => key)

    expect(duplicates(keys)).toEqual([])
    expect(keys.filter((key) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(key))).toEqual([])
  })

  it('have unique headlines', () => {
    expect(duplicates(versions.map(({ text }) => text.title.trim()))).toEqual([])
  })

  it('are stamped to the minute, in Vientiane time, no two alike, in order', () => {
    const stamps = stories.map(({ publishedAt }) => publishedAt)

    expect(
      stamps.filter((stamp) => !/^2025-1[0-2]-\d\dT(?:0[7-9]|1\d):[0-5]\d\+07:00$/u.test(stamp)),
    ).toEqual([])
    expect(stamps.filter((stamp) => Number.isNaN(Date.parse(stamp)))).toEqual([])
    expect(duplicates(stamps)).toEqual([])
    expect(stamps).toEqual([...stamps].sort())
  })

  it('run from 10 October to 10 December 2025', () => {
    const days = stories.map(({ publishedAt }) => publishedAt.slice(0, 10))

    expect(days.at(0)).toBe('2025-10-10')
    expect(days.at(-1)).toBe('2025-12-10')
  })

  it('have been read a plausible number of times', () => {
    expect(stories.filter(({ reads }) => reads < 40 || reads > 9000)).toEqual([])
  })

  it('have three to seven paragraphs, none too long for a news site', () => {
    const count = ({ text }: { readonly text: SeedText }) => text.paragraphs.length
    const long = inEnglish.flatMap(({ text }) =>
      text.paragraphs.filter((paragraph) => paragraph.split(/\s+/u).length > 75),
    )

    expect(versions.filter((version) => count(version) < 3 || count(version) > 7)).toEqual([])
    expect(long).toEqual([])
  })

  it('have a summary about half of the time, and never one that repeats the lead', () => {
    const summarised = versions.filter(({ text }) => text.summary)

    expect(summarised.length / versions.length).toBeGreaterThan(0.4)
    expect(summarised.length / versions.length).toBeLessThan(0.7)
    expect(
      summarised.filter(({ text }) => withoutCredit(leadOf(text)).startsWith(text.summary ?? '')),
    ).toEqual([])
  })

  it('share no sentence of eight words or more, near-duplicates apart', () => {
    const second = nearDuplicates.map(([, copy]) => copy)
    const seen = versions
      .filter(({ key }) => !second.includes(key))
      .flatMap(({ text }) => [...new Set(sentencesOf(text))])

    expect(duplicates(seen)).toEqual([])
  })

  it.each(nearDuplicates)('%s and %s tell one event in mostly the same words', (one, other) => {
    const [first, second] = [one, other].map((key) => stories.find((story) => story.key === key))
    const own = new Set(first && sentencesOf(first.en))
    const copied = second ? sentencesOf(second.en).filter((sentence) => own.has(sentence)) : []

    expect(first?.en.title).not.toBe(second?.en.title)
    expect(copied.length).toBeGreaterThanOrEqual(4)
  })
})

describe('copy as typed at the desk', () => {
  it('opens with a credit in English: mostly own, several joint, some bare', () => {
    const leads = inEnglish.map(({ text }) => leadOf(text))
    const opening = (form: RegExp) => leads.filter((lead) => form.test(lead)).length

    expect(leads.filter((lead) => !/^(?:\(KPL(?:\/\w+)?\)|KPL) \S/u.test(lead))).toEqual([])
    expect(opening(/^\(KPL\) /u)).toBeGreaterThan(leads.length / 2)
    expect(opening(/^\(KPL\/(?:VNA|Xinhua)\) /u)).toBeGreaterThanOrEqual(5)
    expect(opening(/^KPL /u)).toBeGreaterThanOrEqual(5)
  })

  it('opens with the same credit in Lao', () => {
    expect(inLao.filter(({ text }) => !/^(?:ຂປລ\. |\(ຂປລ\/\w+\) )\S/u.test(leadOf(text)))).toEqual(
      [],
    )
    expect(
      stories.filter(
        ({ en, lo }) => lo && leadOf(en).startsWith('(KPL/') !== leadOf(lo).startsWith('(ຂປລ/'),
      ),
    ).toEqual([])
  })

  it('names the agency once more on the last line, joint copy apart', () => {
    const signed = inEnglish.filter(({ text }) => text.paragraphs.at(-1) === 'KPL')

    expect(signed.length).toBeGreaterThan(inEnglish.length / 2)
    expect(signed.filter(({ text }) => leadOf(text).startsWith('(KPL/'))).toEqual([])
  })

  it('carries one slip for the plugin in about a quarter of the stories', () => {
    const slips = [new RegExp(`(?:${months}) \\d{1,2}\\b`, 'u'), /\S {2,}\S/u, /^\s/u]
    const slipsOf = ({ text }: { readonly text: SeedText }) =>
      slips.filter((slip) => slip.test(allOf(text))).length

    const flawed = new Set(versions.filter((version) => slipsOf(version) > 0).map(({ key }) => key))

    expect(versions.filter((version) => slipsOf(version) > 1)).toEqual([])
    expect(flawed.size / stories.length).toBeGreaterThan(0.2)
    expect(flawed.size / stories.length).toBeLessThan(0.32)
  })

  it('spells every name in the register as the register prefers', () => {
    const variants = names.flatMap((name) =>
      name.variants.map(({ language, text }) => ({
        form: new RegExp(
          `(?<!\\p{Script=Latin})${text.replaceAll('.', '\\.')}(?!\\p{Script=Latin})`,
          'u',
        ),
        language,
        text,
      })),
    )
    const found = versions.flatMap((version) =>
      variants
        .filter(
          ({ form, language }) => language === version.language && form.test(allOf(version.text)),
        )
        .map(({ text }) => `${version.key}: ${text}`),
    )

    expect(found).toEqual([])
  })
})

describe('Lao versions', () => {
  it('have the paragraphs of the English, one for one', () => {
    expect(
      stories
        .filter(({ en, lo }) => lo && lo.paragraphs.length !== en.paragraphs.length)
        .map(({ key }) => key),
    ).toEqual([])
  })

  it('have a summary where the English has one', () => {
    expect(
      stories
        .filter(({ en, lo }) => lo && Boolean(en.summary) !== Boolean(lo.summary))
        .map(({ key }) => key),
    ).toEqual([])
  })

  it('are written in Lao script', () => {
    const mostlyLatin = inLao
      .flatMap(({ key, text }) =>
        [text.title, text.summary ?? '', ...text.paragraphs].map((passage) => ({ key, passage })),
      )
      .filter(({ passage }) => {
        const letters = passage.match(/\p{L}/gu) ?? []

        return (
          letters.filter((letter) => /\p{Script=Lao}/u.test(letter)).length < letters.length * 0.85
        )
      })

    expect(mostlyLatin).toEqual([])
  })

  it.each([
    { fault: 'ໍ + າ for ຳ', form: /\u0ecd[\u0ec8-\u0ecb]?\u0eb2|[\u0ec8-\u0ecb]\u0ecd\u0eb2/u },
    {
      fault: 'a tone mark before the vowel sign above or below',
      form: /[\u0ec8-\u0ecb][\u0eb1\u0eb4-\u0ebc\u0ecd]/u,
    },
    { fault: 'two ເ for ແ', form: /ເເ/u },
    { fault: 'a mark typed twice', form: /([\u0eb0-\u0ebc\u0ec8-\u0ecd])\1/u },
    { fault: 'a space before ໆ', form: /\sໆ/u },
    { fault: 'ຫນ or ຫມ for ໜ or ໝ', form: /ຫ[ນມ]/u },
    {
      fault: 'a vowel sign or tone with no letter before it',
      form: /[\s(][\u0eb0-\u0ebc\u0ec8-\u0ecd]/u,
    },
    { fault: 'Lao digits', form: /[\u0ed0-\u0ed9]/u },
    { fault: 'an invisible character', form: /[\u00a0\u00ad\u200b-\u200d\ufeff]/u },
  ])('hold no $fault', ({ form }) => {
    const found = inLao.filter(({ text }) => form.test(allOf(text))).map(({ key }) => key)

    expect(found).toEqual([])
  })
})

describe('chains of coverage', () => {
  it('are at least six, each of three to five stories, no story in two', () => {
    const parts = Object.values(chains)

    expect(parts.length).toBeGreaterThanOrEqual(6)
    expect(parts.filter((part) => part.length < 3 || part.length > 5)).toEqual([])
    expect(duplicates(parts.flat())).toEqual([])
  })

  it.each(Object.entries(chains))('%s runs from its oldest story to its newest', (_, keys) => {
    const inOrder = stories.map(({ key }) => key).filter((key) => keys.includes(key))

    expect(inOrder).toEqual(keys)
  })
})

describe('photos', () => {
  it('are there for every story that names one, and each is used', () => {
    const keys = photos.map(({ key }) => key)
    const used = stories.flatMap(({ photo }) => photo ?? [])

    expect(duplicates(keys)).toEqual([])
    expect(keys.length).toBeGreaterThanOrEqual(12)
    expect([...new Set(used)].sort()).toEqual([...keys].sort())
  })

  it('credit a photographer of the house, and speak Lao where they speak English', () => {
    expect(photos.filter(({ credit }) => !/^KPL\/\p{Lu}/u.test(credit))).toEqual([])
    expect(
      photos.filter(({ alt, caption }) => !/\p{Script=Lao}/u.test(alt.lo + caption.lo)),
    ).toEqual([])
  })
})

describe('names', () => {
  it('are at least 25, each with a form in English and in Lao', () => {
    expect(names.length).toBeGreaterThanOrEqual(25)
    expect(
      names.filter(
        ({ preferred }) =>
          !/\p{Script=Latin}/u.test(preferred.en) || !/\p{Script=Lao}/u.test(preferred.lo),
      ),
    ).toEqual([])
  })

  it('never list as a variant what is preferred in the same language', () => {
    const preferred = new Set(
      names.flatMap((name) =>
        Object.entries(name.preferred).map(([language, text]) => `${language}:${text}`),
      ),
    )
    const variants = names.flatMap((name) =>
      name.variants.map(({ language, text }) => `${language}:${text}`),
    )

    expect(variants.filter((variant) => preferred.has(variant))).toEqual([])
    expect(duplicates(variants)).toEqual([])
  })
})
