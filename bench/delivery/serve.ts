import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Answers over HTTP on a free port, as a host's server would. */
export const serve = async (
  answer: (request: Request) => Promise<Response>,
): Promise<{ readonly address: string; readonly close: () => void }> => {
  const server = createServer((asked, answered) => {
    const headers = new Headers()
    for (const [name, value] of Object.entries(asked.headers)) headers.set(name, String(value))
    const request = new Request(`http://localhost${asked.url}`, {
      headers,
      method: asked.method ?? 'GET',
    })
    answer(request)
      .then(async (response) => {
        answered.writeHead(response.status, Object.fromEntries(response.headers))
        answered.end(Buffer.from(await response.arrayBuffer()))
      })
      .catch((error: unknown) => answered.destroy(error instanceof Error ? error : undefined))
  })
  await new Promise<void>((resolve) => {
    server.listen(0, resolve)
  })
  const { port } = server.address() as AddressInfo
  return {
    address: `http://localhost:${port}`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
