/** Calls with one feature each, in our words and in those of the official SDKs. */
import type { ChatInput } from '../../runtime/index.ts'
import { schema } from './conversation.ts'
import type { Bodies } from './sdks.ts'

export interface Feature {
  name: string
  thinks?: boolean
  ours: Omit<ChatInput, 'model'>
  theirs: Partial<Bodies>
}

const picture = Buffer.from('a picture').toString('base64')
const link = 'https://files.test/a.png'
const asked = { role: 'user' as const, content: 'hi' }
const contents = [{ role: 'user', parts: [{ text: 'hi' }] }]
const tool = { type: 'function' as const, name: 'forecast', description: 'Tells the weather.' }
const chatTools = [
  { type: 'function' as const, function: { name: 'forecast', description: tool.description, parameters: schema } },
]
const responsesTools = [{ ...tool, parameters: schema, strict: null }]
const anthropicTools = [
  { name: 'forecast', description: tool.description, input_schema: { ...schema, type: 'object' as const } },
]
const geminiTools = [
  { functionDeclarations: [{ name: 'forecast', description: tool.description, parametersJsonSchema: schema }] },
]
const tools = [{ ...tool, inputSchema: schema }]

const images: Feature = {
  name: 'images, as bytes and as a link',
  ours: {
    messages: [
      {
        role: 'user',
        content: [
          { type: 'text', text: 'Which is it?' },
          { type: 'image', mediaType: 'image/png', data: picture },
          { type: 'image', url: link },
        ],
      },
    ],
  },
  theirs: {
    'openai-chat': {
      messages: [
        {
          role: 'user',
          content: [
            { type: 'text', text: 'Which is it?' },
            { type: 'image_url', image_url: { url: `data:image/png;base64,${picture}` } },
            { type: 'image_url', image_url: { url: link } },
          ],
        },
      ],
    },
    'openai-responses': {
      input: [
        {
          role: 'user',
          content: [
            { type: 'input_text', text: 'Which is it?' },
            { type: 'input_image', image_url: `data:image/png;base64,${picture}`, detail: 'auto' },
            { type: 'input_image', image_url: link, detail: 'auto' },
          ],
        },
      ],
    },
    'anthropic-messages': {
      messages: [
        {
          role: 'user',
          content: [
            { type: 'text', text: 'Which is it?' },
            { type: 'image', source: { type: 'base64', media_type: 'image/png', data: picture } },
            { type: 'image', source: { type: 'url', url: link } },
          ],
        },
      ],
    },
    gemini: {
      contents: [
        {
          role: 'user',
          parts: [
            { text: 'Which is it?' },
            { inlineData: { mimeType: 'image/png', data: picture } },
            { fileData: { fileUri: link } },
          ],
        },
      ],
    },
  },
}

const effort: Feature = {
  name: 'an effort',
  thinks: true,
  ours: { messages: 'hi', reasoning: { effort: 'medium' } },
  theirs: {
    'openai-chat': { messages: [asked], reasoning_effort: 'medium' },
    'openai-responses': { input: [asked], reasoning: { effort: 'medium' } },
    'anthropic-messages': { messages: [asked], thinking: { type: 'adaptive' }, output_config: { effort: 'medium' } },
    gemini: { contents, config: { thinkingConfig: { thinkingLevel: 'MEDIUM' as never } } },
  },
}

const budget: Feature = {
  name: 'a budget',
  ours: { messages: 'hi', reasoning: { budgetTokens: 2000 } },
  theirs: {
    // The SDK’s types no longer have a budget either; the API of our version has.
    'anthropic-messages': { messages: [asked], thinking: { type: 'enabled', budget_tokens: 2000 } as never },
    gemini: { contents, config: { thinkingConfig: { thinkingBudget: 2000 } } },
  },
}

const thoughts: Feature = {
  name: 'the text of thoughts',
  ours: { messages: 'hi', reasoning: { includeText: true } },
  theirs: {
    'openai-responses': { input: [asked], reasoning: { summary: 'auto' } },
    gemini: { contents, config: { thinkingConfig: { includeThoughts: true } } },
  },
}

const structured: Feature = {
  name: 'a schema for the answer',
  ours: { messages: 'hi', responseFormat: { type: 'json', name: 'place', schema, strict: true } },
  theirs: {
    'openai-chat': {
      messages: [asked],
      response_format: { type: 'json_schema', json_schema: { name: 'place', schema, strict: true } },
    },
    'openai-responses': {
      input: [asked],
      text: { format: { type: 'json_schema', name: 'place', schema, strict: true } },
    },
    'anthropic-messages': { messages: [asked], output_config: { format: { type: 'json_schema', schema } } },
    gemini: { contents, config: { responseMimeType: 'application/json', responseJsonSchema: schema } },
  },
}

const anyTool: Feature = {
  name: 'that some tool must be called',
  ours: { messages: 'hi', tools, toolChoice: { type: 'required' } },
  theirs: {
    'openai-chat': { messages: [asked], tools: chatTools, tool_choice: 'required' },
    'openai-responses': { input: [asked], tools: responsesTools, tool_choice: 'required' },
    'anthropic-messages': { messages: [asked], tools: anthropicTools, tool_choice: { type: 'any' } },
    gemini: {
      contents,
      config: { tools: geminiTools, toolConfig: { functionCallingConfig: { mode: 'ANY' as never } } },
    },
  },
}

const thatTool: Feature = {
  name: 'that one tool must be called',
  ours: { messages: 'hi', tools, toolChoice: { type: 'tool', name: 'forecast' } },
  theirs: {
    'openai-chat': {
      messages: [asked],
      tools: chatTools,
      tool_choice: { type: 'function', function: { name: 'forecast' } },
    },
    'openai-responses': { input: [asked], tools: responsesTools, tool_choice: { type: 'function', name: 'forecast' } },
    'anthropic-messages': { messages: [asked], tools: anthropicTools, tool_choice: { type: 'tool', name: 'forecast' } },
    gemini: {
      contents,
      config: {
        tools: geminiTools,
        toolConfig: { functionCallingConfig: { mode: 'ANY' as never, allowedFunctionNames: ['forecast'] } },
      },
    },
  },
}

export const features = [images, effort, budget, thoughts, structured, anyTool, thatTool]
