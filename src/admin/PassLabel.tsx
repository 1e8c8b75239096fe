'use client'

import { useRowLabel } from '@payloadcms/ui'
import { showBlanks } from './houseStyle/context.js'
import type { Pass } from './houseStyle/formStory.js'

/** Names a pass by what was passed, so that a closed row tells: `“10/12/2025” · ambiguous-date`. */
export const PassLabel = () => {
  const { rule = '', words = '' } = useRowLabel<Partial<Pass>>().data
  return (
    <span>
      {words !== '' && <>“{showBlanks(words)}” · </>}
      <code>{rule}</code>
    </span>
  )
}
