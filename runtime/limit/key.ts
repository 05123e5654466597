/** What calls are counted by. */
import type { Call } from '../call/middleware.ts'
import { InterlinguaError } from '../errors.ts'

/** `user` is the call's `context.user`, else its `userId`; calls without one are counted together. */
export type By = 'provider' | 'model' | 'key' | 'user' | ((call: Call) => string)

export function keyOf(by: By, call: Call): string {
  const { input, target } = call
  const address = typeof input.model === 'string' ? input.model : input.model.name
  if (typeof by === 'function') return by(call)
  switch (by) {
    case 'provider':
      return target?.provider ?? address.replace(/\/.*/s, '')
    case 'model':
      return target ? `${target.provider}/${target.model}` : address
    case 'user':
      return input.context?.user ?? ('userId' in input ? input.userId : undefined) ?? ''
    case 'key': {
      if (target) return `${target.provider} ${target.key}`
      const message = "a limit by key can only be kept in a provider's `use`: around a whole call no key is chosen yet."
      throw new InterlinguaError({ kind: 'invalid-request', message })
    }
  }
}
