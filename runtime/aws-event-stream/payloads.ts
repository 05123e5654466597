/**
 * A transport: events of another grammar within AWS's event streams, each as base64 in the `bytes` of a frame. A provider
 * asks for it by `stream: aws-event-stream-payloads`.
 */
import { isObject } from '../text/json.ts'
import type { Transport } from '../wire/wire-transport.ts'
import { AwsEventStreamDecoder, corrupt } from './decoder.ts'
import { awsEventStream } from './transport.ts'

const utf8 = new TextDecoder()

/** As `awsEventStream`, where each event is JSON in base64 within its frame. */
export const awsEventStreamPayloads: Transport = {
  ...awsEventStream,
  decoder: (onEvent, maxEventBytes) =>
    new AwsEventStreamDecoder((data, name, unterminated) => {
      const isWhole = name === '' && !unterminated
      onEvent((isWhole ? payloadOf(data) : undefined) ?? data, name, unterminated)
    }, maxEventBytes),
}

/** Undefined where the event is of the service itself, and carries none. */
function payloadOf(data: string): string | undefined {
  const [event] = Object.values(JSON.parse(data) as object)
  if (!isObject(event) || typeof event.bytes !== 'string') return undefined
  try {
    return utf8.decode(Uint8Array.from(atob(event.bytes), char => char.charCodeAt(0)))
  } catch (cause) {
    throw corrupt('its payload is no base64', cause)
  }
}
