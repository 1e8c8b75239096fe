import type { NewsMedia } from 'payload-plugin-newsroom/core'
import { toCmsUrl } from './origins.js'

type Props = { readonly isFirst?: boolean; readonly media: NewsMedia }

/** A picture of the story with its caption and the credit its owner is due. */
export const Figure = ({ isFirst = false, media }: Props) => {
  const { alt, caption, credit, height, url, width } = media
  return (
    <figure>
      <img
        alt={alt}
        fetchPriority={isFirst ? 'high' : 'auto'}
        loading={isFirst ? 'eager' : 'lazy'}
        src={toCmsUrl(url)}
        {...(width && height ? { height, width } : {})}
      />
      {(caption || credit) && (
        <figcaption>
          {caption} {credit && <span className="picture-credit">{credit}</span>}
        </figcaption>
      )}
    </figure>
  )
}
