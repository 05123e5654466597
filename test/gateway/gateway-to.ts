import { onTestFinished } from 'vitest'
import { anthropic } from '../../generated/anthropic/index.ts'
import { anthropicServer } from '../../generated/anthropic/server.ts'
import { openai } from '../../generated/openai/index.ts'
import { openaiServer } from '../../generated/openai/server.ts'
import { createGateway, type GatewayEntry, type GatewayOptions } from '../../runtime/gateway/index.ts'
import { anthropicMessage } from '../support/anthropic-message.ts'
import { chatCompletion } from '../support/chat-completion.ts'
import { type Loopback, type Script, startLoopback } from '../support/loopback.ts'

export const SECRET = 'a-key-of-the-gateway'
export const PROMPT = 'a secret of the client'
export const key = 'a-key-of-the-team'

/** The vendor behind the last gateway. */
export let vendor: Loopback

export async function gatewayTo(script: Script, options: Partial<GatewayOptions> = {}) {
  const own = await startLoopback(script)
  vendor = own
  onTestFinished(() => own.close())
  const at = { apiKey: SECRET, baseURL: vendor.baseURL }
  const log: GatewayEntry[] = []
  const providers = [openai({ ...at, api: 'openai-chat' }), anthropic(at)]
  const gateway = createGateway({
    client: { providers, retry: false },
    ingress: [openaiServer(), anthropicServer()],
    log: entry => log.push(entry),
    ...options,
  })
  const ask = (body: object, headers: Record<string, string> = {}, path = '/v1/chat/completions') =>
    gateway.fetch(`http://localhost${path}`, { method: 'POST', body: JSON.stringify(body), headers })
  return { gateway, ask, log }
}

export const messages = [{ role: 'user', content: PROMPT }]
export const told = anthropicMessage('fine', { id: 'x', usage: { input_tokens: 3, output_tokens: 2 } })
const usage = { prompt_tokens: 3, completion_tokens: 2, total_tokens: 5 }
export const completion = chatCompletion({ content: 'fine' }, {}, { vendor_word: [1], usage })
