/**
 * A transport: AWS's event streams (`application/vnd.amazon.eventstream`), binary frames with checksums. A mapping asks
 * for it by `transport: aws-event-stream`. Needs `@smithy/eventstream-codec`.
 */
import type { Transport } from '../wire-transport.ts'
import { loadCodec } from './codec.ts'
import { AwsEventStreamDecoder } from './decoder.ts'
import { errorBody } from './event.ts'

export { awsEventStreamFrames } from './frames.ts'

export const awsEventStream: Transport = {
  mediaType: 'application/vnd.amazon.eventstream',
  // Any byte may begin a frame.
  documents: '',
  load: loadCodec,
  decoder: (onEvent, maxEventBytes) => new AwsEventStreamDecoder(onEvent, maxEventBytes),
  errorBody,
}
