/** Puts `text` in place of `[start, end)` of a text. */
export type Change = { readonly end: number; readonly start: number; readonly text: string }

export const isInsertion = ({ end, start }: Change): boolean => start === end
export const isRemoval = ({ text }: Change): boolean => text === ''

/** Where an offset of the old text is once the changes are made; inside a change it goes to the change's end. */
export const shiftOffset = (offset: number, changes: readonly Change[]): number =>
  changes.reduce(
    (moved, { end, start, text }) =>
      offset > start ? moved + text.length - (Math.min(end, offset) - start) : moved,
    offset,
  )
