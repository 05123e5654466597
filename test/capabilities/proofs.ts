/** What is behind each mark of the matrix: what is written for it, and the case that executes it. */
import { apis } from '../../generated/registry.ts'
import type { ChatFeature } from '../../runtime/index.ts'
import { changed } from '../laws/normal-forms.ts'
import { type Cell, isCall, matrix, verdictOf } from './matrix.ts'
import { sent } from './sent.ts'

const head = `# What proves each cell

Written by \`npm run capabilities\`, for [the matrix](capabilities.md), whose marks lead here.

A cell is a case of [proof.test.ts](../test/capabilities/proof.test.ts), which is run by the names of API and feature:
\`npx vitest run test/capabilities/proof.test.ts -t 'gemini top-k'\`. It writes the smallest request that asks for the feature, to each kind of
model that the facts tell apart, reads it back by the mapping's other direction, and fails where \`llm.supports\` says otherwise than
what was read. In the middle stands what such a request has on the wire beside one that asks for nothing; of a call, that the API has it.`

/** A section an API. */
export function proofPage(): string {
  return `${[head, ...Object.keys(apis).map(sectionOf)].join('\n\n')}\n`
}

function sectionOf(api: string): string {
  const cells = matrix.filter(cell => cell.api === api && verdictOf(cell) !== 'no')
  const rows = cells.map(cell => `| \`${cell.feature}\` | ${evidenceOf(cell)} | \`-t '${api} ${cell.feature}:'\` |`)
  return [`## ${api}`, '', '| | is written | is executed by |', '|---|---|---|', ...rows].join('\n')
}

function evidenceOf({ api, feature, models }: Cell): string {
  const { model, support } = models.find(({ support }) => support.supported)!
  if (isCall(feature)) return support.reason
  return told(placesOf(api, model, feature))
}

/** Several below one node are told by their names there. */
function told(places: readonly string[]): string {
  const node = commonNode(places)
  const names = places.map(place => `\`${node === '' ? place : place.slice(node.length + 1)}\``)
  return node === '' ? names.join(', ') : `\`${node}\`: ${names.join(', ')}`
}

function commonNode([first = '', ...others]: readonly string[]): string {
  const ends = [...first.matchAll(/\./g)].map(({ index }) => index)
  const end = ends.findLast(at => others.every(other => other.startsWith(first.slice(0, at + 1))))
  return others.length === 0 || end === undefined ? '' : first.slice(0, end)
}

/** Where the wire has something for a feature that it does not have without. */
function placesOf(api: string, model: string, feature: ChatFeature): string[] {
  const [without, asked] = [undefined, feature].map(each => sent(api, model, each).wire)
  return changed(without, asked)
    .filter(({ to }) => to !== undefined)
    .map(({ path }) => path.replace(/^body\./, ''))
}
