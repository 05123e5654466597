/** The vendors that the programs of the guide ask: our mock, and by hand what it has no words for. */
import { createHash } from 'node:crypto'
import { ingress } from '../../generated/ingress.ts'
import { createMock, type Mock } from '../../runtime/mock/index.ts'
import { askedOfVendor, providers } from '../clouds.ts'
import { byHand } from './by-hand.ts'
import { rules } from './rules.ts'

const key = 'a-key-for-nobody'

/** What says where a cloud is, too, stays unsaid: its calls are those of its address. */
const ofClouds = providers.flatMap(({ shares, env }) => (shares ? (env.baseURL ?? []) : []))

/** Starts them, and tells all that programs look for in their environment. */
export async function startVendors(): Promise<Mock> {
  const vendors = Object.values(ingress).map(serverOf => serverOf())
  const models = ['gpt-5-mini', 'claude-sonnet-4-6']
  const mock = await createMock({ apis: vendors, rules, models, apiKeys: [key] }).listen()
  for (const { name, env } of vendors) {
    process.env[env.apiKey[0]!] = key
    const [variable] = env.baseURL ?? []
    if (variable && !ofClouds.includes(variable)) process.env[variable] = mock.baseURL(name)
  }
  Object.assign(process.env, {
    OPENAI_COMPATIBLE_API_KEY: key,
    AZURE_OPENAI_API_KEY: key,
    AZURE_CLIENT_ID: 'none',
    AZURE_TENANT_ID: 'none',
    AZURE_FEDERATED_TOKEN_FILE: 'none',
    GOOGLE_VERTEX_API_KEY: key,
    TEAM_KEY_SHA256: createHash('sha256').update(key).digest('hex'),
  })
  const { fetch } = globalThis
  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init)
    const told = await byHand(request)
    if (told) return told
    const there = (await askedOfVendor(request)) ?? request
    // What listens on this machine is asked itself, and nothing else: the mock stands for the network.
    return /^http:\/\/(127\.0\.0\.1|localhost):/.test(there.url) ? fetch(there) : mock.fetch(there)
  }
  return mock
}
