'use client'
import { HouseStylePanel } from 'payload-plugin-newsroom/client'
import type { HouseStyleProps } from 'payload-plugin-newsroom/client'
import { rules } from 'payload-plugin-newsroom/core'
import { riverName } from './riverName.js'

const all = [...rules, riverName]

export const OwnPanel = (props: HouseStyleProps) => <HouseStylePanel {...props} rules={all} />
