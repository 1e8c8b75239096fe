import { kpl, rules } from 'payload-plugin-newsroom'
import type { NewsroomOptions } from 'payload-plugin-newsroom'
import { riverName } from './riverName.js'

export const options: NewsroomOptions = {
  houseStyle: {
    ...kpl,
    levels: { 'money-form': 'warning', 'paragraph-length': 'off', weekday: 'error' },
  },
  houseStylePanel: '/newsroom/OwnPanel#OwnPanel',
  rules: [...rules, riverName],
}
