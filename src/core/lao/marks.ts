/** Signs above and below a consonant, in the order they are written: ຼ, then the vowel, then the tone. */
const order = '\u0EBC\u0EB1\u0EB4\u0EB5\u0EB6\u0EB7\u0EB8\u0EB9\u0EBB\u0ECD\u0EC8\u0EC9\u0ECA\u0ECB'
const vowels = '\u0EB1\u0EB4\u0EB5\u0EB6\u0EB7\u0EB8\u0EB9\u0EBB'
const tones = '\u0EC8-\u0ECB'
const marks = new RegExp(`[${order}]{2,}`, 'gu')

/** Every sign that stands on a consonant or closes it; none can begin a word. */
export const dependentSigns = `${order}\u0EB0\u0EB2\u0EB3\u0EBD`

/**
 * Lao signs as the dictionary has them, none of which changes the sound: each once, vowel before tone, ໍ and າ as ຳ, two ເ as
 * ແ. Not NFKC, which takes ຳ and ໜ apart.
 */
export const toOrderedMarks = (text: string): string =>
  text
    .replace(/ເເ/gu, 'ແ')
    .replace(/([\u0EB0\u0EB2\u0EB3\u0EBD\u0EC1-\u0EC4])\1+/gu, '$1')
    .replace(marks, (run) =>
      Array.from(new Set(run))
        .sort((a, b) => order.indexOf(a) - order.indexOf(b))
        .join(''),
    )
    .replace(/\u0ECD([\u0EC8-\u0ECB]?)[\u0EB2\u0EB3]/gu, '$1\u0EB3')
    .replace(/\u0EB3([\u0EC8-\u0ECB]+)/gu, '$1\u0EB3')

/** What a run of signs may mean where it has two vowels or two tones for one place: one reading with each of them. */
export const readMarks = (run: string): readonly string[] => {
  const rivals = [vowels, tones]
    .map((kind) => [...new Set(run.match(new RegExp(`[${kind}]`, 'gu')))])
    .find(({ length }) => length > 1)
  if (!rivals) return [toOrderedMarks(run)]
  return rivals.flatMap((kept) =>
    readMarks(
      run.replace(new RegExp(`[${rivals.join('')}]`, 'gu'), (sign) => (sign === kept ? sign : '')),
    ),
  )
}
