import { primaryLanguage } from '../language/primaryLanguage.js'
import type { Rule } from '../rule.js'
import { clearOf, findSpots, inCopy } from '../spans.js'
import { mojibakeSpans } from '../text/mojibake.js'

/** Tabs, line breaks and the other controls that part words are spaces, and `stray-spaces` deals with them. */
const control = '(?![\\t\\n\\v\\f\\r\\u0085])\\p{Cc}'

/** A joiner has work to do inside an emoji and between the letters of these scripts: می‌خواهم (Persian, I want). */
const scripts =
  `Arabic Bengali Devanagari Gujarati Gurmukhi Kannada Malayalam Oriya Sinhala Tamil Telugu`
    .split(' ')
    .map((script) => `\\p{Script=${script}}`)
    .join('')
const joined = `[\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\uFE0F${scripts}]`
const joiner = `(?:(?<!${joined})[\\u200C\\u200D]|[\\u200C\\u200D](?!${joined}))`

/** The marks of reading direction have work to do beside Arabic and Hebrew only. */
const directed = '[\\p{Script=Arabic}\\p{Script=Hebrew}]'
const direction = `(?<!${directed}.{0,40})[\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069](?!.{0,40}${directed})`
const always = `\\u00AD\\u2060\\uFEFF`
const everywhere = new RegExp(`(?:[${always}\\u200B]|${joiner}|${direction}|${control})+`, 'gu')
const inLaoBody = new RegExp(`(?:[${always}]|${joiner}|${direction}|${control})+`, 'gu')

const isBody = (path: string): boolean => path !== 'title' && path !== 'summary'

const toCodes = (text: string): string =>
  Array.from(new Set(text), (character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase()
    return `U+${code.padStart(4, '0')}`
  }).join(', ')

/**
 * Nothing is in a text that a reader cannot see: it breaks searches, addresses and feeds.
 *
 * In misread UTF-8 the controls are bytes of letters, which `replaced-apostrophe` reads back.
 * In Lao bodies the zero-width space stays: it tells old phones where a line may break between words.
 */
export const invisibleCharacters: Rule = {
  id: 'invisible-characters',
  code: 'W_INVISIBLE_CHARACTER',
  level: 'warning',
  fix: 'always',
  source: 'XML 1.0, section 2.2, and kpl.gov.la, whose Lao pages part words by zero-width spaces',
  message: {
    en: (actual) => `Invisible character (${toCodes(actual)}).`,
    lo: (actual) => `ມີຕົວອັກສອນທີ່ເບິ່ງບໍ່ເຫັນ (${toCodes(actual)}).`,
  },
  quoted: 'ask',
  check: (story) =>
    inCopy(story, (passage) =>
      clearOf(
        findSpots(
          passage,
          primaryLanguage(story.language) === 'lo' && isBody(passage.path) ? inLaoBody : everywhere,
          () => '',
        ),
        mojibakeSpans(passage.text),
      ),
    ),
}
