import type { Guard, Position } from '../mapping/model.ts'
import { didYouMean } from '../problem.ts'
import type { Unified, UnifiedType } from '../unified/model.ts'
import type { Place } from './place.ts'

/** What holes and conditions may name: fields of the unified types, and facts of the model. */
export class Names {
  /** What a whole call may ask, for `$request`. */
  private readonly requests: UnifiedType[]
  /** What a whole answer says, for `$response` in a rule. */
  private readonly response: UnifiedType
  private readonly facts: UnifiedType

  constructor(unified: Unified) {
    this.requests = [unified.type('Request'), unified.type('EmbedRequest')]
    this.response = unified.type('Response')
    this.facts = unified.type('Facts')
  }

  /** The unified type at a path; undefined for native fields, whose type only the wire knows. */
  field(path: string[], place: Place, at: Position): UnifiedType | undefined {
    if (path.length === 0) return place.scope
    if (path[0] === 'native') return undefined
    const isRequest = path[0] === 'request'
    const isAnswer = path[0] === 'response' && path.length > 1
    const inner = isRequest || isAnswer ? path.slice(1) : path
    const request = isRequest ? (this.requests.find(request => request.at(inner)) ?? this.requests[0]!) : undefined
    const scope = request ?? (isAnswer ? this.response : place.scope)
    const found = scope.at(inner)
    if (!found) {
      const parent = scope.at(inner.slice(0, -1)) ?? scope
      const names = parent.fields().map(field => field.name)
      place.findings.report(
        at,
        'unknown-unified-field',
        `${place.path}: ${scope.name} has no unified field ${inner.join('.')}`,
        didYouMean(path.at(-1)!, names),
      )
    }
    return found
  }

  /** Whether there may be no value at a path. */
  isOptional(path: string[], { scope }: Place): boolean {
    return path.some((step, index) => (scope.at(path.slice(0, index)) ?? scope).isOptional(step))
  }

  fact(name: string, place: Place, at: Position): UnifiedType | undefined {
    const found = this.facts.field(name)
    if (!found) {
      const names = this.facts.fields().map(field => field.name)
      place.findings.report(at, 'unknown-fact', `${place.path}: no fact is called ${name}`, didYouMean(name, names))
    }
    return found
  }

  /** A condition must name what there is, and be one that can hold. */
  guard(guard: Guard, place: Place): void {
    for (const term of guard) {
      const never = (message: string, hint?: string) =>
        place.findings.report(term.at, 'impossible-guard', `${place.path}: ${message}`, hint)
      if (term.kind === 'fact') {
        const fact = this.fact(term.name, place, term.at)
        if (fact && fact.kind() !== 'boolean')
          never(`@${term.name} is a ${fact.kind()}, not a yes or no`, 'it can be a default, as `?? @fact`')
        continue
      }
      const type = this.field(term.path, place, term.at)
      if (!type || term.kind === 'present') continue
      const name = `$${term.path.join('.')}`
      const literals = type.literals()
      const kind = type.kind()
      if (literals) {
        if (!literals.includes(String(term.value)))
          never(`${name} is never ${JSON.stringify(term.value)}`, `it is one of ${literals.join(', ')}`)
      } else if (kind === 'list' || kind === 'object') never(`${name} is a ${kind}, which no literal equals`)
      else if (kind !== 'unknown' && kind !== typeof term.value)
        never(`${name} is a ${kind}, never the ${typeof term.value} ${JSON.stringify(term.value)}`)
    }
  }
}
