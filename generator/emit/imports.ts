import { plainFrames, transportConstant, transportModule, transportNames } from '../transports.ts'
import { writersIn } from './body-writers.ts'

const adapterTypes = [
  'ChatApi',
  'ChatCall',
  'ClientApi',
  'Context',
  'ErrorRule',
  'SchemaDialect',
  'StreamSink',
  'WireError',
]
const serverTypes = ['ItemNames', 'ServerApi', 'StreamState']
const unifiedTypes = ['ApiError', 'NativePart', 'Part', 'StreamEvent', 'Upload']

/** The import lines that a body needs: exactly the names it uses, sorted as the linter sorts them. */
export function imports(body: string, verbs: ReadonlyMap<string, string>): string {
  const plain = body.replaceAll('...', ' ')
  const calls = (name: string) => new RegExp(`(?<![.\\w$])${name}[(.<]|code[d]?\\(${name},`).test(plain)
  const names = (name: string) => new RegExp(`(?<![.\\w$])${name}\\b`).test(plain)
  const lines: { file: string; text: string }[] = []
  const add = (file: string, used: readonly string[], type: string) => {
    if (used.length > 0)
      lines.push({ file, text: `import ${type}{ ${used.join(', ')} } from '../../../runtime/${file}'` })
  }
  add('adapter/adapter.ts', adapterTypes.filter(names), 'type ')
  add('adapter/server-api.ts', serverTypes.filter(names), 'type ')
  for (const file of new Set(verbs.values()))
    add(
      file,
      [...verbs]
        .filter(([name, from]) => from === file && calls(name))
        .map(([name]) => name)
        .sort(),
      '',
    )
  for (const { file, names } of writersIn(body)) add(file, names, '')
  add('http/in-bytes.ts', /\bdecode: inBytes\b/.test(body) ? ['inBytes'] : [], '')
  for (const name of [...transportNames, ...plainFrames])
    for (const constant of [transportConstant(name), `${transportConstant(name)}Frames`])
      if (new RegExp(`^(transport|frames|unasked): ${constant},$`, 'm').test(body))
        add(transportModule(name), [constant], '')
  if (/\bU\./.test(body)) lines.push({ file: 'types.ts', text: "import type * as U from '../../../runtime/types.ts'" })
  add('types.ts', unifiedTypes.filter(names), 'type ')
  lines.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0))
  const own = ['decodeError', 'errorRules'].filter(
    name => names(name) && !new RegExp(`export (function|const) ${name}\\b`).test(body),
  )
  if (/\bwire\./.test(body)) lines.push({ file: 'wire.ts', text: "import type * as wire from '../wire.ts'" })
  if (own.length > 0) lines.push({ file: 'error.ts', text: `import { ${own.join(', ')} } from './error.ts'` })
  return lines.map(line => line.text).join('\n')
}
