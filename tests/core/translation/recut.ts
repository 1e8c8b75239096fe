import type { SeedText } from '../../../dev/seed/content/index.js'

/** Where a sentence ends and another begins, in English and Lao. */
const sentenceEnd = /(?<=[!.?”])\s+(?=\S)/u

/** Every way to cut one paragraph in two between its sentences, and to make one of two. */
export const recut = (paragraphs: readonly string[]): readonly (readonly string[])[] =>
  paragraphs.flatMap((paragraph, index) => {
    const [before, after] = [paragraphs.slice(0, index), paragraphs.slice(index + 1)]
    const sentences = paragraph.split(sentenceEnd)
    const split = sentences
      .slice(1)
      .map((_, at) => [
        ...before,
        sentences.slice(0, at + 1).join(' '),
        sentences.slice(at + 1).join(' '),
        ...after,
      ])
    const merged = after
      .slice(0, 1)
      .map((next) => [...before, `${paragraph} ${next}`, ...after.slice(1)])
    return [...split, ...merged]
  })

/** As far as it is written after each paragraph. */
export const begun = (paragraphs: readonly string[]): readonly (readonly string[])[] =>
  paragraphs.slice(1).map((_, index) => paragraphs.slice(0, index + 1))

/** Each paragraph left out. */
export const leftOut = (paragraphs: readonly string[]): readonly (readonly string[])[] =>
  paragraphs.map((_, index) => paragraphs.toSpliced(index, 1))

/** Each two neighbours in each other's place. */
export const swapped = (paragraphs: readonly string[]): readonly (readonly string[])[] =>
  paragraphs
    .slice(1)
    .map((next, index) =>
      paragraphs.toSpliced(index, 2, next, ...paragraphs.slice(index, index + 1)),
    )

/** A demo story as the checks take it. */
export const copyOf = (language: string, { paragraphs, summary = '', title }: SeedText) => ({
  language,
  passages: [
    { path: 'title', text: title },
    { path: 'summary', text: summary },
    ...paragraphs.map((text, index) => ({ path: `body/${index}`, text })),
  ],
})
