import type { CollectionSlug } from 'payload'
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RowId } from '../../src/article/documents.js'
import { applyTidy } from '../../src/cli/applyTidy.js'
import type { Desk } from '../../src/cli/openDesk.js'
import { planTidy } from '../../src/cli/tidyPlan.js'
import type { Rule } from '../../src/core/rule.js'
import { dateForm } from '../../src/core/rules/dateForm.js'
import { readPassages } from '../../src/lexical/index.js'
import type { Newsroom } from '../../src/options.js'
import { articleOf, paragraphsOf, publishedAs, versionsOf } from '../setup/archive.js'
import { freshDatabaseUrl, openNewsroom } from '../setup/payload.js'
import type { Json, TestNewsroom } from '../setup/payload.js'
import { newsroomCall, runNewsroom, runNode } from '../setup/runNewsroom.js'
import type { Run } from '../setup/runNewsroom.js'
import { rewrite, rowsOf, typed, write } from '../setup/stories.js'

let newsroom: TestNewsroom
let url: string
beforeAll(async () => {
  url = freshDatabaseUrl({ shared: true })
  newsroom = await openNewsroom({}, {}, url)
})
afterAll(() => newsroom.destroy())

const american = 'The harvest began  on December 9, 2025 in Vientiane.'
/** The date is corrected; the doubled space is another rule's. */
const inStyle = 'The harvest began  on 9 December 2025 in Vientiane.'

const tidy = (...args: readonly string[]): Promise<Run> =>
  runNewsroom(url, 'tidy', '--database', '--rule', 'date-form', ...args)
const everything = async () =>
  Promise.all(['articles', 'related-links', 'translations'].map((name) => rowsOf(newsroom, name)))
const draftAs = async (title: string): Promise<RowId> =>
  (await write(newsroom, typed({ title }, [american]), { publish: false })).id

