/** What stands guard by the file: words that are refused, texts that are hidden, and middleware of the user's own. */
import { guard, redaction, refuse } from '../../../runtime/guard/index.ts'
import { isInterlinguaError, type Middleware, toApiError } from '../../../runtime/index.ts'
import { present } from './present.ts'
import type { ServeConfig } from './schema.ts'
import type { Tell } from './tell.ts'
import { moduleOf } from './user-module.ts'

type Sections = Pick<ServeConfig, 'guard' | 'redaction' | 'use'>

/** The first outermost. `folder` is that of the file. Tells what cannot be. */
export async function guardsOf(config: Sections, folder: string, tell: Tell): Promise<Middleware[]> {
  const own = await Promise.all((config.use ?? []).map((file, at) => moduleOf(file, folder, at, tell)))
  return [...own.flat(), ...refusalsOf(config.guard, tell), ...redactionOf(config.redaction, tell)]
}

function refusalsOf(config: ServeConfig['guard'], tell: Tell): Middleware[] {
  const rules = (config?.refuse ?? []).flatMap(({ regex, flags, because }, at) => {
    const made = regexOf(regex, flags, ['guard', 'refuse', at, 'regex'], tell)
    return made ? [{ regex: made, because }] : []
  })
  if (rules.length === 0) return []
  const check = (said: unknown) => {
    for (const text of textsIn(said)) for (const { regex, because } of rules) if (regex.test(text)) refuse(because)
  }
  return [
    guard({
      request(input) {
        check([input.system, input.messages])
        return input
      },
      embed(input) {
        check(input.input)
        return input
      },
    }),
  ]
}

function redactionOf(config: ServeConfig['redaction'], tell: Tell): Middleware[] {
  if (config === undefined) return []
  const { patterns, ...rest } = config
  const made = patterns.flatMap(({ name, regex, flags, maxLength, start }, at) => {
    const compiled = regexOf(regex, flags, ['redaction', 'patterns', at, 'regex'], tell)
    return compiled ? [{ at, ...present({ name, regex: compiled, maxLength, start }) }] : []
  })
  for (const { at, ...pattern } of made)
    try {
      redaction({ patterns: [pattern] })
    } catch (failed) {
      if (!isInterlinguaError(failed)) throw failed
      tell(['redaction', 'patterns', at], toApiError(failed).message)
      return []
    }
  return [redaction({ patterns: made.map(({ at: _, ...pattern }) => pattern), ...present(rest) })]
}

function regexOf(text: string, flags: string | undefined, path: PropertyKey[], tell: Tell): RegExp | undefined {
  try {
    return new RegExp(text, flags)
  } catch (failed) {
    return void tell(path, failed instanceof Error ? failed.message : String(failed), 'as JavaScript has them')
  }
}

/** Every text, whatever it stands in. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(textsIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(textsIn)
}
