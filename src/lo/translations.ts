import type { en } from 'payload/i18n/en'
import { authentication } from './authentication.js'
import { error } from './error.js'
import { fields, validation } from './fields.js'
import { general } from './general.js'
import { dashboard, folder, localization, operators } from './lists.js'
import { upload } from './upload.js'
import { version } from './version.js'

/** Every word of Payload's admin in Lao. A key Payload has and this has not fails the type check. */
export const translations: (typeof en)['translations'] = {
  authentication,
  dashboard,
  error,
  fields,
  folder,
  general,
  localization,
  operators,
  upload,
  validation,
  version,
}
