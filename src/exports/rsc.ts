export { VersionsField } from '../admin/VersionsField.js'
