import { build } from 'esbuild'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rules } from '../../src/core/rules/index.js'
import { runNode } from '../setup/runNewsroom.js'
import type { Run } from '../setup/runNewsroom.js'

/** Refuses to load Payload or a database, so that a command that does so fails. */
const withoutPayload = `
export const resolve = (specifier, context, next) => {
  if (/^(?:payload|@payloadcms|mongodb|mongoose|drizzle-orm|@libsql|pg)(?:\\/|$)/.test(specifier))
    throw new Error('loaded ' + specifier)
  return next(specifier, context)
}`
const toUrl = (code: string) => `data:text/javascript,${encodeURIComponent(code)}`
const hook = toUrl(
  `import { register } from 'node:module'; register(${JSON.stringify(toUrl(withoutPayload))})`,
)

/** As it is installed, in modules that are loaded when they are asked for; below the project, where its packages are. */
const built = fileURLToPath(new URL('../.artifacts/cli/', import.meta.url))
beforeAll(() =>
  build({
    bundle: true,
    entryPoints: ['src/cli/run.ts'],
    format: 'esm',
    outdir: built,
    packages: 'external',
    platform: 'node',
    splitting: true,
  }),
)

const newsroom = (args: readonly string[], input = ''): Promise<Run> =>
  runNode({ args: ['--import', hook, path.join(built, 'run.js'), ...args], input })

const ask = async (args: readonly string[], ...stories: readonly object[]) => {
  const { code, out } = await newsroom(
    [...args, '--json'],
    stories.map((story) => JSON.stringify(story)).join('\n'),
  )
  const answers = out.trim().split('\n')
  return { answers: answers.map((line) => JSON.parse(line) as unknown), code }
}

let folder: string
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'newsroom-text-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const file = (name: string, text: string): string => {
  const place = path.join(folder, name)
  writeFileSync(place, text)
  return place
}

describe('newsroom tidy', () => {
  it('answers per story with its texts, facts, what was applied and what remains', async () => {
    const story = {
      language: 'en',
      title: ' Rice  Harvest Begins',
      body: ['(VNA/KPL) - The harvest began on December 9.', 'They met on 10/12/2025.', 'KPL'],
      photoCredits: ['Facebook', 'KPL/Somsack'],
    }
    expect(await ask(['tidy'], story)).toEqual({
      answers: [
        {
          title: 'Rice Harvest Begins',
          summary: null,
          body: ['The harvest began on 9 December.', 'They met on 10/12/2025.'],
          signOff: null,
          photoCredits: ['Facebook', 'Photo: KPL/Somsack'],
          credit: { agencies: ['KPL', 'VNA'], kind: 'joint' },
          place: null,
          findings: [
            {
              actual: '10/12/2025',
              code: 'W_AMBIGUOUS_DATE',
              choices: ['10 December 2025', '12 October 2025'],
              end: 22,
              expected: null,
              fix: 'ask',
              level: 'warning',
              message: expect.stringContaining('10 December 2025, 12 October 2025'),
              path: 'body/1',
              rule: 'ambiguous-date',
              start: 12,
            },
            expect.objectContaining({
              actual: 'Facebook',
              code: 'E_PHOTO_SOURCE_VAGUE',
              end: 8,
              level: 'error',
              path: 'photoCredits/0',
              start: 0,
            }),
          ],
          applied: expect.arrayContaining([
            expect.objectContaining({ actual: 'December 9', expected: '9 December' }),
            expect.objectContaining({ rule: 'stray-spaces', path: 'title' }),
            expect.objectContaining({ rule: 'typed-credit', path: 'body/2' }),
          ]),
        },
      ],
      code: 1,
    })
  })

  it('reads the place of another agency’s dateline', async () => {
    const body = ['VIENTIANE, Jan. 13 (Xinhua) -- Laos hosts the meeting.', '- Xinhua']
    const { answers } = await ask(['tidy'], { body, language: 'en' })
    expect(answers).toMatchObject([
      {
        body: ['Laos hosts the meeting.'],
        credit: { agencies: ['Xinhua'] },
        findings: [{ code: 'E_OWN_AGENCY_MISSING' }],
        place: 'Vientiane',
      },
    ])
  })

  it('applies one rule alone when it is named', async () => {
    const story = { body: ['(KPL) It  began on December 9.'], language: 'en' }
    const { answers } = await ask(['tidy', '--rule', 'date-form'], story)
    expect(answers).toMatchObject([{ body: ['(KPL) It  began on 9 December.'] }])
  })
})

