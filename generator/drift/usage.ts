import type { Place } from './change.ts'

export interface Used {
  /** The mapping names what stands there. */
  mapped: boolean
  /** It is written into requests. */
  sent: boolean
  /** It is read out of answers. */
  read: boolean
}

export interface Usage {
  /** How our mapping uses what stands at a place; `isVariant`: that of the place's variants which is named last, alone. */
  of(place: Place, isVariant?: boolean): Used
  /** Whether a request is sent as this media type, where it may be others too; of any, where that is not told. */
  sends?(mediaType: string, others: readonly string[]): boolean
}

/** Where nothing is known of the mappings, everything covered counts as used. */
export const everythingUsed: Usage = { of: () => ({ mapped: true, sent: true, read: true }) }
