import type { LexicalBody, LexicalNode } from './nodes.js'

const direction = { direction: 'ltr', format: '', indent: 0, version: 1 } as const

const paragraph = (text: string): LexicalNode => ({
  ...direction,
  children:
    text === ''
      ? []
      : [{ detail: 0, format: 0, mode: 'normal', style: '', text, type: 'text', version: 1 }],
  textFormat: 0,
  textStyle: '',
  type: 'paragraph',
})

/** A Lexical body of plain paragraphs, one per text, as the editor itself would store them. */
export const toBody = (paragraphs: readonly string[]): LexicalBody => ({
  root: { ...direction, children: paragraphs.map(paragraph), type: 'root' },
})
