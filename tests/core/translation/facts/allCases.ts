import { dateCases } from './dateCases.js'
import type { FactCase } from './factCases.js'
import { moneyCases } from './moneyCases.js'
import { nameCases } from './nameCases.js'
import { numberCases } from './numberCases.js'
import { paragraphCases } from './paragraphCases.js'
import { percentageCases } from './percentageCases.js'
import { quotationCases } from './quotationCases.js'
import { timeCases } from './timeCases.js'

export const allCases: readonly FactCase[] = [
  ...numberCases,
  ...moneyCases,
  ...percentageCases,
  ...dateCases,
  ...timeCases,
  ...nameCases,
  ...quotationCases,
  ...paragraphCases,
]
