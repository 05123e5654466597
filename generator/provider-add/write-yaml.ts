/** Our YAML as people write it: one line where it fits, blocks where it does not. */
import { stringify } from 'yaml'

const WIDTH = 150

type Map = { [key: string]: unknown }

/** A file. `depth`: how many levels of maps never stand in one line; `short`: keys of the first level that may. */
export function writeYaml(file: object, depth: number, short: readonly string[] = []): string {
  const entries = Object.entries(file)
  return entries.map(([key, value]) => `${entry(key, value, short.includes(key) ? 0 : depth - 1, '')}\n`).join('')
}

function entry(key: string, value: unknown, depth: number, indent: string): string {
  const head = `${indent}${keyText(key)}:`
  const line = `${head} ${flow(value)}`
  const isNested = isMap(value) || (Array.isArray(value) && value.length > 0)
  if (!isNested || Object.keys(value).length === 0 || (depth <= 0 && line.length <= WIDTH)) return line
  const isShort = (text: string) => indent.length + 4 + text.length <= WIDTH
  if (isMap(value) && depth <= 0 && Object.values(value).every(each => !isMap(each)) && fieldsOf(value).every(isShort))
    return `${head}\n${filled(fieldsOf(value), '{ }', `${indent}  `)}`
  if (Array.isArray(value) && depth <= 0 && value.every(each => !isMap(each) && !Array.isArray(each)))
    return `${head}\n${filled(value.map(flow), '[]', `${indent}  `)}`
  return `${head}\n${block(value, depth - 1, `${indent}  `)}`
}

function block(value: Map | unknown[], depth: number, indent: string): string {
  if (!Array.isArray(value))
    return Object.entries(value)
      .map(([key, each]) => entry(key, each, depth, indent))
      .join('\n')
  return value.map(item => `${indent}- ${itemText(item, depth, indent)}`).join('\n')
}

function itemText(item: unknown, depth: number, indent: string): string {
  const line = flow(item)
  const isLine = !isMap(item) || (depth <= 0 && indent.length + 2 + line.length <= WIDTH)
  return isLine ? line : block(item, depth - 1, `${indent}  `).trimStart()
}

function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`
  if (!isMap(value)) return scalar(value)
  const entries = Object.entries(value).map(([key, each]) => `${keyText(key)}: ${flow(each)}`)
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`
}

function fieldsOf(value: Map): string[] {
  return Object.entries(value).map(([key, each]) => `${keyText(key)}: ${flow(each)}`)
}

/** Many short pieces between brackets, as many in a line as fit. */
function filled(pieces: readonly string[], brackets: '{ }' | '[]', indent: string): string {
  const [open, close] = [brackets[0]!, brackets.slice(1)]
  const lines: string[] = [open]
  for (const [index, piece] of pieces.entries()) {
    const gap = index === 0 && open === '[' ? '' : ' '
    const text = `${gap}${piece}${index < pieces.length - 1 ? ',' : close}`
    if (indent.length + lines.at(-1)!.length + text.length > WIDTH) lines.push(open === '[' ? '' : ' ')
    lines[lines.length - 1] += text
  }
  return lines.map(line => indent + line).join('\n')
}

function keyText(key: string): string {
  return /^\d+$/.test(key) ? key : scalar(key)
}

/** As it may stand in a list of one line. */
function scalar(value: unknown): string {
  if (value === null) return '~'
  return stringify([value], { collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0 }).trim().slice(1, -1)
}

function isMap(value: unknown): value is Map {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
