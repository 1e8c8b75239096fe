'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import type { RowId } from '../../article/documents.js'

/** Where the desk answers for the story of the form, and where its articles are. */
export const useAddresses = () => {
  const { config } = useConfig()
  const { collectionSlug = '', id } = useDocumentInfo()
  const articles = `${config.serverURL}${config.routes.api}/${collectionSlug}`
  return {
    articles,
    /** None before the first save. */
    desk: id === undefined ? undefined : `${articles}/${id}/other-news`,
    id,
    pageOf: (article: RowId): string =>
      formatAdminURL({
        adminRoute: config.routes.admin,
        path: `/collections/${collectionSlug}/${article}`,
      }),
  }
}
