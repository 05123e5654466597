// Code generated from specs/openrouter/openrouter-chat.yaml, specs/openai-compatible/with/rerank.yaml, specs/openai-compatible/with/thoughts-in-reasoning-details.yaml, specs/openai-compatible/with/refusals.yaml, specs/openai-compatible/openai-compatible.yaml, specs/openai-compatible/with/no-breakpoints.yaml, specs/openai-compatible/with/thoughts-in-either.yaml, specs/openai/openai-chat.yaml and specs/openrouter/openapi.yaml. DO NOT EDIT.

/** Which line writes a field of a request of openrouter-chat: `field = unified name | what stands around it ? cases of the unified request @ file:line`. */
export const openrouterChatLines = {
  files: [
    'specs/openrouter/openrouter-chat.yaml',
    'specs/openai-compatible/with/rerank.yaml',
    'specs/openai-compatible/with/thoughts-in-reasoning-details.yaml',
    'specs/openai-compatible/with/refusals.yaml',
    'specs/openai-compatible/openai-compatible.yaml',
    'specs/openai-compatible/with/no-breakpoints.yaml',
    'specs/openai-compatible/with/thoughts-in-either.yaml',
    'specs/openai/openai-chat.yaml',
  ],
  lines: {
    '0:8': 'reasoning: { effort: $reasoning.effort | effort }',
    '0:9': 'prompt_cache_key: $cacheKey',
    '4:8': 'top_k: $topK',
    '4:16': 'user: $userId',
    '7:7': 'model: $model',
    '7:8': 'messages: [$system each systemMessage, $messages each message]',
    '7:71':
      '- { .if: $native.content and @developerRole, .run: content, role: developer, content: [{ type: text, text: $text }] }',
    '7:72': '- { .if: $native.content, .run: content, role: system, content: [{ type: text, text: $text }] }',
    '7:73': '- { .if: "@developerRole", role: developer, content: $text | plainText }',
    '7:74': '- { role: system, content: $text | plainText }',
    '7:78': 'user: { role: user, content: $content each part or text, name: $name }',
    '0:16': 'part: { cases: { text: { cache_control: $cache as cacheHint } } }',
    '0:14': 'cacheHint: { is: { type: ephemeral, ttl: $ttl | ttl } }',
    '7:93': 'text: { type: text, text: $text, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '7:95':
      '- { .if: $data, type: image_url, image_url: { url: $ | mediaUrl, detail: $detail }, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '7:96':
      '- { .if: $url, type: image_url, image_url: { url: $url, detail: $detail }, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '7:97':
      'audio: { .if: $data, type: input_audio, input_audio: { data: $data, format: $mediaType | audioFormat ?? wav }, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '7:99':
      '- { .if: $fileId, type: file, file: { file_id: $fileId, filename: $filename }, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '7:100':
      '- { .if: $data, type: file, file: { filename: $filename ?? document, file_data: $ | fileData }, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '2:10':
      'message: { cases: { assistant: { reasoning_details: $content each detail, reasoning: ~, reasoning_content: ~ } } }',
    '2:7': '- { .if: $native.type = reasoning.summary, type: reasoning.summary, summary: $text }',
    '2:8': '- { .if: $text, type: reasoning.text, text: $text }',
    '3:4': 'message: { cases: { assistant: { refusal: $content each refusalOut | joined } } }',
    '7:108': 'refusalOut: { cases: { refusal: { .if: "!$native.type", .is: $text } } }',
    '7:80': 'role: assistant',
    '7:81': 'content: $content each assistantText or text',
    '7:105': 'text: { type: text, text: $text }',
    '7:83': 'tool_calls: $content each toolCall',
    '4:27':
      'tool-call: { .if: $kind != function_call, id: $id, type: function, function: { name: $name, arguments: $ | callArguments } }',
    '7:85': 'name: $name',
    '7:86': 'tool: { .each: $content each toolMessage }',
    '7:90':
      'toolMessage: { cases: { tool-result: { role: tool, tool_call_id: $id, content: $content each text or text } } }',
    '7:101':
      'text: { cases: { text: { type: text, text: $text, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints } } }',
    '7:88': '- { .if: "@developerRole", role: developer, content: $content each text or text }',
    '7:89': '- { role: system, content: $content each text or text }',
    '7:9': 'tools: $tools each tool',
    '7:127':
      'function: { type: function, function: { name: $name, description: $description, parameters: $inputSchema, strict: $strict } }',
    '7:10': 'tool_choice: $toolChoice as toolChoice',
    '7:130':
      'cases: { auto: auto, none: none, required: required, tool: { type: function, function: { name: $name } } }',
    '7:11': 'parallel_tool_calls: $parallelToolCalls',
    '7:12': 'response_format: $responseFormat as responseFormat',
    '7:133': 'text: { type: text }',
    '7:135':
      '- { .if: $schema, type: json_schema, json_schema: { name: $name ?? response, description: $description, schema: $schema, strict: $strict } }',
    '7:136': '- { type: json_object }',
    '4:9': 'max_completion_tokens: $maxOutputTokens if @maxCompletionTokens',
    '4:10': 'max_tokens: $maxOutputTokens if !@maxCompletionTokens',
    '4:12': 'temperature: $temperature',
    '4:13': 'top_p: $topP',
    '7:18': 'stop: $stop | oneOrMany',
    '7:19': 'seed: $seed',
    '4:14': 'presence_penalty: $presencePenalty',
    '4:15': 'frequency_penalty: $frequencyPenalty',
    '7:22': 'top_logprobs: $logprobs',
    '7:23': 'logprobs: $logprobs | present',
    '7:27': 'service_tier: $serviceTier | serviceTier',
    '7:28': 'metadata: $metadata',
    '7:29': 'stream: $stream',
    '7:30': 'stream_options: { .if: $stream = true, include_usage: true }',
  },
  fields: `
reasoning.effort = reasoning.effort @ 0:8
prompt_cache_key = cacheKey @ 0:9
top_k = topK @ 4:8
user = userId @ 4:16
model = model @ 7:7
messages = system @ 7:8
messages[].role =  | role=developer ? system[].type=text @ 7:71
messages[].content[].text = system[].text | role=developer type=text ? system[].type=text @ 7:71
messages[].role =  | role=system ? system[].type=text @ 7:72
messages[].content[].text = system[].text | role=system type=text ? system[].type=text @ 7:72
messages[].content = system[].text | role=developer ? system[].type=text @ 7:73
messages[].content = system[].text | role=system ? system[].type=text @ 7:74
messages = messages @ 7:8
messages[].content = messages[].content | role=user ? messages[].role=user @ 7:78
messages[].content[].cache_control = messages[].content[].cache | role=user type=text ? messages[].role=user messages[].content[].type=text @ 0:16
messages[].content[].cache_control.ttl = messages[].content[].cache.ttl | role=user type=text type=ephemeral ? messages[].role=user messages[].content[].type=text @ 0:14
messages[].content[].text = messages[].content[].text | role=user type=text ? messages[].role=user messages[].content[].type=text @ 7:93
messages[].content[].type =  | role=user type=image_url ? messages[].role=user messages[].content[].type=image @ 7:95
messages[].content[].image_url.url = messages[].content[] | role=user type=image_url ? messages[].role=user messages[].content[].type=image @ 7:95
messages[].content[].image_url.detail = messages[].content[].detail | role=user type=image_url ? messages[].role=user messages[].content[].type=image @ 7:95
messages[].content[].type =  | role=user type=image_url ? messages[].role=user messages[].content[].type=image @ 7:96
messages[].content[].image_url.url = messages[].content[].url | role=user type=image_url ? messages[].role=user messages[].content[].type=image @ 7:96
messages[].content[].image_url.detail = messages[].content[].detail | role=user type=image_url ? messages[].role=user messages[].content[].type=image @ 7:96
messages[].content[].type =  | role=user type=input_audio ? messages[].role=user messages[].content[].type=audio @ 7:97
messages[].content[].input_audio.data = messages[].content[].data | role=user type=input_audio ? messages[].role=user messages[].content[].type=audio @ 7:97
messages[].content[].input_audio.format = messages[].content[].mediaType | role=user type=input_audio ? messages[].role=user messages[].content[].type=audio @ 7:97
messages[].content[].type =  | role=user type=file ? messages[].role=user messages[].content[].type=document @ 7:99
messages[].content[].file.file_id = messages[].content[].fileId | role=user type=file ? messages[].role=user messages[].content[].type=document @ 7:99
messages[].content[].file.filename = messages[].content[].filename | role=user type=file ? messages[].role=user messages[].content[].type=document @ 7:99
messages[].content[].type =  | role=user type=file ? messages[].role=user messages[].content[].type=document @ 7:100
messages[].content[].file.filename = messages[].content[].filename | role=user type=file ? messages[].role=user messages[].content[].type=document @ 7:100
messages[].content[].file.file_data = messages[].content[] | role=user type=file ? messages[].role=user messages[].content[].type=document @ 7:100
messages[].name = messages[].name | role=user ? messages[].role=user @ 7:78
messages[].reasoning_details = messages[].content | role=assistant ? messages[].role=assistant @ 2:10
messages[].reasoning_details[].summary = messages[].content[].text | role=assistant type=reasoning.summary ? messages[].role=assistant messages[].content[].type=reasoning @ 2:7
messages[].reasoning_details[].text = messages[].content[].text | role=assistant type=reasoning.text ? messages[].role=assistant messages[].content[].type=reasoning @ 2:8
messages[].refusal = messages[].content | role=assistant ? messages[].role=assistant @ 3:4
messages[].refusal = messages[].content[].text | role=assistant ? messages[].role=assistant messages[].content[].type=refusal @ 7:108
messages[].role =  | role=assistant ? messages[].role=assistant @ 7:80
messages[].content = messages[].content | role=assistant ? messages[].role=assistant @ 7:81
messages[].content[].text = messages[].content[].text | role=assistant type=text ? messages[].role=assistant messages[].content[].type=text @ 7:105
messages[].tool_calls = messages[].content | role=assistant ? messages[].role=assistant @ 7:83
messages[].tool_calls[].id = messages[].content[].id | role=assistant type=function ? messages[].role=assistant messages[].content[].type=tool-call @ 4:27
messages[].tool_calls[].function.name = messages[].content[].name | role=assistant type=function ? messages[].role=assistant messages[].content[].type=tool-call @ 4:27
messages[].tool_calls[].function.arguments = messages[].content[] | role=assistant type=function ? messages[].role=assistant messages[].content[].type=tool-call @ 4:27
messages[].name = messages[].name | role=assistant ? messages[].role=assistant @ 7:85
messages = messages[].content ? messages[].role=tool @ 7:86
messages[].tool_call_id = messages[].content[].id | role=tool ? messages[].role=tool messages[].content[].type=tool-result @ 7:90
messages[].content = messages[].content[].content | role=tool ? messages[].role=tool messages[].content[].type=tool-result @ 7:90
messages[].content[].text = messages[].content[].content[].text | role=tool type=text ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=text @ 7:101
messages[].content = messages[].content | role=developer ? messages[].role=system @ 7:88
messages[].content[].text = messages[].content[].text | role=developer type=text ? messages[].role=system messages[].content[].type=text @ 7:101
messages[].content = messages[].content | role=system ? messages[].role=system @ 7:89
messages[].content[].text = messages[].content[].text | role=system type=text ? messages[].role=system messages[].content[].type=text @ 7:101
tools = tools @ 7:9
tools[].type =  | type=function ? tools[].type=function @ 7:127
tools[].function.name = tools[].name | type=function ? tools[].type=function @ 7:127
tools[].function.description = tools[].description | type=function ? tools[].type=function @ 7:127
tools[].function.parameters = tools[].inputSchema | type=function ? tools[].type=function @ 7:127
tools[].function.strict = tools[].strict | type=function ? tools[].type=function @ 7:127
tool_choice = toolChoice @ 7:10
tool_choice =  ? toolChoice.type=auto @ 7:130
tool_choice =  ? toolChoice.type=none @ 7:130
tool_choice =  ? toolChoice.type=required @ 7:130
tool_choice.type =  | type=function ? toolChoice.type=tool @ 7:130
tool_choice.function.name = toolChoice.name | type=function ? toolChoice.type=tool @ 7:130
parallel_tool_calls = parallelToolCalls @ 7:11
response_format = responseFormat @ 7:12
response_format.type =  | type=text ? responseFormat.type=text @ 7:133
response_format.type =  | type=json_schema ? responseFormat.type=json @ 7:135
response_format.json_schema.name = responseFormat.name | type=json_schema ? responseFormat.type=json @ 7:135
response_format.json_schema.description = responseFormat.description | type=json_schema ? responseFormat.type=json @ 7:135
response_format.json_schema.schema = responseFormat.schema | type=json_schema ? responseFormat.type=json @ 7:135
response_format.json_schema.strict = responseFormat.strict | type=json_schema ? responseFormat.type=json @ 7:135
response_format.type =  | type=json_object ? responseFormat.type=json @ 7:136
max_completion_tokens = maxOutputTokens @ 4:9
max_tokens = maxOutputTokens @ 4:10
temperature = temperature @ 4:12
top_p = topP @ 4:13
stop = stop @ 7:18
seed = seed @ 7:19
presence_penalty = presencePenalty @ 4:14
frequency_penalty = frequencyPenalty @ 4:15
top_logprobs = logprobs @ 7:22
logprobs = logprobs @ 7:23
service_tier = serviceTier @ 7:27
metadata = metadata @ 7:28
stream = stream @ 7:29
stream_options.include_usage =  | include_usage=true @ 7:30
`,
} as const
