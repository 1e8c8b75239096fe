import { program } from './program.js'

process.exit(await program(process.argv.slice(2)))
