import type { Operation, Schema } from '../contract/model.ts'
import type { CallMapping, MapTemplate, Position } from '../mapping/model.ts'
import { didYouMean } from '../problem.ts'
import type { UnifiedType } from '../unified/model.ts'
import type { Findings } from './findings.ts'

/** Where a call goes: its path must be the operation's, with a unified field for every placeholder. */
export class Addresses {
  private readonly findings: Findings

  constructor(findings: Findings) {
    this.findings = findings
  }

  /** A path as the mapping writes it, or the operation's own where it writes none. */
  checkPath(written: CallMapping['path'], call: CallMapping['operation'], operation: Operation, scope: UnifiedType) {
    if (!written) {
      if (operation.path.includes('{'))
        this.findings.report(
          call.at,
          'unfilled-path',
          `${call.value}: nothing fills the placeholders of this path`,
          `write a path, as \`path: ${operation.path.replace(/\{\w+\}/g, '{$model}')}\``,
        )
      return
    }
    const [route = '', query] = written.value.split('?')
    if (withoutNames(route) !== withoutNames(operation.path))
      this.findings.report(
        written.at,
        'unknown-path',
        `${written.value}: the operation has another path`,
        `it is ${operation.path}; a hole stands for each placeholder`,
      )
    for (const [, name] of written.value.matchAll(/\{([^}]*)\}/g)) this.checkHole(name!, written, scope)
    for (const name of new URLSearchParams(query).keys()) this.parameter(name, written.at, operation)
  }

  /** The parameters that a query names, with what the contract allows there. */
  queryFields(query: MapTemplate, operation: Operation): { entry: MapTemplate['entries'][number]; schema: Schema }[] {
    return query.entries.flatMap(entry => {
      const schema = this.parameter(entry.key, entry.at, operation)
      if (entry.value.kind === 'hole' && !entry.value.rule && entry.value.terms.length === 1)
        return schema ? [{ entry, schema }] : []
      this.findings.report(entry.at, 'leaf', `query.${entry.key}: a query takes \`$field\` only`)
      return []
    })
  }

  private checkHole(name: string, path: { value: string; at: Position }, scope: UnifiedType): void {
    const names = scope.fields().map(field => field.name)
    if (!/^\$\w+$/.test(name))
      this.findings.report(path.at, 'leaf', `${path.value}: cannot read {${name}}`, 'a hole of a path is `{$field}`')
    else if (!names.includes(name.slice(1)))
      this.findings.report(
        path.at,
        'unknown-unified-field',
        `${path.value}: ${scope.name} has no unified field ${name.slice(1)}`,
        didYouMean(name.slice(1), names),
      )
  }

  private parameter(name: string, at: Position, operation: Operation): Schema | undefined {
    const known = operation.parameters.filter(parameter => parameter.in === 'query')
    const found = known.find(parameter => parameter.name === name)
    if (!found)
      this.findings.report(
        at,
        'unknown-parameter',
        `${operation.method.toUpperCase()} ${operation.path} has no query parameter ${name}`,
        didYouMean(
          name,
          known.map(parameter => parameter.name),
        ),
      )
    return found?.schema
  }
}

function withoutNames(path: string): string {
  return path.replace(/\{[^}]*\}/g, '{}')
}
