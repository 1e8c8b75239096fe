import { culture } from './culture.js'
import { economics } from './economics.js'
import { education } from './education.js'
import { environment } from './environment.js'
import { health } from './health.js'
import { international } from './international.js'
import { politics } from './politics.js'
import type { SeedStory } from './seedTypes.js'
import { society } from './society.js'
import { sport } from './sport.js'
import { tourism } from './tourism.js'

export { chains, nearDuplicates } from './chains.js'
export { names } from './names.js'
export { photos } from './photos.js'
export type { SeedPhoto, SeedStory, SeedText } from './seedTypes.js'

/**
 * Two months at the demo desk, 10 October – 10 December 2025, in order of publication.
 *
 * Invented coverage of real places and institutions, typed as copy arrives: publishing it is what tidies it.
 */
export const stories: readonly SeedStory[] = [
  ...culture,
  ...economics,
  ...education,
  ...environment,
  ...health,
  ...international,
  ...politics,
  ...society,
  ...sport,
  ...tourism,
].toSorted((a, b) => (a.publishedAt < b.publishedAt ? -1 : 1))
