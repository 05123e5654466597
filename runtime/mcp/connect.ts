import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import type { StdioServerParameters } from '@modelcontextprotocol/sdk/client/stdio.js'
import { type McpTool, type McpToolOptions, mcpTools } from './tools.ts'

type Transport = Parameters<Client['connect']>[0]

/** A program that speaks over its standard streams, an address that speaks HTTP, or a transport of the SDK's. */
export type McpPlace =
  | Pick<StdioServerParameters, 'command' | 'args' | 'env' | 'cwd'>
  | { url: string | URL; headers?: Record<string, string> }
  | Transport

export interface McpConnection extends AsyncDisposable {
  /** The SDK's, for all else that the server offers. */
  readonly client: Client
  /** As the server listed them when it was connected. */
  readonly tools: McpTool[]
  /** The tools as the server lists them now. */
  list(): Promise<McpTool[]>
  /** Ends the connection, and the program where it was started for it. */
  close(): Promise<void>
}

/**
 * Connects to a server, and lists its tools. Rejects with the SDK's error where that fails. Programs get the environment
 * that the SDK gives them, without your keys, and `env`; over HTTP what the server asks for stands in `headers`.
 */
export async function connectMcp(place: McpPlace, options: McpToolOptions = {}): Promise<McpConnection> {
  const client = new Client({ name: 'interlingua', version: '1' })
  await client.connect(await transportTo(place))
  inOrder(client)
  const close = () => client.close()
  try {
    const tools = await mcpTools(client, options)
    return { client, tools, list: () => mcpTools(client, options), close, [Symbol.asyncDispose]: close }
  } catch (error) {
    await close()
    throw error
  }
}

/**
 * The SDK hands on notifications a moment later than answers, so that the last progress of a call would be lost where its
 * answer comes in the same read: answers wait for what came before them.
 */
function inOrder({ transport }: Client): void {
  const tell = transport?.onmessage
  if (!transport || !tell) return
  transport.onmessage = (message, extra) => {
    if ('method' in message) tell(message, extra)
    else setTimeout(() => tell(message, extra))
  }
}

/** Loaded when it is needed: programs can be started on few platforms, HTTP works on all. */
async function transportTo(place: McpPlace): Promise<Transport> {
  if ('command' in place) {
    const { StdioClientTransport } = await import('@modelcontextprotocol/sdk/client/stdio.js')
    return new StdioClientTransport({ stderr: 'inherit', ...place })
  }
  if (!('url' in place)) return place
  const { StreamableHTTPClientTransport } = await import('@modelcontextprotocol/sdk/client/streamableHttp.js')
  const { url, headers = {} } = place
  // It has a session, or none yet: what the SDK's own types do not allow where optional fields are exact.
  return new StreamableHTTPClientTransport(new URL(url), { requestInit: { headers } }) as Transport
}
