/**
 * The time zone in which it is about noon at this moment. A newsroom there has one day from the beginning of a test to its
 * end, whenever the test is run. The signs of `Etc/GMT` are turned round: `Etc/GMT-7` is seven hours ahead.
 */
export const noonZone = (): string => {
  const ahead = 12 - new Date().getUTCHours()
  return ahead === 0 ? 'Etc/GMT' : `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`
}
