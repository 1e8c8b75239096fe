'use client'

import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEditDepth } from '@payloadcms/ui'
import { useEffect } from 'react'
import { markStory } from '../languages/markStory.js'
import { useStoryLanguage } from '../otherNews/useDraft.js'
import { storeByDepth } from './storeByDepth.js'

/** The editor a story's body is being written in. */
export const liveBodies = storeByDepth<LexicalEditor>()

const LiveBody = () => {
  const [editor] = useLexicalComposerContext()
  const depth = useEditDepth()
  useEffect(() => {
    liveBodies.set(depth, editor)
    return () => liveBodies.remove(depth, editor)
  }, [depth, editor])
  const language = useStoryLanguage()
  useEffect(
    () => editor.registerRootListener((root) => markStory(root, language)),
    [editor, language],
  )
  return null
}

/** Makes the body's editor known to the house-style panel, which corrects the text in it, and its language to the browser. */
export const LiveBodyFeature = createClientFeature({
  plugins: [{ Component: LiveBody, position: 'normal' }],
})
