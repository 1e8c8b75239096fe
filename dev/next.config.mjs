import { withPayload } from '@payloadcms/next/withPayload'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))

/** @type {import('next').NextConfig} */
const config = {
  experimental: { globalNotFound: true },
  // Title, canonical and hreflang stand in the head of every page, not only in the ones robots get.
  htmlLimitedBots: /.*/u,
  redirects: async () => [{ destination: '/en', permanent: false, source: '/' }],
  // The plugin's sources lie beside dev/, so the project's root is the one to watch and resolve from.
  turbopack: { root: resolve(here, '..') },
}

export default withPayload(config)
