import type { Payload } from 'payload'

/**
 * The index of other news from its newest story on.
 *
 * The adapters sort by id as well, but for MongoDB's where a field is unique. That one does not see it in `-position`, and
 * no index that Payload can be told of has MongoDB's `_id`: it would read all stories of a section for the newest twenty.
 * A field that is named twice it knows as unique, and sorts in the last of the directions.
 */
export const newestFirst = ({ db }: Payload): string[] =>
  db.name === 'mongoose' ? ['position', '-position'] : ['-position']
