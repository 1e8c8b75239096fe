import type { RuleCases } from '../ruleCases.js'

export const cases: RuleCases = {
  valid: [
    { path: 'title', text: 'Rice Harvest Begins' },
    { path: 'title', text: 'Where Is the Rice?' },
    { path: 'title', text: 'Ties with the U.S.' },
    { path: 'title', text: 'Market Opens at 9 a.m.' },
    { path: 'title', text: 'To Be Continued…' },
    { path: 'title', text: 'To Be Continued...' },
    { path: 'title', text: 'Power Co.' },
    { path: 'title', language: 'lo', text: 'ຂ່າວຈາກ ຂ.ປ.ລ.' },
    { path: 'body/0', text: 'The harvest begins.' },
  ],
  invalid: [
    { path: 'title', text: 'Rice Harvest Begins.', found: ['.'], fixed: 'Rice Harvest Begins' },
    { path: 'title', text: 'Rice Harvest Begins,', found: [','], fixed: 'Rice Harvest Begins' },
    { path: 'title', text: 'Rice Harvest:', found: [':'], fixed: 'Rice Harvest' },
    { path: 'title', language: 'lo', text: 'ເລີ່ມເກັບກ່ຽວເຂົ້າ.', found: ['.'], fixed: 'ເລີ່ມເກັບກ່ຽວເຂົ້າ' },
  ],
}
