/** What a program that streams chat brings into a bundle, minified and gzipped: of the package, and of others. */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build, type Platform } from 'esbuild'
import { providerNames } from '../../build/docs/provider-facts.ts'
import { factoryOf } from '../../build/docs/provider-sample.ts'
import { identities } from '../../build/entries.ts'
import { buildPackage } from '../../build/package.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

export const providers = providerNames(root)

export interface Built {
  /** Gzipped bytes of the client with this provider. */
  clientOf(provider: string): Promise<number>
  /** The same of `streamChat`; undefined where the provider has none. */
  streamsOf(provider: string): Promise<number | undefined>
  remove(): void
}

/** Of the package as it is published. */
export async function builtPackage(): Promise<Built> {
  const cache = join(root, 'node_modules/.cache')
  mkdirSync(cache, { recursive: true })
  const folder = mkdtempSync(join(cache, 'interlingua-budgets-'))
  copyFileSync(join(root, 'package.json'), join(folder, 'package.json'))
  await buildPackage({ root, outDir: join(folder, 'dist'), types: false })
  const of = (provider: string, name: string) =>
    `import { ${name} } from './dist/${provider}.js'\nimport { createClient, streamChat } from './dist/index.js'\n`
  return {
    clientOf(provider) {
      const make = factoryOf(provider)
      const ask = `createClient({ providers: [${make}()] }).stream({ model: '${provider}/m', messages })`
      return gzipped(`${of(provider, make)}export const ask = messages => ${ask}`, folder)
    },
    async streamsOf(provider) {
      const make = `${factoryOf(provider)}Lite`
      if (!(make in (await import(join(folder, `dist/${provider}.js`))))) return undefined
      const ask = `streamChat(${make}(), { model: 'm', messages })`
      return gzipped(`${of(provider, make)}export const ask = messages => ${ask}`, folder)
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** The same program with others. Those of vendors speak to their own vendor, `ai` to none: a provider comes on top. */
export const others: { [library: string]: string } = {
  openai: `import OpenAI from 'openai'
    export const ask = messages => new OpenAI().chat.completions.create({ model: 'm', messages, stream: true })`,
  '@anthropic-ai/sdk': `import Anthropic from '@anthropic-ai/sdk'
    export const ask = messages => new Anthropic().messages.stream({ model: 'm', max_tokens: 9, messages })`,
  '@google/genai': `import { GoogleGenAI } from '@google/genai'
    export const ask = contents => new GoogleGenAI({}).models.generateContentStream({ model: 'm', contents })`,
  '@mistralai/mistralai': `import { Mistral } from '@mistralai/mistralai'
    export const ask = messages => new Mistral().chat.stream({ model: 'm', messages })`,
  'cohere-ai': `import { CohereClientV2 } from 'cohere-ai'
    export const ask = messages => new CohereClientV2({}).chatStream({ model: 'm', messages })`,
  '@aws-sdk/client-bedrock-runtime': `import { BedrockRuntimeClient, ConverseStreamCommand } from '@aws-sdk/client-bedrock-runtime'
    export const ask = messages => new BedrockRuntimeClient({}).send(new ConverseStreamCommand({ modelId: 'm', messages }))`,
  ollama: `import ollama from 'ollama'
    export const ask = messages => ollama.chat({ model: 'm', messages, stream: true })`,
  ai: `import { streamText } from 'ai'
    export const ask = (model, messages) => streamText({ model, messages })`,
  xsai: `import { streamText } from 'xsai'
    export const ask = messages => streamText({ model: 'm', messages, baseURL: 'https://example.com' })`,
}

/** Optional peers of theirs that are not installed. */
const peersOfOthers = ['effect', 'sury', '@valibot/to-json-schema']

export function bytesOf(library: string): Promise<number> {
  // It has no form for browsers at its door.
  return gzipped(others[library]!, root, library === 'ollama' ? 'node' : 'browser')
}

async function gzipped(program: string, folder: string, platform: Platform = 'browser'): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: folder },
    bundle: true,
    minify: true,
    format: 'esm',
    platform,
    target: 'es2022',
    write: false,
    // Loaded where a program has no key of its own, and not before.
    external: [...identities, ...peersOfOthers],
    logLevel: 'silent',
  })
  return gzipSync(outputFiles[0]!.contents, { level: 9 }).byteLength
}
