/** The samples of a page of docs/, as programs that can be run and compiled. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Outcome, root, runNode, tsc } from '../package/project.ts'

export interface Samples {
  readonly texts: readonly string[]
  run(at: number, env?: Record<string, string>): Promise<Outcome>
  /** All of them, strictly. */
  compile(): Promise<Outcome>
  remove(): void
}

/** Each sample finds `providers`, which call the server. */
export function samplesOf(page: string, baseURL: string): Samples {
  const blocks = readFileSync(join(root, 'docs', page), 'utf8').matchAll(/```ts\n(.*?)```/gs)
  const texts = [...blocks].map(([, code]) => code!)
  const cache = join(root, 'node_modules/.cache')
  mkdirSync(cache, { recursive: true })
  const folder = mkdtempSync(join(cache, 'interlingua-docs-'))
  const source = (path: string) => JSON.stringify(join(root, path))
  const prelude = [
    `import { counting } from ${source('test/middleware/counting-api.ts')}`,
    `const providers = [counting({ apiKey: 'key', baseURL: ${JSON.stringify(baseURL)} })]`,
  ]
  for (const [at, text] of texts.entries()) {
    const code = text
      .replace(/from 'interlingua'/g, `from ${source('runtime/index.ts')}`)
      .replace(/from 'interlingua\/(\w+)'/g, (_, room) => `from ${source(`runtime/${room}/index.ts`)}`)
    writeFileSync(join(folder, `${at}.ts`), [...prelude, code].join('\n'))
  }
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n')
  const include = texts.map((_, at) => `${at}.ts`)
  const config = { extends: join(root, 'tsconfig.json'), compilerOptions: { types: ['node'] }, include, exclude: [] }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config))
  return {
    texts,
    run: (at, env) => runNode(['--import', import.meta.resolve('tsx'), `${at}.ts`], folder, env),
    compile: () => tsc(['-p', 'tsconfig.json'], folder),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
