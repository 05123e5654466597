import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { continuationOf } from '../../../runtime/routing/continuation.ts'
import { StitchedAnswer } from '../../../runtime/routing/stitched-answer.ts'
import { fold } from '../../../runtime/stream/fold.ts'
import type { Part, StreamEvent } from '../../../runtime/types.ts'

/** A text part in these pieces. */
function text(index: number, ...deltas: string[]): StreamEvent[] {
  return [
    { type: 'part-start', index, part: { type: 'text', text: '' } },
    ...deltas.map(delta => ({ type: 'part-delta', index, kind: 'text', delta }) as const),
    { type: 'part-end', index, part: { type: 'text', text: deltas.join('') } },
  ]
}

function reasoning(index: number, thought: string): StreamEvent[] {
  return [
    { type: 'part-start', index, part: { type: 'reasoning', text: '' } },
    { type: 'part-delta', index, kind: 'reasoning', delta: thought },
    { type: 'part-end', index, part: { type: 'reasoning', text: thought } },
  ]
}

function call(index: number): StreamEvent[] {
  const part: Part = { type: 'tool-call', id: 'c', name: 'look', input: undefined }
  return [
    { type: 'part-start', index, part },
    { type: 'part-delta', index, kind: 'tool-call', delta: '{}' },
    { type: 'part-end', index, part: { ...part, input: {} } },
  ]
}

const start: StreamEvent = { type: 'start', id: 'a', model: 'one' }
const other: StreamEvent = { type: 'start', id: 'b', model: 'two' }
const finish: StreamEvent = { type: 'finish', finishReason: 'stop' }

/** Streams of which each but the last breaks off at its end; undefined where one of them gives another answer. */
function joined(...streams: StreamEvent[][]): StreamEvent[] | undefined {
  const joint = new StitchedAnswer()
  for (const [at, stream] of streams.entries()) {
    if (at > 0) joint.turn()
    for (const event of stream) if (!joint.tell(event)) return undefined
  }
  joint.end()
  const events = joint.take()
  expect(fold(events)).toEqual(joint.told)
  obeysTheLaws(events)
  return events
}

/** One start, one terminal event, and every part begins, goes on and ends once, in this order. */
function obeysTheLaws(events: readonly StreamEvent[]): void {
  const open = new Set<number>()
  const begun: number[] = []
  for (const [at, event] of events.entries()) {
    if (event.type === 'start') expect(at).toBe(0)
    if (event.type === 'finish') expect([at, open.size]).toEqual([events.length - 1, 0])
    if (event.type === 'part-start') {
      expect(begun).not.toContain(event.index)
      begun.push(event.index)
      open.add(event.index)
    }
    if (event.type === 'part-delta' || event.type === 'part-end') expect(open).toContain(event.index)
    if (event.type === 'part-end') open.delete(event.index)
  }
  expect(begun).toEqual(begun.map((_, at) => at))
}

const said = (events: readonly StreamEvent[] | undefined) =>
  events && fold(events).content.map(part => ('text' in part ? `${part.type}: ${part.text}` : part.type))

