/** `npx interlingua serve`: the gateway, by a file of configuration. */
import { parseArgs } from 'node:util'
import { portOf, toldFailure } from '../command-line.ts'
import { hashOf } from './hash.ts'
import { loaded } from './loaded.ts'
import { running } from './running.ts'
import { shown } from './shown.ts'

const USAGE = `usage: npx interlingua serve [--config interlingua.yaml] [--port 8787] [--host 127.0.0.1]
       npx interlingua serve --check
       npx interlingua serve --hash

Serves every vendor's clients with the providers of the file; without one, with those whose keys are in the environment.
SIGHUP reads the file again, SIGTERM and ctrl-c let answers end.

  --check   says what would be served, or what is wrong; asks nobody
  --hash    reads a key from standard input and prints its SHA-256, for \`keys\``

const options = {
  config: { type: 'string' },
  port: { type: 'string' },
  host: { type: 'string' },
  check: { type: 'boolean' },
  hash: { type: 'boolean' },
  help: { type: 'boolean' },
} as const

/** Returns the exit code, once the server has started: the process lives as long as that listens. */
export async function serveCommand(argv: string[], say: (line: string) => void = console.log): Promise<number> {
  try {
    const { values } = parseArgs({ args: argv, options })
    const flags = { config: values.config, host: values.host, port: portOf(values.port) }
    if (values.help) say(USAGE)
    else if (values.hash) say(await hashOf(process.stdin))
    else if (values.check) say(shown(await loaded(flags)))
    else await running(flags, say)
    return 0
  } catch (error) {
    console.error(toldFailure(error))
    return 1
  }
}
