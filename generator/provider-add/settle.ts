/** A draft is held against the vendor's contract, and mended until nothing more can be without a person. */
import { callNames } from '../calls.ts'
import type { Contract } from '../contract/model.ts'
import type { TextFile } from '../inputs.ts'
import { WITHOUT } from '../mapping/family.ts'
import { Shapes } from '../plan/shapes.ts'
import { planProviders } from '../plan-providers.ts'
import { type Problem, Problems } from '../problem.ts'
import type { Child } from './child.ts'
import type { House, Tree } from './grammar.ts'
import { inheritedPlaces } from './inherited-place.ts'
import { type Mending, mend } from './mend.ts'
import { gathered } from './removals.ts'
import { writeYaml } from './write-yaml.ts'

export interface Draft {
  text: string
  /** The calls other than chat that the vendor has. */
  calls: string[]
  /** What the checkers still find. */
  problems: Problem[]
}

export interface Vendor {
  name: string
  api: string
  contract: Contract
  contractText: string
  /** What `provider.yaml` says where these calls are mapped. */
  providerText(calls: readonly string[]): string
}

/** Every edit mends a problem, or is not made again: the rounds end. This is for a mistake of ours. */
const ROUNDS = 200

export function settle(child: Child, vendor: Vendor, house: House): Draft {
  const file = `specs/${vendor.name}/${vendor.api}.yaml`
  const texts = new Map([...house.byApi.values()].map(each => [each.file, each.text]))
  const parent = house.byApi.get(String(child.tree.extends))
  const inheritedPlace = parent && inheritedPlaces(parent, house.byApi)
  const mending = { texts, shapes: new Shapes(vendor.contract.schemas), ...(inheritedPlace && { inheritedPlace }) }
  const present = () => callNames.filter(call => child.at([call]))
  for (let round = 0; round < ROUNDS; round++) {
    const text = textOf(child.tree)
    const problems = problemsWith({ file, text }, present(), vendor, house)
    texts.set(file, text)
    if (!mendSome(problems, child, mending)) break
  }
  const text = textOf(gathered(child.tree, child.inherited))
  return { text, calls: present(), problems: problemsWith({ file, text }, present(), vendor, house) }
}

/** What is not there goes before anything is filled in for it: often nothing is missing then. */
function mendSome(problems: readonly Problem[], child: Child, mending: Mending): boolean {
  const isLate = ({ code }: Problem) => code === 'missing-required'
  const some = (chosen: readonly Problem[]) =>
    chosen.reduce((isMended, problem) => mend(problem, child, mending) || isMended, false)
  return some(problems.filter(problem => !isLate(problem))) || some(problems.filter(isLate))
}

/** The blocks of a file in the order in which people read them. */
const order = ['api', 'extends', 'chat', 'rules', 'enums', 'stream', 'error', ...callNames, WITHOUT]

function textOf(tree: Tree): string {
  const blocks = order.flatMap(key => (key in tree ? [[key, tree[key]] as const] : []))
  return writeYaml(Object.fromEntries(blocks), 2, ['stream', 'error', ...callNames, WITHOUT])
}

function problemsWith(mapping: TextFile, calls: readonly string[], vendor: Vendor, house: House): Problem[] {
  const { name, contractText } = vendor
  const provider = {
    name,
    contract: { file: `specs/${name}/openapi.yaml`, text: contractText },
    provider: { file: `specs/${name}/provider.yaml`, text: vendor.providerText(calls) },
    mappings: [mapping],
    pieces: [],
  }
  try {
    planProviders([provider], house.unified, house.codecs, [...house.providers, provider])
    return []
  } catch (error) {
    if (error instanceof Problems) return error.problems
    throw error
  }
}
