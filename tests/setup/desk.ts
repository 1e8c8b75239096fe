import type { CollectionSlug } from 'payload'
import type { RowId } from '../../src/article/documents.js'
import type { CardRequest, DeskList, DeskRow } from '../../src/article/translationDesk.js'
import type { NewsroomOptions } from '../../src/index.js'
import { toBody } from '../../src/lexical/index.js'
import { openNewsroom } from './payload.js'
import type { Json, TestNewsroom } from './payload.js'
import { rewrite, rowsOf, typed, write } from './stories.js'
import type { Row } from './stories.js'

type Answer = { readonly body: Json; readonly status: number }

/** A newsroom with two translators into Lao, Dala beside the usual one, and one into French, Marie. */
export type TestDesk = {
  readonly act: (card: RowId, asked: CardRequest, as?: string) => Promise<Answer>
  readonly cardOf: (original: Row, language?: string) => Promise<Row>
  readonly list: (query: string, as?: string) => Promise<DeskList>
  readonly newsroom: TestNewsroom
  /** An English story that is out; its paragraphs are those given. */
  readonly original: (title: string, paragraphs?: readonly string[]) => Promise<Row>
  readonly personId: (name: string) => Promise<RowId>
  /** As an editor puts the Lao version out. */
  readonly publishVersion: (version: RowId) => Promise<void>
  readonly request: (original: Row, body?: object, as?: string) => Promise<Answer>
  readonly rowOf: (card: RowId, view: string) => Promise<DeskRow | undefined>
  readonly start: (original: Row, as?: string, language?: string) => Promise<Answer>
  /** A story with a Lao version that is out, and its card. */
  readonly translated: (
    title: string,
    paragraphs?: readonly string[],
  ) => Promise<{ readonly card: RowId; readonly original: Row; readonly version: RowId }>
}

export const laoText = {
  body: toBody(['ຂປລ. ຊາວບ້ານ ຮ່ວມຊ່ວງເຮືອ ຢູ່ ວຽງຈັນ.', 'ງານບຸນຈົບລົງໃນຕອນແລງ.']),
  title: 'ຊ່ວງເຮືອ',
}

const people = [
  { email: 'dala@example.org', languages: ['lo'], name: 'Dala' },
  { email: 'marie@example.org', languages: ['fr'], name: 'Marie' },
] as const

export const openDesk = async (options: NewsroomOptions = {}): Promise<TestDesk> => {
  const newsroom = await openNewsroom(options)
  for (const { languages, ...person } of people)
    await newsroom.payload.create({
      collection: 'users' as CollectionSlug,
      data: {
        ...person,
        languages: [...languages],
        password: 'correct horse battery',
        role: 'translator',
      } as never,
    })
  const post = (address: string, as: string, body: object = {}): Promise<Answer> =>
    newsroom.call('POST', address, { as, body })
  const original: TestDesk['original'] = (title, paragraphs) =>
    write(newsroom, typed({ title }, paragraphs))
  const cardOf: TestDesk['cardOf'] = async (story, language = 'lo') => {
    const [card] = await rowsOf(newsroom, 'translations', {
      language: { equals: language },
      original: { equals: story.id },
    })
    return card ?? { id: 'none' }
  }
  const start: TestDesk['start'] = (story, as = 'translator', language = 'lo') =>
    post(`/api/articles/${story.id}/versions/${language}`, as)
  const publishVersion: TestDesk['publishVersion'] = async (version) => {
    await rewrite(newsroom, version, { ...laoText, _status: 'published' })
  }
  const list: TestDesk['list'] = async (query, as = 'editor') =>
    (await newsroom.call('GET', `/api/translations/desk?${query}`, { as })).body as DeskList
  return {
    act: (card, asked, as = 'translator') => post(`/api/translations/${card}/desk`, as, asked),
    cardOf,
    list,
    newsroom,
    original,
    personId: async (name) => {
      const [person] = await rowsOf(newsroom, 'users', { email: { equals: `${name}@example.org` } })
      return person?.id ?? `no ${name}`
    },
    publishVersion,
    request: (story, body = {}, as = 'editor') =>
      post(`/api/articles/${story.id}/versions`, as, {
        action: 'request',
        language: 'lo',
        ...body,
      }),
    rowOf: async (card, view) => (await list(`view=${view}`)).rows.find((row) => row.card === card),
    start,
    translated: async (title, paragraphs) => {
      const story = await original(title, paragraphs)
      const { body } = await start(story)
      await publishVersion(body['id'])
      return { card: body['card'].card, original: story, version: body['id'] }
    },
  }
}

/** What is wrong with a card, as REST says it: field and sentence. */
export const problemsOf = ({ body }: Answer): readonly (readonly [string, string])[] =>
  (body['errors']?.[0]?.data?.errors ?? []).map(({ message, path }: Json) => [path, message])
