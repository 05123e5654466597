/** What vendors have announced of their models' end, in one file: no client carries it that does not ask for it. */
import Handlebars from 'handlebars'
import type { ModelRows, ProviderFile } from '../provider/provider.ts'
import { key, quote } from './text.ts'

const template = Handlebars.compile(
  `// Code generated from specs/. DO NOT EDIT.
import { deprecationsOf } from '../runtime/call/deprecations.ts'

export type { DeprecationNotice, DeprecationOptions } from '../runtime/call/deprecations.ts'

/** A middleware that tells of deprecated models, once a model and process, as far as their vendors have announced it. */
export const deprecations = /* @__PURE__ */ deprecationsOf({
{{#each providers}}
  {{key}}: {{rows}},
{{/each}}
})
`,
  { noEscape: true, strict: true },
)

export function emitDeprecations(all: readonly { file: ProviderFile; retirements: RetirementRows }[]): string {
  const providers = all.filter(({ retirements }) => retirements.length > 0)
  return template({
    providers: providers.map(({ file, retirements }) => ({ key: key(file.name), rows: quote(retirements) })),
  })
}

/** As `matchFacts` reads them. */
export type RetirementRows = (Pick<ModelRows[number], 'match' | 'except'> & { facts: object })[]

export function retirementsOf(models: ModelRows): RetirementRows {
  return models.flatMap(({ facts: _, retirement, ...row }) => (retirement ? [{ ...row, facts: retirement }] : []))
}

/** The rows without them. */
export function factsOf(models: ModelRows): Omit<ModelRows[number], 'retirement'>[] {
  return models.flatMap(({ retirement, ...row }) => (retirement && Object.keys(row.facts).length === 0 ? [] : [row]))
}
