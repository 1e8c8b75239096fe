import { program } from './program.js'

process.exitCode = await program(process.argv.slice(2))

// A pool some adapters leave open (PostgreSQL) must not keep a command that is done from ending.
setTimeout(() => process.exit(), 500).unref()
