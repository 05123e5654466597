/** Answers of OpenAI's chat grammar, as they stand on the wire; what is given goes before. */

const head = { id: 'c', created: 1, model: 'm' }

/** A whole answer. */
export function chatCompletion(message: object, choice: object = {}, more: object = {}) {
  return {
    ...head,
    object: 'chat.completion',
    choices: [{ index: 0, message: { role: 'assistant', ...message }, finish_reason: 'stop', ...choice }],
    ...more,
  }
}

/** An event of a stream. */
export function chatChunk(delta: object, choice: object = {}, more: object = {}) {
  return {
    ...head,
    object: 'chat.completion.chunk',
    choices: [{ index: 0, delta, finish_reason: null, ...choice }],
    ...more,
  }
}
