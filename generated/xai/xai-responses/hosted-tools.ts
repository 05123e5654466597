// Code generated from specs/xai/xai-responses.yaml, specs/xai/with/xai-words.yaml, specs/openai/openai-responses.yaml and specs/xai/openapi.yaml. DO NOT EDIT.
import type { NativeTool } from '../../../runtime/types.ts'
import type * as wire from '../wire.ts'

const native = (slot: string, value: unknown): NativeTool => ({ type: 'native', api: 'xai-responses', slot, value })

/** Tools that the vendor of xai-responses defines; most of them it also runs. No other api takes them. */
export const hostedTools = {
  webSearch: (options: Omit<Extract<wire.ModelTool, { type: 'web_search' }>, 'type'> = {}): NativeTool =>
    native('tool', { type: 'web_search', ...options }),
  xSearch: (options: Omit<Extract<wire.ModelTool, { type: 'x_search' }>, 'type'> = {}): NativeTool =>
    native('tool', { type: 'x_search', ...options }),
  fileSearch: (options: Omit<Extract<wire.ModelTool, { type: 'file_search' }>, 'type'>): NativeTool =>
    native('tool', { type: 'file_search', ...options }),
  codeInterpreter: (options: Omit<Extract<wire.ModelTool, { type: 'code_interpreter' }>, 'type'> = {}): NativeTool =>
    native('tool', { type: 'code_interpreter', ...options }),
  mcp: (options: Omit<Extract<wire.ModelTool, { type: 'mcp' }>, 'type'>): NativeTool =>
    native('tool', { type: 'mcp', ...options }),
  shell: (options: Omit<Extract<wire.ModelTool, { type: 'shell' }>, 'type'>): NativeTool =>
    native('tool', { type: 'shell', ...options }),
}
