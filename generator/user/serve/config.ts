/** Reads a gateway's configuration. What is wrong with it is told with its place and what would mend it, all at once. */
import { dirname } from 'node:path'
import { ingress } from '../../../generated/ingress.ts'
import type { Provider, Router } from '../../../runtime/index.ts'
import { isLoopback } from '../../../runtime/serve/index.ts'
import { readSource, type Source } from '../../mapping/source.ts'
import { didYouMean, type Problem, Problems } from '../../problem.ts'
import { mistakeOf, named } from '../mistakes.ts'
import { modelsOf } from './models.ts'
import { providersOf } from './providers.ts'
import { type Rooms, roomsOf } from './rooms.ts'
import { type ServeConfig, serveConfig } from './schema.ts'
import { type Environment, withEnvironment } from './secrets.ts'
import type { Tell } from './tell.ts'

/** A configuration that is sound, with what it names made. */
export interface Sound {
  config: ServeConfig
  providers: Provider[]
  models: Record<string, string | Router>
  rooms: Rooms
}

/** `file` is named in what is told; `before` is what was served until now. Throws `Problems`. */
export async function readServeConfig(
  file: string,
  text: string,
  environment: Environment,
  before?: Sound,
): Promise<Sound> {
  const source = readSource(file, text)
  const problems: Problem[] = []
  const tell: Tell = (path, message, hint) => problems.push(problemAt(source, path, message, hint))
  const value = withEnvironment(source.value ?? {}, environment, tell)
  const config = soundSections(value, source, problems)
  const isSound = (section: keyof ServeConfig) => !Object.hasOwn(Object(value), section) || section in config
  const providers = isSound('providers') ? providersOf(config.providers, environment, tell) : []
  // Where a provider is wrong, models that name it are not.
  const named = config.providers ? Object.keys(config.providers).map(name => ({ name })) : providers
  const models = isSound('providers') ? modelsOf(config.models ?? {}, named, tell) : {}
  checkIngress(config.ingress ?? [], tell)
  checkKeys(config.keys ?? [], tell)
  if (isSound('keys')) checkHost(config, tell)
  checkBudgets(config, tell)
  const rooms = await roomsOf(config, before?.rooms, dirname(file), tell)
  if (problems.length > 0) throw new Problems(inOrder(problems))
  return { config, providers, models, rooms }
}

/** The sections that are as they should be: others are looked at though one is not. */
function soundSections(value: unknown, source: Source, problems: Problem[]): ServeConfig {
  const read = serveConfig.safeParse(value)
  if (read.success) return read.data
  const about = { schema: serveConfig, value, source, code: 'configuration' }
  problems.push(...read.error.issues.flatMap(issue => mistakeOf(issue, about)))
  const wrong = new Set(read.error.issues.map(({ path }) => path[0]))
  const rest = Object.entries(Object(value)).filter(([name]) => name in serveConfig.shape && !wrong.has(name))
  return serveConfig.parse(Object.fromEntries(rest))
}

function problemAt(source: Source, path: readonly PropertyKey[], message: string, hint: string | undefined): Problem {
  const where = named(path)
  const at = message === 'no such key' ? source.keyAt(path) : source.at(path)
  const said = where ? `${where}: ${message}` : message
  return { ...at, code: 'configuration', message: said, ...(hint && { hint }) }
}

/** By their places, of each place the first: what else is wrong there follows from it. */
function inOrder(problems: Problem[]): Problem[] {
  const first = new Map<string, Problem>()
  for (const problem of problems) {
    const place = `${problem.line}:${problem.column}`
    if (!first.has(place)) first.set(place, problem)
  }
  return [...first.values()].sort((a, b) => a.line - b.line || a.column - b.column)
}

function checkIngress(names: readonly string[], tell: Tell): void {
  const known = Object.keys(ingress)
  for (const [at, name] of names.entries())
    if (!known.includes(name))
      tell(['ingress', at], `no API is named '${name}'`, didYouMean(name, known) ?? `there are: ${known.join(', ')}`)
}

function checkKeys(keys: NonNullable<ServeConfig['keys']>, tell: Tell): void {
  for (const [at, { name, sha256 }] of keys.entries()) {
    const before = keys.slice(0, at)
    if (before.some(key => key.name === name)) tell(['keys', at, 'name'], `another key is named '${name}'`)
    const same = before.find(key => key.sha256.toLowerCase() === sha256.toLowerCase())
    if (same) tell(['keys', at, 'sha256'], `it is the key of '${same.name}'`, 'each needs one of its own')
  }
}

/** What may be spent can only be kept where it is known what calls cost. */
function checkBudgets({ keys = [], budget }: ServeConfig, tell: Tell): void {
  const hint = 'as `budget: { prices: { provider/model: … } }`'
  for (const [at, key] of keys.entries())
    if (key.budget && !budget) tell(['keys', at, 'budget'], 'nothing says what calls cost: there is no `budget`', hint)
}

function checkHost({ host, keys, redis }: ServeConfig, tell: Tell): void {
  if (host === undefined || keys || redis?.keys || isLoopback(host)) return
  tell(['host'], 'other machines reach it, and nobody needs a key', 'set `keys`, or take 127.0.0.1')
}
