/** What the words of a wire mean, as the grammars that we know have them. */
import type { Direction } from '../drift/change.ts'
import type { Mapped } from '../drift/mapped.ts'
import type { Variant } from '../plan/shapes.ts'
import type { UnifiedType } from '../unified/model.ts'
import type { Grammar } from './grammar.ts'

export class Dictionary {
  private readonly fields = new Map<string, Set<string>>()
  private readonly finishes = new Map<string, string>()

  constructor(grammars: readonly Grammar[]) {
    for (const each of grammars.flatMap(({ places }) => places)) {
      const [name, unified] = [each.path.at(-1), each.unified[0]]
      if (each.kind !== 'leaf' || each.unified.length !== 1 || name === undefined || unified === undefined) continue
      const key = keyOf(each.part === 'error' ? 'error' : each.direction, name)
      this.fields.set(key, (this.fields.get(key) ?? new Set()).add(unified.replace(/^(chat|error)\./, '')))
      if (unified === 'finishReason') this.learn(each)
    }
  }

  /** The field of the unified type that a word names, by itself or in a grammar that we know; of the same kind as the value. */
  fieldOf(side: Direction | 'error', name: string, { kind, schema }: Variant, type: UnifiedType): string | undefined {
    const isTexts = kind === 'array' && schema.items?.type === 'string'
    if (!['string', 'number', 'boolean'].includes(kind) && !isTexts) return undefined
    const own = type
      .fields()
      .map(field => field.name)
      .filter(field => plain(field) === plain(name))
    const known = [...(this.fields.get(keyOf(side, name)) ?? [])]
    return [...own, ...known].find(path => {
      const found = path.includes('[]') ? undefined : type.at(path.split('.'))
      return isTexts ? found?.element()?.kind() === 'string' : found?.kind() === kind
    })
  }

  /** Whether a word of the wire is where a known grammar has the text of an answer. */
  isText(name: string): boolean {
    const known = [...(this.fields.get(keyOf('response', name)) ?? [])]
    return plain(name) === 'text' || known.some(path => /^content(\[\])?(\.text)?$/.test(path))
  }

  /** What a word for the end of an answer means. */
  finishOf(word: string): string {
    return this.finishes.get(plain(word)) ?? (plain(word) === 'error' ? 'error' : 'other')
  }

  private learn({ table }: Mapped): void {
    for (const { wire, unified } of table?.entries ?? []) if (unified !== null) this.finishes.set(plain(wire), unified)
  }
}

function keyOf(side: string, name: string): string {
  return `${side} ${plain(name)}`
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z\d]/g, '')
}
