/** A provider's page of the site: what its specs, facts, capabilities and ledgers say. */
import { operations } from '../../runtime/call/supports.ts'
import { features } from '../../runtime/index.ts'
import { type Cell, matrix, verdictOf } from '../../test/capabilities/matrix.ts'
import { blocks, code, codeBlock, details, table, text } from './markdown.ts'
import type { ApiFacts, ProviderFacts } from './provider-facts.ts'
import { sampleOf } from './provider-sample.ts'

type Provider = ProviderFacts['provider']

export function providerPage(facts: ProviderFacts): string {
  const { provider, apis } = facts
  const page = blocks(
    `# ${provider.name}`,
    opening(provider, apis),
    codeBlock('ts', sampleOf(provider)),
    '## Where it is, and who asks',
    whereabouts(facts),
    (provider.places ?? provider.tokens ?? provider.signing) !== undefined && 'How to say all this: [clouds](/clouds).',
    ...apis.map(api => capabilities(provider, api)),
    models(facts),
    mended(facts),
    ...(provider.shares === undefined ? apis.flatMap(api => [native(api), ledger(api)]) : []),
  )
  return `${page}\n`
}

function opening({ shares }: Provider, apis: readonly ApiFacts[]): string {
  const ids = apis.map(({ id }) => code(id)).join(', ')
  if (shares) {
    return `Speaks ${ids} as [${shares}](/providers/${shares}) does: what is mapped, native and lost is said there.`
  }
  const based = apis.flatMap(api => (api.extends ? [`${code(api.id)} extends ${code(api.extends)}.`] : []))
  return [`Speaks ${ids}${apis.length > 1 ? ', the first unless another is asked for' : ''}.`, ...based].join(' ')
}

function whereabouts({ provider, source }: ProviderFacts): string {
  const { env, auth, places, headers, tokens, signing } = provider
  const variables = (names: readonly string[]) => names.map(code).join(', ')
  const placed = Object.entries(places ?? {}).map(([name, from]) =>
    'env' in from ? [code(name), `${variables(from.env)}; else ${code(from.default)}`] : [code(name), variables(from)],
  )
  return table(
    ['', ''],
    [
      ['address', addressOf(provider)],
      ...(env.baseURL ? [['address, from the environment', variables(env.baseURL)]] : []),
      ...(env.host ? [['host, from the environment', variables(env.host)]] : []),
      ...placed,
      ['key', `${variables(env.apiKey)}, or ${code('apiKey')}`],
      [
        'sent as',
        typeof auth === 'object'
          ? code(auth.header)
          : `${code('authorization: Bearer')}${auth === 'bearer' ? '' : ', where there is one'}`,
      ],
      ...(signing ? [['without a key', `signed: ${Object.keys(signing).map(code).join(', ')}`]] : []),
      ...(typeof tokens === 'object' ? [['tokens', `of ${code(tokens.package)}, where there is no key`]] : []),
      ...(headers
        ? [
            [
              'always with',
              Object.entries(headers)
                .map(([name, value]) => code(`${name}: ${value}`))
                .join(', '),
            ],
          ]
        : []),
      ...(source ? contractRows(source) : []),
    ],
  )
}

function addressOf({ baseURL }: Provider): string {
  if (baseURL === 'caller') return 'what the caller says'
  if (typeof baseURL === 'string') return code(baseURL)
  return Object.values(baseURL.table).map(code).join(', ')
}

function contractRows({ url, via, contract, date, kind }: NonNullable<ProviderFacts['source']>): string[][] {
  const from = contract ? `[${contract}](/providers/${contract})'s, laid over` : `the vendor's document (${kind})`
  const origin = url ?? via?.url
  return [['contract', `${from}, of ${date}`], ...(origin ? [['document', `<${origin}>`]] : [])]
}

/** A cloud has what its file lists of the calls beside chat, whatever the api has. */
function isOffered({ shares, operations: offered = {} }: Provider, { api, feature }: Cell): boolean {
  const call = Object.entries(operations).find(([name]) => name === feature)?.[1]
  return call === undefined || shares === undefined || offered[call] === api
}

/** What can be asked, and why not. */
function capabilities(provider: Provider, { id }: ApiFacts): string {
  const cells = features.flatMap(feature => matrix.find(cell => cell.api === id && cell.feature === feature) ?? [])
  const verdict = (cell: Cell) => (isOffered(provider, cell) ? verdictOf(cell) : 'no')
  const of = (wanted: ReturnType<typeof verdictOf>) => cells.filter(cell => verdict(cell) === wanted)
  const names = (list: readonly Cell[]) => list.map(({ feature }) => code(feature)).join(', ')
  const reasons = (list: readonly Cell[]) =>
    table(
      ['', 'why not'],
      list.map(cell => [code(cell.feature), text(reasonOf(cell))]),
    )
  const isCall = ({ feature }: Cell) => feature in operations
  const [missing, lost] = [of('no').filter(isCall), of('no').filter(cell => !isCall(cell))]
  return blocks(
    `## What ${id} can be asked`,
    `${names(of('yes'))}. [How this is known](/capabilities)`,
    of('some models').length > 0 && blocks('By some models:', reasons(of('some models'))),
    lost.length > 0 && blocks('Not, so that it is reported as loss:', reasons(lost)),
    missing.length > 0 && `Calls that are not there, and refused before anything is sent: ${names(missing)}.`,
  )
}

function reasonOf({ models }: Cell): string {
  const refused = models.filter(({ support }) => !support.supported)
  return [...new Set(refused.map(({ support }) => support.reason))].join('; ')
}

function models({ models }: ProviderFacts): string | undefined {
  if (models.length === 0) return undefined
  const names = (list: readonly string[]) => list.map(code).join(', ')
  const rows = models.map(({ match, except, facts }) => [
    names(match) + (except ? `, but ${names(except)}` : ''),
    Object.entries(facts)
      .map(([name, value]) => code(`${name}: ${value}`))
      .join(', '),
  ])
  return blocks(
    '## What is known of its models',
    'By name; later rows win. A model that no row has gets what all can do.',
    table(['models', 'facts'], rows),
  )
}

function mended({ mended }: ProviderFacts): string | undefined {
  if (mended.length === 0) return undefined
  return blocks(
    "## What the vendor's document lacks",
    'Mended by overlays before anything is made of it:',
    mended.map(reason => `- ${text(reason)}`).join('\n'),
  )
}

function native({ id, native }: ApiFacts): string {
  const types = native.replace(/^\/\/ Code generated.*\n/, '')
  return blocks(
    `## What stays native in ${id}`,
    `What no unified field has is typed under ${code(`native['${id}']`)} of its node, and goes back to this API alone.`,
    details('The types', codeBlock('ts', types)),
  )
}

const section = /^## (.+)$/gm

function ledger({ id, ledger }: ApiFacts): string {
  const [, counts = ''] = /^(\d+ mapped.*)$/m.exec(ledger) ?? []
  const properties = ledger.slice(ledger.search(section)).replace(section, '**$1**')
  return blocks(
    `## Ledger of ${id}`,
    `What becomes of every property that the mapping reaches: ${counts}`,
    details('Every property', properties),
  )
}
