import type { Socket } from 'node:net'
import { selfSigned } from '../../support/certificate.ts'
import type { Row } from '../row.ts'
import { good, inTurn } from '../scripts.ts'
import { startFaultServer } from '../server.ts'
import { quick } from './settings.ts'

/** Before a request is heard. */
export const connect: Row[] = [
  {
    number: 1,
    inject: 'connection refused',
    expected: 'retried; after 3 attempts `network`, cause kept',
    async run(stage) {
      const gone = await startFaultServer(() => {})
      await gone.close()
      const outcome = await stage.ask(gone.baseURL, { retry: quick })
      stage.saw('outcome', outcome, { kind: 'network', retryable: true, code: 'ECONNREFUSED', attempts: 3 })
      stage.holds('cause kept', outcome.error instanceof Error && outcome.error.cause instanceof Error)
    },
  },
  {
    number: 2,
    inject: 'RST right after accept',
    expected: 'as 1: 3 connections',
    async run(stage) {
      let connections = 0
      const onConnection = (socket: Socket) => {
        connections++
        socket.resetAndDestroy()
      }
      const outcome = await stage.play(0, () => {}, { retry: quick }, { onConnection })
      stage.saw('outcome', outcome, { kind: 'network', retryable: true, attempts: 3 })
      stage.saw('connections', connections, 3)
    },
  },
  {
    number: 3,
    inject: 'a host name that does not exist',
    expected: '`network` within the budget; the message has the host, not the key',
    async run(stage) {
      // Longer than a label may be: no resolver has to be asked.
      const host = `${'x'.repeat(64)}.invalid`
      const outcome = await stage.ask(`http://${host}`, { retry: quick })
      stage.saw('outcome', outcome, { kind: 'network', code: 'ENOTFOUND', attempts: 3 })
      stage.holds('host in the message', outcome.message?.includes(host) === true)
    },
  },
  {
    number: 4,
    inject: 'accept, read, never answer',
    expected: '`timeout` of the headers, retried',
    async run(stage) {
      const outcome = await stage.play(3, () => {}, { retry: quick, timeout: { headers: 400 } })
      stage.saw('outcome', outcome, { kind: 'timeout', phase: 'headers', retryable: true, attempts: 3 })
      stage.within('time', outcome.ms, 1200, 3000)
    },
  },
  {
    number: 5,
    inject: 'TLS with a certificate nobody trusts',
    expected: '`network` with the code of the certificate, 0 retries',
    async run(stage) {
      const outcome = await stage.play(0, () => {}, { retry: quick }, { tls: selfSigned('localhost') })
      stage.saw('outcome', outcome, {
        kind: 'network',
        code: 'DEPTH_ZERO_SELF_SIGNED_CERT',
        retryable: false,
        attempts: 1,
      })
    },
  },
  {
    number: 69,
    inject: 'the server closes a kept connection as the next request arrives on it',
    expected: 'tried again on a new connection, unseen by the caller',
    async run(stage) {
      const dropped = inTurn(good(), exchange => exchange.reset(), good())
      await stage.scene(3, dropped, async server => {
        const speaker = stage.open(server.baseURL, { retry: quick })
        stage.saw('first call', await stage.ask(speaker), { kind: 'answer', text: 'fine' })
        stage.saw('second call', await stage.ask(speaker), { kind: 'answer', text: 'fine' })
      })
    },
  },
]
