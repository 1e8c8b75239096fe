import type { Rule } from '../rule.js'
import { creditConflict } from './creditConflict.js'
import { creditDiffersFromOriginal } from './creditDiffersFromOriginal.js'
import { creditMissing } from './creditMissing.js'
import { dateForm } from './dateForm.js'
import { invisibleCharacters } from './invisibleCharacters.js'
import { laoRepeatMark } from './laoRepeatMark.js'
import { ownAgencyMissing } from './ownAgencyMissing.js'
import { photoCreditMissing } from './photoCreditMissing.js'
import { photoCreditVague } from './photoCreditVague.js'
import { spaceBeforePunctuation } from './spaceBeforePunctuation.js'
import { straySpaces } from './straySpaces.js'
import { typedCredit } from './typedCredit.js'
import { unknownAgency } from './unknownAgency.js'

/** The rules of the house, in alphabetical order of id. */
export const rules: readonly Rule[] = [
  creditConflict,
  creditDiffersFromOriginal,
  creditMissing,
  dateForm,
  invisibleCharacters,
  laoRepeatMark,
  ownAgencyMissing,
  photoCreditMissing,
  photoCreditVague,
  spaceBeforePunctuation,
  straySpaces,
  typedCredit,
  unknownAgency,
]
