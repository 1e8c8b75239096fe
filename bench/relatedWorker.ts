import type { Archive, Engine } from './related/engine.js'
/** The other half of `bench/related.ts`: does one task with one engine, in a process that can be ended when it takes too long. */
import { engines } from './related/engines.js'
import { growingArchive, newStories } from './related/growingArchive.js'
import { mostGigabytes } from './related/task.js'
import type { Answer, Measured, Prediction, Task } from './related/task.js'
import { readSet, toBenchStory } from './related/yardstick.js'

/** As many as the agency lists. */
const listed = 5
/** By the last of the warm-ups V8 has compiled what it is going to, and the database has read what it keeps at hand. */
const questions = { measured: 300, warmUps: 60 } as const
/** Of a slow engine fewer are asked. In milliseconds. */
const longestAsking = 180_000
/** Days that go in at once. */
const batch = 14

/** What is still needed after a collection, and what the system has given to the process, in megabytes. */
const readMemory = (): { readonly kept: number; readonly resident: number } => {
  globalThis.gc?.()
  const { external, heapUsed, rss } = process.memoryUsage()
  return { kept: (heapUsed + external) / 2 ** 20, resident: rss / 2 ** 20 }
}

const refuseTooLarge = (): void => {
  const gigabytes = process.memoryUsage.rss() / 2 ** 30
  if (gigabytes > mostGigabytes) throw new Error(`more than ${mostGigabytes} GB of memory`)
}

const build = async (archive: Archive, size: number): Promise<Measured> => {
  const days = growingArchive(size)
  let [spent, stories] = [0, 0]
  for (;;) {
    const added = Array.from({ length: batch }, () => days.next().value ?? []).flat()
    if (added.length === 0) return { built: spent / 1000, stories }
    const before = performance.now()
    await archive.add(added)
    spent += performance.now() - before
    stories += added.length
    refuseTooLarge()
  }
}

const ask = async (archive: Archive): Promise<Measured> => {
  const asked: number[] = []
  const processor: number[] = []
  const start = performance.now()
  for (const story of newStories(questions.warmUps + questions.measured)) {
    const before = performance.now()
    const used = process.cpuUsage()
    await archive.ask(story, listed)
    asked.push(performance.now() - before)
    const { system, user } = process.cpuUsage(used)
    processor.push((system + user) / 1000)
    if (before - start > longestAsking) break
  }
  const warmUps = Math.min(questions.warmUps, Math.floor(asked.length / 6))
  return { asked: asked.slice(warmUps), processor: processor.slice(warmUps) }
}

/** Each story is asked about when all of its day are in, as a newsroom would: nobody knows what comes later. */
const predict = async (
  archive: Archive,
  { every, pool, set }: Extract<Task, { job: 'predict' }>,
): Promise<Measured> => {
  const documents = readSet(set).filter((document) => document.pool === pool)
  const predictions: Prediction[] = []
  let number = 0
  for (const date of [...new Set(documents.map((document) => document.date))].sort()) {
    const stories = documents.filter((document) => document.date === date).map(toBenchStory)
    await archive.add(stories)
    for (const story of stories) {
      number += 1
      if (number % every === 0)
        predictions.push({ id: story.id, related: await archive.ask(story, listed) })
    }
  }
  return { predictions }
}

const doTask = async (task: Task, engine: Engine): Promise<Measured> => {
  const archive = await engine.open(task.address, task.job !== 'ask')
  const before = readMemory()
  try {
    if (task.job === 'predict') return await predict(archive, task)
    const built = task.job === 'ask' ? {} : await build(archive, task.size)
    const asked = task.job === 'build' ? {} : await ask(archive)
    const after = readMemory()
    return {
      ...built,
      ...asked,
      kept: after.kept - before.kept,
      resident: after.resident - before.resident,
    }
  } finally {
    await archive.close()
  }
}

const answer = async (task: Task): Promise<Answer> => {
  const known = engines[task.engine]
  if (!known) return { error: `there is no engine “${task.engine}”` }
  try {
    return await doTask(task, known.engine)
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) }
  }
}

process.once('message', (task: Task) => {
  void answer(task).then((given) => process.send?.(given, () => process.exit()))
})
// Nobody is left to be answered.
process.once('disconnect', () => process.exit())
