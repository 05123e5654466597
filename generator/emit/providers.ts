/** All providers in one file, for who calls whatever a user names. */
import Handlebars from 'handlebars'
import type { ProviderFile } from '../provider/provider.ts'
import { byPath, camel, quote } from './text.ts'

const template = Handlebars.compile(
  `// Code generated from specs/. DO NOT EDIT.
{{#each files}}
import { {{constant}} } from '{{path}}'
{{/each}}

/** Every provider as a client configures it, by its name. */
export const providers = { {{#each files}}{{entry}}, {{/each}} }
`,
  { noEscape: true, strict: true },
)

export function emitProviders(all: readonly ProviderFile[]): string {
  const files = all.map(({ name }) => {
    const constant = camel(name)
    return { constant, entry: name === constant ? name : `${quote(name)}: ${constant}`, path: `./${name}/index.ts` }
  })
  return template({ files: files.sort(byPath) })
}
