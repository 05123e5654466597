// Code generated from specs/moonshot/moonshot-chat.yaml, specs/openai/with/predictions.yaml, specs/moonshot/with/moonshot-schemas.yaml, specs/openai-compatible/with/media-by-address.yaml, specs/openai-compatible/with/no-logprobs.yaml, specs/openai-compatible/with/thoughts-in-reasoning-content.yaml, specs/openai-compatible/with/plain-roles.yaml, specs/openai-compatible/openai-compatible.yaml, specs/openai-compatible/with/no-breakpoints.yaml, specs/openai-compatible/with/thoughts-in-either.yaml, specs/openai/openai-chat.yaml, specs/openai/with/predictions.yaml and specs/moonshot/openapi.yaml. DO NOT EDIT.

/** Which line writes a field of a request of moonshot-chat: `file:line | what stands around ? cases of the unified request`, and below it each `field = unified name`. */
export const moonshotChatLines = {
  files: [
    'specs/moonshot/moonshot-chat.yaml',
    'specs/openai/with/predictions.yaml',
    'specs/moonshot/with/moonshot-schemas.yaml',
    'specs/openai-compatible/with/media-by-address.yaml',
    'specs/openai-compatible/with/no-logprobs.yaml',
    'specs/openai-compatible/with/thoughts-in-reasoning-content.yaml',
    'specs/openai-compatible/with/plain-roles.yaml',
    'specs/openai-compatible/openai-compatible.yaml',
    'specs/openai-compatible/with/no-breakpoints.yaml',
    'specs/openai-compatible/with/thoughts-in-either.yaml',
    'specs/openai/openai-chat.yaml',
    'specs/openai/with/predictions.yaml',
  ],
  lines: {
    '0:8': 'thinking: { .if: $reasoning.effort = none, type: disabled }',
    '0:14': 'prompt_cache_key: $cacheKey',
    '0:15': 'safety_identifier: $userId',
    '1:2': 'chat: { request: { prediction: $prediction | predicted } }',
    '10:8': 'model: $model',
    '10:9': 'messages: [$system each systemMessage, $messages each message]',
    '6:4': 'systemMessage: { cases: { text: { role: system, content: $text | plainText } } }',
    '10:80': 'user: { role: user, content: $content each part or text, name: $name }',
    '3:6':
      'video: [{ .if: $data, type: video_url, video_url: { url: $ | mediaUrl } }, { .if: $url, type: video_url, video_url: { url: $url } }]',
    '10:95': 'text: { type: text, text: $text, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '3:5':
      'image: [{ .if: $data, type: image_url, image_url: { url: $ | mediaUrl } }, { .if: $url, type: image_url, image_url: { url: $url } }]',
    '10:103':
      '"search-result>": { type: text, text: $ | foundText, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '9:8':
      'message: { cases: { assistant: { reasoning_content: $content each thought | joined, reasoning: $content each alsoThought | joined } } }',
    '5:4': 'thought: { cases: { reasoning: $text } }',
    '10:82': 'role: assistant',
    '10:83': 'content: $content each assistantText or text',
    '7:25': 'assistantText: { cases: { refusal: ~, "refusal>": { type: text, text: $text } } }',
    '10:109': 'text: { type: text, text: $text }',
    '10:85': 'tool_calls: $content each toolCall',
    '7:29':
      'tool-call: { .if: $kind != function_call, id: $id, type: function, function: { name: $name, arguments: $ | callArguments } }',
    '10:87': 'name: $name',
    '10:88': 'tool: { .each: $content each toolMessage }',
    '10:92':
      'toolMessage: { cases: { tool-result: { role: tool, tool_call_id: $id, content: $content each text or text } } }',
    '10:104':
      'text: { cases: { text: { type: text, text: $text, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }, "search-result>": { type: text, text: $ | foundText, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints } } }',
    '6:5':
      'message: { cases: { assistant: { function_call: ~ }, system: { role: system, content: $content each text or text } } }',
    '10:10': 'tools: $tools each tool',
    '10:131':
      'function: { type: function, function: { name: $name, description: $description, parameters: $inputSchema, strict: $strict } }',
    '0:20': "tool: { cases: { function: { function: { parameters: '$inputSchema ?? {}' } } } }",
    '10:11': 'tool_choice: $toolChoice as toolChoice',
    '10:134':
      'cases: { auto: auto, none: none, required: required, tool: { type: function, function: { name: $name } } }',
    '10:13': 'response_format: $responseFormat as responseFormat',
    '10:137': 'text: { type: text }',
    '10:139':
      '- { .if: $schema, type: json_schema, json_schema: { name: $name ?? response, description: $description, schema: $schema, strict: $strict } }',
    '10:140': '- { type: json_object }',
    '0:9': 'reasoning_effort: $reasoning.effort | effort if @effort',
    '7:11': 'max_completion_tokens: $maxOutputTokens if @maxCompletionTokens',
    '7:12': 'max_tokens: $maxOutputTokens if !@maxCompletionTokens',
    '0:10': 'temperature: $temperature | clamp(0..1) if !@reasoning',
    '0:11': 'top_p: $topP if !@reasoning',
    '10:19': 'stop: $stop | oneOrMany',
    '0:12': 'presence_penalty: $presencePenalty if !@reasoning',
    '0:13': 'frequency_penalty: $frequencyPenalty if !@reasoning',
    '10:23': 'top_logprobs: $logprobs',
    '10:24': 'logprobs: $logprobs | present',
    '10:31': 'stream: $stream',
    '10:32': 'stream_options: { .if: $stream = true, include_usage: true }',
  },
  fields: `
0:8 | type=disabled
thinking.type =
0:14
prompt_cache_key = cacheKey
0:15
safety_identifier = userId
1:2
prediction = prediction
10:8
model = model
10:9
messages = system
6:4 | role=system ? system[].type=text
messages[].content = system[].text
10:9
messages = messages
10:80 | role=user ? messages[].role=user
messages[].content = messages[].content
3:6 | role=user type=video_url ? messages[].role=user messages[].content[].type=video
messages[].content[].type =
messages[].content[].video_url.url = messages[].content[]
messages[].content[].video_url.url = messages[].content[].url
10:95 | role=user type=text ? messages[].role=user messages[].content[].type=text
messages[].content[].text = messages[].content[].text
3:5 | role=user type=image_url ? messages[].role=user messages[].content[].type=image
messages[].content[].type =
messages[].content[].image_url.url = messages[].content[]
messages[].content[].image_url.url = messages[].content[].url
10:103 | role=user type=text ? messages[].role=user messages[].content[].type=search-result
messages[].content[].text = messages[].content[]
10:80 | role=user ? messages[].role=user
messages[].name = messages[].name
9:8 | role=assistant ? messages[].role=assistant
messages[].reasoning_content = messages[].content
5:4 | role=assistant ? messages[].role=assistant messages[].content[].type=reasoning
messages[].reasoning_content = messages[].content[].text
10:82 | role=assistant ? messages[].role=assistant
messages[].role =
10:83 | role=assistant ? messages[].role=assistant
messages[].content = messages[].content
7:25 | role=assistant type=text ? messages[].role=assistant messages[].content[].type=refusal
messages[].content[].text = messages[].content[].text
10:109 | role=assistant type=text ? messages[].role=assistant messages[].content[].type=text
messages[].content[].text = messages[].content[].text
10:85 | role=assistant ? messages[].role=assistant
messages[].tool_calls = messages[].content
7:29 | role=assistant type=function ? messages[].role=assistant messages[].content[].type=tool-call
messages[].tool_calls[].id = messages[].content[].id
messages[].tool_calls[].function.name = messages[].content[].name
messages[].tool_calls[].function.arguments = messages[].content[]
10:87 | role=assistant ? messages[].role=assistant
messages[].name = messages[].name
10:88 ? messages[].role=tool
messages = messages[].content
10:92 | role=tool ? messages[].role=tool messages[].content[].type=tool-result
messages[].tool_call_id = messages[].content[].id
messages[].content = messages[].content[].content
10:104 | role=tool type=text ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=text
messages[].content[].text = messages[].content[].content[].text
10:104 | role=tool type=text ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=search-result
messages[].content[].text = messages[].content[].content[]
6:5 | role=system ? messages[].role=system
messages[].content = messages[].content
10:104 | role=system type=text ? messages[].role=system messages[].content[].type=text
messages[].content[].text = messages[].content[].text
10:104 | role=system type=text ? messages[].role=system messages[].content[].type=search-result
messages[].content[].text = messages[].content[]
10:10
tools = tools
10:131 | type=function ? tools[].type=function
tools[].type =
tools[].function.name = tools[].name
tools[].function.description = tools[].description
0:20 | type=function ? tools[].type=function
tools[].function.parameters = tools[].inputSchema
10:131 | type=function ? tools[].type=function
tools[].function.strict = tools[].strict
10:11
tool_choice = toolChoice
10:134 ? toolChoice.type=auto
tool_choice =
10:134 ? toolChoice.type=none
tool_choice =
10:134 ? toolChoice.type=required
tool_choice =
10:134 | type=function ? toolChoice.type=tool
tool_choice.type =
tool_choice.function.name = toolChoice.name
10:13
response_format = responseFormat
10:137 | type=text ? responseFormat.type=text
response_format.type =
10:139 | type=json_schema ? responseFormat.type=json
response_format.type =
response_format.json_schema.name = responseFormat.name
response_format.json_schema.schema = responseFormat.schema
response_format.json_schema.strict = responseFormat.strict
10:140 | type=json_object ? responseFormat.type=json
response_format.type =
0:9
reasoning_effort = reasoning.effort
7:11
max_completion_tokens = maxOutputTokens
7:12
max_tokens = maxOutputTokens
0:10
temperature = temperature
0:11
top_p = topP
10:19
stop = stop
0:12
presence_penalty = presencePenalty
0:13
frequency_penalty = frequencyPenalty
10:23
top_logprobs = logprobs
10:24
logprobs = logprobs
10:31
stream = stream
10:32 | include_usage=true
stream_options.include_usage =
`,
} as const
