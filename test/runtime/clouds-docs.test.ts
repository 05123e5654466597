/** The samples of docs/clouds.md, each in a scope of its own, are right by their types; of the vendors' packages, too. */
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { problemsOf } from '../support/typed-sample.ts'

const page = readFileSync(new URL('../../docs/clouds.md', import.meta.url), 'utf8')
const samples = [...page.matchAll(/```ts\n(.*?)```/gs)].map(([, code]) => code!)
const isImport = (line: string) => line.startsWith('import ')
const lines = samples.map(sample => sample.split('\n'))
const imports = new Set(["import { createClient } from 'interlingua'", ...lines.flat().filter(isImport)])
const scopes = lines.map(each => `{\n${each.filter(line => !isImport(line)).join('\n')}}\n`)
const program = (more = '') => `${[...imports].join('\n')}\n${scopes.join('')}${more}`

it('every cloud has one', () => {
  for (const name of ['bedrock', 'anthropicBedrock', 'azure', 'azureDeployments', 'vertex', 'anthropicVertex'])
    expect(page).toMatch(new RegExp(`${name}\\(\\{`))
})

it('they are right by their types', () => {
  expect(problemsOf(program())).toEqual([])
  expect(problemsOf(program('azure({ resources: 1 })'))).toHaveLength(1)
}, 60_000)
