/**
 * npm run conformance -- <corpus folder> [options]
 *   --only <text>    entries whose id contains the text; shares of a part are not judged
 *   --api <id>       one api, by our name or the corpus'
 *   --seed <text>    other cuts of the bytes
 *   --verbose        what was expected and what came, for each failing field; the ids that nobody serves
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openCorpus } from './corpus.ts'
import { parseGaps } from './gaps.ts'
import { ours } from './ours.ts'
import { runConformance } from './run.ts'
import { served } from './served.ts'
import { causeTable, failureList, featureTable, notCounted, problemList, summaryTable } from './table.ts'
import { verdictOf } from './verdict.ts'

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string' },
    api: { type: 'string' },
    seed: { type: 'string', default: '1' },
    verbose: { type: 'boolean', default: false },
  },
})

const folder = positionals[0]
if (!folder) {
  console.error(
    'usage: npm run conformance -- <corpus folder> [--only <text>] [--api <id>] [--seed <text>] [--verbose]',
  )
  process.exit(2)
}

const { only, api, seed, verbose } = values
const started = performance.now()
const run = await runConformance({
  corpus: openCorpus(folder),
  subject: ours(),
  served,
  seed,
  wanted: (entry, found) =>
    (!only || entry.id.includes(only)) && (!api || entry.api === api || found?.ours.api === api),
})
const verdict = verdictOf(
  run,
  parseGaps(readFileSync(join(import.meta.dirname, 'gaps.yaml'), 'utf8')),
  served,
  only !== undefined,
)

const sections = [
  featureTable(verdict.features),
  failureList(verdict.failed, verbose),
  causeTable(verdict.failed),
  notCounted(run, verbose),
  summaryTable(verdict.rows),
  `seed ${seed}, ${((performance.now() - started) / 1000).toFixed(1)} s`,
  problemList(verdict, verbose),
]
console.log(sections.filter(section => section !== '').join('\n\n'))
process.exitCode = verdict.problems.length === 0 ? 0 : 1
