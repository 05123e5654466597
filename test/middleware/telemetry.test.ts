import { context, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api'
import * as semconv from '@opentelemetry/semantic-conventions/incubating'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { budget } from '../../runtime/budget/budget.ts'
import { buckets } from '../../runtime/telemetry/conventions.ts'
import { telemetry } from '../../runtime/telemetry/telemetry.ts'
import { read } from '../runtime/streaming.ts'
import { failure } from '../support/failure.ts'
import { eventStream, json, until } from '../support/loopback.ts'
import { answer, CANARY, sse } from '../support/toy-api.ts'
import { server, surrounded, surroundedAt, used } from './surrounded.ts'
import { ask, endMeasure, measure, only, otel, SECRET, using, whole } from './telemetry-stage.ts'

beforeEach(measure)
afterEach(endMeasure)

describe('the span of a call', () => {
  it('has what the conventions ask for', async () => {
    const client = await surrounded(whole, using())
    await client.chat({
      ...ask,
      seed: 1,
      temperature: 0.5,
      maxOutputTokens: 9,
      stop: ['end'],
      topP: 0.9,
      context: { tags: ['a'] },
    })
    const { name, kind, status, attributes, events } = only()
    expect(name).toBe('chat m')
    expect(kind).toBe(SpanKind.CLIENT)
    expect(status.code).toBe(SpanStatusCode.UNSET)
    expect(attributes).toEqual({
      [semconv.ATTR_GEN_AI_OPERATION_NAME]: semconv.GEN_AI_OPERATION_NAME_VALUE_CHAT,
      [semconv.ATTR_GEN_AI_PROVIDER_NAME]: 'toy',
      [semconv.ATTR_GEN_AI_REQUEST_MODEL]: 'm',
      [semconv.ATTR_GEN_AI_REQUEST_SEED]: 1,
      [semconv.ATTR_GEN_AI_REQUEST_TEMPERATURE]: 0.5,
      [semconv.ATTR_GEN_AI_REQUEST_MAX_TOKENS]: 9,
      [semconv.ATTR_GEN_AI_REQUEST_TOP_P]: 0.9,
      [semconv.ATTR_GEN_AI_REQUEST_STOP_SEQUENCES]: ['end'],
      [semconv.ATTR_GEN_AI_RESPONSE_ID]: 'x',
      [semconv.ATTR_GEN_AI_RESPONSE_MODEL]: 'm-1',
      [semconv.ATTR_GEN_AI_RESPONSE_FINISH_REASONS]: ['stop'],
      [semconv.ATTR_GEN_AI_USAGE_INPUT_TOKENS]: 30,
      [semconv.ATTR_GEN_AI_USAGE_OUTPUT_TOKENS]: 20,
      [semconv.ATTR_GEN_AI_USAGE_CACHE_READ_INPUT_TOKENS]: 10,
      [semconv.ATTR_GEN_AI_USAGE_CACHE_CREATION_INPUT_TOKENS]: 5,
      [semconv.ATTR_GEN_AI_USAGE_REASONING_OUTPUT_TOKENS]: 4,
      'interlingua.usage.web_searches': 2,
      'interlingua.tags': ['a'],
    })
    expect(events).toMatchObject([
      { name: 'interlingua.attempt', attributes: { 'interlingua.attempt.outcome': 'answered' } },
    ])
  })

  it('of embeddings names them', async () => {
    const client = await surrounded(json({ embeddings: [[1]], usage: { inputTokens: 3 } }), using())
    await client.embed({ model: 'toy/m', input: SECRET, dimensions: 8 })
    expect(only()).toMatchObject({
      name: 'embeddings m',
      attributes: {
        [semconv.ATTR_GEN_AI_OPERATION_NAME]: semconv.GEN_AI_OPERATION_NAME_VALUE_EMBEDDINGS,
        [semconv.ATTR_GEN_AI_EMBEDDINGS_DIMENSION_COUNT]: 8,
        [semconv.ATTR_GEN_AI_USAGE_INPUT_TOKENS]: 3,
      },
    })
  })

  it('that failed tells the kind and each attempt, and no words', async () => {
    const echo = json({ error: { message: `${SECRET} ${CANARY}`, type: 'busy' } }, 503)
    const client = await surroundedAt(echo, { client: [using()], retries: 1 })
    await failure(client.chat(ask))
    const span = only()
    expect(span.status).toEqual({ code: SpanStatusCode.ERROR, message: 'overloaded' })
    expect(span.attributes[semconv.ATTR_ERROR_TYPE]).toBe('overloaded')
    expect(span.events.map(({ attributes }) => attributes)).toMatchObject(
      [1, 2].map(() => ({ 'interlingua.attempt.outcome': 'failed', 'error.type': 'overloaded' })),
    )
    expect(JSON.stringify([span.attributes, span.events, span.status])).not.toMatch(/nobody may see|CANARY/)
  })

  it('is the child of the active span, and the parent of what happens in it', async () => {
    const client = await surroundedAt(whole, { client: [using()], provider: [using({ meter: false })] })
    const outer = otel.tracer.startSpan('outer')
    await context.with(trace.setSpan(context.active(), outer), () => client.chat(ask))
    const [attempt, call] = otel.spans()
    expect(call!.parentSpanContext?.spanId).toBe(outer.spanContext().spanId)
    expect(attempt!.parentSpanContext?.spanId).toBe(call!.spanContext().spanId)
    expect(attempt!.events).toEqual([])
  })

  it('has the names of the conventions for providers, and the cost where it is known', async () => {
    const price = {
      input: 1e6,
      output: 1e6,
      currency: 'USD',
      source: 'https://prices.invalid',
      date: '2026-11-25',
    } as const
    const spending = budget({ prices: { 'toy/m': price } })
    const client = await surrounded(whole, using({ providerNames: { toy: 'gcp.toy' } }), spending.middleware)
    await client.chat(ask)
    expect(only().attributes).toMatchObject({
      [semconv.ATTR_GEN_AI_PROVIDER_NAME]: 'gcp.toy',
      'interlingua.cost.usd': 50,
    })
  })
})

describe('the span of a stream', () => {
  const begun = [sse({ t: 'start', id: 'x' }), used({ inputTokens: 3, outputTokens: 1 }), sse({ t: 'text', d: SECRET })]
  const hanging = async (exchange: Parameters<typeof whole>[0]) => {
    exchange.head(200, { 'content-type': 'text/event-stream' })
    await exchange.write(begun.join(''))
  }

  it('ends with the stream, and tells when it began to speak', async () => {
    const client = await surrounded(eventStream(answer('a', 'b'), 5), using())
    const stream = client.stream(ask)
    for await (const { type } of stream) if (type !== 'finish') expect(otel.spans()).toHaveLength(0)
    await stream.response
    const { attributes } = only()
    expect(attributes).toMatchObject({
      [semconv.ATTR_GEN_AI_REQUEST_STREAM]: true,
      [semconv.ATTR_GEN_AI_RESPONSE_FINISH_REASONS]: ['stop'],
      [semconv.ATTR_GEN_AI_USAGE_OUTPUT_TOKENS]: 7,
    })
    expect(attributes[semconv.ATTR_GEN_AI_RESPONSE_TIME_TO_FIRST_CHUNK]).toBeGreaterThan(0.001)
  })

  it.each(['cancels', 'breaks out', 'aborts'])('ends once where the reader %s, as no error', async how => {
    const client = await surrounded(hanging, using())
    const controller = new AbortController()
    const stream = client.stream({ ...ask, signal: controller.signal })
    for await (const { type } of stream) {
      if (type !== 'part-delta') continue
      if (how === 'cancels') stream.cancel()
      else if (how === 'aborts') controller.abort()
      else break
    }
    await failure(stream.response)
    stream.cancel()
    const { status, attributes } = only()
    expect(status.code).toBe(SpanStatusCode.UNSET)
    expect(attributes).toMatchObject({ 'error.type': 'aborted', [semconv.ATTR_GEN_AI_USAGE_INPUT_TOKENS]: 3 })
    await until(() => server.open() === 0)
  })

  it('ends as an error where it is cut off', async () => {
    const client = await surrounded(eventStream(begun), using())
    await failure(client.stream(ask).response)
    expect(only()).toMatchObject({ status: { code: SpanStatusCode.ERROR, message: 'truncated' } })
  })

  it('ends where the stream failed and nobody reads it', async () => {
    const client = await surrounded(json({}, 401), using())
    await client.stream(ask).closed
    expect(only().attributes['error.type']).toBe('authentication')
  })
})

describe('metrics', () => {
  it('are those of the conventions, with their buckets', async () => {
    const client = await surrounded(whole, using())
    await client.chat(ask)
    const points = await otel.points()
    expect(Object.keys(points).toSorted()).toEqual([
      semconv.METRIC_GEN_AI_CLIENT_OPERATION_DURATION,
      semconv.METRIC_GEN_AI_CLIENT_TOKEN_USAGE,
    ])
    const common = {
      [semconv.ATTR_GEN_AI_OPERATION_NAME]: 'chat',
      [semconv.ATTR_GEN_AI_PROVIDER_NAME]: 'toy',
      [semconv.ATTR_GEN_AI_REQUEST_MODEL]: 'm',
      [semconv.ATTR_GEN_AI_RESPONSE_MODEL]: 'm-1',
    }
    const [duration] = points[semconv.METRIC_GEN_AI_CLIENT_OPERATION_DURATION]!
    expect(duration!.attributes).toEqual(common)
    expect(duration!.value.buckets.boundaries).toEqual(buckets.seconds)
    expect(duration!.value.sum).toBeGreaterThan(0)
    expect(duration!.value.sum).toBeLessThan(10)
    const tokens = points[semconv.METRIC_GEN_AI_CLIENT_TOKEN_USAGE]!
    expect(tokens.map(({ attributes, value }) => [attributes[semconv.ATTR_GEN_AI_TOKEN_TYPE], value.sum])).toEqual([
      ['input', 30],
      ['output', 20],
    ])
    expect(tokens[0]!.value.buckets.boundaries).toEqual([
      1, 4, 16, 64, 256, 1024, 4096, 16384, 65536, 262144, 1048576, 4194304, 16777216, 67108864,
    ])
  })

  it('tell failures apart, and when streams began', async () => {
    const failing = await surrounded(json({}, 401), using())
    await failure(failing.chat(ask))
    await server.close()
    await read((await surrounded(eventStream(answer('a')), using())).stream(ask))
    await until(() => otel.spans().length === 2)
    const points = await otel.points()
    const durations = points[semconv.METRIC_GEN_AI_CLIENT_OPERATION_DURATION]!
    expect(durations.map(({ attributes }) => attributes['error.type'])).toEqual(['authentication', undefined])
    expect(points[semconv.METRIC_GEN_AI_CLIENT_OPERATION_TIME_TO_FIRST_CHUNK]).toHaveLength(1)
    expect(points[semconv.METRIC_GEN_AI_CLIENT_TOKEN_USAGE]!.map(({ value }) => value.sum)).toEqual([7])
  })

  it('are left out where calls are measured elsewhere', async () => {
    const client = await surrounded(whole, using({ meter: false }))
    await client.chat(ask)
    expect(otel.spans()).toHaveLength(1)
    expect(await otel.points()).toEqual({})
  })
})

it('costs nothing that fails without a provider of telemetry', async () => {
  expect((await (await surrounded(whole, telemetry())).chat(ask)).text).toBe(SECRET)
})
