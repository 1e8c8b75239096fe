import { fork } from 'node:child_process'
import { mostGigabytes } from './task.js'
import type { Answer, Task } from './task.js'

/** Has a task done in a process of its own, which is ended when it takes too long. */
export const askWorker = (task: Task, minutes: number): Promise<Answer> =>
  new Promise((resolve) => {
    const worker = fork('scripts/run.js', ['bench/relatedWorker.ts'], {
      execArgv: ['--expose-gc', `--max-old-space-size=${mostGigabytes * 1024}`],
      // Payload says that there is no e-mail.
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    const timer = setTimeout(() => {
      worker.kill('SIGKILL')
      resolve({ error: `more than ${minutes} minutes` })
    }, minutes * 60_000)
    const give = (answer: Answer): void => {
      clearTimeout(timer)
      resolve(answer)
    }
    worker.once('message', give)
    worker.once('exit', (code, signal) => give({ error: `ended with ${code ?? signal}` }))
    worker.send(task)
  })
