import { beforeAll, describe, expect, test } from 'vitest'
import { awsEventStream, awsEventStreamFrames } from '../../runtime/aws-event-stream/index.ts'
import { awsEvent, awsException, awsFrame, checksum } from '../support/aws-frames.ts'

type Told = { data: string; name: string; cut?: boolean }

beforeAll(() => awsEventStream.load?.())

/** What is told of these pieces of a body, and what ended the reading. */
function read(pieces: readonly Uint8Array[], max = 1 << 20): { told: Told[]; error?: unknown } {
  const told: Told[] = []
  const decoder = awsEventStream.decoder((data, name, cut) => told.push({ data, name, ...(cut && { cut }) }), max)
  try {
    for (const piece of pieces) {
      decoder.push(piece)
      while (decoder.next());
    }
    decoder.end()
    return { told }
  } catch (error) {
    return { told, error }
  }
}

const hello = awsEvent({ textDelta: { text: 'Grüße, 世界 🌍', p: 'abc' } })
const bye = awsEvent({ stop: {} })
const body = Buffer.concat([hello, bye])
const all = [
  { data: '{"textDelta":{"text":"Grüße, 世界 🌍","p":"abc"}}', name: '' },
  { data: '{"stop":{}}', name: '' },
]

describe('frames are events', () => {
  test('named by their type, in one piece', () => {
    expect(read([body])).toEqual({ told: all })
  })

  test('split at every byte, and into single bytes', () => {
    for (let at = 0; at <= body.length; at++)
      expect(read([body.subarray(0, at), body.subarray(at)]), `split at ${at}`).toEqual({ told: all })
    expect(read([...body].map(byte => Uint8Array.of(byte)))).toEqual({ told: all })
  })

  test('told one at a time', () => {
    const told: string[] = []
    const decoder = awsEventStream.decoder(data => told.push(data), 1 << 20)
    decoder.push(body)
    expect([decoder.next(), told.length, decoder.next(), told.length, decoder.next()]).toEqual([
      true,
      1,
      true,
      2,
      false,
    ])
  })

  test('without a body they say nothing but their name', () => {
    const frame = awsFrame({ ':event-type': 'ping', ':message-type': 'event' }, '')
    expect(read([frame]).told).toEqual([{ data: '{"ping":{}}', name: '' }])
  })

  test('views into a larger buffer are read where they stand', () => {
    const around = Buffer.concat([Buffer.alloc(7, 1), body, Buffer.alloc(5, 1)])
    expect(read([new Uint8Array(around.buffer, around.byteOffset + 7, body.length)]).told).toEqual(all)
  })
})

describe('errors among the frames', () => {
  const bodyOf = (told: Told[]) => awsEventStream.errorBody?.(JSON.parse(told[0]?.data ?? 'null'))

  test('an exception has its name, and the form of an error body', () => {
    const { told } = read([awsException('throttlingException', { message: 'slow down', more: 1 })])
    expect(told).toEqual([{ data: '{"throttlingException":{"message":"slow down","more":1}}', name: 'error' }])
    expect(bodyOf(told)).toEqual({ __type: 'ThrottlingException', message: 'slow down', more: 1 })
  })

  test('an error says what it is in its headers', () => {
    const headers = { ':message-type': 'error', ':error-code': 'InternalFailure', ':error-message': 'oops' }
    const { told } = read([awsFrame(headers, '')])
    expect(bodyOf(told)).toEqual({ __type: 'InternalFailure', message: 'oops' })
    expect(told[0]?.name).toBe('error')
  })
})

describe('what is no frame is a protocol error', () => {
  const broken = (at: number) => {
    const bytes = Buffer.from(hello)
    bytes[at]! ^= 1
    return bytes
  }
  const announced = (length: number, headers = 0) => {
    const bytes = Buffer.alloc(8)
    bytes.writeUInt32BE(length, 0)
    bytes.writeUInt32BE(headers, 4)
    return Buffer.concat([bytes, checksum(bytes)])
  }

  test('whichever bit of it is wrong', () => {
    for (let at = 0; at < hello.length; at++)
      expect(read([broken(at)]), `byte ${at}`).toMatchObject({ told: [], error: { kind: 'protocol' } })
  })

  test('after the events before it were told', () => {
    expect(read([bye, broken(20)])).toMatchObject({ told: [all[1]], error: { kind: 'protocol' } })
  })

  test.each([
    ['0', announced(0)],
    ['15, less than a frame holds', announced(15)],
    ['less than its headers', announced(40, 1000)],
    ['2 GiB', announced(2 ** 31)],
    ['more headers than are allowed', announced(300_000, 200_000)],
  ])('a length of %s, before any more of it has come', (_, bytes) => {
    const before = process.memoryUsage().arrayBuffers
    expect(read([bytes])).toMatchObject({ told: [], error: { kind: 'protocol' } })
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(1 << 20)
  })

  test.each([
    ['no type', { ':event-type': 'x' }],
    ['an unknown type', { ':message-type': 'novelty', ':event-type': 'x' }],
    ['no name', { ':message-type': 'event' }],
  ])('with %s', (_, headers) => {
    expect(read([awsFrame(headers, '{}')])).toMatchObject({ told: [], error: { kind: 'protocol' } })
  })

  test('text in its place', () => {
    expect(read([Buffer.from('<html>Bad Gateway</html>')])).toMatchObject({ error: { kind: 'protocol' } })
  })
})

test('a frame beyond the limit is not waited for', () => {
  expect(read([hello.subarray(0, 12)], 30)).toMatchObject({ told: [], error: { kind: 'response-too-large' } })
  expect(read([hello], hello.length)).toMatchObject({ told: [all[0]] })
})

test('a body that ends within a frame tells of an event that was cut', () => {
  for (let at = 1; at < bye.length; at++)
    expect(read([hello, bye.subarray(0, at)])).toEqual({ told: [all[0], { data: '{', name: '', cut: true }] })
})

describe('the writing side', () => {
  const written = (event: object) => {
    const frame = awsEventStreamFrames.frame(JSON.stringify(event))
    return typeof frame === 'string' ? Buffer.from(frame) : Buffer.from(frame)
  }

  test('writes events, byte for byte as their description has them but for the order of headers', () => {
    const frame = written({ stop: {} })
    expect(frame.length).toBe(bye.length)
    expect(read([frame]).told).toEqual([all[1]])
  })

  test('writes what says its type as an exception', () => {
    const { told } = read([written({ __type: 'ThrottlingException', message: 'slow down' })])
    expect(told).toEqual([{ data: '{"throttlingException":{"message":"slow down"}}', name: 'error' }])
  })
})
