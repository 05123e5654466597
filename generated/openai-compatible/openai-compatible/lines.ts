// Code generated from specs/openai-compatible/openai-compatible.yaml, specs/openai-compatible/with/no-breakpoints.yaml, specs/openai-compatible/with/thoughts-in-either.yaml, specs/openai/openai-chat.yaml and specs/openai-compatible/openapi.yaml. DO NOT EDIT.

/** Which line writes a field of a request of openai-compatible: `field = unified name | what stands around it ? cases of the unified request @ file:line`. */
export const openaiCompatibleLines = {
  files: [
    'specs/openai-compatible/openai-compatible.yaml',
    'specs/openai-compatible/with/no-breakpoints.yaml',
    'specs/openai-compatible/with/thoughts-in-either.yaml',
    'specs/openai/openai-chat.yaml',
  ],
  lines: {
    '0:8': 'top_k: $topK',
    '0:16': 'user: $userId',
    '3:7': 'model: $model',
    '3:8': 'messages: [$system each systemMessage, $messages each message]',
    '3:71':
      '- { .if: $native.content and @developerRole, .run: content, role: developer, content: [{ type: text, text: $text }] }',
    '3:72': '- { .if: $native.content, .run: content, role: system, content: [{ type: text, text: $text }] }',
    '3:73': '- { .if: "@developerRole", role: developer, content: $text | plainText }',
    '3:74': '- { role: system, content: $text | plainText }',
    '3:78': 'user: { role: user, content: $content each part or text, name: $name }',
    '3:93': 'text: { type: text, text: $text, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '3:95':
      '- { .if: $data, type: image_url, image_url: { url: $ | mediaUrl, detail: $detail }, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '3:96':
      '- { .if: $url, type: image_url, image_url: { url: $url, detail: $detail }, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '3:97':
      'audio: { .if: $data, type: input_audio, input_audio: { data: $data, format: $mediaType | audioFormat ?? wav }, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '3:99':
      '- { .if: $fileId, type: file, file: { file_id: $fileId, filename: $filename }, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '3:100':
      '- { .if: $data, type: file, file: { filename: $filename ?? document, file_data: $ | fileData }, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '2:8':
      'message: { cases: { assistant: { reasoning_content: $content each thought | joined, reasoning: $content each alsoThought | joined } } }',
    '2:6': 'thought: { cases: { reasoning: { .if: "!$native.field", .is: $text } } }',
    '2:7': 'alsoThought: { cases: { reasoning: { .if: $native.field = reasoning, .is: $text } } }',
    '3:80': 'role: assistant',
    '3:81': 'content: $content each assistantText or text',
    '0:23': 'assistantText: { cases: { refusal: ~, "refusal>": { type: text, text: $text } } }',
    '3:105': 'text: { type: text, text: $text }',
    '3:83': 'tool_calls: $content each toolCall',
    '0:27':
      'tool-call: { .if: $kind != function_call, id: $id, type: function, function: { name: $name, arguments: $ | callArguments } }',
    '3:84': 'function_call: $content each legacyCall',
    '3:124': 'tool-call: { .if: $kind = function_call, name: $name, arguments: $ | callArguments }',
    '3:85': 'name: $name',
    '3:86': 'tool: { .each: $content each toolMessage }',
    '3:90':
      'toolMessage: { cases: { tool-result: { role: tool, tool_call_id: $id, content: $content each text or text } } }',
    '3:101':
      'text: { cases: { text: { type: text, text: $text, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints } } }',
    '3:88': '- { .if: "@developerRole", role: developer, content: $content each text or text }',
    '3:89': '- { role: system, content: $content each text or text }',
    '3:9': 'tools: $tools each tool',
    '3:127':
      'function: { type: function, function: { name: $name, description: $description, parameters: $inputSchema, strict: $strict } }',
    '3:10': 'tool_choice: $toolChoice as toolChoice',
    '3:130':
      'cases: { auto: auto, none: none, required: required, tool: { type: function, function: { name: $name } } }',
    '3:11': 'parallel_tool_calls: $parallelToolCalls',
    '3:12': 'response_format: $responseFormat as responseFormat',
    '3:133': 'text: { type: text }',
    '3:135':
      '- { .if: $schema, type: json_schema, json_schema: { name: $name ?? response, description: $description, schema: $schema, strict: $strict } }',
    '3:136': '- { type: json_object }',
    '0:11': 'reasoning_effort: $reasoning.effort | effort',
    '0:9': 'max_completion_tokens: $maxOutputTokens if @maxCompletionTokens',
    '0:10': 'max_tokens: $maxOutputTokens if !@maxCompletionTokens',
    '0:12': 'temperature: $temperature',
    '0:13': 'top_p: $topP',
    '3:18': 'stop: $stop | oneOrMany',
    '3:19': 'seed: $seed',
    '0:14': 'presence_penalty: $presencePenalty',
    '0:15': 'frequency_penalty: $frequencyPenalty',
    '3:22': 'top_logprobs: $logprobs',
    '3:23': 'logprobs: $logprobs | present',
    '3:27': 'service_tier: $serviceTier | serviceTier',
    '3:28': 'metadata: $metadata',
    '3:29': 'stream: $stream',
    '3:30': 'stream_options: { .if: $stream = true, include_usage: true }',
  },
  fields: `
top_k = topK @ 0:8
user = userId @ 0:16
model = model @ 3:7
messages = system @ 3:8
messages[].role =  | role=developer ? system[].type=text @ 3:71
messages[].content[].text = system[].text | role=developer type=text ? system[].type=text @ 3:71
messages[].role =  | role=system ? system[].type=text @ 3:72
messages[].content[].text = system[].text | role=system type=text ? system[].type=text @ 3:72
messages[].content = system[].text | role=developer ? system[].type=text @ 3:73
messages[].content = system[].text | role=system ? system[].type=text @ 3:74
messages = messages @ 3:8
messages[].content = messages[].content | role=user ? messages[].role=user @ 3:78
messages[].content[].text = messages[].content[].text | role=user type=text ? messages[].role=user messages[].content[].type=text @ 3:93
messages[].content[].type =  | role=user type=image_url ? messages[].role=user messages[].content[].type=image @ 3:95
messages[].content[].image_url.url = messages[].content[] | role=user type=image_url ? messages[].role=user messages[].content[].type=image @ 3:95
messages[].content[].image_url.detail = messages[].content[].detail | role=user type=image_url ? messages[].role=user messages[].content[].type=image @ 3:95
messages[].content[].type =  | role=user type=image_url ? messages[].role=user messages[].content[].type=image @ 3:96
messages[].content[].image_url.url = messages[].content[].url | role=user type=image_url ? messages[].role=user messages[].content[].type=image @ 3:96
messages[].content[].image_url.detail = messages[].content[].detail | role=user type=image_url ? messages[].role=user messages[].content[].type=image @ 3:96
messages[].content[].type =  | role=user type=input_audio ? messages[].role=user messages[].content[].type=audio @ 3:97
messages[].content[].input_audio.data = messages[].content[].data | role=user type=input_audio ? messages[].role=user messages[].content[].type=audio @ 3:97
messages[].content[].input_audio.format = messages[].content[].mediaType | role=user type=input_audio ? messages[].role=user messages[].content[].type=audio @ 3:97
messages[].content[].type =  | role=user type=file ? messages[].role=user messages[].content[].type=document @ 3:99
messages[].content[].file.file_id = messages[].content[].fileId | role=user type=file ? messages[].role=user messages[].content[].type=document @ 3:99
messages[].content[].file.filename = messages[].content[].filename | role=user type=file ? messages[].role=user messages[].content[].type=document @ 3:99
messages[].content[].type =  | role=user type=file ? messages[].role=user messages[].content[].type=document @ 3:100
messages[].content[].file.filename = messages[].content[].filename | role=user type=file ? messages[].role=user messages[].content[].type=document @ 3:100
messages[].content[].file.file_data = messages[].content[] | role=user type=file ? messages[].role=user messages[].content[].type=document @ 3:100
messages[].name = messages[].name | role=user ? messages[].role=user @ 3:78
messages[].reasoning_content = messages[].content | role=assistant ? messages[].role=assistant @ 2:8
messages[].reasoning_content = messages[].content[].text | role=assistant ? messages[].role=assistant messages[].content[].type=reasoning @ 2:6
messages[].reasoning = messages[].content | role=assistant ? messages[].role=assistant @ 2:8
messages[].reasoning = messages[].content[].text | role=assistant ? messages[].role=assistant messages[].content[].type=reasoning @ 2:7
messages[].role =  | role=assistant ? messages[].role=assistant @ 3:80
messages[].content = messages[].content | role=assistant ? messages[].role=assistant @ 3:81
messages[].content[].text = messages[].content[].text | role=assistant type=text ? messages[].role=assistant messages[].content[].type=refusal @ 0:23
messages[].content[].text = messages[].content[].text | role=assistant type=text ? messages[].role=assistant messages[].content[].type=text @ 3:105
messages[].tool_calls = messages[].content | role=assistant ? messages[].role=assistant @ 3:83
messages[].tool_calls[].id = messages[].content[].id | role=assistant type=function ? messages[].role=assistant messages[].content[].type=tool-call @ 0:27
messages[].tool_calls[].function.name = messages[].content[].name | role=assistant type=function ? messages[].role=assistant messages[].content[].type=tool-call @ 0:27
messages[].tool_calls[].function.arguments = messages[].content[] | role=assistant type=function ? messages[].role=assistant messages[].content[].type=tool-call @ 0:27
messages[].function_call = messages[].content | role=assistant ? messages[].role=assistant @ 3:84
messages[].function_call.name = messages[].content[].name | role=assistant ? messages[].role=assistant messages[].content[].type=tool-call @ 3:124
messages[].function_call.arguments = messages[].content[] | role=assistant ? messages[].role=assistant messages[].content[].type=tool-call @ 3:124
messages[].name = messages[].name | role=assistant ? messages[].role=assistant @ 3:85
messages = messages[].content ? messages[].role=tool @ 3:86
messages[].tool_call_id = messages[].content[].id | role=tool ? messages[].role=tool messages[].content[].type=tool-result @ 3:90
messages[].content = messages[].content[].content | role=tool ? messages[].role=tool messages[].content[].type=tool-result @ 3:90
messages[].content[].text = messages[].content[].content[].text | role=tool type=text ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=text @ 3:101
messages[].content = messages[].content | role=developer ? messages[].role=system @ 3:88
messages[].content[].text = messages[].content[].text | role=developer type=text ? messages[].role=system messages[].content[].type=text @ 3:101
messages[].content = messages[].content | role=system ? messages[].role=system @ 3:89
messages[].content[].text = messages[].content[].text | role=system type=text ? messages[].role=system messages[].content[].type=text @ 3:101
tools = tools @ 3:9
tools[].type =  | type=function ? tools[].type=function @ 3:127
tools[].function.name = tools[].name | type=function ? tools[].type=function @ 3:127
tools[].function.description = tools[].description | type=function ? tools[].type=function @ 3:127
tools[].function.parameters = tools[].inputSchema | type=function ? tools[].type=function @ 3:127
tools[].function.strict = tools[].strict | type=function ? tools[].type=function @ 3:127
tool_choice = toolChoice @ 3:10
tool_choice =  ? toolChoice.type=auto @ 3:130
tool_choice =  ? toolChoice.type=none @ 3:130
tool_choice =  ? toolChoice.type=required @ 3:130
tool_choice.type =  | type=function ? toolChoice.type=tool @ 3:130
tool_choice.function.name = toolChoice.name | type=function ? toolChoice.type=tool @ 3:130
parallel_tool_calls = parallelToolCalls @ 3:11
response_format = responseFormat @ 3:12
response_format.type =  | type=text ? responseFormat.type=text @ 3:133
response_format.type =  | type=json_schema ? responseFormat.type=json @ 3:135
response_format.json_schema.name = responseFormat.name | type=json_schema ? responseFormat.type=json @ 3:135
response_format.json_schema.description = responseFormat.description | type=json_schema ? responseFormat.type=json @ 3:135
response_format.json_schema.schema = responseFormat.schema | type=json_schema ? responseFormat.type=json @ 3:135
response_format.json_schema.strict = responseFormat.strict | type=json_schema ? responseFormat.type=json @ 3:135
response_format.type =  | type=json_object ? responseFormat.type=json @ 3:136
reasoning_effort = reasoning.effort @ 0:11
max_completion_tokens = maxOutputTokens @ 0:9
max_tokens = maxOutputTokens @ 0:10
temperature = temperature @ 0:12
top_p = topP @ 0:13
stop = stop @ 3:18
seed = seed @ 3:19
presence_penalty = presencePenalty @ 0:14
frequency_penalty = frequencyPenalty @ 0:15
top_logprobs = logprobs @ 3:22
logprobs = logprobs @ 3:23
service_tier = serviceTier @ 3:27
metadata = metadata @ 3:28
stream = stream @ 3:29
stream_options.include_usage =  | include_usage=true @ 3:30
`,
} as const
