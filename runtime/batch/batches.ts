/** What a user does with batches. */
import { type ClientOptions, isRouter, operationOf, type Target, wayOf } from '../call/call.ts'
import { attempted, type Keeper, told, toldInBytes } from '../call/kept-calls.ts'
import { wholeCall } from '../call/whole-call.ts'
import type { Client } from '../client/client.ts'
import { optionsOf } from '../client/client-options.ts'
import { itemsOf } from '../client/pages.ts'
import { InterlinguaError } from '../errors.ts'
import type { ByteStream } from '../http/byte-stream.ts'
import { inBytes } from '../http/in-bytes.ts'
import { Pause } from '../http/pause.ts'
import type { BatchInfo, BatchLine, BatchStatus, Loss } from '../types.ts'
import { type BatchResult, resultOf, resultsIn } from './results.ts'
import { type BatchInput, checkIds, submit } from './submit.ts'

/** A batch as it stood when it was asked for, and who works on it. */
export interface Batch extends BatchInfo {
  /** Who works on it, by the provider's name. */
  provider: string
  /** How far it is. */
  status: BatchStatus
  /** No more will come of it: its results can be read. */
  ended: boolean
}

/** A `Batch` is one, too. */
export interface WhichBatch extends Keeper {
  /** The vendor's id of the batch. */
  id: string
}

export interface WaitOptions {
  /** Between two looks, in milliseconds; 30,000 if absent. */
  intervalMs?: number
  /** Told of each look. */
  onProgress?: (batch: Batch) => void
}

/** Every method throws `InterlinguaError` only: `invalid-request`, before anything is sent, where the provider has no batches. */
export interface Batches {
  /** `loss`: what of the requests could not be asked, each path beginning with `requests.` and the id. */
  submit(input: BatchInput): Promise<Batch & { loss: Loss[] }>
  /** How it stands now. */
  get(which: WhichBatch): Promise<Batch>
  /** The vendor's order; pages are asked for as they are read. */
  list(keeper: Keeper): AsyncIterable<Batch>
  /** Asks for an end: what is answered by then has results. */
  cancel(which: WhichBatch): Promise<Batch>
  /** Takes it away, with its results; `not-found` where there is none. Some vendors want it to have ended first. */
  delete(which: WhichBatch): Promise<void>
  /** Looks again and again until the batch has ended, however it did. */
  wait(which: WhichBatch & WaitOptions): Promise<Batch>
  /**
   * One result a request, in the vendor's order, read as they are asked for. A request that failed, expired or was cancelled
   * has its `error`. Throws where the batch has not ended, and where the vendor refused all of it.
   */
  results(which: WhichBatch): AsyncIterable<BatchResult>
}

const ends: readonly string[] = ['completed', 'failed', 'expired', 'cancelled'] satisfies BatchStatus[]

export function batchesOf(llm: Client): Batches {
  const client = optionsOf(llm)
  const get = async (which: WhichBatch) => batchOf(await about(client, which, 'batchInfo'), which.provider)
  return {
    async submit(input) {
      checkIds(input.requests)
      const way = wayOf(client, input.model)
      if (isRouter(way)) {
        const message = 'a batch goes to one model of one provider, and not to a router'
        throw new InterlinguaError({ kind: 'invalid-request', message, param: 'model' })
      }
      const uploaded = new Map<number, string>()
      const keeper = { ...input, provider: way.provider }
      const { batch, loss } = await attempted(
        client,
        keeper,
        'createBatch',
        target => submit(client, target, input, uploaded),
        way.model,
      )
      return { ...batchOf(batch, way.provider), loss }
    },
    get,
    async cancel(which) {
      const batch = await about(client, which, 'cancelBatch')
      return batch ? batchOf(batch, which.provider) : get(which)
    },
    async delete(which) {
      await attempted(client, which, 'deleteBatch', target =>
        told(client, target, which, { name: 'deleteBatch', request: { id: which.id } }),
      )
    },
    list: keeper =>
      itemsOf(async request => {
        const page = await attempted(client, keeper, 'batches', target =>
          told(client, target, keeper, { name: 'batches', request }),
        )
        const { batches, ...rest } = page.told
        return { ...rest, items: (batches ?? []).map(batch => batchOf(batch, keeper.provider)) }
      }),
    async wait({ intervalMs = 30_000, onProgress, ...which }) {
      const pause = new Pause(wholeCall(client, which).signals)
      for (;;) {
        const batch = await get(which)
        onProgress?.(batch)
        if (batch.ended) return batch
        if (!(await pause.wait(intervalMs))) throw abortedWhile(which)
      }
    },
    async *results(which) {
      const batch = await get(which)
      if (!batch.ended) throw unfit(which, `the batch has not ended, it is ${batch.status}: wait for it`)
      const files = [batch.outputFile, batch.errorFile].filter(id => id !== undefined)
      if (files.length === 0 && batch.errors?.length)
        throw unfit(which, `the batch has no results, it is ${batch.status}: ${wordsOf(batch)}`)
      const target = await attempted(client, which, 'batchInfo', async target => target)
      const lines = await toldTogether(client, which, target)
      if (lines) yield* lines.map((line, at) => resultOf(line, at + 1, target))
      else if (target.api.batchResults?.decode === inBytes)
        yield* resultsIn(await linesOf(client, which), target, client.limits)
      else {
        operationOf(target, 'batchLine') // without it, no line of a file can be read
        for (const id of files) yield* resultsIn(await contentOf(client, which, id), target, client.limits)
      }
    },
  }
}

/** Where the vendor tells what became of all requests in one answer, and not as lines. */
async function toldTogether(
  client: ClientOptions,
  which: WhichBatch,
  { api }: Target,
): Promise<BatchLine[] | undefined> {
  if (!api.batchResults || api.batchResults.decode === inBytes) return undefined
  const answer = await attempted(client, which, 'batchResults', target =>
    told(client, target, which, { name: 'batchResults', request: { id: which.id } }),
  )
  return answer.told.lines
}

function linesOf(client: ClientOptions, which: WhichBatch): Promise<ByteStream> {
  return attempted(client, which, 'batchResults', target =>
    toldInBytes(client, target, which, { name: 'batchResults', request: { id: which.id } }),
  )
}

function contentOf(client: ClientOptions, which: WhichBatch, id: string) {
  return attempted(client, which, 'fileContent', target =>
    toldInBytes(client, target, which, { name: 'fileContent', request: { id } }),
  )
}

async function about(client: ClientOptions, which: WhichBatch, name: 'batchInfo' | 'cancelBatch') {
  const { id } = which
  const answer = await attempted(client, which, name, (target: Target) =>
    told(client, target, which, { name, request: { id } }),
  )
  return answer.told.batch
}

function batchOf(batch: BatchInfo | undefined, provider: string): Batch {
  if (!batch) throw new InterlinguaError({ kind: 'protocol', message: 'the answer tells of no batch' }, { provider })
  const { status = 'other' } = batch
  return { ...batch, provider, status, ended: ends.includes(status) }
}

function wordsOf({ errors = [] }: BatchInfo): string {
  return errors
    .map(({ line, message, code }) => `${line === undefined ? '' : `line ${line}: `}${message ?? code}`)
    .join('; ')
}

function unfit({ provider }: WhichBatch, message: string): InterlinguaError {
  return new InterlinguaError({ kind: 'invalid-request', message }, { provider })
}

function abortedWhile({ provider, signal }: WhichBatch): InterlinguaError {
  const message = 'the caller aborted while the batch was waited for'
  return new InterlinguaError({ kind: 'aborted', message }, { provider, cause: signal?.reason })
}
