import type { Direction } from './change.ts'

/** Where a walk is among the things that `generated/capabilities.json` lists. */
export interface CapabilityPlace {
  call: string
  direction: Direction
  /** The role whose parts are being written. */
  role?: string
  names: readonly string[]
}

/** A hole of the whole request names the field. */
export function atField(place: CapabilityPlace, field: string): CapabilityPlace {
  if (place.call !== 'chat' || place.direction !== 'request' || place.names.length > 0 || field === '') return place
  return { ...place, names: [`request.${field}`] }
}

/** A case of a rule is one role, part, tool or piece of an answer. */
export function atCase(place: CapabilityPlace, field: string, tag: string): CapabilityPlace {
  if (place.call !== 'chat' || tag === '' || tag === 'native') return place
  const isRequest = place.direction === 'request'
  if (isRequest && field === 'messages') return { ...place, role: tag, names: [...place.names, `messages.${tag}`] }
  if (isRequest && field === 'tools') return { ...place, names: [...place.names, `tools.${tag}`] }
  if (field !== 'content') return place
  if (!isRequest && place.names.length === 0) return { ...place, names: [`answer.${tag}`] }
  if (isRequest && place.role !== undefined && !place.names.some(name => name.startsWith('parts.')))
    return { ...place, names: [...place.names, `parts.${place.role}.${tag}`] }
  return place
}
