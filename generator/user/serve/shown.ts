/** What `--check` prints: what would be served, and nothing that is secret. */

import type { Loaded } from './loaded.ts'
import type { KeyConfig, RouterConfig } from './schema.ts'

export function shown({ file, host, port, config, providers, spoken, rooms }: Loaded): string {
  const { models = {}, keys = [] } = config
  const sections: [string, string[]][] = [
    ['speaks', [spoken.join(', ')]],
    ['providers', providers.map(({ name, spec }) => (name === spec.name ? name : `${name} (${spec.name})`))],
    ['models', Object.entries(models).map(([name, meant]) => `${name} → ${meaning(meant)}`)],
    ['keys', keys.map(key => `${key.name}: ${allowance(key)}`)],
    [
      'around',
      [
        [
          ...(['use', 'guard', 'redaction'] as const).filter(name => config[name]),
          ...(['cache', 'budget', 'limit'] as const).filter(name => rooms[name]),
        ].join(', '),
      ],
    ],
    ['keeps', [config.answers ? 'answers' : '']],
    ['shares', [rooms.redis ? `counts, keys and what it keeps, by names that begin with ${rooms.redis.prefix}` : '']],
  ]
  const rows = sections.flatMap(([title, lines]) =>
    lines.filter(Boolean).map((line, at) => `  ${(at === 0 ? title : '').padEnd(9)}  ${line}`),
  )
  return [`${file ?? 'No file'}: would serve at ${host}, port ${port}`, ...rows].join('\n')
}

function allowance({ models, requestsPerMinute, tokensPerMinute, budget }: KeyConfig): string {
  return [
    models?.join(', ') ?? 'every model',
    requestsPerMinute === undefined ? '' : `${requestsPerMinute} requests a minute`,
    tokensPerMinute === undefined ? '' : `${tokensPerMinute} tokens a minute`,
    budget === undefined ? '' : `${budget.usd} USD${budget.per ? ` a ${budget.per}` : ''}`,
  ]
    .filter(Boolean)
    .join('; ')
}

function meaning(meant: string | RouterConfig): string {
  if (typeof meant === 'string') return meant
  return `${meant.strategy ?? 'fallback'}: ${meant.of.map(each => (typeof each === 'string' ? each : each.model)).join(', ')}`
}
