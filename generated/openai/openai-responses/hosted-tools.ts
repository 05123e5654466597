// Code generated from specs/openai/openai-responses.yaml and specs/openai/openapi.yaml. DO NOT EDIT.
import type { NativeTool } from '../../../runtime/types.ts'
import type * as wire from '../wire.ts'

const native = (slot: string, value: unknown): NativeTool => ({ type: 'native', api: 'openai-responses', slot, value })

/** Tools that the vendor of openai-responses defines; most of them it also runs. No other api takes them. */
export const hostedTools = {
  fileSearch: (options: Omit<wire.FileSearchTool, 'type'>): NativeTool =>
    native('tool', { type: 'file_search', ...options }),
  computer: (options: Omit<wire.ComputerTool, 'type'> = {}): NativeTool =>
    native('tool', { type: 'computer', ...options }),
  computerUsePreview: (options: Omit<wire.ComputerUsePreviewTool, 'type'>): NativeTool =>
    native('tool', { type: 'computer_use_preview', ...options }),
  webSearch: (options: Omit<wire.WebSearchTool, 'type'> & Partial<Pick<wire.WebSearchTool, 'type'>> = {}): NativeTool =>
    native('tool', { type: 'web_search', ...options }),
  mcp: (options: Omit<wire.MCPTool, 'type'>): NativeTool => native('tool', { type: 'mcp', ...options }),
  codeInterpreter: (options: Omit<wire.CodeInterpreterTool, 'type'>): NativeTool =>
    native('tool', { type: 'code_interpreter', ...options }),
  programmaticToolCalling: (options: Omit<wire.ProgrammaticToolCallingParam, 'type'> = {}): NativeTool =>
    native('tool', { type: 'programmatic_tool_calling', ...options }),
  imageGeneration: (options: Omit<wire.ImageGenTool, 'type'> = {}): NativeTool =>
    native('tool', { type: 'image_generation', ...options }),
  localShell: (options: Omit<wire.LocalShellToolParam, 'type'> = {}): NativeTool =>
    native('tool', { type: 'local_shell', ...options }),
  shell: (options: Omit<wire.FunctionShellToolParam, 'type'> = {}): NativeTool =>
    native('tool', { type: 'shell', ...options }),
  namespace: (options: Omit<wire.NamespaceToolParam, 'type'>): NativeTool =>
    native('tool', { type: 'namespace', ...options }),
  toolSearch: (options: Omit<wire.ToolSearchToolParam, 'type'> = {}): NativeTool =>
    native('tool', { type: 'tool_search', ...options }),
  webSearchPreview: (
    options: Omit<wire.WebSearchPreviewTool, 'type'> & Partial<Pick<wire.WebSearchPreviewTool, 'type'>> = {},
  ): NativeTool => native('tool', { type: 'web_search_preview', ...options }),
  applyPatch: (options: Omit<wire.ApplyPatchToolParam, 'type'> = {}): NativeTool =>
    native('tool', { type: 'apply_patch', ...options }),
}
