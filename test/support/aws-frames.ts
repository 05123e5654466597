/** Frames of AWS's event streams, written by hand from their description: by no code that is under test. */
import { crc32 } from 'node:zlib'

/** One frame of these headers, all of them texts, and this body. */
export function awsFrame(headers: Record<string, string>, body: string | Uint8Array): Buffer {
  const head = Buffer.concat(
    Object.entries(headers).map(([name, value]) => {
      const [key, text] = [Buffer.from(name), Buffer.from(value)]
      const length = Buffer.alloc(2)
      length.writeUInt16BE(text.length)
      return Buffer.concat([Buffer.from([key.length]), key, Buffer.from([7]), length, text])
    }),
  )
  const payload = Buffer.from(body)
  const prelude = Buffer.alloc(8)
  prelude.writeUInt32BE(head.length + payload.length + 16, 0)
  prelude.writeUInt32BE(head.length, 4)
  const front = Buffer.concat([prelude, checksum(prelude), head, payload])
  return Buffer.concat([front, checksum(front)])
}

/** An event as it is told: an object whose one key is its name. */
export function awsEvent(event: object): Buffer {
  const [[name, body] = ['', {}]] = Object.entries(event)
  const headers = { ':event-type': name, ':content-type': 'application/json', ':message-type': 'event' }
  return awsFrame(headers, JSON.stringify(body))
}

export function awsException(type: string, body: object): Buffer {
  const headers = { ':exception-type': type, ':content-type': 'application/json', ':message-type': 'exception' }
  return awsFrame(headers, JSON.stringify(body))
}

export function checksum(bytes: Uint8Array): Buffer {
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(bytes))
  return sum
}
