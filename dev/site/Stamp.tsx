type Props = { readonly publishedAt: string; readonly stamp: string }

/** The time of publication as the agency prints it, with the instant for machines. */
export const Stamp = ({ publishedAt, stamp }: Props) => (
  <time className="stamp" dateTime={publishedAt}>
    {stamp}
  </time>
)
