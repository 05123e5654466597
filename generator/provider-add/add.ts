/** A provider from its document: all files that it needs, and what a person still has to say. */
import { createHash } from 'node:crypto'
import { type Distilled, distil } from '../contract/distil.ts'
import { ContractError } from '../contract/error.ts'
import { loadContract } from '../contract/load.ts'
import type { Contract, Operation } from '../contract/model.ts'
import { parseOverlay } from '../contract/overlay.ts'
import { type Inputs, mappingsByApi, providersOf } from '../inputs.ts'
import { Shapes } from '../plan/shapes.ts'
import { formatProblem, type Problem } from '../problem.ts'
import { codecsOf } from '../runtime-facts.ts'
import { unifiedOf } from '../unified-of.ts'
import { Child } from './child.ts'
import { Dictionary } from './dictionary.ts'
import { gaps, leftOut } from './gaps.ts'
import { type Grammar, grammarsOf, type House } from './grammar.ts'
import { bareHeir, callsOf } from './heir.ts'
import { chatOf, type Found, nameOf } from './operations.ts'
import { modelsText, overlayText, providerText, sourceText } from './scaffold.ts'
import { serviceOf } from './service.ts'
import { settle } from './settle.ts'
import { likeliestChat, skeletonOf } from './skeleton.ts'
import { type Action, wiringOf } from './wiring.ts'

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
  /** The operation that is chat. */
  chat: string
  /** The api that it extends; none of a grammar of its own. */
  parent?: string
  /** What is left to a person, the problems of the generator among it. */
  toDo: string[]
  problems: Problem[]
  /** Lines of the parent that the document has no place for. */
  leftOut: string[]
  notes: string[]
}

/** Less of a grammar is none: another grammar has a few words in common with it by chance. */
const ENOUGH = 0.4
/** So many of the likeliest grammars are tried. */
const TRIED = 2

/** A pure function. Throws what is wrong with the document, or that nothing of it is chat. */
export function addProvider(wanted: Wanted, inputs: Inputs): Added {
  const house = houseOf(inputs)
  if (wanted.extend !== undefined && !house.byApi.has(wanted.extend))
    throw new ContractError(
      'source',
      `no api is called ${wanted.extend}; known: ${[...house.byApi.keys()].sort().join(', ')}`,
    )
  const document = distil(wanted.text, { isTolerant: true }, [])
  const whole = loadContract(wanted.name, document.text)
  const situation = { wanted, document, whole, shapes: new Shapes(whole.schemas), house }
  const grammars = grammarsOf(house, wanted.extend)
  const likely = ranking(grammars, situation).slice(0, TRIED)
  if (likely.length === 0) return newGrammar(grammars, situation)
  const [best] = likely.map(each => heir(each, situation)).sort((one, other) => costOf(one) - costOf(other))
  return best!
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

/** What is left to do weighs more than what the vendor does not have. */
function costOf({ toDo, leftOut }: Added): number {
  return toDo.length * 3 + leftOut.length
}

/** Of the grammars that fit, those first that more vendors have extended. */
function ranking(grammars: readonly Grammar[], { wanted, whole, shapes }: Situation): Candidate[] {
  const all = grammars.flatMap(grammar => {
    const chat = chatOf(whole, grammar, shapes)
    return chat && (wanted.extend !== undefined || chat.fit >= ENOUGH) ? [{ grammar, chat }] : []
  })
  return all.sort((a, b) => b.grammar.heirs - a.grammar.heirs || b.chat.fit - a.chat.fit)
}

function heir({ grammar, chat }: Candidate, situation: Situation): Added {
  const { whole, shapes } = situation
  const calls = callsOf(chat.operation, whole, grammar, shapes)
  const covered = [...new Set(Object.values(calls))]
  const wiring = wiringOf({ contract: whole, shapes, covered, streams: calls.streamOperation ?? calls.chat }, grammar)
  const api = `${situation.wanted.name}-chat`
  const child = bareHeir(api, wiring.error, calls, grammar)
  const added = assembled({ api, child, covered, actions: wiring.actions }, situation)
  const toDo = [...wiring.doubts, ...gaps(child, grammar.tree), ...added.toDo]
  return { ...added, parent: grammar.api, toDo, leftOut: leftOut(child.tree) }
}

function newGrammar(grammars: readonly Grammar[], situation: Situation): Added {
  const { whole, shapes, house, wanted } = situation
  const dictionary = new Dictionary(grammars)
  const chat = likeliestChat(whole, shapes, dictionary, house.unified)
  if (!chat)
    throw new ContractError(
      'missing-operation',
      'nothing of the document is chat: no operation takes a list of messages with roles',
    )
  const api = `${wanted.name}-chat`
  const child = new Child(skeletonOf(api, chat, whole, dictionary, house.unified), {})
  const added = assembled({ api, child, covered: [chat], actions: [] }, situation)
  const open =
    'stream: only a person can say how its events tell of an answer; calls that are not chat have no lines either'
  return { ...added, toDo: [open, ...added.toDo] }
}

interface Parts {
  api: string
  child: Child
  covered: readonly Operation[]
  actions: readonly Action[]
}

function assembled({ api, child, covered, actions }: Parts, { wanted, document, house }: Situation): Added {
  const { name, from, text } = wanted
  const operations = covered.map(({ method, path }) => `${method} ${path}`)
  const service = serviceOf(document.contract.servers, document.auth, operations)
  const overlay = { file: `specs/${name}/overlays/stream.yaml`, text: overlayText(actions) }
  const overlays = actions.length > 0 ? [overlay] : []
  const coverage = { operations, isTolerant: true }
  const contract = distil(
    text,
    coverage,
    overlays.map(each => parseOverlay(each.text, each.file)),
  )
  const vendor = {
    name,
    api,
    contract: loadContract(name, contract.text),
    contractText: contract.text,
    providerText: (calls: readonly string[]) => providerText(name, service, api, calls),
  }
  const draft = settle(child, vendor, house)
  const sha256 = createHash('sha256').update(text).digest('hex')
  const origin = { ...wanted, kind: document.kind, licence: document.licence ?? 'none stated' }
  const files = new Map([
    [`specs/${name}/source.yaml`, sourceText(origin, { revision: contract.revision, operations, sha256 })],
    [`specs/${name}/openapi.yaml`, contract.text],
    ...overlays.map(each => [each.file, each.text] as const),
    [`specs/${name}/provider.yaml`, vendor.providerText(draft.calls)],
    [`specs/${name}/models.yaml`, modelsText],
    [`specs/${name}/${api}.yaml`, draft.text],
  ])
  const unplaced = /^https?:/.test(from) ? [] : ['source.yaml: url must say where the vendor publishes the document']
  const toDo = [...unplaced, ...service.doubts, ...draft.problems.map(formatProblem)]
  const { problems } = draft
  return { files, api, chat: nameOf(covered[0]!), toDo, problems, leftOut: [], notes: contract.warnings }
}

function houseOf(inputs: Inputs): House {
  const providers = providersOf(inputs)
  return {
    providers,
    byApi: mappingsByApi(providers),
    unified: unifiedOf(inputs),
    codecs: new Set(codecsOf(inputs).keys()),
  }
}
