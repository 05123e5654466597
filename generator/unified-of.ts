import type { Inputs } from './inputs.ts'
import { Unified } from './unified/model.ts'
import { scopeDeclarations } from './unified/scopes.ts'

/** Reading the unified types takes the compiler most of a second, and nothing changes them while a program runs. */
const known = new Map<string, Unified>()

/** The unified types that these inputs declare. */
export function unifiedOf(inputs: Inputs): Unified {
  const text = inputs.get('runtime/types.ts')! + scopeDeclarations
  const unified = known.get(text) ?? new Unified(text)
  known.set(text, unified)
  return unified
}
