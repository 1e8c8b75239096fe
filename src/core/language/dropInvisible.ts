/**
 * Gives a text without the characters nobody sees: soft hyphens, byte-order marks, zero-width spaces and joiners.
 *
 * KPL's site, old phones and the Lao keyboard (its joiner lies left of the 1) put them between and inside words.
 */
export const dropInvisible = (text: string): string =>
  text.replace(/[\u00AD\u200B-\u200D\uFEFF]/gu, '')
