import { primaryLanguage } from '../language/primaryLanguage.js'
import type { Rule } from '../rule.js'
import { findSpots, inCopy } from '../spans.js'
import type { Story } from '../story.js'
import { clearOfAddresses } from '../text/addressSpans.js'
import { toWordList } from '../text/wordList.js'

/** Names that are written so. */
const brands = new Set(
  toWordList(`
    AirAsia, AliExpress, AstraZeneca, BioNTech, BlackBerry, BuzzFeed, ChatGPT, DeepMind, DeepSeek, FedEx, GitHub, HarperCollins, HuffPost, InterContinental, LinkedIn
    MasterCard, MediaTek, NetEase, NewsHour, OpenAI, PayPal, PetroChina, PetroVietnam, PlayStation, PowerPoint, PricewaterhouseCoopers, PyeongChang
    SenseTime, SoftBank, SpaceX, TechCrunch, TikTok, TotalEnergies, VietJet, VietinBank, WeChat, WhatsApp, WikiLeaks, WordPress, YouTube
  `),
)

const afterArticle = toWordList(`
  agency, agreement, ambassador, bank, capital, ceremony, committee, company, conference, country, delegation, deputy
  director, event, first, general, government, governor, head, meeting, minister, ministry, national, new, party, people
  president, prime, project, province, provincial, public, second, summit, two, visit, world
`).join('|')

/** `Thegovernment`, `ofLaos`, and a capital inside a word of small letters; not McDonald, MacArthur, LeBron or DiCaprio. */
const glued = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}’'@#-])(?:The(?:${afterArticle})|(?:and|from|of|the|with)\\p{Lu}\\p{Ll}{3,20}|(?!Mc|Mac|Le|La|De|Di|Du|Van|Fitz|O’)\\p{Lu}\\p{Ll}{2,20}\\p{Lu}\\p{Ll}{3,20})(?![\\p{L}\\p{M}\\p{N}])`,
  'gu',
)
const seam = /(?<=^The)(?=\p{Ll})|(?<=\p{Ll})(?=\p{Lu})/u

const withCapitalInside = /(?<![\p{L}\p{M}\p{N}])\p{L}+\p{Ll}\p{Lu}[\p{L}\p{M}\p{N}]+/gu

/** A space is lost once; what a story writes so again and again is a name: `ThinkProgress`. Tells of all its words at once. */
const findRepeated = ({ passages }: Story): ReadonlySet<string> => {
  const words = passages.flatMap(({ text }) => text.match(withCapitalInside) ?? [])
  const seen = new Set<string>()
  return new Set(words.filter((word) => seen.has(word) || !seen.add(word)))
}

/** Words have a space between them: `The government`, `Choummaly Sayasone`. */
export const runTogetherWords: Rule = {
  id: 'run-together-words',
  code: 'W_RUN_TOGETHER',
  level: 'hint',
  fix: 'ask',

  source: 'kpl.gov.la, 2022–2026: Thegovernment, ChoummalySayasone',
  message: {
    en: (_, expected = '') => `These look like two words: “${expected}”.`,
    lo: (_, expected = '') => `ຄືວ່າເປັນສອງຄຳ: “${expected}”.`,
  },
  check: (story) => {
    if (!['en', 'fr'].includes(primaryLanguage(story.language))) return []
    const names = findRepeated(story)
    return inCopy(story, (passage) =>
      clearOfAddresses(
        findSpots(passage, glued, (found) =>
          brands.has(found) || (!found.startsWith('The') && names.has(found))
            ? undefined
            : found.replace(seam, ' '),
        ),
        passage.text,
      ),
    )
  },
}
