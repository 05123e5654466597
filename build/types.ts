/** The type declarations of the package, as the compiler writes them: one file a source file. */
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Throws with the compiler's own words where the sources do not check. */
export async function writeTypes(root: string, outDir: string): Promise<void> {
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  const options = ['-p', join(root, 'tsconfig.build.json'), '--outDir', join(outDir, 'types')]
  try {
    await run(process.execPath, [tsc, ...options], { timeout: 120_000 })
  } catch (error) {
    const { stdout } = error as { stdout?: string }
    throw new Error(`tsc could not write the types\n${stdout || error}`)
  }
}
