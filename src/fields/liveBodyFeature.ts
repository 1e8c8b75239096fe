import { createServerFeature } from '@payloadcms/richtext-lexical'

/** Lets the house-style panel correct the body in its editor, as typing would. */
export const LiveBodyFeature = createServerFeature({
  feature: { ClientFeature: 'payload-plugin-newsroom/client#LiveBodyFeature' },
  key: 'newsroomLiveBody',
})
