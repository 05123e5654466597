// Code generated from specs/xai/xai-chat.yaml, specs/xai/with/xai-images.yaml, specs/xai/with/xai-words.yaml, specs/openai-compatible/with/thoughts-in-reasoning-content.yaml, specs/openai-compatible/with/plain-roles.yaml, specs/openai-compatible/openai-compatible.yaml, specs/openai-compatible/with/no-breakpoints.yaml, specs/openai-compatible/with/thoughts-in-either.yaml, specs/openai/openai-chat.yaml and specs/xai/openapi.yaml. DO NOT EDIT.

/** Which line writes a field of a request of xai-chat: `file:line | what stands around ? cases of the unified request`, and below it each `field = unified name`. */
export const xaiChatLines = {
  files: [
    'specs/xai/xai-chat.yaml',
    'specs/xai/with/xai-images.yaml',
    'specs/xai/with/xai-words.yaml',
    'specs/openai-compatible/with/thoughts-in-reasoning-content.yaml',
    'specs/openai-compatible/with/plain-roles.yaml',
    'specs/openai-compatible/openai-compatible.yaml',
    'specs/openai-compatible/with/no-breakpoints.yaml',
    'specs/openai-compatible/with/thoughts-in-either.yaml',
    'specs/openai/openai-chat.yaml',
  ],
  lines: {
    '0:11': 'prompt_cache_key: $cacheKey',
    '5:16': 'user: $userId',
    '8:7': 'model: $model',
    '8:8': 'messages: [$system each systemMessage, $messages each message]',
    '4:4': 'systemMessage: { cases: { text: { role: system, content: $text | plainText } } }',
    '8:78': 'user: { role: user, content: $content each part or text, name: $name }',
    '8:93': 'text: { type: text, text: $text, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '0:19':
      'part: { cases: { audio: ~, document: ~, image: [{ .if: $data, type: image_url, image_url: { url: $ | mediaUrl } }, { .if: $url, type: image_url, image_url: { url: $url } }] } }',
    '8:101':
      '"search-result>": { type: text, text: $ | foundText, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '7:8':
      'message: { cases: { assistant: { reasoning_content: $content each thought | joined, reasoning: $content each alsoThought | joined } } }',
    '3:4': 'thought: { cases: { reasoning: $text } }',
    '8:80': 'role: assistant',
    '8:81': 'content: $content each assistantText or text',
    '5:23': 'assistantText: { cases: { refusal: ~, "refusal>": { type: text, text: $text } } }',
    '8:106': 'text: { type: text, text: $text }',
    '8:83': 'tool_calls: $content each toolCall',
    '5:27':
      'tool-call: { .if: $kind != function_call, id: $id, type: function, function: { name: $name, arguments: $ | callArguments } }',
    '8:85': 'name: $name',
    '8:86': 'tool: { .each: $content each toolMessage }',
    '8:90':
      'toolMessage: { cases: { tool-result: { role: tool, tool_call_id: $id, content: $content each text or text } } }',
    '8:102':
      'text: { cases: { text: { type: text, text: $text, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }, "search-result>": { type: text, text: $ | foundText, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints } } }',
    '4:5':
      'message: { cases: { assistant: { function_call: ~ }, system: { role: system, content: $content each text or text } } }',
    '8:9': 'tools: $tools each tool',
    '8:128':
      'function: { type: function, function: { name: $name, description: $description, parameters: $inputSchema, strict: $strict } }',
    '0:20': "tool: { cases: { function: { function: { parameters: '$inputSchema | jsonSchema ?? {}' } } } }",
    '8:10': 'tool_choice: $toolChoice as toolChoice',
    '8:131':
      'cases: { auto: auto, none: none, required: required, tool: { type: function, function: { name: $name } } }',
    '8:11': 'parallel_tool_calls: $parallelToolCalls',
    '8:12': 'response_format: $responseFormat as responseFormat',
    '8:134': 'text: { type: text }',
    '8:136':
      '- { .if: $schema, type: json_schema, json_schema: { name: $name ?? response, description: $description, schema: $schema, strict: $strict } }',
    '8:137': '- { type: json_object }',
    '0:9': 'reasoning_effort: $reasoning.effort | effort if @reasoning',
    '5:9': 'max_completion_tokens: $maxOutputTokens if @maxCompletionTokens',
    '5:10': 'max_tokens: $maxOutputTokens if !@maxCompletionTokens',
    '5:12': 'temperature: $temperature',
    '5:13': 'top_p: $topP',
    '0:10': 'stop: $stop',
    '8:19': 'seed: $seed',
    '5:14': 'presence_penalty: $presencePenalty',
    '5:15': 'frequency_penalty: $frequencyPenalty',
    '8:22': 'top_logprobs: $logprobs',
    '8:23': 'logprobs: $logprobs | present',
    '8:27': 'service_tier: $serviceTier | serviceTier',
    '8:29': 'stream: $stream',
    '8:30': 'stream_options: { .if: $stream = true, include_usage: true }',
  },
  fields: `
0:11
prompt_cache_key = cacheKey
5:16
user = userId
8:7
model = model
8:8
messages = system
4:4 | role=system ? system[].type=text
messages[].content = system[].text
8:8
messages = messages
8:78 | role=user ? messages[].role=user
messages[].content = messages[].content
8:93 | role=user type=text ? messages[].role=user messages[].content[].type=text
messages[].content[].text = messages[].content[].text
0:19 | role=user type=image_url ? messages[].role=user messages[].content[].type=image
messages[].content[].type =
messages[].content[].image_url.url = messages[].content[]
messages[].content[].image_url.url = messages[].content[].url
8:101 | role=user type=text ? messages[].role=user messages[].content[].type=search-result
messages[].content[].text = messages[].content[]
8:78 | role=user ? messages[].role=user
messages[].name = messages[].name
7:8 | role=assistant ? messages[].role=assistant
messages[].reasoning_content = messages[].content
3:4 | role=assistant ? messages[].role=assistant messages[].content[].type=reasoning
messages[].reasoning_content = messages[].content[].text
8:80 | role=assistant ? messages[].role=assistant
messages[].role =
8:81 | role=assistant ? messages[].role=assistant
messages[].content = messages[].content
5:23 | role=assistant type=text ? messages[].role=assistant messages[].content[].type=refusal
messages[].content[].text = messages[].content[].text
8:106 | role=assistant type=text ? messages[].role=assistant messages[].content[].type=text
messages[].content[].text = messages[].content[].text
8:83 | role=assistant ? messages[].role=assistant
messages[].tool_calls = messages[].content
5:27 | role=assistant type=function ? messages[].role=assistant messages[].content[].type=tool-call
messages[].tool_calls[].id = messages[].content[].id
messages[].tool_calls[].function.name = messages[].content[].name
messages[].tool_calls[].function.arguments = messages[].content[]
8:85 | role=assistant ? messages[].role=assistant
messages[].name = messages[].name
8:86 ? messages[].role=tool
messages = messages[].content
8:90 | role=tool ? messages[].role=tool messages[].content[].type=tool-result
messages[].tool_call_id = messages[].content[].id
messages[].content = messages[].content[].content
8:102 | role=tool type=text ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=text
messages[].content[].text = messages[].content[].content[].text
8:102 | role=tool type=text ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=search-result
messages[].content[].text = messages[].content[].content[]
4:5 | role=system ? messages[].role=system
messages[].content = messages[].content
8:102 | role=system type=text ? messages[].role=system messages[].content[].type=text
messages[].content[].text = messages[].content[].text
8:102 | role=system type=text ? messages[].role=system messages[].content[].type=search-result
messages[].content[].text = messages[].content[]
8:9
tools = tools
8:128 | type=function ? tools[].type=function
tools[].type =
tools[].function.name = tools[].name
tools[].function.description = tools[].description
0:20 | type=function ? tools[].type=function
tools[].function.parameters = tools[].inputSchema
8:128 | type=function ? tools[].type=function
tools[].function.strict = tools[].strict
8:10
tool_choice = toolChoice
8:131 ? toolChoice.type=auto
tool_choice =
8:131 ? toolChoice.type=none
tool_choice =
8:131 ? toolChoice.type=required
tool_choice =
8:131 | type=function ? toolChoice.type=tool
tool_choice.type =
tool_choice.function.name = toolChoice.name
8:11
parallel_tool_calls = parallelToolCalls
8:12
response_format = responseFormat
8:134 | type=text ? responseFormat.type=text
response_format.type =
8:136 | type=json_schema ? responseFormat.type=json
response_format.type =
response_format.json_schema.name = responseFormat.name
response_format.json_schema.description = responseFormat.description
response_format.json_schema.schema = responseFormat.schema
response_format.json_schema.strict = responseFormat.strict
8:137 | type=json_object ? responseFormat.type=json
response_format.type =
0:9
reasoning_effort = reasoning.effort
5:9
max_completion_tokens = maxOutputTokens
5:10
max_tokens = maxOutputTokens
5:12
temperature = temperature
5:13
top_p = topP
0:10
stop = stop
8:19
seed = seed
5:14
presence_penalty = presencePenalty
5:15
frequency_penalty = frequencyPenalty
8:22
top_logprobs = logprobs
8:23
logprobs = logprobs
8:27
service_tier = serviceTier
8:29
stream = stream
8:30 | include_usage=true
stream_options.include_usage =
`,
} as const
