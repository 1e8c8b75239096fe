import { printCredit, printSignOff } from '../../core/credit/index.js'
import { printStamp } from '../../core/dates/stamps.js'
import { applyEdits } from '../../core/edits.js'
import type { HouseStyle } from '../../core/houseStyle.js'
import { lengthOf } from '../../core/language/lengthOf.js'
import type { TextLength } from '../../core/language/lengthOf.js'
import type { Finding, Rule } from '../../core/rule.js'
import { typedCredit } from '../../core/rules/typedCredit.js'
import type { Story } from '../../core/story.js'
import { correct } from '../../core/tidy.js'

/** How a story will stand on the page. */
export type Preview = {
  /** The printed credit, or `''` where nobody is credited. */
  readonly credit: string
  readonly lead: string
  readonly signOff: string
  readonly stamp: string
}

/** A finding the panel can correct in the form: the credits of pictures are kept with the pictures. */
export const isFixable = ({ expected, path, rule }: Finding): boolean =>
  (expected !== undefined || rule === typedCredit.id) && !path.startsWith('photoCredits/')

/** A correction with one reading, which publishing would make as well. */
export const isSafe = (finding: Finding): boolean =>
  isFixable(finding) && (finding.fix === 'always' || finding.rule === typedCredit.id)

/** The story with one finding corrected: by what the rule expects, or by the reading the editor chose. */
export const fixOne = (
  story: Story,
  finding: Finding,
  style: HouseStyle,
  chosen: string | undefined = finding.expected,
): Story => {
  const { end, path, rule, start } = finding
  if (rule === typedCredit.id) return correct(story, [typedCredit], style).story
  return chosen === undefined ? story : applyEdits(story, [{ end, path, start, text: chosen }])
}

/** The story with every safe correction made. */
export const fixSafe = (story: Story, rules: readonly Rule[], style: HouseStyle): Story =>
  correct(story, rules, style).story

/** The three lengths writers are asked for. */
export const lengthsOf = ({
  language,
  passages,
}: Story): Readonly<Record<'body' | 'summary' | 'title', TextLength>> => {
  const lengthIn = (field: string): TextLength =>
    passages
      .filter(({ path }) => path.split('/')[0] === field)
      .map(({ text }) => lengthOf(text, language))
      .reduce(
        (sum, own) => ({ graphemes: sum.graphemes + own.graphemes, words: sum.words + own.words }),
        { graphemes: 0, words: 0 },
      )
  return { body: lengthIn('body'), summary: lengthIn('summary'), title: lengthIn('title') }
}

/** Credit, lead, sign-off and stamp as readers will see them. `publishedAt` is an ISO instant. */
export const previewOf = (
  story: Story,
  rules: readonly Rule[],
  style: HouseStyle,
  publishedAt: string,
): Preview => {
  const body = story.passages.filter(
    ({ path, text }) => path.startsWith('body/') && text.trim() !== '',
  )
  // A credit stands before the lead or under the last line: the paragraphs between need not be read again.
  const ends = new Set([...body.slice(0, 2), ...body.slice(-2)])
  const { credit, passages } = fixSafe({ ...story, passages: [...ends] }, rules, style)
  const lead = passages.find(({ text }) => text.trim() !== '')?.text ?? ''
  const printed = credit && { agencies: credit.agencies, kind: credit.kind ?? 'own' }
  return {
    credit: printed ? printCredit(printed, story.language, style) : '',
    lead,
    signOff: printed ? printSignOff(printed, story.language, style) : '',
    stamp: printStamp(publishedAt, style),
  }
}
