// Code generated from specs/together/together-chat.yaml, specs/together/with/together-batches.yaml, specs/together/with/together-files.yaml, specs/together/with/together-audio.yaml, specs/together/with/together-images.yaml, specs/openai-compatible/with/rerank.yaml, specs/openai-compatible/with/media-by-address.yaml, specs/openai-compatible/with/thoughts-in-reasoning.yaml, specs/openai-compatible/openai-compatible.yaml, specs/openai-compatible/with/no-breakpoints.yaml, specs/openai-compatible/with/thoughts-in-either.yaml, specs/openai/openai-chat.yaml and specs/together/openapi.yaml. DO NOT EDIT.

/** Which line writes a field of a request of together-chat: `file:line | what stands around ? cases of the unified request`, and below it each `field = unified name`. */
export const togetherChatLines = {
  files: [
    'specs/together/together-chat.yaml',
    'specs/together/with/together-batches.yaml',
    'specs/together/with/together-files.yaml',
    'specs/together/with/together-audio.yaml',
    'specs/together/with/together-images.yaml',
    'specs/openai-compatible/with/rerank.yaml',
    'specs/openai-compatible/with/media-by-address.yaml',
    'specs/openai-compatible/with/thoughts-in-reasoning.yaml',
    'specs/openai-compatible/openai-compatible.yaml',
    'specs/openai-compatible/with/no-breakpoints.yaml',
    'specs/openai-compatible/with/thoughts-in-either.yaml',
    'specs/openai/openai-chat.yaml',
  ],
  lines: {
    '0:7': 'reasoning: { .if: $reasoning.effort = none, enabled: false }',
    '8:8': 'top_k: $topK',
    '8:9': 'min_p: $minP',
    '8:10': 'repetition_penalty: $repetitionPenalty',
    '11:7': 'model: $model',
    '11:8': 'messages: [$system each systemMessage, $messages each message]',
    '0:19': 'systemMessage: { cases: { text: { role: system, content: $text | plainText } } }',
    '11:80': 'user: { role: user, content: $content each part or text, name: $name }',
    '6:6':
      'video: [{ .if: $data, type: video_url, video_url: { url: $ | mediaUrl } }, { .if: $url, type: video_url, video_url: { url: $url } }]',
    '11:95': 'text: { type: text, text: $text, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '6:5':
      'image: [{ .if: $data, type: image_url, image_url: { url: $ | mediaUrl } }, { .if: $url, type: image_url, image_url: { url: $url } }]',
    '0:25':
      '- { .if: $data, type: input_audio, input_audio: { data: $data, format: $mediaType | audioFormat ?? wav } }',
    '0:26': '- { .if: $url, type: audio_url, audio_url: { url: $url } }',
    '11:103':
      '"search-result>": { type: text, text: $ | foundText, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '11:82': 'role: assistant',
    '0:20':
      'message: { cases: { assistant: { content: $content each textOut | joined, reasoning: ~ }, system: { role: system, content: $content each textOut | joined } } }',
    '0:18': 'textOut: { cases: { "search-result>": $ | foundText } }',
    '8:26': 'textOut: { cases: { "refusal>": $text } }',
    '11:111': 'textOut: { cases: { text: $text } }',
    '11:85': 'tool_calls: $content each toolCall',
    '8:29':
      'tool-call: { .if: $kind != function_call, id: $id, type: function, function: { name: $name, arguments: $ | callArguments } }',
    '11:86': 'function_call: $content each legacyCall',
    '11:128': 'tool-call: { .if: $kind = function_call, name: $name, arguments: $ | callArguments }',
    '11:87': 'name: $name',
    '11:88': 'tool: { .each: $content each toolMessage }',
    '11:92':
      'toolMessage: { cases: { tool-result: { role: tool, tool_call_id: $id, content: $content each text or text } } }',
    '0:21': 'toolMessage: { cases: { tool-result: { content: $content each textOut | joined } } }',
    '11:9': 'tools: $tools each tool',
    '11:131':
      'function: { type: function, function: { name: $name, description: $description, parameters: $inputSchema, strict: $strict } }',
    '11:10': 'tool_choice: $toolChoice as toolChoice',
    '11:134':
      'cases: { auto: auto, none: none, required: required, tool: { type: function, function: { name: $name } } }',
    '11:12': 'response_format: $responseFormat as responseFormat',
    '11:137': 'text: { type: text }',
    '11:139':
      '- { .if: $schema, type: json_schema, json_schema: { name: $name ?? response, description: $description, schema: $schema, strict: $strict } }',
    '11:140': '- { type: json_object }',
    '0:8': 'reasoning_effort: $reasoning.effort | effort if @effort',
    '0:10': 'max_tokens: $maxOutputTokens',
    '8:14': 'temperature: $temperature',
    '8:15': 'top_p: $topP',
    '0:11': 'stop: $stop',
    '11:19': 'seed: $seed',
    '8:16': 'presence_penalty: $presencePenalty',
    '8:17': 'frequency_penalty: $frequencyPenalty',
    '0:9': 'logprobs: $logprobs',
    '11:31': 'stream: $stream',
  },
  fields: `
0:7 | enabled=false
reasoning.enabled =
8:8
top_k = topK
8:9
min_p = minP
8:10
repetition_penalty = repetitionPenalty
11:7
model = model
11:8
messages = system
0:19 | role=system ? system[].type=text
messages[].content = system[].text
11:8
messages = messages
11:80 | role=user ? messages[].role=user
messages[].content = messages[].content
6:6 | role=user type=video_url ? messages[].role=user messages[].content[].type=video
messages[].content[].type =
messages[].content[].video_url.url = messages[].content[]
messages[].content[].video_url.url = messages[].content[].url
11:95 | role=user type=text ? messages[].role=user messages[].content[].type=text
messages[].content[].text = messages[].content[].text
6:5 | role=user type=image_url ? messages[].role=user messages[].content[].type=image
messages[].content[].type =
messages[].content[].image_url.url = messages[].content[]
messages[].content[].image_url.url = messages[].content[].url
0:25 | role=user type=input_audio ? messages[].role=user messages[].content[].type=audio
messages[].content[].type =
messages[].content[].input_audio.data = messages[].content[].data
messages[].content[].input_audio.format = messages[].content[].mediaType
0:26 | role=user type=audio_url ? messages[].role=user messages[].content[].type=audio
messages[].content[].type =
messages[].content[].audio_url.url = messages[].content[].url
11:103 | role=user type=text ? messages[].role=user messages[].content[].type=search-result
messages[].content[].text = messages[].content[]
11:80 | role=user ? messages[].role=user
messages[].name = messages[].name
11:82 | role=assistant ? messages[].role=assistant
messages[].role =
0:20 | role=assistant ? messages[].role=assistant
messages[].content = messages[].content
0:18 | role=assistant ? messages[].role=assistant messages[].content[].type=search-result
messages[].content = messages[].content[]
8:26 | role=assistant ? messages[].role=assistant messages[].content[].type=refusal
messages[].content = messages[].content[].text
11:111 | role=assistant ? messages[].role=assistant messages[].content[].type=text
messages[].content = messages[].content[].text
11:85 | role=assistant ? messages[].role=assistant
messages[].tool_calls = messages[].content
8:29 | role=assistant type=function ? messages[].role=assistant messages[].content[].type=tool-call
messages[].tool_calls[].id = messages[].content[].id
messages[].tool_calls[].function.name = messages[].content[].name
messages[].tool_calls[].function.arguments = messages[].content[]
11:86 | role=assistant ? messages[].role=assistant
messages[].function_call = messages[].content
11:128 | role=assistant ? messages[].role=assistant messages[].content[].type=tool-call
messages[].function_call.name = messages[].content[].name
messages[].function_call.arguments = messages[].content[]
11:87 | role=assistant ? messages[].role=assistant
messages[].name = messages[].name
11:88 ? messages[].role=tool
messages = messages[].content
11:92 | role=tool ? messages[].role=tool messages[].content[].type=tool-result
messages[].tool_call_id = messages[].content[].id
0:21 | role=tool ? messages[].role=tool messages[].content[].type=tool-result
messages[].content = messages[].content[].content
0:18 | role=tool ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=search-result
messages[].content = messages[].content[].content[]
8:26 | role=tool ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=refusal
messages[].content = messages[].content[].content[].text
11:111 | role=tool ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=text
messages[].content = messages[].content[].content[].text
0:20 | role=system ? messages[].role=system
messages[].content = messages[].content
0:18 | role=system ? messages[].role=system messages[].content[].type=search-result
messages[].content = messages[].content[]
8:26 | role=system ? messages[].role=system messages[].content[].type=refusal
messages[].content = messages[].content[].text
11:111 | role=system ? messages[].role=system messages[].content[].type=text
messages[].content = messages[].content[].text
11:9
tools = tools
11:131 | type=function ? tools[].type=function
tools[].type =
tools[].function.name = tools[].name
tools[].function.description = tools[].description
tools[].function.parameters = tools[].inputSchema
11:10
tool_choice = toolChoice
11:134 ? toolChoice.type=auto
tool_choice =
11:134 ? toolChoice.type=none
tool_choice =
11:134 ? toolChoice.type=required
tool_choice =
11:134 | type=function ? toolChoice.type=tool
tool_choice.type =
tool_choice.function.name = toolChoice.name
11:12
response_format = responseFormat
11:137 | type=text ? responseFormat.type=text
response_format.type =
11:139 | type=json_schema ? responseFormat.type=json
response_format.type =
response_format.json_schema.name = responseFormat.name
response_format.json_schema.description = responseFormat.description
response_format.json_schema.schema = responseFormat.schema
response_format.json_schema.strict = responseFormat.strict
11:140 | type=json_object ? responseFormat.type=json
response_format.type =
0:8
reasoning_effort = reasoning.effort
0:10
max_tokens = maxOutputTokens
8:14
temperature = temperature
8:15
top_p = topP
0:11
stop = stop
11:19
seed = seed
8:16
presence_penalty = presencePenalty
8:17
frequency_penalty = frequencyPenalty
0:9
logprobs = logprobs
11:31
stream = stream
`,
} as const
