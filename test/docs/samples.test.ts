import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { pagesOf, samplesIn, stalePages, strayPrograms, strayProgramsOf, withSamples } from '../../build/samples.ts'
import { printed } from '../../examples/guide/printed.ts'
import { root } from '../package/project.ts'

/** Run by others than `npm run examples` and the guides' own test: by a program that is shown, or by the tests of their rooms. */
const elsewhere = [
  'examples/guide/mcp/server.ts',
  'examples/browser/server.ts',
  'examples/browser/page.ts',
  'examples/guide/mock/recorded.ts',
]

describe('the samples of pages', () => {
  it('are what their files say', () => {
    expect(stalePages(root).map(({ path }) => path)).toEqual([])
  })

  const shown = pagesOf(root).flatMap(path => samplesIn(readFileSync(join(root, path), 'utf8')))

  it('are there, in the guides to come from elsewhere and in the others', () => {
    expect(shown.filter(path => path.startsWith('examples/migrate/')).length).toBeGreaterThan(30)
    expect(shown.filter(path => path.startsWith('examples/guide/')).length).toBeGreaterThan(70)
    expect(shown.filter(path => !existsSync(join(root, path)))).toEqual([])
  })

  it('are all the programs that pages show', () => {
    expect(strayProgramsOf(root)).toEqual([])
  })

  it('are all run', () => {
    const run = [...Object.keys(printed).map(name => `examples/guide/${name}.ts`), ...elsewhere]
    expect(shown.filter(path => !run.includes(path) && !path.startsWith('examples/migrate/'))).toEqual([])
    expect(Object.keys(printed).filter(name => !shown.includes(`examples/guide/${name}.ts`))).toEqual([])
  })
})

describe('a page', () => {
  const files: Record<string, string> = {
    'a.ts': 'const a = 1\n\nconst b = 2\n',
    'b.ts': 'before\n  // #region inner\n  one\n    two\n  // #endregion\nafter\n',
  }
  const readFile = (path: string) => {
    if (files[path] === undefined) throw new Error(`no file ${path}`)
    return files[path]
  }
  const shown = (page: string) => withSamples(page, readFile)

  it('gets the text of a file, and what stands around stays', () => {
    const page = 'Text\n\n<!-- sample: a.ts -->\n\n```ts\nold\n```\nmore\n\n```ts\nother\n```\n'
    const now = 'Text\n\n<!-- sample: a.ts -->\n```ts\nconst a = 1\n\nconst b = 2\n```\nmore\n\n```ts\nother\n```\n'
    expect(shown(page)).toBe(now)
    expect(shown(now)).toBe(now)
  })

  it('gets a region of one, without its margin, and the language of its name', () => {
    expect(shown('<!-- sample: b.ts#inner -->\n```\n```\n')).toBe(
      '<!-- sample: b.ts#inner -->\n```ts\none\n  two\n```\n',
    )
  })

  it('has what follows the language as it is', () => {
    expect(shown('<!-- sample: a.ts -->\n```ts [After]\n```')).toMatch(/^.*\n```ts \[After\]\nconst a = 1\n/)
  })

  it('has no program that no file is behind', () => {
    const page = '```sh\nls\n```\n\n<!-- sample: a.ts -->\n```ts\na\n```\n\n  ```js\n  b\n  ```\n\n```tsx\nc\n```\n'
    expect(strayPrograms(page)).toEqual([10, 14])
  })

  it('is refused without a block, a file or a region', () => {
    expect(() => shown('<!-- sample: a.ts -->\ntext\n')).toThrow('no fenced block')
    expect(() => shown('<!-- sample: c.ts -->\n```\n```\n')).toThrow('no file c.ts')
    expect(() => shown('<!-- sample: b.ts#outer -->\n```\n```\n')).toThrow("no region 'outer'")
  })
})
