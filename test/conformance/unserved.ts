/** Why entries of a corpus are served by no provider of ours, by their api in the corpus' words. */
const grammar = 'a grammar that came before chat: prompts, or the first version of a vendor'
const verb = 'an operation that the unified client has no verb for, or not at this vendor'

const reasons: Readonly<Record<string, string>> = {
  invoke: 'a model that speaks a grammar of its own there; Converse serves them all',
  'invoke-stream': 'a model that speaks a grammar of its own there; Converse serves them all',
  completions: grammar,
  'chat-v1': grammar,
  interactions: 'a second grammar of a vendor whose first is served',
  models: 'of one model, or of a hub: no list of what a vendor serves',
  'count-tokens': 'of texts or operations other than the chat that we count',
  embeddings: 'a vendor of embeddings alone, or a form of answer that only one of its models has',
  'embeddings-google': 'a form that only one cloud has',
}

const verbs = /^(audio|batches|cached-contents|files|images|moderations|rerank|responses-get|skills)$/

/** Undefined where nobody thought of it yet. */
export function reasonOf(api: string): string | undefined {
  return reasons[api] ?? (verbs.test(api) ? verb : undefined)
}
