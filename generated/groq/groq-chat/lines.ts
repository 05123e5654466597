// Code generated from specs/groq/groq-chat.yaml, specs/openai-compatible/with/thoughts-in-reasoning.yaml, specs/openai-compatible/openai-compatible.yaml, specs/openai-compatible/with/no-breakpoints.yaml, specs/openai-compatible/with/thoughts-in-either.yaml, specs/openai/openai-chat.yaml and specs/groq/openapi.yaml. DO NOT EDIT.

/** Which line writes a field of a request of groq-chat: `file:line | what stands around ? cases of the unified request`, and below it each `field = unified name`. */
export const groqChatLines = {
  files: [
    'specs/groq/groq-chat.yaml',
    'specs/openai-compatible/with/thoughts-in-reasoning.yaml',
    'specs/openai-compatible/openai-compatible.yaml',
    'specs/openai-compatible/with/no-breakpoints.yaml',
    'specs/openai-compatible/with/thoughts-in-either.yaml',
    'specs/openai/openai-chat.yaml',
  ],
  lines: {
    '0:9': 'include_reasoning: $reasoning.includeText if @reasoning',
    '2:16': 'user: $userId',
    '5:7': 'model: $model',
    '5:8': 'messages: [$system each systemMessage, $messages each message]',
    '5:71':
      '- { .if: $native.content and @developerRole, .run: content, role: developer, content: [{ type: text, text: $text, prompt_cache_breakpoint: $cache as breakpoint }] }',
    '5:72':
      '- { .if: $native.content, .run: content, role: system, content: [{ type: text, text: $text, prompt_cache_breakpoint: $cache as breakpoint }] }',
    '5:74': '- { .if: "@developerRole", role: developer, content: $text | plainText }',
    '5:75': '- { role: system, content: $text | plainText }',
    '5:79': 'user: { role: user, content: $content each part or text, name: $name }',
    '5:94': 'text: { type: text, text: $text, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '5:96':
      '- { .if: $data, type: image_url, image_url: { url: $ | mediaUrl, detail: $detail }, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '5:97':
      '- { .if: $url, type: image_url, image_url: { url: $url, detail: $detail }, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '5:102':
      '"search-result>": { type: text, text: $ | foundText, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '1:5': 'message: { cases: { assistant: { reasoning: $content each thought | joined, reasoning_content: ~ } } }',
    '1:4': 'thought: { cases: { reasoning: $text } }',
    '5:81': 'role: assistant',
    '5:82': 'content: $content each assistantText or text',
    '2:23': 'assistantText: { cases: { refusal: ~, "refusal>": { type: text, text: $text } } }',
    '5:108': 'text: { type: text, text: $text }',
    '5:84': 'tool_calls: $content each toolCall',
    '2:27':
      'tool-call: { .if: $kind != function_call, id: $id, type: function, function: { name: $name, arguments: $ | callArguments } }',
    '5:85': 'function_call: $content each legacyCall',
    '5:127': 'tool-call: { .if: $kind = function_call, name: $name, arguments: $ | callArguments }',
    '5:86': 'name: $name',
    '5:87': 'tool: { .each: $content each toolMessage }',
    '5:91':
      'toolMessage: { cases: { tool-result: { role: tool, tool_call_id: $id, content: $content each text or text } } }',
    '5:103':
      'text: { cases: { text: { type: text, text: $text, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }, "search-result>": { type: text, text: $ | foundText, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints } } }',
    '5:89': '- { .if: "@developerRole", role: developer, content: $content each text or text }',
    '5:90': '- { role: system, content: $content each text or text }',
    '5:9': 'tools: $tools each tool',
    '5:130':
      'function: { type: function, function: { name: $name, description: $description, parameters: $inputSchema, strict: $strict } }',
    '5:10': 'tool_choice: $toolChoice as toolChoice',
    '5:133':
      'cases: { auto: auto, none: none, required: required, tool: { type: function, function: { name: $name } } }',
    '5:11': 'parallel_tool_calls: $parallelToolCalls',
    '5:12': 'response_format: $responseFormat as responseFormat',
    '5:136': 'text: { type: text }',
    '5:138':
      '- { .if: $schema, type: json_schema, json_schema: { name: $name ?? response, description: $description, schema: $schema, strict: $strict } }',
    '5:139': '- { type: json_object }',
    '0:10': 'reasoning_effort: $reasoning.effort | effort if @reasoning',
    '2:9': 'max_completion_tokens: $maxOutputTokens if @maxCompletionTokens',
    '2:10': 'max_tokens: $maxOutputTokens if !@maxCompletionTokens',
    '2:12': 'temperature: $temperature',
    '2:13': 'top_p: $topP',
    '5:18': 'stop: $stop | oneOrMany',
    '5:19': 'seed: $seed',
    '2:14': 'presence_penalty: $presencePenalty',
    '2:15': 'frequency_penalty: $frequencyPenalty',
    '5:22': 'top_logprobs: $logprobs',
    '5:23': 'logprobs: $logprobs | present',
    '5:28': 'service_tier: $serviceTier | serviceTier',
    '5:29': 'metadata: $metadata',
    '5:30': 'stream: $stream',
    '5:31': 'stream_options: { .if: $stream = true, include_usage: true }',
  },
  fields: `
0:9
include_reasoning = reasoning.includeText
2:16
user = userId
5:7
model = model
5:8
messages = system
5:71 | role=developer ? system[].type=text
messages[].role =
5:71 | role=developer type=text ? system[].type=text
messages[].content[].text = system[].text
5:72 | role=system ? system[].type=text
messages[].role =
5:72 | role=system type=text ? system[].type=text
messages[].content[].text = system[].text
5:74 | role=developer ? system[].type=text
messages[].content = system[].text
5:75 | role=system ? system[].type=text
messages[].content = system[].text
5:8
messages = messages
5:79 | role=user ? messages[].role=user
messages[].content = messages[].content
5:94 | role=user type=text ? messages[].role=user messages[].content[].type=text
messages[].content[].text = messages[].content[].text
5:96 | role=user type=image_url ? messages[].role=user messages[].content[].type=image
messages[].content[].type =
messages[].content[].image_url.url = messages[].content[]
messages[].content[].image_url.detail = messages[].content[].detail
5:97 | role=user type=image_url ? messages[].role=user messages[].content[].type=image
messages[].content[].type =
messages[].content[].image_url.url = messages[].content[].url
messages[].content[].image_url.detail = messages[].content[].detail
5:102 | role=user type=text ? messages[].role=user messages[].content[].type=search-result
messages[].content[].text = messages[].content[]
5:79 | role=user ? messages[].role=user
messages[].name = messages[].name
1:5 | role=assistant ? messages[].role=assistant
messages[].reasoning = messages[].content
1:4 | role=assistant ? messages[].role=assistant messages[].content[].type=reasoning
messages[].reasoning = messages[].content[].text
5:81 | role=assistant ? messages[].role=assistant
messages[].role =
5:82 | role=assistant ? messages[].role=assistant
messages[].content = messages[].content
2:23 | role=assistant type=text ? messages[].role=assistant messages[].content[].type=refusal
messages[].content[].text = messages[].content[].text
5:108 | role=assistant type=text ? messages[].role=assistant messages[].content[].type=text
messages[].content[].text = messages[].content[].text
5:84 | role=assistant ? messages[].role=assistant
messages[].tool_calls = messages[].content
2:27 | role=assistant type=function ? messages[].role=assistant messages[].content[].type=tool-call
messages[].tool_calls[].id = messages[].content[].id
messages[].tool_calls[].function.name = messages[].content[].name
messages[].tool_calls[].function.arguments = messages[].content[]
5:85 | role=assistant ? messages[].role=assistant
messages[].function_call = messages[].content
5:127 | role=assistant ? messages[].role=assistant messages[].content[].type=tool-call
messages[].function_call.name = messages[].content[].name
messages[].function_call.arguments = messages[].content[]
5:86 | role=assistant ? messages[].role=assistant
messages[].name = messages[].name
5:87 ? messages[].role=tool
messages = messages[].content
5:91 | role=tool ? messages[].role=tool messages[].content[].type=tool-result
messages[].tool_call_id = messages[].content[].id
messages[].content = messages[].content[].content
5:103 | role=tool type=text ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=text
messages[].content[].text = messages[].content[].content[].text
5:103 | role=tool type=text ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=search-result
messages[].content[].text = messages[].content[].content[]
5:89 | role=developer ? messages[].role=system
messages[].content = messages[].content
5:103 | role=developer type=text ? messages[].role=system messages[].content[].type=text
messages[].content[].text = messages[].content[].text
5:103 | role=developer type=text ? messages[].role=system messages[].content[].type=search-result
messages[].content[].text = messages[].content[]
5:90 | role=system ? messages[].role=system
messages[].content = messages[].content
5:103 | role=system type=text ? messages[].role=system messages[].content[].type=text
messages[].content[].text = messages[].content[].text
5:103 | role=system type=text ? messages[].role=system messages[].content[].type=search-result
messages[].content[].text = messages[].content[]
5:9
tools = tools
5:130 | type=function ? tools[].type=function
tools[].type =
tools[].function.name = tools[].name
tools[].function.description = tools[].description
tools[].function.parameters = tools[].inputSchema
tools[].function.strict = tools[].strict
5:10
tool_choice = toolChoice
5:133 ? toolChoice.type=auto
tool_choice =
5:133 ? toolChoice.type=none
tool_choice =
5:133 ? toolChoice.type=required
tool_choice =
5:133 | type=function ? toolChoice.type=tool
tool_choice.type =
tool_choice.function.name = toolChoice.name
5:11
parallel_tool_calls = parallelToolCalls
5:12
response_format = responseFormat
5:136 | type=text ? responseFormat.type=text
response_format.type =
5:138 | type=json_schema ? responseFormat.type=json
response_format.type =
response_format.json_schema.name = responseFormat.name
response_format.json_schema.description = responseFormat.description
response_format.json_schema.schema = responseFormat.schema
response_format.json_schema.strict = responseFormat.strict
5:139 | type=json_object ? responseFormat.type=json
response_format.type =
0:10
reasoning_effort = reasoning.effort
2:9
max_completion_tokens = maxOutputTokens
2:10
max_tokens = maxOutputTokens
2:12
temperature = temperature
2:13
top_p = topP
5:18
stop = stop
5:19
seed = seed
2:14
presence_penalty = presencePenalty
2:15
frequency_penalty = frequencyPenalty
5:22
top_logprobs = logprobs
5:23
logprobs = logprobs
5:28
service_tier = serviceTier
5:29
metadata = metadata
5:30
stream = stream
5:31 | include_usage=true
stream_options.include_usage =
`,
} as const
