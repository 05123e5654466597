// Code generated from specs/cerebras/cerebras-chat.yaml, specs/openai-compatible/with/thoughts-in-reasoning.yaml, specs/openai-compatible/openai-compatible.yaml, specs/openai-compatible/with/no-breakpoints.yaml, specs/openai-compatible/with/thoughts-in-either.yaml, specs/openai/openai-chat.yaml and specs/cerebras/openapi.yaml. DO NOT EDIT.

/** Which line writes a field of a request of cerebras-chat: `field = unified name | what stands around it ? cases of the unified request @ file:line`. */
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
    '2:16': 'user: $userId',
    '5:7': 'model: $model',
    '5:8': 'messages: [$system each systemMessage, $messages each message]',
    '5:71':
      '- { .if: $native.content and @developerRole, .run: content, role: developer, content: [{ type: text, text: $text }] }',
    '5:72': '- { .if: $native.content, .run: content, role: system, content: [{ type: text, text: $text }] }',
    '5:73': '- { .if: "@developerRole", role: developer, content: $text | plainText }',
    '5:74': '- { role: system, content: $text | plainText }',
    '5:78': 'user: { role: user, content: $content each part or text, name: $name }',
    '5:93': 'text: { type: text, text: $text, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '1:5': 'message: { cases: { assistant: { reasoning: $content each thought | joined, reasoning_content: ~ } } }',
    '1:4': 'thought: { cases: { reasoning: $text } }',
    '5:80': 'role: assistant',
    '5:81': 'content: $content each assistantText or text',
    '2:23': 'assistantText: { cases: { refusal: ~, "refusal>": { type: text, text: $text } } }',
    '5:105': 'text: { type: text, text: $text }',
    '5:83': 'tool_calls: $content each toolCall',
    '2:27':
      'tool-call: { .if: $kind != function_call, id: $id, type: function, function: { name: $name, arguments: $ | callArguments } }',
    '5:84': 'function_call: $content each legacyCall',
    '5:124': 'tool-call: { .if: $kind = function_call, name: $name, arguments: $ | callArguments }',
    '5:85': 'name: $name',
    '5:86': 'tool: { .each: $content each toolMessage }',
    '5:90':
      'toolMessage: { cases: { tool-result: { role: tool, tool_call_id: $id, content: $content each text or text } } }',
    '5:101':
      'text: { cases: { text: { type: text, text: $text, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints } } }',
    '5:88': '- { .if: "@developerRole", role: developer, content: $content each text or text }',
    '5:89': '- { role: system, content: $content each text or text }',
    '5:9': 'tools: $tools each tool',
    '5:127':
      'function: { type: function, function: { name: $name, description: $description, parameters: $inputSchema, strict: $strict } }',
    '5:10': 'tool_choice: $toolChoice as toolChoice',
    '5:130':
      'cases: { auto: auto, none: none, required: required, tool: { type: function, function: { name: $name } } }',
    '5:11': 'parallel_tool_calls: $parallelToolCalls',
    '5:12': 'response_format: $responseFormat as responseFormat',
    '5:133': 'text: { type: text }',
    '5:135':
      '- { .if: $schema, type: json_schema, json_schema: { name: $name ?? response, description: $description, schema: $schema, strict: $strict } }',
    '5:136': '- { type: json_object }',
    '2:11': 'reasoning_effort: $reasoning.effort | effort',
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
    '5:27': 'service_tier: $serviceTier | serviceTier',
    '5:29': 'stream: $stream',
    '5:30': 'stream_options: { .if: $stream = true, include_usage: true }',
  },
  fields: `
user = userId @ 2:16
model = model @ 5:7
messages = system @ 5:8
messages[].role =  | role=developer ? system[].type=text @ 5:71
messages[].content[].text = system[].text | role=developer type=text ? system[].type=text @ 5:71
messages[].role =  | role=system ? system[].type=text @ 5:72
messages[].content[].text = system[].text | role=system type=text ? system[].type=text @ 5:72
messages[].content = system[].text | role=developer ? system[].type=text @ 5:73
messages[].content = system[].text | role=system ? system[].type=text @ 5:74
messages = messages @ 5:8
messages[].content = messages[].content | role=user ? messages[].role=user @ 5:78
messages[].content[].text = messages[].content[].text | role=user type=text ? messages[].role=user messages[].content[].type=text @ 5:93
messages[].name = messages[].name | role=user ? messages[].role=user @ 5:78
messages[].reasoning = messages[].content | role=assistant ? messages[].role=assistant @ 1:5
messages[].reasoning = messages[].content[].text | role=assistant ? messages[].role=assistant messages[].content[].type=reasoning @ 1:4
messages[].role =  | role=assistant ? messages[].role=assistant @ 5:80
messages[].content = messages[].content | role=assistant ? messages[].role=assistant @ 5:81
messages[].content[].text = messages[].content[].text | role=assistant type=text ? messages[].role=assistant messages[].content[].type=refusal @ 2:23
messages[].content[].text = messages[].content[].text | role=assistant type=text ? messages[].role=assistant messages[].content[].type=text @ 5:105
messages[].tool_calls = messages[].content | role=assistant ? messages[].role=assistant @ 5:83
messages[].tool_calls[].id = messages[].content[].id | role=assistant type=function ? messages[].role=assistant messages[].content[].type=tool-call @ 2:27
messages[].tool_calls[].function.name = messages[].content[].name | role=assistant type=function ? messages[].role=assistant messages[].content[].type=tool-call @ 2:27
messages[].tool_calls[].function.arguments = messages[].content[] | role=assistant type=function ? messages[].role=assistant messages[].content[].type=tool-call @ 2:27
messages[].function_call = messages[].content | role=assistant ? messages[].role=assistant @ 5:84
messages[].function_call.name = messages[].content[].name | role=assistant ? messages[].role=assistant messages[].content[].type=tool-call @ 5:124
messages[].function_call.arguments = messages[].content[] | role=assistant ? messages[].role=assistant messages[].content[].type=tool-call @ 5:124
messages[].name = messages[].name | role=assistant ? messages[].role=assistant @ 5:85
messages = messages[].content ? messages[].role=tool @ 5:86
messages[].tool_call_id = messages[].content[].id | role=tool ? messages[].role=tool messages[].content[].type=tool-result @ 5:90
messages[].content = messages[].content[].content | role=tool ? messages[].role=tool messages[].content[].type=tool-result @ 5:90
messages[].content[].text = messages[].content[].content[].text | role=tool type=text ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=text @ 5:101
messages[].content = messages[].content | role=developer ? messages[].role=system @ 5:88
messages[].content[].text = messages[].content[].text | role=developer type=text ? messages[].role=system messages[].content[].type=text @ 5:101
messages[].content = messages[].content | role=system ? messages[].role=system @ 5:89
messages[].content[].text = messages[].content[].text | role=system type=text ? messages[].role=system messages[].content[].type=text @ 5:101
tools = tools @ 5:9
tools[].type =  | type=function ? tools[].type=function @ 5:127
tools[].function.name = tools[].name | type=function ? tools[].type=function @ 5:127
tools[].function.description = tools[].description | type=function ? tools[].type=function @ 5:127
tools[].function.parameters = tools[].inputSchema | type=function ? tools[].type=function @ 5:127
tools[].function.strict = tools[].strict | type=function ? tools[].type=function @ 5:127
tool_choice = toolChoice @ 5:10
tool_choice =  ? toolChoice.type=auto @ 5:130
tool_choice =  ? toolChoice.type=none @ 5:130
tool_choice =  ? toolChoice.type=required @ 5:130
tool_choice.type =  | type=function ? toolChoice.type=tool @ 5:130
tool_choice.function.name = toolChoice.name | type=function ? toolChoice.type=tool @ 5:130
parallel_tool_calls = parallelToolCalls @ 5:11
response_format = responseFormat @ 5:12
response_format.type =  | type=text ? responseFormat.type=text @ 5:133
response_format.type =  | type=json_schema ? responseFormat.type=json @ 5:135
response_format.json_schema.name = responseFormat.name | type=json_schema ? responseFormat.type=json @ 5:135
response_format.json_schema.description = responseFormat.description | type=json_schema ? responseFormat.type=json @ 5:135
response_format.json_schema.schema = responseFormat.schema | type=json_schema ? responseFormat.type=json @ 5:135
response_format.json_schema.strict = responseFormat.strict | type=json_schema ? responseFormat.type=json @ 5:135
response_format.type =  | type=json_object ? responseFormat.type=json @ 5:136
reasoning_effort = reasoning.effort @ 2:11
max_completion_tokens = maxOutputTokens @ 2:9
max_tokens = maxOutputTokens @ 2:10
temperature = temperature @ 2:12
top_p = topP @ 2:13
stop = stop @ 5:18
seed = seed @ 5:19
presence_penalty = presencePenalty @ 2:14
frequency_penalty = frequencyPenalty @ 2:15
top_logprobs = logprobs @ 5:22
logprobs = logprobs @ 5:23
service_tier = serviceTier @ 5:27
stream = stream @ 5:29
stream_options.include_usage =  | include_usage=true @ 5:30
`,
} as const
