/** Scripts that put no space between words, for use in a character class: there a space says nothing. */
export const unspaced = 'Lao Thai Khmer Myanmar Han Hiragana Katakana'
  .split(' ')
  .map((script) => `\\p{Script=${script}}`)
  .join('')
