/** What a raw client offers: every operation of a contract, by a name, with the types of all its parts. */
import type { Contract, Operation, Parameter } from '../contract/model.ts'
import type { Mapping } from '../mapping/model.ts'
import type { Problem } from '../problem.ts'
import { type TransportName, transportOf, transports } from '../transports.ts'
import { type BodyStyle, type FormStyle, writingOf } from './body-style.ts'
import { rawNames } from './raw-names.ts'
import { Shapes } from './shapes.ts'

export interface RawOperationPlan {
  name: string
  id: string
  method: string
  path: string
  deprecated: boolean
  /** Sent with every call. */
  query: Record<string, string>
  /** What callers give, by where it goes; what the provider adds by itself is not among it. */
  parameters: { path: RawParameter[]; query: RawParameter[]; headers: RawParameter[] }
  body?: { type: string; required: boolean; writing?: BodyStyle }
  /** The whole answer is bytes. */
  bytes?: true
  /** It may be a text that is no JSON. */
  text?: true
  /** Types of the whole answer, of a stream's events and of the errors. */
  response: string
  event: string
  error: string
  streams?: 'always' | 'on-request' | 'unless-declined'
  transport?: TransportName
  /** Of the events, where it is not the transport's own. */
  mediaType?: string
  endOfStream?: string
}

export interface RawParameter {
  name: string
  type: string
  required: boolean
}

export interface RawSources {
  contract: Contract
  file: { file: string; text: string }
  mappings: readonly Mapping[]
  /** Headers that the provider sends by itself, in any case. */
  ownHeaders: readonly string[]
  forms?: FormStyle
}

const FLAG = 'stream'

/** Plans all operations. What cannot be called by a raw client is a problem, at the line of its `operationId`. */
export function planRaw(sources: RawSources): { operations: RawOperationPlan[]; problems: Problem[] } {
  const { contract } = sources
  const shapes = new Shapes(contract.schemas)
  const names = rawNames(contract.operations.map(({ id }) => id))
  const problems = contract.operations.flatMap(operation =>
    faults(operation, names).map(message => problemAt(sources.file, operation.id, message)),
  )
  const operations = contract.operations.map(operation => planOne(operation, names.get(operation.id)!, shapes, sources))
  return { operations, problems }
}

function planOne(operation: Operation, name: string, shapes: Shapes, sources: RawSources): RawOperationPlan {
  const { request, responses } = operation
  const good = responses.filter(({ status }) => status.startsWith('2'))
  const bad = responses.filter(({ status }) => !/^[123]/.test(status))
  const ofType = (events: boolean) => good.filter(({ mediaType }) => (transportOf(mediaType) !== undefined) === events)
  const typeOf = (all: Operation['responses']) => {
    const schemas = all.flatMap(({ schema }) => schema ?? [])
    return all.length > 0 && all.every(({ mediaType }) => mediaType === undefined)
      ? 'undefined'
      : shapes.typeText(schemas)
  }
  const { asked, end } = streamOf(operation, sources.mappings)
  const writing = writingOf(request?.mediaType, sources.forms)
  const whole = wholeOf(ofType(false).flatMap(({ mediaType }) => mediaType ?? []))
  const eventType = ofType(true)[0]?.mediaType
  const transport = transportOf(eventType)
  const query = { ...operation.query, ...asked }
  const given = (place: Parameter['in'], own: readonly string[]) =>
    operation.parameters
      .filter(parameter => parameter.in === place && !own.includes(parameter.name.toLowerCase()))
      .map(({ name, schema, required }) => ({ name, type: shapes.typeText([schema]), required: required === true }))
  return {
    name,
    id: operation.id,
    method: operation.method.toUpperCase(),
    path: operation.path,
    deprecated: operation.deprecated === true,
    query,
    parameters: {
      path: given('path', []),
      query: given('query', Object.keys(query)),
      headers: given(
        'header',
        sources.ownHeaders.map(name => name.toLowerCase()),
      ),
    },
    ...(request && {
      body: {
        type: shapes.typeText([request.schema]),
        required: request.required,
        ...(writing && { writing }),
      },
    }),
    ...whole,
    response: typeOf(ofType(false)),
    event: typeOf(ofType(true)),
    error: typeOf(bad),
    ...(transport && {
      transport,
      ...(transports[transport] !== eventType && { mediaType: eventType! }),
      streams: asked || ofType(false).length === 0 ? 'always' : flagOf(operation, shapes),
      ...(end !== undefined && { endOfStream: end }),
    }),
  }
}

/** What a whole answer is beside JSON, by its media types. */
function wholeOf(media: readonly string[]): Pick<RawOperationPlan, 'bytes' | 'text'> {
  const others = media.filter(type => !isJson(type))
  if (others.some(type => !type.startsWith('text/'))) return { bytes: true }
  return others.length > 0 ? { text: true } : {}
}

function isJson(mediaType: string): boolean {
  return /^application\/([\w.-]+\+)?json\b/.test(mediaType)
}

/** What the flag in the body means that asks for a stream, where there is one. */
function flagOf({ request }: Operation, shapes: Shapes): NonNullable<RawOperationPlan['streams']> {
  const property = request && shapes.property(shapes.variants([request.schema]), FLAG)
  const flags = shapes.variants(property?.schemas ?? []).filter(({ kind }) => kind === 'boolean')
  if (flags.length === 0) return 'always'
  return flags.some(({ schema }) => schema.default === true) ? 'unless-declined' : 'on-request'
}

/** What the mapping of an operation says of its stream: the query that asks for one, and the marker at its end. */
function streamOf(
  operation: Operation,
  mappings: readonly Mapping[],
): { asked?: Record<string, string>; end?: string } {
  const address = `${operation.method.toUpperCase()} ${operation.path}`
  const mapping = mappings.find(({ chat }) => [chat.streamOperation?.value, chat.operation.value].includes(address))
  if (!mapping) return {}
  const { streamOperation, operation: plain, streamPath } = mapping.chat
  const [, query] = (streamPath?.value ?? '').split('?')
  const { end } = mapping.stream
  return {
    ...(query !== undefined &&
      (streamOperation ?? plain).value === address && { asked: Object.fromEntries(new URLSearchParams(query)) }),
    ...(end !== undefined && { end }),
  }
}

/** Why a raw client cannot offer an operation. */
function faults(operation: Operation, names: ReadonlyMap<string, string>): string[] {
  const { id, parameters, request } = operation
  const twin = [...names].find(([other, name]) => other !== id && name === names.get(id))
  const strange = request && !isJson(request.mediaType) && !writingOf(request.mediaType) ? [request.mediaType] : []
  const written = parameters.filter(
    ({ in: place, style, explode }) =>
      place === 'cookie' || (place === 'query' && ((style ?? 'form') !== 'form' || explode === false)),
  )
  return [
    ...(twin ? [`the raw client would call it ${names.get(id)}, as it would ${twin[0]}`] : []),
    ...strange.map(type => `the raw client cannot send ${type}`),
    ...written.map(({ name }) => `the raw client cannot write the parameter ${name}`),
  ]
}

function problemAt({ file, text }: RawSources['file'], id: string, message: string): Problem {
  const lines = text.split('\n')
  const index = lines.findIndex(line => /^\s*"?operationId"?:/.test(line) && line.split(':')[1]!.includes(id))
  const line = Math.max(index, 0)
  return {
    file,
    line: line + 1,
    column: (lines[line]?.search(/\S/) ?? 0) + 1,
    code: 'raw-operation',
    message: `${id}: ${message}`,
    hint: 'mend it by an overlay, or leave the operation out of source.yaml',
  }
}
