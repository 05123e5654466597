// Code generated from specs/openai/openai-chat.yaml and specs/openai/openapi.yaml. DO NOT EDIT.

/** Which line writes a field of a request of openai-chat: `file:line | what stands around ? cases of the unified request`, and below it each `field = unified name`. */
export const openaiChatLines = {
  files: ['specs/openai/openai-chat.yaml'],
  lines: {
    '0:7': 'model: $model',
    '0:8': 'messages: [$system each systemMessage, $messages each message]',
    '0:72':
      '- { .if: $native.content and @developerRole, .run: content, role: developer, content: [{ type: text, text: $text, prompt_cache_breakpoint: $cache as breakpoint }] }',
    '0:105': 'breakpoint: { is: { mode: explicit } } # how long is not for each to say',
    '0:73':
      '- { .if: $native.content, .run: content, role: system, content: [{ type: text, text: $text, prompt_cache_breakpoint: $cache as breakpoint }] }',
    '0:74':
      '- { .if: $cache and @cacheBreakpoints, .run: content, role: developer, content: [{ type: text, text: $text, prompt_cache_breakpoint: $cache as breakpoint }] }',
    '0:75': '- { .if: "@developerRole", role: developer, content: $text | plainText }',
    '0:76': '- { role: system, content: $text | plainText }',
    '0:80': 'user: { role: user, content: $content each part or text, name: $name }',
    '0:95': 'text: { type: text, text: $text, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '0:97':
      '- { .if: $data, type: image_url, image_url: { url: $ | mediaUrl, detail: $detail }, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '0:98':
      '- { .if: $url, type: image_url, image_url: { url: $url, detail: $detail }, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '0:99':
      'audio: { .if: $data, type: input_audio, input_audio: { data: $data, format: $mediaType | audioFormat ?? wav }, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '0:101':
      '- { .if: $fileId, type: file, file: { file_id: $fileId, filename: $filename }, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '0:102':
      '- { .if: $data, type: file, file: { filename: $filename ?? document, file_data: $ | fileData }, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '0:103':
      '"search-result>": { type: text, text: $ | foundText, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '0:82': 'role: assistant',
    '0:83': 'content: $content each assistantText or text',
    '0:109': 'text: { type: text, text: $text }',
    '0:110': "refusal: { .if: $native.type = refusal, type: refusal, refusal: $text } # else it is the message's own",
    '0:84': 'refusal: $content each refusalOut | joined',
    '0:112': 'refusalOut: { cases: { refusal: { .if: "!$native.type", .is: $text } } }',
    '0:85': 'tool_calls: $content each toolCall',
    '0:124': '- { .if: $kind = custom, id: $id, type: custom, custom: { name: $name, input: $ | callText } }',
    '0:125':
      '- { .if: $kind != function_call, id: $id, type: function, function: { name: $name, arguments: $ | callArguments } }',
    '0:86': 'function_call: $content each legacyCall',
    '0:128': 'tool-call: { .if: $kind = function_call, name: $name, arguments: $ | callArguments }',
    '0:87': 'name: $name',
    '0:88': 'tool: { .each: $content each toolMessage }',
    '0:92':
      'toolMessage: { cases: { tool-result: { role: tool, tool_call_id: $id, content: $content each text or text } } }',
    '0:104':
      'text: { cases: { text: { type: text, text: $text, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }, "search-result>": { type: text, text: $ | foundText, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints } } }',
    '0:90': '- { .if: "@developerRole", role: developer, content: $content each text or text }',
    '0:91': '- { role: system, content: $content each text or text }',
    '0:9': 'tools: $tools each tool',
    '0:131':
      'function: { type: function, function: { name: $name, description: $description, parameters: $inputSchema, strict: $strict } }',
    '0:132': 'custom: { type: custom, custom: { name: $name, description: $description } }',
    '0:10': 'tool_choice: $toolChoice as toolChoice',
    '0:134':
      'cases: { auto: auto, none: none, required: required, tool: { type: function, function: { name: $name } } }',
    '0:11': 'parallel_tool_calls: $parallelToolCalls',
    '0:12': 'response_format: $responseFormat as responseFormat',
    '0:137': 'text: { type: text }',
    '0:139':
      '- { .if: $schema, type: json_schema, json_schema: { name: $name ?? response, description: $description, schema: $schema, strict: $strict } }',
    '0:140': '- { type: json_object }',
    '0:13': 'reasoning_effort: $reasoning.effort | effort if @reasoning',
    '0:14': 'max_completion_tokens: $maxOutputTokens if @reasoning',
    '0:15': 'max_tokens: $maxOutputTokens if !@reasoning',
    '0:16': 'temperature: $temperature if !@reasoning',
    '0:17': 'top_p: $topP if !@reasoning',
    '0:18': 'stop: $stop | oneOrMany',
    '0:19': 'seed: $seed',
    '0:20': 'presence_penalty: $presencePenalty if !@reasoning',
    '0:21': 'frequency_penalty: $frequencyPenalty if !@reasoning',
    '0:22': 'top_logprobs: $logprobs',
    '0:23': 'logprobs: $logprobs | present',
    '0:24': 'prediction: $prediction | predicted',
    '0:25': 'verbosity: $verbosity | verbosity',
    '0:26': 'safety_identifier: $userId',
    '0:27': 'prompt_cache_key: $cacheKey',
    '0:28': 'prompt_cache_options: $cache as promptCache if @cacheBreakpoints',
    '0:106': 'promptCache: { is: { mode: $only | cacheMode, ttl: $ttl | cacheTime } }',
    '0:29': 'service_tier: $serviceTier | serviceTier',
    '0:30': 'metadata: $metadata',
    '0:31': 'stream: $stream',
    '0:32': 'stream_options: { .if: $stream = true, include_usage: true }',
  },
  fields: `
0:7
model = model
0:8
messages = system
0:72 | role=developer ? system[].type=text
messages[].role =
0:72 | role=developer type=text ? system[].type=text
messages[].content[].text = system[].text
messages[].content[].prompt_cache_breakpoint = system[].cache
0:105 | role=developer type=text mode=explicit ? system[].type=text
messages[].content[].prompt_cache_breakpoint.mode =
0:73 | role=system ? system[].type=text
messages[].role =
0:73 | role=system type=text ? system[].type=text
messages[].content[].text = system[].text
messages[].content[].prompt_cache_breakpoint = system[].cache
0:105 | role=system type=text mode=explicit ? system[].type=text
messages[].content[].prompt_cache_breakpoint.mode =
0:74 | role=developer ? system[].type=text
messages[].role =
0:74 | role=developer type=text ? system[].type=text
messages[].content[].text = system[].text
messages[].content[].prompt_cache_breakpoint = system[].cache
0:75 | role=developer ? system[].type=text
messages[].content = system[].text
0:76 | role=system ? system[].type=text
messages[].content = system[].text
0:8
messages = messages
0:80 | role=user ? messages[].role=user
messages[].content = messages[].content
0:95 | role=user type=text ? messages[].role=user messages[].content[].type=text
messages[].content[].text = messages[].content[].text
messages[].content[].prompt_cache_breakpoint = messages[].content[].cache
0:105 | role=user type=text mode=explicit ? messages[].role=user messages[].content[].type=text
messages[].content[].prompt_cache_breakpoint.mode =
0:97 | role=user type=image_url ? messages[].role=user messages[].content[].type=image
messages[].content[].image_url.url = messages[].content[]
messages[].content[].image_url.detail = messages[].content[].detail
messages[].content[].prompt_cache_breakpoint = messages[].content[].cache
0:105 | role=user type=image_url mode=explicit ? messages[].role=user messages[].content[].type=image
messages[].content[].prompt_cache_breakpoint.mode =
0:98 | role=user type=image_url ? messages[].role=user messages[].content[].type=image
messages[].content[].image_url.url = messages[].content[].url
messages[].content[].image_url.detail = messages[].content[].detail
messages[].content[].prompt_cache_breakpoint = messages[].content[].cache
0:99 | role=user type=input_audio ? messages[].role=user messages[].content[].type=audio
messages[].content[].input_audio.data = messages[].content[].data
messages[].content[].input_audio.format = messages[].content[].mediaType
messages[].content[].prompt_cache_breakpoint = messages[].content[].cache
0:105 | role=user type=input_audio mode=explicit ? messages[].role=user messages[].content[].type=audio
messages[].content[].prompt_cache_breakpoint.mode =
0:101 | role=user type=file ? messages[].role=user messages[].content[].type=document
messages[].content[].file.file_id = messages[].content[].fileId
messages[].content[].file.filename = messages[].content[].filename
messages[].content[].prompt_cache_breakpoint = messages[].content[].cache
0:105 | role=user type=file mode=explicit ? messages[].role=user messages[].content[].type=document
messages[].content[].prompt_cache_breakpoint.mode =
0:102 | role=user type=file ? messages[].role=user messages[].content[].type=document
messages[].content[].file.filename = messages[].content[].filename
messages[].content[].file.file_data = messages[].content[]
messages[].content[].prompt_cache_breakpoint = messages[].content[].cache
0:103 | role=user type=text ? messages[].role=user messages[].content[].type=search-result
messages[].content[].text = messages[].content[]
messages[].content[].prompt_cache_breakpoint = messages[].content[].cache
0:105 | role=user type=text mode=explicit ? messages[].role=user messages[].content[].type=search-result
messages[].content[].prompt_cache_breakpoint.mode =
0:80 | role=user ? messages[].role=user
messages[].name = messages[].name
0:82 | role=assistant ? messages[].role=assistant
messages[].role =
0:83 | role=assistant ? messages[].role=assistant
messages[].content = messages[].content
0:109 | role=assistant type=text ? messages[].role=assistant messages[].content[].type=text
messages[].content[].text = messages[].content[].text
0:110 | role=assistant type=refusal ? messages[].role=assistant messages[].content[].type=refusal
messages[].content[].refusal = messages[].content[].text
0:84 | role=assistant ? messages[].role=assistant
messages[].refusal = messages[].content
0:112 | role=assistant ? messages[].role=assistant messages[].content[].type=refusal
messages[].refusal = messages[].content[].text
0:85 | role=assistant ? messages[].role=assistant
messages[].tool_calls = messages[].content
0:124 | role=assistant type=custom ? messages[].role=assistant messages[].content[].type=tool-call
messages[].tool_calls[].id = messages[].content[].id
messages[].tool_calls[].custom.name = messages[].content[].name
messages[].tool_calls[].custom.input = messages[].content[]
0:125 | role=assistant type=function ? messages[].role=assistant messages[].content[].type=tool-call
messages[].tool_calls[].id = messages[].content[].id
messages[].tool_calls[].function.name = messages[].content[].name
messages[].tool_calls[].function.arguments = messages[].content[]
0:86 | role=assistant ? messages[].role=assistant
messages[].function_call = messages[].content
0:128 | role=assistant ? messages[].role=assistant messages[].content[].type=tool-call
messages[].function_call.name = messages[].content[].name
messages[].function_call.arguments = messages[].content[]
0:87 | role=assistant ? messages[].role=assistant
messages[].name = messages[].name
0:88 ? messages[].role=tool
messages = messages[].content
0:92 | role=tool ? messages[].role=tool messages[].content[].type=tool-result
messages[].tool_call_id = messages[].content[].id
messages[].content = messages[].content[].content
0:104 | role=tool type=text ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=text
messages[].content[].text = messages[].content[].content[].text
messages[].content[].prompt_cache_breakpoint = messages[].content[].content[].cache
0:105 | role=tool type=text mode=explicit ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=text
messages[].content[].prompt_cache_breakpoint.mode =
0:104 | role=tool type=text ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=search-result
messages[].content[].text = messages[].content[].content[]
messages[].content[].prompt_cache_breakpoint = messages[].content[].content[].cache
0:105 | role=tool type=text mode=explicit ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=search-result
messages[].content[].prompt_cache_breakpoint.mode =
0:90 | role=developer ? messages[].role=system
messages[].content = messages[].content
0:104 | role=developer type=text ? messages[].role=system messages[].content[].type=text
messages[].content[].text = messages[].content[].text
messages[].content[].prompt_cache_breakpoint = messages[].content[].cache
0:105 | role=developer type=text mode=explicit ? messages[].role=system messages[].content[].type=text
messages[].content[].prompt_cache_breakpoint.mode =
0:104 | role=developer type=text ? messages[].role=system messages[].content[].type=search-result
messages[].content[].text = messages[].content[]
messages[].content[].prompt_cache_breakpoint = messages[].content[].cache
0:105 | role=developer type=text mode=explicit ? messages[].role=system messages[].content[].type=search-result
messages[].content[].prompt_cache_breakpoint.mode =
0:91 | role=system ? messages[].role=system
messages[].content = messages[].content
0:104 | role=system type=text ? messages[].role=system messages[].content[].type=text
messages[].content[].text = messages[].content[].text
messages[].content[].prompt_cache_breakpoint = messages[].content[].cache
0:105 | role=system type=text mode=explicit ? messages[].role=system messages[].content[].type=text
messages[].content[].prompt_cache_breakpoint.mode =
0:104 | role=system type=text ? messages[].role=system messages[].content[].type=search-result
messages[].content[].text = messages[].content[]
messages[].content[].prompt_cache_breakpoint = messages[].content[].cache
0:105 | role=system type=text mode=explicit ? messages[].role=system messages[].content[].type=search-result
messages[].content[].prompt_cache_breakpoint.mode =
0:9
tools = tools
0:131 | type=function ? tools[].type=function
tools[].type =
tools[].function.name = tools[].name
tools[].function.description = tools[].description
tools[].function.parameters = tools[].inputSchema
tools[].function.strict = tools[].strict
0:132 | type=custom ? tools[].type=custom
tools[].type =
tools[].custom.name = tools[].name
tools[].custom.description = tools[].description
0:10
tool_choice = toolChoice
0:134 ? toolChoice.type=auto
tool_choice =
0:134 ? toolChoice.type=none
tool_choice =
0:134 ? toolChoice.type=required
tool_choice =
0:134 | type=function ? toolChoice.type=tool
tool_choice.type =
tool_choice.function.name = toolChoice.name
0:11
parallel_tool_calls = parallelToolCalls
0:12
response_format = responseFormat
0:137 | type=text ? responseFormat.type=text
response_format.type =
0:139 | type=json_schema ? responseFormat.type=json
response_format.type =
response_format.json_schema.name = responseFormat.name
response_format.json_schema.description = responseFormat.description
response_format.json_schema.schema = responseFormat.schema
response_format.json_schema.strict = responseFormat.strict
0:140 | type=json_object ? responseFormat.type=json
response_format.type =
0:13
reasoning_effort = reasoning.effort
0:14
max_completion_tokens = maxOutputTokens
0:15
max_tokens = maxOutputTokens
0:16
temperature = temperature
0:17
top_p = topP
0:18
stop = stop
0:19
seed = seed
0:20
presence_penalty = presencePenalty
0:21
frequency_penalty = frequencyPenalty
0:22
top_logprobs = logprobs
0:23
logprobs = logprobs
0:24
prediction = prediction
0:25
verbosity = verbosity
0:26
safety_identifier = userId
0:27
prompt_cache_key = cacheKey
0:28
prompt_cache_options = cache
0:106
prompt_cache_options.mode = cache.only
prompt_cache_options.ttl = cache.ttl
0:29
service_tier = serviceTier
0:30
metadata = metadata
0:31
stream = stream
0:32 | include_usage=true
stream_options.include_usage =
`,
} as const
