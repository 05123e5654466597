/** Runs a corpus through an implementation: every reply replayed, every request sent around. */
import type { Mismatch } from './compare.ts'
import type { Corpus, Recording } from './corpus.ts'
import type { Entry } from './entry.ts'
import { judge } from './judge.ts'
import { type ReplayServer, startReplayServer } from './replay-server.ts'
import { callOf, crossTrip, roundTrip } from './requests.ts'
import { type Served, servedBy } from './served.ts'
import type { Outcome, Subject } from './subject.ts'

export const kinds = ['json', 'stream', 'error', 'request', 'cross'] as const
export type Kind = (typeof kinds)[number]

export interface Result {
  id: string
  served: Served
  kind: Kind
  features: string[]
  mismatches: Mismatch[]
}

export interface Run {
  results: Result[]
  /** Entries that no provider of ours serves. */
  unserved: Entry[]
  /** Entries that the corpus says not to count. */
  uncounted: Entry[]
}

export interface Options {
  corpus: Corpus
  subject: Subject
  served: readonly Served[]
  seed: string
  /** Which entries to look at; all if not said. */
  wanted?: (entry: Entry, served: Served | undefined) => boolean
  concurrency?: number
  timeoutMs?: number
}

interface Job {
  entry: Entry
  served: Served
  recording: Recording
}

export async function runConformance(options: Options): Promise<Run> {
  const run: Run = { results: [], unserved: [], uncounted: [] }
  const jobs: Job[] = []
  for (const entry of options.corpus.entries) {
    const candidate = servedBy(options.served, entry)
    if (options.wanted && !options.wanted(entry, candidate)) continue
    const recording = candidate && options.corpus.read(entry)
    const served = servedBy(options.served, entry, recording?.request)
    if (!served || !recording) run.unserved.push(entry)
    else if (entry.disputed?.whole) run.uncounted.push(entry)
    else jobs.push({ entry, served, recording })
  }
  const server = await startReplayServer()
  try {
    const results = await pool(jobs, options.concurrency ?? 8, job => runEntry(job, server, options))
    run.results = results.flat()
  } finally {
    await server.close()
  }
  return run
}

async function runEntry({ entry, served, recording }: Job, server: ReplayServer, options: Options): Promise<Result[]> {
  const mismatches: Mismatch[] = []
  for (const [position, reply] of recording.replies.entries()) {
    const { baseURL, withdraw } = server.publish(reply, `${options.seed}:${entry.id}:${position}`)
    const call = { stream: entry.kind === 'stream', inputs: entry.expected?.embeddings?.count ?? 1 }
    const outcome = await bounded(options.subject.replay(served, baseURL, call), options.timeoutMs ?? 30_000)
    mismatches.push(...judge(entry, served, outcome, position, reply.body))
    withdraw()
  }
  const kind = entry.expectedError ? 'error' : entry.kind === 'stream' ? 'stream' : 'json'
  const response: Result = { id: entry.id, served, kind, features: entry.features, mismatches }
  return [response, ...runRequest({ entry, served, recording }, options.subject)]
}

function runRequest({ entry, served, recording }: Job, subject: Subject): Result[] {
  if (served.operation !== 'chat' || !recording.request) return []
  const { api } = served.ours
  const result = (kind: Kind, mismatches: Mismatch[]): Result => ({
    id: entry.id,
    served,
    kind,
    features: entry.requestFeatures,
    mismatches,
  })
  const call = callOf(subject, served, recording.request)
  if (!call)
    return [result('request', [{ field: 'request', expected: 'an operation we know', actual: recording.request.url }])]
  const own = result(
    'request',
    roundTrip(subject, api, call, {
      hasOtherIds: entry.fidelity === 'normalized',
      leftOut: served.leftOut,
    }),
  )
  // What its own vendor refused need not make sense to another.
  if (recording.replies[0]!.status >= 300) return [own]
  const others = subject.apis.filter(other => other !== api)
  return [own, ...others.map(other => result('cross', crossTrip(subject, api, other, call)))]
}

/** An outcome within the time, and a crash for whatever else happens. */
async function bounded(outcome: Promise<Outcome>, milliseconds: number): Promise<Outcome> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<Outcome>(resolve => {
    timer = setTimeout(
      () => resolve({ type: 'crash', error: `nothing came of it in ${milliseconds} ms` }),
      milliseconds,
    )
  })
  const crash = (error: unknown): Outcome => ({ type: 'crash', error })
  return Promise.race([outcome.catch(crash), late]).finally(() => clearTimeout(timer))
}

async function pool<Item, Value>(items: Item[], width: number, work: (item: Item) => Promise<Value>): Promise<Value[]> {
  const values: Value[] = []
  let next = 0
  const worker = async () => {
    while (next < items.length) {
      const at = next++
      values[at] = await work(items[at]!)
    }
  }
  await Promise.all(Array.from({ length: width }, worker))
  return values
}