describe('streams that go on with each other', () => {
  it('tell one text part, one start, and the end of the last', () => {
    const events = joined([start, ...text(0, 'The ', 'sky')], [other, ...text(0, 'sky is', ' blue.'), finish])
    expect(events).toEqual([
      start,
      { type: 'part-start', index: 0, part: { type: 'text', text: '' } },
      { type: 'part-delta', index: 0, kind: 'text', delta: 'The ' },
      { type: 'part-delta', index: 0, kind: 'text', delta: 'sky' },
      { type: 'part-delta', index: 0, kind: 'text', delta: ' is' },
      { type: 'part-delta', index: 0, kind: 'text', delta: ' blue.' },
      { type: 'part-end', index: 0, part: { type: 'text', text: 'The sky is blue.' } },
      finish,
    ])
  })

  it('tell thoughts in parts of their own, and what follows them in another text part', () => {
    const first = [start, ...reasoning(0, 'hm'), ...text(1, 'The sky')]
    expect(said(joined(first, [other, ...reasoning(0, 'go on'), ...text(1, 'The sky is blue'), finish]))).toEqual([
      'reasoning: hm',
      'text: The sky',
      'reasoning: go on',
      'text:  is blue',
    ])
  })

  it('tell the calls of the last one, after the text that is known', () => {
    expect(said(joined([start, ...text(0, 'I look')], [other, ...text(0, 'I look'), ...call(1), finish]))).toEqual([
      'text: I look',
      'tool-call',
    ])
    expect(said(joined([start, ...text(0, 'I look')], [other, ...call(0), finish]))).toEqual([
      'text: I look',
      'tool-call',
    ])
  })

  it('tell what is held back when its stream finishes, and nothing of it when it breaks off, too', () => {
    const first = [start, ...text(0, 'a b c')]
    expect(said(joined(first, [other, ...text(0, 'b'), finish]))).toEqual(['text: a b cb'])
    const broken = [
      other,
      ...text(0, 'b c')
        .slice(0, 2)
        .map(event => (event.type === 'part-delta' ? { ...event, delta: 'b' } : event)),
    ]
    expect(said(joined(first, broken, [other, ...text(0, 'c, d'), finish]))).toEqual(['text: a b c, d'])
  })

  it('begin anew where only thoughts were told', () => {
    expect(said(joined([start, ...reasoning(0, 'hm')], [other, ...text(0, 'blue'), finish]))).toEqual([
      'reasoning: hm',
      'text: blue',
    ])
  })

  it('do not tell another answer to the same question', () => {
    expect(
      joined([start, ...text(0, 'The sky appears')], [other, ...text(0, 'The sky is blue.'), finish]),
    ).toBeUndefined()
    expect(joined([start, ...text(0, 'The sky appears')], [other, ...text(0, 'The sky app'), finish])).toBeUndefined()
  })

  it('add up what they used, as far as they tell it', () => {
    const usage = (outputTokens: number, more = {}): StreamEvent => ({
      type: 'usage',
      usage: { outputTokens, ...more },
    })
    const first = [start, usage(1, { inputTokens: 10 }), ...text(0, 'a'), usage(5)]
    const second = [other, usage(2), ...text(0, ' b'), usage(7, { inputTokens: 20 })]
    const last: StreamEvent = { type: 'finish', usage: { outputTokens: 9, inputTokens: 20, reasoningTokens: 3 } }
    const events = joined(first, [...second, last])!
    expect(fold(events).usage).toEqual({ inputTokens: 30, outputTokens: 14, reasoningTokens: 3 })
    expect(events.flatMap(event => (event.type === 'usage' ? event.usage.outputTokens : []))).toEqual([1, 5, 7, 12])
  })

  it('keep what only their apis know', () => {
    const known: StreamEvent = { ...other, native: { two: { tier: 'x' } } }
    const [begin, , end] = text(0, ' b')
    const noted: StreamEvent = { type: 'part-native', index: 0, api: 'two', native: { cites: [1] } }
    const ended = { ...end, part: { type: 'text', text: ' b', native: { two: { cites: [1] } } } } as StreamEvent
    const told = fold(joined([start, ...text(0, 'a')], [known, begin!, text(0, ' b')[1]!, noted, ended, finish])!)
    expect(told).toMatchObject({
      id: 'a',
      model: 'one',
      native: { two: { tier: 'x' } },
      content: [{ text: 'a b', native: { two: { cites: [1] } } }],
    })
  })

  const words = fc.lorem({ maxCount: 15 })
  const cut = (all: string) => fc.nat({ max: all.length })

  it('tell the whole answer once, wherever the first breaks off and however much the second repeats', () => {
    let another = 0
    const cases = words.chain(all =>
      fc.tuple(fc.constant(all), cut(all), fc.nat(), fc.constantFrom('end', 'all', 'none')),
    )
    fc.assert(
      fc.property(cases, ([all, at, back, how]) => {
        const [told, rest] = [all.slice(0, at), all.slice(at)]
        const repeated = how === 'all' ? told : how === 'none' ? '' : told.slice(told.length - (back % (at + 1)))
        const answer = repeated + rest
        // Where the rest itself begins as what was told ends, nobody can tell a repetition from it.
        fc.pre(how === 'all' || !overlaps(told, answer, repeated.length))
        const events = joined([start, ...text(0, ...letters(told))], [other, ...text(0, ...letters(answer)), finish])
        if (events === undefined) another++
        else expect(fold(events).content).toEqual([{ type: 'text', text: all }])
      }),
      { numRuns: 1_000 },
    )
    // What begins by chance as the whole does.
    expect(another).toBeLessThan(20)
  })
})

/** Whether the text begins with a longer end of what was told than this. */
function overlaps(told: string, answer: string, length: number): boolean {
  for (let more = length + 1; more <= told.length; more++)
    if (answer.startsWith(told.slice(told.length - more))) return true
  return false
}

/** In pieces of three letters. */
function letters(all: string): string[] {
  return all.match(/.{1,3}/gs) ?? []
}

describe('the request to go on', () => {
  const told = (...content: Part[]) => ({ content })
  const long: Part = {
    type: 'text',
    text: `${'Once upon a time there was a king. '.repeat(9)}He had three daughters and`,
  }

  it('holds the answer so far, and quotes its last words', () => {
    const [answer, request] = continuationOf({}, told({ type: 'reasoning', text: 'hm' }, long))!
    expect(answer).toEqual({ role: 'assistant', content: [long] })
    expect(request).toMatchObject({ role: 'user' })
    const words = /<<<(.*)>>>/.exec((request!.content[0] as { text: string }).text)![1]!
    expect(words).toBe('there was a king. He had three daughters and')
  })

  it('quotes all of a short text, and the end of one without spaces', () => {
    const quote = (text: string) => JSON.stringify(continuationOf({}, told({ type: 'text', text })))
    expect(quote('It is')).toContain('<<<It is>>>')
    expect(quote(`${'一'.repeat(60)}二`)).toContain(`<<<${'一'.repeat(47)}二>>>`)
  })

  it('is none where nothing was said', () => {
    expect(continuationOf({}, told({ type: 'reasoning', text: 'hm' }))).toEqual([])
    expect(continuationOf({ responseFormat: { type: 'text' } }, told())).toEqual([])
  })

  const barred: Part[] = [
    { type: 'tool-call', id: 'c', name: 'look', input: {} },
    { type: 'refusal', text: 'no' },
    { type: 'image', url: 'https://x.test/i.png' },
    { type: 'native', api: 'a', slot: 's', value: {} },
  ]

  it.each(barred)('is not made once $type was told', part => {
    expect(continuationOf({}, told({ type: 'text', text: 'a' }, part))).toBeUndefined()
  })

  it('is not made where the answer is JSON', () => {
    expect(continuationOf({ responseFormat: { type: 'json' } }, told(long))).toBeUndefined()
  })
})
