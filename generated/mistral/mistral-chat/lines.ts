// Code generated from specs/mistral/mistral-chat.yaml, specs/mistral/with/mistral-batches.yaml, specs/mistral/with/mistral-batch.yaml, specs/mistral/with/mistral-files.yaml, specs/mistral/with/mistral-models.yaml, specs/mistral/with/mistral-audio.yaml, specs/mistral/with/mistral-embeddings.yaml and specs/mistral/openapi.yaml. DO NOT EDIT.

/** Which line writes a field of a request of mistral-chat: `file:line | what stands around ? cases of the unified request`, and below it each `field = unified name`. */
export const mistralChatLines = {
  files: [
    'specs/mistral/mistral-chat.yaml',
    'specs/mistral/with/mistral-batches.yaml',
    'specs/mistral/with/mistral-batch.yaml',
    'specs/mistral/with/mistral-files.yaml',
    'specs/mistral/with/mistral-models.yaml',
    'specs/mistral/with/mistral-audio.yaml',
    'specs/mistral/with/mistral-embeddings.yaml',
  ],
  lines: {
    '0:8': 'model: $model',
    '0:9': 'messages: [$system each systemMessage, $messages each message]',
    '0:48': '- { .if: $native.content, .run: content, role: system, content: [{ type: text, text: $text }] }',
    '0:49': '- { role: system, content: $text | plainText }',
    '0:53': 'user: { role: user, content: $content each part or text }',
    '0:60': 'text: { type: text, text: $text }',
    '0:62': '- { .if: $native.image_url = bare, type: image_url, image_url: $ | plainUrl }',
    '0:63': '- { .if: $data, type: image_url, image_url: { url: $ | mediaUrl, detail: $detail } }',
    '0:64': '- { .if: $url, type: image_url, image_url: { url: $url, detail: $detail } }',
    '0:66':
      '- { .if: $data, type: input_audio, input_audio: { data: $data, format: $mediaType | audioFormat ?? wav } }',
    '0:67': '- { .if: $url, type: input_audio, input_audio: $url | address }',
    '0:69': '- { .if: $fileId, type: file, file_id: $fileId }',
    '0:70': '- { .if: $data, type: document_url, document_url: $ | mediaUrl, document_name: $filename }',
    '0:71': '- { .if: $url, type: document_url, document_url: $url, document_name: $filename }',
    '0:72': '"search-result>": { type: text, text: $ | foundText }',
    '0:54': 'assistant: { role: assistant, content: $content each chunk or text, tool_calls: $content each toolCall }',
    '0:76':
      'reasoning: { .run: thinking, type: thinking, thinking: [{ type: text, text: $text }], closed: $native.closed }',
    '0:78':
      '- { .if: $citations and $text = "", type: reference, reference_ids: $citations each reference } # of what was said before',
    '0:82': 'reference: { cases: { document: $index } }',
    '0:79': '- { type: text, text: $text }',
    '0:80': '"refusal>": { type: text, text: $text }',
    '0:83':
      'toolCall: { cases: { tool-call: { id: $id | shortId(9), type: $native.type ?? function, function: { name: $name, arguments: $ | callArguments } } } }',
    '0:55': 'tool: { .each: $content each toolMessage }',
    '0:57':
      'toolMessage: { cases: { tool-result: { role: tool, tool_call_id: $id | shortId(9), content: $content each part or text } } }',
    '0:56': 'system: { role: system, content: $content each text or text }',
    '0:73': 'text: { cases: { text: { type: text, text: $text } } }',
    '0:10': 'tools: $tools each tool',
    '0:85':
      "tool: { cases: { function: { type: function, function: { name: $name, description: $description, parameters: '$inputSchema ?? {}', strict: $strict } } } }",
    '0:11': 'tool_choice: $toolChoice as toolChoice',
    '0:86':
      'toolChoice: { cases: { auto: auto, none: none, required: [any, required], tool: { type: function, function: { name: $name } } } }',
    '0:12': 'parallel_tool_calls: $parallelToolCalls',
    '0:13': 'response_format: $responseFormat as responseFormat',
    '0:89': 'text: { type: text }',
    '0:91':
      '- { .if: $schema, type: json_schema, json_schema: { name: $name ?? response, description: $description, schema: $schema, strict: $strict } }',
    '0:92': '- { type: json_object }',
    '0:14': 'reasoning_effort: $reasoning.effort | effort if @effort',
    '0:15': 'max_tokens: $maxOutputTokens',
    '0:16': 'temperature: $temperature | clamp(0..1.5)',
    '0:17': 'top_p: $topP',
    '0:18': 'stop: $stop | oneOrMany',
    '0:19': 'random_seed: $seed',
    '0:20': 'presence_penalty: $presencePenalty',
    '0:21': 'frequency_penalty: $frequencyPenalty',
    '0:22': 'prompt_cache_key: $cacheKey',
    '0:23': 'prediction: $prediction | predicted',
    '0:24': 'metadata: $metadata | texts',
    '0:25': 'stream: $stream',
  },
  fields: `
0:8
model = model
0:9
messages = system
0:48 | role=system ? system[].type=text
messages[].role =
0:48 | role=system type=text ? system[].type=text
messages[].content[].text = system[].text
0:49 | role=system ? system[].type=text
messages[].content = system[].text
0:9
messages = messages
0:53 | role=user ? messages[].role=user
messages[].content = messages[].content
0:60 | role=user type=text ? messages[].role=user messages[].content[].type=text
messages[].content[].text = messages[].content[].text
0:62 | role=user type=image_url ? messages[].role=user messages[].content[].type=image
messages[].content[].image_url = messages[].content[]
0:63 | role=user type=image_url ? messages[].role=user messages[].content[].type=image
messages[].content[].type =
messages[].content[].image_url.url = messages[].content[]
messages[].content[].image_url.detail = messages[].content[].detail
0:64 | role=user type=image_url ? messages[].role=user messages[].content[].type=image
messages[].content[].type =
messages[].content[].image_url.url = messages[].content[].url
messages[].content[].image_url.detail = messages[].content[].detail
0:66 | role=user type=input_audio ? messages[].role=user messages[].content[].type=audio
messages[].content[].type =
messages[].content[].input_audio.data = messages[].content[].data
messages[].content[].input_audio.format = messages[].content[].mediaType
0:67 | role=user type=input_audio ? messages[].role=user messages[].content[].type=audio
messages[].content[].input_audio = messages[].content[].url
0:69 | role=user type=file ? messages[].role=user messages[].content[].type=document
messages[].content[].file_id = messages[].content[].fileId
0:70 | role=user type=document_url ? messages[].role=user messages[].content[].type=document
messages[].content[].document_url = messages[].content[]
messages[].content[].document_name = messages[].content[].filename
0:71 | role=user type=document_url ? messages[].role=user messages[].content[].type=document
messages[].content[].document_url = messages[].content[].url
messages[].content[].document_name = messages[].content[].filename
0:72 | role=user type=text ? messages[].role=user messages[].content[].type=search-result
messages[].content[].text = messages[].content[]
0:54 | role=assistant ? messages[].role=assistant
messages[].content = messages[].content
0:76 | role=assistant type=thinking type=text ? messages[].role=assistant messages[].content[].type=reasoning
messages[].content[].thinking[].text = messages[].content[].text
0:76 | role=assistant type=thinking ? messages[].role=assistant messages[].content[].type=reasoning
messages[].content[].closed = messages[].content[].native.closed
0:78 | role=assistant type=reference ? messages[].role=assistant messages[].content[].type=text
messages[].content[].reference_ids = messages[].content[].citations
0:82 | role=assistant type=reference ? messages[].role=assistant messages[].content[].type=text messages[].content[].citations[].type=document
messages[].content[].reference_ids[] = messages[].content[].citations[].index
0:79 | role=assistant type=text ? messages[].role=assistant messages[].content[].type=text
messages[].content[].text = messages[].content[].text
0:80 | role=assistant type=text ? messages[].role=assistant messages[].content[].type=refusal
messages[].content[].text = messages[].content[].text
0:54 | role=assistant ? messages[].role=assistant
messages[].tool_calls = messages[].content
0:83 | role=assistant ? messages[].role=assistant messages[].content[].type=tool-call
messages[].tool_calls[].id = messages[].content[].id
messages[].tool_calls[].type = messages[].content[].native.type
messages[].tool_calls[].function.name = messages[].content[].name
messages[].tool_calls[].function.arguments = messages[].content[]
0:55 ? messages[].role=tool
messages = messages[].content
0:57 | role=tool ? messages[].role=tool messages[].content[].type=tool-result
messages[].tool_call_id = messages[].content[].id
messages[].content = messages[].content[].content
0:60 | role=tool type=text ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=text
messages[].content[].text = messages[].content[].content[].text
0:62 | role=tool type=image_url ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=image
messages[].content[].image_url = messages[].content[].content[]
0:63 | role=tool type=image_url ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=image
messages[].content[].type =
messages[].content[].image_url.url = messages[].content[].content[]
messages[].content[].image_url.detail = messages[].content[].content[].detail
0:64 | role=tool type=image_url ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=image
messages[].content[].type =
messages[].content[].image_url.url = messages[].content[].content[].url
messages[].content[].image_url.detail = messages[].content[].content[].detail
0:66 | role=tool type=input_audio ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=audio
messages[].content[].type =
messages[].content[].input_audio.data = messages[].content[].content[].data
messages[].content[].input_audio.format = messages[].content[].content[].mediaType
0:67 | role=tool type=input_audio ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=audio
messages[].content[].input_audio = messages[].content[].content[].url
0:69 | role=tool type=file ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=document
messages[].content[].file_id = messages[].content[].content[].fileId
0:70 | role=tool type=document_url ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=document
messages[].content[].document_url = messages[].content[].content[]
messages[].content[].document_name = messages[].content[].content[].filename
0:71 | role=tool type=document_url ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=document
messages[].content[].document_url = messages[].content[].content[].url
messages[].content[].document_name = messages[].content[].content[].filename
0:72 | role=tool type=text ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=search-result
messages[].content[].text = messages[].content[].content[]
0:56 | role=system ? messages[].role=system
messages[].content = messages[].content
0:73 | role=system type=text ? messages[].role=system messages[].content[].type=text
messages[].content[].text = messages[].content[].text
0:10
tools = tools
0:85 | type=function ? tools[].type=function
tools[].type =
tools[].function.name = tools[].name
tools[].function.description = tools[].description
tools[].function.parameters = tools[].inputSchema
tools[].function.strict = tools[].strict
0:11
tool_choice = toolChoice
0:86 ? toolChoice.type=auto
tool_choice =
0:86 ? toolChoice.type=none
tool_choice =
0:86 ? toolChoice.type=required
tool_choice =
0:86 | type=function ? toolChoice.type=tool
tool_choice.type =
tool_choice.function.name = toolChoice.name
0:12
parallel_tool_calls = parallelToolCalls
0:13
response_format = responseFormat
0:89 | type=text ? responseFormat.type=text
response_format.type =
0:91 | type=json_schema ? responseFormat.type=json
response_format.type =
response_format.json_schema.name = responseFormat.name
response_format.json_schema.description = responseFormat.description
response_format.json_schema.schema = responseFormat.schema
response_format.json_schema.strict = responseFormat.strict
0:92 | type=json_object ? responseFormat.type=json
response_format.type =
0:14
reasoning_effort = reasoning.effort
0:15
max_tokens = maxOutputTokens
0:16
temperature = temperature
0:17
top_p = topP
0:18
stop = stop
0:19
random_seed = seed
0:20
presence_penalty = presencePenalty
0:21
frequency_penalty = frequencyPenalty
0:22
prompt_cache_key = cacheKey
0:23
prediction = prediction
0:24
metadata = metadata
0:25
stream = stream
`,
} as const
