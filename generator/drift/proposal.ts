import type { Contract } from '../contract/model.ts'
import type { Plan } from '../plan/model-api.ts'
import type { Footprint } from './footprint.ts'
import type { Edit, YamlPath } from './yaml-edit.ts'

/** One edit of a mapping file that would answer a change of the contract. */
export interface Proposal {
  file: string
  edit: Edit
  why: string
  /** Of an edit that keeps an heir whole: which edit, of a mapping that it extends, makes it necessary. */
  follows?: { file: string; path: YamlPath }
  /** What the generator says to the edit, where it does not take it: a person has to make it fit. */
  problem?: string
}

export interface ProposalContext {
  /** The mappings of the provider, as they were laid over the old contract. */
  plans: readonly Plan[]
  footprint: Footprint
  /** The new contract. */
  contract: Contract
  /** The mapping files, by name. */
  texts: ReadonlyMap<string, string>
}
