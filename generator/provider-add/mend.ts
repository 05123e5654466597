/** What a vendor's contract does not have goes out of the mapping that extends a grammar; what it wants besides is filled. */
import { mapAt, pathAt } from '../drift/yaml-edit.ts'
import type { Shapes } from '../plan/shapes.ts'
import type { Problem } from '../problem.ts'
import type { Child, Path } from './child.ts'
import type { InheritedPlace } from './inherited-place.ts'
import { mendedTable } from './mend-enum.ts'
import { filled, withDefault } from './mend-required.ts'

export interface Mending {
  /** Of the child and of what it inherits, by file. */
  texts: ReadonlyMap<string, string>
  shapes: Shapes
  /** Absent where nothing is inherited. */
  inheritedPlace?: InheritedPlace
}

/** Makes the edits of the child that may mend a problem; false where only a person can say what is meant. */
export function mend(problem: Problem, child: Child, mending: Mending): boolean {
  const { shapes } = mending
  const path = placeOf(problem, mending)
  if (!path) return false
  switch (problem.code) {
    case 'unknown-wire-field':
    case 'not-an-object':
      return child.remove(groupOf(path, problem))
    case 'not-a-list':
      return oneText(path, child) || child.remove(groupOf(path, problem))
    case 'unknown-event':
    case 'not-a-string':
    case 'unknown-parameter':
      return child.remove(path)
    case 'type-mismatch':
      return !isTold(child.at(path)) && child.remove(path)
    case 'impossible-literal':
      return literal(problem, path, child)
    case 'missing-required':
      return (
        withDefault(problem, path, child) || filled(problem, placeOf(problem, mending, mapAt) ?? path, child, shapes)
      )
    case 'unknown-enum-value':
    case 'undecided-enum-value':
      return mendedTable(problem, child)
    case 'unused-rule':
      return child.forget(path.slice(0, 2))
    case 'unread-error-field':
      return child.remove(path.slice(0, 3))
    default:
      return false
  }
}

/** Where the problem stands, as a path of the child. */
function placeOf(problem: Problem, { texts, inheritedPlace }: Mending, at = pathAt): Path | undefined {
  const text = texts.get(problem.file)
  const path = text === undefined ? undefined : at(text, problem)
  if (!path || path.some(step => String(step).endsWith('+'))) return undefined
  return inheritedPlace?.(problem.file, path) ?? path
}

/** A group of the stream's table whose place the events do not have goes as a whole. */
function groupOf(path: Path, { message }: Problem): Path {
  const isGroup = path[0] === 'stream' && message.startsWith('stream: the event has no')
  return isGroup ? path.slice(0, 3) : path
}

/** What an answer consists of must be read, in whichever form the vendor has it. */
function isTold(value: unknown): boolean {
  return typeof value === 'string' && /^\$(delta|content|finishReason|embeddings|input)\b/.test(value)
}

/** Where the wire has one text and no list of parts, all texts become one; of a tool's result, whatever else is in it too. */
function oneText(path: Path, child: Child): boolean {
  const value = child.at(path)
  const listed = Array.isArray(value) ? path.slice(0, 5) : undefined
  // One of several forms, of which another has one text.
  if (listed && path[2] === 'cases' && typeof path[4] === 'number') return child.remove(listed)
  const [, hole] = /^(\$\w+) each \w+ or text$/.exec(typeof value === 'string' ? value : '') ?? []
  if (hole === undefined) return false
  if (path[3] === 'tool-result') return child.set(path, '$ | resultText')
  const rule = Object.keys((child.at(['rules']) ?? {}) as object).find(
    name => child.at(['rules', name, 'cases', 'text']) === '$text',
  )
  return rule !== undefined && child.set(path, `${hole} each ${rule} | joined`)
}

/** The form that a literal tells apart goes; where it tells nothing apart, the vendor's own word stands there. */
function literal({ message, hint = '' }: Problem, path: Path, child: Child): boolean {
  const value = child.at(path)
  if (message.includes('does not allow the default'))
    return typeof value === 'string' && child.set(path, value.replace(/ \?\? [^?]*?( if .*)?$/, `${emptyBy(hint)}$1`))
  const form = formOf(path)
  const [, only] = /^allowed: ("[^"]*")$/.exec(hint) ?? []
  if (form === undefined && only !== undefined) return child.set(path, JSON.parse(only))
  return child.remove(form ?? path)
}

/** A default of the first kind that the contract wants there; none where it is no kind that has an empty value. */
function emptyBy(hint: string): string {
  const [, kind = ''] = /^it wants (\w+)/.exec(hint) ?? []
  const empty = { string: 'unknown', number: '0', boolean: 'false', array: '[]', object: '{}', null: 'null' }[kind]
  return empty === undefined ? '' : ` ?? ${empty}`
}

/** The alternative or case of a rule that a leaf is in; none of a rule that writes one thing. */
function formOf(path: Path): Path | undefined {
  if (path[0] === 'stream' && path.length > 3) return path.slice(0, path[4] === undefined ? 4 : 5)
  if (path[0] !== 'rules' || path[2] !== 'cases') return undefined
  return typeof path[4] === 'number' ? path.slice(0, 5) : path.slice(0, 4)
}
