import type { HouseStyle } from '../houseStyle.js'
import type { Spot } from '../rule.js'
import type { Story } from '../story.js'
import { creditField } from './creditProblem.js'
import type { CreditProblem } from './creditProblem.js'
import { readCredit } from './readCredit.js'
import type { CreditReading } from './readCredit.js'

/** Every credit rule asks for the same reading of the same story. */
const readings = new WeakMap<
  Story,
  { readonly reading: CreditReading; readonly style: HouseStyle }
>()

/** {@link readCredit} of a story with its own credit field. */
export const readStoryCredit = (story: Story, style: HouseStyle): CreditReading => {
  const known = readings.get(story)
  if (known?.style === style) return known.reading
  const reading = readCredit(story, style, story.credit)
  readings.set(story, { reading, style })
  return reading
}

/** The places of one kind of credit problem, each with its own words; the field itself is a place without width. */
export const findCreditProblems = (
  story: Story,
  style: HouseStyle,
  code: CreditProblem['code'],
): readonly Spot[] =>
  readStoryCredit(story, style)
    .problems.filter((problem) => problem.code === code)
    .map(({ actual, message, path, start }) => ({
      end: path === creditField ? start : start + actual.length,
      message,
      path,
      start,
    }))
