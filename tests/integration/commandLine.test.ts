import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freshDatabaseUrl, openNewsroom } from '../setup/payload.js'
import type { TestNewsroom } from '../setup/payload.js'
import { runNewsroom } from '../setup/runNewsroom.js'
import { rewrite, rowsOf } from '../setup/stories.js'

const page = (name: string): string =>
  fileURLToPath(new URL(`../fixtures/pages/${name}`, import.meta.url))
const slug = 'nine-villages-row-for-the-mekong-cup-in-vientiane'

let newsroom: TestNewsroom
let url: string
let folder: string
const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(path.join(folder, name), content)
  return path.join(folder, name)
}
beforeAll(async () => {
  url = freshDatabaseUrl({ shared: true })
  folder = mkdtempSync(path.join(tmpdir(), 'newsroom-pages-'))
  newsroom = await openNewsroom({}, {}, url)
})
afterAll(async () => {
  await newsroom.destroy()
  rmSync(folder, { recursive: true })
})

/** Everything an import could change; as values, for a row's computed fields come in whatever order they are ready. */
const everything = async () =>
  Promise.all(
    ['articles', 'sections', 'related-links', 'news-addresses'].map((name) =>
      rowsOf(newsroom, name),
    ),
  )
const versions = async (): Promise<number> =>
  (await newsroom.payload.countVersions({ collection: 'articles' as never })).totalDocs

describe('newsroom import', () => {
  it('turns a page and the stories it lists into published articles, and says what it guessed by line', async () => {
    const { code, err, out } = await runNewsroom(url, 'import', page('boat-race.txt'), '--publish')
    expect(err).toContain('5/5 stories')
    expect(code).toBe(0)
    expect(out).toContain('line 1: created: Nine Villages Row for the Mekong Cup in Vientiane')
    expect(out).toMatch(/line \d+: repaired: .*month first/u)

    const stories = await rowsOf(newsroom, 'articles')
    expect(stories).toHaveLength(5)
    const [sections, [main]] = [
      await rowsOf(newsroom, 'sections'),
      stories.filter((story) => story['slug'] === slug),
    ]
    expect(sections).toMatchObject([
      { name: { en: 'Culture', fr: 'Culture', lo: 'ວັດທະນະທຳ' }, slug: 'culture' },
    ])
    expect(main).toMatchObject({
      openingReads: 2318,
      publishedAt: '2025-10-06T09:40:00.000Z',
      source: { summaryOnly: false },
    })
    const known = stories.filter(({ id }) => id !== main?.id)
    expect(
      known.every((story) => story['source'].summaryOnly && story['_status'] === 'published'),
    ).toBe(true)
    expect(known.map(({ creditLine }) => creditLine).sort()).toEqual([
      '(KPL/VNA)',
      'KPL',
      'KPL',
      'KPL',
    ])
    const links = await rowsOf(newsroom, 'related-links')
    expect(links).toHaveLength(20)
    const strengths = stories.map(({ id }) =>
      links
        .filter(({ from }) => from === id)
        .sort((a, b) => a['order'] - b['order'])
        .map(({ score }) => score as number),
    )
    // Whichever story of the page came first: every list runs from the strongest to the weakest.
    expect(strengths).toEqual(strengths.map((list) => [...list].sort((a, b) => b - a)))
  })

  it('changes nothing and makes no version the second time', async () => {
    const [before, count] = [await everything(), await versions()]
    const { code, out } = await runNewsroom(
      url,
      'import',
      page('boat-race.txt'),
      '--publish',
      '--json',
    )
    expect(code).toBe(0)
    expect(
      JSON.parse(out).files[0].stories.map(({ action }: { action: string }) => action),
    ).toEqual(Array(5).fill('unchanged'))
    expect(await everything()).toEqual(before)
    expect(await versions()).toBe(count)
  })

  it('never overwrites what the desk edited since', async () => {
    const [story] = await rowsOf(newsroom, 'articles', { slug: { equals: slug } })
    await rewrite(newsroom, story?.id ?? 0, { _status: 'published', title: 'Nine Villages Row' })
    const changed = file(
      'changed.txt',
      readFileSync(page('boat-race.txt'), 'utf8').replace('12,000 people', '14,000 people'),
    )
    const { code, out } = await runNewsroom(url, 'import', changed, '--publish')
    expect({ code, out }).toEqual({
      code: 0,
      out: expect.stringContaining('line 1: left: Nine Villages Row for the Mekong Cup'),
    })
    await rewrite(newsroom, story?.id ?? 0, { _status: 'published', title: story?.['title'] })
    expect((await runNewsroom(url, 'import', changed, '--publish')).out).toContain(
      'line 1: updated',
    )
  })

  it('keeps as a draft what cannot be published, and says why', async () => {
    const refused = file(
      'refused.txt',
      readFileSync(page('boat-race.txt'), 'utf8')
        .replace('KPL Crews', '(XYZ) Crews')
        .replace('Nine Villages', 'Ten Villages')
        .replace('\nKPL\n', '\n'),
    )
    const { code, out } = await runNewsroom(url, 'import', refused, '--publish')
    expect(code).toBe(1)
    expect(out).toMatch(/line 1: refused: Ten Villages Row.*\n.*body: .*XYZ/u)
    expect(await rowsOf(newsroom, 'articles', { title: { like: 'Ten Villages' } })).toMatchObject([
      { _status: 'draft' },
    ])
  })

  it('writes drafts without --publish, in the language it is told', async () => {
    const { code } = await runNewsroom(url, 'import', page('harvest.lo.txt'), '--language', 'lo')
    expect(code).toBe(0)
    const stories = await rowsOf(newsroom, 'articles', { language: { equals: 'lo' } })
    expect(stories.length).toBeGreaterThan(1)
    expect(stories.every((story) => story['_status'] === 'draft')).toBe(true)
  })

  it.each([
    ['an empty file', '', /line 1/u],
    ['a binary file', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1, 2), /line 1/u],
    ['a truncated page', 'A Headline\n\n10/12/20', /line \d+.*expected/su],
    [
      'an impossible stamp',
      'A Headline\n\n31/31/2025 10:00\nEmail Print 1\nKPL Text of the story.\n',
      /line 3.*31\/31\/2025/su,
    ],
    ['10 MB of one line', 'x'.repeat(10_000_000), /line 1/u],
  ])('names the line of %s and leaves the database as it was', async (_, content, message) => {
    const before = await everything()
    const { code, out } = await runNewsroom(url, 'import', file('broken.txt', content), '--publish')
    expect(code).toBe(1)
    expect(out).toMatch(message)
    expect(await everything()).toEqual(before)
  })
})

