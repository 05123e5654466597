/** Plays rows: those that only wait side by side, those that need the processor one after the other. */
import { inspect } from 'node:util'
import { type Log, listen } from './leaks.ts'
import type { Finding, Row } from './row.ts'
import { good } from './scripts.ts'
import { Stage } from './stage.ts'
import { apis, type Subject } from './subject.ts'

export interface Result {
  row: Row
  findings: readonly Finding[]
  /** What every row asserts, where it does not hold. */
  breaches: readonly string[]
  /** Whether all that was seen is as expected; the standing assertions are apart from it. */
  holds: boolean
  ms: number
  /** It failed the first time. */
  again?: true
}

export interface Run {
  /** The name of who was played against. */
  name: string
  results: Result[]
  /** Rejections that nobody handled, while the rows were played. */
  rejections: readonly unknown[]
}

const atOnce = 8
const limitMs = 90_000

export interface RunOptions {
  /** After so many milliseconds a call counts as hanging. */
  patience?: number
  /** A row that fails is played once more, alone: what a busy machine spoils is no fault of the client. */
  again?: boolean
}

/** Plays the rows that this subject can know. */
export async function runRows(all: readonly Row[], subject: Subject, options: RunOptions = {}): Promise<Run> {
  const rows = all.filter(({ only }) => !only || !subject.carrier || only === subject.carrier)
  const log = listen()
  const results: Result[] = []
  const stageOf = ({ number }: Row) => new Stage(subject, `sk-test-CANARY-${number}-0123456789abcdef`, options.patience)
  try {
    // What is loaded and compiled with the first call is no row's business.
    await playRow(warmUp, stageOf(warmUp), log)
    const play = async (row: Row) => void results.push(await playRow(row, stageOf(row), log))
    await pool(
      rows.filter(({ heavy }) => !heavy),
      atOnce,
      play,
    )
    await pool(
      rows.filter(({ heavy }) => heavy),
      1,
      play,
    )
    if (options.again)
      for (const [at, { row, holds, breaches }] of results.entries())
        if (!row.waits && (!holds || breaches.length > 0))
          results[at] = { ...(await playRow(row, stageOf(row), log)), again: true }
    // A rejection is told when the microtasks are over.
    await new Promise(resolve => setTimeout(resolve, 20))
  } finally {
    log.stop()
  }
  results.sort((a, b) => a.row.number - b.row.number)
  return { name: subject.name, results, rejections: log.rejections }
}

const warmUp: Row = {
  number: 0,
  inject: 'nothing',
  expected: 'an answer',
  async run(stage) {
    for (const api of apis) await stage.play(1, good(api), { api })
  },
}

async function playRow(row: Row, stage: Stage, log: Log): Promise<Result> {
  const start = performance.now()
  try {
    await withinTime(row.run?.(stage))
  } catch (error) {
    stage.saw('the row', inspect(error), 'plays to its end')
  }
  const logged = log.lines.filter(line => line.includes(stage.key) || line.includes('MaxListeners'))
  const breaches = [...new Set([...stage.breaches, ...logged.map(line => `logged: ${line.slice(0, 200)}`)])]
  const { findings } = stage
  return {
    row,
    findings,
    breaches,
    holds: findings.length > 0 && findings.every(({ holds }) => holds),
    ms: performance.now() - start,
  }
}

async function withinTime(played: Promise<void> | undefined): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not over after ${limitMs} ms`)), limitMs)
  })
  await Promise.race([played, late]).finally(() => clearTimeout(timer))
}

async function pool(rows: readonly Row[], width: number, play: (row: Row) => Promise<void>): Promise<void> {
  let next = 0
  const worker = async () => {
    while (next < rows.length) await play(rows[next++]!)
  }
  await Promise.all(Array.from({ length: width }, worker))
}
