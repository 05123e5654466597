/** A real server of the protocol, in a process of its own: over its standard streams, or with `--http` over HTTP on a free port. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js'
import { z } from 'zod'

function served(): McpServer {
  const server = new McpServer({ name: 'numbers', version: '1.0.0' })
  server.registerTool(
    'add',
    {
      description: 'The sum of two numbers.',
      inputSchema: { a: z.number(), b: z.number() },
      outputSchema: { sum: z.number() },
    },
    ({ a, b }) => ({ content: [{ type: 'text', text: `${a + b}` }], structuredContent: { sum: a + b } }),
  )
  server.registerTool('fail', { description: 'Fails.' }, () => ({
    content: [{ type: 'text', text: 'not today' }],
    isError: true,
  }))
  server.registerTool('picture', { description: 'A picture.', annotations: { readOnlyHint: true } }, () => ({
    content: [
      { type: 'text', text: 'look' },
      { type: 'image', data: 'cHJvYmU=', mimeType: 'image/png' },
      { type: 'resource', resource: { uri: 'note:1', text: 'a note' } },
      { type: 'resource_link', uri: 'note:2', name: 'another' },
    ],
  }))
  server.registerTool('count', { description: 'Counts.', inputSchema: { to: z.number() } }, async ({ to }, extra) => {
    const progressToken = extra._meta?.progressToken
    for (let at = 1; at <= to && !extra.signal.aborted; at++) {
      if (progressToken !== undefined)
        await extra.sendNotification({
          method: 'notifications/progress',
          params: { progressToken, progress: at, total: to },
        })
      await new Promise(resolve => setTimeout(resolve, 20))
    }
    return { content: [{ type: 'text', text: extra.signal.aborted ? 'stopped' : `counted to ${to}` }] }
  })
  server.registerTool(
    'environment',
    { description: 'What it was told.', inputSchema: { name: z.string() } },
    ({ name }) => ({
      content: [{ type: 'text', text: process.env[name] ?? 'nothing' }],
    }),
  )
  return server
}

if (process.argv.includes('--http')) {
  const http = createServer(async (request, response) => {
    if (request.headers.authorization !== 'Bearer open') {
      response.writeHead(401).end()
      return
    }
    const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined })
    response.on('close', () => void transport.close())
    await served().connect(transport)
    await transport.handleRequest(request, response)
  })
  http.listen(0, '127.0.0.1', () => console.log((http.address() as AddressInfo).port))
} else await served().connect(new StdioServerTransport())
