/** The gateway's page as one file: what it is made of stands in `playground/`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

/** HTML with its style and its program inside, so that it is served as it is and loads nothing else. */
export async function playgroundPage(root: string): Promise<string> {
  const folder = join(root, 'playground')
  const { outputFiles } = await build({
    entryPoints: [join(folder, 'app.ts'), join(folder, 'style.css')],
    outdir: folder,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    write: false,
    logLevel: 'error',
  })
  const textOf = (end: string) => outputFiles.find(({ path }) => path.endsWith(end))!.text.trim()
  const program = textOf('.js').replaceAll('</script', '<\\/script')
  return readFileSync(join(folder, 'page.html'), 'utf8')
    .replace('<link rel="stylesheet" href="style.css">', () => `<style>${textOf('.css')}</style>`)
    .replace('<script type="module" src="app.ts"></script>', () => `<script type="module">${program}</script>`)
}

/** The subpath `playground`: the page as a text, for whoever serves a gateway. */
export async function writePlayground(root: string, outDir: string): Promise<string[]> {
  writeFileSync(join(outDir, 'playground.js'), `export const page = ${JSON.stringify(await playgroundPage(root))};\n`)
  const types = join(outDir, 'types')
  mkdirSync(types, { recursive: true })
  writeFileSync(
    join(types, 'playground.d.ts'),
    '/** A page for people at a gateway, whole: HTML, as `page` of `createGateway` takes it. */\nexport declare const page: string\n',
  )
  return ['playground.js']
}
