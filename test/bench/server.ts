/** The vendor of the benchmark, in a process of its own: it prints its port, and ends with its input. */
import { createServer } from 'node:http'
import { answerOf, type Kind, writesOf } from './wire.ts'

/** Made once for each address, so that the server is never what a contestant waits for. */
const cache = new Map<string, readonly Uint8Array[]>()

function pieces(address: string): readonly Uint8Array[] {
  const known = cache.get(address)
  if (known) return known
  const [, kind, count, cut] = address.split('/')
  const made = [...writesOf(kind as Kind, Number(count), cut ?? '0')]
  cache.set(address, made)
  return made
}

const server = createServer(async (request, response) => {
  const address = (request.url ?? '').replace(/\/chat\/completions.*$/, '')
  for await (const _ of request);
  if (address === '/answer') {
    response.writeHead(200, { 'content-type': 'application/json' })
    response.end(answerOf())
    return
  }
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  if (address === '/slow') {
    // Says something now and then, and never ends.
    const timer = setInterval(() => response.write(pieces('/text/8/0')[1]), 500)
    response.write(pieces('/text/8/0')[0])
    response.on('close', () => clearInterval(timer))
    return
  }
  for (const piece of pieces(address))
    if (!response.write(piece)) await new Promise(done => response.once('drain', done))
  response.end()
})

server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  console.log(typeof address === 'object' && address ? address.port : 0)
})

// Who started it is gone.
process.stdin.resume().once('end', () => process.exit(0))
