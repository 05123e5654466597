/** A whole answer as the stream that a model would have sent: word by word. */
import type { DeltaKind, Part, Response, StreamEvent } from '../../runtime/types.ts'

/** The events whose fold is the answer. */
export function* eventsOf(response: Response): Generator<StreamEvent> {
  const { content, finishReason, rawFinishReason, usage, ...head } = response
  yield { type: 'start', ...head }
  for (const [index, part] of content.entries()) {
    const [kind, text] = streamed(part)
    yield { type: 'part-start', index, part: emptied(part) }
    if (kind !== undefined) for (const delta of pieces(text)) yield { type: 'part-delta', index, kind, delta }
    yield { type: 'part-end', index, part }
  }
  yield {
    type: 'finish',
    ...(finishReason !== undefined && { finishReason }),
    ...(rawFinishReason !== undefined && { rawFinishReason }),
    ...(usage !== undefined && { usage }),
  }
}

function streamed(part: Part): [DeltaKind | undefined, string] {
  switch (part.type) {
    case 'text':
    case 'reasoning':
    case 'refusal':
      return [part.type, part.text]
    case 'tool-call':
      return [part.type, part.inputText ?? JSON.stringify(part.input)]
    default:
      return [undefined, '']
  }
}

function emptied(part: Part): Part {
  switch (part.type) {
    case 'text':
    case 'reasoning':
    case 'refusal':
      return { ...part, text: '' }
    case 'tool-call':
      return { ...part, input: undefined }
    default:
      return part
  }
}

/** Words with the space after them; arguments without spaces come in threes of characters. */
function pieces(text: string): string[] {
  return text.match(text.includes(' ') ? /\S*\s+|\S+$/g : /.{1,3}/gs) ?? []
}
