/** What servers have to know of a provider: its paths, and which call of which api each of them is. */
import Handlebars from 'handlebars'
import type { CallName } from '../calls.ts'
import type { Plan } from '../plan/model-api.ts'
import type { ProviderFile } from '../provider/provider.ts'
import { servedCalls } from './served-calls.ts'
import { byPath, camel, object, quote } from './text.ts'

const options = { noEscape: true, strict: true }

const template = Handlebars.compile(
  `// Code generated from specs/{{name}}/. DO NOT EDIT.
{{#each imports}}
{{text}} from '{{path}}'
{{/each}}

/** What a server has to be to stand for {{name}}. */
export const {{constant}}Server = defineIngress({
  name: {{quoted}},
  host: {{host}},
  base: {{base}},
  auth: {{auth}},
  headers: {{headers}},
  env: {{env}},
  routes: [
{{#each routes}}
    {{this}},
{{/each}}
  ],
})
`,
  options,
)

const registry = Handlebars.compile(
  `// Code generated from specs/. DO NOT EDIT.
{{#each files}}
import { {{constant}}Server } from './{{name}}/server.ts'
{{/each}}

/** Every provider as a server, by its name. */
export const ingress = { {{#each files}}{{quoted}}: {{constant}}Server, {{/each}} }

/** Those that a gateway stands for, unless it is told others. */
export const usualIngress = {{usual}} as const
`,
  options,
)

/** The provider as a server. */
export function emitIngress(file: ProviderFile, plans: readonly Plan[]): string {
  return template({
    name: file.name,
    quoted: quote(file.name),
    constant: camel(file.name),
    imports: [
      { path: '../../runtime/adapter/ingress.ts', text: 'import { defineIngress }' },
      ...file.apis.map(api => ({
        path: `./${api}/server.ts`,
        text: `import { ${camel(api)}Server as ${apiName(api)} }`,
      })),
    ].sort(byPath),
    host: quote(addressOf(file).host),
    base: quote(addressOf(file).base),
    auth: authText(file),
    headers: quote(Object.keys(file.headers ?? {})),
    env: quote(envOf(file)),
    routes: file.apis
      .flatMap(api => plans.filter(({ mapping }) => mapping.api === api))
      .flatMap(plan => routesOf(file, plan)),
  })
}

/** All of them in one file, for who serves whatever a user names. */
export function emitIngressRegistry(all: readonly ProviderFile[]): string {
  const files = all.filter(({ shares }) => shares === undefined)
  return registry({
    files: files.map(({ name }) => ({ name, quoted: quote(name), constant: camel(name) })),
    usual: quote(files.filter(({ usual }) => usual).map(({ name }) => name)),
  })
}

function routesOf(file: ProviderFile, plan: Plan): string[] {
  const { chat, streamPath } = plan
  const [path = '', query] = streamPath.split('?')
  const isOwn = path !== chat.path
  const frames = query === undefined ? undefined : `frames: ${quote(Object.fromEntries(new URLSearchParams(query)))}`
  const stream = isOwn ? [routeText(plan, 'POST', path, 'chat', ['stream: true', frames])] : []
  const calls = servedCalls(plan, file.serves ?? []).filter(({ name }) => apiOf(file, name, plan) === plan.mapping.api)
  return [
    routeText(plan, 'POST', chat.path, 'chat'),
    ...stream,
    ...calls.map(({ name, call }) => {
      const [method = 'POST'] = call.mapping.operation.value.split(' ')
      return routeText(plan, method, call.path, name)
    }),
  ]
}

/** Which of its apis serves a call. */
function apiOf({ operations = {} }: ProviderFile, name: CallName, { mapping }: Plan): string {
  return operations[name] ?? mapping.api
}

function routeText(
  { mapping }: Plan,
  method: string,
  path: string,
  call: string,
  more: readonly (string | undefined)[] = [],
): string {
  return object([
    `method: ${quote(method)}`,
    `path: ${quote(path)}`,
    `call: ${quote(call)}`,
    `api: ${apiName(mapping.api)}`,
    ...more,
  ])
}

/** An api may be called as its provider is. */
function apiName(api: string): string {
  return `${camel(api)}Api`
}

/** The host of the vendor's address, and what stands behind it. */
function addressOf({ baseURL }: ProviderFile): { host: string; base: string } {
  const address = typeof baseURL === 'string' ? baseURL : baseURL.table['*']
  const [, host = '', base = ''] = /^https?:\/\/([^/]+)(.*?)\/*$/.exec(address) ?? []
  return { host, base }
}

function envOf({ env: { apiKey, baseURL, host } }: ProviderFile) {
  const address = baseURL ?? host
  return { apiKey, ...(address && { baseURL: address }) }
}

function authText({ auth }: ProviderFile): string {
  if (typeof auth === 'string') return quote({ type: 'bearer' })
  return quote({ type: 'header', ...auth })
}
