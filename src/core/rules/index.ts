import type { Rule } from '../rule.js'
import { dateForm } from './dateForm.js'
import { invisibleCharacters } from './invisibleCharacters.js'
import { laoRepeatMark } from './laoRepeatMark.js'
import { spaceBeforePunctuation } from './spaceBeforePunctuation.js'
import { straySpaces } from './straySpaces.js'

/** The rules of the house, in alphabetical order of id. */
export const rules: readonly Rule[] = [
  dateForm,
  invisibleCharacters,
  laoRepeatMark,
  spaceBeforePunctuation,
  straySpaces,
]
