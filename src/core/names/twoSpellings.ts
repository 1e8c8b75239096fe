import type { Spot } from '../rule.js'
import { inCopy } from '../spans.js'
import type { Story } from '../story.js'
import { distanceOf } from './distance.js'

/** Two to four capitalised words in a row: a person, a place or a body. */
const name =
  /(?<![\p{L}\p{M}’'-])\p{Lu}[\p{Ll}\p{M}]{2,30}(?:[ \u00A0]\p{Lu}[\p{Ll}\p{M}]{2,30}){1,3}(?![\p{L}\p{M}-])/gu

/** Fewer letters differ by chance: Joan and John. */
const shortest = 6

export type TwoSpellings = Spot & { readonly other: string }

/**
 * Names that stand in a story in two spellings a letter apart, all their other words the same; every place of the one that
 * came later.
 */
export const findTwoSpellings = (story: Story): readonly TwoSpellings[] => {
  const firstOf = new Map<string, string>()
  const texts = new Map(story.passages.map(({ path, text }) => [path, text]))
  return inCopy(story, ({ path, text }) =>
    Array.from(text.matchAll(name), ({ 0: found, index }) => ({
      end: index + found.length,
      path,
      start: index,
    })),
  ).flatMap((spot) => {
    const typed = (texts.get(spot.path) ?? '').slice(spot.start, spot.end)
    const other = keysOf(typed)
      .map((key) => firstOf.get(key))
      .find((known) => known !== undefined && known !== typed && isNear(known, typed))
    for (const key of keysOf(typed)) if (!firstOf.has(key)) firstOf.set(key, typed)
    return other === undefined ? [] : [{ ...spot, other }]
  })
}

/** A name with each of its words left out in turn: two that share one differ in a single word. */
const keysOf = (typed: string): readonly string[] => {
  const words = typed.split(/\s/u)
  return words.map((_, left) => words.map((word, index) => (index === left ? '*' : word)).join(' '))
}

const isNear = (a: string, b: string): boolean => {
  const [left, right] = [a.split(/\s/u), b.split(/\s/u)]
  return left.every((word, index) => {
    const other = right[index] ?? ''
    return (
      word === other ||
      (Math.min(word.length, other.length) >= shortest &&
        distanceOf(word, other, 1) === 1 &&
        !isDerived(word, other))
    )
  })
}

/** One word made of the other is another word: `American`, `Ministers`. */
const isDerived = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a)
