/** What the contract demands of a body, for servers that refuse what the vendor would refuse. */
import type { Bound, BoundField } from '../plan/model.ts'
import type { PlannedCall } from '../plan/model-api.ts'
import { key, object, quote } from './text.ts'

/** The required fields of a request, each with the type of its JSON. Empty where there is none. */
export function requiredText({ request }: PlannedCall): string {
  if (request?.kind !== 'map') return ''
  const demanded = request.fields.filter(isDemanded)
  if (demanded.length === 0) return ''
  return `required: ${object(demanded.map(({ key: name, node }) => `${key(name)}: ${quote(typeOf(node))}`))},`
}

function isDemanded({ node }: BoundField): boolean {
  const slot = slotOf(node)
  return slot?.required === true && slot.everywhere && !slot.nullable
}

function typeOf(node: Bound): string {
  const types = new Set((slotOf(node)?.schemas ?? []).map(({ type, enum: values }) => type ?? typeof values?.[0]))
  const [only] = types
  if (types.size !== 1 || typeof only !== 'string' || only === 'undefined') return 'any'
  return only === 'integer' ? 'number' : only
}

function slotOf(node: Bound) {
  return 'slot' in node ? node.slot : undefined
}
