export { HouseStyleField } from '../admin/houseStyle/HouseStyleField.js'
export { PassedRules } from '../admin/PassedRules.js'
export { VersionsField } from '../admin/VersionsField.js'
