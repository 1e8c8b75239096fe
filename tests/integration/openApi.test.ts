import { createConfig, lintFromString } from '@redocly/openapi-core'
import addFormats from 'ajv-formats'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fillRoute, newsRoutes, valuesOf } from '../setup/newsRoutes.js'
import type { Json } from '../setup/payload.js'
import { openSite } from '../setup/site.js'
import type { TestSite } from '../setup/site.js'
import { rewrite, typed, write } from '../setup/stories.js'

let site: TestSite
let document: Json
beforeAll(async () => {
  site = await openSite()
  document = (await get('/openapi.json')).body
})
afterAll(() => site.newsroom.destroy())

const get = (path: string) => site.newsroom.call('GET', `/api/news${path}`)

const ajv = addFormats.default(new Ajv2020({ allErrors: true, strict: false }))

/** What the document says against an answer of a status. */
const problemsOf = (path: string, status: number, type: string, body: unknown): unknown => {
  const { schema } = document['paths'][path].get.responses[status].content[type]
  const validate = ajv.compile({ ...schema, components: document['components'] })
  validate(body)
  return validate.errors ?? []
}

/** The address of a template with what is in the newsroom. */
const filled = (template: string): string => {
  const path = fillRoute(template, valuesOf(site))
  return path.endsWith('/search') ? `${path}?q=mekong` : path
}

const reads: readonly string[] = ['/reads']
const pathsWithGet = (): readonly string[] =>
  Object.keys(document['paths']).filter((path) => !reads.includes(path))

describe('the OpenAPI document', () => {
  it('passes Redocly’s recommended rules', async () => {
    const problems = await lintFromString({
      config: await createConfig({
        extends: ['recommended'],
        // The servers of this newsroom are on the tester’s own machine.
        rules: {
          // A language is no word like `articles`; those without one are compared first.
          'no-ambiguous-paths': 'off',
          'no-server-example.com': 'off',
        },
      }),
      source: JSON.stringify(document),
    })
    expect(problems.map(({ location, message }) => [message, location[0]?.pointer])).toEqual([])
  })

  it('has all addresses there are, and no others', () => {
    const served = newsRoutes(site.newsroom, 'get', 'post')
    expect(Object.keys(document['paths']).toSorted()).toEqual(served.toSorted())
  })

  it('describes every answer as it is', async () => {
    for (const path of pathsWithGet()) {
      const { body, headers, status } = await get(filled(path))
      const [type = ''] = (headers.get('Content-Type') ?? '').split(';')
      const answer = type.endsWith('json') ? body : body['text']
      expect([path, status, problemsOf(path, 200, type, answer)]).toEqual([path, 200, []])
    }
  })

  it('describes problems as they are', async () => {
    for (const path of pathsWithGet().filter((each) => !each.startsWith('/health'))) {
      const address = filled(path)
      const sign = address.includes('?') ? '&' : '?'
      const { body, status } = await get(`${address}${sign}nonsense=1`)
      const problems = problemsOf(path, 400, 'application/problem+json', body)
      expect([path, status, problems]).toEqual([path, 400, []])
    }
  })

  it('describes where a story went as it is', async () => {
    const { id } = await write(site.newsroom, typed({ title: 'Moves' }))
    await rewrite(site.newsroom, id, { _status: 'published', slug: 'moved' })
    const { body } = await get('/en/articles/moves')
    expect(problemsOf('/{language}/articles/{slug}', 301, 'application/json', body)).toEqual([])
  })

  it('names the parameters that are known, and none that is not', async () => {
    const tried = [
      ...['cursor', 'fields', 'include', 'limit', 'q', 'section', 'since', 'tag', 'until'],
      ...['window', 'draft', 'where', 'depth'],
    ]
    for (const path of pathsWithGet().filter((each) => !each.startsWith('/health'))) {
      const named = document['paths'][path].get.parameters
        .filter((parameter: Json) => parameter['in'] === 'query')
        .map((parameter: Json) => parameter['name'])
      const [address] = filled(path).split('?')
      const { body } = await get(`${address}?${tried.map((name) => `${name}=*`).join('&')}`)
      const unknown = body['errors']
        .filter(({ detail }: Json) => detail === 'is not known here')
        .map(({ parameter }: Json) => parameter)
      const known = tried.filter((name) => !unknown.includes(name))
      expect([path, known]).toEqual([path, named.toSorted()])
    }
  })
})
