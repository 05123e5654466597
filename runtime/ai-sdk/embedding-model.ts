import type { EmbeddingModelV3 } from '@ai-sdk/provider'
import type { EmbedInput } from '../call/calls.ts'
import type { Router } from '../chat/route.ts'
import type { Client } from '../client/client.ts'
import { warningsOf } from './answer-fields.ts'
import { callError } from './call-error.ts'
import { namesOf } from './language-model.ts'
import { besides, Remarks } from './own-fields.ts'

/**
 * A model of the client as an `EmbeddingModelV3` of the AI SDK: for `embed` and `embedMany`. The client itself cuts long
 * lists to what the vendor takes. `providerOptions.interlingua` takes `dimensions`, `purpose`, `userId` and `native`.
 */
export function toEmbeddingModel(client: Pick<Client, 'embed'>, model: string | Router): EmbeddingModelV3 {
  return {
    specificationVersion: 'v3',
    ...namesOf(model),
    maxEmbeddingsPerCall: Number.POSITIVE_INFINITY,
    supportsParallelCalls: true,
    async doEmbed({ values, abortSignal, headers, providerOptions }) {
      const remarks = new Remarks()
      const input: EmbedInput = { ...remarks.own(providerOptions), model, input: values }
      if (abortSignal) input.signal = abortSignal
      if (headers)
        input.headers = Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== undefined))
      try {
        const { embeddings, usage, loss, native, cost, cached } = await client.embed(input)
        const tokens = usage?.inputTokens ?? usage?.totalTokens
        return {
          embeddings,
          ...(tokens !== undefined && { usage: { tokens } }),
          ...besides({ native, cost, cached }),
          warnings: [...remarks.warnings, ...warningsOf(loss)],
        }
      } catch (failure) {
        throw callError(failure)
      }
    },
  }
}
