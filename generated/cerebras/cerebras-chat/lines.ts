// Code generated from specs/cerebras/cerebras-chat.yaml, specs/openai-compatible/with/thoughts-in-reasoning.yaml, specs/openai-compatible/openai-compatible.yaml, specs/openai-compatible/with/no-breakpoints.yaml, specs/openai-compatible/with/thoughts-in-either.yaml, specs/openai/openai-chat.yaml and specs/cerebras/openapi.yaml. DO NOT EDIT.

/** Which line writes a field of a request of cerebras-chat: `file:line | what stands around ? cases of the unified request`, and below it each `field = unified name`. */
export const cerebrasChatLines = {
  files: [
    'specs/cerebras/cerebras-chat.yaml',
    'specs/openai-compatible/with/thoughts-in-reasoning.yaml',
    'specs/openai-compatible/openai-compatible.yaml',
    'specs/openai-compatible/with/no-breakpoints.yaml',
    'specs/openai-compatible/with/thoughts-in-either.yaml',
    'specs/openai/openai-chat.yaml',
  ],
  lines: {
    '2:18': 'user: $userId',
    '5:7': 'model: $model',
    '5:8': 'messages: [$system each systemMessage, $messages each message]',
    '5:72':
      '- { .if: $native.content and @developerRole, .run: content, role: developer, content: [{ type: text, text: $text, prompt_cache_breakpoint: $cache as breakpoint }] }',
    '5:73':
      '- { .if: $native.content, .run: content, role: system, content: [{ type: text, text: $text, prompt_cache_breakpoint: $cache as breakpoint }] }',
    '5:75': '- { .if: "@developerRole", role: developer, content: $text | plainText }',
    '5:76': '- { role: system, content: $text | plainText }',
    '5:80': 'user: { role: user, content: $content each part or text, name: $name }',
    '5:95': 'text: { type: text, text: $text, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '5:103':
      '"search-result>": { type: text, text: $ | foundText, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '1:5': 'message: { cases: { assistant: { reasoning: $content each thought | joined, reasoning_content: ~ } } }',
    '1:4': 'thought: { cases: { reasoning: $text } }',
    '5:82': 'role: assistant',
    '5:83': 'content: $content each assistantText or text',
    '2:25': 'assistantText: { cases: { refusal: ~, "refusal>": { type: text, text: $text } } }',
    '5:109': 'text: { type: text, text: $text }',
    '5:85': 'tool_calls: $content each toolCall',
    '2:29':
      'tool-call: { .if: $kind != function_call, id: $id, type: function, function: { name: $name, arguments: $ | callArguments } }',
    '5:86': 'function_call: $content each legacyCall',
    '5:128': 'tool-call: { .if: $kind = function_call, name: $name, arguments: $ | callArguments }',
    '5:87': 'name: $name',
    '5:88': 'tool: { .each: $content each toolMessage }',
    '5:92':
      'toolMessage: { cases: { tool-result: { role: tool, tool_call_id: $id, content: $content each text or text } } }',
    '5:104':
      'text: { cases: { text: { type: text, text: $text, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }, "search-result>": { type: text, text: $ | foundText, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints } } }',
    '5:90': '- { .if: "@developerRole", role: developer, content: $content each text or text }',
    '5:91': '- { role: system, content: $content each text or text }',
    '5:9': 'tools: $tools each tool',
    '5:131':
      'function: { type: function, function: { name: $name, description: $description, parameters: $inputSchema, strict: $strict } }',
    '5:10': 'tool_choice: $toolChoice as toolChoice',
    '5:134':
      'cases: { auto: auto, none: none, required: required, tool: { type: function, function: { name: $name } } }',
    '5:11': 'parallel_tool_calls: $parallelToolCalls',
    '5:12': 'response_format: $responseFormat as responseFormat',
    '5:137': 'text: { type: text }',
    '5:139':
      '- { .if: $schema, type: json_schema, json_schema: { name: $name ?? response, description: $description, schema: $schema, strict: $strict } }',
    '5:140': '- { type: json_object }',
    '2:13': 'reasoning_effort: $reasoning.effort | effort',
    '2:11': 'max_completion_tokens: $maxOutputTokens if @maxCompletionTokens',
    '2:12': 'max_tokens: $maxOutputTokens if !@maxCompletionTokens',
    '2:14': 'temperature: $temperature',
    '2:15': 'top_p: $topP',
    '5:18': 'stop: $stop | oneOrMany',
    '5:19': 'seed: $seed',
    '2:16': 'presence_penalty: $presencePenalty',
    '2:17': 'frequency_penalty: $frequencyPenalty',
    '5:22': 'top_logprobs: $logprobs',
    '5:23': 'logprobs: $logprobs | present',
    '5:29': 'service_tier: $serviceTier | serviceTier',
    '5:31': 'stream: $stream',
    '5:32': 'stream_options: { .if: $stream = true, include_usage: true }',
  },
  fields: `
2:18
user = userId
5:7
model = model
5:8
messages = system
5:72 | role=developer ? system[].type=text
messages[].role =
5:72 | role=developer type=text ? system[].type=text
messages[].content[].text = system[].text
5:73 | role=system ? system[].type=text
messages[].role =
5:73 | role=system type=text ? system[].type=text
messages[].content[].text = system[].text
5:75 | role=developer ? system[].type=text
messages[].content = system[].text
5:76 | role=system ? system[].type=text
messages[].content = system[].text
5:8
messages = messages
5:80 | role=user ? messages[].role=user
messages[].content = messages[].content
5:95 | role=user type=text ? messages[].role=user messages[].content[].type=text
messages[].content[].text = messages[].content[].text
5:103 | role=user type=text ? messages[].role=user messages[].content[].type=search-result
messages[].content[].text = messages[].content[]
5:80 | role=user ? messages[].role=user
messages[].name = messages[].name
1:5 | role=assistant ? messages[].role=assistant
messages[].reasoning = messages[].content
1:4 | role=assistant ? messages[].role=assistant messages[].content[].type=reasoning
messages[].reasoning = messages[].content[].text
5:82 | role=assistant ? messages[].role=assistant
messages[].role =
5:83 | role=assistant ? messages[].role=assistant
messages[].content = messages[].content
2:25 | role=assistant type=text ? messages[].role=assistant messages[].content[].type=refusal
messages[].content[].text = messages[].content[].text
5:109 | role=assistant type=text ? messages[].role=assistant messages[].content[].type=text
messages[].content[].text = messages[].content[].text
5:85 | role=assistant ? messages[].role=assistant
messages[].tool_calls = messages[].content
2:29 | role=assistant type=function ? messages[].role=assistant messages[].content[].type=tool-call
messages[].tool_calls[].id = messages[].content[].id
messages[].tool_calls[].function.name = messages[].content[].name
messages[].tool_calls[].function.arguments = messages[].content[]
5:86 | role=assistant ? messages[].role=assistant
messages[].function_call = messages[].content
5:128 | role=assistant ? messages[].role=assistant messages[].content[].type=tool-call
messages[].function_call.name = messages[].content[].name
messages[].function_call.arguments = messages[].content[]
5:87 | role=assistant ? messages[].role=assistant
messages[].name = messages[].name
5:88 ? messages[].role=tool
messages = messages[].content
5:92 | role=tool ? messages[].role=tool messages[].content[].type=tool-result
messages[].tool_call_id = messages[].content[].id
messages[].content = messages[].content[].content
5:104 | role=tool type=text ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=text
messages[].content[].text = messages[].content[].content[].text
5:104 | role=tool type=text ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=search-result
messages[].content[].text = messages[].content[].content[]
5:90 | role=developer ? messages[].role=system
messages[].content = messages[].content
5:104 | role=developer type=text ? messages[].role=system messages[].content[].type=text
messages[].content[].text = messages[].content[].text
5:104 | role=developer type=text ? messages[].role=system messages[].content[].type=search-result
messages[].content[].text = messages[].content[]
5:91 | role=system ? messages[].role=system
messages[].content = messages[].content
5:104 | role=system type=text ? messages[].role=system messages[].content[].type=text
messages[].content[].text = messages[].content[].text
5:104 | role=system type=text ? messages[].role=system messages[].content[].type=search-result
messages[].content[].text = messages[].content[]
5:9
tools = tools
5:131 | type=function ? tools[].type=function
tools[].type =
tools[].function.name = tools[].name
tools[].function.description = tools[].description
tools[].function.parameters = tools[].inputSchema
tools[].function.strict = tools[].strict
5:10
tool_choice = toolChoice
5:134 ? toolChoice.type=auto
tool_choice =
5:134 ? toolChoice.type=none
tool_choice =
5:134 ? toolChoice.type=required
tool_choice =
5:134 | type=function ? toolChoice.type=tool
tool_choice.type =
tool_choice.function.name = toolChoice.name
5:11
parallel_tool_calls = parallelToolCalls
5:12
response_format = responseFormat
5:137 | type=text ? responseFormat.type=text
response_format.type =
5:139 | type=json_schema ? responseFormat.type=json
response_format.type =
response_format.json_schema.name = responseFormat.name
response_format.json_schema.description = responseFormat.description
response_format.json_schema.schema = responseFormat.schema
response_format.json_schema.strict = responseFormat.strict
5:140 | type=json_object ? responseFormat.type=json
response_format.type =
2:13
reasoning_effort = reasoning.effort
2:11
max_completion_tokens = maxOutputTokens
2:12
max_tokens = maxOutputTokens
2:14
temperature = temperature
2:15
top_p = topP
5:18
stop = stop
5:19
seed = seed
2:16
presence_penalty = presencePenalty
2:17
frequency_penalty = frequencyPenalty
5:22
top_logprobs = logprobs
5:23
logprobs = logprobs
5:29
service_tier = serviceTier
5:31
stream = stream
5:32 | include_usage=true
stream_options.include_usage =
`,
} as const
