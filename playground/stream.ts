import { openai } from '../generated/openai/index.ts'
import { createClient, type StreamEvent } from '../runtime/index.ts'
import type { AskForm } from './form.ts'
import { gatewayAt } from './gateway.ts'
import { Answer } from './view.ts'

/** Asks the gateway as a program would, and shows the answer as it comes. */
export async function streamAnswer({ model, key, request }: AskForm, signal: AbortSignal): Promise<void> {
  const gateway = openai({ baseURL: gatewayAt('/openai/v1'), apiKey: key === '' ? 'none' : key })
  const answer = new Answer()
  const stream = createClient({ providers: [gateway], retry: false }).stream({
    ...request,
    model: `openai/${model}`,
    signal,
  })
  try {
    for await (const events of stream.batches()) answer.tell(events.filter(isContent))
    answer.end(await stream.response)
  } finally {
    answer.stop()
  }
}

function isContent({ type }: StreamEvent): boolean {
  return type === 'part-delta' || type === 'part-end'
}
