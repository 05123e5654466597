/** What the items of an answer are called, for wires whose clients tell them apart by ids. */
import type { ItemNames } from '../adapter/server-api.ts'
import { isObject } from '../text/json.ts'

/** Makes the events of one stream name each item by the id that it began with, and no two items alike. */
export function createItemIds(names: ItemNames): (event: unknown) => unknown {
  const { id, of, as, in: whole } = names
  const ids = new Map<unknown, unknown>()
  let answer: unknown
  return event => {
    if (!isObject(event)) return event
    let told = event
    if (isObject(told[whole])) {
      answer ??= told[whole].id
      told = { ...told, [whole]: withItemIds(told[whole], names) }
    }
    if (isObject(told[as])) {
      const item = named(told[as], answer, told[of], names)
      if (!ids.has(told[of])) ids.set(told[of], item.id)
      told = { ...told, [as]: item }
    }
    return id in told ? { ...told, [id]: ids.get(told[of]) ?? told[id] } : told
  }
}

/** A whole answer whose items have ids of their own: of answer `a` the first item, `msg`, is `msg_a_0`. What has a vendor's id keeps it. */
export function withItemIds<Answer extends object>(answer: Answer, names: ItemNames): Answer {
  const { id, [names.all]: items } = answer as { id?: unknown; [field: string]: unknown }
  if (!Array.isArray(items)) return answer
  return { ...answer, [names.all]: items.map((item, at) => (isObject(item) ? named(item, id, at, names) : item)) }
}

function named<Item extends { [field: string]: unknown }>(
  item: Item,
  answer: unknown,
  at: unknown,
  { made }: ItemNames,
): Item {
  const { id } = item
  return typeof id === 'string' && made.includes(id) ? { ...item, id: `${id}_${answer}_${at}` } : item
}
