// Code generated from specs/openrouter/openrouter-chat.yaml, specs/openrouter/with/cache-hints.yaml, specs/openai-compatible/with/rerank.yaml, specs/openai-compatible/with/thoughts-in-reasoning-details.yaml, specs/openai-compatible/with/refusals.yaml, specs/openai-compatible/openai-compatible.yaml, specs/openai-compatible/with/no-breakpoints.yaml, specs/openai-compatible/with/thoughts-in-either.yaml, specs/openai/openai-chat.yaml and specs/openrouter/openapi.yaml. DO NOT EDIT.

/** Which line writes a field of a request of openrouter-chat: `file:line | what stands around ? cases of the unified request`, and below it each `field = unified name`. */
export const openrouterChatLines = {
  files: [
    'specs/openrouter/openrouter-chat.yaml',
    'specs/openrouter/with/cache-hints.yaml',
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
    '1:4': 'cache_control: $cache as promptCache if !@cacheBreakpoints',
    '1:8':
      'promptCache: { is: [{ .if: $only != marked, type: ephemeral, ttl: $ttl | ttl }] } # else its vendors do as they do',
    '1:5': 'prompt_cache_options: $cache as cacheOptions if @cacheBreakpoints and $cache.only = marked',
    '1:9': 'cacheOptions: { is: [{ .if: $only = marked, mode: explicit, ttl: $ttl | cacheTime }] }',
    '5:8': 'top_k: $topK',
    '5:16': 'user: $userId',
    '8:7': 'model: $model',
    '8:8': 'messages: [$system each systemMessage, $messages each message]',
    '1:13':
      '- { .if: $native.content and @developerRole, .run: content, role: developer, content: [{ type: text, text: $text, cache_control: $cache as cacheHint }] }',
    '1:7': 'cacheHint: { is: { type: ephemeral, ttl: $ttl | ttl } }',
    '1:14':
      '- { .if: $native.content, .run: content, role: system, content: [{ type: text, text: $text, cache_control: $cache as cacheHint }] }',
    '1:15':
      '- { .if: $cache, .run: content, role: system, content: [{ type: text, text: $text, cache_control: $cache as cacheHint }] }',
    '1:16': '- { .if: "@developerRole", role: developer, content: $text | plainText }',
    '1:17': '- { role: system, content: $text | plainText }',
    '8:79': 'user: { role: user, content: $content each part or text, name: $name }',
    '1:18':
      'part: { cases: { text: { cache_control: $cache as cacheHint }, "search-result>": { cache_control: $cache as cacheHint } } }',
    '8:94': 'text: { type: text, text: $text, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '8:96':
      '- { .if: $data, type: image_url, image_url: { url: $ | mediaUrl, detail: $detail }, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '8:97':
      '- { .if: $url, type: image_url, image_url: { url: $url, detail: $detail }, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '8:98':
      'audio: { .if: $data, type: input_audio, input_audio: { data: $data, format: $mediaType | audioFormat ?? wav }, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '8:100':
      '- { .if: $fileId, type: file, file: { file_id: $fileId, filename: $filename }, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '8:101':
      '- { .if: $data, type: file, file: { filename: $filename ?? document, file_data: $ | fileData }, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '8:102':
      '"search-result>": { type: text, text: $ | foundText, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '3:10':
      'message: { cases: { assistant: { reasoning_details: $content each detail, reasoning: ~, reasoning_content: ~ } } }',
    '3:7': '- { .if: $native.type = reasoning.summary, type: reasoning.summary, summary: $text }',
    '3:8': '- { .if: $text, type: reasoning.text, text: $text }',
    '4:4': 'message: { cases: { assistant: { refusal: $content each refusalOut | joined } } }',
    '8:111': 'refusalOut: { cases: { refusal: { .if: "!$native.type", .is: $text } } }',
    '8:81': 'role: assistant',
    '8:82': 'content: $content each assistantText or text',
    '8:108': 'text: { type: text, text: $text }',
    '8:84': 'tool_calls: $content each toolCall',
    '5:27':
      'tool-call: { .if: $kind != function_call, id: $id, type: function, function: { name: $name, arguments: $ | callArguments } }',
    '8:86': 'name: $name',
    '8:87': 'tool: { .each: $content each toolMessage }',
    '8:91':
      'toolMessage: { cases: { tool-result: { role: tool, tool_call_id: $id, content: $content each text or text } } }',
    '8:103':
      'text: { cases: { text: { type: text, text: $text, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }, "search-result>": { type: text, text: $ | foundText, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints } } }',
    '8:89': '- { .if: "@developerRole", role: developer, content: $content each text or text }',
    '8:90': '- { role: system, content: $content each text or text }',
    '8:9': 'tools: $tools each tool',
    '1:19': 'tool: { cases: { function: { cache_control: $cache as cacheHint } } }',
    '8:130':
      'function: { type: function, function: { name: $name, description: $description, parameters: $inputSchema, strict: $strict } }',
    '8:10': 'tool_choice: $toolChoice as toolChoice',
    '8:133':
      'cases: { auto: auto, none: none, required: required, tool: { type: function, function: { name: $name } } }',
    '8:11': 'parallel_tool_calls: $parallelToolCalls',
    '8:12': 'response_format: $responseFormat as responseFormat',
    '8:136': 'text: { type: text }',
    '8:138':
      '- { .if: $schema, type: json_schema, json_schema: { name: $name ?? response, description: $description, schema: $schema, strict: $strict } }',
    '8:139': '- { type: json_object }',
    '5:9': 'max_completion_tokens: $maxOutputTokens if @maxCompletionTokens',
    '5:10': 'max_tokens: $maxOutputTokens if !@maxCompletionTokens',
    '5:12': 'temperature: $temperature',
    '5:13': 'top_p: $topP',
    '8:18': 'stop: $stop | oneOrMany',
    '8:19': 'seed: $seed',
    '5:14': 'presence_penalty: $presencePenalty',
    '5:15': 'frequency_penalty: $frequencyPenalty',
    '8:22': 'top_logprobs: $logprobs',
    '8:23': 'logprobs: $logprobs | present',
    '8:28': 'service_tier: $serviceTier | serviceTier',
    '8:29': 'metadata: $metadata',
    '8:30': 'stream: $stream',
    '8:31': 'stream_options: { .if: $stream = true, include_usage: true }',
  },
  fields: `
0:8
reasoning.effort = reasoning.effort
0:9
prompt_cache_key = cacheKey
1:4
cache_control = cache
1:8 | type=ephemeral
cache_control.ttl = cache.ttl
1:5
prompt_cache_options = cache
1:9 | mode=explicit
prompt_cache_options.ttl = cache.ttl
5:8
top_k = topK
5:16
user = userId
8:7
model = model
8:8
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
8:8
messages = messages
8:79 | role=user ? messages[].role=user
messages[].content = messages[].content
1:18 | role=user type=text ? messages[].role=user messages[].content[].type=text
messages[].content[].cache_control = messages[].content[].cache
1:7 | role=user type=text type=ephemeral ? messages[].role=user messages[].content[].type=text
messages[].content[].cache_control.ttl = messages[].content[].cache.ttl
8:94 | role=user type=text ? messages[].role=user messages[].content[].type=text
messages[].content[].text = messages[].content[].text
8:96 | role=user type=image_url ? messages[].role=user messages[].content[].type=image
messages[].content[].type =
messages[].content[].image_url.url = messages[].content[]
messages[].content[].image_url.detail = messages[].content[].detail
8:97 | role=user type=image_url ? messages[].role=user messages[].content[].type=image
messages[].content[].type =
messages[].content[].image_url.url = messages[].content[].url
messages[].content[].image_url.detail = messages[].content[].detail
8:98 | role=user type=input_audio ? messages[].role=user messages[].content[].type=audio
messages[].content[].type =
messages[].content[].input_audio.data = messages[].content[].data
messages[].content[].input_audio.format = messages[].content[].mediaType
8:100 | role=user type=file ? messages[].role=user messages[].content[].type=document
messages[].content[].type =
messages[].content[].file.file_id = messages[].content[].fileId
messages[].content[].file.filename = messages[].content[].filename
8:101 | role=user type=file ? messages[].role=user messages[].content[].type=document
messages[].content[].type =
messages[].content[].file.filename = messages[].content[].filename
messages[].content[].file.file_data = messages[].content[]
1:18 | role=user type=text ? messages[].role=user messages[].content[].type=search-result
messages[].content[].cache_control = messages[].content[].cache
1:7 | role=user type=text type=ephemeral ? messages[].role=user messages[].content[].type=search-result
messages[].content[].cache_control.ttl = messages[].content[].cache.ttl
8:102 | role=user type=text ? messages[].role=user messages[].content[].type=search-result
messages[].content[].text = messages[].content[]
8:79 | role=user ? messages[].role=user
messages[].name = messages[].name
3:10 | role=assistant ? messages[].role=assistant
messages[].reasoning_details = messages[].content
3:7 | role=assistant type=reasoning.summary ? messages[].role=assistant messages[].content[].type=reasoning
messages[].reasoning_details[].summary = messages[].content[].text
3:8 | role=assistant type=reasoning.text ? messages[].role=assistant messages[].content[].type=reasoning
messages[].reasoning_details[].text = messages[].content[].text
4:4 | role=assistant ? messages[].role=assistant
messages[].refusal = messages[].content
8:111 | role=assistant ? messages[].role=assistant messages[].content[].type=refusal
messages[].refusal = messages[].content[].text
8:81 | role=assistant ? messages[].role=assistant
messages[].role =
8:82 | role=assistant ? messages[].role=assistant
messages[].content = messages[].content
8:108 | role=assistant type=text ? messages[].role=assistant messages[].content[].type=text
messages[].content[].text = messages[].content[].text
8:84 | role=assistant ? messages[].role=assistant
messages[].tool_calls = messages[].content
5:27 | role=assistant type=function ? messages[].role=assistant messages[].content[].type=tool-call
messages[].tool_calls[].id = messages[].content[].id
messages[].tool_calls[].function.name = messages[].content[].name
messages[].tool_calls[].function.arguments = messages[].content[]
8:86 | role=assistant ? messages[].role=assistant
messages[].name = messages[].name
8:87 ? messages[].role=tool
messages = messages[].content
8:91 | role=tool ? messages[].role=tool messages[].content[].type=tool-result
messages[].tool_call_id = messages[].content[].id
messages[].content = messages[].content[].content
8:103 | role=tool type=text ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=text
messages[].content[].text = messages[].content[].content[].text
8:103 | role=tool type=text ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=search-result
messages[].content[].text = messages[].content[].content[]
8:89 | role=developer ? messages[].role=system
messages[].content = messages[].content
8:103 | role=developer type=text ? messages[].role=system messages[].content[].type=text
messages[].content[].text = messages[].content[].text
8:103 | role=developer type=text ? messages[].role=system messages[].content[].type=search-result
messages[].content[].text = messages[].content[]
8:90 | role=system ? messages[].role=system
messages[].content = messages[].content
8:103 | role=system type=text ? messages[].role=system messages[].content[].type=text
messages[].content[].text = messages[].content[].text
8:103 | role=system type=text ? messages[].role=system messages[].content[].type=search-result
messages[].content[].text = messages[].content[]
8:9
tools = tools
1:19 | type=function ? tools[].type=function
tools[].cache_control = tools[].cache
1:7 | type=function type=ephemeral ? tools[].type=function
tools[].cache_control.ttl = tools[].cache.ttl
8:130 | type=function ? tools[].type=function
tools[].type =
tools[].function.name = tools[].name
tools[].function.description = tools[].description
tools[].function.parameters = tools[].inputSchema
tools[].function.strict = tools[].strict
8:10
tool_choice = toolChoice
8:133 ? toolChoice.type=auto
tool_choice =
8:133 ? toolChoice.type=none
tool_choice =
8:133 ? toolChoice.type=required
tool_choice =
8:133 | type=function ? toolChoice.type=tool
tool_choice.type =
tool_choice.function.name = toolChoice.name
8:11
parallel_tool_calls = parallelToolCalls
8:12
response_format = responseFormat
8:136 | type=text ? responseFormat.type=text
response_format.type =
8:138 | type=json_schema ? responseFormat.type=json
response_format.type =
response_format.json_schema.name = responseFormat.name
response_format.json_schema.description = responseFormat.description
response_format.json_schema.schema = responseFormat.schema
response_format.json_schema.strict = responseFormat.strict
8:139 | type=json_object ? responseFormat.type=json
response_format.type =
5:9
max_completion_tokens = maxOutputTokens
5:10
max_tokens = maxOutputTokens
5:12
temperature = temperature
5:13
top_p = topP
8:18
stop = stop
8:19
seed = seed
5:14
presence_penalty = presencePenalty
5:15
frequency_penalty = frequencyPenalty
8:22
top_logprobs = logprobs
8:23
logprobs = logprobs
8:28
service_tier = serviceTier
8:29
metadata = metadata
8:30
stream = stream
8:31 | include_usage=true
stream_options.include_usage =
`,
} as const
