import { apis } from '../../generated/registry.ts'
import type { SchemaDialect } from '../../runtime/adapter/schema-dialect.ts'

/** Every dialect once, by the apis and uses that have it. */
export function dialects(): Map<string, { dialect: SchemaDialect; names: string[] }> {
  const found = new Map<string, { dialect: SchemaDialect; names: string[] }>()
  for (const [api, { client }] of Object.entries(apis))
    for (const [use, dialect] of Object.entries(client.schemas ?? {})) {
      const key = JSON.stringify(dialect)
      const known = found.get(key) ?? { dialect, names: [] }
      found.set(key, { dialect, names: [...known.names, `${api} ${use}`] })
    }
  return found
}
