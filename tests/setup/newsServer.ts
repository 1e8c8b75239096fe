import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { TestNewsroom } from './payload.js'

export type NewsServer = { readonly address: string; readonly close: () => Promise<void> }

/** A newsroom behind a real port, for clients that are no part of this process. */
export const serveNewsroom = async ({ handle }: TestNewsroom): Promise<NewsServer> => {
  const server = createServer((asked, answer) => {
    const headers = new Headers()
    for (const [name, value] of Object.entries(asked.headers)) headers.set(name, String(value))
    const request = new Request(`http://localhost${asked.url}`, {
      headers,
      method: asked.method ?? 'GET',
    })
    void handle(request).then(async (response) => {
      answer.writeHead(response.status, Object.fromEntries(response.headers))
      answer.end(Buffer.from(await response.arrayBuffer()))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
