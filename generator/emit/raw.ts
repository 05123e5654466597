import Handlebars from 'handlebars'
import type { RawOperationPlan, RawParameter } from '../plan/raw.ts'
import type { ProviderFile } from '../provider/provider.ts'
import { transportConstant, transportModule, transportNames } from '../transports.ts'
import { writerOf, writersOf } from './body-writers.ts'
import {
  errorImports,
  errorName,
  homeOf,
  moreOptions,
  type Owners,
  serviceFields,
  serviceImports,
  streamImport,
} from './provider.ts'
import { byPath, camel, key, object, pascal, quote } from './text.ts'

const template = Handlebars.compile(
  `// Code generated from specs/{{name}}/. DO NOT EDIT.
{{#each own}}
{{text}} from '{{path}}'
{{/each}}

export type { {{#each told}}{{this}}, {{/each}} } from '../../runtime/raw/raw.ts'
export type { wire }

/** Every operation of the contract, in its own words. */
export interface {{type}} {
{{#each operations}}
  /** {{doc}} */
  {{signature}}

{{/each}}
}

/** The bodies of their errors. */
export interface {{type}}Errors {
{{#each operations}}
  {{name}}: {{error}}
{{/each}}
}

/** Options: key, base URL, headers, fetch; timeout and signal for all calls. */
export const {{constant}} = defineRaw<{{type}}{{more}}>({
{{#each service}}
  {{this}},
{{/each}}
  operations: {
{{#each operations}}
    {{name}}: {{row}},
{{/each}}
  },
  errors: [{{#each errors}}{{name}}, {{/each}}],
})

/** Whether an error is one that the vendor told in a body; the method's name gives the body's type. */
export const is{{type}}Error: RawErrorGuard<{{type}}Errors> = rawErrorGuard({{quoted}})
`,
  { noEscape: true, strict: true },
)

/** The raw client of a provider: an interface of its operations, and the table that makes it work. */
export function emitRaw(file: ProviderFile, operations: readonly RawOperationPlan[], owners: Owners): string {
  const signatures = operations.map(signature).join('\n')
  const types = [
    'RawAnswer',
    'RawBytes',
    'RawErrorGuard',
    'RawFlag',
    'RawOptions',
    'RawResponse',
    'RawStream',
    'RawStreamUnless',
  ]
  const used = types.filter(name => name === 'RawErrorGuard' || new RegExp(`\\b${name}\\b`).test(signatures))
  const files = operations.some(({ body, bytes }) => bytes || body?.writing)
  const errors = file.apis.toSorted().map(id => ({ id, name: errorName(id) }))
  const importOf = ({ id, name }: (typeof errors)[0]) => ({
    path: `${homeOf(file)}/${id}/error.ts`,
    text: `import { decodeError as ${name} }`,
  })
  return template({
    name: file.name,
    quoted: quote(file.name),
    told: ['RawError', 'RawResponse', 'RawStream', ...(files ? ['RawBytes', 'Upload'] : [])].sort(),
    constant: `${camel(file.name)}Raw`,
    type: `${pascal(file.name)}Raw`,
    service: serviceFields(file),
    more: moreOptions(file) && `, ${moreOptions(file)}`,
    errors: [...errors, ...(file.errors ?? []).map(id => ({ id, name: errorName(id) }))],
    own: [
      ...serviceImports(file),
      ...fromRuntime(operations, used, /(?<!\.)\bUpload\b/.test(signatures), file.stream === undefined),
      ...streamImport(file),
      ...errors.map(importOf),
      ...errorImports(file, owners),
      { path: `${homeOf(file)}/wire.ts`, text: 'import type * as wire' },
    ].sort(byPath),
    operations: operations.map(operation => ({
      name: operation.name,
      doc: `${operation.deprecated ? '@deprecated ' : ''}${operation.method} ${operation.path}`,
      signature: signature(operation),
      error: operation.error,
      row: row(operation, file),
    })),
  })
}

