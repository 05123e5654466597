/** From the sources to what is published. */
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { writeAlone, writeEntries } from './bundle.ts'
import { writeTool } from './command.ts'
import { binField, entriesOf, exportsOf, importsField, roomEntries, transports } from './entries.ts'
import { writePlayground } from './playground.ts'
import { writeTypes } from './types.ts'

export interface BuildOptions {
  /** Where the sources are. */
  root: string
  /** What is in it is replaced. */
  outDir: string
  /** Without them the build is faster, and of use to who only runs it. */
  types?: boolean
}

/** Builds the package's files; `outDir` is touched only once all are there. Returns how many JavaScript files. */
export async function buildPackage({ root, outDir, types = true }: BuildOptions): Promise<number> {
  const entries = entriesOf(root)
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  for (const [field, needed] of Object.entries({ exports: exportsOf(entries), imports: importsField, bin: binField }))
    if (!isDeepStrictEqual(manifest[field], needed))
      throw new Error(
        `package.json's ${field} do not fit the entries. They must be\n${JSON.stringify(needed, null, 2)}`,
      )
  const built = mkdtempSync(join(tmpdir(), 'interlingua-build-'))
  try {
    const files = [
      ...(await writeEntries(root, { ...entries, ...roomEntries }, built)),
      ...(await writeAlone(root, transports, built)),
      ...(await writeTool(root, built)),
      ...(await writePlayground(root, built)),
    ]
    if (types) await writeTypes(root, built)
    rmSync(outDir, { recursive: true, force: true })
    cpSync(built, outDir, { recursive: true })
    return files.length
  } finally {
    rmSync(built, { recursive: true, force: true })
  }
}
