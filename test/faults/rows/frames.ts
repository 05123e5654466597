/** Streams in binary frames, and what breaks them. */
import { awsEvent, awsException, checksum } from '../../support/aws-frames.ts'
import type { Row } from '../row.ts'
import type { Script } from '../server.ts'
import type { Stage } from '../stage.ts'

const api = 'bedrock-converse'
const usage = { inputTokens: 3, outputTokens: 5, totalTokens: 8 }

const text = (delta: string) => awsEvent({ contentBlockDelta: { contentBlockIndex: 0, delta: { text: delta } } })
const begin = awsEvent({ messageStart: { role: 'assistant' } })
const half = [begin, text('half')]
const ending = [
  awsEvent({ contentBlockStop: { contentBlockIndex: 0 } }),
  awsEvent({ messageStop: { stopReason: 'end_turn' } }),
  awsEvent({ metadata: { usage, metrics: { latencyMs: 1 } } }),
]

/** Each piece a chunk of its own; then the body ends, or only the connection. */
function framed(pieces: readonly Uint8Array[], clean = true): Script {
  return exchange => {
    exchange.head(200, { 'content-type': 'application/vnd.amazon.eventstream' })
    for (const piece of pieces) exchange.chunk(piece)
    return clean ? exchange.end() : exchange.fin()
  }
}

/** Of row 55. */
export async function exceptionsAsFrames(stage: Stage): Promise<void> {
  const kinds = {
    internalServerException: 'server',
    modelStreamErrorException: 'server',
    validationException: 'invalid-request',
    throttlingException: 'rate-limit',
    serviceUnavailableException: 'overloaded',
  }
  for (const [type, kind] of Object.entries(kinds)) {
    const script = framed([...half, awsException(type, { message: 'broke' })])
    const seen = { kind, text: 'half', midStream: true, retryable: false }
    stage.saw(type, await stage.play(1, script, { api }), seen)
  }
}

/** Of row 40: a frame more each time, whole or in its middle. */
export async function cutAtEachFrame(stage: Stage): Promise<void> {
  const frames = [...half, ...ending]
  for (const clean of [false, true]) {
    const wrong: string[] = []
    for (let count = 1; count < frames.length; count++)
      for (const within of [0, 7]) {
        const told = [...frames.slice(0, count), frames[count]!.subarray(0, within)].filter(({ length }) => length > 0)
        const outcome = await stage.play(1, framed(told, clean), { api })
        // The reason why it stopped is the fourth.
        const wanted = count < 4 ? 'truncated' : 'answer'
        if (outcome.kind !== wanted || (count > 1 && outcome.text !== 'half'))
          wrong.push(`${count} and ${within} bytes: ${outcome.kind} '${outcome.text}'`)
      }
    stage.saw(`${api}, ${clean ? 'a body that ends' : 'FIN'} at each frame`, wrong.slice(0, 3), [])
  }
}

/** The beginning of a frame that says that it is so long. */
function announcing(length: number): Uint8Array {
  const bytes = Buffer.alloc(8)
  bytes.writeUInt32BE(length)
  return Buffer.concat([bytes, checksum(bytes)])
}

function flipped(frame: Uint8Array, at: number): Uint8Array {
  const bytes = Buffer.from(frame)
  bytes[at]! ^= 1
  return bytes
}

export const frames: Row[] = [
  {
    number: 56,
    inject: 'a binary frame: bad CRC of prelude or message, header cut, length 0, length 2 GB',
    expected: '`protocol`, nothing reserved for the declared size',
    async run(stage) {
      const more = text('more')
      const broken: Record<string, readonly Uint8Array[]> = {
        'bad CRC of the prelude': [flipped(more, 9)],
        'bad CRC of the message': [flipped(more, more.length - 1)],
        'a bit of a header': [flipped(more, 14)],
        'length 0': [announcing(0)],
        'length 2 GB': [announcing(2 ** 31)],
      }
      for (const [what, pieces] of Object.entries(broken)) {
        const before = process.memoryUsage().arrayBuffers
        const outcome = await stage.play(1, framed([...half, ...pieces, ...ending]), { api })
        stage.saw(what, outcome, { kind: 'protocol', text: 'half', midStream: true })
        stage.within(`${what}: MB reserved`, (process.memoryUsage().arrayBuffers - before) / 2 ** 20, -1024, 16)
      }
      const bytes = [...Buffer.concat([...half, more, ...ending])].map(byte => Uint8Array.of(byte))
      stage.saw('each byte by itself', await stage.play(1, framed(bytes), { api }), {
        kind: 'answer',
        text: 'halfmore',
      })
      const header = [...half, more.subarray(0, 15), more.subarray(15), ...ending]
      stage.saw('header cut', await stage.play(1, framed(header), { api }), { kind: 'answer', text: 'halfmore' })
    },
  },
]
