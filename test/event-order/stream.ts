/** The order of what a server sent, from its bytes: for every api, by its own mapping and contract. */
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { apis } from '../../generated/registry.ts'
import { providersOf } from '../../generator/inputs.ts'
import { planProviders } from '../../generator/plan-providers.ts'
import { codecsOf } from '../../generator/runtime-facts.ts'
import { transports } from '../../generator/transports.ts'
import { unifiedOf } from '../../generator/unified-of.ts'
import { isObject } from '../../runtime/text/json.ts'
import { schemaJudge } from '../conformance/schema-judge.ts'
import { realInputs } from '../generator/inputs.ts'
import { createOrderChecker } from './checker.ts'
import { type OrderGrammar, orderGrammar } from './grammar.ts'

interface Known {
  grammar: OrderGrammar
  isNative(event: unknown): boolean
}

const known = new Map<string, Known>()

/** The grammar of an api, by its mapping. */
export function grammarOf(api: string): OrderGrammar {
  return knownOf(api).grammar
}

/**
 * What is wrong with the order of wire events; texts among them are what follows the last event. `theirs` are events of the
 * vendor's own stream, which may be newer than the contract.
 */
export function orderProblems(api: string, events: Iterable<unknown>, theirs: readonly unknown[] = []): string[] {
  const { grammar, isNative } = knownOf(api)
  const names = new Set(theirs.map(event => nameOf(grammar, event)))
  const checker = createOrderChecker(grammar, event => isNative(event) || names.has(nameOf(grammar, event)))
  for (const event of events) checker.push(event)
  return checker.problems()
}

/** What is wrong with the order of a body in the transport of an api, and with the names of its events. */
export function bodyProblems(api: string, body: Uint8Array, theirs: readonly unknown[] = []): string[] {
  const { events, problems } = eventsIn(api, body)
  return [...problems, ...orderProblems(api, events, theirs)]
}

/** What an event is, by its name; of one without a name, the whole of it. */
function nameOf({ select, sequence }: OrderGrammar, event: unknown): string {
  if (select === undefined || !isObject(event)) return JSON.stringify(event)
  return JSON.stringify({ ...event, ...(sequence !== undefined && { [sequence]: 0 }) })
}

/** The events of a body. */
export function eventsIn(api: string, body: Uint8Array): { events: unknown[]; problems: string[] } {
  const { client, server } = apis[api]!
  const { eventName, endOfStream } = server.chat
  const { transport } = client.chat
  const events: unknown[] = []
  const problems: string[] = []
  const decoder = transport.decoder((data, name, unterminated) => {
    const event: unknown = data === endOfStream ? data : JSON.parse(data)
    const isError = name === 'error' && transport.errorBody !== undefined
    events.push(isError ? transport.errorBody?.(event) : event)
    if (unterminated) problems.push('the last event is not ended')
    const own = eventName !== undefined && isObject(event) ? event[eventName] : undefined
    if (eventName !== undefined && name !== (own ?? '')) problems.push(`${String(own)} is sent as ${name}`)
  }, Number.POSITIVE_INFINITY)
  decoder.push(body)
  while (decoder.next());
  decoder.end()
  return { events, problems }
}

function knownOf(api: string): Known {
  if (!known.has(api)) for (const [name, each] of knownBy(apis[api]!.provider)) known.set(name, each)
  const found = known.get(api)
  if (!found) throw new RangeError(`no mapping of ${api}`)
  return found
}

function knownBy(provider: string): [string, Known][] {
  const inputs = realInputs()
  const all = providersOf(inputs)
  const codecs = new Set(codecsOf(inputs).keys())
  const own = all.filter(({ name }) => name === provider)
  const judge = schemaJudge(parse(readFileSync(`specs/${provider}/openapi.yaml`, 'utf8'), { maxAliasCount: -1 }))
  return planProviders(own, unifiedOf(inputs), codecs, all).flatMap(({ apis: planned }) =>
    planned.map(({ plan }): [string, Known] => {
      const { chat, stream, api } = plan.mapping
      const [method = '', path = ''] = (chat.streamOperation ?? chat.operation).value.split(' ')
      const steps = ['paths', path, method.toLowerCase(), 'responses', '200', 'content', transports[stream.transport]]
      return [
        api,
        {
          grammar: orderGrammar(plan),
          // Where nothing names events, all that a vendor may send is one form, and it says nothing of what is meant.
          isNative: event => stream.select !== undefined && judge([...steps, 'schema'], event).length === 0,
        },
      ]
    }),
  )
}
