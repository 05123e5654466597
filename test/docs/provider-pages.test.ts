/** The samples of the pages that are made compile and run, and the mappings that a page shows have their shape. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { providerNames } from '../../build/docs/provider-facts.ts'
import { providers } from '../../examples/clouds.ts'
import { heardOf, printedBy, sampleOnPage } from '../../examples/providers/sample.ts'
import { mappingSchema } from '../../generator/mapping/schema.ts'
import { compilerWith } from '../support/compiler.ts'
import { root } from './site.ts'

const problemsOf = (samples: readonly string[]) =>
  compilerWith().problems(new Map(samples.map((text, at) => [join(root, `examples/guide/of-provider-${at}.ts`), text])))

it('each provider has a sample that compiles', () => {
  const samples = providerNames(root).map(sampleOnPage)
  expect(samples.length).toBeGreaterThan(20)
  expect(problemsOf(samples)).toEqual([])
  expect(problemsOf([samples[0]!.replace('messages:', 'message:')])).not.toEqual([])
}, 120_000)

describe('the sample of', () => {
  it.each(providers)('$name asks its vendor, in its grammar, for a model', async provider => {
    expect(provider.sample).toBeDefined()
    expect(await printedBy(provider, sampleOnPage(provider.name))).toEqual([heardOf(provider)])
  })

  const groq = providers.find(({ name }) => name === 'groq')!
  const sample = sampleOnPage('groq')

  it.each([
    [
      'asks another model',
      sample.replace(/groq\/\S+'/, "groq/another'"),
      'groq heard Hello, by groq-chat, for another',
    ],
    ['says something else', sample.replace('Hello', 'Bye'), /^groq heard Bye/],
    ['has another key', sample.replace('groq()', `groq({ apiKey: 'none' })`), /authentication/],
    ['asks nobody', sample.replace(/await llm[^)]*\)/, '{ text: 1 }'), '1'],
    ['says nothing', sample.replace('console.log(text)', ''), ''],
    ['is somewhere else', sample.replace('groq()', `groq({ baseURL: 'https://a.example' })`), /^openai heard/],
  ])('one that %s is seen', async (_, program, printed) => {
    const lines = await printedBy(groq, program)
    expect(lines).not.toEqual([heardOf(groq)])
    expect(lines.join('\n')).toEqual(typeof printed === 'string' ? printed : expect.stringMatching(printed))
  })
})

it('the mappings that are shown have the shape of one', () => {
  const page = readFileSync(join(root, 'docs/mapping.md'), 'utf8')
  const shown = [...page.matchAll(/```yaml\n(.*?)```/gs)].map(([, yaml]) => parse(yaml!))
  expect(shown).toHaveLength(5)
  const shape = mappingSchema.partial()
  // The first is a table by itself.
  for (const mapping of [{ enums: shown[0] }, ...shown.slice(1)])
    expect(shape.safeParse(mapping).error?.issues ?? []).toEqual([])
  expect(shape.safeParse({ streams: shown[3].stream }).success).toBe(false)
})
