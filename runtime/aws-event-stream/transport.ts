import type { Transport } from '../wire/wire-transport.ts'
import { loadCodec } from './codec.ts'
import { AwsEventStreamDecoder } from './decoder.ts'
import { errorBody } from './event.ts'

/** Streams in binary frames with checksums, by `@smithy/eventstream-codec`. */
export const awsEventStream: Transport = {
  mediaType: 'application/vnd.amazon.eventstream',
  // Any byte may begin a frame.
  documents: '',
  load: loadCodec,
  decoder: (onEvent, maxEventBytes) => new AwsEventStreamDecoder(onEvent, maxEventBytes),
  errorBody,
}
