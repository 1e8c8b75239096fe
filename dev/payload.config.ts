import { lexicalEditor } from '@payloadcms/richtext-lexical'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildConfig } from 'payload'
import { newsroomPlugin } from 'payload-plugin-newsroom'
import sharp from 'sharp'
import { database, dataDirectory } from './database.js'
import { users } from './users.js'

const directory = path.dirname(fileURLToPath(import.meta.url))
process.env['ROOT_DIR'] ??= directory

/** The site and the newsroom share a server here. */
const site = process.env['SITE_URL'] ?? `http://localhost:${process.env['PORT'] ?? '3000'}`

export default buildConfig({
  admin: {
    avatar: 'default',
    importMap: { baseDir: directory },
    meta: { titleSuffix: '— KPL newsroom' },
    user: users.slug,
  },
  collections: [users],
  db: database(),
  editor: lexicalEditor(),
  graphQL: { schemaOutputFile: path.join(dataDirectory, 'schema.graphql') },
  jobs: { autoRun: [{ cron: '* * * * *', queue: 'default' }] },
  plugins: [
    newsroomPlugin({
      delivery: { apiUrl: `${site}/api/news`, siteUrl: site },
      overrides: {
        media: (collection) => ({
          ...collection,
          upload: {
            ...(typeof collection.upload === 'object' ? collection.upload : {}),
            staticDir: path.join(dataDirectory, 'media'),
          },
        }),
      },
    }),
  ],
  secret: process.env['PAYLOAD_SECRET'] ?? 'a demo on your own machine needs no better secret',
  sharp,
  telemetry: false,
  typescript: { autoGenerate: false },
})
