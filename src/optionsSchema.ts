import { z } from 'zod'
import { defaultSlugs } from './slugs.js'
import type { CollectionName } from './slugs.js'

const isTimeZone = (zone: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch {
    return false
  }
}

const isFunction = (value: unknown): boolean => typeof value === 'function'
const aFunction = z.custom(isFunction, 'expected a function')
const collectionNames = z.enum(Object.keys(defaultSlugs) as [CollectionName, ...CollectionName[]])
const language = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/u, 'expected a language code such as "lo"')
const zone = z.string().refine(isTimeZone, 'expected an IANA time zone such as "Asia/Vientiane"')

const length = z.strictObject({
  graphemes: z.number().int().positive().optional(),
  words: z.number().int().positive().optional(),
})

const houseStyle = z
  .looseObject({
    agencies: z
      .array(z.looseObject({ aliases: z.array(z.string()), code: z.string().min(1) }))
      .min(1),
    clock: z.enum(['24-hour', 'as-typed']),
    credit: z.record(
      z.string(),
      z.strictObject({ joint: template(), own: template(), separator: z.string() }),
    ),
    dateOrder: z.enum(['day-month', 'month-day']),
    laoDigits: z.enum(['as-typed', 'latin']),
    lengths: z.strictObject({ paragraph: length, summary: length, title: length }),
    levels: z.record(z.string(), z.enum(['error', 'hint', 'off', 'warning'])),
    names: z.array(z.looseObject({ kind: z.enum(['body', 'person', 'place', 'term']) })),
    own: z.string().min(1),
    sections: z.array(z.looseObject({ slug: z.string().min(1) })),
    stamp: z.string().min(1),
    timeZone: zone,
  })
  .refine(({ agencies, own }) => agencies.some(({ code }) => code === own), {
    message: 'expected the code of one of its agencies',
    path: ['own'],
  })

const absolute = z.url({ error: 'expected an absolute address', protocol: /^https?$/u })

const delivery = z.strictObject({
  apiUrl: absolute.optional(),
  cache: z
    .strictObject({
      megabytes: z.number().positive().optional(),
      seconds: z.number().min(0).max(300).optional(),
    })
    .optional(),
  copyright: z.string().min(1).optional(),
  cors: z.union([z.literal('*'), z.array(absolute)]).optional(),
  feedFullText: z.boolean().optional(),
  feedLength: z.number().int().min(1).max(100).optional(),
  hub: absolute.optional(),
  logo: z.string().min(1).optional(),
  name: z.record(z.string(), z.string().min(1)).optional(),
  pageUrl: aFunction.optional(),
  siteUrl: absolute.optional(),
})

const schema = z.strictObject({
  apiPath: z
    .string()
    .regex(/^\/[a-z0-9][a-z0-9/-]*$/u, 'expected a path such as "/news"')
    .optional(),
  articleUrl: aFunction.optional(),
  defaultLanguage: language.optional(),
  delivery: delivery.optional(),
  houseStyle: houseStyle.optional(),
  houseStylePanel: z
    .string()
    .regex(/^[^#]+#[A-Za-z_$][\w$]*$/u, 'expected a component such as "/newsroom/Panel#Panel"')
    .optional(),
  laoAdmin: z.boolean().optional(),
  languages: z
    .array(language)
    .min(1)
    .refine((all) => new Set(all).size === all.length, 'a language is named twice')
    .optional(),
  otherNewsLimit: z.number().int().min(1).max(20).optional(),
  overrides: z.partialRecord(collectionNames, aFunction).optional(),
  reads: z
    .strictObject({
      clientAddress: z
        .union([
          aFunction,
          z.string().regex(/^[\w-]+$/u, 'expected the name of a header such as "x-real-ip"'),
        ])
        .optional(),
      flush: z.enum(['buffered', 'immediate']).optional(),
    })
    .optional(),
  rules: z
    .array(
      z.looseObject({
        id: z.string().min(1),
        check: aFunction,
        code: z.string().min(1),
        fix: z.enum(['always', 'ask', 'never']),
        level: z.enum(['error', 'hint', 'warning']),
      }),
    )
    .optional(),
  slugs: z
    .partialRecord(
      collectionNames,
      z.string().regex(/^[a-z][a-z0-9-]*$/u, 'expected a slug such as "news-media"'),
    )
    .optional(),
  staff: aFunction.optional(),
  takeDownVersions: z.boolean().optional(),
  timeZone: zone.optional(),
  translatorsPublish: z.boolean().optional(),
})

function template() {
  return z.string().includes('{agencies}', 'expected a text with {agencies} in it')
}

/** What is wrong with a house style, with the path and the reason; `undefined` when nothing is. */
export const findStyleProblem = (style: unknown): string | undefined => {
  const { error } = houseStyle.safeParse(style)
  return error && z.prettifyError(error)
}

/** Every wrong option with its path and the reason; `undefined` when all are in order. */
export const findOptionsProblem = (options: unknown): string | undefined => {
  const { error } = schema.safeParse(options)
  return error && z.prettifyError(error)
}
