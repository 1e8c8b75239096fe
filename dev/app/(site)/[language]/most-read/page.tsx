import type { Metadata } from 'next'
import { notFound } from 'next/navigation.js'
import { toAlternates } from '../../../../site/feeds.js'
import { Frame } from '../../../../site/Frame.js'
import { isSiteLanguage } from '../../../../site/languages.js'
import { MostRead } from '../../../../site/MostRead.js'
import { getMostRead, getSections, mostReadWindows } from '../../../../site/newsApi.js'
import { mostReadPath, versionsOf } from '../../../../site/paths.js'
import { words } from '../../../../site/words.js'

type Props = {
  readonly params: Promise<{ language: string }>
  readonly searchParams: Promise<{ window?: string | string[] }>
}

const stories = 20

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { language } = await params
  if (!isSiteLanguage(language)) return {}
  return {
    alternates: toAlternates(language, mostReadPath(language), versionsOf(mostReadPath)),
    title: words[language].mostRead,
  }
}

const MostReadPage = async ({ params, searchParams }: Props) => {
  const { language } = await params
  if (!isSiteLanguage(language)) notFound()
  const { window } = await searchParams
  const shown = mostReadWindows.find((one) => one === window) ?? '24h'
  const [sections, most] = await Promise.all([getSections(), getMostRead(language, shown, stories)])
  const say = words[language]
  return (
    <Frame language={language} sections={sections} versions={versionsOf(mostReadPath)}>
      <h1 className="page-title">{say.mostRead}</h1>
      <nav aria-label={say.mostRead} className="windows">
        {mostReadWindows.map((one) => (
          <a
            aria-current={one === shown ? 'page' : undefined}
            href={mostReadPath(language, one)}
            key={one}
          >
            {say.mostReadIn[one]}
          </a>
        ))}
      </nav>
      {most.length === 0 && <p className="empty">{say.nothingRead}</p>}
      <MostRead heading="h2" language={language} stories={most} />
    </Frame>
  )
}

export default MostReadPage
