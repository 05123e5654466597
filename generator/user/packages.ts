/** What the mock's command imports from outside. */
export const mockPackages = ['yaml', 'zod'] as const

/** What the gateway's command imports from outside; a cache and limits bring what their rooms need. */
export const servePackages = ['yaml', 'zod'] as const

/** What the generator imports from outside. */
export const toolPackages = [
  '@biomejs/wasm-nodejs',
  'handlebars',
  'jsonpath-rfc9535',
  'openapi-typescript',
  'ts-morph',
  'typescript',
  'yaml',
  'zod',
] as const
