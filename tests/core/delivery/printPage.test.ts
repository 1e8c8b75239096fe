import fc from 'fast-check'
import { parse } from 'parse5'
import type { DefaultTreeAdapterTypes } from 'parse5'
import { describe, expect, it } from 'vitest'
import { toPrintPage } from '../../../src/core/delivery/index.js'
import { hostileArticle } from './hostile.js'
import { bridge, laoBridge, publisher } from './stories.js'

type Node = DefaultTreeAdapterTypes.Node

/** What the HTML standard calls a parse error, and every element of the page in order. */
const read = (html: string) => {
  const errors: string[] = []
  const document = parse(html, { onParseError: ({ code }) => errors.push(code) })
  return { elements: elementsOf(document), errors }
}

const elementsOf = (node: Node): readonly DefaultTreeAdapterTypes.Element[] => [
  ...('tagName' in node ? [node] : []),
  ...('childNodes' in node ? node.childNodes.flatMap(elementsOf) : []),
]

const textIn = (node: Node): string => {
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(textIn).join('') : ''
}

const page = read(toPrintPage(bridge, publisher))
const textsOf = (tag: string): readonly string[] =>
  page.elements.filter(({ tagName }) => tagName === tag).map(textIn)
const attributesOf = (tag: string) =>
  page.elements
    .filter(({ tagName }) => tagName === tag)
    .map(({ attrs }) => Object.fromEntries(attrs.map(({ name, value }) => [name, value])))

describe('the print page', () => {
  it('is HTML without an error, in English and in Lao', () => {
    expect(page.errors).toEqual([])
    expect(read(toPrintPage(laoBridge, publisher)).errors).toEqual([])
  })

  it('says whose story it is, when it came out and where it stands', () => {
    expect(textsOf('header')).toEqual(['Lao News Agency · Politics'])
    expect(textsOf('h1')).toEqual([bridge.title])
    expect(textsOf('time')).toEqual(['10/12/2025 13:05'])
    expect(textsOf('footer')).toEqual([
      `© Lao News Agencyhttps://news.example.la/en/articles/${bridge.slug}`,
    ])
  })

  it('prints a Lao address as it reads', () => {
    expect(toPrintPage(laoBridge, publisher)).toContain(
      `<p>https://news.example.la/lo/articles/${laoBridge.slug}</p>`,
    )
  })

  it('has the story with its credit, its sign-off and what was put right', () => {
    const [main] = textsOf('main')
    expect(main).toContain('(KPL/VNA) Engineers from Laos & Vietnam closed')
    expect(main).toContain('KPLAn earlier version gave the wrong length of the bridge.')
  })

  it('has its picture with whole address, caption and credit', () => {
    expect(attributesOf('img')).toEqual([
      {
        alt: 'The bridge from the east bank',
        height: '800',
        src: 'https://news.example.la/api/media/file/bridge.jpg',
        width: '1200',
      },
    ])
    expect(textsOf('figcaption')).toEqual(['The bridge on Tuesday. Photo: KPL/Somsack'])
  })

  it('is in the language of the story, and no page of its own to a search engine', () => {
    expect(read(toPrintPage(laoBridge, publisher)).elements[0]?.attrs).toEqual([
      { name: 'lang', value: 'lo' },
    ])
    expect(attributesOf('meta')).toContainEqual({ content: 'noindex', name: 'robots' })
    expect(attributesOf('link')).toEqual([
      { href: `https://news.example.la/en/articles/${bridge.slug}`, rel: 'canonical' },
    ])
  })

  it('does not say the first paragraph twice where it serves as the summary', () => {
    const alone = toPrintPage({ ...bridge, summary: bridge.text.split('\n\n')[0] ?? '' }, publisher)
    expect(alone).not.toContain('class="summary"')
    expect(toPrintPage(bridge, publisher)).toContain('class="summary"')
  })

  it('runs nothing and stays HTML without an error, whatever a story holds', () => {
    const elements = new Set(page.elements.map(({ tagName }) => tagName))
    fc.assert(
      fc.property(hostileArticle, (article) => {
        const printed = read(toPrintPage(article, publisher))
        // U+1FFFE and its like: legal in XML, and nothing a browser trips over.
        expect(printed.errors.filter((code) => code !== 'noncharacter-in-input-stream')).toEqual([])
        for (const { attrs, tagName } of printed.elements) {
          expect(elements).toContain(tagName)
          for (const { name } of attrs) expect(name).not.toMatch(/^on/u)
        }
      }),
    )
  })
})
