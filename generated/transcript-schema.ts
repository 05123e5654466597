// Code generated from runtime/types.ts. DO NOT EDIT.

/** The JSON Schema (draft 2020-12) of what `interlingua/transcript` keeps. */
export const transcriptSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $ref: '#/$defs/Transcript',
  $defs: {
    AudioPart: {
      type: 'object',
      properties: {
        type: { const: 'audio' },
        transcript: { type: 'string' },
        mediaType: { type: 'string' },
        data: { type: 'string' },
        url: { type: 'string' },
        fileId: { type: 'string' },
        native: { type: 'object', additionalProperties: { type: 'object' } },
      },
      required: ['type'],
    },
    CustomTool: {
      type: 'object',
      properties: {
        type: { const: 'custom' },
        name: { type: 'string' },
        description: { type: 'string' },
        native: { type: 'object', additionalProperties: { type: 'object' } },
      },
      required: ['type', 'name'],
    },
    DocumentPart: {
      type: 'object',
      properties: {
        type: { const: 'document' },
        filename: { type: 'string' },
        text: { type: 'string' },
        mediaType: { type: 'string' },
        data: { type: 'string' },
        url: { type: 'string' },
        fileId: { type: 'string' },
        native: { type: 'object', additionalProperties: { type: 'object' } },
      },
      required: ['type'],
    },
    FunctionTool: {
      type: 'object',
      properties: {
        type: { const: 'function' },
        name: { type: 'string' },
        description: { type: 'string' },
        inputSchema: { type: 'object' },
        strict: { type: 'boolean' },
        native: { type: 'object', additionalProperties: { type: 'object' } },
      },
      required: ['type', 'name'],
    },
    ImagePart: {
      type: 'object',
      properties: {
        type: { const: 'image' },
        detail: { type: 'string' },
        mediaType: { type: 'string' },
        data: { type: 'string' },
        url: { type: 'string' },
        fileId: { type: 'string' },
        native: { type: 'object', additionalProperties: { type: 'object' } },
      },
      required: ['type'],
    },
    Message: {
      anyOf: [
        {
          type: 'object',
          properties: {
            role: { const: 'system' },
            content: { type: 'array', items: { $ref: '#/$defs/Part' } },
            native: { type: 'object', additionalProperties: { type: 'object' } },
          },
          required: ['role', 'content'],
        },
        {
          type: 'object',
          properties: {
            role: { const: 'user' },
            content: { type: 'array', items: { $ref: '#/$defs/Part' } },
            name: { type: 'string' },
            native: { type: 'object', additionalProperties: { type: 'object' } },
          },
          required: ['role', 'content'],
        },
        {
          type: 'object',
          properties: {
            role: { const: 'assistant' },
            content: { type: 'array', items: { $ref: '#/$defs/Part' } },
            name: { type: 'string' },
            native: { type: 'object', additionalProperties: { type: 'object' } },
          },
          required: ['role', 'content'],
        },
        {
          type: 'object',
          properties: {
            role: { const: 'tool' },
            content: { type: 'array', items: { $ref: '#/$defs/Part' } },
            native: { type: 'object', additionalProperties: { type: 'object' } },
          },
          required: ['role', 'content'],
        },
      ],
    },
    NativePart: {
      type: 'object',
      properties: { type: { const: 'native' }, api: { type: 'string' }, slot: { type: 'string' }, value: {} },
      required: ['type', 'api', 'slot'],
    },
    NativeTool: {
      type: 'object',
      properties: { type: { const: 'native' }, api: { type: 'string' }, slot: { type: 'string' }, value: {} },
      required: ['type', 'api', 'slot'],
    },
    Part: {
      anyOf: [
        { $ref: '#/$defs/TextPart' },
        { $ref: '#/$defs/ReasoningPart' },
        { $ref: '#/$defs/RefusalPart' },
        { $ref: '#/$defs/ImagePart' },
        { $ref: '#/$defs/AudioPart' },
        { $ref: '#/$defs/VideoPart' },
        { $ref: '#/$defs/DocumentPart' },
        { $ref: '#/$defs/ToolCallPart' },
        { $ref: '#/$defs/ToolResultPart' },
        { $ref: '#/$defs/NativePart' },
      ],
    },
    ReasoningPart: {
      type: 'object',
      properties: {
        type: { const: 'reasoning' },
        text: { type: 'string' },
        native: { type: 'object', additionalProperties: { type: 'object' } },
      },
      required: ['type', 'text'],
    },
    RefusalPart: {
      type: 'object',
      properties: {
        type: { const: 'refusal' },
        text: { type: 'string' },
        native: { type: 'object', additionalProperties: { type: 'object' } },
      },
      required: ['type', 'text'],
    },
    TextPart: {
      type: 'object',
      properties: {
        type: { const: 'text' },
        text: { type: 'string' },
        native: { type: 'object', additionalProperties: { type: 'object' } },
      },
      required: ['type', 'text'],
    },
    Tool: { anyOf: [{ $ref: '#/$defs/FunctionTool' }, { $ref: '#/$defs/CustomTool' }, { $ref: '#/$defs/NativeTool' }] },
    ToolCallPart: {
      type: 'object',
      properties: {
        type: { const: 'tool-call' },
        id: { type: 'string' },
        name: { type: 'string' },
        kind: { type: 'string' },
        input: {},
        inputText: { type: 'string' },
        invalid: { const: true },
        native: { type: 'object', additionalProperties: { type: 'object' } },
      },
      required: ['type', 'id', 'name'],
    },
    ToolResultPart: {
      type: 'object',
      properties: {
        type: { const: 'tool-result' },
        id: { type: 'string' },
        name: { type: 'string' },
        kind: { type: 'string' },
        content: { type: 'array', items: { $ref: '#/$defs/Part' } },
        isError: { type: 'boolean' },
        native: { type: 'object', additionalProperties: { type: 'object' } },
      },
      required: ['type', 'id', 'content'],
    },
    Transcript: {
      type: 'object',
      properties: {
        format: { const: 'interlingua.transcript' },
        version: { const: 1 },
        system: { type: 'array', items: { $ref: '#/$defs/Part' } },
        messages: { type: 'array', items: { $ref: '#/$defs/Message' } },
        tools: { type: 'array', items: { $ref: '#/$defs/Tool' } },
        metadata: { type: 'object' },
      },
      required: ['format', 'version', 'messages'],
    },
    VideoPart: {
      type: 'object',
      properties: {
        type: { const: 'video' },
        mediaType: { type: 'string' },
        data: { type: 'string' },
        url: { type: 'string' },
        fileId: { type: 'string' },
        native: { type: 'object', additionalProperties: { type: 'object' } },
      },
      required: ['type'],
    },
  },
} as const
