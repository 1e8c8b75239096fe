import type { NewsArticle, NewsMedia } from '../newsArticle.js'
import { toAbsolute } from './addresses.js'
import { escapeHtml } from './html.js'
import { toLegalText, withLegalText } from './legalText.js'
import { mediaOf, mediumOf } from './mediaContent.js'
import { toPrintedHtml } from './printedStory.js'
import type { Publisher } from './publisher.js'

/**
 * A story alone on a sheet, as an HTML document that needs nothing else: no script, no style sheet, no font to fetch. What the
 * agency's own Print gives, with the credit, the stamp, where the story stands, and its pictures with theirs.
 *
 * Search engines are sent to the story itself.
 *
 * @throws TypeError when an address cannot be resolved.
 */
export const toPrintPage = (story: NewsArticle, agency: Publisher): string => {
  const [article, publisher] = [withLegalText(story), withLegalText(agency)]
  const { language, publishedAt, section, stamp, summary, title } = article
  const address = toAbsolute(article.url, publisher)
  const head = [publisher.name, section?.name].filter(Boolean).join(' · ')
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="robots" content="noindex">',
    `<link rel="canonical" href="${escapeHtml(address)}">`,
    `<title>${escapeHtml(title)} · ${escapeHtml(publisher.name)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    `<header>${escapeHtml(head)}</header>`,
    '<main>',
    `<h1>${escapeHtml(title)}</h1>`,
    `<p class="stamp"><time datetime="${escapeHtml(publishedAt)}">${escapeHtml(stamp)}</time></p>`,
    // A story without a summary of its own has its first paragraph there, which is printed below.
    ...(summary && !article.text.startsWith(summary)
      ? [`<p class="summary">${escapeHtml(summary)}</p>`]
      : []),
    toPrintedHtml(article, publisher),
    ...mediaOf(article)
      .filter(({ mimeType }) => mediumOf(mimeType) === 'image')
      .map((picture) => toFigure(picture, publisher)),
    '</main>',
    `<footer>${[publisher.copyright, toReadable(address)].filter(Boolean).map(escapeLine).join('')}</footer>`,
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

/** As somebody types it off the sheet: Lao, not the bytes of it. */
const toReadable = (address: string): string => {
  try {
    return toLegalText(decodeURI(address))
  } catch {
    return address // a percent sign in it was none of an encoding
  }
}

const escapeLine = (line: string | undefined): string => `<p>${escapeHtml(line ?? '')}</p>`

const toFigure = (
  { alt, caption, credit, height, url, width }: NewsMedia,
  publisher: Publisher,
): string => {
  const size = width !== null && height !== null ? ` width="${width}" height="${height}"` : ''
  const address = escapeHtml(toAbsolute(url, publisher))
  const under = [caption, credit].filter(Boolean).map(escapeHtml).join(' ')
  return [
    `<figure><img src="${address}" alt="${escapeHtml(alt)}"${size}>`,
    `${under === '' ? '' : `<figcaption>${under}</figcaption>`}</figure>`,
  ].join('')
}

/** Lao marks stand above and below one another: a line of it needs more height than a line of Latin. */
const style = [
  'body{color:#000;font:12pt/1.5 "Noto Serif",Georgia,serif;margin:2rem auto;max-width:44rem;padding:0 1rem}',
  ':lang(lo){font-family:"Noto Serif Lao","Noto Sans Lao","Phetsarath OT",serif;line-height:1.8}',
  'header{font-weight:700}',
  'h1{font-size:18pt;line-height:1.3}',
  ':lang(lo) h1{line-height:1.6}',
  '.stamp{color:#333}',
  '.summary{font-weight:700}',
  'figure{break-inside:avoid;margin:1.5rem 0}',
  'img{height:auto;max-width:100%}',
  'figcaption{font-size:10pt}',
  'footer{border-top:1px solid #000;font-size:10pt;margin-top:2rem;overflow-wrap:anywhere}',
  '@page{margin:20mm}',
  '@media print{body{margin:0;max-width:none;padding:0}}',
].join('')
