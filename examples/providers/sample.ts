/** The program of a provider's page, and what it prints where our mock stands for the vendor. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { factsOf } from '../../build/docs/provider-facts.ts'
import { providerPage } from '../../build/docs/provider-page.ts'
import { ingress } from '../../generated/ingress.ts'
import type { ProviderFile } from '../../generator/provider/provider.ts'
import { createMock } from '../../runtime/mock/index.ts'
import { askedOfVendor } from '../clouds.ts'
import { linesOf } from '../lines-of.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** As it stands on the page. */
export function sampleOnPage(name: string): string {
  return /```ts\n(.*?)```/s.exec(providerPage(factsOf(root, name)))?.[1] ?? ''
}

/** What it must print: which vendor was asked, in which grammar, what, and for which model. */
export function heardOf({ name, shares = name, apis, sample }: ProviderFile): string {
  return `${shares} heard Hello, by ${apis[0]}, for ${sample}`
}

/** What a program prints, and the error that it ends with; its file is there as long as it runs. */
export async function printedBy(provider: ProviderFile, program: string): Promise<string[]> {
  const key = `key-of-${provider.name}`
  const mock = createMock({
    apis: Object.values(ingress).map(serverOf => serverOf()),
    answer: ({ model, messages }, { provider, api }) => {
      const [part] = messages[0]?.content ?? []
      return `${provider} heard ${part?.type === 'text' ? part.text : part?.type}, by ${api}, for ${model}`
    },
    apiKeys: [key],
  })
  const { fetch } = globalThis
  const { env } = process
  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init)
    return mock.fetch((await askedOfVendor(request)) ?? request)
  }
  process.env = { ...env, ...surroundings(provider, key) }
  // Here the package is found by its name.
  const folder = mkdtempSync(fileURLToPath(new URL('made-', import.meta.url)))
  const file = join(folder, `${provider.name}.ts`)
  writeFileSync(file, program)
  try {
    return await linesOf(() => import(/* @vite-ignore */ pathToFileURL(file).href))
  } finally {
    rmSync(folder, { recursive: true })
    process.env = env
    globalThis.fetch = fetch
  }
}

/** The environment in which a program finds its key and its place, and no other address. */
function surroundings({ env, places = {} }: ProviderFile, key: string) {
  const unsaid = [...(env.baseURL ?? []), ...(env.host ?? []), ...env.apiKey.slice(1)]
  const said = Object.entries(places).map(([place, from]) =>
    'env' in from ? from.env.map(name => [name, from.default]) : [[from[0], `my-${place}`]],
  )
  return Object.fromEntries([...unsaid.map(name => [name, undefined]), ...said.flat(), [env.apiKey[0], key]])
}
