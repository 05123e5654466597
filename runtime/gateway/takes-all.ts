/** Whether a service takes all that its grammar has: some clouds refuse a part of it. */
import { matchFacts } from '../adapter/facts.ts'
import type { Provider } from '../call/provider.ts'
import type { Facts, Loss } from '../types.ts'
import { decodedBody } from './decoded.ts'
import type { Asking } from './gateway-request.ts'

/** False where the request has something that the provider takes from no one, whatever the model. */
export function takesAll(provider: Provider, { route, call }: Asking): boolean {
  const facts = factsOfAll(provider)
  if (route.call !== 'chat' || facts === undefined) return true
  const { id, chat } = provider.api()
  const loss: Loss[] = []
  const asked = decodedBody(() => route.api.chat.decode(call, () => facts))
  chat.encode(asked, { api: id, facts, loss, path: [] })
  return !loss.some(({ kind }) => kind === 'model')
}

const known = new WeakMap<Provider, { facts: Facts | undefined }>()

/** What is true of all its models; undefined where there is nothing. */
function factsOfAll(provider: Provider): Facts | undefined {
  const found = known.get(provider)
  if (found) return found.facts
  const facts = { ...matchFacts(provider.spec.facts, ''), ...provider.quirks }
  const told = { facts: Object.keys(facts).length > 0 ? facts : undefined }
  known.set(provider, told)
  return told.facts
}
