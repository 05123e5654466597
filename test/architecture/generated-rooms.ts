/** What emitted code may import. */
import { existsSync, readFileSync } from 'node:fs'
import { capabilities, identities } from '../../build/entries.ts'
import { parseProvider } from '../../generator/provider/provider.ts'
import type { House } from './house.ts'

/** What emitted code may use of the core, by its folders. */
const doorsOfCore = {
  access: 'bearer-token host-address identity path-segment reshaped',
  adapter:
    'adapter bare-text beside canonical columns complement decoding encoding facts followers hosted ingress lists loss lossy-encoding narrowing native nodes optional server-api source-references sums wire-error',
  call: 'provider service',
  codecs:
    'call-arguments citing documents enum-table json-schema json-values lists logprobs media names numbers reasoning-effort rpc-status safety-findings search-results switches texts times tool-results vectors',
  http: 'in-bytes multipart related',
  raw: 'raw raw-bytes',
  stream: 'byte-spans call-patches item-ids safety stream-verbs',
  wire: 'json-array ndjson sse',
}

const doorsOfGenerated = Object.entries(doorsOfCore)
  .flatMap(([folder, names]) => names.split(' ').map(name => `runtime/${folder}/${name}.ts`))
  .concat('runtime/lite.ts', 'runtime/types.ts')
  .concat(Object.keys(capabilities).map(name => `runtime/${name}/index.ts`))
  .concat(identities)

/** What a provider may use of the one whose apis it shares, and of those in whose words it fails. */
function sharedWith(folder: string, house: House): string[] {
  const file = `specs/${folder.slice('generated/'.length)}/provider.yaml`
  if (!existsSync(file)) return []
  const { shares, errors = [] } = parseProvider(file, readFileSync(file, 'utf8'))
  const isShared = new RegExp(`^generated/${shares}/(wire|[^/]+/(client|error))\\.ts$`)
  const isFailing = new RegExp(`^generated/[^/]+/(${errors.join('|')})/error\\.ts$`)
  return shares === undefined ? [] : [...house.keys()].filter(path => isShared.test(path) || isFailing.test(path))
}

/** Each provider is a room of its own; only the registry knows them all. */
export function generatedRooms(house: House): Record<string, readonly string[]> {
  const folders = [...house.keys()].flatMap(path => /^generated\/[^/]+(?=\/)/.exec(path)?.[0] ?? [])
  const own = [...house.keys()].filter(path => /^generated\/[^/]+\/(index|[^/]+\/(client|server))\.ts$/.test(path))
  return {
    ...Object.fromEntries(
      [...new Set(folders)].map(folder => [folder, [...doorsOfGenerated, ...sharedWith(folder, house)]]),
    ),
    'generated/registry.ts': [
      'runtime/adapter/adapter.ts',
      'runtime/adapter/facts.ts',
      'runtime/adapter/server-api.ts',
      ...own,
    ],
    'generated/ingress.ts': [...house.keys()].filter(path => /^generated\/[^/]+\/server\.ts$/.test(path)),
    'generated/providers.ts': [...house.keys()].filter(path => /^generated\/[^/]+\/index\.ts$/.test(path)),
    'generated/deprecations.ts': ['runtime/call/deprecations.ts'],
    'generated/mapping-lines.ts': [...house.keys()].filter(path => /^generated\/[^/]+\/[^/]+\/lines\.ts$/.test(path)),
    'generated/transcript-schema.ts': [],
  }
}
