import type { SiteLanguage } from './languages.js'
import type { PageArticle } from './newsApi.js'
import { words } from './words.js'

type Props = { readonly language: SiteLanguage; readonly share: PageArticle['share'] }

const places = [
  ['facebook', 'Facebook'],
  ['whatsapp', 'WhatsApp'],
  ['line', 'LINE'],
  ['telegram', 'Telegram'],
  ['x', 'X'],
] as const

/** Links and nothing else: no company sees a reader who does not press one. */
export const Share = ({ language, share }: Props) => (
  <ul aria-label={words[language].share} className="share">
    {places.map(([place, name]) => (
      <li key={place}>
        <a href={share[place]} lang="en" rel="noopener nofollow" target="_blank">
          {name}
        </a>
      </li>
    ))}
  </ul>
)
