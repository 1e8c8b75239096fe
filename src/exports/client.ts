export { StartVersionButton } from '../admin/StartVersionButton.js'
