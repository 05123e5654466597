import { openai } from '../generated/openai/index.ts'
import { type Client, createClient, type StreamEvent } from '../runtime/index.ts'
import type { AskForm } from './form.ts'
import { gatewayAt, outcomeOf } from './gateway.ts'
import { Answer } from './view.ts'

/** The gateway as a program sees it: as a vendor whose grammar it speaks. */
export function clientOf({ key }: AskForm, fetch = globalThis.fetch): Client {
  // The key is the visitor's own, for the gateway that the page came from.
  const apiKey = key === '' ? 'none' : key
  const gateway = openai({ baseURL: gatewayAt('/openai/v1'), apiKey, dangerouslyAllowBrowser: true })
  // Called as a method of something else, a browser's `fetch` refuses.
  return createClient({ providers: [gateway], retry: false, fetch: (...asked) => fetch(...asked) })
}

/** Asks the gateway, and shows the answer as it comes. */
export async function streamAnswer(asked: AskForm, signal: AbortSignal): Promise<void> {
  const answer = new Answer()
  const stream = clientOf(asked).stream({ ...asked.request, model: `openai/${asked.model}`, signal })
  try {
    for await (const events of stream.batches()) answer.tell(events.filter(isContent))
    const whole = await stream.response
    answer.end(whole, await outcomeOf(whole.raw.headers['x-request-id'], asked.key))
  } finally {
    answer.stop()
  }
}

function isContent({ type }: StreamEvent): boolean {
  return type === 'part-delta' || type === 'part-end'
}
