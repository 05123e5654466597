export type ContractErrorKind =
  | 'empty'
  | 'html'
  | 'truncated'
  | 'syntax'
  | 'not-an-object'
  | 'unknown-kind'
  | 'missing-operation'
  | 'overlay'
  | 'source'

/** What went wrong with a vendor's document, where, and what to do about it. */
export class ContractError extends Error {
  readonly kind: ContractErrorKind

  constructor(kind: ContractErrorKind, message: string) {
    super(message)
    this.name = 'ContractError'
    this.kind = kind
  }
}
