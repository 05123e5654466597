import type { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { AjvJsonSchemaValidator } from '@modelcontextprotocol/sdk/validation/ajv'
import type { Checked } from '../chat/standard-schema.ts'
import { definition, type ToolContext, type TypedTool, toolResult } from '../chat/tool.ts'
import { InterlinguaError } from '../errors.ts'
import { isObject } from '../text/json.ts'
import { valueText } from '../text/value-text.ts'
import type { JsonObject } from '../types.ts'
import { partOf, type Result } from './content.ts'

/** A tool as the server lists it. */
export type ListedTool = Awaited<ReturnType<Client['listTools']>>['tools'][number]

/** A tool of a server. What it takes is known at run time only. */
export type McpTool = TypedTool<string, JsonObject, JsonObject | undefined, true>

/** How a server's tools become ours. */
export interface McpToolOptions {
  /** Set before the names, so that those of two servers differ. */
  prefix?: string
  /** Which of them; all where absent. */
  include?(tool: ListedTool): boolean
  /** Somebody must agree before it is executed: always, or where this says so. The server's own `annotations` are claims. */
  needsApproval?: boolean | ((tool: ListedTool) => boolean)
  /** In milliseconds, of a call. */
  timeout?: number
}

/** The tools of a server that the client is connected to. Throws `invalid-request` where two have one name. */
export async function mcpTools(client: Client, options: McpToolOptions = {}): Promise<McpTool[]> {
  const { include = () => true } = options
  const found: ListedTool[] = []
  let cursor: string | undefined
  do {
    const page = await client.listTools(cursor === undefined ? {} : { cursor })
    found.push(...page.tools)
    cursor = page.nextCursor
  } while (cursor !== undefined)
  const names = found.map(({ name }) => name)
  const twice = names.find((name, at) => names.indexOf(name) !== at)
  if (twice !== undefined)
    throw new InterlinguaError({ kind: 'invalid-request', message: `the server has two tools named '${twice}'` })
  return found.filter(include).map(tool => toolOf(client, tool, options))
}

function toolOf(
  client: Client,
  tool: ListedTool,
  { prefix = '', needsApproval = false, timeout }: McpToolOptions,
): McpTool {
  const isToAsk = typeof needsApproval === 'function' ? needsApproval(tool) : needsApproval
  const isValid = new AjvJsonSchemaValidator().getValidator<JsonObject>(tool.inputSchema)
  return {
    type: 'function',
    name: prefix + tool.name,
    ...(tool.description !== undefined && { description: tool.description }),
    inputSchema: tool.inputSchema,
    [definition]: {
      handled: true,
      async check(input): Promise<Checked<JsonObject>> {
        const { valid, data, errorMessage } = isValid(input)
        return valid ? { value: data } : { issues: [{ path: [], message: errorMessage }] }
      },
      // The SDK has checked it by the server's schema.
      checkOutput: async output => ({ value: isObject(output) ? output : undefined }),
      execute: (input, context) => execute(client, tool.name, input, context),
      ...(isToAsk && { needsApproval: () => true }),
      timeout,
    },
  }
}

/** The longest time a timer takes: how long a call may take is said by who executes it. */
const noTimeout = 2 ** 31 - 1

async function execute(client: Client, name: string, input: unknown, { signal, report }: ToolContext) {
  const given = await client.callTool({ name, arguments: isObject(input) ? input : {} }, undefined, {
    signal,
    timeout: noTimeout,
    onprogress: report,
  })
  // An older form of results, that servers of today do not give, has no content.
  const { content = [], structuredContent, isError = false } = given as Partial<Result>
  const parts = content.map(partOf)
  if (parts.length === 0 && structuredContent) parts.push(valueText(structuredContent))
  return toolResult({ content: parts, isError, ...(structuredContent && { structured: structuredContent }) })
}
