import Handlebars from 'handlebars'
import type { ModelRows, ProviderFile } from '../provider/provider.ts'
import { byPath, camel, object, quote } from './text.ts'

const options = { noEscape: true, strict: true }

const providerTemplate = Handlebars.compile(
  `// Code generated from specs/{{name}}/provider.yaml and specs/{{name}}/models.yaml. DO NOT EDIT.
{{#each imports}}
{{text}} from '{{path}}'
{{/each}}

/** What is true of this provider's models, by name pattern. */
export const {{constant}}Facts: readonly FactRow[] = {{facts}}

/** Options: key, base URL, headers, fetch, and which of its apis to speak. */
export const {{constant}} = defineProvider{{more}}({
{{#each service}}
  {{this}},
{{/each}}
  apis: { {{#each apis}}{{quoted}}: {{client}}, {{/each}} },
  defaultApi: {{defaultApi}},
  operations: {{operations}},
{{#if sharing}}
  unlisted: false,
{{/if}}
  facts: {{constant}}Facts,
})
`,
  options,
)

const registryTemplate = Handlebars.compile(
  `// Code generated from specs/. DO NOT EDIT.
import type { ClientApi, ServerApi } from '../runtime/adapter.ts'
import type { FactRow } from '../runtime/facts.ts'
{{#each imports}}
import { {{name}} } from '{{path}}'
{{/each}}

/** Every api in both directions, for gateways, mocks and tests; a client imports its providers one by one. */
export const apis: Record<string, { provider: string; client: ClientApi; server: ServerApi; facts: readonly FactRow[] }> = {
{{#each providers}}
{{#each apis}}
  {{quoted}}: { provider: {{quotedProvider}}, client: {{client}}, server: {{server}}, facts: {{constant}}Facts },
{{/each}}
{{/each}}
}
`,
  options,
)

export function emitProvider(file: ProviderFile, models: ModelRows): string {
  return providerTemplate({
    name: file.name,
    constant: camel(file.name),
    quoted: quote(file.name),
    service: serviceFields(file),
    imports: [
      { path: '../../runtime/facts.ts', text: 'import type { FactRow }' },
      { path: '../../runtime/provider.ts', text: 'import { defineProvider }' },
      ...serviceImports(file),
      ...apiNames(file).map(({ client, home, id }) => ({
        path: `${home}/${id}/client.ts`,
        text: `import { ${client} }`,
      })),
    ].sort(byPath),
    more: moreOptions(file) && `<${moreOptions(file)}>`,
    apis: apiNames(file),
    defaultApi: quote(file.apis[0]),
    operations: quote(file.operations ?? {}),
    sharing: file.shares !== undefined,
    facts: quote(models),
  })
}

/** Where the service is and how it is asked. */
export function serviceFields({
  name,
  baseURL,
  paths,
  places,
  query,
  auth,
  signing,
  tokens,
  env: { host, ...env },
  headers,
}: ProviderFile): string[] {
  return [
    `name: ${quote(name)}`,
    ...(baseURL === 'caller' ? [] : [`baseURL: ${quote(baseURL)}`]),
    ...(places ? [`places: ${quote(places)}`] : []),
    ...(paths ? [`paths: ${quote(paths)}`] : []),
    ...(query ? [`query: ${quote(query)}`] : []),
    `auth: ${authText(auth)}`,
    ...(signing ? [`signing: sigv4(${quote(signing.sigv4)})`] : tokens ? ['signing: bearerToken'] : []),
    `env: ${quote(host ? { ...env, baseURL: [...(env.baseURL ?? []), ...host] } : env)}`,
    ...(host ? ['readAddress: addressOfHost'] : []),
    `headers: ${quote(headers ?? {})}`,
  ]
}

/** What of the runtime the fields need. */
export function serviceImports({ env, signing, tokens }: ProviderFile): { path: string; text: string }[] {
  const signer = signing
    ? [
        { path: '../../runtime/service.ts', text: 'import type { SigningOptions }' },
        { path: '../../runtime/sigv4/index.ts', text: 'import { sigv4 }' },
      ]
    : tokens
      ? [{ path: '../../runtime/bearer-token.ts', text: 'import { bearerToken, type TokenOptions }' }]
      : []
  return [...(env.host ? [{ path: '../../runtime/host-address.ts', text: 'import { addressOfHost }' }] : []), ...signer]
}

/** The type of the options that not every provider has; empty where there are none. */
export function moreOptions({ places = {}, signing, tokens }: ProviderFile): string {
  const own = Object.keys(places).map(place => `${place}?: string`)
  return [
    ...(own.length > 0 ? [`{ ${own.join('; ')} }`] : []),
    ...(signing ? ['SigningOptions'] : tokens ? ['TokenOptions'] : []),
  ].join(' & ')
}

function authText(auth: ProviderFile['auth']): string {
  if (typeof auth !== 'string') return object(["type: 'header'", `header: ${quote(auth.header)}`])
  return object(["type: 'bearer'", ...(auth === 'bearer' ? [] : ['optional: true'])])
}

/** Where the folders of its apis stand, seen from the provider's own. */
export function homeOf({ shares }: ProviderFile): string {
  return shares === undefined ? '.' : `../${shares}`
}

/** An api that several providers serve stands there once, by its own. */
export function emitRegistry(all: ProviderFile[]): string {
  const files = all.filter(({ shares }) => shares === undefined)
  return registryTemplate({
    imports: registryImports(files),
    providers: files.map(file => ({ name: file.name, constant: camel(file.name), apis: apiNames(file) })),
  })
}

/** Sorted by path, as the linter sorts them. */
function registryImports(files: ProviderFile[]): { name: string; path: string }[] {
  const lines = files.flatMap(file => [
    ...file.apis.flatMap(id => [
      { name: `${camel(id)}Client`, path: `./${file.name}/${id}/client.ts` },
      { name: `${camel(id)}Server`, path: `./${file.name}/${id}/server.ts` },
    ]),
    { name: `${camel(file.name)}Facts`, path: `./${file.name}/index.ts` },
  ])
  return lines.sort(byPath)
}

function apiNames(file: ProviderFile) {
  return [...file.apis].sort().map(id => ({
    id,
    home: homeOf(file),
    quoted: quote(id),
    client: `${camel(id)}Client`,
    server: `${camel(id)}Server`,
    provider: file.name,
    quotedProvider: quote(file.name),
    constant: camel(file.name),
  }))
}
