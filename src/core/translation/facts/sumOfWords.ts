/**
 * What number words make together, in order: a scale takes the smaller numbers before it as its coefficient, all else is
 * added.
 *
 * ສາມ ລ້ານ ຫ້າ ແສນ (3, 1e6, 5, 1e5) is 3,500,000; ຫ້າ ພັນ ລ້ານ is 5e9; `twenty five hundred` is 2,500.
 */
export const sumOfWords = (
  words: readonly { readonly isScale: boolean; readonly value: number }[],
): number => {
  const parts: number[] = []
  for (const { isScale, value } of words) {
    if (!isScale) parts.push(value)
    else {
      let coefficient = 0
      while ((parts.at(-1) ?? Infinity) <= value) coefficient += parts.pop() ?? 0
      parts.push((coefficient === 0 ? 1 : coefficient) * value)
    }
  }
  return parts.reduce((sum, part) => sum + part, 0)
}
