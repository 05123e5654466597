/** Writes the pages that are made: those of the providers, and the reference. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pagesOf } from './pages.ts'
import { writeReference } from './reference.ts'

export async function writeGenerated(root: string): Promise<void> {
  const docs = join(root, 'docs')
  for (const folder of ['providers', 'reference']) rmSync(join(docs, folder), { recursive: true, force: true })
  for (const [path, content] of pagesOf(root)) {
    mkdirSync(dirname(join(docs, path)), { recursive: true })
    writeFileSync(join(docs, path), content)
  }
  await writeReference(root, join(docs, 'reference'))
}
