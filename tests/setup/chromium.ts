import { existsSync } from 'node:fs'

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** The browser the end-to-end tests drive: `CHROMIUM_PATH` when it is set, else the first found where Linux keeps one. */
export const findChromium = (): string | undefined => {
  const named = process.env.CHROMIUM_PATH
  return (named ? [named] : places).find((path) => existsSync(path))
}
