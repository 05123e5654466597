/** The samples of a page of docs/, as programs that can be run and compiled. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Outcome, root, runNode, tsc } from '../package/project.ts'

export interface Samples {
  readonly texts: readonly string[]
  run(at: number, env?: Record<string, string>): Promise<Outcome>
  /** All of them, strictly. */
  compile(): Promise<Outcome>
  remove(): void
}

/** A sample with the sources in the place of the package. */
export function sourced(code: string): string {
  const source = (path: string) => `from ${JSON.stringify(join(root, path))}`
  const fileOf = (name: string) => {
    const room = `runtime/${name}/index.ts`
    return existsSync(join(root, room)) ? room : `generated/${name}/index.ts`
  }
  return code
    .replace(/from 'interlingua'/g, source('runtime/index.ts'))
    .replace(/from 'interlingua\/([\w-]+)\/server'/g, (_, name) => source(`generated/${name}/server.ts`))
    .replace(/from 'interlingua\/(?!playground)([\w-]+)'/g, (_, name) => source(fileOf(name)))
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
    writeFileSync(join(folder, `${at}.ts`), [...prelude, sourced(text)].join('\n'))
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
