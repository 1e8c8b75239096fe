import type { CollectionConfig, CollectionSlug } from 'payload'
import { fillOtherNews } from '../hooks/fillOtherNews.js'
import { followLinks } from '../hooks/followLinks.js'
import { followTranslations } from '../hooks/followTranslations.js'
import { forgetArticle } from '../hooks/forgetArticle.js'
import { keepHouseStyle } from '../hooks/keepHouseStyle.js'
import { keepToDrafts } from '../hooks/keepToDrafts.js'
import { lookAhead } from '../hooks/lookAhead.js'
import { markMinorChange } from '../hooks/markMinorChange.js'
import { refuseBrokenBody } from '../hooks/refuseBrokenBody.js'
import { refuseUnfit } from '../hooks/refuseUnfit.js'
import { setPublishedAt } from '../hooks/setPublishedAt.js'
import { setSlug } from '../hooks/setSlug.js'
import { signPasses } from '../hooks/signPasses.js'
import { tellOfDeleted } from '../hooks/tellOfDeleted.js'
import { tellReaders } from '../hooks/tellReaders.js'
import { articleAccess } from '../src/access/articleAccess.js'
import { otherNews } from '../src/endpoints/otherNews.js'
import { startVersion } from '../src/endpoints/startVersion.js'
import { storyVersions } from '../src/endpoints/storyVersions.js'
import { otherNewsJoins, versionJoins } from '../src/fields/articleJoins.js'
import { articleRecord } from '../src/fields/articleRecord.js'
import { creditField } from '../src/fields/creditField.js'
import { ownSection } from '../src/fields/formDefaults.js'
import { houseStyleField } from '../src/fields/houseStyleField.js'
import { languageField } from '../src/fields/languageField.js'
import { needsUpdateField } from '../src/fields/needsUpdateField.js'
import { otherNewsField } from '../src/fields/otherNewsField.js'
import { passesField } from '../src/fields/passesField.js'
import { readsField } from '../src/fields/readsField.js'
import { renderedFields, renderedFrom } from '../src/fields/rendered.js'
import { sideBySideField } from '../src/fields/sideBySideField.js'
import { storyFields } from '../src/fields/storyFields.js'
import { versionsField } from '../src/fields/versionsField.js'
import { label } from '../src/i18n/label.js'
import type { Newsroom } from '../src/options.js'

/** One story in one language, with its own headline, address, status, versions and schedule. */
export const articles = (newsroom: Newsroom): CollectionConfig => ({
  slug: newsroom.slugs.articles,
  access: articleAccess(newsroom),
  admin: {
    components: {
      edit: { beforeDocumentControls: ['payload-plugin-newsroom/client#HouseStyleState'] },
    },
    defaultColumns: ['title', 'language', 'section', '_status', 'stamp', 'creditLine', 'reads'],
    group: label('news'),
    listSearchableFields: ['title', 'slug', 'summary'],
    useAsTitle: 'title',
  },
  // A story that points to others brings their headlines along, never their bodies.
  defaultPopulate: {
    ...renderedFrom,
    publicId: true,
    section: true,
    stamp: true,
    summary: true,
    title: true,
    url: true,
  },
  defaultSort: '-publishedAt',
  endpoints: [otherNews(newsroom), startVersion(newsroom), storyVersions(newsroom)],
  fields: [
    {
      type: 'tabs',
      tabs: [
        { fields: [...storyFields(newsroom), passesField(newsroom)], label: label('story') },
        { fields: otherNewsJoins(newsroom), label: label('otherNews') },
        { fields: versionJoins(newsroom), label: label('versions') },
      ],
    },
    // Outside the tabs, so that an earlier report of the same event is seen while the story is written.
    houseStyleField,
    sideBySideField,
    otherNewsField,
    versionsField,
    readsField,
    languageField(newsroom, { admin: { position: 'sidebar' } }),
    {
      name: 'section',
      type: 'relationship',
      admin: { position: 'sidebar' },
      defaultValue: ({ req }) => ownSection(newsroom, req),
      index: true,
      label: label('section'),
      relationTo: newsroom.slugs.sections as CollectionSlug,
    },
    creditField(newsroom),
    { name: 'byline', type: 'text', admin: { position: 'sidebar' }, label: label('byline') },
    { name: 'place', type: 'text', admin: { position: 'sidebar' }, label: label('place') },
    {
      name: 'tags',
      type: 'text',
      admin: {
        components: { Cell: 'payload-plugin-newsroom/client#WordsCell' },
        description: label('tagsHelp'),
        position: 'sidebar',
      },
      hasMany: true,
      label: label('tags'),
    },
    {
      name: 'datelineDate',
      type: 'text',
      admin: {
        condition: (data) => Boolean(data['datelineDate']),
        description: label('datelineDateHelp'),
        position: 'sidebar',
      },
      label: label('datelineDate'),
    },
    ...renderedFields(newsroom),
    needsUpdateField(newsroom),
    ...articleRecord(newsroom),
  ],
  forceSelect: renderedFrom,
  hooks: {
    afterChange: [
      followLinks(newsroom),
      fillOtherNews(newsroom),
      followTranslations(newsroom),
      tellReaders(newsroom),
    ],
    afterDelete: [tellOfDeleted(newsroom)],
    beforeChange: [
      signPasses,
      markMinorChange(newsroom),
      keepHouseStyle(newsroom),
      refuseUnfit(newsroom),
      setPublishedAt,
      // Before the address is written, which MongoDB confirms in a while.
      lookAhead(newsroom),
      setSlug(newsroom),
    ],
    beforeDelete: [forgetArticle(newsroom)],
    beforeOperation: [keepToDrafts(newsroom)],
    beforeValidate: [refuseBrokenBody],
  },
  indexes: [
    { fields: ['language', 'slug'] },
    // What is listed, in the order in which it is: see `listArticles`.
    { fields: ['language', '_status', 'publishedAt', 'publicId'] },
    { fields: ['section', '_status', 'publishedAt', 'publicId'] },
  ],
  labels: { plural: label('articles'), singular: label('article') },
  trash: true,
  versions: { drafts: { autosave: true, schedulePublish: true }, maxPerDoc: 50 },
})
