import { callNames, waysOf } from '../calls.ts'
import type { Mapping } from '../mapping/model.ts'
import type { Direction } from './change.ts'

/** A schema that a mapping names, as what a call asks or is told is no body of its operation. */
export interface NamedSchema {
  /** The call's, as `POST /batches`. */
  operation: string
  direction: Direction
  schema: string
}

/** All that a mapping names: the lines of files, and answers that the contract tells otherwise. */
export function namedSchemas(mapping: Pick<Mapping, 'chat' | (typeof callNames)[number]>): NamedSchema[] {
  const calls = [mapping.chat, ...callNames.flatMap(name => waysOf(mapping[name]))]
  return calls.flatMap(({ operation, schemas }) =>
    (['request', 'response'] as const).flatMap(direction => {
      const schema = schemas?.[direction]?.value
      return schema === undefined ? [] : [{ operation: operation.value, direction, schema }]
    }),
  )
}
