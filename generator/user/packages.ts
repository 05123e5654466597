/** What the mock's and the gateway's command read files with: they carry it, and ask nobody for it. */
export const carriedPackages = ['yaml', 'zod'] as const

/** What the gateway's command imports where its file has a section that needs it, and tells of where that is missing. */
export const sharingPackages = ['@keyv/redis', 'keyv', 'rate-limiter-flexible'] as const

/** What the generator imports from outside. */
export const toolPackages = [
  '@biomejs/wasm-nodejs',
  'handlebars',
  'jsonpath-rfc9535',
  'openapi-typescript',
  'typescript',
  'yaml',
  'zod',
] as const
