import { testConfig } from './payload.js'

/** A host's config as a command line finds it on disk; `DATABASE_URL` says where the newsroom is. */
// eslint-disable-next-line no-restricted-syntax -- Payload configs are default exports
export default testConfig({}, {}, process.env['DATABASE_URL'] ?? '')
