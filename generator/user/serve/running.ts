/** A gateway that runs until it is told to stop, and takes another configuration without a pause. */
import { memoryAnswers, memoryCounts } from '../../../runtime/gateway/index.ts'
import { type Serving, serve } from '../../../runtime/serve/index.ts'
import { Problems } from '../../problem.ts'
import { type Flags, gatewayOf, type Living, type Loaded, loaded } from './loaded.ts'

/** Something that happened, as plain data; of a request no prompt, answer or key. */
type Log = (event: string, more?: object) => void

/** Returns once it listens; the process lives as long as that. `say` is told a line of JSON an event. */
export async function running(flags: Flags, say: (line: string) => void): Promise<void> {
  const log: Log = (event, more) => say(JSON.stringify({ event, ...more }))
  const living: Living = {
    log: entry => log('request', entry),
    onWarning: onceASecond(cause => log('store-failed', { why: messageOf(cause) })),
    memory: { counts: memoryCounts(), answers: memoryAnswers() },
  }
  const made = (of: Loaded) => gatewayOf(of, living)
  let current = await loaded(flags)
  const { host, port } = current
  await current.rooms.redis?.connect()
  const serving = await serve(made(current), { host, port })
  const reload = async () => {
    try {
      const next = await loaded(flags, current)
      await next.rooms.redis?.connect()
      serving.replace(made(next))
      current = next
      log('reloaded', movedTo(next, { host, port }))
    } catch (failed) {
      // What runs is better than what is wrong.
      log('reload-failed', { problems: problemsOf(failed) })
    }
  }
  let reloading = Promise.resolve()
  process.on('SIGHUP', () => {
    reloading = reloading.then(reload)
  })
  stopOn(['SIGTERM', 'SIGINT'], serving, log)
  log('listening', { url: serving.url, pid: process.pid })
}

/** The first signal lets answers end, a second one does not wait. */
function stopOn(signals: readonly NodeJS.Signals[], serving: Serving, log: Log): void {
  let isStopping = false
  const stop = async (signal: NodeJS.Signals) => {
    if (isStopping) process.exit(1)
    isStopping = true
    log('stopping', { signal })
    await serving.close()
    log('stopped')
    process.exit(0)
  }
  for (const signal of signals) process.on(signal, signal => void stop(signal))
}

/** An address holds as long as the process. */
function movedTo({ host, port }: Loaded, now: { host: string; port: number }): object {
  return host === now.host && port === now.port ? {} : { ignored: 'host and port are those of the start' }
}

function problemsOf(failed: unknown): string[] {
  if (failed instanceof Problems) return failed.message.split('\n')
  return [messageOf(failed)]
}

function messageOf(failed: unknown): string {
  return failed instanceof Error ? failed.message : String(failed)
}

function onceASecond(tell: (cause: unknown) => void): (cause: unknown) => void {
  let toldAt = Number.NEGATIVE_INFINITY
  return cause => {
    if (performance.now() - toldAt < 1_000) return
    toldAt = performance.now()
    tell(cause)
  }
}
