import type { LanguageModelV3StreamPart } from '@ai-sdk/provider'
import type { ChatStream } from '../chat/chat-stream.ts'
import { isInterlinguaError } from '../errors.ts'
import type { StreamEvent } from '../types.ts'
import { callError } from './call-error.ts'
import type { Remarks } from './own-fields.ts'
import { StreamParts } from './stream-parts.ts'

/**
 * The stream in the AI SDK's parts, once something was told. What fails before that is thrown, so that the AI SDK may try
 * again; what fails later is a part, and the end after it. Cancelled, it closes the connection.
 */
export async function openedParts(
  stream: ChatStream,
  remarks: Remarks,
  raw: boolean,
): Promise<ReadableStream<LanguageModelV3StreamPart>> {
  const batches = stream.batches()[Symbol.asyncIterator]()
  const head = await untilTold(batches)
  if (head.at(-1)?.type === 'error') await stream.response
  const spoken = new StreamParts(remarks, raw)
  return new ReadableStream<LanguageModelV3StreamPart>({
    start: controller => tell(head, controller),
    async pull(controller) {
      const { done, value } = await batches.next()
      if (done) controller.close()
      else await tell(value, controller)
    },
    cancel: () => stream.cancel(),
  })

  async function tell(events: StreamEvent[], controller: ReadableStreamDefaultController<LanguageModelV3StreamPart>) {
    for (const event of events) {
      for (const part of spoken.partsOf(event)) controller.enqueue(part)
      if (event.type === 'finish') for (const part of spoken.ended(await stream.response)) controller.enqueue(part)
      if (event.type !== 'error') continue
      const failure = await stream.response.catch((failure: unknown) => failure)
      if (isInterlinguaError(failure) && failure.kind === 'aborted') return controller.error(failure)
      for (const part of spoken.failed(callError(failure))) controller.enqueue(part)
    }
  }
}

/** The events up to those that came with the first that says something, or with the failure. */
async function untilTold(batches: AsyncIterator<StreamEvent[]>): Promise<StreamEvent[]> {
  const head: StreamEvent[] = []
  while (!head.some(({ type }) => type !== 'start' && type !== 'usage' && type !== 'native')) {
    const { done, value } = await batches.next()
    if (done) break
    head.push(...value)
  }
  const told = head.findIndex(({ type }) => type.startsWith('part-') || type === 'finish')
  const failed = head.findIndex(({ type }) => type === 'error')
  return told < 0 && failed >= 0 ? head.slice(0, failed + 1) : head
}
