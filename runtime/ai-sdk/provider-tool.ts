import type { StandardSchema } from '../chat/standard-schema.ts'
import type { NativeTool } from '../types.ts'

/** A tool that a vendor hosts, as an entry of `tools` of the AI SDK. Its calls are executed by the vendor. */
export interface ProviderTool {
  type: 'provider'
  /** The api and the tool. */
  id: `${string}.${string}`
  /** The tool, in its vendor's words. */
  args: { tool: NativeTool }
  /** Takes anything: the vendor checks what its own tool gets. */
  inputSchema: StandardSchema<unknown, unknown> & AnyJson
}

interface AnyJson {
  readonly '~standard': {
    readonly version: 1
    readonly vendor: string
    readonly validate: (value: unknown) => { value: unknown }
    readonly jsonSchema: {
      readonly input: () => Record<string, unknown>
      readonly output: () => Record<string, unknown>
    }
  }
}

/** Of a vendor's own tool, as the `hostedTools` of a provider make them: `tools: { search: providerTool(hostedTools.webSearch()) }`. */
export function providerTool(tool: NativeTool): ProviderTool {
  const any = () => ({})
  return {
    type: 'provider',
    id: `interlingua.${tool.slot}`,
    args: { tool },
    inputSchema: {
      '~standard': {
        version: 1,
        vendor: 'interlingua',
        validate: value => ({ value }),
        jsonSchema: { input: any, output: any },
      },
    },
  }
}
