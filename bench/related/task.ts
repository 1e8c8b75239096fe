/** What a process of its own is asked to do, so that its memory is that of one engine and it can be ended. */
export type Task =
  | {
      readonly address: string
      readonly engine: string
      /** Keep the archive, ask it, or both in one process. */
      readonly job: 'ask' | 'both' | 'build'
      readonly size: number
    }
  | {
      readonly address: string
      readonly engine: string
      readonly job: 'predict'
      /** Every so many of the yardstick's stories is asked about. */
      readonly every: number
      readonly pool: string
      readonly set: string
    }

export type Prediction = { readonly id: string; readonly related: readonly string[] }

export type Measured = {
  /** Times of single questions in milliseconds, by the clock: databases work in processes of their own. */
  readonly asked?: readonly number[]
  /** In seconds. */
  readonly built?: number
  /** What the process needs more than before the first question, or the first story where it keeps them, in megabytes. */
  readonly kept?: number
  readonly predictions?: readonly Prediction[]
  /** Times of single questions in milliseconds of this process's processor time, which a busy machine disturbs less. */
  readonly processor?: readonly number[]
  /** By how much the process grew in the eyes of the system, in megabytes; what was collected may still count. */
  readonly resident?: number
  readonly stories?: number
}

export type Answer = Measured | { readonly error: string }

/** An engine that needs more memory is stopped. */
export const mostGigabytes = 12
