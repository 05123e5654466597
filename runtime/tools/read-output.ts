/** The value that was asked for, out of an answer. */
import type { ChatResponse } from '../chat/chat-response.ts'
import type { Issue } from '../chat/standard-schema.ts'
import type { OutputSpec } from './output.ts'
import { OutputError } from './output-error.ts'

/**
 * Throws `OutputError` where there is none. Undefined where the model called tools and said nothing: the output is still
 * to come.
 */
export async function readOutput<Value>(spec: OutputSpec<Value>, response: ChatResponse): Promise<Value | undefined> {
  const texts = response.content.flatMap(part => (part.type === 'text' ? [part.text] : []))
  const written = firstJson([response.text, ...texts.toReversed(), ...texts.map(bare)])
  if (written === undefined && response.toolCalls.length > 0) return undefined
  const result = written === undefined ? unwritten(response) : await spec.check(spec.inner(written))
  if (!result.issues) return result.value
  const { text } = response
  const mended = await spec.options.repair?.({ text, issues: result.issues, response })
  const repaired = mended === undefined ? result : await spec.check(mended)
  if (repaired.issues) throw new OutputError(response, repaired.issues)
  return repaired.value
}

function unwritten({ text }: ChatResponse): { issues: Issue[] } {
  return { issues: [{ path: [], message: text === '' ? 'there is no text' : 'it is no JSON' }] }
}

/** Models that were only asked for JSON put fences and words around it. */
function bare(text: string): string {
  return text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1)
}

function firstJson(texts: readonly string[]): unknown {
  for (const text of texts)
    try {
      return JSON.parse(text)
    } catch {
      // The next one may be.
    }
  return undefined
}
