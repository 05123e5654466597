/** A provider from its document: all files that it needs, and what a person still has to say. */
import { createHash } from 'node:crypto'
import { type Distilled, distil } from '../contract/distil.ts'
import { ContractError } from '../contract/error.ts'
import { loadContract } from '../contract/load.ts'
import type { Contract } from '../contract/model.ts'
import { parseOverlay } from '../contract/overlay.ts'
import { type Inputs, mappingsByApi, providersOf } from '../inputs.ts'
import { Shapes } from '../plan/shapes.ts'
import { formatProblem } from '../problem.ts'
import { codecsOf } from '../runtime-facts.ts'
import { Unified } from '../unified/model.ts'
import { scopeDeclarations } from '../unified/scopes.ts'
import { type Grammar, grammarsOf, type House } from './grammar.ts'
import { callsOf, draftHeir, type Vendor } from './heir.ts'
import { chatOf, type Found, nameOf } from './operations.ts'
import { modelsText, overlayText, providerText, sourceText } from './scaffold.ts'
import { serviceOf } from './service.ts'
import { wiringOf } from './wiring.ts'

export interface Wanted {
  name: string
  /** The vendor's document. */
  text: string
  /** Its address, or the file it was read from. */
  from: string
  /** Today, year first. */
  date: string
  /** The api to extend; without it, the one that fits best. */
  extend?: string
}

export interface Added {
  /** Path from the project root → content. */
  files: Map<string, string>
  api: string
  /** The api that it extends. */
  parent?: string
  /** What is left to a person. */
  toDo: string[]
  /** Lines of the parent that the document has no place for. */
  leftOut: string[]
  notes: string[]
}

/** Less of a grammar is none: another grammar has a few words in common with it by chance. */
const ENOUGH = 0.4
/** So many of the likeliest grammars are tried. */
const TRIED = 2

export function addProvider(wanted: Wanted, inputs: Inputs): Added {
  const house = houseOf(inputs)
  const document = distil(wanted.text, { isTolerant: true }, [])
  const whole = loadContract(wanted.name, document.text)
  const situation = { wanted, document, whole, shapes: new Shapes(whole.schemas), house }
  const ranked = ranking(situation)
  if (process.env.TRACE) console.error(ranked.map(({ grammar, chat }) => [grammar.api, nameOf(chat.operation), chat.fit, grammar.heirs]))
  const likely = ranked.filter(({ chat }) => chat.fit >= ENOUGH).slice(0, TRIED)
  if (likely.length === 0) throw new Error('skeleton')
  const [best] = likely.map(candidate => heirOf(candidate, situation)).sort((a, b) => costOf(a) - costOf(b))
  return best!
}

/** What is left to do weighs more than what the vendor does not have. */
function costOf({ toDo, leftOut }: Added): number {
  return toDo.length * 3 + leftOut.length
}

interface Situation {
  wanted: Wanted
  document: Distilled
  whole: Contract
  shapes: Shapes
  house: House
}

interface Candidate {
  grammar: Grammar
  chat: Found
}

/** Those that fit before those that do not; of those that fit, the grammars that more vendors have extended. */
function ranking({ wanted, whole, shapes, house }: Situation): Candidate[] {
  const all = grammarsOf(house, wanted.extend).flatMap(grammar => {
    const chat = chatOf(whole, grammar, shapes)
    return chat ? [{ grammar, chat }] : []
  })
  if (all.length === 0)
    throw new ContractError('missing-operation', 'no operation of the document takes a body and answers: nothing of it is chat')
  const isFit = ({ chat }: Candidate) => Number(chat.fit >= ENOUGH)
  return all.sort((a, b) => isFit(b) - isFit(a) || b.grammar.heirs - a.grammar.heirs || b.chat.fit - a.chat.fit)
}

function heirOf({ grammar, chat }: Candidate, { wanted, document, whole, shapes, house }: Situation): Added {
  const { name } = wanted
  const calls = callsOf(chat.operation, whole, grammar, shapes)
  const covered = [...new Set(Object.values(calls))]
  const streams = calls.streamOperation ?? calls.chat
  const { actions, error, doubts } = wiringOf({ contract: whole, shapes, covered, streams }, grammar)
  const operations = covered.map(({ method, path }) => `${method} ${path}`)
  const service = serviceOf(document.contract.servers, document.auth, operations)
  const overlays = actions.length > 0 ? [{ file: `specs/${name}/overlays/stream.yaml`, text: overlayText(actions) }] : []
  const final = distil(wanted.text, { operations, isTolerant: true }, overlays.map(({ text, file }) => parseOverlay(text, file)))
  const api = `${name}-chat`
  const vendor: Vendor = {
    name,
    api,
    contract: loadContract(name, final.text),
    contractText: final.text,
    providerText: calls => providerText(name, service, api, calls),
    ...(error !== undefined && { error }),
  }
  const draft = draftHeir(vendor, calls, grammar, house)
  const sha256 = createHash('sha256').update(wanted.text).digest('hex')
  const files = new Map<string, string>([
    [`specs/${name}/source.yaml`, sourceText({ ...wanted, kind: document.kind, licence: document.licence ?? 'none stated' }, { revision: final.revision, operations, sha256 })],
    [`specs/${name}/openapi.yaml`, final.text],
    ...overlays.map(({ file, text }) => [file, text] as const),
    [`specs/${name}/provider.yaml`, vendor.providerText(draft.calls)],
    [`specs/${name}/models.yaml`, modelsText],
    [`specs/${name}/${api}.yaml`, draft.text],
  ])
  const toDo = [...(/^https?:/.test(wanted.from) ? [] : ['source.yaml: url must say where the vendor publishes the document']), ...service.doubts, ...doubts, ...draft.gaps, ...draft.problems.map(formatProblem)]
  return { files, api, parent: grammar.api, toDo, leftOut: draft.leftOut, notes: [...final.warnings] }
}

export function houseOf(inputs: Inputs): House {
  const providers = providersOf(inputs)
  return {
    providers,
    byApi: mappingsByApi(providers),
    unified: new Unified(inputs.get('runtime/types.ts')! + scopeDeclarations),
    codecs: new Set(codecsOf(inputs).keys()),
  }
}
