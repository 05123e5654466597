/** The program that a provider's page shows: `npm run examples` runs it as it stands there. */
import type { ProviderFile } from '../../generator/provider/provider.ts'

/** `openai-compatible` → `openaiCompatible`: what its entry exports. */
export function factoryOf(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}

/** Where a server is that only its caller knows. */
export const callersAddress = 'http://localhost:8080/v1'

export function sampleOf({ name, apis, baseURL, env, places = {}, sample = '…' }: ProviderFile): string {
  const factory = factoryOf(name)
  const ofCaller = baseURL === 'caller'
  const options = ofCaller ? `{ name: 'local', baseURL: '${callersAddress}' }` : ''
  const needed = Object.values(places).flatMap(from => ('env' in from ? [] : from.slice(0, 1)))
  const others = apis.slice(1).map(api => `// Its other api: ${factory}({ api: '${api}' })`)
  return [
    `import { createClient } from 'interlingua'`,
    `import { ${factory} } from 'interlingua/${name}'`,
    '',
    `// From the environment: ${[env.apiKey[0], ...needed].join(', ')}`,
    ...others,
    `const llm = createClient({ providers: [${factory}(${options})] })`,
    'const { text } = await llm.chat({',
    `  model: '${ofCaller ? 'local' : name}/${sample}',`,
    `  messages: 'Hello',`,
    '})',
    'console.log(text)',
  ].join('\n')
}
