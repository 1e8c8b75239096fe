export { StartVersionButton } from '../admin/StartVersionButton.js'
export { WordsCell } from '../admin/WordsCell.js'
