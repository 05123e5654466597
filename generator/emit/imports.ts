const adapterTypes = ['ClientApi', 'ServerApi', 'Context', 'StreamSink', 'StreamState', 'WireError']
const unifiedTypes = ['ApiError', 'StreamEvent', 'Part']

/** The import lines that a body needs: exactly the names it uses, from where the runtime exports them. */
export function imports(body: string, verbs: ReadonlyMap<string, string>): string {
  const plain = body.replaceAll('...', ' ')
  const uses = (name: string) => new RegExp(`(?<![.\\w$])${name}\\b`).test(plain)
  const lines: string[] = []
  const typesOf = (names: string[], file: string) => {
    const used = names.filter(uses)
    if (used.length > 0) lines.push(`import type { ${used.join(', ')} } from '../../../runtime/${file}'`)
  }
  typesOf(adapterTypes, 'adapter.ts')
  const files = [...new Set(verbs.values())].sort()
  for (const file of files) {
    const used = [...verbs].filter(([name, from]) => from === file && uses(name)).map(([name]) => name)
    if (used.length > 0) lines.push(`import { ${used.sort().join(', ')} } from '../../../runtime/${file}'`)
  }
  typesOf(unifiedTypes, 'types.ts')
  if (/\bU\./.test(body)) lines.push("import type * as U from '../../../runtime/types.ts'")
  if (/\bwire\./.test(body)) lines.push("import type * as wire from './wire.ts'")
  return lines.join('\n')
}
