import type { Payload } from 'payload'
import { inUniqueOrder } from '../inUniqueOrder.js'

/** The index of other news from its newest story on; the id in a position tells those of one moment apart. */
export const newestFirst = (payload: Payload): string[] => inUniqueOrder(payload, ['-position'])