describe('newsroom check', () => {
  const wrong = { body: ['It began on December 9.'], credit: { agencies: ['KPL'] }, language: 'en' }

  it('changes nothing and says what the house objects to, story by story', async () => {
    const { answers, code } = await ask(['check'], wrong, { ...wrong, body: ['It began.'] })
    expect(answers).toMatchObject([{ findings: [{ rule: 'date-form' }] }, { findings: [] }])
    expect(code).toBe(0)
  })

  it('compares a version with the copy of its original', async () => {
    const credit = { agencies: ['KPL'] }
    const original = { body: ['There are 14 villages.'], credit, language: 'en' }
    const version = { body: ['ມີ 41 ບ້ານ.'], credit, language: 'lo', original }
    const words = '14 villages → 41 ບ້ານ'
    const passed = [{ rule: 'facts-differ-from-original', words }]
    const { answers } = await ask(['check'], version, { ...version, passed })
    expect(answers).toMatchObject([
      { findings: [{ rule: passed[0]?.rule, words }] },
      { findings: [] },
    ])
  })

  it('speaks Lao', async () => {
    const { out } = await newsroom(['check', '--ui', 'lo'], JSON.stringify(wrong))
    expect(out).toContain('ຂຽນວັນທີເປັນ')
  })

  it.each([
    ['error', 0],
    ['warning', 1],
    ['hint', 1],
    ['never', 0],
  ])('fails on %s: exit code %i', async (level, code) => {
    const run = await newsroom(['check', '--fail-on', level], JSON.stringify(wrong))
    expect(run.code).toBe(code)
  })

  it('reads files, one story or one a line, and names what it cannot read', async () => {
    const one = file('one.json', JSON.stringify(wrong, null, 2))
    const many = file('many.jsonl', `${JSON.stringify(wrong)}\nnot JSON\n{"title":"No language"}`)
    const { code, out } = await newsroom(['check', one, many])
    expect(out).toMatch(/one\.json.*1 to look at/u)
    expect(out).toMatch(/many\.jsonl, line 2: cannot be read\n.*not JSON/u)
    expect(out).toMatch(/many\.jsonl, line 3[^]*language/u)
    expect(code).toBe(1)
  })

  it('goes by another house style, as data', async () => {
    const style = file('style.json', '{ "dateOrder": "month-day" }')
    const { answers } = await ask(['check', '--style', style], wrong)
    expect(answers).toMatchObject([{ findings: [] }])
  })

  it('refuses a style that says what no house can do', async () => {
    const style = file('wrong.json', '{ "dateOrder": "year-first" }')
    const { code, err } = await newsroom(['check', '--style', style], JSON.stringify(wrong))
    expect(code).toBe(2)
    expect(err).toMatch(/"day-month"\|"month-day"[^]*dateOrder/u)
  })

  it.each<[string, readonly string[], RegExp]>([
    ['an unknown rule', ['--rule', 'dates'], /no rule “dates”/u],
    ['what narrows an archive', ['--since', '2025-12-01'], /--since goes with --database/u],
    ['a file that is not there', ['no-such.json'], /no-such\.json/u],
    ['a file that holds no style', ['--style', 'package.json'], /a house style has no “name”/u],
  ])('refuses %s', async (_what, args, message) => {
    const { code, err } = await newsroom(['check', ...args], JSON.stringify(wrong))
    expect(code).toBe(2)
    expect(err).toMatch(message)
  })

  it('loads neither Payload nor a database; only the archive needs them', async () => {
    const { code, err, out } = await newsroom(['check', '--database'])
    expect({ code, out }).not.toMatchObject({ code: 0 })
    expect(err).toMatch(/loaded (?:@payloadcms|payload)/u)
  })
})

describe('newsroom stamp', () => {
  it.each([
    ['10/12/2025 13:05', 'page', '2025-12-10T13:05:00+07:00'],
    ['12/10/2025 1:43:08 PM', 'list', '2025-12-10T13:43:08+07:00'],
    ['3/28/2025 2:52:58 PM', 'auto', '2025-03-28T14:52:58+07:00'],
  ])('reads %s (%s) as %s', async (text, surface, instant) => {
    expect(await newsroom(['stamp', text, '--surface', surface])).toMatchObject({
      code: 0,
      out: `${instant}\n`,
    })
  })

  it.each([
    ['31/02/2025 10:00', 'page'],
    ['12/10/2025 13:05 PM', 'list'],
    ['yesterday', 'auto'],
  ])('refuses %s (%s) with a code and the reason', async (text, surface) => {
    const { code, err, out } = await newsroom(['stamp', text, '--surface', surface])
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toMatch(/E_STAMP_[A-Z]+: .*“/u)
  })
})

describe('newsroom rules', () => {
  it('lists every rule with its level and whether it corrects alone', async () => {
    const { out } = await newsroom(['rules', '--json'])
    expect(JSON.parse(out)).toMatchObject(
      rules.map(({ id, fix, level }) => ({ fix, level, rule: id })),
    )
  })
})
