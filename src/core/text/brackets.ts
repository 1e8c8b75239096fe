const closing: ReadonlyMap<string, string> = new Map([
  [')', '('],
  [']', '['],
  ['）', '（'],
])
const bracket = /[()[\]（）]/gu

/** `a)`, `1)`, `iv)`: the number of a list item; and the mouths of smileys. */
const lone = /(?:^|[\s(])(?:\p{L}|\p{N}{1,2}|[ivx]{1,4})\.?$|[:;]-?$/u
const reach = 6

/** Where brackets stand that have no other half, in order. */
export const findUnpaired = (text: string): readonly number[] => {
  const open: { readonly index: number; readonly sign: string }[] = []
  const stray: number[] = []
  for (const { 0: sign, index } of text.matchAll(bracket)) {
    const partner = closing.get(sign)
    if (partner === undefined) open.push({ index, sign })
    else if (open.at(-1)?.sign === partner) open.pop()
    else if (!lone.test(text.slice(Math.max(0, index - reach), index))) stray.push(index)
  }
  return [...stray, ...open.map(({ index }) => index)].sort((a, b) => a - b)
}
