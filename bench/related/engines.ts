import type { Engine } from './engine.js'
import { fts5 } from './fts5.js'
import { miniSearch } from './miniSearch.js'
import { mongoText } from './mongoText.js'
import { orama } from './orama.js'
import { oursOnMongo, oursOnSqlite } from './ours.js'
import { postgres } from './postgres.js'

/** What an engine needs to be there: `file` is a place on the disk. */
export type Needs = 'file' | 'mongodb' | 'nothing' | 'postgres'

/** By the names the command line knows them by, in the order of the table. */
export const engines: Readonly<Record<string, { readonly engine: Engine; readonly needs: Needs }>> =
  {
    'ours-sqlite': { engine: oursOnSqlite, needs: 'file' },
    'ours-mongodb': { engine: oursOnMongo, needs: 'mongodb' },
    fts5: { engine: fts5, needs: 'file' },
    'mongodb-text': { engine: mongoText, needs: 'mongodb' },
    postgres: { engine: postgres, needs: 'postgres' },
    minisearch: { engine: miniSearch, needs: 'nothing' },
    orama: { engine: orama, needs: 'nothing' },
  }
