/**
 * What clients may say that only a vendor knows. With keys, many ask by one account: a reference to what that account keeps
 * at the vendor's shall not reach it from anybody. What the assistant has said goes back to its vendor as it came: thoughts
 * and their signatures.
 */
import { narrowed, saidIn } from '../adapter/complement.ts'
import { isObject } from '../text/json.ts'
import type { JsonObject, Loss, Message, Part, Request, ResponseFormat, Tool, ToolChoice } from '../types.ts'

interface Noded {
  native?: { [api: string]: object | undefined } | undefined
}

/** The request with what is allowed, and what was left out. */
export function withinAllowed(request: Request, allowed: true | readonly string[]): { request: Request; loss: Loss[] } {
  if (allowed === true) return { request, loss: [] }
  const filter = new Filter(allowed)
  const { system, tools, toolChoice, responseFormat, reasoning } = request
  const filtered: Request = {
    ...request,
    messages: filter.messages(request.messages),
    ...(system && { system: filter.parts(system, 'system', 'system') }),
    ...(tools && { tools: filter.tools(tools) }),
    ...filter.only('toolChoice', toolChoice),
    ...filter.only('responseFormat', responseFormat),
    ...(reasoning && { reasoning: filter.node(reasoning, 'reasoning') }),
  }
  return { request: filter.whole(filtered), loss: filter.loss }
}

/** The same of a call beside chat. */
export function fieldsWithin<Asked extends Noded>(
  asked: Asked,
  allowed: true | readonly string[],
): { request: Asked; loss: Loss[] } {
  if (allowed === true) return { request: asked, loss: [] }
  const filter = new Filter(allowed)
  return { request: filter.whole(asked), loss: filter.loss }
}

class Filter {
  readonly loss: Loss[] = []
  readonly #allowed: readonly string[]

  constructor(allowed: readonly string[]) {
    this.#allowed = allowed
  }

  messages(messages: readonly Message[]): Message[] {
    return messages.flatMap((message, at) => {
      const path = `messages[${at}]`
      const isEcho = message.role === 'assistant'
      const content = this.parts(message.content, `${path}.content`, isEcho ? undefined : 'messages.content')
      // Of a message that was one vendor's alone nothing is left.
      if (content.length === 0 && message.content.length > 0) return []
      const filtered = { ...message, content } as Message
      return [isEcho ? filtered : this.node(filtered, path, 'messages')]
    })
  }

  /** `place`: where in a request they are, without numbers; absent for what the assistant has said. */
  parts(parts: readonly Part[], path: string, place: string | undefined): Part[] {
    return parts.flatMap((part, at) => {
      const here = `${path}[${at}]`
      if (!this.#passes(part, here)) return []
      const whole =
        part.type === 'tool-result' || part.type === 'search-result'
          ? ({ ...part, content: this.parts(part.content, `${here}.content`, 'messages.content.content') } as Part)
          : part
      return [place === undefined ? whole : this.node(whole, here, place)]
    })
  }

  tools(tools: readonly Tool[]): Tool[] {
    return tools.flatMap((tool, at) => {
      const path = `tools[${at}]`
      return this.#passes(tool, path) ? [this.node(tool, path, 'tools')] : []
    })
  }

  /** The one node of a field; what only a vendor knows of them falls away as parts do. */
  only<Name extends 'toolChoice' | 'responseFormat'>(name: Name, node: Request[Name]): Pick<Request, Name> {
    if (node === undefined) return {} as Pick<Request, Name>
    const kept = this.#passes(node, name) ? this.node(node, name) : undefined
    return { [name]: kept } as Pick<Request, Name>
  }

  whole<Asked extends Noded>(asked: Asked): Asked {
    return this.node(asked, '', '')
  }

  node<Node extends Noded>(node: Node, path: string, place = path): Node {
    if (!node.native) return node
    const native: Record<string, object> = {}
    for (const [api, fields] of Object.entries(node.native)) {
      if (!fields) continue
      const gone = new Set<string>()
      const said = saidIn(fields)
      const leave = (field: string) => {
        gone.add(field)
        const at = [path, 'native', api, field].filter(step => step !== '').join('.')
        this.#leave(at, `'${field}'`)
      }
      this.#fieldsOf(said as JsonObject, place, '', leave)
      native[api] = gone.size === 0 ? fields : narrowed(fields, all => withoutPaths(all as JsonObject, gone, ''))
    }
    return { ...node, native }
  }

  #leave(path: string, what: string): void {
    this.loss.push({ path, kind: 'unsupported', detail: `the gateway does not let ${what} pass` })
  }

  #passes(node: Part | Tool | ToolChoice | ResponseFormat, path: string): boolean {
    const name = nameOf(node)
    if (name === undefined || this.#allowed.includes(name)) return true
    this.#leave(path, `'${name}'`)
    return false
  }

  /** Names what may not pass, as near to its leaves as the list goes. */
  #fieldsOf(fields: JsonObject, place: string, above: string, leave: (field: string) => void): void {
    for (const [name, value] of Object.entries(fields)) {
      const field = above === '' ? name : `${above}.${name}`
      const said = place === '' ? field : `${place}.${field}`
      if (this.#allowed.includes(said)) continue
      const isPartly = this.#allowed.some(one => one.startsWith(`${said}.`))
      if (isPartly && isObject(value)) this.#fieldsOf(value as JsonObject, place, field, leave)
      else leave(field)
    }
  }
}

function withoutPaths(fields: JsonObject, gone: ReadonlySet<string>, above: string): JsonObject {
  const left = Object.entries(fields).flatMap(([name, value]): [string, unknown][] => {
    const field = above === '' ? name : `${above}.${name}`
    if (gone.has(field)) return []
    const isPartly = [...gone].some(one => one.startsWith(`${field}.`))
    return [[name, isPartly && isObject(value) ? withoutPaths(value as JsonObject, gone, field) : value]]
  })
  return Object.fromEntries(left)
}

/** By what name a node is allowed that only means something to one vendor, or to one account there. */
function nameOf(node: Part | Tool | ToolChoice | ResponseFormat): string | undefined {
  if ('fileId' in node && node.fileId !== undefined) return 'fileId'
  if (node.type !== 'native') return undefined
  return String((node.value as { type?: unknown } | null)?.type ?? node.slot)
}
