import { byCodeUnit } from '../contract/json.ts'
import type { Alternative } from './compare-model.ts'
import { listedIn } from './compare-scalars.ts'
import type { Views } from './compare-view.ts'

/** The values that a variant always has in a property, where it has certain ones only. */
export function tagsOf({ schema, tags }: Alternative, property: string, views: Views): readonly string[] {
  if (tags?.property === property) return tags.values
  const own = schema.properties?.[property]
  if (own === undefined) return []
  const { values, isOpen } = listedIn(views.of(own))
  return isOpen ? [] : values.map(String)
}

/** What the tag of one variant is called in the other, where that has the same values under a name of its own. */
export function movedTag(
  [old, now]: readonly [Alternative, Alternative],
  property: string | undefined,
  views: readonly [Views, Views],
): string | undefined {
  if (property === undefined) return undefined
  const [before, after] = [tagsOf(old, property, views[0]), tagsOf(now, property, views[1])]
  if (before.length > 0 === after.length > 0) return undefined
  const [tagged, other, side] = before.length > 0 ? [old, now, views[1]] : [now, old, views[0]]
  const values = new Set([...before, ...after])
  const isFresh = (name: string) => tagged.schema.properties?.[name] === undefined
  return Object.keys(other.schema.properties ?? {}).find(name => {
    const found = isFresh(name) ? tagsOf(other, name, side) : []
    return found.length === values.size && found.every(value => values.has(value))
  })
}

/** The property that tells the variants of both unions apart best, or nothing where none does. */
export function tellingProperty(
  sides: readonly { variants: readonly Alternative[]; views: Views }[],
): string | undefined {
  const scores = new Map<string, number>()
  for (const { variants, views } of sides) {
    const names = new Set(
      variants.flatMap(({ schema, tags }) => [
        ...Object.keys(schema.properties ?? {}),
        ...(tags ? [tags.property] : []),
      ]),
    )
    for (const name of names) {
      const tagged = variants.map(variant => tagsOf(variant, name, views)).filter(values => values.length > 0)
      const distinct = new Set(tagged.map(values => values.join('|'))).size
      if (distinct > 0) scores.set(name, (scores.get(name) ?? 0) + tagged.length + distinct)
    }
  }
  // One value alone in a union of several tells nothing apart.
  const most = Math.max(0, ...scores.values())
  return [...scores.keys()].filter(name => scores.get(name) === most).sort(byCodeUnit)[0]
}

/** What a variant is called: `type=text`, with the component's name where the tag is not its own. */
export function labelOf(
  variant: Alternative,
  among: readonly Alternative[],
  property: string | undefined,
  views: Views,
): string {
  const tag = property === undefined ? '' : tagsOf(variant, property, views).join('|')
  const isUnique = (text: string, of: (one: Alternative) => string) =>
    among.filter(one => of(one) === text).length === 1
  if (tag !== '' && isUnique(tag, one => tagsOf(one, property ?? '', views).join('|'))) return `${property}=${tag}`
  const name =
    variant.name ??
    Object.keys(variant.schema.properties ?? {})
      .sort(byCodeUnit)
      .join('+')
  return tag === '' ? name : `${property}=${tag} (${name})`
}
