/**
 * Pages show files: what stands in a fenced block below `<!-- sample: path -->` is the text of that file, of the checkout or, with
 * `path#name`, of what stands there between `// #region name` and `// #endregion`. `npm run samples` writes them.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A page whose blocks are not what the files say, with its text as it should be. */
export interface StalePage {
  path: string
  text: string
}

const marked =
  /^([ \t]*)<!-- sample: (\S+) -->\n(?:[ \t]*\n)*(?:([ \t]*)(`{3,})(\w*)([^\n]*)\n([\s\S]*?)^[ \t]*\4[ \t]*$)?/gm

/** The page with its samples as they are now. Throws where a file, a region or a block is missing. */
export function withSamples(page: string, readFile: (path: string) => string): string {
  return page.replace(marked, (_, indent, name, __, fence, language, more) => {
    if (fence === undefined) throw new Error(`no fenced block stands below <!-- sample: ${name} -->`)
    const [path = '', region] = name.split('#') as string[]
    const text = region === undefined ? readFile(path) : regionIn(readFile(path), region, path)
    const tongue = language || (/\.(\w+)$/.exec(path)?.[1] ?? '')
    const lines = [`${fence}${tongue}${more}`, ...text.replace(/\n+$/, '').split('\n'), fence]
    return [`<!-- sample: ${name} -->`, ...lines].map(line => (line === '' ? '' : indent + line)).join('\n')
  })
}

/** Which files the page shows. */
export function samplesIn(page: string): string[] {
  return [...page.matchAll(/^[ \t]*<!-- sample: ([^\s#]+)\S* -->$/gm)].map(([, path]) => path!)
}

const fenced = /^[ \t]*(`{3,})(\w*)[^\n]*\n[\s\S]*?^[ \t]*\1[ \t]*$/gm

/** The lines at which a program begins that no file is behind: nobody would compile or run it. */
export function strayPrograms(page: string): number[] {
  return [...page.matchAll(fenced)]
    .filter(([, , language = '']) => /^([cm]?[jt]sx?|javascript|typescript)$/.test(language))
    .filter(({ index }) => !/<!-- sample: \S+ -->\s*$/.test(page.slice(0, index)))
    .map(({ index }) => page.slice(0, index).split('\n').length)
}

/** The pages that a person writes: at the root, and in `docs/` itself. */
export function pagesOf(root: string): string[] {
  return ['', 'docs/'].flatMap(folder =>
    readdirSync(join(root, folder))
      .filter(name => name.endsWith('.md'))
      .map(name => folder + name),
  )
}

export function stalePages(root: string): StalePage[] {
  const readFile = (path: string) => readFileSync(join(root, path), 'utf8')
  return pagesOf(root).flatMap(path => {
    const page = readFile(path)
    try {
      const text = withSamples(page, readFile)
      return text === page ? [] : [{ path, text }]
    } catch (error) {
      throw new Error(`${path}: ${error instanceof Error ? error.message : error}`)
    }
  })
}

/** As `path:line`. */
export function strayProgramsOf(root: string): string[] {
  return pagesOf(root).flatMap(path =>
    strayPrograms(readFileSync(join(root, path), 'utf8')).map(line => `${path}:${line}`),
  )
}

export function writeSamples(root: string): string[] {
  const stale = stalePages(root)
  for (const { path, text } of stale) writeFileSync(join(root, path), text)
  return stale.map(({ path }) => path)
}

function regionIn(text: string, name: string, path: string): string {
  const lines = text.split('\n')
  const begin = lines.findIndex(line => line.trim() === `// #region ${name}`)
  const end = lines.findIndex((line, at) => at > begin && line.trim() === '// #endregion')
  if (begin < 0 || end < 0) throw new Error(`${path} has no region '${name}'`)
  const inner = lines.slice(begin + 1, end)
  const margin = Math.min(...inner.filter(line => line.trim()).map(line => line.search(/\S/)))
  return inner.map(line => line.slice(margin)).join('\n')
}
