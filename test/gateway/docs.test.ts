/** The samples of docs/gateway.md compile. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { root, tsc } from '../package/project.ts'
import { sourced } from '../support/samples.ts'

const page = readFileSync(join(root, 'docs/gateway.md'), 'utf8')
const samples = [...page.matchAll(/```ts\n(.*?)```/gs)].map(([, code]) => code!)

it('all samples compile', async () => {
  expect(samples).not.toEqual([])
  const cache = join(root, 'node_modules/.cache')
  mkdirSync(cache, { recursive: true })
  const folder = mkdtempSync(join(cache, 'interlingua-gateway-docs-'))
  try {
    for (const [at, text] of samples.entries()) writeFileSync(join(folder, `${at}.ts`), sourced(text))
    // Made by the build alone.
    writeFileSync(
      join(folder, 'playground.d.ts'),
      "declare module 'interlingua/playground' { export const page: string }\n",
    )
    const config = { extends: join(root, 'tsconfig.json'), include: ['*.ts'], exclude: [] }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config))
    expect(await tsc(['-p', 'tsconfig.json'], folder)).toMatchObject({ code: 0, stdout: '' })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}, 120_000)
