/** `npx interlingua mock`: vendors that are not there, on a port of this machine. */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { ingress } from '../../generated/ingress.ts'
import { createMock, type Mock } from '../../runtime/mock/index.ts'
import { portOf, toldFailure } from './command-line.ts'
import { readMockScript } from './mock-script.ts'

const USAGE = `usage: npx interlingua mock [--script answers.yaml] [--port 8080] [--host 127.0.0.1] [--api <provider>]...

Stands for vendors, for all of them or those that are named, with the answers of the script; without one it repeats
what it hears. Ends by ctrl-c.`

const options = {
  script: { type: 'string' },
  port: { type: 'string' },
  host: { type: 'string' },
  api: { type: 'string', multiple: true },
  help: { type: 'boolean' },
} as const

/** Returns the exit code, once the server has started: the process lives as long as that listens. */
export async function mockCommand(argv: string[], say: (line: string) => void = console.log): Promise<number> {
  try {
    const { values } = parseArgs({ args: argv, options })
    if (values.help) {
      say(USAGE)
      return 0
    }
    const { script: file } = values
    const script = file === undefined ? {} : readMockScript(file, readFileSync(file, 'utf8'))
    const served = named(values.api ?? script.apis)
    const mock = createMock({ ...script, apis: served })
    await mock.listen({ port: portOf(values.port) ?? script.port ?? 8080, ...(values.host && { host: values.host }) })
    say(signpost(mock, served))
    return 0
  } catch (error) {
    console.error(toldFailure(error))
    return 1
  }
}

type Served = ReturnType<(typeof ingress)[keyof typeof ingress]>

function named(names: readonly string[] | undefined): Served[] {
  const known: Readonly<Record<string, () => Served>> = ingress
  return (names ?? Object.keys(known)).map(name => {
    const serverOf = Object.hasOwn(known, name) ? known[name] : undefined
    if (!serverOf) throw new TypeError(`no API is named '${name}'. There are: ${Object.keys(known).join(', ')}.`)
    return serverOf()
  })
}

/** Where each vendor is, and the variables in which its clients look for that. */
function signpost(mock: Mock, served: readonly Served[]): string {
  const rows = served.map(({ name, env }) => [name, mock.baseURL(name), env.baseURL?.[0] ?? ''] as const)
  const [width, length] = [0, 1].map(column => Math.max(...rows.map(row => row[column]!.length)))
  return [
    `The mock listens at ${mock.url}. The base URL of each vendor, for its SDK's option or the variable:\n`,
    ...rows.map(([name, url, variable]) => `  ${name.padEnd(width!)}  ${url.padEnd(length!)}  ${variable}`.trimEnd()),
    '\nAny key will do.',
  ].join('\n')
}
