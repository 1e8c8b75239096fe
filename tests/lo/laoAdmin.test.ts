import { acceptedLanguages, initI18n } from '@payloadcms/translations'
import type { Config, SanitizedConfig } from 'payload'
import { buildConfig, getRequestLanguage } from 'payload'
import { de } from 'payload/i18n/de'
import { describe, expect, it } from 'vitest'
import { asksForLao } from '../../src/admin/lao/asksForLao.js'
import { newsroomPlugin } from '../../src/index.js'
import { laoAdmin } from '../../src/lo/index.js'

const bare = (more: Partial<Config> = {}): Config =>
  ({ db: { defaultIDType: 'number', init: () => ({}) }, secret: 'x', ...more }) as never as Config

const built = (more: Partial<Config> = {}): Promise<SanitizedConfig> =>
  buildConfig(bare({ plugins: [laoAdmin], ...more }))

const languageFor = (config: SanitizedConfig, accept: string, cookie = '') =>
  getRequestLanguage({
    config,
    cookies: new Map(cookie ? [['payload-lng', cookie]] : []),
    headers: new Headers({ 'Accept-Language': accept }),
  })

const sentence = async (config: SanitizedConfig, key: string, vars?: object) => {
  const i18n = await initI18n({
    config: config.i18n as never,
    context: 'api',
    language: 'lo' as never,
  })
  return i18n.t(key as never, vars as never)
}

describe('the admin in Lao', () => {
  it('is offered beside what the host supports, which keeps the fallback', async () => {
    const english = await built()
    expect(Object.keys(english.i18n.supportedLanguages)).toEqual(['en', 'lo'])
    const german = await built({ i18n: { supportedLanguages: { de } } })
    expect(Object.keys(german.i18n.supportedLanguages)).toEqual(['de', 'lo'])
    expect([english.i18n.fallbackLanguage, german.i18n.fallbackLanguage]).toEqual(['en', 'de'])
  })

  it('is called ລາວ', async () => {
    expect(await sentence(await built(), 'general:thisLanguage')).toBe('ລາວ')
  })

  it.each([
    ['lo', 'lo'],
    ['lo-LA,lo;q=0.9,en;q=0.8', 'lo'],
    ['fr,lo;q=0.9,en;q=0.8', 'en'],
    ['en-GB,en;q=0.9,lo;q=0.8', 'en'],
    ['th,en;q=0.5', 'en'],
  ])('a browser that asks for %s gets %s', async (accept, expected) => {
    expect(languageFor(await built(), accept)).toBe(expected)
  })

  it('what somebody chose counts for more than what the browser asks for', async () => {
    const config = await built()
    expect(languageFor(config, 'lo', 'en')).toBe('en')
    expect(languageFor(config, 'en', 'lo')).toBe('lo')
  })

  it('enters Payload’s list of languages once, however many configs there are', async () => {
    await built()
    await built()
    expect(acceptedLanguages.filter((code: string) => code === 'lo')).toHaveLength(1)
  })

  it('leaves the host its own Lao words, languages and providers', () => {
    const own = { dateFNSKey: 'en-US', translations: { general: { thisLanguage: 'ພາສາລາວ' } } }
    const { admin, i18n } = laoAdmin(
      bare({
        admin: { components: { providers: ['/Own#Own'] } },
        i18n: {
          supportedLanguages: { ...{ lo: own } } as never,
          translations: { ...{ lo: { lexical: { link: { label: 'ລິ້ງຂອງເຮົາ' } } } } } as never,
        },
      }),
    )
    expect(i18n?.supportedLanguages).toEqual({ lo: own })
    expect(i18n?.translations).toMatchObject({
      lo: { lexical: { link: { label: 'ລິ້ງຂອງເຮົາ' }, paragraph: { label: 'ວັກ' } } },
    })
    expect(admin?.components?.providers?.at(-1)).toBe('/Own#Own')
  })

  it('speaks Lao in the mail about a forgotten password', async () => {
    const config = await built()
    expect(await sentence(config, 'authentication:youAreReceivingResetPassword')).toMatch(
      /^ທ່ານໄດ້ຮັບອີເມວນີ້/u,
    )
    expect(await sentence(config, 'version:versionCount', { count: 1 })).toBe('ພົບ 1 ສະບັບ')
  })
})

describe('the option laoAdmin', () => {
  const languagesOf = (options: Parameters<typeof newsroomPlugin>[0]) =>
    Object.keys(newsroomPlugin(options)(bare()).i18n?.supportedLanguages ?? {})

  it('follows the languages the newsroom publishes in, unless it is given', () => {
    expect(languagesOf({})).toContain('lo')
    expect(languagesOf({ languages: ['en', 'fr'] })).toEqual([])
    expect(languagesOf({ languages: ['en', 'fr'], laoAdmin: true })).toContain('lo')
    expect(languagesOf({ laoAdmin: false })).toEqual([])
  })
})

describe('asksForLao', () => {
  it.each([
    [['lo-LA', 'en'], ['en', 'lo'], true],
    [['lo'], ['en', 'lo'], true],
    [['fr', 'lo', 'en'], ['en', 'lo'], true],
    [['en-US', 'lo'], ['en', 'lo'], false],
    [['lo'], ['en'], false],
    [[], ['en', 'lo'], false],
  ] as const)('%j of %j: %s', (wanted, offered, expected) => {
    expect(asksForLao(wanted, offered)).toBe(expected)
  })
})
