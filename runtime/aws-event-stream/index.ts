/**
 * A transport: AWS's event streams (`application/vnd.amazon.eventstream`), binary frames with checksums. A mapping asks
 * for it by `transport: aws-event-stream`. Needs `@smithy/eventstream-codec`.
 */
export { awsEventStreamFrames } from './frames.ts'
export { awsEventStreamPayloads } from './payloads.ts'
export { awsEventStream } from './transport.ts'
