/** The reference wants a docstring of every public name. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Application } from 'typedoc'
import { expect, it } from 'vitest'
import { undocumented } from '../../build/docs/docstrings.ts'

const source = `
/** Told of. */
export interface Known {
  type: 'known'
  native?: object
  /** Of which nothing is left out, as this describes it. */
  place: { x: number }
  bare: string
  call(): void
  /** Is called, too. */
  called(): void
}
export interface Unknown {}
/** A type of its own. */
export type Shape = { x: number }
export const value = 1
export function go(): void {}
/** Goes. */
export function gone(): void {}
export class Thing {
  /** A field. */
  field = 1
  other = 2
}
`

it('and finds what has none', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'interlingua-docstrings-'))
  try {
    writeFileSync(join(folder, 'entry.ts'), source)
    const tsconfig = join(folder, 'tsconfig.json')
    writeFileSync(tsconfig, '{ "compilerOptions": { "strict": true }, "files": ["entry.ts"] }')
    const app = await Application.bootstrap({ entryPoints: [join(folder, 'entry.ts')], tsconfig, logLevel: 'Error' })
    expect(undocumented((await app.convert())!)).toEqual([
      'Known.bare',
      'Known.call',
      'Shape.x',
      'Thing',
      'Thing.other',
      'Unknown',
      'go',
      'value',
    ])
  } finally {
    rmSync(folder, { recursive: true })
  }
}, 60_000)
