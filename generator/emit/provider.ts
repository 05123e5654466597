import Handlebars from 'handlebars'
import type { ModelRows, ProviderFile } from '../provider/provider.ts'
import { transportConstant, transportModule } from '../transports.ts'
import { factsOf } from './deprecations.ts'
import { type ApiTools, toolExports } from './hosted-tools.ts'
import { byPath, camel, object, pure, quote } from './text.ts'

const options = { noEscape: true, strict: true }

const providerTemplate = Handlebars.compile(
  `// Code generated from specs/{{name}}/provider.yaml and specs/{{name}}/models.yaml. DO NOT EDIT.
{{#each imports}}
{{text}} from '{{path}}'
{{/each}}

{{#each withTools}}
export { {{{names}}} } from './{{api}}/hosted-tools.ts'

{{/each}}
/** What is true of this provider's models, by name pattern. */
export const {{constant}}Facts: readonly FactRow[] = {{facts}}

/** Options: key, base URL, headers, fetch, and which of its apis to speak. */
export const {{constant}} = {{pure}} defineProvider{{more}}({
{{#each service}}
  {{this}},
{{/each}}
  apis: { {{#each apis}}{{quoted}}: {{served}}, {{/each}} },
  defaultApi: {{defaultApi}},
  operations: {{operations}},
{{#if sharing}}
  unlisted: false,
{{/if}}
  facts: {{constant}}Facts,
})
{{#each lite}}

/** The same for \`streamChat\`, by {{quoted}}: a program that does nothing else has nothing else of it. */
export const {{name}} = {{../pure}} defineLite({
{{#each ../plain}}
  {{this}},
{{/each}}
  api: {{chat}},
  facts: {{../constant}}Facts,
})
{{/each}}
`,
  options,
)

