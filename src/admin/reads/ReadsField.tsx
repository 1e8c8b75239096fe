import type { UIFieldServerProps } from 'payload'
import { say } from '../../i18n/label.js'
import { grouped, readsOf } from './readsOf.js'

/** How often the story was read, beside its text. */
export const ReadsField = async ({ data, id, payload, req }: UIFieldServerProps) => {
  const reads = await readsOf(payload, { ...data, id })
  if (reads === undefined) return null
  return (
    <div className="field-type" id="newsroom-reads">
      <span className="field-label">{say(req, 'reads')}</span>
      <p style={{ margin: 0 }}>{grouped(reads)}</p>
    </div>
  )
}
