// Code generated from specs/openrouter/openrouter-chat.yaml, specs/openai/with/predictions.yaml, specs/openrouter/with/cache-hints.yaml, specs/openai-compatible/with/rerank.yaml, specs/openai-compatible/with/thoughts-in-reasoning-details.yaml, specs/openai-compatible/with/refusals.yaml, specs/openrouter/with/openrouter-media.yaml, specs/openrouter/with/words-first.yaml, specs/openrouter/with/drawn-pictures.yaml, specs/openai-compatible/openai-compatible.yaml, specs/openai-compatible/with/no-breakpoints.yaml, specs/openai-compatible/with/thoughts-in-either.yaml, specs/openai/openai-chat.yaml, specs/openai/with/predictions.yaml and specs/openrouter/openapi.yaml. DO NOT EDIT.

/** Which line writes a field of a request of openrouter-chat: `file:line | what stands around ? cases of the unified request`, and below it each `field = unified name`. */
export const openrouterChatLines = {
  files: [
    'specs/openrouter/openrouter-chat.yaml',
    'specs/openai/with/predictions.yaml',
    'specs/openrouter/with/cache-hints.yaml',
    'specs/openai-compatible/with/rerank.yaml',
    'specs/openai-compatible/with/thoughts-in-reasoning-details.yaml',
    'specs/openai-compatible/with/refusals.yaml',
    'specs/openrouter/with/openrouter-media.yaml',
    'specs/openrouter/with/words-first.yaml',
    'specs/openrouter/with/drawn-pictures.yaml',
    'specs/openai-compatible/openai-compatible.yaml',
    'specs/openai-compatible/with/no-breakpoints.yaml',
    'specs/openai-compatible/with/thoughts-in-either.yaml',
    'specs/openai/openai-chat.yaml',
    'specs/openai/with/predictions.yaml',
  ],
  lines: {
    '0:8': 'reasoning: { effort: $reasoning.effort | effort }',
    '0:9': 'prompt_cache_key: $cacheKey',
    '1:2': 'chat: { request: { prediction: $prediction | predicted } }',
    '2:2': 'chat: { request: { cache_control: $cache as promptCache } }',
    '2:5':
      'promptCache: { is: [{ .if: $only != marked, type: ephemeral, ttl: $ttl | ttl }] } # else its vendors do as they do',
    '9:8': 'top_k: $topK',
    '9:9': 'min_p: $minP',
    '9:10': 'repetition_penalty: $repetitionPenalty',
    '9:18': 'user: $userId',
    '12:8': 'model: $model',
    '12:9': 'messages: [$system each systemMessage, $messages each message]',
    '2:9':
      '- { .if: $native.content and @developerRole, .run: content, role: developer, content: [{ type: text, text: $text, cache_control: $cache as cacheHint }] }',
    '2:4': 'cacheHint: { is: { type: ephemeral, ttl: $ttl | ttl } }',
    '2:10':
      '- { .if: $native.content, .run: content, role: system, content: [{ type: text, text: $text, cache_control: $cache as cacheHint }] }',
    '2:11':
      '- { .if: $cache, .run: content, role: system, content: [{ type: text, text: $text, cache_control: $cache as cacheHint }] }',
    '2:12': '- { .if: "@developerRole", role: developer, content: $text | plainText }',
    '2:13': '- { role: system, content: $text | plainText }',
    '12:80': 'user: { role: user, content: $content each part or text, name: $name }',
    '6:5':
      'video: [{ .if: $data, type: video_url, video_url: { url: $ | mediaUrl } }, { .if: $url, type: video_url, video_url: { url: $url } }]',
    '2:14':
      'part: { cases: { text: { cache_control: $cache as cacheHint }, "search-result>": { cache_control: $cache as cacheHint } } }',
    '12:95': 'text: { type: text, text: $text, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '12:97':
      '- { .if: $data, type: image_url, image_url: { url: $ | mediaUrl, detail: $detail }, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '12:98':
      '- { .if: $url, type: image_url, image_url: { url: $url, detail: $detail }, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '12:99':
      'audio: { .if: $data, type: input_audio, input_audio: { data: $data, format: $mediaType | audioFormat ?? wav }, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '6:7': '- { .if: $fileId, type: file, file: { file_id: $fileId, filename: $filename } }',
    '6:8': '- { .if: $data, type: file, file: { filename: $filename ?? document, file_data: $ | fileData } }',
    '6:9': '- { .if: $url, type: file, file: { filename: $filename, file_data: $url } }',
    '12:103':
      '"search-result>": { type: text, text: $ | foundText, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '4:10':
      'message: { cases: { assistant: { reasoning_details: $content each detail, reasoning: ~, reasoning_content: ~ } } }',
    '4:7': '- { .if: $native.type = reasoning.summary, type: reasoning.summary, summary: $text }',
    '4:8': '- { .if: $text, type: reasoning.text, text: $text }',
    '5:4': 'message: { cases: { assistant: { refusal: $content each refusalOut | joined } } }',
    '12:112': 'refusalOut: { cases: { refusal: { .if: "!$native.type", .is: $text } } }',
    '7:3': 'rules: { message: { cases: { assistant: { content: $content each assistantText or text } } } }',
    '12:109': 'text: { type: text, text: $text }',
    '8:5': 'message: { cases: { assistant: { content: ~, images: $content each picture } } }',
    '8:4':
      'picture: { cases: { image: [{ .if: $data, image_url: { url: $ | mediaUrl } }, { .if: $url, image_url: { url: $url } }] } }',
    '12:82': 'role: assistant',
    '12:85': 'tool_calls: $content each toolCall',
    '9:29':
      'tool-call: { .if: $kind != function_call, id: $id, type: function, function: { name: $name, arguments: $ | callArguments } }',
    '12:87': 'name: $name',
    '12:88': 'tool: { .each: $content each toolMessage }',
    '12:92':
      'toolMessage: { cases: { tool-result: { role: tool, tool_call_id: $id, content: $content each text or text } } }',
    '12:104':
      'text: { cases: { text: { type: text, text: $text, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }, "search-result>": { type: text, text: $ | foundText, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints } } }',
    '12:90': '- { .if: "@developerRole", role: developer, content: $content each text or text }',
    '12:91': '- { role: system, content: $content each text or text }',
    '12:10': 'tools: $tools each tool',
    '2:15': 'tool: { cases: { function: { cache_control: $cache as cacheHint } } }',
    '12:131':
      'function: { type: function, function: { name: $name, description: $description, parameters: $inputSchema, strict: $strict } }',
    '12:11': 'tool_choice: $toolChoice as toolChoice',
    '12:134':
      'cases: { auto: auto, none: none, required: required, tool: { type: function, function: { name: $name } } }',
    '12:12': 'parallel_tool_calls: $parallelToolCalls',
    '12:13': 'response_format: $responseFormat as responseFormat',
    '12:137': 'text: { type: text }',
    '12:139':
      '- { .if: $schema, type: json_schema, json_schema: { name: $name ?? response, description: $description, schema: $schema, strict: $strict } }',
    '12:140': '- { type: json_object }',
    '9:11': 'max_completion_tokens: $maxOutputTokens if @maxCompletionTokens',
    '9:12': 'max_tokens: $maxOutputTokens if !@maxCompletionTokens',
    '9:14': 'temperature: $temperature',
    '9:15': 'top_p: $topP',
    '12:19': 'stop: $stop | oneOrMany',
    '12:20': 'seed: $seed',
    '9:16': 'presence_penalty: $presencePenalty',
    '9:17': 'frequency_penalty: $frequencyPenalty',
    '12:23': 'top_logprobs: $logprobs',
    '12:24': 'logprobs: $logprobs | present',
    '12:29': 'service_tier: $serviceTier | serviceTier',
    '12:30': 'metadata: $metadata',
    '12:31': 'stream: $stream',
    '12:32': 'stream_options: { .if: $stream = true, include_usage: true }',
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
9:8
top_k = topK
9:9
min_p = minP
9:10
repetition_penalty = repetitionPenalty
9:18
user = userId
12:8
model = model
12:9
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
12:9
messages = messages
12:80 | role=user ? messages[].role=user
messages[].content = messages[].content
6:5 | role=user type=video_url ? messages[].role=user messages[].content[].type=video
messages[].content[].type =
messages[].content[].video_url.url = messages[].content[]
messages[].content[].video_url.url = messages[].content[].url
2:14 | role=user type=text ? messages[].role=user messages[].content[].type=text
messages[].content[].cache_control = messages[].content[].cache
2:4 | role=user type=text type=ephemeral ? messages[].role=user messages[].content[].type=text
messages[].content[].cache_control.ttl = messages[].content[].cache.ttl
12:95 | role=user type=text ? messages[].role=user messages[].content[].type=text
messages[].content[].text = messages[].content[].text
12:97 | role=user type=image_url ? messages[].role=user messages[].content[].type=image
messages[].content[].type =
messages[].content[].image_url.url = messages[].content[]
messages[].content[].image_url.detail = messages[].content[].detail
12:98 | role=user type=image_url ? messages[].role=user messages[].content[].type=image
messages[].content[].type =
messages[].content[].image_url.url = messages[].content[].url
messages[].content[].image_url.detail = messages[].content[].detail
12:99 | role=user type=input_audio ? messages[].role=user messages[].content[].type=audio
messages[].content[].type =
messages[].content[].input_audio.data = messages[].content[].data
messages[].content[].input_audio.format = messages[].content[].mediaType
6:7 | role=user type=file ? messages[].role=user messages[].content[].type=document
messages[].content[].type =
messages[].content[].file.file_id = messages[].content[].fileId
messages[].content[].file.filename = messages[].content[].filename
6:8 | role=user type=file ? messages[].role=user messages[].content[].type=document
messages[].content[].type =
messages[].content[].file.filename = messages[].content[].filename
messages[].content[].file.file_data = messages[].content[]
6:9 | role=user type=file ? messages[].role=user messages[].content[].type=document
messages[].content[].type =
messages[].content[].file.filename = messages[].content[].filename
messages[].content[].file.file_data = messages[].content[].url
2:14 | role=user type=text ? messages[].role=user messages[].content[].type=search-result
messages[].content[].cache_control = messages[].content[].cache
2:4 | role=user type=text type=ephemeral ? messages[].role=user messages[].content[].type=search-result
messages[].content[].cache_control.ttl = messages[].content[].cache.ttl
12:103 | role=user type=text ? messages[].role=user messages[].content[].type=search-result
messages[].content[].text = messages[].content[]
12:80 | role=user ? messages[].role=user
messages[].name = messages[].name
4:10 | role=assistant ? messages[].role=assistant
messages[].reasoning_details = messages[].content
4:7 | role=assistant type=reasoning.summary ? messages[].role=assistant messages[].content[].type=reasoning
messages[].reasoning_details[].summary = messages[].content[].text
4:8 | role=assistant type=reasoning.text ? messages[].role=assistant messages[].content[].type=reasoning
messages[].reasoning_details[].text = messages[].content[].text
5:4 | role=assistant ? messages[].role=assistant
messages[].refusal = messages[].content
12:112 | role=assistant ? messages[].role=assistant messages[].content[].type=refusal
messages[].refusal = messages[].content[].text
7:3 | role=assistant ? messages[].role=assistant
messages[].content = messages[].content
12:109 | role=assistant type=text ? messages[].role=assistant messages[].content[].type=text
messages[].content[].text = messages[].content[].text
8:5 | role=assistant ? messages[].role=assistant
messages[].images = messages[].content
8:4 | role=assistant ? messages[].role=assistant messages[].content[].type=image
messages[].images[].image_url.url = messages[].content[]
messages[].images[].image_url.url = messages[].content[].url
12:82 | role=assistant ? messages[].role=assistant
messages[].role =
12:85 | role=assistant ? messages[].role=assistant
messages[].tool_calls = messages[].content
9:29 | role=assistant type=function ? messages[].role=assistant messages[].content[].type=tool-call
messages[].tool_calls[].id = messages[].content[].id
messages[].tool_calls[].function.name = messages[].content[].name
messages[].tool_calls[].function.arguments = messages[].content[]
12:87 | role=assistant ? messages[].role=assistant
messages[].name = messages[].name
12:88 ? messages[].role=tool
messages = messages[].content
12:92 | role=tool ? messages[].role=tool messages[].content[].type=tool-result
messages[].tool_call_id = messages[].content[].id
messages[].content = messages[].content[].content
12:104 | role=tool type=text ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=text
messages[].content[].text = messages[].content[].content[].text
12:104 | role=tool type=text ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=search-result
messages[].content[].text = messages[].content[].content[]
12:90 | role=developer ? messages[].role=system
messages[].content = messages[].content
12:104 | role=developer type=text ? messages[].role=system messages[].content[].type=text
messages[].content[].text = messages[].content[].text
12:104 | role=developer type=text ? messages[].role=system messages[].content[].type=search-result
messages[].content[].text = messages[].content[]
12:91 | role=system ? messages[].role=system
messages[].content = messages[].content
12:104 | role=system type=text ? messages[].role=system messages[].content[].type=text
messages[].content[].text = messages[].content[].text
12:104 | role=system type=text ? messages[].role=system messages[].content[].type=search-result
messages[].content[].text = messages[].content[]
12:10
tools = tools
2:15 | type=function ? tools[].type=function
tools[].cache_control = tools[].cache
2:4 | type=function type=ephemeral ? tools[].type=function
tools[].cache_control.ttl = tools[].cache.ttl
12:131 | type=function ? tools[].type=function
tools[].type =
tools[].function.name = tools[].name
tools[].function.description = tools[].description
tools[].function.parameters = tools[].inputSchema
tools[].function.strict = tools[].strict
12:11
tool_choice = toolChoice
12:134 ? toolChoice.type=auto
tool_choice =
12:134 ? toolChoice.type=none
tool_choice =
12:134 ? toolChoice.type=required
tool_choice =
12:134 | type=function ? toolChoice.type=tool
tool_choice.type =
tool_choice.function.name = toolChoice.name
12:12
parallel_tool_calls = parallelToolCalls
12:13
response_format = responseFormat
12:137 | type=text ? responseFormat.type=text
response_format.type =
12:139 | type=json_schema ? responseFormat.type=json
response_format.type =
response_format.json_schema.name = responseFormat.name
response_format.json_schema.description = responseFormat.description
response_format.json_schema.schema = responseFormat.schema
response_format.json_schema.strict = responseFormat.strict
12:140 | type=json_object ? responseFormat.type=json
response_format.type =
9:11
max_completion_tokens = maxOutputTokens
9:12
max_tokens = maxOutputTokens
9:14
temperature = temperature
9:15
top_p = topP
12:19
stop = stop
12:20
seed = seed
9:16
presence_penalty = presencePenalty
9:17
frequency_penalty = frequencyPenalty
12:23
top_logprobs = logprobs
12:24
logprobs = logprobs
12:29
service_tier = serviceTier
12:30
metadata = metadata
12:31
stream = stream
12:32 | include_usage=true
stream_options.include_usage =
`,
} as const
