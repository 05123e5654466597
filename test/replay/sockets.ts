/** The vendor and the gateways as servers on the loopback: the bytes of a recording come in small pieces, cut anywhere. */

import { serve } from '../../runtime/serve/index.ts'
import { startReplayServer } from '../conformance/replay-server.ts'
import { houseOf } from './recorded-gateway.ts'
import type { Stage } from './run.ts'

export interface SocketStage extends Stage {
  close(): Promise<void>
}

export async function startSockets(seed: string): Promise<SocketStage> {
  const vendor = await startReplayServer()
  const nobody = { fetch: async () => new Response(null, { status: 503 }), keyed: false, drain: async () => {} }
  const serving = await serve(nobody, { port: 0 })
  return {
    async open(served, reply, id) {
      const { baseURL, withdraw } = vendor.publish(reply, `${seed}:${id}`)
      return {
        house: houseOf(served, { baseURL }),
        send(gateway, path, init) {
          serving.replace(gateway)
          return fetch(`${serving.url}${path}`, init)
        },
        close: withdraw,
      }
    },
    async close() {
      await serving.close(0)
      await vendor.close()
    },
  }
}
