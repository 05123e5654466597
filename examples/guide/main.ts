/**
 * `npm run examples`: the programs of the pages, each against the mock; fails where one prints something else than is written in
 * `printed.ts`. With names behind it, those alone. Those of Redis want a `REDIS_URL`.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { Server } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import { linesOf, report } from '../lines-of.ts'
import { printed } from './printed.ts'
import { startVendors } from './vendors.ts'

const chosen = process.argv.slice(2)
const able = Object.keys(printed).filter(name => process.env.REDIS_URL || !name.endsWith('/redis'))
const programs = chosen.length > 0 ? chosen : able

/** Where they find files, and leave theirs: below the packages, which programs of their own look for. */
const cache = fileURLToPath(new URL('../../node_modules/.cache', import.meta.url))
mkdirSync(cache, { recursive: true })
const folder = mkdtempSync(join(cache, 'interlingua-guide-'))
process.chdir(folder)
writeFileSync('talk.mp3', 'Good day.')

/** Whatever port a program opens, it gets a free one of this machine. */
const { listen } = Server.prototype
Server.prototype.listen = function (this: Server, ...args: unknown[]) {
  return Reflect.apply(listen, this, [0, '127.0.0.1', args.at(-1)])
}

const mock = await startVendors()
const failed: string[] = []
for (const program of programs) {
  const lines = await linesOf(() => import(`./${program}.ts`))
  const right = isDeepStrictEqual(lines, printed[program])
  if (!right) failed.push(program)
  report(program, lines, right)
}
await mock.close()
rmSync(folder, { recursive: true })
console.log(failed.length === 0 ? 'all as it should be' : `not as written: ${failed.join(', ')}`)
// Some programs serve until they are told to end.
process.exit(failed.length === 0 ? 0 : 1)
