import { SingleBar } from 'cli-progress'

/** A progress bar on stderr, as lines every few seconds where there is no terminal: `Checking … 50/240 articles`. */
export const startProgress = (doing: string, total: number, unit: string): SingleBar => {
  const bar = new SingleBar({
    format: `${doing} {bar} {value}/{total} ${unit}`,
    gracefulExit: false, // Ctrl-C is for the command, which may have something to say
    noTTYOutput: true,
    notTTYSchedule: 5000,
    stream: process.stderr,
  })
  bar.start(total, 0)
  return bar
}