const registryTemplate = Handlebars.compile(
  `// Code generated from specs/. DO NOT EDIT.
import type { ClientApi } from '../runtime/adapter/adapter.ts'
import type { FactRow } from '../runtime/adapter/facts.ts'
import type { ServerApi } from '../runtime/adapter/server-api.ts'
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

/** `owners` tells whose the apis are that are named in `errors`; `withTools` are those that have tools of their own. */
export function emitProvider(
  file: ProviderFile,
  models: ModelRows,
  owners: Owners,
  withTools: readonly ApiTools[],
): string {
  return providerTemplate({
    name: file.name,
    constant: camel(file.name),
    quoted: quote(file.name),
    service: serviceFields(file),
    imports: [
      { path: '../../runtime/adapter/facts.ts', text: 'import type { FactRow }' },
      { path: '../../runtime/call/provider.ts', text: 'import { defineProvider }' },
      ...serviceImports(file),
      ...hostingImports(file, owners),
      ...apiNames(file).map(({ client, home, id }) => ({
        path: `${home}/${id}/client.ts`,
        text: `import { ${[
          ...liteApis(file)
            .filter(api => api.id === id)
            .map(({ chat }) => chat),
          client,
        ].join(', ')} }`,
      })),
      ...(liteApis(file).length > 0 ? [{ path: '../../runtime/lite.ts', text: 'import { defineLite }' }] : []),
    ].sort(byPath),
    more: moreOptions(file) && `<${moreOptions(file)}>`,
    apis: apiNames(file).map(api => ({ ...api, served: servedAs(api.client, file) })),
    pure,
    lite: liteApis(file),
    plain: serviceFields(file),
    withTools: toolExports(file.apis, withTools),
    defaultApi: quote(file.apis[0]),
    operations: quote(file.operations ?? {}),
    sharing: file.shares !== undefined,
    facts: quote(factsOf(models)),
  })
}

/**
 * The apis that are also to be had for streams alone: of services that are at one address, and ask for one key. The
 * default one has the provider's name.
 */
function liteApis(file: ProviderFile): { id: string; name: string; chat: string; quoted: string }[] {
  const { shares, places, paths, query, signing, tokens, env, stream, errors } = file
  if (shares ?? places ?? paths ?? query ?? signing ?? tokens ?? env.host ?? stream ?? errors) return []
  return apiNames(file).map(({ id, quoted }) => ({
    id,
    quoted,
    chat: `${camel(id)}Chat`,
    name: `${camel(id === file.apis[0] ? file.name : id)}Lite`,
  }))
}

/** Which provider has an api: its folder. */
export type Owners = ReadonlyMap<string, string>

/** An api as this service has it. */
function servedAs(client: string, { stream, errors }: ProviderFile): string {
  if (stream === undefined && errors === undefined) return client
  return `${pure} hosted(${client}, ${object([
    stream && `transport: ${transportConstant(stream)}`,
    errors && `errors: [${errors.map(errorName).join(', ')}]`,
  ])})`
}

function hostingImports(file: ProviderFile, owners: Owners): { path: string; text: string }[] {
  const { stream, errors } = file
  if (stream === undefined && errors === undefined) return []
  return [
    { path: '../../runtime/adapter/hosted.ts', text: 'import { hosted }' },
    ...streamImport(file),
    ...errorImports(file, owners),
  ]
}

/** The transport of its streams that its apis do not bring. */
export function streamImport({ stream }: ProviderFile): { path: string; text: string }[] {
  if (stream === undefined) return []
  const path = `../../runtime/${transportModule(stream)}`
  return [{ path, text: `import { ${transportConstant(stream)} }` }]
}

/** The readers of errors that its apis do not bring. */
export function errorImports({ errors = [] }: ProviderFile, owners: Owners): { path: string; text: string }[] {
  return errors.map(id => ({
    path: `../${owners.get(id)}/${id}/error.ts`,
    text: `import { decodeError as ${errorName(id)} }`,
  }))
}

export function errorName(api: string): string {
  return `${camel(api)}Error`
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
    ...(paths || query
      ? [`reshape: ${pure} reshaped(${quote({ ...(paths && { paths }), ...(query && { query }) })})`]
      : []),
    `auth: ${authText(auth, typeof tokens === 'object')}`,
    ...(signing
      ? [`signing: ${pure} sigv4(${quote(signing.sigv4)})`]
      : tokens
        ? [`signing: ${tokensText(tokens)}`]
        : []),
    `env: ${quote(host ? { ...env, baseURL: [...(env.baseURL ?? []), ...host] } : env)}`,
    ...(host ? ['readAddress: addressOfHost'] : []),
    `headers: ${quote(headers ?? {})}`,
  ]
}

/** What of the runtime the fields need. */
export function serviceImports({ env, paths, query, signing, tokens }: ProviderFile): { path: string; text: string }[] {
  const isIdentity = typeof tokens === 'object'
  const signer = signing
    ? [
        { path: '../../runtime/call/service.ts', text: 'import type { SigningOptions }' },
        { path: '../../runtime/sigv4/index.ts', text: 'import { sigv4 }' },
      ]
    : isIdentity
      ? [
          { path: '../../runtime/access/bearer-token.ts', text: 'import type { TokenOptions }' },
          { path: '../../runtime/access/identity.ts', text: 'import { identity }' },
        ]
      : tokens
        ? [{ path: '../../runtime/access/bearer-token.ts', text: 'import { bearerToken, type TokenOptions }' }]
        : []
  return [
    ...(paths || query ? [{ path: '../../runtime/access/reshaped.ts', text: 'import { reshaped }' }] : []),
    ...(env.host ? [{ path: '../../runtime/access/host-address.ts', text: 'import { addressOfHost }' }] : []),
    ...signer,
  ]
}

/** The type of the options that not every provider has; empty where there are none. */
export function moreOptions({ places = {}, signing, tokens }: ProviderFile): string {
  const own = Object.keys(places).map(place => `${place}?: string`)
  return [
    ...(own.length > 0 ? [`{ ${own.join('; ')} }`] : []),
    ...(signing ? ['SigningOptions'] : tokens ? ['TokenOptions'] : []),
  ].join(' & ')
}

function authText(auth: ProviderFile['auth'], isOptional: boolean): string {
  if (typeof auth === 'string') {
    const optional = isOptional || auth === 'optional-bearer'
    return object(["type: 'bearer'", optional ? 'optional: true' : undefined])
  }
  return object(["type: 'header'", `header: ${quote(auth.header)}`, isOptional ? 'optional: true' : undefined])
}

function tokensText(tokens: NonNullable<ProviderFile['tokens']>): string {
  if (tokens === true) return 'bearerToken'
  const { package: name, ...rest } = tokens
  const fields = Object.entries(rest).map(([field, value]) => `${field}: ${quote(value)}`)
  return `${pure} identity(${object([`package: ${quote(name)}`, `load: () => import(${quote(name)}).catch(() => undefined)`, ...fields])})`
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
