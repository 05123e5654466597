import { calls } from '../calls.ts'
import type { Mapped } from './mapped.ts'

/** What people call the parts of the unified model, in the order in which a report tells of them. */
const ofCalls = Object.values(calls).map(({ feature }) => feature)
const AREAS = ['chat request', 'chat answer', 'streaming', 'errors', ...new Set<string>(ofCalls), 'chat']

/** The features that places of a mapping belong to, as `chat request: tools`; `inside` finds what stands in an object. */
export function featuresOf(entries: readonly Mapped[], inside: (entry: Mapped) => readonly Mapped[]): string[] {
  const features = [...new Set(entries.map(entry => featureOf(entry, inside)))]
  // What belongs to `chat request: tools` and to the request as a whole belongs to its tools.
  const kept = features.filter(name => !features.some(other => other !== name && other.startsWith(name)))
  return kept.sort(byFeature)
}

/** The order of a report; what is no feature keeps its own, before them. */
export function byFeature(a: string, b: string): number {
  const [one, other] = [rankOf(a), rankOf(b)]
  return one - other || (one < 0 || a === b ? 0 : a < b ? -1 : 1)
}

function featureOf(entry: Mapped, inside: (entry: Mapped) => readonly Mapped[]): string {
  const area = areaOf(entry)
  if (area !== 'chat request' && area !== 'chat answer') return area
  const fields = new Set((entry.unified.length > 0 ? [entry] : inside(entry)).flatMap(fieldsOf))
  const [only, ...others] = fields
  return only === undefined || others.length > 0 ? area : `${area}: ${only}`
}

function areaOf({ capabilities, direction, part, path }: Mapped): string {
  const call = capabilities.find(name => name.startsWith('calls.'))?.slice('calls.'.length)
  const named = Object.entries(calls).find(([name]) => name === call)
  if (named) return named[1].feature
  if (part === 'error') return 'errors'
  if (part === 'path' && path.length === 0) return 'chat'
  if (part === 'stream') return 'streaming'
  return direction === 'request' ? 'chat request' : 'chat answer'
}

/** The unified fields of the whole message: `messages` of `messages[].content[].text`. */
function fieldsOf({ unified }: Mapped): string[] {
  return unified.map(name => name.split(/[.[]/)[0]!).filter(name => name !== 'native')
}

function rankOf(feature: string): number {
  return AREAS.indexOf(feature.split(':')[0]!)
}
