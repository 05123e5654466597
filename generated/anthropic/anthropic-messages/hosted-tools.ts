// Code generated from specs/anthropic/anthropic-messages.yaml and specs/anthropic/openapi.yaml. DO NOT EDIT.
import type { NativeTool } from '../../../runtime/types.ts'
import type * as wire from '../wire.ts'

const native = (slot: string, value: unknown): NativeTool => ({
  type: 'native',
  api: 'anthropic-messages',
  slot,
  value,
})

/** Tools that the vendor of anthropic-messages defines; most of them it also runs. No other api takes them. */
export const hostedTools = {
  bash20250124: (options: Omit<wire.BashTool_20250124, 'name' | 'type'> = {}): NativeTool =>
    native('tool', { name: 'bash', type: 'bash_20250124', ...options }),
  codeExecution20250522: (options: Omit<wire.CodeExecutionTool_20250522, 'name' | 'type'> = {}): NativeTool =>
    native('tool', { name: 'code_execution', type: 'code_execution_20250522', ...options }),
  codeExecution20250825: (options: Omit<wire.CodeExecutionTool_20250825, 'name' | 'type'> = {}): NativeTool =>
    native('tool', { name: 'code_execution', type: 'code_execution_20250825', ...options }),
  codeExecution20260120: (options: Omit<wire.CodeExecutionTool_20260120, 'name' | 'type'> = {}): NativeTool =>
    native('tool', { name: 'code_execution', type: 'code_execution_20260120', ...options }),
  memory20250818: (options: Omit<wire.MemoryTool_20250818, 'name' | 'type'> = {}): NativeTool =>
    native('tool', { name: 'memory', type: 'memory_20250818', ...options }),
  textEditor20250124: (options: Omit<wire.TextEditor_20250124, 'name' | 'type'> = {}): NativeTool =>
    native('tool', { name: 'str_replace_editor', type: 'text_editor_20250124', ...options }),
  textEditor20250429: (options: Omit<wire.TextEditor_20250429, 'name' | 'type'> = {}): NativeTool =>
    native('tool', { name: 'str_replace_based_edit_tool', type: 'text_editor_20250429', ...options }),
  textEditor20250728: (options: Omit<wire.TextEditor_20250728, 'name' | 'type'> = {}): NativeTool =>
    native('tool', { name: 'str_replace_based_edit_tool', type: 'text_editor_20250728', ...options }),
  webSearch20250305: (options: Omit<wire.WebSearchTool_20250305, 'name' | 'type'> = {}): NativeTool =>
    native('tool', { name: 'web_search', type: 'web_search_20250305', ...options }),
  webFetch20250910: (options: Omit<wire.WebFetchTool_20250910, 'name' | 'type'> = {}): NativeTool =>
    native('tool', { name: 'web_fetch', type: 'web_fetch_20250910', ...options }),
  webSearch20260209: (options: Omit<wire.WebSearchTool_20260209, 'name' | 'type'> = {}): NativeTool =>
    native('tool', { name: 'web_search', type: 'web_search_20260209', ...options }),
  webFetch20260209: (options: Omit<wire.WebFetchTool_20260209, 'name' | 'type'> = {}): NativeTool =>
    native('tool', { name: 'web_fetch', type: 'web_fetch_20260209', ...options }),
  webFetch20260309: (options: Omit<wire.WebFetchTool_20260309, 'name' | 'type'> = {}): NativeTool =>
    native('tool', { name: 'web_fetch', type: 'web_fetch_20260309', ...options }),
  toolSearchToolBm25: (
    options: Omit<wire.ToolSearchToolBM25_20251119, 'name' | 'type'> &
      Partial<Pick<wire.ToolSearchToolBM25_20251119, 'type'>> = {},
  ): NativeTool => native('tool', { name: 'tool_search_tool_bm25', type: 'tool_search_tool_bm25', ...options }),
  toolSearchToolRegex: (
    options: Omit<wire.ToolSearchToolRegex_20251119, 'name' | 'type'> &
      Partial<Pick<wire.ToolSearchToolRegex_20251119, 'type'>> = {},
  ): NativeTool => native('tool', { name: 'tool_search_tool_regex', type: 'tool_search_tool_regex', ...options }),
}
