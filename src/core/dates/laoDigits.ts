const laoZero = 0x0ed0

/** Lao digits in Latin form, the rest as it is: `໒໐໒໕` → `2025`. */
export const laoDigitsToLatin = (text: string): string =>
  text.replace(/[\u0ED0-\u0ED9]/gu, (digit) => String(digit.charCodeAt(0) - laoZero))