describe('newsroom tidy --database', () => {
  const ids: Record<'draft' | 'locked' | 'out' | 'outWithDraft' | 'unfit' | 'version', RowId> = {
    draft: 0,
    locked: 0,
    out: 0,
    outWithDraft: 0,
    unfit: 0,
    version: 0,
  }
  let before: Json
  let cards: Json
  let links: Json
  beforeAll(async () => {
    await write(newsroom, typed({ title: 'Listed as Other News' }))
    ids.out = await publishedAs(newsroom, 'Out', [american, 'It ended on January 3, 2026.'], {
      publishedAt: '2025-12-10T06:05:00.000Z',
    })
    const started = await newsroom.call('POST', `/api/articles/${ids.out}/versions/lo`, {
      as: 'translator',
    })
    ids.version = started.body['id']
    await rewrite(newsroom, ids.version, {
      ...typed({ title: 'ເກັບກ່ຽວ' }, ['ຂປລ. ການເກັບກ່ຽວ ເລີ່ມຂຶ້ນ.', 'ຂປລ']),
      _status: 'published',
      language: 'lo',
    })
    ids.draft = await draftAs('Draft')
    ids.outWithDraft = await publishedAs(newsroom, 'Out with a Draft', [american], {
      byline: 'Souksavanh',
    })
    await rewrite(
      newsroom,
      ids.outWithDraft,
      { ...typed({ title: 'Newer Draft' }, ['Written anew.']), byline: null },
      { draft: true },
    )
    ids.unfit = await publishedAs(newsroom, 'Unfit', [`(XYZ) ${american}`])
    ids.locked = await publishedAs(newsroom, 'Locked', [american])
    const [editor] = await rowsOf(newsroom, 'users', { role: { equals: 'editor' } })
    await newsroom.payload.create({
      collection: 'payload-locked-documents' as CollectionSlug,
      data: {
        document: { relationTo: 'articles', value: ids.locked },
        user: { relationTo: 'users', value: editor?.id },
      } as never,
    })
    before = await articleOf(newsroom, ids.out)
    cards = await rowsOf(newsroom, 'translations')
    links = await rowsOf(newsroom, 'related-links')
  })

  it('shows every correction and changes nothing where nobody can be asked', async () => {
    const stored = await everything()
    const { code, err, out } = await tidy()
    expect(code).toBe(1)
    expect(out).toContain(
      [
        `#${ids.out} [en, published] Out`,
        '  body/0  The harvest began  on ⟦December 9, 2025⟧ in Vientiane.',
        '          The harvest began  on ⟦9 December 2025⟧ in Vientiane.',
        '  body/1  It ended on ⟦January 3, 2026⟧.',
        '          It ended on ⟦3 January 2026⟧.',
        `#${ids.draft} [en, draft] Draft`,
      ].join('\n'),
    )
    expect(out).toContain('6 corrections in 5 of 7 articles')
    expect(err).toContain('nothing was changed; --yes saves these corrections')
    expect(await everything()).toEqual(stored)
  })

  it('is as cautious in JSON', async () => {
    const stored = await everything()
    const { code, out } = await tidy('--json', '--language', 'en')
    expect(code).toBe(1)
    const answer = JSON.parse(out) as Json
    expect(answer).toMatchObject({ corrections: 6, failed: [], rule: 'date-form', stories: 6 })
    expect(answer['articles'][0]).toMatchObject({
      article: ids.out,
      changes: [
        { actual: 'December 9, 2025', expected: '9 December 2025', path: 'body/0' },
        { actual: 'January 3, 2026', expected: '3 January 2026', path: 'body/1' },
      ],
      outcome: 'planned',
      reasons: [],
      status: 'published',
    })
    expect(await everything()).toEqual(stored)
  })

  it.each<[string, readonly string[], RegExp]>([
    ['without a rule', [], /name the one rule to apply with --rule/u],
    [
      'up to a level',
      ['--rule', 'date-form', '--fail-on', 'warning'],
      /fails when something could not be saved/u,
    ],
    ['with an unknown rule', ['--rule', 'dates'], /no rule “dates”; there are .*date-form/u],
    [
      'with a rule that asks',
      ['--rule', 'ambiguous-date'],
      /“ambiguous-date” finds is for a person .*alone go .*date-form.*stray-spaces/u,
    ],
  ])('refuses to work %s', async (_how, args, message) => {
    const { code, err, out } = await runNewsroom(url, 'tidy', '--database', '--yes', ...args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(message)
  })

  describe('with --yes', () => {
    let run: Run
    beforeAll(async () => {
      run = await tidy('--yes')
    })

    it('saves what can be saved and names what cannot, with the reason', () => {
      expect(run.code).toBe(1)
      expect(run.out).toMatch(new RegExp(`#${ids.unfit} refused: body: .*XYZ`, 'u'))
      expect(run.out).toMatch(new RegExp(`#${ids.locked} refused: .*locked by another user`, 'u'))
      expect(run.out).toContain('3 articles saved, 2 refused, 0 left')
    })

    it('applies the one rule to what readers see, and keeps stamp, address and the rest', async () => {
      expect(await paragraphsOf(newsroom, ids.out)).toEqual([
        inStyle,
        'It ended on 3 January 2026.',
      ])
      const { body, updatedAt, ...after } = await articleOf(newsroom, ids.out)
      expect(before).toMatchObject(after)
      expect(after).toMatchObject({
        _status: 'published',
        publishedAt: '2025-12-10T06:05:00.000Z',
        slug: 'out',
      })
      expect({ body, updatedAt }).not.toEqual(before)
    })

    it('saves a version of its own, and keeps the one before', async () => {
      const versions = await versionsOf(newsroom, ids.out)
      expect(versions).toMatchObject([
        { version: { _status: 'published' } },
        { version: { _status: 'published' } },
      ])
      expect(versions.map(({ version }) => readPassages(version.body)[0]?.text)).toEqual([
        inStyle,
        american,
      ])
    })

    it('leaves a draft a draft', async () => {
      expect(await paragraphsOf(newsroom, ids.draft, { draft: true })).toEqual([inStyle])
      expect(await articleOf(newsroom, ids.draft, { draft: true })).toMatchObject({
        _status: 'draft',
        title: 'Draft',
      })
      expect((await articleOf(newsroom, ids.draft))['publishedAt'] ?? null).toBeNull()
    })

    it('can be undone: the version before is restored as Payload restores any', async () => {
      const [, typedIn] = await versionsOf(newsroom, ids.draft)
      await newsroom.payload.restoreVersion({
        id: typedIn?.['id'],
        collection: 'articles' as CollectionSlug,
      })
      expect(await paragraphsOf(newsroom, ids.draft, { draft: true })).toEqual([american])
    })

    it('corrects what is out under a newer draft, and the draft stays the newest as it was', async () => {
      expect(await articleOf(newsroom, ids.outWithDraft)).toMatchObject({
        _status: 'published',
        byline: 'Souksavanh',
        title: 'Out with a Draft',
      })
      expect(await paragraphsOf(newsroom, ids.outWithDraft)).toEqual([inStyle])
      const newest = await articleOf(newsroom, ids.outWithDraft, { draft: true })
      expect(newest).toMatchObject({ _status: 'draft', title: 'Newer Draft' })
      expect(newest['byline'] ?? null).toBeNull()
      expect(await paragraphsOf(newsroom, ids.outWithDraft, { draft: true })).toEqual([
        'Written anew.',
      ])
    })

    it('leaves what was refused whole', async () => {
      expect(await paragraphsOf(newsroom, ids.unfit)).toEqual([`(XYZ) ${american}`])
      expect(await paragraphsOf(newsroom, ids.locked)).toEqual([american])
      expect(await versionsOf(newsroom, ids.unfit)).toHaveLength(1)
      expect(await versionsOf(newsroom, ids.locked)).toHaveLength(1)
    })

    it('makes no translation due and no list of other news longer', async () => {
      const now = await rowsOf(newsroom, 'translations')
      expect(now).toMatchObject([{ live: true, status: 'published', version: ids.version }])
      expect(now[0]?.['keptParagraphs']).not.toEqual(cards[0].keptParagraphs)
      expect(await rowsOf(newsroom, 'related-links')).toEqual(links)
    })

    it('tells a later change of substance all the same', async () => {
      await rewrite(newsroom, ids.out, { _status: 'published', title: 'Out, and Changed' })
      expect(await rowsOf(newsroom, 'translations')).toMatchObject([{ status: 'needs-update' }])
    })
  })
})

describe('a correction that was planned', () => {
  const signal = new AbortController().signal
  const rule: Rule = dateForm
  const openedDesk = async (): Promise<Desk> => ({
    close: () => Promise.resolve(),
    newsroom: newsroom.payload.config.custom?.['newsroom'] as Newsroom,
    payload: newsroom.payload,
    req: await createLocalReq({}, newsroom.payload),
  })

  it('is left when somebody changed or deleted the article meanwhile', async () => {
    const ids = [await draftAs('Changed Meanwhile'), await draftAs('Deleted Meanwhile')]
    const desk = await openedDesk()
    const { plans } = await planTidy(desk, rule, {}, signal)
    const ours = plans.filter(({ article }) => ids.includes(article))
    expect(ours).toHaveLength(2)
    const [changed = 0, deleted = 0] = ids
    await rewrite(newsroom, changed, { summary: 'New.' }, { draft: true })
    await newsroom.payload.delete({ id: deleted, collection: 'articles' as CollectionSlug })

    expect(await applyTidy(desk, rule, ours, signal)).toMatchObject([
      { outcome: 'left', reasons: ['it was changed since it was read'] },
      { outcome: 'left' },
    ])
    expect(await paragraphsOf(newsroom, changed, { draft: true })).toEqual([american])
  })

  it('is saved up to an interruption; the same command goes on with the others', async () => {
    const ids: RowId[] = []
    for (let index = 0; index < 60; index += 1) ids.push(await draftAs(`Draft ${index}`))
    const call = newsroomCall(url, 'tidy', '--database', '--rule', 'date-form', '--yes', '--json')
    const first = await runNode({ ...call, interruptAt: 'Saving' })
    expect(first.code).toBe(130)
    expect(first.err).toMatch(
      /interrupted; \d+ articles? corrected so far; the same command goes on/u,
    )
    const { articles } = JSON.parse(first.out) as Json
    const became = (outcome: string) =>
      articles
        .filter((article: Json) => article['outcome'] === outcome)
        .map((article: Json) => article['article'])
    for (const id of became('saved'))
      expect(await paragraphsOf(newsroom, id, { draft: true })).not.toContain(american)
    expect(became('planned').length).toBeGreaterThan(0)

    await tidy('--yes')
    for (const id of ids)
      expect(await paragraphsOf(newsroom, id, { draft: true })).toEqual([inStyle])
  })
})
