import type { SiteLanguage } from './languages.js'
import { searchPath } from './paths.js'
import { words } from './words.js'

type Props = {
  readonly asked?: string
  readonly id: string
  readonly language: SiteLanguage
  /** Tells one box from another on the same page. */
  readonly name: string
}

/** A form and nothing else: it works without script. */
export const SearchBox = ({ asked = '', id, language, name }: Props) => (
  <form action={searchPath(language)} aria-label={name} className="search" role="search">
    <label className="unseen" htmlFor={id}>
      {words[language].searchFor}
    </label>
    <input defaultValue={asked} id={id} maxLength={200} name="q" required type="search" />
    <button type="submit">{words[language].search}</button>
  </form>
)
