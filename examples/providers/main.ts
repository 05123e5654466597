/**
 * A part of `npm run examples`: the sample of each provider's page, as it stands there, against our mock of its vendor; fails where one
 * prints something else than what the mock heard. With names behind it, those alone.
 */
import { isDeepStrictEqual } from 'node:util'
import { providers } from '../clouds.ts'
import { report } from '../lines-of.ts'
import { heardOf, printedBy, sampleOnPage } from './sample.ts'

const chosen = process.argv.slice(2)
const failed: string[] = []
for (const provider of providers) {
  if (chosen.length > 0 && !chosen.includes(provider.name)) continue
  const lines = await printedBy(provider, sampleOnPage(provider.name))
  const right = isDeepStrictEqual(lines, [heardOf(provider)])
  if (!right) failed.push(provider.name)
  report(provider.name, lines, right)
}
console.log(failed.length === 0 ? 'all as it should be' : `not as it should be: ${failed.join(', ')}`)
process.exitCode = failed.length === 0 ? 0 : 1
