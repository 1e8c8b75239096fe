import type { Span } from '../story.js'

const americanYear = /\d,\s{0,3}\d{4}$/u
const comma = /^,\s+(?=\p{L})/u

/** `the August 12, 2015, order`, `Sunday’s April 10, 2016, election`: the date belongs to the noun after it. */
const determiner =
  /(?<![\p{L}\p{M}'’])(?:an?|another|each|every|her|his|its|my|one|our|that|the|their|these|this|those|your|[\p{L}\p{M}]+(?:['’]s|s['’]))\s+(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\s+)?$/iu
const between = /(?<![\p{L}\p{M}])between\s+$/iu
const and = /^,\s+and\s/u

/** `On Sunday, 8 May 2016, the …`, `(9 March 2007, in …`: the comma closes what another mark opened. */
const opened = /(?:[,(–—-]|day)\s*$/u
const introduction =
  /^[^\p{L}]*(?:After|Although|As|At|Back|Because|Before|Beginning|Between|By|During|Effective|Following|From|If|In|Just|Late|On|Prior|Shortly|Since|Starting|Through|Till|Until|When|While)(?![\p{L}\p{M}])/u
/** Words that go on after a comma of their own, and names that a new clause begins with. */
const goesOn =
  /^,\s+(?:\p{Lu}|(?:about|after|all|although|an?|and|as|at|because|before|both|but|days?|during|eight|except|few|five|four|given|he|her|his|hours?|if|in|it|its|just|many|meaning|months?|most|near|nine|no|nor|not|on|one|only|or|part|people|prior|seven|several|she|shortly|since|six|so|some|ten|that|the|their|then|there|these|they|this|those|though|three|two|unless|until|we|weeks?|when|where|which|while|who|whom|whose|with|without|years?|yet|you|\p{L}+(?:ing|ly))(?![\p{L}\p{M}]))/u

const longestSentence = 400
const reach = 40

/**
 * What becomes of the comma after an American date, `August 12, 2015,`, when the day is put first: it goes with the form
 * it belongs to, `the 12 August 2015 order`, unless the sentence needs it. Unsure where that takes a reader to tell.
 */
export const judgeClosingComma = (
  text: string,
  { end, start }: Span,
): 'drop' | 'keep' | 'unsure' => {
  const [before, after] = [
    text.slice(Math.max(0, start - reach), start),
    text.slice(end, end + reach),
  ]
  if (!americanYear.test(text.slice(start, end)) || !comma.test(after)) return 'keep'
  if (determiner.test(before) || (between.test(before) && and.test(after))) return 'drop'
  const sentence = toSentence(text.slice(Math.max(0, start - longestSentence), start))
  if (opened.test(before) || introduction.test(sentence) || goesOn.test(after)) return 'keep'
  return sentence.includes(',') ? 'unsure' : 'drop'
}

const toSentence = (before: string): string =>
  before.split(/(?<=[\p{Ll}\p{N})”’"][.!?]["”’)]?)\s+(?=["“‘(]?\p{Lu})/u).at(-1) ?? before
