/** Which line of the mapping writes which field of a request: what a gateway tells of a request that it explains. */
import Handlebars from 'handlebars'
import type { Mapped } from './drift/mapped.ts'
import { requestOf } from './drift/walk-plan.ts'
import { byPath, camel, quote } from './emit/text.ts'
import type { Plan } from './plan/model-api.ts'
import { originOf } from './plan/origin.ts'
import type { ProviderFile } from './provider/provider.ts'
import type { Unified } from './unified/model.ts'

const options = { noEscape: true, strict: true }

const template = Handlebars.compile(
  `// Code generated from {{origin}}. DO NOT EDIT.

/** Which line writes a field of a request of {{api}}: \`file:line | what stands around ? cases of the unified request\`, and below it each \`field = unified name\`. */
export const {{constant}}Lines = {
  files: {{files}},
  lines: { {{#each lines}}{{quoted}}: {{text}}, {{/each}} },
  fields: \`
{{#each fields}}
{{this}}
{{/each}}
\`,
} as const
`,
  options,
)

const registry = Handlebars.compile(
  `// Code generated from specs/. DO NOT EDIT.
{{#each apis}}
import { {{constant}}Lines } from './{{path}}'
{{/each}}

/** The lines of every mapping that write a request, by api. */
export const lines = { {{#each apis}}{{quoted}}: {{constant}}Lines, {{/each}} }
`,
  options,
)

/** `textOf` gives the text of a mapping's file. */
export function emitLines(plan: Plan, unified: Unified, textOf: (file: string) => string): string {
  const { api, file, parents } = plan.mapping
  const files = [file, ...parents]
  const texts = files.map(name => textOf(name).split('\n'))
  const leaves = requestOf(plan, unified).filter(({ kind }) => kind === 'leaf')
  const told = new Set(leaves.filter(isNamed).map(objectOf))
  // Of an object whose line is told by another of its fields, what is always the same is not told again.
  const rows = leaves.filter(leaf => isNamed(leaf) || !told.has(objectOf(leaf)))
  const places = rows.map(({ at }) => ({ index: files.indexOf(at.file), line: at.line }))
  const lines = new Map(places.map(({ index, line }) => [`${index}:${line}`, texts[index]?.[line - 1]?.trim() ?? '']))
  return template({
    origin: originOf(plan),
    api,
    constant: camel(api),
    files: quote(files),
    lines: [...lines].map(([place, text]) => ({ quoted: quote(place), text: quote(text) })),
    fields: grouped(rows.map((row, at) => ({ ...textsOf(row), place: `${places[at]!.index}:${places[at]!.line}` }))),
  })
}

interface Row {
  field: string
  place: string
  /** Under which conditions. */
  when: string
}

/** Under each place, with what holds there, the fields that it writes; each once. */
function grouped(rows: readonly Row[]): string[] {
  const told = new Set<string>()
  let head = ''
  return rows.flatMap(({ field, place, when }) => {
    const own = `${place}${when}`
    if (told.has(`${own} ${field}`)) return []
    told.add(`${own} ${field}`)
    const isSame = own === head
    head = own
    return isSame ? [field] : [own, field]
  })
}

function textsOf({ path, unified, variants, cases }: Mapped): Omit<Row, 'place'> {
  const [around, of] = [variants, cases].map(words => [...new Set(words)].join(' '))
  const field = `${path.join('.').replaceAll('.[]', '[]')} = ${unified.join(' ')}`.trimEnd()
  return { field, when: `${around ? ` | ${around}` : ''}${of ? ` ? ${of}` : ''}` }
}

function isNamed({ unified }: Mapped): boolean {
  return unified.length > 0
}

function objectOf({ path, variants, cases, at }: Mapped): string {
  return JSON.stringify([path.slice(0, -1), variants, cases, at.file, at.line])
}

/** All of them in one file. */
export function emitLinesRegistry(files: readonly ProviderFile[]): string {
  const apis = files
    .filter(({ shares }) => shares === undefined)
    .flatMap(({ name, apis }) =>
      apis.map(api => ({ constant: camel(api), path: `${name}/${api}/lines.ts`, quoted: quote(api) })),
    )
  return registry({ apis: apis.sort(byPath) })
}
