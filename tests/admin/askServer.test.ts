import { once } from 'node:events'
import { createServer } from 'node:http'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askServer, ServerError } from '../../src/admin/askServer.js'

const answers: Readonly<Record<string, readonly [status: number, text: string]>> = {
  '/broken': [500, '{"errors":[{"message":"Something went wrong."}]}'],
  '/busy': [409, '{"errors":[{"message":"ມີຜູ້ອື່ນກຳລັງປ່ຽນ"}]}'],
  '/page': [200, '<html>Sign in</html>'],
  '/proxy': [502, '<html>Bad Gateway</html>'],
  '/well': [200, '{"id":7}'],
}

let server: Server
let origin: string
beforeAll(async () => {
  server = createServer(({ url = '' }, response) => {
    const [status, text] = answers[url] ?? [404, '']
    response.writeHead(status).end(text)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => server.close())

const ask = (path: string, language: string) => askServer({ address: `${origin}${path}`, language })

describe('askServer', () => {
  it('gives the answer', async () => {
    expect(await ask('/well', 'lo')).toEqual({ id: 7 })
  })

  it('keeps the words of a refusal, which are in the language of the admin', async () => {
    await expect(ask('/busy', 'lo')).rejects.toThrow('ມີຜູ້ອື່ນກຳລັງປ່ຽນ')
  })

  it.each([
    ['/broken', '500'],
    ['/proxy', '502'],
    ['/page', '200'],
    ['/nothing', '404'],
  ])('says itself what %s means', async (path, status) => {
    await expect(ask(path, 'en')).rejects.toThrow(
      `the server answered with error ${status}; please try again.`,
    )
    await expect(ask(path, 'lo')).rejects.toThrow(`ເຊີບເວີຂັດຂ້ອງ (ລະຫັດ ${status}); ກະລຸນາລອງໃໝ່.`)
  })

  it('says so when nobody answers', async () => {
    const address = 'http://127.0.0.1:1/'
    const lao = askServer({ address, language: 'lo' })
    await expect(lao).rejects.toThrow(ServerError)
    await expect(lao).rejects.toThrow('ຕິດຕໍ່ເຊີບເວີບໍ່ໄດ້; ກະລຸນາກວດການເຊື່ອມຕໍ່ ແລ້ວລອງໃໝ່.')
    await expect(askServer({ address, language: 'en' })).rejects.toThrow('cannot be reached')
  })
})
