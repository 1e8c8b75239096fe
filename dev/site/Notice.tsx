import type { ReactNode } from 'react'
import { Frame } from './Frame.js'
import type { SiteLanguage } from './languages.js'
import { frontPath, frontVersions } from './paths.js'
import { words } from './words.js'

type Props = {
  readonly children?: ReactNode
  readonly language: SiteLanguage
  readonly says: 'missing' | 'unavailable'
}

/** A page that has no news to show and says why. It asks the CMS nothing, so it stands when the CMS is down. */
export const Notice = ({ children, language, says }: Props) => {
  const say = words[language]
  return (
    <Frame language={language} sections={[]} versions={frontVersions}>
      <div className="notice">
        <h1>{say[says]}</h1>
        <p>{says === 'missing' ? say.missingWhy : say.unavailableWhy}</p>
        <p className="notice-ways">
          {children}
          <a className="button" href={frontPath(language)}>
            {say.home}
          </a>
        </p>
      </div>
    </Frame>
  )
}
