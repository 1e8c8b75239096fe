'use client'

import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEditDepth } from '@payloadcms/ui'
import { useEffect } from 'react'
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
  return null
}

/** Makes the body's editor known to the house-style panel, which corrects the text in it. */
export const LiveBodyFeature = createClientFeature({
  plugins: [{ Component: LiveBody, position: 'normal' }],
})
