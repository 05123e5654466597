import type { Place } from './change.ts'

/** `body tools[].type {type=function}`: where in an operation a place is. */
export function addressOf({ part, path, variants }: Place): string {
  const dotted = path.reduce(
    (text, step) => (step === '[]' || step === '{}' || text === '' ? text + step : `${text}.${step}`),
    '',
  )
  const which = variants.length > 0 ? ` {${variants.join(', ')}}` : ''
  return [part, dotted].filter(text => text !== '').join(' ') + which
}

const MOST = 48

/** A value on one line, for people. A schema is told by its type. */
export function shown(value: unknown): string {
  if (typeof value === 'object' && value !== null && 'schema' in value) return shown(value.schema)
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return typeText(value)
  const text = typeof value === 'string' ? value : Array.isArray(value) ? value.map(shown).join(' | ') : String(value)
  return text.length > MOST ? `${text.slice(0, MOST - 1)}…` : text
}

function typeText(schema: object): string {
  if ('$ref' in schema) return String(schema.$ref).split('/').at(-1) ?? ''
  if ('type' in schema) return [schema.type].flat().join(' | ')
  return 'anyOf' in schema || 'oneOf' in schema ? 'one of several' : 'any'
}
