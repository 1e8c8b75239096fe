/** A list typed as text, parted by commas and lines, so that word lists read as lists. */
export const toWordList = (list: string): readonly string[] =>
  list
    .split(/[,\n]/u)
    .map((word) => word.trim())
    .filter((word) => word !== '')
