import type { CollectionBeforeDeleteHook } from 'payload'
import { forgetStory, refillShort } from '../src/desk/otherNews/followStory.js'
import { queueFollow } from '../src/desk/otherNews/jobs.js'
import { forgetReads } from '../src/desk/reads/readsRows.js'
import { removeLinks } from '../src/desk/relatedLinks.js'
import { followDeleted } from '../src/desk/translationCards.js'
import type { Newsroom } from '../src/options.js'

/** Clears a story's links, cards and reads before it is deleted for good: SQL databases refuse to orphan them. */
export const forgetArticle = (newsroom: Newsroom): CollectionBeforeDeleteHook =>
  async function forgetArticle({ id, req }) {
    // First, so that a crash in the middle leaves a job that looks what became of the story.
    await queueFollow(req, { isNew: false, lists: [], story: id })
    const lists = await forgetStory(newsroom, req, id)
    await removeLinks(newsroom, req, id)
    await refillShort(newsroom, req, lists)
    await followDeleted(newsroom, req, id)
    await forgetReads(newsroom, req, id)
  }
