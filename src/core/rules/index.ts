import type { Rule } from '../rule.js'
import { ambiguousDate } from './ambiguousDate.js'
import { brokenBracket } from './brokenBracket.js'
import { brokenQuote } from './brokenQuote.js'
import { buddhistYear } from './buddhistYear.js'
import { clockTime } from './clockTime.js'
import { creditConflict } from './creditConflict.js'
import { creditDiffersFromOriginal } from './creditDiffersFromOriginal.js'
import { creditMissing } from './creditMissing.js'
import { dateForm } from './dateForm.js'
import { detachedOrdinal } from './detachedOrdinal.js'
import { factsDifferFromOriginal } from './factsDifferFromOriginal.js'
import { formOfAddress } from './formOfAddress.js'
import { impossibleDate } from './impossibleDate.js'
import { invisibleCharacters } from './invisibleCharacters.js'
import { laoConsonants } from './laoConsonants.js'
import { laoDigits } from './laoDigits.js'
import { laoMarks } from './laoMarks.js'
import { laoRepeatMark } from './laoRepeatMark.js'
import { laoSplitWord } from './laoSplitWord.js'
import { legacyLao } from './legacyLao.js'
import { lowerCaseStart } from './lowerCaseStart.js'
import { missingSpace } from './missingSpace.js'
import { moneyForm } from './moneyForm.js'
import { monthOrName } from './monthOrName.js'
import { nameNearMiss } from './nameNearMiss.js'
import { nameSpelling } from './nameSpelling.js'
import { nameTwoSpellings } from './nameTwoSpellings.js'
import { numberForm } from './numberForm.js'
import { numberUnitSpace } from './numberUnitSpace.js'
import { numericDate } from './numericDate.js'
import { ownAgencyMissing } from './ownAgencyMissing.js'
import { paragraphLength } from './paragraphLength.js'
import { percentForm } from './percentForm.js'
import { photoCreditMissing } from './photoCreditMissing.js'
import { photoCreditVague } from './photoCreditVague.js'
import { repeatedPunctuation } from './repeatedPunctuation.js'
import { repeatedWord } from './repeatedWord.js'
import { replacedApostrophe } from './replacedApostrophe.js'
import { runTogetherSentences } from './runTogetherSentences.js'
import { runTogetherWords } from './runTogetherWords.js'
import { sectionInTitle } from './sectionInTitle.js'
import { spaceBeforePunctuation } from './spaceBeforePunctuation.js'
import { straySpaces } from './straySpaces.js'
import { summaryLength } from './summaryLength.js'
import { summaryRepeatsLead } from './summaryRepeatsLead.js'
import { titleEndPunctuation } from './titleEndPunctuation.js'
import { titleLength } from './titleLength.js'
import { typedCredit } from './typedCredit.js'
import { unknownAgency } from './unknownAgency.js'
import { usOrder } from './usOrder.js'
import { weekday } from './weekday.js'

/** The rules of the house, in alphabetical order of id. */
export const rules: readonly Rule[] = [
  ambiguousDate,
  brokenBracket,
  brokenQuote,
  buddhistYear,
  clockTime,
  creditConflict,
  creditDiffersFromOriginal,
  creditMissing,
  dateForm,
  detachedOrdinal,
  factsDifferFromOriginal,
  formOfAddress,
  impossibleDate,
  invisibleCharacters,
  laoConsonants,
  laoDigits,
  laoMarks,
  laoRepeatMark,
  laoSplitWord,
  legacyLao,
  lowerCaseStart,
  missingSpace,
  moneyForm,
  monthOrName,
  nameNearMiss,
  nameSpelling,
  nameTwoSpellings,
  numberForm,
  numberUnitSpace,
  numericDate,
  ownAgencyMissing,
  paragraphLength,
  percentForm,
  photoCreditMissing,
  photoCreditVague,
  repeatedPunctuation,
  repeatedWord,
  replacedApostrophe,
  runTogetherSentences,
  runTogetherWords,
  sectionInTitle,
  spaceBeforePunctuation,
  straySpaces,
  summaryLength,
  summaryRepeatsLead,
  titleEndPunctuation,
  titleLength,
  typedCredit,
  unknownAgency,
  usOrder,
  weekday,
]
