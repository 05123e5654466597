// Code generated from specs/xai/xai-chat.yaml, specs/xai/with/xai-images.yaml, specs/xai/with/xai-words.yaml, specs/openai-compatible/with/thoughts-in-reasoning-content.yaml, specs/openai-compatible/with/plain-roles.yaml, specs/openai-compatible/openai-compatible.yaml, specs/openai-compatible/with/no-breakpoints.yaml, specs/openai-compatible/with/thoughts-in-either.yaml, specs/openai/openai-chat.yaml and specs/xai/openapi.yaml. DO NOT EDIT.

/** Which line writes a field of a request of xai-chat: `field = unified name | what stands around it ? cases of the unified request @ file:line`. */
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
    '7:8':
      'message: { cases: { assistant: { reasoning_content: $content each thought | joined, reasoning: $content each alsoThought | joined } } }',
    '3:4': 'thought: { cases: { reasoning: $text } }',
    '8:80': 'role: assistant',
    '8:81': 'content: $content each assistantText or text',
    '5:23': 'assistantText: { cases: { refusal: ~, "refusal>": { type: text, text: $text } } }',
    '8:105': 'text: { type: text, text: $text }',
    '8:83': 'tool_calls: $content each toolCall',
    '5:27':
      'tool-call: { .if: $kind != function_call, id: $id, type: function, function: { name: $name, arguments: $ | callArguments } }',
    '8:85': 'name: $name',
    '8:86': 'tool: { .each: $content each toolMessage }',
    '8:90':
      'toolMessage: { cases: { tool-result: { role: tool, tool_call_id: $id, content: $content each text or text } } }',
    '8:101':
      'text: { cases: { text: { type: text, text: $text, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints } } }',
    '4:5':
      'message: { cases: { assistant: { function_call: ~ }, system: { role: system, content: $content each text or text } } }',
    '8:9': 'tools: $tools each tool',
    '8:127':
      'function: { type: function, function: { name: $name, description: $description, parameters: $inputSchema, strict: $strict } }',
    '0:20': "tool: { cases: { function: { function: { parameters: '$inputSchema | jsonSchema ?? {}' } } } }",
    '8:10': 'tool_choice: $toolChoice as toolChoice',
    '8:130':
      'cases: { auto: auto, none: none, required: required, tool: { type: function, function: { name: $name } } }',
    '8:11': 'parallel_tool_calls: $parallelToolCalls',
    '8:12': 'response_format: $responseFormat as responseFormat',
    '8:133': 'text: { type: text }',
    '8:135':
      '- { .if: $schema, type: json_schema, json_schema: { name: $name ?? response, description: $description, schema: $schema, strict: $strict } }',
    '8:136': '- { type: json_object }',
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
prompt_cache_key = cacheKey @ 0:11
user = userId @ 5:16
model = model @ 8:7
messages = system @ 8:8
messages[].content = system[].text | role=system ? system[].type=text @ 4:4
messages = messages @ 8:8
messages[].content = messages[].content | role=user ? messages[].role=user @ 8:78
messages[].content[].text = messages[].content[].text | role=user type=text ? messages[].role=user messages[].content[].type=text @ 8:93
messages[].content[].type =  | role=user type=image_url ? messages[].role=user messages[].content[].type=image @ 0:19
messages[].content[].image_url.url = messages[].content[] | role=user type=image_url ? messages[].role=user messages[].content[].type=image @ 0:19
messages[].content[].image_url.url = messages[].content[].url | role=user type=image_url ? messages[].role=user messages[].content[].type=image @ 0:19
messages[].name = messages[].name | role=user ? messages[].role=user @ 8:78
messages[].reasoning_content = messages[].content | role=assistant ? messages[].role=assistant @ 7:8
messages[].reasoning_content = messages[].content[].text | role=assistant ? messages[].role=assistant messages[].content[].type=reasoning @ 3:4
messages[].role =  | role=assistant ? messages[].role=assistant @ 8:80
messages[].content = messages[].content | role=assistant ? messages[].role=assistant @ 8:81
messages[].content[].text = messages[].content[].text | role=assistant type=text ? messages[].role=assistant messages[].content[].type=refusal @ 5:23
messages[].content[].text = messages[].content[].text | role=assistant type=text ? messages[].role=assistant messages[].content[].type=text @ 8:105
messages[].tool_calls = messages[].content | role=assistant ? messages[].role=assistant @ 8:83
messages[].tool_calls[].id = messages[].content[].id | role=assistant type=function ? messages[].role=assistant messages[].content[].type=tool-call @ 5:27
messages[].tool_calls[].function.name = messages[].content[].name | role=assistant type=function ? messages[].role=assistant messages[].content[].type=tool-call @ 5:27
messages[].tool_calls[].function.arguments = messages[].content[] | role=assistant type=function ? messages[].role=assistant messages[].content[].type=tool-call @ 5:27
messages[].name = messages[].name | role=assistant ? messages[].role=assistant @ 8:85
messages = messages[].content ? messages[].role=tool @ 8:86
messages[].tool_call_id = messages[].content[].id | role=tool ? messages[].role=tool messages[].content[].type=tool-result @ 8:90
messages[].content = messages[].content[].content | role=tool ? messages[].role=tool messages[].content[].type=tool-result @ 8:90
messages[].content[].text = messages[].content[].content[].text | role=tool type=text ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=text @ 8:101
messages[].content = messages[].content | role=system ? messages[].role=system @ 4:5
messages[].content[].text = messages[].content[].text | role=system type=text ? messages[].role=system messages[].content[].type=text @ 8:101
tools = tools @ 8:9
tools[].type =  | type=function ? tools[].type=function @ 8:127
tools[].function.name = tools[].name | type=function ? tools[].type=function @ 8:127
tools[].function.description = tools[].description | type=function ? tools[].type=function @ 8:127
tools[].function.parameters = tools[].inputSchema | type=function ? tools[].type=function @ 0:20
tools[].function.strict = tools[].strict | type=function ? tools[].type=function @ 8:127
tool_choice = toolChoice @ 8:10
tool_choice =  ? toolChoice.type=auto @ 8:130
tool_choice =  ? toolChoice.type=none @ 8:130
tool_choice =  ? toolChoice.type=required @ 8:130
tool_choice.type =  | type=function ? toolChoice.type=tool @ 8:130
tool_choice.function.name = toolChoice.name | type=function ? toolChoice.type=tool @ 8:130
parallel_tool_calls = parallelToolCalls @ 8:11
response_format = responseFormat @ 8:12
response_format.type =  | type=text ? responseFormat.type=text @ 8:133
response_format.type =  | type=json_schema ? responseFormat.type=json @ 8:135
response_format.json_schema.name = responseFormat.name | type=json_schema ? responseFormat.type=json @ 8:135
response_format.json_schema.description = responseFormat.description | type=json_schema ? responseFormat.type=json @ 8:135
response_format.json_schema.schema = responseFormat.schema | type=json_schema ? responseFormat.type=json @ 8:135
response_format.json_schema.strict = responseFormat.strict | type=json_schema ? responseFormat.type=json @ 8:135
response_format.type =  | type=json_object ? responseFormat.type=json @ 8:136
reasoning_effort = reasoning.effort @ 0:9
max_completion_tokens = maxOutputTokens @ 5:9
max_tokens = maxOutputTokens @ 5:10
temperature = temperature @ 5:12
top_p = topP @ 5:13
stop = stop @ 0:10
seed = seed @ 8:19
presence_penalty = presencePenalty @ 5:14
frequency_penalty = frequencyPenalty @ 5:15
top_logprobs = logprobs @ 8:22
logprobs = logprobs @ 8:23
service_tier = serviceTier @ 8:27
stream = stream @ 8:29
stream_options.include_usage =  | include_usage=true @ 8:30
`,
} as const
