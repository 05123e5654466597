/** Embeddings: as many calls as the api's batch size takes, one answer. */
import { readBody } from './answer.ts'
import { type ClientOptions, contextOf, decoded, encoded, operationOf, sendCall, targetOf } from './call.ts'
import { InterlinguaError } from './errors.ts'
import type { CallOptions } from './input.ts'
import type { EmbedRequest, EmbedResponse, Loss, Usage } from './types.ts'

/** An embedding request as callers may write it; `model` is `provider/model`. */
export interface EmbedInput extends Omit<EmbedRequest, 'input'>, CallOptions {
  input: string | string[]
}

/** The vectors, in the order of the inputs. */
export interface EmbedResult extends EmbedResponse {
  /** What of the request did not arrive as it was. */
  loss: Loss[]
}

export async function embed(client: ClientOptions, input: EmbedInput): Promise<EmbedResult> {
  const { headers, signal, timeout, input: texts, ...rest } = input
  const target = targetOf(client, input, 'embed')
  const api = operationOf(target, 'embed')
  const all = typeof texts === 'string' ? [texts] : texts
  const size = api.maxBatch ?? Math.max(all.length, 1)
  const answers: EmbedResponse[] = []
  let loss: Loss[] = []
  for (let at = 0; at < all.length; at += size) {
    const context = contextOf(target)
    const batch = all.slice(at, at + size)
    const call = encoded(target, client, context, () =>
      api.encode({ ...rest, model: target.model, input: batch }, context),
    )
    loss = context.loss
    const reply = await sendCall(target, call, client, input)
    const body = await readBody(reply, target)
    const answer = decoded(target, () => api.decode(body))
    const count = answer.embeddings?.length ?? 0
    if (count !== batch.length) {
      const message = `${batch.length} inputs were sent and ${count} vectors came back`
      throw new InterlinguaError({ kind: 'protocol', message, status: reply.status }, target.where)
    }
    answers.push(answer)
  }
  const usage = sumOf(answers.map(answer => answer.usage))
  const embeddings = answers.flatMap(answer => answer.embeddings)
  return { ...answers[0], embeddings, ...(usage && { usage }), loss }
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
