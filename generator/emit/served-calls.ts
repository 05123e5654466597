/** The server direction of the calls beside chat: as the client's, from the same templates, the other way round. */
import type { CallName } from '../calls.ts'
import type { Plan, PlannedCall } from '../plan/model-api.ts'
import { object, pascal, quote } from './text.ts'

interface NamedCall {
  name: CallName
  call: PlannedCall
}

/** The calls of an api that its servers take, each in its usual way. */
export function servedCalls({ calls }: Plan, served: readonly CallName[]): NamedCall[] {
  return calls.filter(
    ({ name, call }) => served.includes(name) && call.response && !call.mediaType && !('guard' in call.mapping),
  )
}

/** How one is read and answered. What is asked may decide how the answer lies on the wire. */
export function servedCallText(name: CallName, call: PlannedCall): string {
  const asked = call.request
    ? `decode${pascal(name)}(call.body as ${call.requestType}${call.path.includes('{$model}') ? `, ${pathText(call.path)}` : ''})`
    : object(fieldsText(call))
  const decode = asked.includes('call.') ? `call => (${asked})` : `() => (${asked})`
  return object([
    `decode: ${decode}`,
    `encode: (told, asked, loss) => encode${pascal(name)}(told, toldContext(API, asked, loss))`,
  ])
}

/** What stands in path and query, where there is no body. */
function fieldsText({ path, mapping }: PlannedCall): string[] {
  const inPath = path.includes('{$model}') ? [`model: ${pathText(path)}`] : []
  const inQuery = (mapping.query?.entries ?? []).flatMap(({ key: name, value }) =>
    value.kind === 'hole' ? [`...queryField(${quote(value.terms[0]!.path[0])}, call.path, ${quote(name)})`] : [],
  )
  return [...inPath, ...inQuery]
}

function pathText(path: string): string {
  return `pathModel(call.path, ${quote(path)})`
}
