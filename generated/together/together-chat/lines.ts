// Code generated from specs/together/together-chat.yaml, specs/together/with/together-batches.yaml, specs/together/with/together-files.yaml, specs/together/with/together-audio.yaml, specs/together/with/together-images.yaml, specs/openai-compatible/with/rerank.yaml, specs/openai-compatible/with/media-by-address.yaml, specs/openai-compatible/with/thoughts-in-reasoning.yaml, specs/openai-compatible/openai-compatible.yaml, specs/openai-compatible/with/no-breakpoints.yaml, specs/openai-compatible/with/thoughts-in-either.yaml, specs/openai/openai-chat.yaml and specs/together/openapi.yaml. DO NOT EDIT.

/** Which line writes a field of a request of together-chat: `field = unified name | what stands around it ? cases of the unified request @ file:line`. */
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
    '11:7': 'model: $model',
    '11:8': 'messages: [$system each systemMessage, $messages each message]',
    '0:18': 'systemMessage: { cases: { text: { role: system, content: $text | plainText } } }',
    '11:78': 'user: { role: user, content: $content each part or text, name: $name }',
    '6:6':
      'video: [{ .if: $data, type: video_url, video_url: { url: $ | mediaUrl } }, { .if: $url, type: video_url, video_url: { url: $url } }]',
    '11:93': 'text: { type: text, text: $text, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '6:5':
      'image: [{ .if: $data, type: image_url, image_url: { url: $ | mediaUrl } }, { .if: $url, type: image_url, image_url: { url: $url } }]',
    '0:24':
      '- { .if: $data, type: input_audio, input_audio: { data: $data, format: $mediaType | audioFormat ?? wav } }',
    '0:25': '- { .if: $url, type: audio_url, audio_url: { url: $url } }',
    '11:80': 'role: assistant',
    '0:19':
      'message: { cases: { assistant: { content: $content each textOut | joined, reasoning: ~ }, system: { role: system, content: $content each textOut | joined } } }',
    '8:24': 'textOut: { cases: { "refusal>": $text } }',
    '11:107': 'textOut: { cases: { text: $text } }',
    '11:83': 'tool_calls: $content each toolCall',
    '8:27':
      'tool-call: { .if: $kind != function_call, id: $id, type: function, function: { name: $name, arguments: $ | callArguments } }',
    '11:84': 'function_call: $content each legacyCall',
    '11:124': 'tool-call: { .if: $kind = function_call, name: $name, arguments: $ | callArguments }',
    '11:85': 'name: $name',
    '11:86': 'tool: { .each: $content each toolMessage }',
    '11:90':
      'toolMessage: { cases: { tool-result: { role: tool, tool_call_id: $id, content: $content each text or text } } }',
    '0:20': 'toolMessage: { cases: { tool-result: { content: $content each textOut | joined } } }',
    '11:9': 'tools: $tools each tool',
    '11:127':
      'function: { type: function, function: { name: $name, description: $description, parameters: $inputSchema, strict: $strict } }',
    '11:10': 'tool_choice: $toolChoice as toolChoice',
    '11:130':
      'cases: { auto: auto, none: none, required: required, tool: { type: function, function: { name: $name } } }',
    '11:12': 'response_format: $responseFormat as responseFormat',
    '11:133': 'text: { type: text }',
    '11:135':
      '- { .if: $schema, type: json_schema, json_schema: { name: $name ?? response, description: $description, schema: $schema, strict: $strict } }',
    '11:136': '- { type: json_object }',
    '0:8': 'reasoning_effort: $reasoning.effort | effort if @effort',
    '0:10': 'max_tokens: $maxOutputTokens',
    '8:12': 'temperature: $temperature',
    '8:13': 'top_p: $topP',
    '0:11': 'stop: $stop',
    '11:19': 'seed: $seed',
    '8:14': 'presence_penalty: $presencePenalty',
    '8:15': 'frequency_penalty: $frequencyPenalty',
    '0:9': 'logprobs: $logprobs',
    '11:29': 'stream: $stream',
  },
  fields: `
reasoning.enabled =  | enabled=false @ 0:7
top_k = topK @ 8:8
model = model @ 11:7
messages = system @ 11:8
messages[].content = system[].text | role=system ? system[].type=text @ 0:18
messages = messages @ 11:8
messages[].content = messages[].content | role=user ? messages[].role=user @ 11:78
messages[].content[].type =  | role=user type=video_url ? messages[].role=user messages[].content[].type=video @ 6:6
messages[].content[].video_url.url = messages[].content[] | role=user type=video_url ? messages[].role=user messages[].content[].type=video @ 6:6
messages[].content[].video_url.url = messages[].content[].url | role=user type=video_url ? messages[].role=user messages[].content[].type=video @ 6:6
messages[].content[].text = messages[].content[].text | role=user type=text ? messages[].role=user messages[].content[].type=text @ 11:93
messages[].content[].type =  | role=user type=image_url ? messages[].role=user messages[].content[].type=image @ 6:5
messages[].content[].image_url.url = messages[].content[] | role=user type=image_url ? messages[].role=user messages[].content[].type=image @ 6:5
messages[].content[].image_url.url = messages[].content[].url | role=user type=image_url ? messages[].role=user messages[].content[].type=image @ 6:5
messages[].content[].type =  | role=user type=input_audio ? messages[].role=user messages[].content[].type=audio @ 0:24
messages[].content[].input_audio.data = messages[].content[].data | role=user type=input_audio ? messages[].role=user messages[].content[].type=audio @ 0:24
messages[].content[].input_audio.format = messages[].content[].mediaType | role=user type=input_audio ? messages[].role=user messages[].content[].type=audio @ 0:24
messages[].content[].type =  | role=user type=audio_url ? messages[].role=user messages[].content[].type=audio @ 0:25
messages[].content[].audio_url.url = messages[].content[].url | role=user type=audio_url ? messages[].role=user messages[].content[].type=audio @ 0:25
messages[].name = messages[].name | role=user ? messages[].role=user @ 11:78
messages[].role =  | role=assistant ? messages[].role=assistant @ 11:80
messages[].content = messages[].content | role=assistant ? messages[].role=assistant @ 0:19
messages[].content = messages[].content[].text | role=assistant ? messages[].role=assistant messages[].content[].type=refusal @ 8:24
messages[].content = messages[].content[].text | role=assistant ? messages[].role=assistant messages[].content[].type=text @ 11:107
messages[].tool_calls = messages[].content | role=assistant ? messages[].role=assistant @ 11:83
messages[].tool_calls[].id = messages[].content[].id | role=assistant type=function ? messages[].role=assistant messages[].content[].type=tool-call @ 8:27
messages[].tool_calls[].function.name = messages[].content[].name | role=assistant type=function ? messages[].role=assistant messages[].content[].type=tool-call @ 8:27
messages[].tool_calls[].function.arguments = messages[].content[] | role=assistant type=function ? messages[].role=assistant messages[].content[].type=tool-call @ 8:27
messages[].function_call = messages[].content | role=assistant ? messages[].role=assistant @ 11:84
messages[].function_call.name = messages[].content[].name | role=assistant ? messages[].role=assistant messages[].content[].type=tool-call @ 11:124
messages[].function_call.arguments = messages[].content[] | role=assistant ? messages[].role=assistant messages[].content[].type=tool-call @ 11:124
messages[].name = messages[].name | role=assistant ? messages[].role=assistant @ 11:85
messages = messages[].content ? messages[].role=tool @ 11:86
messages[].tool_call_id = messages[].content[].id | role=tool ? messages[].role=tool messages[].content[].type=tool-result @ 11:90
messages[].content = messages[].content[].content | role=tool ? messages[].role=tool messages[].content[].type=tool-result @ 0:20
messages[].content = messages[].content[].content[].text | role=tool ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=refusal @ 8:24
messages[].content = messages[].content[].content[].text | role=tool ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=text @ 11:107
messages[].content = messages[].content | role=system ? messages[].role=system @ 0:19
messages[].content = messages[].content[].text | role=system ? messages[].role=system messages[].content[].type=refusal @ 8:24
messages[].content = messages[].content[].text | role=system ? messages[].role=system messages[].content[].type=text @ 11:107
tools = tools @ 11:9
tools[].type =  | type=function ? tools[].type=function @ 11:127
tools[].function.name = tools[].name | type=function ? tools[].type=function @ 11:127
tools[].function.description = tools[].description | type=function ? tools[].type=function @ 11:127
tools[].function.parameters = tools[].inputSchema | type=function ? tools[].type=function @ 11:127
tool_choice = toolChoice @ 11:10
tool_choice =  ? toolChoice.type=auto @ 11:130
tool_choice =  ? toolChoice.type=none @ 11:130
tool_choice =  ? toolChoice.type=required @ 11:130
tool_choice.type =  | type=function ? toolChoice.type=tool @ 11:130
tool_choice.function.name = toolChoice.name | type=function ? toolChoice.type=tool @ 11:130
response_format = responseFormat @ 11:12
response_format.type =  | type=text ? responseFormat.type=text @ 11:133
response_format.type =  | type=json_schema ? responseFormat.type=json @ 11:135
response_format.json_schema.name = responseFormat.name | type=json_schema ? responseFormat.type=json @ 11:135
response_format.json_schema.description = responseFormat.description | type=json_schema ? responseFormat.type=json @ 11:135
response_format.json_schema.schema = responseFormat.schema | type=json_schema ? responseFormat.type=json @ 11:135
response_format.json_schema.strict = responseFormat.strict | type=json_schema ? responseFormat.type=json @ 11:135
response_format.type =  | type=json_object ? responseFormat.type=json @ 11:136
reasoning_effort = reasoning.effort @ 0:8
max_tokens = maxOutputTokens @ 0:10
temperature = temperature @ 8:12
top_p = topP @ 8:13
stop = stop @ 0:11
seed = seed @ 11:19
presence_penalty = presencePenalty @ 8:14
frequency_penalty = frequencyPenalty @ 8:15
logprobs = logprobs @ 0:9
stream = stream @ 11:29
`,
} as const
