import type { Entry, ListTemplate, MapTemplate, Position, Template } from '../mapping/model.ts'

/** Puts a template where the path says, as `choices.0.delta` → `{ choices: [{ delta: … }] }`. */
export function nest(place: readonly string[], template: Template, each: boolean, at: Position): Template {
  const inner: Template = each ? { kind: 'list', items: [template], at } : template
  return place.reduceRight<Template>((below, step): Template => {
    if (/^\d+$/.test(step)) return { kind: 'list', items: [below], at }
    return { kind: 'map', entries: [{ key: step, value: below, at }], guard: [], spread: [], at }
  }, inner)
}

/** The second template laid over the first: maps and lists merge, everything else replaces. */
export function overlay(base: Template, top: Template): Template {
  if (base.kind === 'map' && top.kind === 'map') return overlayMaps(base, top)
  if (base.kind === 'list' && top.kind === 'list' && base.items.length > 0 && top.items.length > 0) {
    const items = top.items.map((item, index) => (base.items[index] ? overlay(base.items[index], item) : item))
    return { ...top, items } satisfies ListTemplate
  }
  return top
}

function overlayMaps(base: MapTemplate, top: MapTemplate): MapTemplate {
  const entries: Entry[] = base.entries.map(entry => {
    const over = top.entries.find(other => other.key === entry.key)
    return over ? { ...over, value: overlay(entry.value, over.value) } : entry
  })
  const added = top.entries.filter(entry => !base.entries.some(other => other.key === entry.key))
  return { ...top, entries: [...entries, ...added], spread: [...base.spread, ...top.spread] }
}
