import type { PayloadRequest } from 'payload'
import type { Newsroom, Staff } from '../options.js'

/** Who is asking, as the desk knows them; `null` for readers and for users of the host who are no staff. */
export const findStaff = (newsroom: Newsroom, req: Pick<PayloadRequest, 'user'>): null | Staff =>
  req.user ? newsroom.staff(req.user) : null

/** Whether this member of staff writes in that language. Only translators are bound to theirs. */
export const canWriteIn = (staff: Staff, language: unknown): boolean =>
  staff.role !== 'translator' || staff.languages?.some((own) => own === language) === true

/** Whether they decide for the desk: editors and admins. */
export const isDesk = (staff: null | Staff): boolean =>
  staff?.role === 'admin' || staff?.role === 'editor'
