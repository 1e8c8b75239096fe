import type { CollectionBeforeChangeHook } from 'payload'
import { isPublishing } from '../src/desk/publication.js'

/** Stamps a story with the moment it first goes out. Once set it stays, so a correction never makes old news new. */
export const setPublishedAt: CollectionBeforeChangeHook = function setPublishedAt({
  data,
  originalDoc,
}) {
  if (!isPublishing(data)) return data
  return {
    ...data,
    publishedAt: data['publishedAt'] ?? originalDoc?.publishedAt ?? new Date().toISOString(),
  }
}
