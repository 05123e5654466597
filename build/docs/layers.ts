/** The layers of the house, the uppermost first. What is in one imports from its own and those below: a test holds it. */

export interface Room {
  name: string
  what: string
  /** The files in it, by their path from the root. */
  files: RegExp
}

export interface Layer {
  name: string
  rooms: readonly Room[]
}

const folder = (path: string, what: string): Room => ({ name: path, what, files: new RegExp(`^${path}/`) })

export const layers: readonly Layer[] = [
  {
    name: 'commands',
    rooms: [
      { name: 'generate, specs, drift, provider', what: 'for us: npm run …', files: /^generator\/([\w-]+-)?cli\.ts$/ },
      folder('generator/user', 'for users: npx interlingua generate, mock, serve'),
    ],
  },
  {
    name: 'the road',
    rooms: [
      folder('generator/provider-add', 'drafts a provider from a document'),
      folder('generator/keep-up', 'looks after vendors'),
      { name: 'generator/*.ts', what: 'from inputs to a map of path → text', files: /^generator\/[\w-]+\.ts$/ },
    ],
  },
  {
    name: 'outcomes',
    rooms: [
      folder('generator/emit', 'writes TypeScript and ledgers'),
      folder('generator/drift', 'says what a change means'),
    ],
  },
  { name: 'plan', rooms: [folder('generator/plan', 'checks mapping against contract, decides everything')] },
  {
    name: 'readers',
    rooms: [
      folder('generator/contract', 'documents and overlays'),
      folder('generator/mapping', 'JSON with holes'),
      folder('generator/provider', 'where and who, facts'),
      folder('generator/unified', 'the unified model'),
    ],
  },
  {
    name: 'words',
    rooms: [
      {
        name: 'problem, error-kinds, inputs, calls, transports',
        what: 'what all of them speak of',
        files: /^generator\/(problem|error-kinds|inputs|calls|compiler|transports|memo|content-key)\.ts$/,
      },
    ],
  },
  { name: 'emitted', rooms: [folder('generated', 'wire types, both directions, raw clients; a folder a provider')] },
  {
    name: 'rooms',
    rooms: [
      {
        name: 'runtime/*/',
        what: 'tools, cache, gateway, mock, …: each its own subpath and packages',
        files: /^runtime\/[\w-]+\//,
      },
    ],
  },
  {
    name: 'client',
    rooms: [
      folder('runtime/client', 'the unified client'),
      folder('runtime/routing', 'many models as one'),
      folder('runtime/raw', 'a vendor in its own words'),
      { name: 'index, lite', what: 'the doors', files: /^runtime\/(index|lite)\.ts$/ },
    ],
  },
  { name: 'call', rooms: [folder('runtime/call', 'a call on its way: attempts, middleware, providers, answers')] },
  { name: 'chat', rooms: [folder('runtime/chat', 'what a caller says and gets: inputs, answers, streams, tools')] },
  { name: 'stream', rooms: [folder('runtime/stream', 'events from wire events and back: decoder, encoder, fold')] },
  {
    name: 'adapter',
    rooms: [
      folder('runtime/codecs', 'values that two sides spell differently, both ways'),
      folder('runtime/adapter', 'what emitted adapters are made with: lists, loss, native, facts'),
    ],
  },
  {
    name: 'vendor',
    rooms: [
      folder('runtime/wire', 'how events lie in bytes'),
      folder('runtime/access', 'where a vendor is, and how to be let in'),
    ],
  },
  { name: 'http', rooms: [folder('runtime/http', 'requests, timeouts, retries, the platform’s network')] },
  {
    name: 'language',
    rooms: [
      { name: 'types, errors', what: 'the unified types', files: /^runtime\/(types|errors|error-kind|upload)\.ts$/ },
      folder('runtime/text', 'JSON and texts'),
    ],
  },
]

/** The place of a file: 0 is the uppermost layer. The lowest that knows it by name, as `*.ts` takes what others leave. */
export function layerOf(path: string, of: readonly Layer[] = layers): number {
  return of.findLastIndex(({ rooms }) => rooms.some(({ files }) => files.test(path)))
}

/** The imports that lead upwards. */
export function upwards(imports: Iterable<readonly [path: string, targets: readonly string[]]>, of = layers): string[] {
  return [...imports].flatMap(([path, targets]) =>
    targets
      .filter(target => layerOf(target, of) >= 0 && layerOf(target, of) < layerOf(path, of))
      .map(target => `${path} → ${target}`),
  )
}
