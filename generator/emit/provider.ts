import Handlebars from 'handlebars'
import type { ModelRows, ProviderFile } from '../provider/provider.ts'
import { byPath, camel, object, quote } from './text.ts'

const options = { noEscape: true, strict: true }

const providerTemplate = Handlebars.compile(
  `// Code generated from specs/{{name}}/provider.yaml and specs/{{name}}/models.yaml. DO NOT EDIT.
import type { FactRow } from '../../runtime/facts.ts'
{{#if host}}
import { addressOfHost } from '../../runtime/host-address.ts'
{{/if}}
import { defineProvider } from '../../runtime/provider.ts'
{{#each apis}}
import { {{client}} } from './{{id}}/client.ts'
{{/each}}

/** What is true of this provider's models, by name pattern. */
export const {{constant}}Facts: readonly FactRow[] = {{facts}}

/** Options: key, base URL, headers, fetch, and which of its apis to speak. */
export const {{constant}} = defineProvider({
{{#each service}}
  {{this}},
{{/each}}
  apis: { {{#each apis}}{{quoted}}: {{client}}, {{/each}} },
  defaultApi: {{defaultApi}},
  operations: {{operations}},
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
    host: file.env.host !== undefined,
    apis: apiNames(file),
    defaultApi: quote(file.apis[0]),
    operations: quote(file.operations ?? {}),
    facts: quote(models),
  })
}

/** Where the service is and how it is asked. */
export function serviceFields({ name, baseURL, auth, env, headers }: ProviderFile): string[] {
  const { host, ...others } = env
  return [
    `name: ${quote(name)}`,
    ...(baseURL === 'caller' ? [] : [`baseURL: ${quote(baseURL)}`]),
    `auth: ${authText(auth)}`,
    `env: ${quote(host ? { ...others, baseURL: [...(others.baseURL ?? []), ...host] } : others)}`,
    ...(host ? ['readAddress: addressOfHost'] : []),
    `headers: ${quote(headers ?? {})}`,
  ]
}

function authText(auth: ProviderFile['auth']): string {
  if (typeof auth !== 'string') return object(["type: 'header'", `header: ${quote(auth.header)}`])
  return object(["type: 'bearer'", ...(auth === 'bearer' ? [] : ['optional: true'])])
}

export function emitRegistry(files: ProviderFile[]): string {
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
    quoted: quote(id),
    client: `${camel(id)}Client`,
    server: `${camel(id)}Server`,
    provider: file.name,
    quotedProvider: quote(file.name),
    constant: camel(file.name),
  }))
}
