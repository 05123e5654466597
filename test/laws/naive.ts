/** Adapters with the mistakes that are easily made: each law must fail on one of them. */
import type { ClientApi } from '../../runtime/adapter/adapter.ts'
import type { Request, Response } from '../../runtime/types.ts'
import { bare } from './normal-forms.ts'
import type { Subject } from './subject.ts'

export function dropsResults(api: Subject): Subject {
  return withChat(api, chat => ({
    encode: (request, context) =>
      chat.encode({ ...request, messages: request.messages.filter(({ role }) => role !== 'tool') }, context),
  }))
}

export function losesUsage(api: Subject): Subject {
  return withChat(api, chat => ({ decode: body => ({ ...chat.decode(body), usage: undefined }) }))
}

export function neverEnds(api: Subject): Subject {
  return withChat(api, chat => ({
    decodeEvent: (event, sink) => {
      if (!/"(finish_reason|finishReason|stop_reason)":"/.test(JSON.stringify(event))) chat.decodeEvent(event, sink)
    },
  }))
}

export function throwsOnUnknown(api: Subject): Subject {
  return withChat(api, chat => ({
    decode: body => {
      if (JSON.stringify(body).includes('x_new')) throw new TypeError('unexpected field')
      return chat.decode(body)
    },
  }))
}

export function forgetsUnknown(api: Subject): Subject {
  return withChat(api, chat => ({ decode: body => bare(chat.decode(body)) as Response }))
}

export function tossesCoins(api: Subject): Subject {
  let count = 0
  return withChat(api, chat => ({
    encode: (request, context) => ({ ...chat.encode(request, context), headers: { 'x-request': `${count++}` } }),
  }))
}

/** Writes what it has no place for where something else stands. */
export function mixesUp(api: Subject): Subject {
  return withChat(api, chat => ({
    encode: (request, context) =>
      chat.encode({ ...request, temperature: request.topP ?? request.temperature }, context),
  }))
}

/** Leaves out whether tools are strict, without a word. */
export function forgetsStrictness(api: Subject): Subject {
  return withChat(api, chat => ({
    encode: ({ tools, ...request }, context) => {
      const loose = tools?.map(tool => (tool.type === 'function' ? { ...tool, strict: undefined } : tool))
      return chat.encode({ ...request, ...(loose && { tools: loose as Request['tools'] & object }) }, context)
    },
  }))
}

function withChat(api: Subject, change: (chat: ClientApi['chat']) => Partial<ClientApi['chat']>): Subject {
  const { chat } = api.client
  return { ...api, client: { ...api.client, chat: { ...chat, ...change(chat) } } }
}

/** As a server, it reads the request without how much shall be thought. */
export function readsNoReasoning(api: Subject): Subject {
  const { chat } = api.server
  const decode: typeof chat.decode = (call, facts) => ({ ...chat.decode(call, facts), reasoning: undefined })
  return { ...api, server: { ...api.server, chat: { ...chat, decode } } }
}

/** As a server, it tells everything of a stream but its usage. */
export function tellsNoUsage(api: Subject): Subject {
  const { chat } = api.server
  const encodeEvent: typeof chat.encodeEvent = (event, state) =>
    event.type === 'usage' || event.type === 'finish'
      ? chat.encodeEvent({ ...event, usage: {} }, state)
      : chat.encodeEvent(event, state)
  return { ...api, server: { ...api.server, chat: { ...chat, encodeEvent } } }
}

/** Writes every vendor's fields into the request. */
export function showsAll(api: Subject): Subject {
  return withChat(api, chat => ({
    encode: (request, context) => {
      const call = chat.encode(request, context)
      return {
        ...call,
        body: { ...(call.body as object), ...Object.assign({}, ...Object.values(request.native ?? {})) },
      }
    },
  }))
}

/** Writes only what the mapping names. */
export function hidesNews(api: Subject): Subject {
  return withChat(api, chat => ({ encode: (request, context) => chat.encode(bare(request) as Request, context) }))
}

/** Says nothing of what is lost at such places. */
export function hidesLosses(api: Subject, where: RegExp): Subject {
  return withChat(api, chat => ({
    encode: (request, context) => {
      const call = chat.encode(request, context)
      const told = context.loss.filter(({ path }) => !where.test(path))
      context.loss.splice(0, context.loss.length, ...told)
      return call
    },
  }))
}
