#!/usr/bin/env node

// Lexical's modules wait for each other while they load; on Node 20 some orders of loading wait for ever and the process
// ends with code 13. Its core first is an order that does not.
import '@payloadcms/richtext-lexical/lexical'

await import('./run.js')
