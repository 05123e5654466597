/** A whole answer of Anthropic's messages, as it stands on the wire: without a text it has no content. `more` goes before. */
export function anthropicMessage(text: string, more: object = {}) {
  return {
    id: 'msg_1',
    type: 'message',
    role: 'assistant',
    model: 'm',
    content: text === '' ? [] : [{ type: 'text', text }],
    stop_reason: 'end_turn',
    stop_sequence: null,
    usage: { input_tokens: 3, output_tokens: 5 },
    ...more,
  }
}

/** The same as a stream begins it. */
export function anthropicBeginning(more: object = {}) {
  return anthropicMessage('', { stop_reason: null, usage: { input_tokens: 3, output_tokens: 1 }, ...more })
}
