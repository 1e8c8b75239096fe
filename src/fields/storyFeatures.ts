import {
  BlockquoteFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  InlineToolbarFeature,
  ItalicFeature,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'
import type { FeatureProviderServer } from '@payloadcms/richtext-lexical'
import { LiveBodyFeature } from './liveBodyFeature.js'

/** What a news story is made of. No colours, no blocks, no embeds: every surface must be able to print it. */
export const storyFeatures: FeatureProviderServer[] = [
  ParagraphFeature(),
  HeadingFeature({ enabledHeadingSizes: ['h2', 'h3'] }),
  BoldFeature(),
  ItalicFeature(),
  LinkFeature({ enabledCollections: [] }),
  OrderedListFeature(),
  UnorderedListFeature(),
  BlockquoteFeature(),
  FixedToolbarFeature(),
  InlineToolbarFeature(),
  LiveBodyFeature(),
] as FeatureProviderServer[]
