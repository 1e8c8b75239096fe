import type { NewsTeaser } from 'payload-plugin-newsroom/core'
import type { TeaserStory } from './Teaser.js'

/** A story of any list; its credit is printed where it is not the agency's alone. */
export const toTeaser = ({ credit, ...story }: NewsTeaser): TeaserStory => ({
  ...story,
  credit: credit.kind === 'own' ? null : credit.line,
})
