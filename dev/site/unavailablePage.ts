import type { SiteLanguage } from './languages.js'
import { words } from './words.js'

/** The page shown while the CMS does not answer: it needs nothing but itself. */
export const unavailablePage = (language: SiteLanguage): string => {
  const { agency, agencyShort, tryAgain, unavailable, unavailableWhy } = words[language]
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${unavailable} | ${agencyShort}</title>
<style>
body { color: #1b1f24; font: 1.0625rem/1.8 'Noto Sans Lao', 'Phetsarath OT', system-ui, sans-serif; margin: 3rem auto; max-width: 36rem; overflow-wrap: anywhere; padding: 0 1.25rem }
a { color: #0b4a8f }
h1 { line-height: 1.7 }
</style>
</head>
<body>
<p><strong>${agency} (${agencyShort})</strong></p>
<main>
<h1>${unavailable}</h1>
<p>${unavailableWhy}</p>
<p><a href="">${tryAgain}</a></p>
</main>
</body>
</html>
`
}
