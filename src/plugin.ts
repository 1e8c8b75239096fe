import type { CollectionConfig, Config } from 'payload'
import { addresses } from '../collections/addresses.js'
import { agencies } from '../collections/agencies.js'
import { articleReads } from '../collections/articleReads.js'
import { articles } from '../collections/articles.js'
import { changes } from '../collections/changes.js'
import { media } from '../collections/media.js'
import { names } from '../collections/names.js'
import { relatedLinks } from '../collections/relatedLinks.js'
import { sections } from '../collections/sections.js'
import { storyIndex } from '../collections/storyIndex.js'
import { translations } from '../collections/translations.js'
import { otherNewsTasks } from './desk/otherNews/jobs.js'
import { registerAgencies } from './desk/registerAgencies.js'
import { countRead } from './endpoints/countRead.js'
import { newsEndpoints } from './endpoints/news/index.js'
import { laoAdmin } from './lo/laoAdmin.js'
import { resolveOptions } from './options.js'
import type { Newsroom, NewsroomOptions } from './options.js'
import type { CollectionName } from './slugs.js'

const collections: Readonly<Record<CollectionName, (newsroom: Newsroom) => CollectionConfig>> = {
  // The order of the admin's menu.
  articles,
  sections,
  media,
  translations,
  relatedLinks,
  agencies,
  names,
  addresses,
  storyIndex,
  articleReads,
  changes,
}

/**
 * Adds a newsroom to a Payload config: articles, sections, translations, related stories, agencies, names and pictures,
 * the hooks that keep the house style, and the API a site reads.
 *
 * The config and the options are only read; what the host has stays as it is, its `onInit` runs first.
 *
 * @throws TypeError naming the path of each wrong option and the reason.
 * @example plugins: [newsroomPlugin({ languages: ['en', 'lo'] })]
 */
export const newsroomPlugin =
  (options: NewsroomOptions = {}) =>
  (config: Config): Config => {
    const newsroom = resolveOptions(options, config)
    const host = newsroom.laoAdmin ? laoAdmin(config) : config
    return {
      ...host,
      admin: {
        ...host.admin,
        components: {
          ...host.admin?.components,
          beforeDashboard: [
            ...(host.admin?.components?.beforeDashboard ?? []),
            'payload-plugin-newsroom/rsc#TranslationsDue',
            'payload-plugin-newsroom/rsc#OtherNewsDue',
            'payload-plugin-newsroom/rsc#MostReadToday',
            'payload-plugin-newsroom/rsc#PassedRules',
          ],
          providers: [
            ...(host.admin?.components?.providers ?? []),
            {
              clientProps: { languages: newsroom.languages },
              path: 'payload-plugin-newsroom/client#LanguageMarks',
            },
          ],
        },
        ...(newsroom.houseStylePanel === undefined
          ? {}
          : {
              dependencies: {
                ...config.admin?.dependencies,
                newsroomPanel: { path: newsroom.houseStylePanel, type: 'component' },
              },
            }),
      },
      collections: [...(config.collections ?? []), ...newsroomCollections(newsroom)],
      custom: { ...config.custom, newsroom },
      endpoints: [...(config.endpoints ?? []), countRead(newsroom), ...newsEndpoints(newsroom)],
      jobs: {
        ...config.jobs,
        tasks: [...(config.jobs?.tasks ?? []), ...otherNewsTasks(newsroom)],
      },
      onInit: async (payload) => {
        await config.onInit?.(payload)
        await registerAgencies(newsroom, payload)
      },
    }
  }

const newsroomCollections = (newsroom: Newsroom): readonly CollectionConfig[] =>
  Object.entries(collections).map(([name, build]) => {
    const collection = build(newsroom)
    return newsroom.overrides[name as CollectionName]?.(collection) ?? collection
  })
