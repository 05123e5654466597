/** `npm run sizes`: measures what programs cost, ours and others', and writes docs/sizes.md. Takes a minute. */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { blocks, code, table } from '../../build/docs/markdown.ts'
import { builtPackage, bytesOf, others, providers } from './bundles.ts'
import { checkTimeOf, instantiationsOf, programs } from './types.ts'

const kilobytes = (bytes: number | undefined) => (bytes === undefined ? '' : (bytes / 1000).toFixed(1))
const seconds = (ms: number) => (ms / 1000).toFixed(1)

/** The SDK of a vendor, where it has one of its own that is measured. */
const official: { [provider: string]: string } = {
  openai: 'openai',
  anthropic: '@anthropic-ai/sdk',
  gemini: '@google/genai',
  mistral: '@mistralai/mistralai',
  cohere: 'cohere-ai',
  bedrock: '@aws-sdk/client-bedrock-runtime',
  ollama: 'ollama',
}

async function bundleTable(): Promise<string> {
  const built = await builtPackage()
  try {
    const rows: string[][] = []
    for (const provider of providers) {
      const [streams, client] = [await built.streamsOf(provider), await built.clientOf(provider)]
      const sdk = official[provider]
      const theirs = sdk === undefined ? '' : `${kilobytes(await bytesOf(sdk))} (${code(sdk)})`
      rows.push([code(provider), kilobytes(streams), kilobytes(client), theirs])
    }
    return table(['', '`streamChat`', 'client', "the vendor's SDK"], rows)
  } finally {
    built.remove()
  }
}

function typeTable(): string {
  const rows = programs.map(program => [
    program,
    ...['ours', 'ai'].flatMap(side => {
      const file = `${program}/${side}`
      return [String(instantiationsOf(file)), seconds(checkTimeOf(file))]
    }),
  ])
  return table(['', 'instantiations', 'seconds', '`ai`: instantiations', '`ai`: seconds'], rows)
}

const whole = { ai: 'without a provider', xsai: 'of the OpenAI grammar alone' }
const rest = await Promise.all(
  Object.entries(whole).map(async ([name, what]) => `${code(name)} ${kilobytes(await bytesOf(name))} (${what})`),
)
const page = blocks(
  '# Sizes',
  'Written by `npm run sizes`. Budgets for both tables are part of the tests, but for seconds, which depend on the machine.',
  '## In a bundle',
  `A program that streams chat, bundled for a browser, minified and gzipped, in kB: ${Object.keys(others).length} libraries, the same esbuild. Clients carry all calls of their provider, its default API and the others; what loads only where a program has no key (identities of clouds) is not counted. Beside them: ${rest.join(', ')}.`,
  await bundleTable(),
  '## For the compiler',
  'Ten programs, each with this library and with `ai` ([their sources](../test/budgets/programs)), checked in TypeScript 5.9 with `skipLibCheck`: how many types are made of generic ones, and how long it takes to parse and check all that is imported, from a cold start.',
  typeTable(),
)
writeFileSync(fileURLToPath(new URL('../../docs/sizes.md', import.meta.url)), `${page}\n`)
