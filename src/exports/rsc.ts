export { PassedRules } from '../admin/PassedRules.js'
export { VersionsField } from '../admin/VersionsField.js'
