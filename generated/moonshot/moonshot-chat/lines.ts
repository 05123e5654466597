// Code generated from specs/moonshot/moonshot-chat.yaml, specs/moonshot/with/moonshot-schemas.yaml, specs/openai-compatible/with/media-by-address.yaml, specs/openai-compatible/with/no-logprobs.yaml, specs/openai-compatible/with/thoughts-in-reasoning-content.yaml, specs/openai-compatible/with/plain-roles.yaml, specs/openai-compatible/openai-compatible.yaml, specs/openai-compatible/with/no-breakpoints.yaml, specs/openai-compatible/with/thoughts-in-either.yaml, specs/openai/openai-chat.yaml and specs/moonshot/openapi.yaml. DO NOT EDIT.

/** Which line writes a field of a request of moonshot-chat: `field = unified name | what stands around it ? cases of the unified request @ file:line`. */
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
    '0:15': 'safety_identifier: $userId',
    '9:7': 'model: $model',
    '9:8': 'messages: [$system each systemMessage, $messages each message]',
    '5:4': 'systemMessage: { cases: { text: { role: system, content: $text | plainText } } }',
    '9:78': 'user: { role: user, content: $content each part or text, name: $name }',
    '2:6':
      'video: [{ .if: $data, type: video_url, video_url: { url: $ | mediaUrl } }, { .if: $url, type: video_url, video_url: { url: $url } }]',
    '9:93': 'text: { type: text, text: $text, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '2:5':
      'image: [{ .if: $data, type: image_url, image_url: { url: $ | mediaUrl } }, { .if: $url, type: image_url, image_url: { url: $url } }]',
    '8:8':
      'message: { cases: { assistant: { reasoning_content: $content each thought | joined, reasoning: $content each alsoThought | joined } } }',
    '4:4': 'thought: { cases: { reasoning: $text } }',
    '9:80': 'role: assistant',
    '9:81': 'content: $content each assistantText or text',
    '6:23': 'assistantText: { cases: { refusal: ~, "refusal>": { type: text, text: $text } } }',
    '9:105': 'text: { type: text, text: $text }',
    '9:83': 'tool_calls: $content each toolCall',
    '6:27':
      'tool-call: { .if: $kind != function_call, id: $id, type: function, function: { name: $name, arguments: $ | callArguments } }',
    '9:85': 'name: $name',
    '9:86': 'tool: { .each: $content each toolMessage }',
    '9:90':
      'toolMessage: { cases: { tool-result: { role: tool, tool_call_id: $id, content: $content each text or text } } }',
    '9:101':
      'text: { cases: { text: { type: text, text: $text, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints } } }',
    '5:5':
      'message: { cases: { assistant: { function_call: ~ }, system: { role: system, content: $content each text or text } } }',
    '9:9': 'tools: $tools each tool',
    '9:127':
      'function: { type: function, function: { name: $name, description: $description, parameters: $inputSchema, strict: $strict } }',
    '0:20': "tool: { cases: { function: { function: { parameters: '$inputSchema ?? {}' } } } }",
    '9:10': 'tool_choice: $toolChoice as toolChoice',
    '9:130':
      'cases: { auto: auto, none: none, required: required, tool: { type: function, function: { name: $name } } }',
    '9:12': 'response_format: $responseFormat as responseFormat',
    '9:133': 'text: { type: text }',
    '9:135':
      '- { .if: $schema, type: json_schema, json_schema: { name: $name ?? response, description: $description, schema: $schema, strict: $strict } }',
    '9:136': '- { type: json_object }',
    '0:9': 'reasoning_effort: $reasoning.effort | effort if @effort',
    '6:9': 'max_completion_tokens: $maxOutputTokens if @maxCompletionTokens',
    '6:10': 'max_tokens: $maxOutputTokens if !@maxCompletionTokens',
    '0:10': 'temperature: $temperature | clamp(0..1) if !@reasoning',
    '0:11': 'top_p: $topP if !@reasoning',
    '9:18': 'stop: $stop | oneOrMany',
    '0:12': 'presence_penalty: $presencePenalty if !@reasoning',
    '0:13': 'frequency_penalty: $frequencyPenalty if !@reasoning',
    '9:22': 'top_logprobs: $logprobs',
    '9:23': 'logprobs: $logprobs | present',
    '9:29': 'stream: $stream',
    '9:30': 'stream_options: { .if: $stream = true, include_usage: true }',
  },
  fields: `
thinking.type =  | type=disabled @ 0:8
prompt_cache_key = cacheKey @ 0:14
safety_identifier = userId @ 0:15
model = model @ 9:7
messages = system @ 9:8
messages[].content = system[].text | role=system ? system[].type=text @ 5:4
messages = messages @ 9:8
messages[].content = messages[].content | role=user ? messages[].role=user @ 9:78
messages[].content[].type =  | role=user type=video_url ? messages[].role=user messages[].content[].type=video @ 2:6
messages[].content[].video_url.url = messages[].content[] | role=user type=video_url ? messages[].role=user messages[].content[].type=video @ 2:6
messages[].content[].video_url.url = messages[].content[].url | role=user type=video_url ? messages[].role=user messages[].content[].type=video @ 2:6
messages[].content[].text = messages[].content[].text | role=user type=text ? messages[].role=user messages[].content[].type=text @ 9:93
messages[].content[].type =  | role=user type=image_url ? messages[].role=user messages[].content[].type=image @ 2:5
messages[].content[].image_url.url = messages[].content[] | role=user type=image_url ? messages[].role=user messages[].content[].type=image @ 2:5
messages[].content[].image_url.url = messages[].content[].url | role=user type=image_url ? messages[].role=user messages[].content[].type=image @ 2:5
messages[].name = messages[].name | role=user ? messages[].role=user @ 9:78
messages[].reasoning_content = messages[].content | role=assistant ? messages[].role=assistant @ 8:8
messages[].reasoning_content = messages[].content[].text | role=assistant ? messages[].role=assistant messages[].content[].type=reasoning @ 4:4
messages[].role =  | role=assistant ? messages[].role=assistant @ 9:80
messages[].content = messages[].content | role=assistant ? messages[].role=assistant @ 9:81
messages[].content[].text = messages[].content[].text | role=assistant type=text ? messages[].role=assistant messages[].content[].type=refusal @ 6:23
messages[].content[].text = messages[].content[].text | role=assistant type=text ? messages[].role=assistant messages[].content[].type=text @ 9:105
messages[].tool_calls = messages[].content | role=assistant ? messages[].role=assistant @ 9:83
messages[].tool_calls[].id = messages[].content[].id | role=assistant type=function ? messages[].role=assistant messages[].content[].type=tool-call @ 6:27
messages[].tool_calls[].function.name = messages[].content[].name | role=assistant type=function ? messages[].role=assistant messages[].content[].type=tool-call @ 6:27
messages[].tool_calls[].function.arguments = messages[].content[] | role=assistant type=function ? messages[].role=assistant messages[].content[].type=tool-call @ 6:27
messages[].name = messages[].name | role=assistant ? messages[].role=assistant @ 9:85
messages = messages[].content ? messages[].role=tool @ 9:86
messages[].tool_call_id = messages[].content[].id | role=tool ? messages[].role=tool messages[].content[].type=tool-result @ 9:90
messages[].content = messages[].content[].content | role=tool ? messages[].role=tool messages[].content[].type=tool-result @ 9:90
messages[].content[].text = messages[].content[].content[].text | role=tool type=text ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=text @ 9:101
messages[].content = messages[].content | role=system ? messages[].role=system @ 5:5
messages[].content[].text = messages[].content[].text | role=system type=text ? messages[].role=system messages[].content[].type=text @ 9:101
tools = tools @ 9:9
tools[].type =  | type=function ? tools[].type=function @ 9:127
tools[].function.name = tools[].name | type=function ? tools[].type=function @ 9:127
tools[].function.description = tools[].description | type=function ? tools[].type=function @ 9:127
tools[].function.parameters = tools[].inputSchema | type=function ? tools[].type=function @ 0:20
tools[].function.strict = tools[].strict | type=function ? tools[].type=function @ 9:127
tool_choice = toolChoice @ 9:10
tool_choice =  ? toolChoice.type=auto @ 9:130
tool_choice =  ? toolChoice.type=none @ 9:130
tool_choice =  ? toolChoice.type=required @ 9:130
tool_choice.type =  | type=function ? toolChoice.type=tool @ 9:130
tool_choice.function.name = toolChoice.name | type=function ? toolChoice.type=tool @ 9:130
response_format = responseFormat @ 9:12
response_format.type =  | type=text ? responseFormat.type=text @ 9:133
response_format.type =  | type=json_schema ? responseFormat.type=json @ 9:135
response_format.json_schema.name = responseFormat.name | type=json_schema ? responseFormat.type=json @ 9:135
response_format.json_schema.schema = responseFormat.schema | type=json_schema ? responseFormat.type=json @ 9:135
response_format.json_schema.strict = responseFormat.strict | type=json_schema ? responseFormat.type=json @ 9:135
response_format.type =  | type=json_object ? responseFormat.type=json @ 9:136
reasoning_effort = reasoning.effort @ 0:9
max_completion_tokens = maxOutputTokens @ 6:9
max_tokens = maxOutputTokens @ 6:10
temperature = temperature @ 0:10
top_p = topP @ 0:11
stop = stop @ 9:18
presence_penalty = presencePenalty @ 0:12
frequency_penalty = frequencyPenalty @ 0:13
top_logprobs = logprobs @ 9:22
logprobs = logprobs @ 9:23
stream = stream @ 9:29
stream_options.include_usage =  | include_usage=true @ 9:30
`,
} as const
