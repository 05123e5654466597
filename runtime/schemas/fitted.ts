import type { SchemaDialect, SchemaDialects } from '../adapter/schema-dialect.ts'
import type { ChatInput, MessageInput } from '../chat/input.ts'
import type { PartInput } from '../chat/part-input.ts'
import { answering } from '../chat/tool.ts'
import { argumentsOf, argumentText } from '../text/arguments.ts'
import type { JsonSchema, Loss, Part, ToolCallPart } from '../types.ts'
import { type CompiledSchema, compileSchema } from './compile.ts'
import { dialectFor } from './dialect-for.ts'
import { same } from './same.ts'

type TextReader = ReturnType<CompiledSchema['restoreText']>

/** A request in the dialects of an api, and its answer's parts back. */
export interface Fitted {
  input: ChatInput
  loss: Loss[]
  /** A part as the author's schemas have it; the same one where nothing was reshaped. */
  restored(part: Part): Part
  /** Reads the text of a part while it comes; undefined where it is told as the model wrote it. */
  restorer(part: Part): TextReader | undefined
}

/** Compiles the schemas of tools and of the output, and gives calls of earlier turns the form of their tools. */
export function fitted(input: ChatInput, dialects: SchemaDialects): Fitted {
  const loss: Loss[] = []
  const byTool = new Map<string, CompiledSchema>()
  const answers = new Map<string, CompiledSchema>()
  const tools = input.tools?.map((tool, index) => {
    if (!('inputSchema' in tool) || tool.inputSchema === undefined) return tool
    const dialect = dialectFor(dialects, { use: 'tools', strict: tool.strict === true })
    if (!dialect) return tool
    const compiled = compiledOnce(tool.inputSchema, dialect)
    byTool.set(tool.name, compiled)
    if (answering in tool) answers.set(tool.name, compiled)
    loss.push(...lossOf(compiled, `tools[${index}].inputSchema`))
    return { ...tool, inputSchema: compiled.schema }
  })
  const output = outputOf(input, dialects)
  if (output) loss.push(...lossOf(output.compiled, 'responseFormat.schema'))
  const messages =
    typeof input.messages === 'string' ? input.messages : input.messages.map(each => shaped(each, byTool))
  return {
    input: { ...input, messages, ...(tools && { tools }), ...(output && { responseFormat: output.format }) },
    loss,
    restored: part => restored(part, byTool, { output: output?.compiled, answers }),
    restorer: part => {
      const compiled = part.type === 'text' ? output?.compiled : answerBy(part, answers)
      return compiled?.reshapes ? compiled.restoreText() : undefined
    },
  }
}

function outputOf({ responseFormat: format }: ChatInput, dialects: SchemaDialects) {
  if (format?.type !== 'json' || format.schema === undefined) return undefined
  const dialect = dialectFor(dialects, { use: 'output', strict: format.strict === true })
  if (!dialect) return undefined
  const compiled = compiledOnce(format.schema, dialect)
  return { compiled, format: { ...format, schema: compiled.schema } }
}

const known = new WeakMap<JsonSchema, WeakMap<SchemaDialect, CompiledSchema>>()

/** The steps of a conversation have the same tools. */
function compiledOnce(schema: JsonSchema, dialect: SchemaDialect): CompiledSchema {
  const byDialect = known.get(schema) ?? new WeakMap<SchemaDialect, CompiledSchema>()
  known.set(schema, byDialect)
  const compiled = byDialect.get(dialect) ?? compileSchema(schema, dialect)
  byDialect.set(dialect, compiled)
  return compiled
}

function lossOf({ problems }: CompiledSchema, at: string): Loss[] {
  return problems
    .filter(({ kind }) => kind !== 'reshaped')
    .map(({ path, kind, detail }) => ({
      path: `${at}#${path}`,
      kind: kind === 'refused' ? 'unsupported' : 'changed',
      detail,
    }))
}

function shaped(message: MessageInput, byTool: ReadonlyMap<string, CompiledSchema>): MessageInput {
  if (typeof message.content === 'string' || message.role !== 'assistant') return message
  const content = message.content.map((part): PartInput => {
    const isCall = typeof part === 'object' && 'type' in part && part.type === 'tool-call'
    return isCall ? shapedCall(part as ToolCallPart, byTool) : part
  })
  return { ...message, content }
}

/** The model's own words are kept where they are what is meant in this form. */
function shapedCall(call: ToolCallPart, byTool: ReadonlyMap<string, CompiledSchema>): ToolCallPart {
  const compiled = byTool.get(call.name)
  if (!compiled || call.invalid || call.kind === 'custom') return call
  const input = compiled.shape(call.input)
  const { inputText, ...rest } = call
  return inputText !== undefined && same(parsed(inputText), input) ? { ...call, input } : { ...rest, input }
}

interface Answers {
  output: CompiledSchema | undefined
  /** By the tools whose calls are one. */
  answers: ReadonlyMap<string, CompiledSchema>
}

function answerBy(part: Part, answers: Answers['answers']): CompiledSchema | undefined {
  return part.type === 'tool-call' ? answers.get(part.name) : undefined
}

function restored(part: Part, byTool: ReadonlyMap<string, CompiledSchema>, { output, answers }: Answers): Part {
  if (part.type === 'text' && output?.reshapes) return restoredText(part, output)
  if (part.type !== 'tool-call') return part
  const answer = answers.get(part.name)
  if (answer?.reshapes) return { ...part, ...argumentsOf(restoredWhole(argumentText(part), answer)) }
  if (part.invalid) return part
  const compiled = byTool.get(part.name)
  if (!compiled?.reshapes) return part
  const input = compiled.restore(part.input)
  return same(input, part.input) ? part : { ...part, input, inputText: part.inputText ?? JSON.stringify(part.input) }
}

function restoredText<P extends { text: string }>(part: P, output: CompiledSchema): P {
  const text = restoredWhole(part.text, output)
  return text === part.text ? part : { ...part, text }
}

function restoredWhole(text: string, compiled: CompiledSchema): string {
  const reader = compiled.restoreText()
  return reader.push(text) + reader.end()
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
