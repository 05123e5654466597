// Code generated from specs/openrouter/openrouter-chat.yaml, specs/openai-compatible/with/predictions.yaml, specs/openrouter/with/cache-hints.yaml, specs/openai-compatible/with/rerank.yaml, specs/openai-compatible/with/thoughts-in-reasoning-details.yaml, specs/openai-compatible/with/refusals.yaml, specs/openai-compatible/openai-compatible.yaml, specs/openai-compatible/with/no-breakpoints.yaml, specs/openai-compatible/with/thoughts-in-either.yaml, specs/openai/openai-chat.yaml, specs/openai-compatible/with/predictions.yaml and specs/openrouter/openapi.yaml. DO NOT EDIT.

/** Which line writes a field of a request of openrouter-chat: `file:line | what stands around ? cases of the unified request`, and below it each `field = unified name`. */
export const openrouterChatLines = {
  files: [
    'specs/openrouter/openrouter-chat.yaml',
    'specs/openai-compatible/with/predictions.yaml',
    'specs/openrouter/with/cache-hints.yaml',
    'specs/openai-compatible/with/rerank.yaml',
    'specs/openai-compatible/with/thoughts-in-reasoning-details.yaml',
    'specs/openai-compatible/with/refusals.yaml',
    'specs/openai-compatible/openai-compatible.yaml',
    'specs/openai-compatible/with/no-breakpoints.yaml',
    'specs/openai-compatible/with/thoughts-in-either.yaml',
    'specs/openai/openai-chat.yaml',
    'specs/openai-compatible/with/predictions.yaml',
  ],
  lines: {
    '0:8': 'reasoning: { effort: $reasoning.effort | effort }',
    '0:9': 'prompt_cache_key: $cacheKey',
    '1:2': 'chat: { request: { prediction: $prediction | predicted } }',
    '2:2': 'chat: { request: { cache_control: $cache as promptCache } }',
    '2:5':
      'promptCache: { is: [{ .if: $only != marked, type: ephemeral, ttl: $ttl | ttl }] } # else its vendors do as they do',
    '6:8': 'top_k: $topK',
    '6:9': 'min_p: $minP',
    '6:10': 'repetition_penalty: $repetitionPenalty',
    '6:18': 'user: $userId',
    '9:8': 'model: $model',
    '9:9': 'messages: [$system each systemMessage, $messages each message]',
    '2:9':
      '- { .if: $native.content and @developerRole, .run: content, role: developer, content: [{ type: text, text: $text, cache_control: $cache as cacheHint }] }',
    '2:4': 'cacheHint: { is: { type: ephemeral, ttl: $ttl | ttl } }',
    '2:10':
      '- { .if: $native.content, .run: content, role: system, content: [{ type: text, text: $text, cache_control: $cache as cacheHint }] }',
    '2:11':
      '- { .if: $cache, .run: content, role: system, content: [{ type: text, text: $text, cache_control: $cache as cacheHint }] }',
    '2:12': '- { .if: "@developerRole", role: developer, content: $text | plainText }',
    '2:13': '- { role: system, content: $text | plainText }',
    '9:80': 'user: { role: user, content: $content each part or text, name: $name }',
    '2:14':
      'part: { cases: { text: { cache_control: $cache as cacheHint }, "search-result>": { cache_control: $cache as cacheHint } } }',
    '9:95': 'text: { type: text, text: $text, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '9:97':
      '- { .if: $data, type: image_url, image_url: { url: $ | mediaUrl, detail: $detail }, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '9:98':
      '- { .if: $url, type: image_url, image_url: { url: $url, detail: $detail }, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '9:99':
      'audio: { .if: $data, type: input_audio, input_audio: { data: $data, format: $mediaType | audioFormat ?? wav }, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '9:101':
      '- { .if: $fileId, type: file, file: { file_id: $fileId, filename: $filename }, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '9:102':
      '- { .if: $data, type: file, file: { filename: $filename ?? document, file_data: $ | fileData }, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '9:103':
      '"search-result>": { type: text, text: $ | foundText, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '4:10':
      'message: { cases: { assistant: { reasoning_details: $content each detail, reasoning: ~, reasoning_content: ~ } } }',
    '4:7': '- { .if: $native.type = reasoning.summary, type: reasoning.summary, summary: $text }',
    '4:8': '- { .if: $text, type: reasoning.text, text: $text }',
    '5:4': 'message: { cases: { assistant: { refusal: $content each refusalOut | joined } } }',
    '9:112': 'refusalOut: { cases: { refusal: { .if: "!$native.type", .is: $text } } }',
    '9:82': 'role: assistant',
    '9:83': 'content: $content each assistantText or text',
    '9:109': 'text: { type: text, text: $text }',
    '9:85': 'tool_calls: $content each toolCall',
    '6:29':
      'tool-call: { .if: $kind != function_call, id: $id, type: function, function: { name: $name, arguments: $ | callArguments } }',
    '9:87': 'name: $name',
    '9:88': 'tool: { .each: $content each toolMessage }',
    '9:92':
      'toolMessage: { cases: { tool-result: { role: tool, tool_call_id: $id, content: $content each text or text } } }',
    '9:104':
      'text: { cases: { text: { type: text, text: $text, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }, "search-result>": { type: text, text: $ | foundText, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints } } }',
    '9:90': '- { .if: "@developerRole", role: developer, content: $content each text or text }',
    '9:91': '- { role: system, content: $content each text or text }',
    '9:10': 'tools: $tools each tool',
    '2:15': 'tool: { cases: { function: { cache_control: $cache as cacheHint } } }',
    '9:131':
      'function: { type: function, function: { name: $name, description: $description, parameters: $inputSchema, strict: $strict } }',
    '9:11': 'tool_choice: $toolChoice as toolChoice',
    '9:134':
      'cases: { auto: auto, none: none, required: required, tool: { type: function, function: { name: $name } } }',
    '9:12': 'parallel_tool_calls: $parallelToolCalls',
    '9:13': 'response_format: $responseFormat as responseFormat',
    '9:137': 'text: { type: text }',
    '9:139':
      '- { .if: $schema, type: json_schema, json_schema: { name: $name ?? response, description: $description, schema: $schema, strict: $strict } }',
    '9:140': '- { type: json_object }',
    '6:11': 'max_completion_tokens: $maxOutputTokens if @maxCompletionTokens',
    '6:12': 'max_tokens: $maxOutputTokens if !@maxCompletionTokens',
    '6:14': 'temperature: $temperature',
    '6:15': 'top_p: $topP',
    '9:19': 'stop: $stop | oneOrMany',
    '9:20': 'seed: $seed',
    '6:16': 'presence_penalty: $presencePenalty',
    '6:17': 'frequency_penalty: $frequencyPenalty',
    '9:23': 'top_logprobs: $logprobs',
    '9:24': 'logprobs: $logprobs | present',
    '9:29': 'service_tier: $serviceTier | serviceTier',
    '9:30': 'metadata: $metadata',
    '9:31': 'stream: $stream',
    '9:32': 'stream_options: { .if: $stream = true, include_usage: true }',
  },
  fields: `
0:8
reasoning.effort = reasoning.effort
0:9
prompt_cache_key = cacheKey
1:2
prediction = prediction
2:2
cache_control = cache
2:5 | type=ephemeral
cache_control.ttl = cache.ttl
6:8
top_k = topK
6:9
min_p = minP
6:10
repetition_penalty = repetitionPenalty
6:18
user = userId
9:8
model = model
9:9
messages = system
2:9 | role=developer ? system[].type=text
messages[].role =
2:9 | role=developer type=text ? system[].type=text
messages[].content[].text = system[].text
messages[].content[].cache_control = system[].cache
2:4 | role=developer type=text type=ephemeral ? system[].type=text
messages[].content[].cache_control.ttl = system[].cache.ttl
2:10 | role=system ? system[].type=text
messages[].role =
2:10 | role=system type=text ? system[].type=text
messages[].content[].text = system[].text
messages[].content[].cache_control = system[].cache
2:4 | role=system type=text type=ephemeral ? system[].type=text
messages[].content[].cache_control.ttl = system[].cache.ttl
2:11 | role=system ? system[].type=text
messages[].role =
2:11 | role=system type=text ? system[].type=text
messages[].content[].text = system[].text
messages[].content[].cache_control = system[].cache
2:12 | role=developer ? system[].type=text
messages[].content = system[].text
2:13 | role=system ? system[].type=text
messages[].content = system[].text
9:9
messages = messages
9:80 | role=user ? messages[].role=user
messages[].content = messages[].content
2:14 | role=user type=text ? messages[].role=user messages[].content[].type=text
messages[].content[].cache_control = messages[].content[].cache
2:4 | role=user type=text type=ephemeral ? messages[].role=user messages[].content[].type=text
messages[].content[].cache_control.ttl = messages[].content[].cache.ttl
9:95 | role=user type=text ? messages[].role=user messages[].content[].type=text
messages[].content[].text = messages[].content[].text
9:97 | role=user type=image_url ? messages[].role=user messages[].content[].type=image
messages[].content[].type =
messages[].content[].image_url.url = messages[].content[]
messages[].content[].image_url.detail = messages[].content[].detail
9:98 | role=user type=image_url ? messages[].role=user messages[].content[].type=image
messages[].content[].type =
messages[].content[].image_url.url = messages[].content[].url
messages[].content[].image_url.detail = messages[].content[].detail
9:99 | role=user type=input_audio ? messages[].role=user messages[].content[].type=audio
messages[].content[].type =
messages[].content[].input_audio.data = messages[].content[].data
messages[].content[].input_audio.format = messages[].content[].mediaType
9:101 | role=user type=file ? messages[].role=user messages[].content[].type=document
messages[].content[].type =
messages[].content[].file.file_id = messages[].content[].fileId
messages[].content[].file.filename = messages[].content[].filename
9:102 | role=user type=file ? messages[].role=user messages[].content[].type=document
messages[].content[].type =
messages[].content[].file.filename = messages[].content[].filename
messages[].content[].file.file_data = messages[].content[]
2:14 | role=user type=text ? messages[].role=user messages[].content[].type=search-result
messages[].content[].cache_control = messages[].content[].cache
2:4 | role=user type=text type=ephemeral ? messages[].role=user messages[].content[].type=search-result
messages[].content[].cache_control.ttl = messages[].content[].cache.ttl
9:103 | role=user type=text ? messages[].role=user messages[].content[].type=search-result
messages[].content[].text = messages[].content[]
9:80 | role=user ? messages[].role=user
messages[].name = messages[].name
4:10 | role=assistant ? messages[].role=assistant
messages[].reasoning_details = messages[].content
4:7 | role=assistant type=reasoning.summary ? messages[].role=assistant messages[].content[].type=reasoning
messages[].reasoning_details[].summary = messages[].content[].text
4:8 | role=assistant type=reasoning.text ? messages[].role=assistant messages[].content[].type=reasoning
messages[].reasoning_details[].text = messages[].content[].text
5:4 | role=assistant ? messages[].role=assistant
messages[].refusal = messages[].content
9:112 | role=assistant ? messages[].role=assistant messages[].content[].type=refusal
messages[].refusal = messages[].content[].text
9:82 | role=assistant ? messages[].role=assistant
messages[].role =
9:83 | role=assistant ? messages[].role=assistant
messages[].content = messages[].content
9:109 | role=assistant type=text ? messages[].role=assistant messages[].content[].type=text
messages[].content[].text = messages[].content[].text
9:85 | role=assistant ? messages[].role=assistant
messages[].tool_calls = messages[].content
6:29 | role=assistant type=function ? messages[].role=assistant messages[].content[].type=tool-call
messages[].tool_calls[].id = messages[].content[].id
messages[].tool_calls[].function.name = messages[].content[].name
messages[].tool_calls[].function.arguments = messages[].content[]
9:87 | role=assistant ? messages[].role=assistant
messages[].name = messages[].name
9:88 ? messages[].role=tool
messages = messages[].content
9:92 | role=tool ? messages[].role=tool messages[].content[].type=tool-result
messages[].tool_call_id = messages[].content[].id
messages[].content = messages[].content[].content
9:104 | role=tool type=text ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=text
messages[].content[].text = messages[].content[].content[].text
9:104 | role=tool type=text ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=search-result
messages[].content[].text = messages[].content[].content[]
9:90 | role=developer ? messages[].role=system
messages[].content = messages[].content
9:104 | role=developer type=text ? messages[].role=system messages[].content[].type=text
messages[].content[].text = messages[].content[].text
9:104 | role=developer type=text ? messages[].role=system messages[].content[].type=search-result
messages[].content[].text = messages[].content[]
9:91 | role=system ? messages[].role=system
messages[].content = messages[].content
9:104 | role=system type=text ? messages[].role=system messages[].content[].type=text
messages[].content[].text = messages[].content[].text
9:104 | role=system type=text ? messages[].role=system messages[].content[].type=search-result
messages[].content[].text = messages[].content[]
9:10
tools = tools
2:15 | type=function ? tools[].type=function
tools[].cache_control = tools[].cache
2:4 | type=function type=ephemeral ? tools[].type=function
tools[].cache_control.ttl = tools[].cache.ttl
9:131 | type=function ? tools[].type=function
tools[].type =
tools[].function.name = tools[].name
tools[].function.description = tools[].description
tools[].function.parameters = tools[].inputSchema
tools[].function.strict = tools[].strict
9:11
tool_choice = toolChoice
9:134 ? toolChoice.type=auto
tool_choice =
9:134 ? toolChoice.type=none
tool_choice =
9:134 ? toolChoice.type=required
tool_choice =
9:134 | type=function ? toolChoice.type=tool
tool_choice.type =
tool_choice.function.name = toolChoice.name
9:12
parallel_tool_calls = parallelToolCalls
9:13
response_format = responseFormat
9:137 | type=text ? responseFormat.type=text
response_format.type =
9:139 | type=json_schema ? responseFormat.type=json
response_format.type =
response_format.json_schema.name = responseFormat.name
response_format.json_schema.description = responseFormat.description
response_format.json_schema.schema = responseFormat.schema
response_format.json_schema.strict = responseFormat.strict
9:140 | type=json_object ? responseFormat.type=json
response_format.type =
6:11
max_completion_tokens = maxOutputTokens
6:12
max_tokens = maxOutputTokens
6:14
temperature = temperature
6:15
top_p = topP
9:19
stop = stop
9:20
seed = seed
6:16
presence_penalty = presencePenalty
6:17
frequency_penalty = frequencyPenalty
9:23
top_logprobs = logprobs
9:24
logprobs = logprobs
9:29
service_tier = serviceTier
9:30
metadata = metadata
9:31
stream = stream
9:32 | include_usage=true
stream_options.include_usage =
`,
} as const
