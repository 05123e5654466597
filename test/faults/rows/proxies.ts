import { type ProxyServer, startProxy } from '../../node/proxy-server.ts'
import { selfSigned } from '../../support/certificate.ts'
import { soon } from '../patience.ts'
import type { Row } from '../row.ts'
import { good } from '../scripts.ts'
import type { FaultServer, ServerOptions } from '../server.ts'
import type { Call, Stage } from '../stage.ts'
import { quick } from './settings.ts'

/** Longer than a label may be: only a proxy knows it, and no resolver has to be asked. */
const host = `${'x'.repeat(64)}.invalid`
/** For a name of the length that certificates take. */
const secureHost = 'vendor.invalid'
const certificate = selfSigned(secureHost)

type Manner = Parameters<typeof startProxy>[1]

interface Proxied {
  server: FaultServer
  proxy: ProxyServer
  /** The address of the proxy: its password is the key, which may stand nowhere. */
  address: string
}

/** A server, and a proxy that leads every name to it, or does not. */
async function behind(
  stage: Stage,
  manner: Manner,
  requests: number,
  act: (proxied: Proxied) => Promise<void>,
  options?: ServerOptions,
): Promise<void> {
  const play = async (server: FaultServer) => {
    const proxy = await startProxy(server.baseURL, manner)
    try {
      await act({ server, proxy, address: `http://user:${stage.key}@127.0.0.1:${proxy.port}` })
    } finally {
      await proxy.close()
    }
  }
  await stage.scene(requests, good(), play, options)
}

async function byEnvironment(stage: Stage): Promise<void> {
  await behind(stage, 'lead', 1, async ({ proxy, address }) => {
    await inEnvironment({ HTTP_PROXY: address }, async () => {
      const led = await stage.ask(`http://${host}/v1`)
      stage.saw('HTTP_PROXY', led, { kind: 'answer', text: 'fine' })
    })
    await inEnvironment({ HTTP_PROXY: address, NO_PROXY: `.other, ${host}` }, async () => {
      const direct = await stage.ask(`http://${host}/v1`)
      stage.saw('NO_PROXY', direct, { kind: 'network', code: 'ENOTFOUND' })
    })
    const proof = `Basic ${Buffer.from(`user:${stage.key}`).toString('base64')}`
    stage.saw('asked', proxy.asked, [{ line: `POST http://${host}/v1/chat/completions`, authorization: proof, host }])
  })
}

const connections = (address: string): Pick<Call, 'connections'> => ({
  connections: { proxy: address, tls: { ca: certificate.cert } },
})

async function byTunnel(stage: Stage): Promise<void> {
  await behind(
    stage,
    'lead',
    2,
    async ({ proxy, address }) => {
      const speaker = stage.open(`https://${secureHost}/v1`, connections(address))
      for (const call of ['first', 'second'])
        stage.saw(`CONNECT, ${call}`, await stage.ask(speaker), { kind: 'answer', text: 'fine' })
      stage.saw(
        'asked',
        proxy.asked.map(({ line }) => line),
        [`CONNECT ${secureHost}:443`],
      )
    },
    { tls: certificate },
  )
}

/** What the proxy answers, what comes of it, and how often it is asked: once, where a second time would not help. */
const refusals: [manner: Manner, scheme: string, expected: object, asked: number][] = [
  [407, 'http', { kind: 'network', code: 'proxy-auth', retryable: false }, 1],
  [407, 'https', { kind: 'network', code: 'proxy-auth', retryable: false }, 1],
  [403, 'https', { kind: 'network', code: 'proxy-refused', retryable: false }, 1],
  [502, 'https', { kind: 'network', code: 'proxy-refused', retryable: true }, 3],
  ['hang', 'https', { kind: 'timeout', phase: 'connect', retryable: true }, 3],
]

async function refused(stage: Stage): Promise<void> {
  for (const [manner, scheme, expected, asked] of refusals)
    await behind(stage, manner, 0, async ({ proxy, address }) => {
      const target = `${scheme}://${scheme === 'http' ? host : secureHost}/v1`
      const outcome = await stage.ask(target, { ...connections(address), retry: quick, timeout: { connect: 200 } })
      stage.saw(`${manner} of ${scheme}`, outcome, expected)
      stage.saw(`${manner} of ${scheme}: asked`, proxy.asked.length, asked)
      stage.holds(`${manner} of ${scheme}: closed`, await soon(() => proxy.open() === 0, 100), proxy.open())
    })
}

const variables = ['http_proxy', 'https_proxy', 'all_proxy', 'no_proxy'].flatMap(name => [name, name.toUpperCase()])

async function inEnvironment(told: Record<string, string>, act: () => Promise<void>): Promise<void> {
  const before = variables.map(name => [name, process.env[name]] as const)
  for (const name of variables) delete process.env[name]
  Object.assign(process.env, told)
  try {
    await act()
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name]
      else process.env[name] = value
    }
  }
}

export const proxies: Row[] = [
  {
    number: 68,
    inject: 'an HTTP proxy: by environment, NO_PROXY, 407, CONNECT refused or hanging',
    expected:
      'honoured; 407 and a refused CONNECT are errors of the network, tried again for 5xx alone; a hanging one ends with the time to connect; the password nowhere',
    only: 'node',
    // It changes the environment.
    heavy: true,
    async run(stage) {
      await byEnvironment(stage)
      await byTunnel(stage)
      await refused(stage)
    },
  },
]
