import { isObject } from '../article/documents.js'

/** Whether this save puts the article before readers: published, and not on its way to the trash. */
export const isPublishing = (data: unknown): boolean =>
  isObject(data) && data['_status'] === 'published' && !data['deletedAt']
