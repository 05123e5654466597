/**
 * npm run replay -- <corpus folder> [options]
 *   --only <text>    entries whose id contains the text
 *   --sockets        the vendor and the gateways as servers on the loopback
 *   --verbose        what was expected and what came
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openCorpus } from '../conformance/corpus.ts'
import { parseGaps } from '../conformance/gaps.ts'
import { served } from '../conformance/served.ts'
import { replay } from './run.ts'
import { startSockets } from './sockets.ts'
import { failuresOf, problemsOf, tableOf } from './verdict.ts'

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string', default: '' },
    sockets: { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
  },
})

const folder = positionals[0]
if (!folder) {
  console.error('usage: npm run replay -- <corpus folder> [--only <text>] [--sockets] [--verbose]')
  process.exit(2)
}

const started = performance.now()
const sockets = values.sockets ? await startSockets('1') : undefined
const results = await replay({
  corpus: openCorpus(folder),
  served,
  wanted: ({ id }) => id.includes(values.only),
  ...(sockets && { stage: sockets }),
})
await sockets?.close()
const problems = problemsOf(results, parseGaps(readFileSync(join(import.meta.dirname, 'gaps.yaml'), 'utf8')))
const seconds = ((performance.now() - started) / 1000).toFixed(1)
const exchanges = new Set(results.map(({ id }) => id)).size
console.log(
  [
    failuresOf(results, values.verbose),
    tableOf(results),
    `${exchanges} exchanges, ${results.length} replays, ${seconds} s`,
    ...problems,
  ]
    .filter(text => text !== '')
    .join('\n\n'),
)
process.exitCode = problems.length === 0 ? 0 : 1
