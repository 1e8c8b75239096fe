import { describe, expect, it } from 'vitest'
import { situations } from './situations.js'
import { tellMatches, tellStale } from './stories.js'

describe('matchParagraphs', () => {
  it.each(situations)('tells what became of each paragraph: $what', ({ before, matches, now }) => {
    expect(tellMatches(before, now)).toBe(matches)
  })
})

describe('staleParagraphs', () => {
  it.each(situations)('tells what a version has to follow: $what', ({ before, now, stale }) => {
    expect(tellStale(before, now)).toBe(stale)
  })
})
