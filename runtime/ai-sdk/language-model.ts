import type { LanguageModelV3 } from '@ai-sdk/provider'
import { compact } from '../adapter/native.ts'
import type { Router } from '../chat/route.ts'
import type { Client } from '../client/client.ts'
import { isInterlinguaError } from '../errors.ts'
import { answerBesides, finishOf, metadataOf, usageOf, warningsOf } from './answer-fields.ts'
import { callError } from './call-error.ts'
import { chatInputOf } from './call-input.ts'
import { Contents } from './content.ts'
import { Remarks } from './own-fields.ts'
import { openedParts } from './stream.ts'

/**
 * A model of the client as a `LanguageModelV3` of the AI SDK: for `generateText`, `streamText`, `generateObject`, agents
 * and everything else there. `model` is `provider/model` or a router. Losses are its warnings.
 */
export function toLanguageModel(
  client: Pick<Client, 'chat' | 'stream' | 'supports'>,
  model: string | Router,
): LanguageModelV3 {
  return {
    specificationVersion: 'v3',
    ...namesOf(model),
    get supportedUrls() {
      return urlsOf(client, model)
    },

    async doGenerate(options) {
      const remarks = new Remarks()
      try {
        const response = await client.chat(chatInputOf(client, model, options, remarks))
        const { content, finishReason, rawFinishReason, usage, loss, raw } = response
        const contents = new Contents()
        return {
          content: content.flatMap(part => contents.of(part)),
          finishReason: finishOf(finishReason, rawFinishReason),
          usage: usageOf(usage),
          ...answerBesides(response),
          response: compact({ ...metadataOf(response), headers: raw.headers, body: raw.body }),
          warnings: [...remarks.warnings, ...warningsOf(loss)],
        }
      } catch (failure) {
        throw callError(failure)
      }
    },

    async doStream(options) {
      const remarks = new Remarks()
      try {
        const stream = client.stream(chatInputOf(client, model, options, remarks))
        return { stream: await openedParts(stream, remarks, options.includeRawChunks === true) }
      } catch (failure) {
        throw callError(failure)
      }
    },
  }
}

/** What logs and telemetry of the AI SDK call it. */
export function namesOf(model: string | Router): { provider: string; modelId: string } {
  if (typeof model !== 'string') return { provider: 'interlingua', modelId: model.name }
  const slash = model.indexOf('/')
  return slash < 0
    ? { provider: 'interlingua', modelId: model }
    : { provider: `interlingua.${model.slice(0, slash)}`, modelId: model.slice(slash + 1) }
}

/** Which addresses the vendor loads itself; the AI SDK loads all others, and sends bytes. */
function urlsOf(client: Pick<Client, 'supports'>, model: string | Router): Record<string, RegExp[]> {
  if (typeof model !== 'string') return {}
  const web = [/^https?:\/\//]
  try {
    return {
      ...(client.supports(model, 'image-url').supported && { 'image/*': web }),
      ...(client.supports(model, 'document-url').supported && { 'application/pdf': web }),
    }
  } catch (failure) {
    // A router's name, or a model that is not there: the call itself tells.
    if (isInterlinguaError(failure)) return {}
    throw failure
  }
}
