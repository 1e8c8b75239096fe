/** Whether Lao is the first language of a browser, of those the admin is offered in: `lo-LA` asks for `lo`. */
export const asksForLao = (wanted: readonly string[], offered: readonly string[]): boolean =>
  wanted
    .flatMap((language) => [language, language.split('-')[0] ?? ''])
    .find((language) => offered.includes(language)) === 'lo'
