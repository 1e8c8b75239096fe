import { describe, expect, it } from 'vitest'
import type { Frequencies } from '../../../src/core/related/frequencies.js'
import { rankOtherNews } from '../../../src/core/related/otherNews.js'
import * as lao from './laoStories.js'
import { everydayWords as laoWords } from './laoStories.js'
import * as english from './stories.js'
import {
  type Draft,
  everydayWords as englishWords,
  names,
  toArchive,
  toCandidate,
} from './stories.js'

type StoryName =
  'ceremony' | 'consultation' | 'inaugural' | 'interview' | 'kaysoneTalk' | 'peaceCommittee'

type Stories = Readonly<Record<StoryName, Draft>>

const told = (language: string, stories: Stories, everydayWords: Frequencies['terms']) => {
  const { ceremony, consultation, inaugural, interview, kaysoneTalk, peaceCommittee } = stories
  const read = (story: Draft) => toCandidate(story, language, names)
  const asked = read(consultation)
  const desk = [kaysoneTalk, peaceCommittee, interview, inaugural, ceremony].map(read)
  return { asked, desk, frequencies: toArchive(everydayWords, [asked, ...desk]), language }
}

const inEnglish = told('en', english, englishWords)
const inLao = told('lo', lao, laoWords)

describe.each([inEnglish, inLao])('other news of the consultation in $language', (telling) => {
  const { asked, desk, frequencies } = telling
  const listed = rankOtherNews(asked, desk, { frequencies })

  it.each([
    ['the archive', { frequencies }],
    ['the pool alone', {}],
  ])('lists all on the two countries before two unrelated stories, by %s', (_, options) => {
    const ids = rankOtherNews(asked, desk, options).map(({ id }) => id)

    expect(ids[0]).toBe('inaugural')
    expect(ids.slice(1, 3).toSorted()).toEqual(['ceremony', 'interview'])
    expect(ids.slice(3).toSorted()).toEqual(['kaysone-talk', 'peace-committee'])
  })

  it('scores the unrelated far below', () => {
    const scores = listed.map(({ score }) => score)

    expect(scores[3]).toBeLessThan((scores[2] ?? 0) / 5)
  })

  it('knows the other report of the meeting as the same event, and no unrelated story', () => {
    const same = listed.filter(({ isSameEvent }) => isSameEvent).map(({ id }) => id)

    expect(same).toContain('inaugural')
    expect(same).not.toContain('kaysone-talk')
    expect(same).not.toContain('peace-committee')
  })

  it('knows it from the other side, too', () => {
    const inaugural = desk.find(({ id }) => id === 'inaugural') ?? asked
    const seen = rankOtherNews(inaugural, [asked, ...desk], { frequencies })

    expect(seen[0]).toMatchObject({ id: 'consultation', isSameEvent: true })
  })

  it('lists a story that was issued again only once', () => {
    const again = desk
      .filter(({ id }) => id === 'ceremony')
      .map((story) => ({ ...story, id: 'again', publishedAt: '2025-12-10T09:00:00.000Z' }))
    const ids = rankOtherNews(asked, [...desk, ...again], { frequencies }).map(({ id }) => id)

    expect(ids.filter((id) => id === 'again' || id === 'ceremony')).toHaveLength(1)
    expect(ids).toHaveLength(5)
  })

  it('does not list an older issue of the story itself', () => {
    const first = { ...asked, id: 'first-issue', publishedAt: '2025-12-08T06:00:00.000Z' }

    expect(rankOtherNews(asked, [...desk, first]).map(({ id }) => id)).not.toContain('first-issue')
  })
})

describe('why the inaugural consultation is listed', () => {
  it.each([
    ['en', inEnglish, 'Azerbaijan'],
    ['lo', inLao, 'ອາເຊີໄບຈານ'],
  ])('is said in whole names (%s)', (_, telling, country) => {
    const { asked, desk, frequencies } = telling
    const [first] = rankOtherNews(asked, desk, { frequencies })

    expect(first?.reasons).toMatchObject({ days: 1, isSameSection: true })
    expect(first?.reasons.terms).toContain(country)
  })
})
