/** From the sources to what is published. */
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { writeBundle } from './bundle.ts'
import { entriesOf, exportsOf } from './entries.ts'
import { writeTypes } from './types.ts'

export interface BuildOptions {
  /** Where the sources are. */
  root: string
  /** What is in it is replaced. */
  outDir: string
  /** Without them the build is faster, and of use to who only runs it. */
  types?: boolean
}

/** Builds the package's files. Nothing of an earlier build stays. Returns the names of the JavaScript files. */
export async function buildPackage({ root, outDir, types = true }: BuildOptions): Promise<string[]> {
  const entries = entriesOf(root)
  const declared = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).exports
  const needed = exportsOf(entries)
  if (!isDeepStrictEqual(declared, needed))
    throw new Error(`package.json's exports do not fit the entries. They must be\n${JSON.stringify(needed, null, 2)}`)
  rmSync(outDir, { recursive: true, force: true })
  const [files] = await Promise.all([writeBundle(root, entries, outDir), types && writeTypes(root, outDir)])
  return files
}
