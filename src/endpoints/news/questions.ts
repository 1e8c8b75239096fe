import { z } from 'zod'
import type { RowId } from '../../article/documents.js'
import { NewsProblem } from '../../delivery/problem.js'
import type { PublicDesk, Row } from '../../desk/delivery/publicDesk.js'

/** A question without parameters. */
export const nothing = z.strictObject({})

/** A number that is written in digits and nothing else. */
export const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,6}$/u, `expected a number from ${least} to ${most}`)
    .transform(Number)
    .refine((number) => number >= least && number <= most, {
      error: `expected a number from ${least} to ${most}`,
    })

/** An instant, ISO 8601 with its zone; in UTC, as the newsroom keeps it. */
export const instant = z.iso
  .datetime({ error: 'expected an instant, for example 2025-12-10T06:05:00Z', offset: true })
  .transform((text) => new Date(text).toISOString())

export const slug = z.string().min(1).max(500)

/** @throws NewsProblem 404 where there is no such section. */
export const findSection = async (desk: PublicDesk, name: string): Promise<Row> => {
  const [section] =
    name === ''
      ? []
      : await desk.find('sections', {
          limit: 1,
          where: { slug: { equals: name.normalize('NFC') } },
        })
  if (!section) throw new NewsProblem(404, 'There is no such section.')
  return section
}

/** The id of the section in a question, if it names one. */
export const findSectionId = async (
  desk: PublicDesk,
  name: string | undefined,
): Promise<RowId | undefined> =>
  name === undefined ? undefined : (await findSection(desk, name)).id
