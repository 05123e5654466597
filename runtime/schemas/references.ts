import { isObject } from '../text/json.ts'
import type { JsonSchema } from '../types.ts'
import type { Codec, Reads } from './codec.ts'
import { jsonText } from './json-text.ts'
import { both } from './merge.ts'
import { circular, resolve } from './refs.ts'
import { remarked } from './remarks.ts'
import type { Form, Place, Scope } from './scope.ts'

const remarks = ['title', 'description', 'default', 'examples', 'deprecated', 'readOnly', 'writeOnly']

const same: Reads = { as: 'same' }

/** How often a circle is written out before the rest of it is text, and how many references in all. */
const ROUNDS = 2
const MOST = 4

/** What references become: those of the definitions that are sent, or what they lead to. */
export class References {
  readonly #scope: Scope
  readonly #circular: ReadonlySet<string>
  readonly #known = new Map<string, { name: string; form?: Form }>()

  constructor(scope: Scope) {
    this.#scope = scope
    this.#circular = circular(scope.root, scope.dialect)
  }

  form(node: JsonSchema, place: Place): Form {
    const scope = this.#scope
    const { $ref, ...beside } = node
    const ref = String($ref)
    const target = resolve(scope.root, ref)
    if (target === undefined) {
      scope.report(place, 'refused', `${ref} leads nowhere within this schema`, '$ref')
      return scope.form(true, place)
    }
    const bounds = Object.fromEntries(Object.entries(beside).filter(([key]) => !remarks.includes(key)))
    const about = Object.fromEntries(Object.entries(beside).filter(([key]) => remarks.includes(key)))
    if (Object.keys(bounds).length > 0 && !this.#isOpen(ref)) {
      const merged = both(bounds, target, scope.root)
      if (merged) return scope.form({ ...merged, ...about }, this.#within(ref, place))
    }
    if (Object.keys(bounds).length > 0)
      scope.report(place, 'loosened', 'what is said beside the reference is not enforced', '$ref')
    if (scope.takes('$ref') && !this.#circular.has(ref))
      return remarked(this.#reference(ref, target, place), about, place, scope)
    const rounds = place.inlined.filter(each => each === ref).length
    if (rounds >= ROUNDS || place.inlined.length >= MOST)
      return jsonText(
        isObject(target) ? { ...target, ...about } : about,
        place,
        scope,
        'a schema within itself is not taken this deep',
      )
    if (rounds === 0) scope.report(place, 'reshaped', `${ref} leads back to itself and is written out`, '$ref')
    return remarked(scope.form(target, this.#within(ref, place)), about, place, scope)
  }

  #isOpen(ref: string): boolean {
    return this.#known.get(ref)?.form === undefined && this.#known.has(ref)
  }

  #within(ref: string, place: Place): Place {
    return { ...place, inlined: [...place.inlined, ref] }
  }

  #reference(ref: string, target: unknown, place: Place): Form {
    const known = this.#known.get(ref)
    const entry: { name: string; form?: Form } = known ?? { name: this.#nameOf(ref) }
    if (!known) {
      this.#known.set(ref, entry)
      const path = ref.split('/').slice(1)
      entry.form = this.#scope.form(target, { path, depth: 1 + (place.depth > 1 ? 1 : 0), inlined: place.inlined })
      this.#scope.defs[entry.name] = entry.form.schema
    }
    const codec: Codec = {
      get reads() {
        return entry.form?.codec ? entry.form.codec.reads : same
      },
      encode: value => (entry.form?.codec ? entry.form.codec.encode(value) : value),
      decode: value => (entry.form?.codec ? entry.form.codec.decode(value) : value),
    }
    return { schema: { $ref: `#/$defs/${entry.name}` }, codec }
  }

  #nameOf(ref: string): string {
    const plain = ref === '#' ? 'root' : ref.split('/').at(-1)!.replace(/\W/g, '_')
    const taken = new Set([...this.#known.values()].map(({ name }) => name))
    let name = plain
    for (let next = 2; taken.has(name); next++) name = `${plain}_${next}`
    return name
  }
}
