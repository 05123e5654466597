/** Embeddings: as many calls as the api's batch size takes, one answer. */
import { readBody } from './answer.ts'
import { attemptsOf } from './attempts-of.ts'
import {
  atProvider,
  type ClientOptions,
  contextOf,
  decodedAnswer,
  encodedRequest,
  operationOf,
  sendCall,
  type Target,
} from './call.ts'
import type { EmbedInput, EmbedResult } from './embedding.ts'
import { InterlinguaError } from './errors.ts'
import type { EmbedRequest, EmbedResponse, Loss, Usage } from './types.ts'

export async function embed(client: ClientOptions, input: EmbedInput): Promise<EmbedResult> {
  const attempts = await attemptsOf(client, input, 'embed', () => target => lossOf(target, requestOf(input)))
  /** Batches that were answered stay so when a later one fails; vectors of different models are never mixed. */
  const answered = new Map<string, EmbedResponse[]>()
  const result = await attempts.untilAnswered(target =>
    atProvider(target, { verb: 'embed', input }, call => {
      const address = `${target.provider.name}/${target.model}`
      const answers = answered.get(address) ?? []
      answered.set(address, answers)
      return embedAt(client, target, call.input, answers)
    }),
  )
  attempts.used(result.usage)
  return { ...result, attempts: attempts.list }
}

async function embedAt(
  client: ClientOptions,
  target: Target,
  input: EmbedInput,
  answers: EmbedResponse[],
): Promise<EmbedResult> {
  const api = operationOf(target, 'embed')
  const { input: all, ...rest } = requestOf(input)
  const size = api.maxBatch ?? Math.max(all.length, 1)
  while (answers.length * size < all.length) {
    const at = answers.length * size
    const context = contextOf(target)
    const batch = all.slice(at, at + size)
    const call = encodedRequest(target, client, context, () =>
      api.encode({ ...rest, model: target.model, input: batch }, context),
    )
    const reply = await sendCall(target, call, client, input, { part: answers.length })
    const body = await readBody(reply, target)
    const answer = decodedAnswer(target, () => api.decode(body))
    const count = answer.embeddings?.length ?? 0
    if (count !== batch.length) {
      const message = `${batch.length} inputs were sent and ${count} vectors came back`
      throw new InterlinguaError({ kind: 'protocol', message, status: reply.status }, target.where)
    }
    answers.push(answer)
  }
  const usage = sumOf(answers.map(answer => answer.usage))
  const embeddings = answers.flatMap(answer => answer.embeddings)
  const loss = lossOf(target, { ...rest, input: all.slice(-size) })
  return { ...answers[0], embeddings, ...(usage && { usage }), loss, attempts: [] }
}

function requestOf({
  headers,
  signal,
  timeout,
  retry,
  idempotencyKey,
  context,
  use,
  ...rest
}: EmbedInput): EmbedRequest {
  return { ...rest, model: '', input: typeof rest.input === 'string' ? [rest.input] : rest.input }
}

function lossOf(target: Target, request: EmbedRequest): Loss[] {
  const context = contextOf(target)
  operationOf(target, 'embed').encode({ ...request, model: target.model }, context)
  return context.loss
}

/** Unknown, where one of them is unknown. */
function sumOf([first, ...others]: (Usage | undefined)[]): Usage | undefined {
  let sum = first
  for (const usage of others) sum = sum && usage && added(sum, usage)
  return sum
}

function added(a: Usage, b: Usage): Usage {
  const sum: Usage = { ...a }
  for (const field of ['inputTokens', 'outputTokens', 'totalTokens'] as const) {
    const [one, other] = [a[field], b[field]]
    if (one !== undefined && other !== undefined) sum[field] = one + other
  }
  return sum
}
