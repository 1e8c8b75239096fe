import type { CollectionSlug } from 'payload'
import { Temporal } from 'temporal-polyfill'
import type { RowId } from '../article/documents.js'
import { textOf } from '../article/documents.js'
import type { Rule } from '../core/rule.js'
import type { ArchiveQuestion } from '../desk/archive.js'
import type { Newsroom } from '../options.js'
import { Misuse } from './errors.js'
import { findRule } from './findRule.js'
import type { Desk } from './openDesk.js'

/** Which stories of the archive a command walks, and by which rule, as typed. */
export type WalkOptions = {
  readonly config?: string
  readonly language?: string
  readonly rule?: string
  readonly section?: string
  /** A day, `2025-12-01`. */
  readonly since?: string
}

export type Walk = { readonly question: ArchiveQuestion; readonly rules: readonly Rule[] }

/**
 * What the options mean in this newsroom.
 *
 * @throws Misuse naming what there is, where an option names what there is not.
 */
export const planWalk = async (desk: Desk, options: WalkOptions): Promise<Walk> => {
  const { newsroom } = desk
  const { language, rule, section, since } = options
  if (language !== undefined && !newsroom.languages.includes(language))
    throw new Misuse(
      `--language: this newsroom publishes in ${newsroom.languages.join(', ')}, not in ${language}`,
    )
  return {
    question: {
      ...(language === undefined ? {} : { language }),
      ...(section === undefined ? {} : { section: await findSection(desk, section) }),
      ...(since === undefined ? {} : { since: startOfDay(since, newsroom.style.timeZone) }),
    },
    rules: rule === undefined ? newsroom.rules : [findActiveRule(newsroom, rule)],
  }
}

const findActiveRule = ({ rules, style }: Newsroom, id: string): Rule => {
  const rule = findRule(rules, id)
  if (style.levels[id] !== 'off') return rule
  throw new Misuse(`--rule: “${id}” is switched off in this newsroom`)
}

const findSection = async ({ newsroom, payload, req }: Desk, slug: string): Promise<RowId> => {
  const { docs } = await payload.find({
    collection: newsroom.slugs.sections as CollectionSlug,
    depth: 0,
    limit: 200,
    overrideAccess: true, // the command line acts for the newsroom itself
    pagination: false,
    req,
    select: { slug: true } as never,
  })
  const sections = docs as unknown as readonly { readonly id: RowId; readonly slug: unknown }[]
  const section = sections.find((known) => known.slug === slug)
  if (section) return section.id
  const known = sections.map((one) => textOf(one.slug)).join(', ')
  throw new Misuse(`--section: there is no section “${slug}”; there are ${known || 'none'}`)
}

export const startOfDay = (day: string, timeZone: string): string => {
  try {
    if (/^\d{4}-\d{2}-\d{2}$/u.test(day))
      return Temporal.PlainDate.from(day).toZonedDateTime(timeZone).toInstant().toString()
  } catch {
    // A day no calendar has: said below.
  }
  throw new Misuse(`--since: expected a day such as 2025-12-01, not “${day}”`)
}
