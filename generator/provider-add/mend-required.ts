/** What the contract requires of an answer is written, of a request only where that invents nothing. */
import type { Schema } from '../contract/model.ts'
import type { Shapes } from '../plan/shapes.ts'
import type { Problem } from '../problem.ts'
import { type Child, type Path, valueAt } from './child.ts'

/** A default for what there may be none of. Of which kind, the next round tells. */
export function withDefault({ message }: Problem, path: Path, child: Child): boolean {
  if (!message.includes('there may be no')) return false
  const value = child.at(path)
  if (typeof value !== 'string' || value.includes('??')) return false
  const [, hole = '', guard = ''] = /^(.*?)( if .*)?$/.exec(value) ?? []
  return child.set(path, `${hole} ?? ${/schema/i.test(hole) ? '{}' : '0'}${guard}`)
}

const said = /^(\S+?)(?:: the contract requires )((?:[\w-]+, )*[\w-]+)(?: in ([^,]+))?/

/** What no unified field names is kept as it was read, with an empty value beside it: in answers alone. */
export function filled({ message }: Problem, path: Path, child: Child, shapes: Shapes): boolean {
  const [, label = '', names, component] = said.exec(message.replace(/, as \S+ extends it$/, '')) ?? []
  if (names === undefined || isSent(path, child)) return false
  const target = path[0] === 'stream' ? eventPlace(label, path, child) : path
  if (target === undefined) return false
  const properties = shapes.schemas[component ?? '']?.properties ?? {}
  const edits = names
    .split(', ')
    .map(name => [name, `$native.${name} ?? ${emptyOf(properties[name], shapes)}`] as const)
  return edits.reduce((isMade, [name, value]) => child.set([...target, name], value) || isMade, false)
}

/** What every event must have stands in the envelope, as far as that goes; else in the line itself, where that is not grouped. */
function eventPlace(label: string, path: Path, child: Child): Path | undefined {
  const steps = label.replace(/^stream\.(?:[a-z-]+\.(?:open|delta|close|native|patch)(?=\.|$)|[a-z-]+)\.?/, '')
  const inside = steps === '' ? [] : steps.replaceAll('[]', '.0').split('.')
  const envelope = ['stream', 'envelope', ...inside]
  if (isMap(child.at(envelope))) return envelope
  const line = path.slice(0, 4)
  return path[3] !== 'rules' && isMap(valueAt(child.at(line), inside)) ? [...line, ...inside] : undefined
}

/** The emptiest value that may stand there. Where that cannot be seen here, the checker says what it wants. */
function emptyOf(schema: Schema | undefined, shapes: Shapes): string {
  if (!schema) return '0'
  if (shapes.nullable([schema])) return 'null'
  const [first] = shapes.variants([schema])
  const word = first?.schema.enum?.find(value => typeof value === 'string') ?? first?.schema.const
  if (typeof word === 'string') return word
  return { string: 'unknown', number: '0', boolean: 'false', array: '[]', object: '{}', any: 'null' }[
    first?.kind ?? 'any'
  ]
}

function isMap(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Whether a request has what stands there: itself, or by a rule that it names, or one that such a rule names. */
function isSent([block, name]: Path, child: Child): boolean {
  if (block !== 'rules') return block !== 'stream' && name === 'request'
  return rulesBelow(child.at(['chat', 'request']), rule => child.at(['rules', rule])).has(String(name))
}

/** The rules that a template names, and those that they name. */
export function rulesBelow(template: unknown, ruleOf: (name: string) => unknown): Set<string> {
  const reached = new Set<string>()
  const pending = [template]
  for (let node = pending.pop(); node !== undefined; node = pending.pop())
    for (const rule of rulesIn(node))
      if (!reached.has(rule)) {
        reached.add(rule)
        pending.push(ruleOf(rule))
      }
  return reached
}

function rulesIn(node: unknown): string[] {
  if (typeof node === 'string') return [...node.matchAll(/ (?:as|each) (\w+)/g)].map(match => match[1]!)
  return typeof node === 'object' && node !== null ? Object.values(node).flatMap(rulesIn) : []
}
