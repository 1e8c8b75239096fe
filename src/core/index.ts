/**
 * The newsroom's knowledge without Payload: pure functions and data that run in a browser, a worker or a command line.
 */
export * from './credit/index.js'
export * from './dates/stamps.js'
export type * from './newsArticle.js'
export type { Agency, CreditLayout, HouseStyle, SectionStyle } from './houseStyle.js'
export { kpl } from './kpl.js'
export { fold } from './language/fold.js'
export { hasLao, wordsOf } from './language/words.js'
export { lint } from './lint.js'
export { rankOtherNews } from './related/otherNews.js'
export type { Candidate, Suggestion } from './related/otherNews.js'
export { termsOf } from './related/terms.js'
export type { Finding, FixPolicy, Level, Rule, RuleMessage, Spot } from './rule.js'
export { rules } from './rules/index.js'
export { toSlug } from './slug.js'
export type { Language, Passage, PerLanguage, Span, Story } from './story.js'
export { tidy } from './tidy.js'
