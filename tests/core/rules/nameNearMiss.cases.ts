import type { RuleCases } from '../ruleCases.js'

export const cases: RuleCases = {
  valid: [
    'Maithong Thammavongsa',
    'Maythong', // name-spelling has it
    'Thongsing Sisombath',
    'the Champions of Champassak',
    { language: 'lo', text: 'ໄມທອງ' },
    { text: 'Sisoulit', style: { names: [] } },
    'Sisoul',
    'Champassaks and the Bolikhamxayan kitchen', // people of a place
  ],
  invalid: [
    {
      text: 'President Thongloun Sisoulit',
      found: ['Sisoulit'],
      fixed: 'President Thongloun Sisoulith',
    },
    { text: 'Mr Thammavongsaa', found: ['Thammavongsaa'], fixed: 'Mr Thammavongsa' },
    { text: 'in Bolikhamsai', found: ['Bolikhamsai'], fixed: 'in Bolikhamxay' },
  ],
}
