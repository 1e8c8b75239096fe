/** The command was called in a way that cannot work; exit code 2. */
export class Misuse extends Error {
  override readonly name = 'Misuse'
}

/** The input was read and refused, or what was asked for is not there; exit code 1. */
export class Refused extends Error {
  override readonly name = 'Refused'
}
