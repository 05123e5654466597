/** Every exchange of a corpus as a vendor behind a gateway, asked for in the grammar of every ingress. */
import type { Mismatch } from '../conformance/compare.ts'
import type { Corpus, Reply } from '../conformance/corpus.ts'
import type { Entry } from '../conformance/entry.ts'
import { type Served, servedBy } from '../conformance/served.ts'
import { eventsIn } from '../event-order/stream.ts'
import { carriedBy } from './carried.ts'
import { ingresses } from './ingresses.ts'
import { judge } from './judge.ts'
import { answering, direct, type House, houseOf, through } from './recorded-gateway.ts'

export interface Replayed {
  id: string
  /** The grammar of the client, and of the vendor. */
  ingress: string
  egress: string
  /** `passed`: the bytes as they came; `written`: read and written by the gateway. */
  way: 'passed' | 'written'
  mismatches: Mismatch[]
}

export interface ReplayOptions {
  corpus: Corpus
  served: readonly Served[]
  wanted?: (entry: Entry, at: number) => boolean
  /** Where the vendor of a reply is, and how its gateways are asked; in process, without a network, if absent. */
  stage?: Stage
}

export interface Stage {
  open(served: Served, reply: Reply, id: string): Promise<Opened>
}

interface Opened {
  house: House
  send(gateway: House['gateway'], path: string, init: RequestInit): Promise<Response>
  close(): void
}

const inProcess: Stage = {
  open: async (served, reply) => ({
    house: houseOf(served, { fetch: answering(reply) }),
    send: (gateway, path, init) => gateway.fetch(`http://localhost${path}`, init),
    close() {},
  }),
}

export async function replay({ corpus, served, wanted, stage = inProcess }: ReplayOptions): Promise<Replayed[]> {
  const results: Replayed[] = []
  for (const { entry, by, reply } of exchanges(corpus, served, wanted)) {
    const streamed = entry.kind === 'stream'
    const opened = await stage.open(by, reply, entry.id)
    const vendor = await direct(opened.house, streamed)
    const theirs = streamed ? recorded(by.ours.api, reply.body) : []
    for (const { api } of ingresses) {
      const ways: Replayed['way'][] = api === by.ours.api ? ['passed', 'written'] : ['written']
      for (const way of ways) {
        const gateway = way === 'passed' || api !== by.ours.api ? opened.house.gateway : opened.house.between
        const isWritten = way === 'written'
        const { outcome, order } = await through((path, init) => opened.send(gateway, path, init), api, streamed, {
          isWritten,
          theirs: api === by.ours.api ? theirs : [],
        })
        const mismatches = [
          ...judge(vendor, outcome, {
            api,
            egress: by.ours.api,
            carried: carriedBy(api, streamed),
            isPassed: !isWritten,
          }),
          ...order.map(problem => ({ field: 'order', expected: 'the order of the mapping', actual: problem })),
        ]
        results.push({ id: entry.id, ingress: api, egress: by.ours.api, way, mismatches })
      }
    }
    opened.close()
  }
  return results
}

/** The events of a recording, up to what cannot be read of it. */
function recorded(api: string, body: Uint8Array): unknown[] {
  try {
    return eventsIn(api, body).events
  } catch {
    return []
  }
}

interface Exchange {
  entry: Entry
  by: Served
  reply: Reply
}

/** The chats of a corpus that one of our providers serves; of a recording with several answers, the last. */
function exchanges(corpus: Corpus, served: readonly Served[], wanted = everything): Exchange[] {
  return corpus.entries.filter(wanted).flatMap((entry): Exchange[] => {
    const recording = servedBy(served, entry) && corpus.read(entry)
    const by = recording && servedBy(served, entry, recording.request)
    const reply = recording?.replies.at(-1)
    return by?.operation === 'chat' && reply && !entry.disputed?.whole ? [{ entry, by, reply }] : []
  })
}

const everything = (_: Entry, __: number) => true
