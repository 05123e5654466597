/**
 * What clients may say that only a vendor knows. With keys, many ask by one account: a reference to what that account keeps
 * at the vendor's shall not reach it from anybody.
 */
import type { Loss, Message, Part, Request, Tool } from '../types.ts'

/** The request with what is allowed, and what was left out. */
export function withinAllowed(request: Request, allowed: true | readonly string[]): { request: Request; loss: Loss[] } {
  if (allowed === true) return { request, loss: [] }
  const loss: Loss[] = []
  const leave = (path: string, what: string) => {
    loss.push({ path, kind: 'unsupported', detail: `the gateway does not let ${what} pass` })
  }
  const may = (name: string) => allowed.includes(name)
  const part = (node: Part, path: string): Part[] => {
    const name = nameOf(node)
    if (name !== undefined && !may(name)) {
      leave(path, `'${name}'`)
      return []
    }
    return [node.type === 'tool-result' ? { ...node, content: parts(node.content, `${path}.content`) } : node]
  }
  const parts = (list: Part[], path: string) => list.flatMap((node, at) => part(node, `${path}[${at}]`))
  const filtered: Request = {
    ...request,
    messages: request.messages.flatMap((message, at) => {
      const content = parts(message.content, `messages[${at}].content`)
      // Of a message that was one vendor's alone nothing is left.
      return content.length === 0 && message.content.length > 0 ? [] : [{ ...message, content } as Message]
    }),
  }
  if (request.tools)
    filtered.tools = request.tools.filter((tool, at) => {
      const name = nameOf(tool)
      if (name === undefined || may(name)) return true
      leave(`tools[${at}]`, `'${name}'`)
      return false
    })
  if (request.native) filtered.native = fieldsOf(request.native, may, leave)
  return { request: filtered, loss }
}

/** By what name a node is allowed that only means something to one vendor, or to one account there. */
function nameOf(node: Part | Tool): string | undefined {
  if ('fileId' in node && node.fileId !== undefined) return 'fileId'
  if (node.type !== 'native') return undefined
  return String((node.value as { type?: unknown } | null)?.type ?? node.slot)
}

function fieldsOf<Native extends { [api: string]: object | undefined }>(
  native: Native,
  may: (name: string) => boolean,
  leave: (path: string, what: string) => void,
): Native {
  const apis = Object.entries(native).map(([api, fields]) => {
    const kept = Object.entries(fields ?? {}).filter(([name]) => {
      if (!may(name)) leave(`native.${api}.${name}`, `'${name}'`)
      return may(name)
    })
    return [api, Object.fromEntries(kept)]
  })
  return Object.fromEntries(apis) as Native
}
