// Code generated from specs/openai-compatible/openai-compatible.yaml, specs/openai-compatible/with/no-breakpoints.yaml, specs/openai-compatible/with/thoughts-in-either.yaml, specs/openai/openai-chat.yaml and specs/openai-compatible/openapi.yaml. DO NOT EDIT.

/** Which line writes a field of a request of openai-compatible: `file:line | what stands around ? cases of the unified request`, and below it each `field = unified name`. */
export const openaiCompatibleLines = {
  files: [
    'specs/openai-compatible/openai-compatible.yaml',
    'specs/openai-compatible/with/no-breakpoints.yaml',
    'specs/openai-compatible/with/thoughts-in-either.yaml',
    'specs/openai/openai-chat.yaml',
  ],
  lines: {
    '0:8': 'top_k: $topK',
    '0:9': 'min_p: $minP',
    '0:10': 'repetition_penalty: $repetitionPenalty',
    '0:18': 'user: $userId',
    '3:7': 'model: $model',
    '3:8': 'messages: [$system each systemMessage, $messages each message]',
    '3:72':
      '- { .if: $native.content and @developerRole, .run: content, role: developer, content: [{ type: text, text: $text, prompt_cache_breakpoint: $cache as breakpoint }] }',
    '3:73':
      '- { .if: $native.content, .run: content, role: system, content: [{ type: text, text: $text, prompt_cache_breakpoint: $cache as breakpoint }] }',
    '3:75': '- { .if: "@developerRole", role: developer, content: $text | plainText }',
    '3:76': '- { role: system, content: $text | plainText }',
    '3:80': 'user: { role: user, content: $content each part or text, name: $name }',
    '3:95': 'text: { type: text, text: $text, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '3:97':
      '- { .if: $data, type: image_url, image_url: { url: $ | mediaUrl, detail: $detail }, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '3:98':
      '- { .if: $url, type: image_url, image_url: { url: $url, detail: $detail }, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '3:99':
      'audio: { .if: $data, type: input_audio, input_audio: { data: $data, format: $mediaType | audioFormat ?? wav }, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '3:101':
      '- { .if: $fileId, type: file, file: { file_id: $fileId, filename: $filename }, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '3:102':
      '- { .if: $data, type: file, file: { filename: $filename ?? document, file_data: $ | fileData }, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '3:103':
      '"search-result>": { type: text, text: $ | foundText, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '2:8':
      'message: { cases: { assistant: { reasoning_content: $content each thought | joined, reasoning: $content each alsoThought | joined } } }',
    '2:6': 'thought: { cases: { reasoning: { .if: "!$native.field", .is: $text } } }',
    '2:7': 'alsoThought: { cases: { reasoning: { .if: $native.field = reasoning, .is: $text } } }',
    '3:82': 'role: assistant',
    '3:83': 'content: $content each assistantText or text',
    '0:25': 'assistantText: { cases: { refusal: ~, "refusal>": { type: text, text: $text } } }',
    '3:109': 'text: { type: text, text: $text }',
    '3:85': 'tool_calls: $content each toolCall',
    '0:29':
      'tool-call: { .if: $kind != function_call, id: $id, type: function, function: { name: $name, arguments: $ | callArguments } }',
    '3:86': 'function_call: $content each legacyCall',
    '3:128': 'tool-call: { .if: $kind = function_call, name: $name, arguments: $ | callArguments }',
    '3:87': 'name: $name',
    '3:88': 'tool: { .each: $content each toolMessage }',
    '3:92':
      'toolMessage: { cases: { tool-result: { role: tool, tool_call_id: $id, content: $content each text or text } } }',
    '3:104':
      'text: { cases: { text: { type: text, text: $text, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }, "search-result>": { type: text, text: $ | foundText, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints } } }',
    '3:90': '- { .if: "@developerRole", role: developer, content: $content each text or text }',
    '3:91': '- { role: system, content: $content each text or text }',
    '3:9': 'tools: $tools each tool',
    '3:131':
      'function: { type: function, function: { name: $name, description: $description, parameters: $inputSchema, strict: $strict } }',
    '3:10': 'tool_choice: $toolChoice as toolChoice',
    '3:134':
      'cases: { auto: auto, none: none, required: required, tool: { type: function, function: { name: $name } } }',
    '3:11': 'parallel_tool_calls: $parallelToolCalls',
    '3:12': 'response_format: $responseFormat as responseFormat',
    '3:137': 'text: { type: text }',
    '3:139':
      '- { .if: $schema, type: json_schema, json_schema: { name: $name ?? response, description: $description, schema: $schema, strict: $strict } }',
    '3:140': '- { type: json_object }',
    '0:13': 'reasoning_effort: $reasoning.effort | effort',
    '0:11': 'max_completion_tokens: $maxOutputTokens if @maxCompletionTokens',
    '0:12': 'max_tokens: $maxOutputTokens if !@maxCompletionTokens',
    '0:14': 'temperature: $temperature',
    '0:15': 'top_p: $topP',
    '3:18': 'stop: $stop | oneOrMany',
    '3:19': 'seed: $seed',
    '0:16': 'presence_penalty: $presencePenalty',
    '0:17': 'frequency_penalty: $frequencyPenalty',
    '3:22': 'top_logprobs: $logprobs',
    '3:23': 'logprobs: $logprobs | present',
    '3:29': 'service_tier: $serviceTier | serviceTier',
    '3:30': 'metadata: $metadata',
    '3:31': 'stream: $stream',
    '3:32': 'stream_options: { .if: $stream = true, include_usage: true }',
  },
  fields: `
0:8
top_k = topK
0:9
min_p = minP
0:10
repetition_penalty = repetitionPenalty
0:18
user = userId
3:7
model = model
3:8
messages = system
3:72 | role=developer ? system[].type=text
messages[].role =
3:72 | role=developer type=text ? system[].type=text
messages[].content[].text = system[].text
3:73 | role=system ? system[].type=text
messages[].role =
3:73 | role=system type=text ? system[].type=text
messages[].content[].text = system[].text
3:75 | role=developer ? system[].type=text
messages[].content = system[].text
3:76 | role=system ? system[].type=text
messages[].content = system[].text
3:8
messages = messages
3:80 | role=user ? messages[].role=user
messages[].content = messages[].content
3:95 | role=user type=text ? messages[].role=user messages[].content[].type=text
messages[].content[].text = messages[].content[].text
3:97 | role=user type=image_url ? messages[].role=user messages[].content[].type=image
messages[].content[].type =
messages[].content[].image_url.url = messages[].content[]
messages[].content[].image_url.detail = messages[].content[].detail
3:98 | role=user type=image_url ? messages[].role=user messages[].content[].type=image
messages[].content[].type =
messages[].content[].image_url.url = messages[].content[].url
messages[].content[].image_url.detail = messages[].content[].detail
3:99 | role=user type=input_audio ? messages[].role=user messages[].content[].type=audio
messages[].content[].type =
messages[].content[].input_audio.data = messages[].content[].data
messages[].content[].input_audio.format = messages[].content[].mediaType
3:101 | role=user type=file ? messages[].role=user messages[].content[].type=document
messages[].content[].type =
messages[].content[].file.file_id = messages[].content[].fileId
messages[].content[].file.filename = messages[].content[].filename
3:102 | role=user type=file ? messages[].role=user messages[].content[].type=document
messages[].content[].type =
messages[].content[].file.filename = messages[].content[].filename
messages[].content[].file.file_data = messages[].content[]
3:103 | role=user type=text ? messages[].role=user messages[].content[].type=search-result
messages[].content[].text = messages[].content[]
3:80 | role=user ? messages[].role=user
messages[].name = messages[].name
2:8 | role=assistant ? messages[].role=assistant
messages[].reasoning_content = messages[].content
2:6 | role=assistant ? messages[].role=assistant messages[].content[].type=reasoning
messages[].reasoning_content = messages[].content[].text
2:8 | role=assistant ? messages[].role=assistant
messages[].reasoning = messages[].content
2:7 | role=assistant ? messages[].role=assistant messages[].content[].type=reasoning
messages[].reasoning = messages[].content[].text
3:82 | role=assistant ? messages[].role=assistant
messages[].role =
3:83 | role=assistant ? messages[].role=assistant
messages[].content = messages[].content
0:25 | role=assistant type=text ? messages[].role=assistant messages[].content[].type=refusal
messages[].content[].text = messages[].content[].text
3:109 | role=assistant type=text ? messages[].role=assistant messages[].content[].type=text
messages[].content[].text = messages[].content[].text
3:85 | role=assistant ? messages[].role=assistant
messages[].tool_calls = messages[].content
0:29 | role=assistant type=function ? messages[].role=assistant messages[].content[].type=tool-call
messages[].tool_calls[].id = messages[].content[].id
messages[].tool_calls[].function.name = messages[].content[].name
messages[].tool_calls[].function.arguments = messages[].content[]
3:86 | role=assistant ? messages[].role=assistant
messages[].function_call = messages[].content
3:128 | role=assistant ? messages[].role=assistant messages[].content[].type=tool-call
messages[].function_call.name = messages[].content[].name
messages[].function_call.arguments = messages[].content[]
3:87 | role=assistant ? messages[].role=assistant
messages[].name = messages[].name
3:88 ? messages[].role=tool
messages = messages[].content
3:92 | role=tool ? messages[].role=tool messages[].content[].type=tool-result
messages[].tool_call_id = messages[].content[].id
messages[].content = messages[].content[].content
3:104 | role=tool type=text ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=text
messages[].content[].text = messages[].content[].content[].text
3:104 | role=tool type=text ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=search-result
messages[].content[].text = messages[].content[].content[]
3:90 | role=developer ? messages[].role=system
messages[].content = messages[].content
3:104 | role=developer type=text ? messages[].role=system messages[].content[].type=text
messages[].content[].text = messages[].content[].text
3:104 | role=developer type=text ? messages[].role=system messages[].content[].type=search-result
messages[].content[].text = messages[].content[]
3:91 | role=system ? messages[].role=system
messages[].content = messages[].content
3:104 | role=system type=text ? messages[].role=system messages[].content[].type=text
messages[].content[].text = messages[].content[].text
3:104 | role=system type=text ? messages[].role=system messages[].content[].type=search-result
messages[].content[].text = messages[].content[]
3:9
tools = tools
3:131 | type=function ? tools[].type=function
tools[].type =
tools[].function.name = tools[].name
tools[].function.description = tools[].description
tools[].function.parameters = tools[].inputSchema
tools[].function.strict = tools[].strict
3:10
tool_choice = toolChoice
3:134 ? toolChoice.type=auto
tool_choice =
3:134 ? toolChoice.type=none
tool_choice =
3:134 ? toolChoice.type=required
tool_choice =
3:134 | type=function ? toolChoice.type=tool
tool_choice.type =
tool_choice.function.name = toolChoice.name
3:11
parallel_tool_calls = parallelToolCalls
3:12
response_format = responseFormat
3:137 | type=text ? responseFormat.type=text
response_format.type =
3:139 | type=json_schema ? responseFormat.type=json
response_format.type =
response_format.json_schema.name = responseFormat.name
response_format.json_schema.description = responseFormat.description
response_format.json_schema.schema = responseFormat.schema
response_format.json_schema.strict = responseFormat.strict
3:140 | type=json_object ? responseFormat.type=json
response_format.type =
0:13
reasoning_effort = reasoning.effort
0:11
max_completion_tokens = maxOutputTokens
0:12
max_tokens = maxOutputTokens
0:14
temperature = temperature
0:15
top_p = topP
3:18
stop = stop
3:19
seed = seed
0:16
presence_penalty = presencePenalty
0:17
frequency_penalty = frequencyPenalty
3:22
top_logprobs = logprobs
3:23
logprobs = logprobs
3:29
service_tier = serviceTier
3:30
metadata = metadata
3:31
stream = stream
3:32 | include_usage=true
stream_options.include_usage =
`,
} as const
