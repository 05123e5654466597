import { stringify } from 'yaml'
import { Memo } from '../memo.ts'
import type { OpenApiDocument } from './model.ts'

const texts = new WeakMap<OpenApiDocument, string>()
/** By the YAML that was written, or read by an earlier process, the same in JSON, which is read some thirty times faster. */
const written = new Memo<string>()

/** A contract as it is vendored. No folding and no anchors: a line of the text changes only when the API does. */
export function contractText(contract: OpenApiDocument): string {
  const known = texts.get(contract)
  if (known !== undefined) return known
  const text = stringify(contract, { lineWidth: 0, singleQuote: true, aliasDuplicateObjects: false })
  texts.set(contract, text)
  written.set(text, JSON.stringify(contract))
  return text
}

/** A text, and what an earlier process read in it, as JSON. */
export function rememberWritten(text: string, json: string): void {
  written.set(text, json)
}

/** What a text says that was written or read of late; every time anew, as whoever reads a text has it for himself. */
export function writtenDocument(text: string): OpenApiDocument | undefined {
  const json = written.get(text)
  return json === undefined ? undefined : JSON.parse(json)
}
