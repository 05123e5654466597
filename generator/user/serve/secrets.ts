/** Secrets stand in the environment. A file names them, and one that has them itself is refused. */
import type { Tell } from './tell.ts'

export type Environment = { readonly [name: string]: string | undefined }

/** The value of a file with what it takes from the environment in its places; what is a secret itself is told. */
export function withEnvironment(value: unknown, environment: Environment, tell: Tell): unknown {
  return filled(value, [], { environment, tell })
}

interface Filling {
  environment: Environment
  tell: Tell
}

function filled(value: unknown, path: PropertyKey[], filling: Filling): unknown {
  if (typeof value === 'string') return filledText(value, path, filling)
  if (Array.isArray(value)) return value.map((item, at) => filled(item, [...path, at], filling))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
  const [only] = entries
  if (isFilled(path) && entries.length === 1 && only?.[0] === 'env' && typeof only[1] === 'string')
    return variable(only[1], path, filling)
  return Object.fromEntries(
    entries.map(([key, item]) => {
      if (looksSecret(key)) filling.tell(path, 'one of the names looks like a key', inEnvironment)
      return [key, filled(item, [...path, key], filling)]
    }),
  )
}

const inEnvironment = `put it into the environment, and \${NAME} here`

function filledText(text: string, path: PropertyKey[], filling: Filling): string {
  if (looksSecret(text) && !(isHash(path) && /^[\da-f]{64}$/i.test(text)))
    filling.tell(path, 'looks like a key: none may stand in this file', inEnvironment)
  else if ((isSecret(path) || hasPassword(path, text)) && text.search(variables) === -1)
    filling.tell(path, 'is a secret, and stands in this file', inEnvironment)
  return isFilled(path) ? text.replace(variables, (_, name) => variable(name, path, filling)) : text
}

const variables = /\$\{(\w+)\}/g

function variable(name: string, path: PropertyKey[], { environment, tell }: Filling): string {
  const value = environment[name]?.trim()
  if (!value) tell(path, `the environment has no ${name}`, `export ${name}=…`)
  return value || `\${${name}}`
}

/** Where variables may stand: nothing that is told has their values in it. */
function isFilled([section, , field]: PropertyKey[]): boolean {
  if (section === 'redis') return true
  return section === 'providers' ? field !== 'provider' && field !== 'api' : section === 'keys' && field === 'sha256'
}

function isHash([section, , field]: PropertyKey[]): boolean {
  return section === 'keys' && field === 'sha256'
}

function isSecret([section, , field, name]: PropertyKey[]): boolean {
  if (section !== 'providers') return false
  return field === 'apiKey' || (field === 'headers' && /auth|key|token|secret|cookie/i.test(String(name)))
}

/** An address with somebody's password in it. */
function hasPassword([section]: PropertyKey[], text: string): boolean {
  return section === 'redis' && /^\w+:\/\/[^/]*@/.test(text)
}

/** By the beginnings that keys have, or by letters and digits that go on and on: no name of a model is like that. */
function looksSecret(text: string): boolean {
  if (/\b(sk|pk|rk)[-_][\w-]{12,}/.test(text) || /\bbearer\s+[^\s$]{12,}/i.test(text)) return true
  return (text.match(/[A-Za-z\d]{24,}/g) ?? []).some(run => /[a-z]/i.test(run) && /\d/.test(run))
}
