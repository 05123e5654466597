import type { Histogram, Meter } from '@opentelemetry/api'
import { buckets } from './conventions.ts'

export interface Instruments {
  duration: Histogram
  firstChunk: Histogram
  tokens: Histogram
}

export function instrumentsOf(meter: Meter): Instruments {
  const histogram = (name: string, unit: string, description: string, explicitBucketBoundaries: number[]) =>
    meter.createHistogram(name, { unit, description, advice: { explicitBucketBoundaries } })
  return {
    duration: histogram('gen_ai.client.operation.duration', 's', 'Duration of calls.', buckets.seconds),
    firstChunk: histogram(
      'gen_ai.client.operation.time_to_first_chunk',
      's',
      'Time from the call to the first event of its stream.',
      buckets.seconds,
    ),
    tokens: histogram('gen_ai.client.token.usage', '{token}', 'Tokens used by a call.', buckets.tokens),
  }
}
