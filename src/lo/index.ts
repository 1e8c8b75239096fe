export { dateLocale } from './dateLocale.js'
export { laoAdmin, lo } from './laoAdmin.js'
export { richText } from './richText.js'
