import type { ReactNode } from 'react'
import type { SiteLanguage, Versions } from './languages.js'
import { siteLanguages } from './languages.js'
import { toName } from './names.js'
import type { ListedSection } from './newsApi.js'
import { frontPath, mostReadPath, sectionPath } from './paths.js'
import { SearchBox } from './SearchBox.js'
import { words } from './words.js'

type Props = {
  readonly children: ReactNode
  readonly language: SiteLanguage
  readonly section?: string | undefined
  readonly sections: readonly ListedSection[]
  readonly versions: Versions
}

/** What every page has around its content: skip link, agency name, language switch, sections and footer. */
export const Frame = ({ children, language, section, sections, versions }: Props) => {
  const say = words[language]
  return (
    <>
      <a className="skip" href="#content">
        {say.skip}
      </a>
      <header className="masthead">
        <div className="masthead-row">
          <a className="brand" href={frontPath(language)}>
            <span className="brand-mark">{say.agencyShort}</span>
            <span className="brand-name">{say.agency}</span>
          </a>
          <SearchBox id="search-everywhere" language={language} name={say.searchFor} />
          <nav aria-label={say.languages} className="languages">
            <ul>
              {siteLanguages.map((other) => (
                <li key={other}>
                  <a
                    aria-current={other === language ? 'true' : undefined}
                    href={versions[other]}
                    hrefLang={other}
                    lang={other}
                  >
                    {words[other].language}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
        {sections.length > 0 && (
          <nav aria-label={say.sections} className="sections">
            <ul>
              {sections.map(({ name, slug }) => (
                <li key={slug}>
                  <a
                    aria-current={slug === section ? 'true' : undefined}
                    href={sectionPath(language, slug)}
                  >
                    {toName(name, language, slug)}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </header>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <footer className="colophon">
        <p className="colophon-name">
          {say.agency} ({say.agencyShort})
        </p>
        <ul>
          <li>
            <a href={frontPath(language)}>{say.home}</a>
          </li>
          <li>
            <a href={mostReadPath(language)}>{say.mostRead}</a>
          </li>
          <li>
            <a href={`/api/news/${language}/feed.xml`} lang="en">
              RSS
            </a>
          </li>
          <li>
            <a href="/admin" rel="nofollow">
              {say.cms}
            </a>
          </li>
        </ul>
      </footer>
    </>
  )
}
