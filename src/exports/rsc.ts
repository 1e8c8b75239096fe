export { HouseStyleField } from '../admin/houseStyle/HouseStyleField.js'
export { OtherNewsDue } from '../admin/OtherNewsDue.js'
export { PassedRules } from '../admin/PassedRules.js'
export { VersionsField } from '../admin/VersionsField.js'
