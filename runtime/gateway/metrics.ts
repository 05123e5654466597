/** Counts in the text format of Prometheus: a few of them, whose labels no client can make up. */
import type { GatewayEntry } from './entry.ts'

export interface Metrics {
  count(entry: GatewayEntry): void
  /** All of them, `active` being the requests under way. */
  text(active: number): string
}

const bounds = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120]

export function createMetrics(): Metrics {
  const requests = new Map<string, number>()
  const tokens = new Map<string, number>()
  const lossy = new Map<string, number>()
  const times = bounds.map(() => 0)
  let [sum, all] = [0, 0]
  const add = (counts: Map<string, number>, labels: string, count = 1) =>
    counts.set(labels, (counts.get(labels) ?? 0) + count)
  return {
    count({ ingress = '', api = '', call = '', target = '', status, error = '', ms, usage, loss }) {
      const [provider = ''] = target.split('/')
      add(requests, labelsOf({ ingress, api, call, provider, status: String(status), error }))
      if (loss) add(lossy, labelsOf({ api, provider }))
      if (usage?.inputTokens) add(tokens, labelsOf({ provider, direction: 'input' }), usage.inputTokens)
      if (usage?.outputTokens) add(tokens, labelsOf({ provider, direction: 'output' }), usage.outputTokens)
      for (const [at, bound] of bounds.entries()) if (ms <= bound * 1000) times[at]!++
      sum += ms / 1000
      all++
    },
    text(active) {
      const lines = (name: string, help: string, type: string, rows: Iterable<readonly [string, number]>) => [
        `# HELP ${name} ${help}`,
        `# TYPE ${name} ${type}`,
        ...Array.from(rows, ([labels, value]) => `${name}${labels} ${value}`),
      ]
      const seconds = 'interlingua_request_seconds'
      return `${[
        ...lines('interlingua_requests_total', 'Requests that are over.', 'counter', requests),
        ...lines('interlingua_tokens_total', 'Tokens, as far as answers tell them.', 'counter', tokens),
        ...lines('interlingua_lossy_requests_total', 'Requests that did not arrive whole.', 'counter', lossy),
        ...lines('interlingua_active_requests', 'Requests under way.', 'gauge', [['', active]]),
        `# HELP ${seconds} How long requests took, to the last byte.`,
        `# TYPE ${seconds} histogram`,
        ...bounds.map((bound, at) => `${seconds}_bucket{le="${bound}"} ${times[at]}`),
        `${seconds}_bucket{le="+Inf"} ${all}`,
        `${seconds}_sum ${sum}`,
        `${seconds}_count ${all}`,
      ].join('\n')}\n`
    },
  }
}

function labelsOf(labels: { [name: string]: string }): string {
  return `{${Object.entries(labels)
    .map(([name, value]) => `${name}="${value.replace(/[\\"\n]/g, ' ')}"`)
    .join(',')}}`
}