/** The names of `raw.ts` that are used, and the transports. */
function fromRuntime(
  operations: readonly RawOperationPlan[],
  types: readonly string[],
  uploads: boolean,
  streams: boolean,
) {
  const names = [
    'defineRaw',
    ...types.map(name => `type ${name}`),
    'rawErrorGuard',
    ...(uploads ? ['type Upload'] : []),
  ]
  const used = transportNames.filter(name => streams && operations.some(({ transport }) => transport === name))
  return [
    ...writersOf(operations.flatMap(({ body }) => body?.writing ?? [])).map(({ file, names }) => ({
      path: `../../runtime/${file}`,
      text: `import { ${names.join(', ')} }`,
    })),
    ...(operations.some(({ bytes }) => bytes)
      ? [{ path: '../../runtime/raw/raw-bytes.ts', text: 'import { rawBytes }' }]
      : []),
    { path: '../../runtime/raw/raw.ts', text: `import { ${names.join(', ')} }` },
    ...used.map(name => ({
      path: `../../runtime/${transportModule(name)}`,
      text: `import { ${transportConstant(name)} }`,
    })),
  ]
}

function signature(operation: RawOperationPlan): string {
  const { name, response, event, streams = 'whole', bytes } = operation
  const optional = requiredParts(operation) ? '' : '?'
  const flag = isFlagged(streams) ? '<Stream extends RawFlag = undefined>' : ''
  const whole = bytes ? 'RawBytes' : `RawResponse<${response}>`
  const answer = {
    whole,
    always: `RawStream<${event}>`,
    'on-request': bytes
      ? `Stream extends true ? RawStream<${event}> : RawBytes`
      : `RawAnswer<Stream, ${response}, ${event}>`,
    'unless-declined': bytes
      ? `Stream extends false ? RawBytes : RawStream<${event}>`
      : `RawStreamUnless<Stream, ${response}, ${event}>`,
  }[streams]
  return `${name}${flag}(input${optional}: ${inputType(operation)}): Promise<${answer}>`
}

function inputType({ parameters, body, streams }: RawOperationPlan): string {
  const { path, query, headers } = parameters
  const flagged = isFlagged(streams) ? ' & { stream?: Stream }' : ''
  const parts = [
    ...Object.entries({ path, query, headers }).flatMap(([name, group]) =>
      group.length === 0 ? [] : [`${name}${isRequired(group) ? '' : '?'}: ${groupType(group)}`],
    ),
    ...(body ? [`body${body.required ? '' : '?'}: ${body.type}${flagged}`] : []),
  ]
  return parts.length === 0 ? 'RawOptions' : `RawOptions & { ${parts.join('; ')} }`
}

function isFlagged(streams: string | undefined): boolean {
  return streams === 'on-request' || streams === 'unless-declined'
}

function groupType(group: readonly RawParameter[]): string {
  return `{ ${group.map(({ name, required, type }) => `${key(name)}${required ? '' : '?'}: ${type}`).join('; ')} }`
}

function requiredParts({ parameters, body }: RawOperationPlan): boolean {
  return body?.required === true || Object.values(parameters).some(isRequired)
}

function isRequired(group: readonly RawParameter[]): boolean {
  return group.some(({ required }) => required)
}

function row(operation: RawOperationPlan, { stream }: ProviderFile): string {
  const { method, path, query, streams, transport, mediaType, endOfStream, body, bytes, text } = operation
  const decoder = transport && transportConstant(stream ?? transport)
  return object([
    `method: ${quote(method)}`,
    `path: ${quote(path)}`,
    Object.keys(query).length > 0 ? `query: ${quote(query)}` : undefined,
    streams && `streams: ${quote(streams)}`,
    decoder && `transport: ${mediaType && !stream ? `{ ...${decoder}, mediaType: ${quote(mediaType)} }` : decoder}`,
    endOfStream === undefined ? undefined : `endOfStream: ${quote(endOfStream)}`,
    body?.writing && `write: ${writerOf(body.writing)}`,
    bytes && 'read: rawBytes',
    text && 'text: true',
  ])
}
