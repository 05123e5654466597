import type { Problem } from '../problem.ts'
import { LeafError, parseGuard, parseLeaf } from './leaf.ts'
import type { Alternative, Guard, Hole, ListTemplate, MapTemplate, Position, Template } from './model.ts'
import type { Source } from './source.ts'

type Path = readonly (string | number)[]
type Yaml = { [key: string]: unknown }

const words = ['.if', '.is', '.each', '.spread', '.run', '.then']
/** The words that only the form of a whole case has. */
const wordsOfCases = ['.is', '.each', '.run', '.then']

/** Reads templates out of YAML values and collects the problems it meets on the way. */
export class TemplateReader {
  readonly problems: Problem[] = []
  readonly source: Source

  constructor(source: Source) {
    this.source = source
  }

  problem(at: Position, code: string, message: string, hint?: string): void {
    const problem: Problem = { ...at, code, message }
    if (hint !== undefined) problem.hint = hint
    this.problems.push(problem)
  }

  template(path: Path, value: unknown): Template {
    if (Array.isArray(value)) return this.list(path, value)
    if (typeof value === 'object' && value !== null) {
      this.misplaced(path, value as Yaml, wordsOfCases)
      return this.map(path, value as Yaml)
    }
    const at = this.source.at(path)
    try {
      return parseLeaf(value, at)
    } catch (error) {
      if (!(error instanceof LeafError)) throw error
      this.problem(
        at,
        'leaf',
        `${path.join('.')}: ${error.message}`,
        'write `$field`, `$field | codec`, `$list each rule`',
      )
      return { kind: 'literal', value: null, at }
    }
  }

  map(path: Path, value: Yaml): MapTemplate {
    const map: MapTemplate = {
      kind: 'map',
      entries: [],
      guard: this.guard([...path, '.if'], value['.if']),
      spread: [...this.spread([...path, '.spread'], value['.spread']), ...this.behind(path, value['.then'])],
      at: this.source.at(path),
    }
    if (typeof value['.run'] === 'string') {
      map.run = value['.run']
      map.runAt = this.source.at([...path, '.run'])
    } else if ('.run' in value)
      this.problem(this.source.keyAt([...path, '.run']), 'leaf', '.run takes the name of a list')
    for (const [key, child] of Object.entries(value)) {
      const at = this.source.keyAt([...path, key])
      if (!key.startsWith('.')) map.entries.push({ key, value: this.template([...path, key], child), at })
      else if (!words.includes(key))
        this.problem(
          at,
          'unknown-word',
          `${key}: no such word in the mapping language`,
          `the words are ${words.join(' ')}`,
        )
    }
    return map
  }

  /** A case, a record rule or an error body: one template, or a list of alternatives. */
  alternatives(path: Path, value: unknown): Alternative[] {
    if (Array.isArray(value)) return value.map((item, index) => this.alternative([...path, index], item))
    return [this.alternative(path, value)]
  }

  private alternative(path: Path, value: unknown): Alternative {
    const at = this.source.at(path)
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return { guard: [], template: this.template(path, value), split: false, at }
    const map = value as Yaml
    const guard = this.guard([...path, '.if'], map['.if'])
    const whole = ['.each', '.is'].find(word => word in map)
    if (whole === undefined) return { guard, template: this.map(path, map), split: false, at }
    const others = Object.keys(map).filter(key => key !== whole && key !== '.if')
    this.misplaced(path, map, others)
    return { guard, template: this.template([...path, whole], map[whole]), split: whole === '.each', at }
  }

  /** What would be passed over without a word. */
  private misplaced(path: Path, value: Yaml, keys: readonly string[]): void {
    for (const key of keys)
      if (key in value)
        this.problem(
          this.source.keyAt([...path, key]),
          'misplaced-word',
          `${[...path, key].join('.')}: nothing reads this here`,
          '`.is`, `.each`, `.run` and `.then` stand in the form of a case; beside `.is` or `.each` only `.if` may stand',
        )
  }

  private list(path: Path, value: unknown[]): ListTemplate {
    const items = value.map((item, index) => this.template([...path, index], item))
    return { kind: 'list', items, at: this.source.at(path) }
  }

  guard(path: Path, value: unknown): Guard {
    if (value === undefined) return []
    try {
      if (typeof value !== 'string') throw new LeafError('a condition is text')
      return parseGuard(value, this.source.at(path))
    } catch (error) {
      if (!(error instanceof LeafError)) throw error
      this.problem(
        this.source.at(path),
        'leaf',
        `${path.join('.')}: ${error.message}`,
        'conditions are `$field`, `!$field`, `$field = value`, `$field != value`, `@fact` and `!@fact`, joined by `and`',
      )
      return []
    }
  }

  private behind(path: Path, value: unknown): Hole[] {
    if (value === undefined) return []
    const at = [...path, '.then']
    const hole = this.template(at, value)
    if (hole.kind === 'hole' && hole.rule?.mode === 'as') return [{ ...hole, behind: true }]
    this.problem(this.source.at(at), 'leaf', '.then takes `$field as rule`')
    return []
  }

  private spread(path: Path, value: unknown): Hole[] {
    if (value === undefined) return []
    const leaves = Array.isArray(value) ? value : [value]
    return leaves.flatMap(leaf => {
      const hole = this.template(path, leaf)
      if (hole.kind === 'hole' && hole.rule) return [hole]
      this.problem(this.source.at(path), 'leaf', '.spread takes `$field as rule`')
      return []
    })
  }
}
