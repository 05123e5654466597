/**
 * `npm run docs`            writes the pages that are made, and builds the site into docs/.vitepress/dist
 * `npm run docs -- --out F` into another folder
 * `npm run docs -- --serve` serves it, and follows what is edited
 */
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { build, createServer } from 'vitepress'
import { writeGenerated } from './generated.ts'

const { values } = parseArgs({ options: { serve: { type: 'boolean', default: false }, out: { type: 'string' } } })
const root = fileURLToPath(new URL('../..', import.meta.url))
const docs = fileURLToPath(new URL('../../docs', import.meta.url))

await writeGenerated(root)
if (values.serve) {
  const server = await createServer(docs)
  await server.listen()
  server.printUrls()
} else {
  // A link that leads nowhere fails the build.
  await build(docs, values.out === undefined ? {} : { outDir: values.out })
}
