import { ref } from './schemas.js'

type Values = Readonly<Record<string, unknown>>

type Parameter = { readonly description?: string; readonly schema: Values }

export type Operation = {
  /** Media types with their schemas. */
  readonly answers: Values
  readonly id: string
  readonly parameters?: Readonly<Record<string, Parameter>>
  /** Other answers than 200, by their status. */
  readonly others?: Values
  readonly summary: string
}

const problem = (description: string): Values => ({
  content: { 'application/problem+json': { schema: ref('Problem') } },
  description,
})

/** What may happen with every address. */
const everywhere: Values = {
  '304': { description: 'What you have is still true.' },
  '400': problem('A parameter is wrong, unknown or given twice; `errors` names it.'),
  '404': problem('There is nothing, or nothing published.'),
  '503': problem('The database does not answer.'),
}

const string = { type: 'string' }

/** The parts of an address that are to be filled in. */
const places: Readonly<Record<string, Values>> = {
  language: { description: 'A language of the newsroom.', example: 'en', schema: string },
  month: { example: '2025-12', schema: { pattern: '^\\d{4}-\\d{2}$', type: 'string' } },
  publicId: {
    description: 'The id a story keeps for ever.',
    example: '7f2c1f4e-5a0b-4d8e-9a51-1b1f0a3d2c4e',
    schema: string,
  },
  section: { description: 'Slug of a section.', example: 'politics', schema: string },
  slug: { description: 'Slug of a story.', example: 'bridge-opens', schema: string },
}

/** One address with GET; HEAD answers the same without a body, everywhere. */
export const get = (path: string, operation: Operation): Values => {
  const names = Array.from(path.matchAll(/\{(\w+)\}/gu), ([, name = '']) => name)
  return {
    [path]: {
      get: {
        operationId: operation.id,
        parameters: [
          ...names.map((name) => ({ name, in: 'path', required: true, ...places[name] })),
          ...Object.entries(operation.parameters ?? {}).map(([name, parameter]) => ({
            name,
            in: 'query',
            ...parameter,
          })),
        ],
        responses: {
          '200': {
            content: Object.fromEntries(
              Object.entries(operation.answers).map(([type, schema]) => [type, { schema }]),
            ),
            description: operation.summary,
            headers: {
              ETag: { description: 'Strong: of the bytes.', schema: string },
              'Last-Modified': { description: 'Never earlier than before.', schema: string },
            },
          },
          ...everywhere,
          ...operation.others,
        },
        summary: operation.summary,
      },
    },
  }
}

export const gone: Values = { '410': problem('The story was taken down.') }
export const moved: Values = {
  '301': {
    content: { 'application/json': { schema: ref('Moved') } },
    description: 'The story stands elsewhere now.',
  },
}
export const tooMany: Values = { '429': problem('Asked too often; `Retry-After` says when again.') }
