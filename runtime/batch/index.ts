/** Many chat requests at once, answered later and cheaper: `batchesOf(client)`. */
export { type Batch, type Batches, batchesOf, type WaitOptions, type WhichBatch } from './batches.ts'
export type { BatchResult } from './results.ts'
export type { BatchedRequest, BatchInput } from './submit.ts'
