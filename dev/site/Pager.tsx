import type { SiteLanguage } from './languages.js'
import { sectionPath } from './paths.js'
import { words } from './words.js'

type Props = {
  readonly language: SiteLanguage
  readonly page: number
  readonly section: string
  readonly totalPages: number
}

/** Newer and older stories of a section; absent where one page holds them all. */
export const Pager = ({ language, page, section, totalPages }: Props) => {
  const say = words[language]
  if (totalPages < 2) return null
  return (
    <nav aria-label={say.pages} className="pager">
      {page > 1 && (
        <a href={sectionPath(language, section, Math.min(page - 1, totalPages))} rel="prev">
          ← {say.newer}
        </a>
      )}
      {page <= totalPages && <span aria-current="page">{say.page(page, totalPages)}</span>}
      {page < totalPages && (
        <a href={sectionPath(language, section, page + 1)} rel="next">
          {say.older} →
        </a>
      )}
    </nav>
  )
}
