/**
 * `node scripts/run.js FILE.ts [ARGUMENT…]`: runs a TypeScript program of this project, bundled as one module.
 */
// Lexical's modules wait for each other while they load; on Node 20 some orders of loading wait for ever and the process
// ends with code 13. Its core first is an order that does not.
import '@payloadcms/richtext-lexical/lexical'
import { bundleRequire } from 'bundle-require'

const [file = ''] = process.argv.splice(2, 1)
await bundleRequire({ filepath: file, format: 'esm' })
