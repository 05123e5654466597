/** The calls of an answer, executed. */
import { definition, isTyped, type ToolInput, type TypedTool } from '../chat/tool.ts'
import { sumOf } from '../chat/usage-sum.ts'
import type { Message, Part, ToolCallPart } from '../types.ts'
import { type Batch, runCall } from './call-run.ts'
import type { HandlersOption } from './handlers.ts'
import type { ExecuteOptions } from './options.ts'
import type { OutcomeOf, Spent } from './outcome.ts'
import { Slots } from './slots.ts'
import { tool } from './tool.ts'

/** What became of the calls of an answer. */
export interface Executed<T extends ToolInput = ToolInput> {
  /** The results, ready to be appended to the conversation after the answer. */
  message: Extract<Message, { role: 'tool' }>
  /** In the order of the calls. */
  outcomes: OutcomeOf<T>[]
  /** Calls that somebody must agree to: they have no result yet. */
  pending: ToolCallPart[]
  /** What the tools themselves spent on models. */
  spent: Spent
}

/**
 * Executes the calls of an answer: a response, or an assistant's message. Rejects only for what is no failure of a
 * call: a hook that throws, a JSON Schema that cannot be checked. Whatever happens to a call is its outcome, and told to
 * the model.
 */
export function executeCalls<const T extends ToolInput>(
  { content }: { readonly content: readonly Part[] },
  options: ExecuteOptions<T> & HandlersOption<T>,
): Promise<Executed<T>> {
  const calls = content.filter(part => part.type === 'tool-call')
  const messages: Message[] = [...(options.messages ?? []), { role: 'assistant', content: [...content] }]
  return executeAll(calls, { ...options, messages })
}

type Executing<T extends ToolInput> = ExecuteOptions<T> & { handlers?: object | undefined }

/** The same of some calls of the last answer among the messages. */
export async function executeAll<T extends ToolInput>(
  calls: readonly ToolCallPart[],
  options: Executing<T>,
): Promise<Executed<T>> {
  const spent: Spent = {}
  let isCostKnown = true
  const batch: Batch = {
    options,
    tools: options.tools.flatMap(typed),
    // A handler gets what its tool has checked, and nothing else.
    handlers: (options.handlers ?? {}) as Batch['handlers'],
    messages: options.messages ?? [],
    slots: new Slots(options.concurrency ?? 8),
    spend: (usage, cost) => {
      if (usage) spent.usage = sumOf(spent.usage, usage)
      if (usage && cost === undefined) isCostKnown = false
      if (isCostKnown && cost !== undefined) spent.cost = (spent.cost ?? 0) + cost
      else delete spent.cost
    },
  }
  const settled = await Promise.allSettled(calls.map(call => runCall(call, batch)))
  const broken = settled.find(one => one.status === 'rejected')
  if (broken) throw broken.reason
  const outcomes = settled.flatMap(one => (one.status === 'fulfilled' && one.value ? [one.value] : []))
  const pending = calls.filter((_, at) => settled[at]?.status === 'fulfilled' && !settled[at].value)
  const content = outcomes.map(({ result }) => result)
  // Each outcome is of one of these tools, and was checked by it.
  return { message: { role: 'tool', content }, outcomes: outcomes as OutcomeOf<T>[], pending, spent }
}

/** The same tool with what checks its calls. What a vendor hosts is none of ours. */
function typed(one: ToolInput): TypedTool[] {
  if (isTyped(one)) return [one]
  if ('api' in one) return []
  const { name, inputSchema } = { inputSchema: undefined, ...one }
  if ('type' in one && one.type === 'custom') return [freeText(name)]
  return [tool({ name, ...(inputSchema && { input: inputSchema }) })]
}

function freeText(name: string): TypedTool {
  const behind: TypedTool[typeof definition] = {
    handled: false,
    check: async value => ({ value }),
    checkOutput: async value => ({ value }),
  }
  return { type: 'function', name, [definition]: behind }
}
