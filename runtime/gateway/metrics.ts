/** Counts in the text format of Prometheus: a few of them, whose labels no client can make up. */
import type { GatewayEntry } from './log-entry.ts'

export interface Metrics {
  count(entry: GatewayEntry): void
  /** All of them, `active` being the requests under way. */
  text(active: number): string
}

const bounds = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120]

export function createMetrics(): Metrics {
  const requests = new Map<string, number>()
  const tokens = new Map<string, number>()
  const runs = new Map<string, number>()
  const costs = new Map<string, number>()
  const lossy = new Map<string, number>()
  const times = bounds.map(() => 0)
  let [sum, all] = [0, 0]
  /** By the values of their labels, which are only named where they are read. */
  const add = (counts: Map<string, number>, values: readonly (string | number)[], count = 1) => {
    const key = values.join('\n')
    counts.set(key, (counts.get(key) ?? 0) + count)
  }
  return {
    count({ ingress = '', api = '', call = '', target = '', status, error = '', ms, usage, loss, cost }) {
      const slash = target.indexOf('/')
      const provider = slash < 0 ? target : target.slice(0, slash)
      add(requests, [ingress, api, call, provider, status, error])
      if (cost !== undefined) add(costs, [provider], cost)
      if (loss?.some(({ path }) => !path.startsWith('answer.'))) add(lossy, [api, provider])
      if (usage?.inputTokens) add(tokens, [provider, 'input'], usage.inputTokens)
      if (usage?.outputTokens) add(tokens, [provider, 'output'], usage.outputTokens)
      if (usage?.hostedTools?.webSearch) add(runs, [provider, 'web_search'], usage.hostedTools.webSearch)
      for (let at = bounds.length - 1; at >= 0 && ms <= bounds[at]! * 1000; at--) times[at]!++
      sum += ms / 1000
      all++
    },
    text(active) {
      const lines = (name: string, help: string, type: string, counts: Iterable<readonly [string, number]>) => [
        `# HELP ${name} ${help}`,
        `# TYPE ${name} ${type}`,
        ...Array.from(counts, ([labels, value]) => `${name}${labels} ${value}`),
      ]
      const rows = (counts: ReadonlyMap<string, number>, ...names: string[]) =>
        Array.from(counts, ([key, count]) => [labelsOf(names, key.split('\n')), count] as const)
      const seconds = 'interlingua_request_seconds'
      return `${[
        ...lines(
          'interlingua_requests_total',
          'Requests that are over.',
          'counter',
          rows(requests, 'ingress', 'api', 'call', 'provider', 'status', 'error'),
        ),
        ...lines(
          'interlingua_tokens_total',
          'Tokens, as far as answers tell them.',
          'counter',
          rows(tokens, 'provider', 'direction'),
        ),
        ...lines(
          'interlingua_hosted_tool_runs_total',
          "Runs of the vendors' own tools, as far as answers tell them.",
          'counter',
          rows(runs, 'provider', 'tool'),
        ),
        ...lines(
          'interlingua_cost_usd_total',
          'What answers cost, as far as a budget knows.',
          'counter',
          rows(costs, 'provider'),
        ),
        ...lines(
          'interlingua_lossy_requests_total',
          'Requests that did not arrive whole.',
          'counter',
          rows(lossy, 'api', 'provider'),
        ),
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

function labelsOf(names: readonly string[], values: readonly string[]): string {
  return `{${names.map((name, at) => `${name}="${(values[at] ?? '').replace(/[\\"]/g, ' ')}"`).join(',')}}`
}
