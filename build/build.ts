/** `npm run build`: writes `dist/`. */
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildPackage } from './package.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

try {
  const start = performance.now()
  const files = await buildPackage({ root, outDir: join(root, 'dist') })
  console.info(`dist/: ${files} JavaScript files and their types in ${Math.round(performance.now() - start)} ms`)
} catch (error) {
  console.error(`build: ${error instanceof Error ? error.message : error}`)
  process.exitCode = 1
}
