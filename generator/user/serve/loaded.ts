/** From a file to a gateway that could be served. */
import { existsSync, readFileSync } from 'node:fs'
import { ingress, usualIngress } from '../../../generated/ingress.ts'
import {
  type AnswerStore,
  type Counts,
  createGateway,
  type Gateway,
  type GatewayEntry,
  type GatewayKey,
  type Ingress,
  redisShared,
} from '../../../runtime/gateway/index.ts'
import { isLoopback } from '../../../runtime/serve/index.ts'
import { readServeConfig, type Sound } from './config.ts'
import { page } from './page.ts'
import { present } from './present.ts'
import { around } from './rooms.ts'

/** What the command line says. */
export interface Flags {
  /** `interlingua.yaml`, where it is not said and there is one. */
  config?: string | undefined
  host?: string | undefined
  port?: number | undefined
}

export interface Loaded extends Sound {
  /** The file, where there is one. */
  file: string | undefined
  host: string
  port: number
  /** The names of the grammars that are spoken. */
  spoken: readonly string[]
}

const usualFile = 'interlingua.yaml'

/** `before` is what was served until now. Throws `Problems` for what is wrong with the file. */
export async function loaded(flags: Flags, before?: Loaded): Promise<Loaded> {
  // One that is gone is no reason to serve without it.
  const file = flags.config ?? before?.file ?? (existsSync(usualFile) ? usualFile : undefined)
  const text = file === undefined ? '' : readFileSync(file, 'utf8')
  const sound = await readServeConfig(file ?? usualFile, text, process.env, before)
  const { config } = sound
  const host = flags.host ?? config.host ?? '127.0.0.1'
  if (!config.keys && !config.redis?.keys && !isLoopback(host))
    throw new TypeError(`other machines reach ${host}, and nobody needs a key: set \`keys\` in ${usualFile}`)
  return { ...sound, file, host, port: flags.port ?? config.port ?? 8787, spoken: config.ingress ?? usualIngress }
}

/** What lives as long as the process, whatever files it reads. */
export interface Living {
  log(entry: GatewayEntry): void
  onWarning(cause: unknown): void
  /** What is counted and kept where there is no Redis. */
  memory: { readonly counts: Counts; readonly answers: AnswerStore }
}

export function gatewayOf(
  { config, providers, models, rooms, spoken }: Loaded,
  { log, onWarning, memory }: Living,
): Gateway {
  const { keys, strict, native, limits, retry, timeout, answers, redis } = config
  const shared = rooms.redis && redisShared(rooms.redis.send, rooms.redis.prefix)
  const servers: Readonly<Record<string, () => Ingress>> = ingress
  const shown = page !== '' && config.page !== false
  return createGateway({
    client: {
      providers,
      use: around(rooms),
      ...(retry !== undefined && { retry }),
      ...(timeout !== undefined && { timeout }),
    },
    ingress: spoken.map(name => servers[name]!()),
    models,
    log,
    lines: () => import('../../../generated/mapping-lines.ts'),
    ...(keys && { keys: keys.map(present) as GatewayKey[] }),
    counts: shared?.counts ?? memory.counts,
    ...(shared && { requests: shared.requests }),
    onWarning,
    ...(shared && redis?.keys && { findKey: shared.findKey }),
    ...(answers && { answers: { ...present(answers), store: shared?.answers ?? memory.answers } }),
    ...(strict !== undefined && { strict }),
    ...(native && { native }),
    ...(limits && { limits }),
    ...(shown && { page }),
  })
}
