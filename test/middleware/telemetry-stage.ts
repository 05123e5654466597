/** Calls that are measured, and what was seen of them. */
import { context } from '@opentelemetry/api'
import { expect } from 'vitest'
import { type TelemetryOptions, telemetry } from '../../runtime/telemetry/telemetry.ts'
import { json } from '../support/loopback.ts'
import { inMemory } from './otel.ts'

/** A prompt, and an answer that says it. */
export const SECRET = 'a prompt that nobody may see'
export const ask = { model: 'toy/m', messages: SECRET }
const usage = {
  inputTokens: 30,
  outputTokens: 20,
  cacheReadTokens: 10,
  cacheWriteTokens: 5,
  reasoningTokens: 4,
  hostedTools: { webSearch: 2 },
}
export const whole = json({ id: 'x', text: SECRET, why: 'stop', usage, model: 'm-1' })

export let otel: ReturnType<typeof inMemory>

/** From here on spans and metrics are seen anew: before each test. */
export function measure(): void {
  otel = inMemory()
}

/** What spans stand in ends with the test. */
export function endMeasure(): void {
  context.disable()
}

export const using = (more: TelemetryOptions = {}) => telemetry({ tracer: otel.tracer, meter: otel.meter, ...more })

/** The one span that there is. */
export const only = () => {
  const spans = otel.spans()
  expect(spans).toHaveLength(1)
  return spans[0]!
}
