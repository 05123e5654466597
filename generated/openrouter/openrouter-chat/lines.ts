// Code generated from specs/openrouter/openrouter-chat.yaml, specs/openrouter/with/cache-hints.yaml, specs/openai-compatible/with/rerank.yaml, specs/openai-compatible/with/thoughts-in-reasoning-details.yaml, specs/openai-compatible/with/refusals.yaml, specs/openrouter/with/openrouter-media.yaml, specs/openrouter/with/words-first.yaml, specs/openrouter/with/drawn-pictures.yaml, specs/openai-compatible/openai-compatible.yaml, specs/openai-compatible/with/no-breakpoints.yaml, specs/openai-compatible/with/thoughts-in-either.yaml, specs/openai/openai-chat.yaml and specs/openrouter/openapi.yaml. DO NOT EDIT.

/** Which line writes a field of a request of openrouter-chat: `file:line | what stands around ? cases of the unified request`, and below it each `field = unified name`. */
export const openrouterChatLines = {
  files: [
    'specs/openrouter/openrouter-chat.yaml',
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
  ],
  lines: {
    '0:8': 'reasoning: { effort: $reasoning.effort | effort }',
    '0:9': 'prompt_cache_key: $cacheKey',
    '0:10': 'prediction: $prediction | predicted',
    '1:4': 'cache_control: $cache as promptCache if !@cacheBreakpoints',
    '1:8':
      'promptCache: { is: [{ .if: $only != marked, type: ephemeral, ttl: $ttl | ttl }] } # else its vendors do as they do',
    '1:5': 'prompt_cache_options: $cache as cacheOptions if @cacheBreakpoints',
    '1:9':
      'cacheOptions: { is: [{ .if: $only = marked, mode: explicit, ttl: $ttl | cacheTime }] } # there is no word for what they do unasked',
    '8:8': 'top_k: $topK',
    '8:9': 'min_p: $minP',
    '8:10': 'repetition_penalty: $repetitionPenalty',
    '8:18': 'user: $userId',
    '11:7': 'model: $model',
    '11:8': 'messages: [$system each systemMessage, $messages each message]',
    '1:13':
      '- { .if: $native.content and @developerRole, .run: content, role: developer, content: [{ type: text, text: $text, cache_control: $cache as cacheHint }] }',
    '1:7': 'cacheHint: { is: { type: ephemeral, ttl: $ttl | ttl } }',
    '1:14':
      '- { .if: $native.content, .run: content, role: system, content: [{ type: text, text: $text, cache_control: $cache as cacheHint }] }',
    '1:15':
      '- { .if: $cache, .run: content, role: system, content: [{ type: text, text: $text, cache_control: $cache as cacheHint }] }',
    '1:16': '- { .if: "@developerRole", role: developer, content: $text | plainText }',
    '1:17': '- { role: system, content: $text | plainText }',
    '11:80': 'user: { role: user, content: $content each part or text, name: $name }',
    '5:5':
      'video: [{ .if: $data, type: video_url, video_url: { url: $ | mediaUrl } }, { .if: $url, type: video_url, video_url: { url: $url } }]',
    '1:18':
      'part: { cases: { text: { cache_control: $cache as cacheHint }, "search-result>": { cache_control: $cache as cacheHint } } }',
    '11:95': 'text: { type: text, text: $text, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '11:97':
      '- { .if: $data, type: image_url, image_url: { url: $ | mediaUrl, detail: $detail }, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '11:98':
      '- { .if: $url, type: image_url, image_url: { url: $url, detail: $detail }, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '11:99':
      'audio: { .if: $data, type: input_audio, input_audio: { data: $data, format: $mediaType | audioFormat ?? wav }, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '5:7': '- { .if: $fileId, type: file, file: { file_id: $fileId, filename: $filename } }',
    '5:8': '- { .if: $data, type: file, file: { filename: $filename ?? document, file_data: $ | fileData } }',
    '5:9': '- { .if: $url, type: file, file: { filename: $filename, file_data: $url } }',
    '11:103':
      '"search-result>": { type: text, text: $ | foundText, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '3:10':
      'message: { cases: { assistant: { reasoning_details: $content each detail, reasoning: ~, reasoning_content: ~ } } }',
    '3:7': '- { .if: $native.type = reasoning.summary, type: reasoning.summary, summary: $text }',
    '3:8': '- { .if: $text, type: reasoning.text, text: $text }',
    '4:4': 'message: { cases: { assistant: { refusal: $content each refusalOut | joined } } }',
    '11:112': 'refusalOut: { cases: { refusal: { .if: "!$native.type", .is: $text } } }',
    '6:3': 'rules: { message: { cases: { assistant: { content: $content each assistantText or text } } } }',
    '11:109': 'text: { type: text, text: $text }',
    '7:5': 'message: { cases: { assistant: { content: ~, images: $content each picture } } }',
    '7:4':
      'picture: { cases: { image: [{ .if: $data, image_url: { url: $ | mediaUrl } }, { .if: $url, image_url: { url: $url } }] } }',
    '11:82': 'role: assistant',
    '11:85': 'tool_calls: $content each toolCall',
    '8:29':
      'tool-call: { .if: $kind != function_call, id: $id, type: function, function: { name: $name, arguments: $ | callArguments } }',
    '11:87': 'name: $name',
    '11:88': 'tool: { .each: $content each toolMessage }',
    '11:92':
      'toolMessage: { cases: { tool-result: { role: tool, tool_call_id: $id, content: $content each text or text } } }',
    '11:104':
      'text: { cases: { text: { type: text, text: $text, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }, "search-result>": { type: text, text: $ | foundText, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints } } }',
    '11:90': '- { .if: "@developerRole", role: developer, content: $content each text or text }',
    '11:91': '- { role: system, content: $content each text or text }',
    '11:9': 'tools: $tools each tool',
    '1:19': 'tool: { cases: { function: { cache_control: $cache as cacheHint } } }',
    '11:131':
      'function: { type: function, function: { name: $name, description: $description, parameters: $inputSchema, strict: $strict } }',
    '11:10': 'tool_choice: $toolChoice as toolChoice',
    '11:134':
      'cases: { auto: auto, none: none, required: required, tool: { type: function, function: { name: $name } } }',
    '11:11': 'parallel_tool_calls: $parallelToolCalls',
    '11:12': 'response_format: $responseFormat as responseFormat',
    '11:137': 'text: { type: text }',
    '11:139':
      '- { .if: $schema, type: json_schema, json_schema: { name: $name ?? response, description: $description, schema: $schema, strict: $strict } }',
    '11:140': '- { type: json_object }',
    '8:11': 'max_completion_tokens: $maxOutputTokens if @maxCompletionTokens',
    '8:12': 'max_tokens: $maxOutputTokens if !@maxCompletionTokens',
    '8:14': 'temperature: $temperature',
    '8:15': 'top_p: $topP',
    '11:18': 'stop: $stop | oneOrMany',
    '11:19': 'seed: $seed',
    '8:16': 'presence_penalty: $presencePenalty',
    '8:17': 'frequency_penalty: $frequencyPenalty',
    '11:22': 'top_logprobs: $logprobs',
    '11:23': 'logprobs: $logprobs | present',
    '11:29': 'service_tier: $serviceTier | serviceTier',
    '11:30': 'metadata: $metadata',
    '11:31': 'stream: $stream',
    '11:32': 'stream_options: { .if: $stream = true, include_usage: true }',
  },
  fields: `
0:8
reasoning.effort = reasoning.effort
0:9
prompt_cache_key = cacheKey
0:10
prediction = prediction
1:4
cache_control = cache
1:8 | type=ephemeral
cache_control.ttl = cache.ttl
1:5
prompt_cache_options = cache
1:9 | mode=explicit
prompt_cache_options.ttl = cache.ttl
8:8
top_k = topK
8:9
min_p = minP
8:10
repetition_penalty = repetitionPenalty
8:18
user = userId
11:7
model = model
11:8
messages = system
1:13 | role=developer ? system[].type=text
messages[].role =
1:13 | role=developer type=text ? system[].type=text
messages[].content[].text = system[].text
messages[].content[].cache_control = system[].cache
1:7 | role=developer type=text type=ephemeral ? system[].type=text
messages[].content[].cache_control.ttl = system[].cache.ttl
1:14 | role=system ? system[].type=text
messages[].role =
1:14 | role=system type=text ? system[].type=text
messages[].content[].text = system[].text
messages[].content[].cache_control = system[].cache
1:7 | role=system type=text type=ephemeral ? system[].type=text
messages[].content[].cache_control.ttl = system[].cache.ttl
1:15 | role=system ? system[].type=text
messages[].role =
1:15 | role=system type=text ? system[].type=text
messages[].content[].text = system[].text
messages[].content[].cache_control = system[].cache
1:16 | role=developer ? system[].type=text
messages[].content = system[].text
1:17 | role=system ? system[].type=text
messages[].content = system[].text
11:8
messages = messages
11:80 | role=user ? messages[].role=user
messages[].content = messages[].content
5:5 | role=user type=video_url ? messages[].role=user messages[].content[].type=video
messages[].content[].type =
messages[].content[].video_url.url = messages[].content[]
messages[].content[].video_url.url = messages[].content[].url
1:18 | role=user type=text ? messages[].role=user messages[].content[].type=text
messages[].content[].cache_control = messages[].content[].cache
1:7 | role=user type=text type=ephemeral ? messages[].role=user messages[].content[].type=text
messages[].content[].cache_control.ttl = messages[].content[].cache.ttl
11:95 | role=user type=text ? messages[].role=user messages[].content[].type=text
messages[].content[].text = messages[].content[].text
11:97 | role=user type=image_url ? messages[].role=user messages[].content[].type=image
messages[].content[].type =
messages[].content[].image_url.url = messages[].content[]
messages[].content[].image_url.detail = messages[].content[].detail
11:98 | role=user type=image_url ? messages[].role=user messages[].content[].type=image
messages[].content[].type =
messages[].content[].image_url.url = messages[].content[].url
messages[].content[].image_url.detail = messages[].content[].detail
11:99 | role=user type=input_audio ? messages[].role=user messages[].content[].type=audio
messages[].content[].type =
messages[].content[].input_audio.data = messages[].content[].data
messages[].content[].input_audio.format = messages[].content[].mediaType
5:7 | role=user type=file ? messages[].role=user messages[].content[].type=document
messages[].content[].type =
messages[].content[].file.file_id = messages[].content[].fileId
messages[].content[].file.filename = messages[].content[].filename
5:8 | role=user type=file ? messages[].role=user messages[].content[].type=document
messages[].content[].type =
messages[].content[].file.filename = messages[].content[].filename
messages[].content[].file.file_data = messages[].content[]
5:9 | role=user type=file ? messages[].role=user messages[].content[].type=document
messages[].content[].type =
messages[].content[].file.filename = messages[].content[].filename
messages[].content[].file.file_data = messages[].content[].url
1:18 | role=user type=text ? messages[].role=user messages[].content[].type=search-result
messages[].content[].cache_control = messages[].content[].cache
1:7 | role=user type=text type=ephemeral ? messages[].role=user messages[].content[].type=search-result
messages[].content[].cache_control.ttl = messages[].content[].cache.ttl
11:103 | role=user type=text ? messages[].role=user messages[].content[].type=search-result
messages[].content[].text = messages[].content[]
11:80 | role=user ? messages[].role=user
messages[].name = messages[].name
3:10 | role=assistant ? messages[].role=assistant
messages[].reasoning_details = messages[].content
3:7 | role=assistant type=reasoning.summary ? messages[].role=assistant messages[].content[].type=reasoning
messages[].reasoning_details[].summary = messages[].content[].text
3:8 | role=assistant type=reasoning.text ? messages[].role=assistant messages[].content[].type=reasoning
messages[].reasoning_details[].text = messages[].content[].text
4:4 | role=assistant ? messages[].role=assistant
messages[].refusal = messages[].content
11:112 | role=assistant ? messages[].role=assistant messages[].content[].type=refusal
messages[].refusal = messages[].content[].text
6:3 | role=assistant ? messages[].role=assistant
messages[].content = messages[].content
11:109 | role=assistant type=text ? messages[].role=assistant messages[].content[].type=text
messages[].content[].text = messages[].content[].text
7:5 | role=assistant ? messages[].role=assistant
messages[].images = messages[].content
7:4 | role=assistant ? messages[].role=assistant messages[].content[].type=image
messages[].images[].image_url.url = messages[].content[]
messages[].images[].image_url.url = messages[].content[].url
11:82 | role=assistant ? messages[].role=assistant
messages[].role =
11:85 | role=assistant ? messages[].role=assistant
messages[].tool_calls = messages[].content
8:29 | role=assistant type=function ? messages[].role=assistant messages[].content[].type=tool-call
messages[].tool_calls[].id = messages[].content[].id
messages[].tool_calls[].function.name = messages[].content[].name
messages[].tool_calls[].function.arguments = messages[].content[]
11:87 | role=assistant ? messages[].role=assistant
messages[].name = messages[].name
11:88 ? messages[].role=tool
messages = messages[].content
11:92 | role=tool ? messages[].role=tool messages[].content[].type=tool-result
messages[].tool_call_id = messages[].content[].id
messages[].content = messages[].content[].content
11:104 | role=tool type=text ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=text
messages[].content[].text = messages[].content[].content[].text
11:104 | role=tool type=text ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=search-result
messages[].content[].text = messages[].content[].content[]
11:90 | role=developer ? messages[].role=system
messages[].content = messages[].content
11:104 | role=developer type=text ? messages[].role=system messages[].content[].type=text
messages[].content[].text = messages[].content[].text
11:104 | role=developer type=text ? messages[].role=system messages[].content[].type=search-result
messages[].content[].text = messages[].content[]
11:91 | role=system ? messages[].role=system
messages[].content = messages[].content
11:104 | role=system type=text ? messages[].role=system messages[].content[].type=text
messages[].content[].text = messages[].content[].text
11:104 | role=system type=text ? messages[].role=system messages[].content[].type=search-result
messages[].content[].text = messages[].content[]
11:9
tools = tools
1:19 | type=function ? tools[].type=function
tools[].cache_control = tools[].cache
1:7 | type=function type=ephemeral ? tools[].type=function
tools[].cache_control.ttl = tools[].cache.ttl
11:131 | type=function ? tools[].type=function
tools[].type =
tools[].function.name = tools[].name
tools[].function.description = tools[].description
tools[].function.parameters = tools[].inputSchema
tools[].function.strict = tools[].strict
11:10
tool_choice = toolChoice
11:134 ? toolChoice.type=auto
tool_choice =
11:134 ? toolChoice.type=none
tool_choice =
11:134 ? toolChoice.type=required
tool_choice =
11:134 | type=function ? toolChoice.type=tool
tool_choice.type =
tool_choice.function.name = toolChoice.name
11:11
parallel_tool_calls = parallelToolCalls
11:12
response_format = responseFormat
11:137 | type=text ? responseFormat.type=text
response_format.type =
11:139 | type=json_schema ? responseFormat.type=json
response_format.type =
response_format.json_schema.name = responseFormat.name
response_format.json_schema.description = responseFormat.description
response_format.json_schema.schema = responseFormat.schema
response_format.json_schema.strict = responseFormat.strict
11:140 | type=json_object ? responseFormat.type=json
response_format.type =
8:11
max_completion_tokens = maxOutputTokens
8:12
max_tokens = maxOutputTokens
8:14
temperature = temperature
8:15
top_p = topP
11:18
stop = stop
11:19
seed = seed
8:16
presence_penalty = presencePenalty
8:17
frequency_penalty = frequencyPenalty
11:22
top_logprobs = logprobs
11:23
logprobs = logprobs
11:29
service_tier = serviceTier
11:30
metadata = metadata
11:31
stream = stream
11:32 | include_usage=true
stream_options.include_usage =
`,
} as const
