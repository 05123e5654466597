/** `interlingua/mcp`: the tools of servers of the Model Context Protocol, through its official SDK. */
export { connectMcp, type McpConnection, type McpPlace } from './connect.ts'
export { type McpTool, type McpToolOptions, mcpTools } from './tools.ts'
