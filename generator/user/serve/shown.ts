/** What `--check` prints: what would be served, and nothing that is secret. */

import type { Loaded } from './loaded.ts'
import type { RouterConfig } from './schema.ts'

export function shown({ file, host, port, config, providers, spoken, rooms }: Loaded): string {
  const { models = {}, keys = [] } = config
  const sections: [string, string[]][] = [
    ['speaks', [spoken.join(', ')]],
    ['providers', providers.map(({ name, spec }) => (name === spec.name ? name : `${name} (${spec.name})`))],
    ['models', Object.entries(models).map(([name, meant]) => `${name} → ${meaning(meant)}`)],
    ['keys', keys.map(({ name, models: allowed }) => `${name}: ${allowed?.join(', ') ?? 'every model'}`)],
    [
      'around',
      [
        Object.entries(rooms)
          .flatMap(([name, room]) => (room ? [name] : []))
          .join(', '),
      ],
    ],
  ]
  const rows = sections.flatMap(([title, lines]) =>
    lines.filter(Boolean).map((line, at) => `  ${(at === 0 ? title : '').padEnd(9)}  ${line}`),
  )
  return [`${file ?? 'No file'}: would serve at ${host}, port ${port}`, ...rows].join('\n')
}

function meaning(meant: string | RouterConfig): string {
  if (typeof meant === 'string') return meant
  return `${meant.strategy ?? 'fallback'}: ${meant.of.map(each => (typeof each === 'string' ? each : each.model)).join(', ')}`
}
