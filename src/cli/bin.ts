#!/usr/bin/env node
import { tsImport } from 'tsx/esm/api'

// A host's config is TypeScript, and one copy of Payload must serve it and the command alike: everything is loaded through tsx.
await tsImport('./run.js', import.meta.url)
