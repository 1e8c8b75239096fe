import type { Language } from '../story.js'

/** A text in one of the forms it is offered in. */
export type NinjsText = {
  readonly contentType: string
  readonly role: string
  readonly value: string
}

type AltId = { readonly role: string; readonly value: string }

type Rendition = {
  readonly contentType?: string
  readonly height?: number
  readonly href: string
  readonly name: string
  readonly width?: number
}

/** A picture of the story, the story in another language, or other news. */
export type NinjsAssociation = {
  readonly altIds?: readonly AltId[]
  readonly by?: string
  readonly descriptions?: readonly NinjsText[]
  readonly headlines?: readonly NinjsText[]
  readonly language?: Language
  readonly name: string
  readonly rel: string
  readonly renditions?: readonly Rendition[]
  readonly representationType?: 'partial'
  readonly type: 'audio' | 'picture' | 'text' | 'video'
  readonly uri: string
  readonly versionCreated?: string
}

/** What this newsroom says of a story in the words of ninjs 3.1; every property is the standard's. */
export type Ninjs = {
  readonly altIds: readonly AltId[]
  readonly associations: readonly NinjsAssociation[]
  readonly bodies: readonly NinjsText[]
  readonly by: string
  readonly copyrightHolder: string
  readonly copyrightNotice?: string
  readonly descriptions: readonly NinjsText[]
  readonly edNote?: string
  readonly firstCreated: string
  readonly headlines: readonly NinjsText[]
  readonly infoSources: readonly { readonly name: string; readonly role: string }[]
  readonly language: Language
  readonly located?: string
  readonly pubStatus: 'usable'
  readonly representationType: 'full'
  readonly standard: { readonly name: string; readonly schema: string; readonly version: string }
  readonly subjects: readonly {
    readonly literal: string
    readonly name: string
    readonly rel: string
    readonly uri?: string
  }[]
  readonly type: 'text'
  readonly uri: string
  readonly version: string
  readonly versionCreated: string
}
