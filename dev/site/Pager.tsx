import type { SiteLanguage } from './languages.js'
import { sectionPath } from './paths.js'
import { words } from './words.js'

type Props = {
  readonly isFirst: boolean
  readonly language: SiteLanguage
  readonly next: string | null
  readonly section: string
}

/** Back to the newest stories of a section, and on to older ones; absent where one page holds them all. */
export const Pager = ({ isFirst, language, next, section }: Props) => {
  const say = words[language]
  if (isFirst && next === null) return null
  return (
    <nav aria-label={say.pages} className="pager">
      {!isFirst && <a href={sectionPath(language, section)}>← {say.newest}</a>}
      {next !== null && (
        <a href={sectionPath(language, section, next)} rel="next">
          {say.older} →
        </a>
      )}
    </nav>
  )
}
