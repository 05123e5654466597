import type { Contract, Operation, Schema } from '../contract/model.ts'
import type { Mapping, Position } from '../mapping/model.ts'
import { didYouMean } from '../problem.ts'
import { transports } from '../transports.ts'
import type { Findings } from './findings.ts'
import type { Slot } from './model.ts'

/** What a mistake told elsewhere hides: anything may stand there. */
export const unknownSlot: Slot = { schemas: [{}], required: false, nullable: true, everywhere: true }

/** The operations of a contract, by the name that a mapping gives them: method and path. */
export class Operations {
  private readonly contract: Contract
  private readonly findings: Findings

  constructor(contract: Contract, findings: Findings) {
    this.contract = contract
    this.findings = findings
  }

  find(name: { value: string; at: Position }, quiet = false): Operation | undefined {
    const found = this.contract.operations.find(each => operationName(each) === name.value)
    if (!found && !quiet)
      this.findings.report(
        name.at,
        'unknown-operation',
        `the contract has no operation ${name.value}`,
        didYouMean(name.value, this.contract.operations.map(operationName)),
      )
    return found
  }

  pathOf(name: { value: string; at: Position } | undefined): string | undefined {
    return name && this.find(name, true)?.path
  }

  /** What the events of a stream may be. */
  events({ chat, stream }: Pick<Mapping, 'chat' | 'stream'>): Schema[] {
    const operation = this.find(chat.streamOperation ?? chat.operation, true)
    const events = operation ? success(operation, transports[stream.transport]) : []
    return events.length > 0 ? events : [...unknownSlot.schemas]
  }
}

export function operationName(operation: Operation): string {
  return `${operation.method.toUpperCase()} ${operation.path}`
}

/** The answers of this type that are no errors. */
export function success(operation: Operation, mediaType: string): Schema[] {
  return operation.responses
    .filter(response => response.status.startsWith('2') && response.mediaType === mediaType && response.schema)
    .map(response => response.schema!)
}
