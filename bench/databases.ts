import { oursOnMongo, oursOnSqlite } from './related/ours.js'

/** The databases a newsroom is measured on; `needs` is what its address is asked for by. */
export const databases = [
  { index: oursOnSqlite, name: 'SQLite', needs: 'file' },
  { index: oursOnMongo, name: 'MongoDB', needs: 'mongodb' },
] as const
