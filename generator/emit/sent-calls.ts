/** The client direction of the calls beside chat. */
import { isSent } from '../calls.ts'
import type { WayMapping } from '../mapping/model.ts'
import { type FormStyle, writingOf } from '../plan/body-style.ts'
import type { Plan, PlannedCall } from '../plan/model-api.ts'
import { writerOf } from './body-writers.ts'
import { factsText } from './conditions.ts'
import { key, object, pascal, quote } from './text.ts'

/** The calls that clients make, each with what its functions are called by: a call may be made in several ways. */
export function sentCalls({ calls }: Plan) {
  return calls.flatMap(({ name, call }) => {
    if (!isSent(name)) return []
    const same = calls.filter(other => other.name === name)
    const nth = same.length - same.findIndex(other => other.call === call)
    const { guard = [] } = call.mapping as Partial<WayMapping>
    return [{ name, call, guard, own: `${pascal(name)}${nth === 1 ? '' : nth}` }]
  })
}

/** How each is written and read, by its name. */
export function sentCallTexts(plan: Plan, forms: FormStyle): string[] {
  const sent = sentCalls(plan)
  return sent
    .filter(({ guard }) => guard.length === 0)
    .map(({ name, own, call }) => {
      const ways = sent
        .filter(way => way.name === name && way.guard.length > 0)
        .map(way => `{ holds: facts => ${factsText(way.guard)}, call: ${callText(way.own, way.call, forms)} }`)
      return `${name}: ${callText(own, call, forms, ways)}`
    })
}

/** `own`: how the functions that write and read it are called. */
function callText(own: string, call: PlannedCall, forms: FormStyle, ways: readonly string[] = []): string {
  const [method] = call.mapping.operation.value.split(' ')
  const headers = call.mapping.headers ? `, headers: ${quote(call.mapping.headers)}` : ''
  const writing = writingOf(call.mediaType, forms)
  const written = writing ? `, write: ${writerOf(writing)}` : ''
  const body = call.request ? `, body: encode${own}(u, { ...c, request: u })${written}` : ''
  const decode = call.response ? `decode${own}` : 'inBytes'
  const argument = call.request ? '(u, c)' : call.path.includes('{$') || call.mapping.query ? 'u' : '()'
  const query = call.mapping.query
    ? `query(${object(call.mapping.query.entries.map(entry => `${key(entry.key)}: u.${(entry.value as { terms: { path: string[] }[] }).terms[0]!.path.join('?.')}`))})`
    : ''
  const { maxBatch, maxBytes } = call.mapping
  const limits = `${maxBatch === undefined ? '' : `maxBatch: ${maxBatch},`}${maxBytes === undefined ? '' : `maxBytes: ${maxBytes},`}`
  return `{ ${limits} encode: ${argument} => ({ method: ${quote(method)}, path: ${query === '' ? pathText(call.path) : `\`${call.path}\${${query}}\``}${headers}${body} }), decode: ${decode}${ways.length === 0 ? '' : `, ways: [${ways.join(', ')}]`} }`
}

/** The unified fields that the path and the query of a call name. */
export function fieldsOfCall(call: PlannedCall): string[] {
  const inPath = [...call.path.matchAll(/\{\$(\w+)\}/g)].map(match => match[1]!)
  const inQuery = (call.mapping.query?.entries ?? []).flatMap(({ value }) =>
    value.kind === 'hole' ? value.terms.map(term => term.path[0]!) : [],
  )
  return [...inPath, ...inQuery]
}

export function pathText(path: string): string {
  if (!path.includes('{$')) return quote(path)
  return `\`${path.replace(/\{\$(\w+)\}/g, (_, name: string) => `\${segment(u.${name})}`)}\``
}