describe('newsroom export', () => {
  it('prints what the API answers', async () => {
    const { code, out } = await runNewsroom(url, 'export', slug, '--format', 'json')
    expect(code).toBe(0)
    const { jsonLd, openGraph, share, ...article } = (
      await newsroom.call('GET', `/api/news/en/articles/${slug}`)
    ).body
    expect(JSON.parse(out)).toEqual(article)
    expect([jsonLd, openGraph, share]).not.toContain(undefined)
  })

  it('prints the agency’s page with one stamp format, which imports to the same articles', async () => {
    const { out } = await runNewsroom(url, 'export', slug, '--format', 'txt')
    expect(out).not.toMatch(/\d [AP]M/u)
    expect(out.match(/^\s*\d\d\/\d\d\/\d{4} \d\d:\d\d$/gmu)).toHaveLength(5)
    const before = await everything()
    const again = await runNewsroom(url, 'import', file('exported.txt', out), '--publish', '--json')
    expect(
      JSON.parse(again.out).files[0].stories.map(({ action }: { action: string }) => action),
    ).toEqual(Array(5).fill('unchanged'))
    expect(await everything()).toEqual(before)
  })

  it('takes public ids and row ids, and says what is not there', async () => {
    const [story] = await rowsOf(newsroom, 'articles', { slug: { equals: slug } })
    for (const name of [String(story?.id), String(story?.['publicId'])])
      expect(JSON.parse((await runNewsroom(url, 'export', name)).out).slug).toBe(slug)
    const { code, err, out } = await runNewsroom(url, 'export', 'no-such-story')
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toContain('there is no published story “no-such-story”')
  })
})

describe('newsroom', () => {
  it.each<[readonly string[], number]>([
    [['--help'], 0],
    [['import', '--help'], 0],
    [[], 0],
    [['publish'], 2],
    [['import'], 2],
    [['import', 'no-such-file.txt'], 2],
    [['import', 'x.txt', '--language', 'Lao!'], 2],
    [['export', 'x', '--format', 'pdf'], 2],
    [['--config', 'no-such-config.ts', 'export', 'x'], 2],
  ])('%j ends with code %i', async (args, expected) => {
    const { code, err, out } = await runNewsroom(url, ...args)
    expect(code).toBe(expected)
    expect(`${out}${err}`).toMatch(/newsroom|error/u)
  })
})
