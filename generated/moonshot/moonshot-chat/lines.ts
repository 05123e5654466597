// Code generated from specs/moonshot/moonshot-chat.yaml, specs/moonshot/with/moonshot-schemas.yaml, specs/openai-compatible/with/media-by-address.yaml, specs/openai-compatible/with/no-logprobs.yaml, specs/openai-compatible/with/thoughts-in-reasoning-content.yaml, specs/openai-compatible/with/plain-roles.yaml, specs/openai-compatible/openai-compatible.yaml, specs/openai-compatible/with/no-breakpoints.yaml, specs/openai-compatible/with/thoughts-in-either.yaml, specs/openai/openai-chat.yaml and specs/moonshot/openapi.yaml. DO NOT EDIT.

/** Which line writes a field of a request of moonshot-chat: `file:line | what stands around ? cases of the unified request`, and below it each `field = unified name`. */
export const moonshotChatLines = {
  files: [
    'specs/moonshot/moonshot-chat.yaml',
    'specs/moonshot/with/moonshot-schemas.yaml',
    'specs/openai-compatible/with/media-by-address.yaml',
    'specs/openai-compatible/with/no-logprobs.yaml',
    'specs/openai-compatible/with/thoughts-in-reasoning-content.yaml',
    'specs/openai-compatible/with/plain-roles.yaml',
    'specs/openai-compatible/openai-compatible.yaml',
    'specs/openai-compatible/with/no-breakpoints.yaml',
    'specs/openai-compatible/with/thoughts-in-either.yaml',
    'specs/openai/openai-chat.yaml',
  ],
  lines: {
    '0:8': 'thinking: { .if: $reasoning.effort = none, type: disabled }',
    '0:14': 'prompt_cache_key: $cacheKey',
    '0:15': 'prediction: $prediction | predicted',
    '0:16': 'safety_identifier: $userId',
    '9:7': 'model: $model',
    '9:8': 'messages: [$system each systemMessage, $messages each message]',
    '5:4': 'systemMessage: { cases: { text: { role: system, content: $text | plainText } } }',
    '9:80': 'user: { role: user, content: $content each part or text, name: $name }',
    '2:6':
      'video: [{ .if: $data, type: video_url, video_url: { url: $ | mediaUrl } }, { .if: $url, type: video_url, video_url: { url: $url } }]',
    '9:95': 'text: { type: text, text: $text, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '2:5':
      'image: [{ .if: $data, type: image_url, image_url: { url: $ | mediaUrl } }, { .if: $url, type: image_url, image_url: { url: $url } }]',
    '9:103':
      '"search-result>": { type: text, text: $ | foundText, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '8:8':
      'message: { cases: { assistant: { reasoning_content: $content each thought | joined, reasoning: $content each alsoThought | joined } } }',
    '4:4': 'thought: { cases: { reasoning: $text } }',
    '9:82': 'role: assistant',
    '9:83': 'content: $content each assistantText or text',
    '6:25': 'assistantText: { cases: { refusal: ~, "refusal>": { type: text, text: $text } } }',
    '9:109': 'text: { type: text, text: $text }',
    '9:85': 'tool_calls: $content each toolCall',
    '6:29':
      'tool-call: { .if: $kind != function_call, id: $id, type: function, function: { name: $name, arguments: $ | callArguments } }',
    '9:87': 'name: $name',
    '9:88': 'tool: { .each: $content each toolMessage }',
    '9:92':
      'toolMessage: { cases: { tool-result: { role: tool, tool_call_id: $id, content: $content each text or text } } }',
    '9:104':
      'text: { cases: { text: { type: text, text: $text, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }, "search-result>": { type: text, text: $ | foundText, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints } } }',
    '5:5':
      'message: { cases: { assistant: { function_call: ~ }, system: { role: system, content: $content each text or text } } }',
    '9:9': 'tools: $tools each tool',
    '9:131':
      'function: { type: function, function: { name: $name, description: $description, parameters: $inputSchema, strict: $strict } }',
    '0:21': "tool: { cases: { function: { function: { parameters: '$inputSchema ?? {}' } } } }",
    '9:10': 'tool_choice: $toolChoice as toolChoice',
    '9:134':
      'cases: { auto: auto, none: none, required: required, tool: { type: function, function: { name: $name } } }',
    '9:12': 'response_format: $responseFormat as responseFormat',
    '9:137': 'text: { type: text }',
    '9:139':
      '- { .if: $schema, type: json_schema, json_schema: { name: $name ?? response, description: $description, schema: $schema, strict: $strict } }',
    '9:140': '- { type: json_object }',
    '0:9': 'reasoning_effort: $reasoning.effort | effort if @effort',
    '6:11': 'max_completion_tokens: $maxOutputTokens if @maxCompletionTokens',
    '6:12': 'max_tokens: $maxOutputTokens if !@maxCompletionTokens',
    '0:10': 'temperature: $temperature | clamp(0..1) if !@reasoning',
    '0:11': 'top_p: $topP if !@reasoning',
    '9:18': 'stop: $stop | oneOrMany',
    '0:12': 'presence_penalty: $presencePenalty if !@reasoning',
    '0:13': 'frequency_penalty: $frequencyPenalty if !@reasoning',
    '9:22': 'top_logprobs: $logprobs',
    '9:23': 'logprobs: $logprobs | present',
    '9:31': 'stream: $stream',
    '9:32': 'stream_options: { .if: $stream = true, include_usage: true }',
  },
  fields: `
0:8 | type=disabled
thinking.type =
0:14
prompt_cache_key = cacheKey
0:15
prediction = prediction
0:16
safety_identifier = userId
9:7
model = model
9:8
messages = system
5:4 | role=system ? system[].type=text
messages[].content = system[].text
9:8
messages = messages
9:80 | role=user ? messages[].role=user
messages[].content = messages[].content
2:6 | role=user type=video_url ? messages[].role=user messages[].content[].type=video
messages[].content[].type =
messages[].content[].video_url.url = messages[].content[]
messages[].content[].video_url.url = messages[].content[].url
9:95 | role=user type=text ? messages[].role=user messages[].content[].type=text
messages[].content[].text = messages[].content[].text
2:5 | role=user type=image_url ? messages[].role=user messages[].content[].type=image
messages[].content[].type =
messages[].content[].image_url.url = messages[].content[]
messages[].content[].image_url.url = messages[].content[].url
9:103 | role=user type=text ? messages[].role=user messages[].content[].type=search-result
messages[].content[].text = messages[].content[]
9:80 | role=user ? messages[].role=user
messages[].name = messages[].name
8:8 | role=assistant ? messages[].role=assistant
messages[].reasoning_content = messages[].content
4:4 | role=assistant ? messages[].role=assistant messages[].content[].type=reasoning
messages[].reasoning_content = messages[].content[].text
9:82 | role=assistant ? messages[].role=assistant
messages[].role =
9:83 | role=assistant ? messages[].role=assistant
messages[].content = messages[].content
6:25 | role=assistant type=text ? messages[].role=assistant messages[].content[].type=refusal
messages[].content[].text = messages[].content[].text
9:109 | role=assistant type=text ? messages[].role=assistant messages[].content[].type=text
messages[].content[].text = messages[].content[].text
9:85 | role=assistant ? messages[].role=assistant
messages[].tool_calls = messages[].content
6:29 | role=assistant type=function ? messages[].role=assistant messages[].content[].type=tool-call
messages[].tool_calls[].id = messages[].content[].id
messages[].tool_calls[].function.name = messages[].content[].name
messages[].tool_calls[].function.arguments = messages[].content[]
9:87 | role=assistant ? messages[].role=assistant
messages[].name = messages[].name
9:88 ? messages[].role=tool
messages = messages[].content
9:92 | role=tool ? messages[].role=tool messages[].content[].type=tool-result
messages[].tool_call_id = messages[].content[].id
messages[].content = messages[].content[].content
9:104 | role=tool type=text ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=text
messages[].content[].text = messages[].content[].content[].text
9:104 | role=tool type=text ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=search-result
messages[].content[].text = messages[].content[].content[]
5:5 | role=system ? messages[].role=system
messages[].content = messages[].content
9:104 | role=system type=text ? messages[].role=system messages[].content[].type=text
messages[].content[].text = messages[].content[].text
9:104 | role=system type=text ? messages[].role=system messages[].content[].type=search-result
messages[].content[].text = messages[].content[]
9:9
tools = tools
9:131 | type=function ? tools[].type=function
tools[].type =
tools[].function.name = tools[].name
tools[].function.description = tools[].description
0:21 | type=function ? tools[].type=function
tools[].function.parameters = tools[].inputSchema
9:131 | type=function ? tools[].type=function
tools[].function.strict = tools[].strict
9:10
tool_choice = toolChoice
9:134 ? toolChoice.type=auto
tool_choice =
9:134 ? toolChoice.type=none
tool_choice =
9:134 ? toolChoice.type=required
tool_choice =
9:134 | type=function ? toolChoice.type=tool
tool_choice.type =
tool_choice.function.name = toolChoice.name
9:12
response_format = responseFormat
9:137 | type=text ? responseFormat.type=text
response_format.type =
9:139 | type=json_schema ? responseFormat.type=json
response_format.type =
response_format.json_schema.name = responseFormat.name
response_format.json_schema.schema = responseFormat.schema
response_format.json_schema.strict = responseFormat.strict
9:140 | type=json_object ? responseFormat.type=json
response_format.type =
0:9
reasoning_effort = reasoning.effort
6:11
max_completion_tokens = maxOutputTokens
6:12
max_tokens = maxOutputTokens
0:10
temperature = temperature
0:11
top_p = topP
9:18
stop = stop
0:12
presence_penalty = presencePenalty
0:13
frequency_penalty = frequencyPenalty
9:22
top_logprobs = logprobs
9:23
logprobs = logprobs
9:31
stream = stream
9:32 | include_usage=true
stream_options.include_usage =
`,
} as const
