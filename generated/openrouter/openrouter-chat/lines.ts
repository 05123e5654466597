// Code generated from specs/openrouter/openrouter-chat.yaml, specs/openai-compatible/with/rerank.yaml, specs/openai-compatible/with/thoughts-in-reasoning-details.yaml, specs/openai-compatible/with/refusals.yaml, specs/openai-compatible/openai-compatible.yaml, specs/openai-compatible/with/no-breakpoints.yaml, specs/openai-compatible/with/thoughts-in-either.yaml, specs/openai/openai-chat.yaml and specs/openrouter/openapi.yaml. DO NOT EDIT.

/** Which line writes a field of a request of openrouter-chat: `file:line | what stands around ? cases of the unified request`, and below it each `field = unified name`. */
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
    '0:16':
      'part: { cases: { text: { cache_control: $cache as cacheHint }, "search-result>": { cache_control: $cache as cacheHint } } }',
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
    '7:101':
      '"search-result>": { type: text, text: $ | foundText, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '2:10':
      'message: { cases: { assistant: { reasoning_details: $content each detail, reasoning: ~, reasoning_content: ~ } } }',
    '2:7': '- { .if: $native.type = reasoning.summary, type: reasoning.summary, summary: $text }',
    '2:8': '- { .if: $text, type: reasoning.text, text: $text }',
    '3:4': 'message: { cases: { assistant: { refusal: $content each refusalOut | joined } } }',
    '7:109': 'refusalOut: { cases: { refusal: { .if: "!$native.type", .is: $text } } }',
    '7:80': 'role: assistant',
    '7:81': 'content: $content each assistantText or text',
    '7:106': 'text: { type: text, text: $text }',
    '7:83': 'tool_calls: $content each toolCall',
    '4:27':
      'tool-call: { .if: $kind != function_call, id: $id, type: function, function: { name: $name, arguments: $ | callArguments } }',
    '7:85': 'name: $name',
    '7:86': 'tool: { .each: $content each toolMessage }',
    '7:90':
      'toolMessage: { cases: { tool-result: { role: tool, tool_call_id: $id, content: $content each text or text } } }',
    '7:102':
      'text: { cases: { text: { type: text, text: $text, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }, "search-result>": { type: text, text: $ | foundText, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints } } }',
    '7:88': '- { .if: "@developerRole", role: developer, content: $content each text or text }',
    '7:89': '- { role: system, content: $content each text or text }',
    '7:9': 'tools: $tools each tool',
    '7:128':
      'function: { type: function, function: { name: $name, description: $description, parameters: $inputSchema, strict: $strict } }',
    '7:10': 'tool_choice: $toolChoice as toolChoice',
    '7:131':
      'cases: { auto: auto, none: none, required: required, tool: { type: function, function: { name: $name } } }',
    '7:11': 'parallel_tool_calls: $parallelToolCalls',
    '7:12': 'response_format: $responseFormat as responseFormat',
    '7:134': 'text: { type: text }',
    '7:136':
      '- { .if: $schema, type: json_schema, json_schema: { name: $name ?? response, description: $description, schema: $schema, strict: $strict } }',
    '7:137': '- { type: json_object }',
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
0:8
reasoning.effort = reasoning.effort
0:9
prompt_cache_key = cacheKey
4:8
top_k = topK
4:16
user = userId
7:7
model = model
7:8
messages = system
7:71 | role=developer ? system[].type=text
messages[].role =
7:71 | role=developer type=text ? system[].type=text
messages[].content[].text = system[].text
7:72 | role=system ? system[].type=text
messages[].role =
7:72 | role=system type=text ? system[].type=text
messages[].content[].text = system[].text
7:73 | role=developer ? system[].type=text
messages[].content = system[].text
7:74 | role=system ? system[].type=text
messages[].content = system[].text
7:8
messages = messages
7:78 | role=user ? messages[].role=user
messages[].content = messages[].content
0:16 | role=user type=text ? messages[].role=user messages[].content[].type=text
messages[].content[].cache_control = messages[].content[].cache
0:14 | role=user type=text type=ephemeral ? messages[].role=user messages[].content[].type=text
messages[].content[].cache_control.ttl = messages[].content[].cache.ttl
7:93 | role=user type=text ? messages[].role=user messages[].content[].type=text
messages[].content[].text = messages[].content[].text
7:95 | role=user type=image_url ? messages[].role=user messages[].content[].type=image
messages[].content[].type =
messages[].content[].image_url.url = messages[].content[]
messages[].content[].image_url.detail = messages[].content[].detail
7:96 | role=user type=image_url ? messages[].role=user messages[].content[].type=image
messages[].content[].type =
messages[].content[].image_url.url = messages[].content[].url
messages[].content[].image_url.detail = messages[].content[].detail
7:97 | role=user type=input_audio ? messages[].role=user messages[].content[].type=audio
messages[].content[].type =
messages[].content[].input_audio.data = messages[].content[].data
messages[].content[].input_audio.format = messages[].content[].mediaType
7:99 | role=user type=file ? messages[].role=user messages[].content[].type=document
messages[].content[].type =
messages[].content[].file.file_id = messages[].content[].fileId
messages[].content[].file.filename = messages[].content[].filename
7:100 | role=user type=file ? messages[].role=user messages[].content[].type=document
messages[].content[].type =
messages[].content[].file.filename = messages[].content[].filename
messages[].content[].file.file_data = messages[].content[]
0:16 | role=user type=text ? messages[].role=user messages[].content[].type=search-result
messages[].content[].cache_control = messages[].content[].cache
0:14 | role=user type=text type=ephemeral ? messages[].role=user messages[].content[].type=search-result
messages[].content[].cache_control.ttl = messages[].content[].cache.ttl
7:101 | role=user type=text ? messages[].role=user messages[].content[].type=search-result
messages[].content[].text = messages[].content[]
7:78 | role=user ? messages[].role=user
messages[].name = messages[].name
2:10 | role=assistant ? messages[].role=assistant
messages[].reasoning_details = messages[].content
2:7 | role=assistant type=reasoning.summary ? messages[].role=assistant messages[].content[].type=reasoning
messages[].reasoning_details[].summary = messages[].content[].text
2:8 | role=assistant type=reasoning.text ? messages[].role=assistant messages[].content[].type=reasoning
messages[].reasoning_details[].text = messages[].content[].text
3:4 | role=assistant ? messages[].role=assistant
messages[].refusal = messages[].content
7:109 | role=assistant ? messages[].role=assistant messages[].content[].type=refusal
messages[].refusal = messages[].content[].text
7:80 | role=assistant ? messages[].role=assistant
messages[].role =
7:81 | role=assistant ? messages[].role=assistant
messages[].content = messages[].content
7:106 | role=assistant type=text ? messages[].role=assistant messages[].content[].type=text
messages[].content[].text = messages[].content[].text
7:83 | role=assistant ? messages[].role=assistant
messages[].tool_calls = messages[].content
4:27 | role=assistant type=function ? messages[].role=assistant messages[].content[].type=tool-call
messages[].tool_calls[].id = messages[].content[].id
messages[].tool_calls[].function.name = messages[].content[].name
messages[].tool_calls[].function.arguments = messages[].content[]
7:85 | role=assistant ? messages[].role=assistant
messages[].name = messages[].name
7:86 ? messages[].role=tool
messages = messages[].content
7:90 | role=tool ? messages[].role=tool messages[].content[].type=tool-result
messages[].tool_call_id = messages[].content[].id
messages[].content = messages[].content[].content
7:102 | role=tool type=text ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=text
messages[].content[].text = messages[].content[].content[].text
7:102 | role=tool type=text ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=search-result
messages[].content[].text = messages[].content[].content[]
7:88 | role=developer ? messages[].role=system
messages[].content = messages[].content
7:102 | role=developer type=text ? messages[].role=system messages[].content[].type=text
messages[].content[].text = messages[].content[].text
7:102 | role=developer type=text ? messages[].role=system messages[].content[].type=search-result
messages[].content[].text = messages[].content[]
7:89 | role=system ? messages[].role=system
messages[].content = messages[].content
7:102 | role=system type=text ? messages[].role=system messages[].content[].type=text
messages[].content[].text = messages[].content[].text
7:102 | role=system type=text ? messages[].role=system messages[].content[].type=search-result
messages[].content[].text = messages[].content[]
7:9
tools = tools
7:128 | type=function ? tools[].type=function
tools[].type =
tools[].function.name = tools[].name
tools[].function.description = tools[].description
tools[].function.parameters = tools[].inputSchema
tools[].function.strict = tools[].strict
7:10
tool_choice = toolChoice
7:131 ? toolChoice.type=auto
tool_choice =
7:131 ? toolChoice.type=none
tool_choice =
7:131 ? toolChoice.type=required
tool_choice =
7:131 | type=function ? toolChoice.type=tool
tool_choice.type =
tool_choice.function.name = toolChoice.name
7:11
parallel_tool_calls = parallelToolCalls
7:12
response_format = responseFormat
7:134 | type=text ? responseFormat.type=text
response_format.type =
7:136 | type=json_schema ? responseFormat.type=json
response_format.type =
response_format.json_schema.name = responseFormat.name
response_format.json_schema.description = responseFormat.description
response_format.json_schema.schema = responseFormat.schema
response_format.json_schema.strict = responseFormat.strict
7:137 | type=json_object ? responseFormat.type=json
response_format.type =
4:9
max_completion_tokens = maxOutputTokens
4:10
max_tokens = maxOutputTokens
4:12
temperature = temperature
4:13
top_p = topP
7:18
stop = stop
7:19
seed = seed
4:14
presence_penalty = presencePenalty
4:15
frequency_penalty = frequencyPenalty
7:22
top_logprobs = logprobs
7:23
logprobs = logprobs
7:27
service_tier = serviceTier
7:28
metadata = metadata
7:29
stream = stream
7:30 | include_usage=true
stream_options.include_usage =
`,
} as const
