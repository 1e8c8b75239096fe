import { describe, expect, it } from 'vitest'
import { printCredit, printSignOff } from '../../../src/core/credit/index.js'
import { kpl } from '../../../src/core/kpl.js'

const own = { agencies: ['KPL'], kind: 'own' } as const
const joint = { agencies: ['KPL', 'VNA'], kind: 'joint' } as const
const republished = { agencies: ['Xinhua', 'AFP'], kind: 'republished' } as const

describe('printCredit', () => {
  it.each([
    [own, 'en', 'KPL'],
    [own, 'lo', 'ຂປລ.'],
    [own, 'fr', '(KPL)'],
    [own, 'vi', 'KPL'],
    [joint, 'en', '(KPL/VNA)'],
    [joint, 'lo', '(ຂປລ/VNA)'],
    [joint, 'fr', '(KPL/VNA)'],
    [republished, 'en', '(Xinhua/AFP)'],
    [republished, 'lo', '(Xinhua/AFP)'],
  ] as const)('prints %j in %s as %s', (credit, language, printed) => {
    expect(printCredit(credit, language, kpl)).toBe(printed)
  })

  it('puts the own agency first', () => {
    expect(printCredit({ agencies: ['VNA', 'KPL'], kind: 'joint' }, 'en', kpl)).toBe('(KPL/VNA)')
  })

  it('prints an agency the style does not list by its code, signs of patterns and all', () => {
    expect(printCredit({ agencies: ['KPL', '$&'], kind: 'joint' }, 'en', kpl)).toBe('(KPL/$&)')
  })

  it('prints nothing for nobody', () => {
    expect(printCredit({ agencies: [], kind: 'own' }, 'en', kpl)).toBe('')
    expect(printSignOff({ agencies: [], kind: 'own' }, 'en', kpl)).toBe('')
  })

  it('prints plainly where the style lays out no language', () => {
    expect(printCredit(joint, 'lo', { ...kpl, credit: {} })).toBe('(KPL/VNA)')
  })
})

describe('printSignOff', () => {
  it.each([
    [own, 'en', 'KPL'],
    [own, 'lo', 'ຂປລ'],
    [own, 'fr', 'KPL'],
    [own, 'vi', 'KPL'],
    [joint, 'en', 'KPL'],
    [joint, 'lo', 'ຂປລ'],
    [republished, 'lo', 'Xinhua'],
  ] as const)('signs %j in %s as %s', (credit, language, printed) => {
    expect(printSignOff(credit, language, kpl)).toBe(printed)
  })
})
