import type { RegisteredName } from '../houseStyle.js'
import { primaryLanguage } from '../language/primaryLanguage.js'
import type { Spot } from '../rule.js'
import type { Language, Story } from '../story.js'
import { findNames } from './findNames.js'

/** What may stand before a name, longest first; those of one list exclude one another. */
const forms: ReadonlyMap<Language, readonly string[]> = new Map([
  ['en', ['Miss', 'Mrs', 'Mr', 'Ms']],
  ['fr', ['Mlle', 'Mme', 'M.']],
  ['lo', ['ທ່ານ ນາງ', 'ທ່ານນາງ', 'ນາງ', 'ທ່ານ']],
])

const reach = 12

/** Registered people who are addressed in another way than registered: `Ms` for `Mr`. A name without a form is none. */
export const findWrongForms = (story: Story, names: readonly RegisteredName[]): readonly Spot[] => {
  const language = primaryLanguage(story.language)
  const known = forms.get(language) ?? []
  const texts = new Map(story.passages.map(({ path, text }) => [path, text]))
  return findNames(story, names).flatMap(({ path, spelling: { entry }, start }) => {
    const registered = entry.formOfAddress[language]?.replace(/\.$/u, '')
    const before = (texts.get(path) ?? '').slice(Math.max(0, start - reach), start)
    const typed = known.find((form) =>
      new RegExp(`(?<![\\p{L}\\p{M}])${form.replace('.', '\\.')}\\.?[ \\u00A0]?$`, 'u').test(
        before,
      ),
    )
    if (registered === undefined || typed === undefined || isSame(typed, registered)) return []
    if (!known.some((form) => isSame(form, registered))) return []
    const at = start - (before.length - before.lastIndexOf(typed))
    return [{ end: at + typed.length, expected: registered, path, start: at }]
  })
}

/** ທ່ານ ນາງ is written with a space and without. */
const isSame = (a: string, b: string): boolean =>
  a.replace(/[\s.]/gu, '') === b.replace(/[\s.]/gu, '')
