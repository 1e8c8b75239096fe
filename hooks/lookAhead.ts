import type { CollectionBeforeChangeHook } from 'payload'
import { otherNewsLater } from '../src/desk/otherNews/later.js'
import { lookAhead as look } from '../src/desk/otherNews/listStory.js'
import { isPublishing } from '../src/desk/publication.js'
import type { Newsroom } from '../src/options.js'

/** Begins to look for a story's other news while the story is saved; `fillOtherNews` waits for it. */
export const lookAhead = (newsroom: Newsroom): CollectionBeforeChangeHook =>
  function lookAhead({ data, originalDoc, req }) {
    if (isPublishing(data) && originalDoc?.id !== undefined && !req.context[otherNewsLater])
      look(newsroom, req, { ...data, id: originalDoc.id })
    return data
  }
