/** From chat requests to a batch: each in the words of the vendor's chat, as items of a call or lines of a file. */
import { type ClientOptions, contextOf, encodedRequest, operationOf, type Target } from '../call/call.ts'
import { told } from '../call/kept-calls.ts'
import { type CallOptions, type ChatInput, toRequest } from '../chat/input.ts'
import { InterlinguaError } from '../errors.ts'
import type { BatchInfo, BatchItem, Loss } from '../types.ts'

/** A chat request as `llm.chat` takes it, but for the model, with an id that its result will have. */
export interface BatchedRequest extends Omit<ChatInput, 'model' | keyof CallOptions> {
  /** Unique within the batch. */
  id: string
}

export interface BatchInput extends CallOptions {
  /** `provider/model`: one model answers all of them. */
  model: string
  /** What `llm.chat` takes each, with an `id` of its own. */
  requests: readonly BatchedRequest[]
  /** Labels that the vendor keeps with the batch. */
  metadata?: { [key: string]: string }
}

export interface Submitted {
  batch: BatchInfo | undefined
  loss: Loss[]
}

/** Throws `invalid-request` for ids that are none. */
export function checkIds(requests: readonly BatchedRequest[]): void {
  const seen = new Set<string>()
  for (const [at, { id }] of requests.entries()) {
    if (typeof id === 'string' && id !== '' && !seen.has(id)) {
      seen.add(id)
      continue
    }
    const message = `requests[${at}].id is ${seen.has(id) ? `'${id}', as that of another request` : 'no text'}`
    throw new InterlinguaError({ kind: 'invalid-request', message, param: `requests[${at}].id` })
  }
  if (requests.length === 0)
    throw new InterlinguaError({ kind: 'invalid-request', message: 'requests is empty', param: 'requests' })
}

/** `uploaded` keeps, by key, the file that an earlier attempt has sent: files are their owner's. */
export async function submit(
  client: ClientOptions,
  target: Target,
  input: BatchInput,
  uploaded: Map<number, string>,
): Promise<Submitted> {
  const most = operationOf(target, 'createBatch').maxBatch ?? Number.POSITIVE_INFINITY
  if (input.requests.length > most) {
    const message = `a batch takes ${most} requests here, and there are ${input.requests.length}`
    throw new InterlinguaError({ kind: 'request-too-large', message }, target.where)
  }
  const loss: Loss[] = []
  const items: BatchItem[] = []
  for (const request of input.requests) items.push(await itemOf(client, target, request, loss))
  const lines = linesOf(items, target)
  const inputFile = lines ? await upload(client, target, input, lines, uploaded) : ''
  const request = { model: target.model, inputFile, items, ...(input.metadata && { metadata: input.metadata }) }
  const answer = await told(client, target, input, { name: 'createBatch', request, part: 1 })
  return { batch: answer.told.batch, loss: [...loss, ...answer.loss] }
}

async function itemOf(
  client: ClientOptions,
  target: Target,
  { id, ...asked }: BatchedRequest,
  loss: Loss[],
): Promise<BatchItem> {
  const request = await toRequest({ ...asked, model: target.model }, target.model)
  const context = contextOf(target)
  const { body } = encodedRequest(target, client, context, () => target.api.chat.encode(request, context))
  loss.push(...context.loss.map(each => ({ ...each, path: `requests.${id}.${each.path}` })))
  return { id, body }
}

/** Of the file that has the items, where the vendor takes them in a file. */
function linesOf(items: readonly BatchItem[], target: Target): string[] | undefined {
  const { batchLine } = target.api
  const written = batchLine ? items.map(item => batchLine.encode(item, contextOf(target)).body) : [undefined]
  return written.includes(undefined) ? undefined : written.map(line => `${JSON.stringify(line)}\n`)
}

async function upload(
  client: ClientOptions,
  target: Target,
  input: BatchInput,
  lines: string[],
  uploaded: Map<number, string>,
): Promise<string> {
  const known = uploaded.get(target.key)
  if (known !== undefined) return known
  const filename = 'batch.jsonl'
  const file = { data: new Blob(lines), filename, mediaType: 'application/jsonl' }
  const sending = { name: 'uploadFile', request: { file, filename, purpose: 'batch' }, part: 0 } as const
  const { told: answer } = await told(client, target, input, sending)
  if (!answer.file)
    throw new InterlinguaError({ kind: 'protocol', message: 'the answer tells of no file' }, target.where)
  uploaded.set(target.key, answer.file.id)
  return answer.file.id
}
