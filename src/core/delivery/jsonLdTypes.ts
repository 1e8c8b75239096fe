import type { Language } from '../story.js'

/** A news agency, as publisher or as source. */
export type LdOrganization = {
  readonly '@type': 'NewsMediaOrganization'
  readonly alternateName?: string
  readonly logo?: { readonly '@type': 'ImageObject'; readonly url: string }
  readonly name: string
  readonly url?: string
}

type LdPixels = {
  readonly '@type': 'QuantitativeValue'
  readonly unitCode: string
  readonly value: number
}

/** A picture with its credit line. */
export type LdPicture = {
  readonly '@type': 'ImageObject'
  readonly caption?: string
  readonly creditText?: string
  readonly description?: string
  readonly encodingFormat?: string
  readonly height?: LdPixels
  readonly url: string
  readonly width?: LdPixels
}

/** The story in another language, named and no more. */
export type LdTranslation = {
  readonly '@id': string
  readonly '@type': 'NewsArticle'
  readonly headline: string
  readonly inLanguage: Language
  readonly url: string
}

type LdPerson = { readonly '@type': 'Person'; readonly name: string }

/** What this newsroom says of a story in the words of schema.org. */
export type LdNewsArticle = {
  readonly '@id': string
  readonly '@type': 'NewsArticle'
  readonly about?: { readonly '@type': 'Thing'; readonly name: string; readonly sameAs: string }
  readonly articleSection?: string
  readonly keywords?: readonly string[]
  readonly author: readonly (LdOrganization | LdPerson)[]
  readonly copyrightHolder: LdOrganization
  readonly copyrightNotice?: string
  readonly correction?: { readonly '@type': 'CorrectionComment'; readonly text: string }
  readonly creditText: string
  readonly dateModified: string
  readonly datePublished: string
  readonly dateline?: string
  readonly description?: string
  readonly headline: string
  readonly image?: readonly LdPicture[]
  readonly inLanguage: Language
  readonly mainEntityOfPage: string
  readonly publisher: LdOrganization
  readonly sourceOrganization: readonly LdOrganization[]
  readonly translationOfWork?: LdTranslation
  readonly url: string
  readonly workTranslation?: readonly LdTranslation[]
}

/** A document of its own; a test holds it against the types of schema-dts, which are no dependency of a site. */
export type NewsArticleJsonLd = LdNewsArticle & { readonly '@context': 'https://schema.org' }
