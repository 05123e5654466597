// Code generated from specs/openai/openai-chat.yaml and specs/openai/openapi.yaml. DO NOT EDIT.

/** Which line writes a field of a request of openai-chat: `field = unified name | what stands around it ? cases of the unified request @ file:line`. */
export const openaiChatLines = {
  files: ['specs/openai/openai-chat.yaml'],
  lines: {
    '0:7': 'model: $model',
    '0:8': 'messages: [$system each systemMessage, $messages each message]',
    '0:70':
      '- { .if: $cache and @cacheBreakpoints, .run: content, role: developer, content: [{ type: text, text: $text, prompt_cache_breakpoint: $cache as breakpoint }] }',
    '0:102': 'breakpoint: { is: { mode: explicit } } # how long is not for each to say',
    '0:71':
      '- { .if: $native.content and @developerRole, .run: content, role: developer, content: [{ type: text, text: $text }] }',
    '0:72': '- { .if: $native.content, .run: content, role: system, content: [{ type: text, text: $text }] }',
    '0:73': '- { .if: "@developerRole", role: developer, content: $text | plainText }',
    '0:74': '- { role: system, content: $text | plainText }',
    '0:78': 'user: { role: user, content: $content each part or text, name: $name }',
    '0:93': 'text: { type: text, text: $text, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '0:95':
      '- { .if: $data, type: image_url, image_url: { url: $ | mediaUrl, detail: $detail }, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '0:96':
      '- { .if: $url, type: image_url, image_url: { url: $url, detail: $detail }, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '0:97':
      'audio: { .if: $data, type: input_audio, input_audio: { data: $data, format: $mediaType | audioFormat ?? wav }, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '0:99':
      '- { .if: $fileId, type: file, file: { file_id: $fileId, filename: $filename }, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '0:100':
      '- { .if: $data, type: file, file: { filename: $filename ?? document, file_data: $ | fileData }, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '0:80': 'role: assistant',
    '0:81': 'content: $content each assistantText or text',
    '0:105': 'text: { type: text, text: $text }',
    '0:106': "refusal: { .if: $native.type = refusal, type: refusal, refusal: $text } # else it is the message's own",
    '0:82': 'refusal: $content each refusalOut | joined',
    '0:108': 'refusalOut: { cases: { refusal: { .if: "!$native.type", .is: $text } } }',
    '0:83': 'tool_calls: $content each toolCall',
    '0:120': '- { .if: $kind = custom, id: $id, type: custom, custom: { name: $name, input: $ | callText } }',
    '0:121':
      '- { .if: $kind != function_call, id: $id, type: function, function: { name: $name, arguments: $ | callArguments } }',
    '0:84': 'function_call: $content each legacyCall',
    '0:124': 'tool-call: { .if: $kind = function_call, name: $name, arguments: $ | callArguments }',
    '0:85': 'name: $name',
    '0:86': 'tool: { .each: $content each toolMessage }',
    '0:90':
      'toolMessage: { cases: { tool-result: { role: tool, tool_call_id: $id, content: $content each text or text } } }',
    '0:101':
      'text: { cases: { text: { type: text, text: $text, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints } } }',
    '0:88': '- { .if: "@developerRole", role: developer, content: $content each text or text }',
    '0:89': '- { role: system, content: $content each text or text }',
    '0:9': 'tools: $tools each tool',
    '0:127':
      'function: { type: function, function: { name: $name, description: $description, parameters: $inputSchema, strict: $strict } }',
    '0:128': 'custom: { type: custom, custom: { name: $name, description: $description } }',
    '0:10': 'tool_choice: $toolChoice as toolChoice',
    '0:130':
      'cases: { auto: auto, none: none, required: required, tool: { type: function, function: { name: $name } } }',
    '0:11': 'parallel_tool_calls: $parallelToolCalls',
    '0:12': 'response_format: $responseFormat as responseFormat',
    '0:133': 'text: { type: text }',
    '0:135':
      '- { .if: $schema, type: json_schema, json_schema: { name: $name ?? response, description: $description, schema: $schema, strict: $strict } }',
    '0:136': '- { type: json_object }',
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
    '0:24': 'verbosity: $verbosity | verbosity',
    '0:25': 'safety_identifier: $userId',
    '0:26': 'prompt_cache_key: $cacheKey',
    '0:27': 'service_tier: $serviceTier | serviceTier',
    '0:28': 'metadata: $metadata',
    '0:29': 'stream: $stream',
    '0:30': 'stream_options: { .if: $stream = true, include_usage: true }',
  },
  fields: `
model = model @ 0:7
messages = system @ 0:8
messages[].role =  | role=developer ? system[].type=text @ 0:70
messages[].content[].text = system[].text | role=developer type=text ? system[].type=text @ 0:70
messages[].content[].prompt_cache_breakpoint = system[].cache | role=developer type=text ? system[].type=text @ 0:70
messages[].content[].prompt_cache_breakpoint.mode =  | role=developer type=text mode=explicit ? system[].type=text @ 0:102
messages[].role =  | role=developer ? system[].type=text @ 0:71
messages[].content[].text = system[].text | role=developer type=text ? system[].type=text @ 0:71
messages[].role =  | role=system ? system[].type=text @ 0:72
messages[].content[].text = system[].text | role=system type=text ? system[].type=text @ 0:72
messages[].content = system[].text | role=developer ? system[].type=text @ 0:73
messages[].content = system[].text | role=system ? system[].type=text @ 0:74
messages = messages @ 0:8
messages[].content = messages[].content | role=user ? messages[].role=user @ 0:78
messages[].content[].text = messages[].content[].text | role=user type=text ? messages[].role=user messages[].content[].type=text @ 0:93
messages[].content[].prompt_cache_breakpoint = messages[].content[].cache | role=user type=text ? messages[].role=user messages[].content[].type=text @ 0:93
messages[].content[].prompt_cache_breakpoint.mode =  | role=user type=text mode=explicit ? messages[].role=user messages[].content[].type=text @ 0:102
messages[].content[].image_url.url = messages[].content[] | role=user type=image_url ? messages[].role=user messages[].content[].type=image @ 0:95
messages[].content[].image_url.detail = messages[].content[].detail | role=user type=image_url ? messages[].role=user messages[].content[].type=image @ 0:95
messages[].content[].prompt_cache_breakpoint = messages[].content[].cache | role=user type=image_url ? messages[].role=user messages[].content[].type=image @ 0:95
messages[].content[].prompt_cache_breakpoint.mode =  | role=user type=image_url mode=explicit ? messages[].role=user messages[].content[].type=image @ 0:102
messages[].content[].image_url.url = messages[].content[].url | role=user type=image_url ? messages[].role=user messages[].content[].type=image @ 0:96
messages[].content[].image_url.detail = messages[].content[].detail | role=user type=image_url ? messages[].role=user messages[].content[].type=image @ 0:96
messages[].content[].prompt_cache_breakpoint = messages[].content[].cache | role=user type=image_url ? messages[].role=user messages[].content[].type=image @ 0:96
messages[].content[].input_audio.data = messages[].content[].data | role=user type=input_audio ? messages[].role=user messages[].content[].type=audio @ 0:97
messages[].content[].input_audio.format = messages[].content[].mediaType | role=user type=input_audio ? messages[].role=user messages[].content[].type=audio @ 0:97
messages[].content[].prompt_cache_breakpoint = messages[].content[].cache | role=user type=input_audio ? messages[].role=user messages[].content[].type=audio @ 0:97
messages[].content[].prompt_cache_breakpoint.mode =  | role=user type=input_audio mode=explicit ? messages[].role=user messages[].content[].type=audio @ 0:102
messages[].content[].file.file_id = messages[].content[].fileId | role=user type=file ? messages[].role=user messages[].content[].type=document @ 0:99
messages[].content[].file.filename = messages[].content[].filename | role=user type=file ? messages[].role=user messages[].content[].type=document @ 0:99
messages[].content[].prompt_cache_breakpoint = messages[].content[].cache | role=user type=file ? messages[].role=user messages[].content[].type=document @ 0:99
messages[].content[].prompt_cache_breakpoint.mode =  | role=user type=file mode=explicit ? messages[].role=user messages[].content[].type=document @ 0:102
messages[].content[].file.filename = messages[].content[].filename | role=user type=file ? messages[].role=user messages[].content[].type=document @ 0:100
messages[].content[].file.file_data = messages[].content[] | role=user type=file ? messages[].role=user messages[].content[].type=document @ 0:100
messages[].content[].prompt_cache_breakpoint = messages[].content[].cache | role=user type=file ? messages[].role=user messages[].content[].type=document @ 0:100
messages[].name = messages[].name | role=user ? messages[].role=user @ 0:78
messages[].role =  | role=assistant ? messages[].role=assistant @ 0:80
messages[].content = messages[].content | role=assistant ? messages[].role=assistant @ 0:81
messages[].content[].text = messages[].content[].text | role=assistant type=text ? messages[].role=assistant messages[].content[].type=text @ 0:105
messages[].content[].refusal = messages[].content[].text | role=assistant type=refusal ? messages[].role=assistant messages[].content[].type=refusal @ 0:106
messages[].refusal = messages[].content | role=assistant ? messages[].role=assistant @ 0:82
messages[].refusal = messages[].content[].text | role=assistant ? messages[].role=assistant messages[].content[].type=refusal @ 0:108
messages[].tool_calls = messages[].content | role=assistant ? messages[].role=assistant @ 0:83
messages[].tool_calls[].id = messages[].content[].id | role=assistant type=custom ? messages[].role=assistant messages[].content[].type=tool-call @ 0:120
messages[].tool_calls[].custom.name = messages[].content[].name | role=assistant type=custom ? messages[].role=assistant messages[].content[].type=tool-call @ 0:120
messages[].tool_calls[].custom.input = messages[].content[] | role=assistant type=custom ? messages[].role=assistant messages[].content[].type=tool-call @ 0:120
messages[].tool_calls[].id = messages[].content[].id | role=assistant type=function ? messages[].role=assistant messages[].content[].type=tool-call @ 0:121
messages[].tool_calls[].function.name = messages[].content[].name | role=assistant type=function ? messages[].role=assistant messages[].content[].type=tool-call @ 0:121
messages[].tool_calls[].function.arguments = messages[].content[] | role=assistant type=function ? messages[].role=assistant messages[].content[].type=tool-call @ 0:121
messages[].function_call = messages[].content | role=assistant ? messages[].role=assistant @ 0:84
messages[].function_call.name = messages[].content[].name | role=assistant ? messages[].role=assistant messages[].content[].type=tool-call @ 0:124
messages[].function_call.arguments = messages[].content[] | role=assistant ? messages[].role=assistant messages[].content[].type=tool-call @ 0:124
messages[].name = messages[].name | role=assistant ? messages[].role=assistant @ 0:85
messages = messages[].content ? messages[].role=tool @ 0:86
messages[].tool_call_id = messages[].content[].id | role=tool ? messages[].role=tool messages[].content[].type=tool-result @ 0:90
messages[].content = messages[].content[].content | role=tool ? messages[].role=tool messages[].content[].type=tool-result @ 0:90
messages[].content[].text = messages[].content[].content[].text | role=tool type=text ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=text @ 0:101
messages[].content[].prompt_cache_breakpoint = messages[].content[].content[].cache | role=tool type=text ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=text @ 0:101
messages[].content[].prompt_cache_breakpoint.mode =  | role=tool type=text mode=explicit ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=text @ 0:102
messages[].content = messages[].content | role=developer ? messages[].role=system @ 0:88
messages[].content[].text = messages[].content[].text | role=developer type=text ? messages[].role=system messages[].content[].type=text @ 0:101
messages[].content[].prompt_cache_breakpoint = messages[].content[].cache | role=developer type=text ? messages[].role=system messages[].content[].type=text @ 0:101
messages[].content[].prompt_cache_breakpoint.mode =  | role=developer type=text mode=explicit ? messages[].role=system messages[].content[].type=text @ 0:102
messages[].content = messages[].content | role=system ? messages[].role=system @ 0:89
messages[].content[].text = messages[].content[].text | role=system type=text ? messages[].role=system messages[].content[].type=text @ 0:101
messages[].content[].prompt_cache_breakpoint = messages[].content[].cache | role=system type=text ? messages[].role=system messages[].content[].type=text @ 0:101
messages[].content[].prompt_cache_breakpoint.mode =  | role=system type=text mode=explicit ? messages[].role=system messages[].content[].type=text @ 0:102
tools = tools @ 0:9
tools[].type =  | type=function ? tools[].type=function @ 0:127
tools[].function.name = tools[].name | type=function ? tools[].type=function @ 0:127
tools[].function.description = tools[].description | type=function ? tools[].type=function @ 0:127
tools[].function.parameters = tools[].inputSchema | type=function ? tools[].type=function @ 0:127
tools[].function.strict = tools[].strict | type=function ? tools[].type=function @ 0:127
tools[].type =  | type=custom ? tools[].type=custom @ 0:128
tools[].custom.name = tools[].name | type=custom ? tools[].type=custom @ 0:128
tools[].custom.description = tools[].description | type=custom ? tools[].type=custom @ 0:128
tool_choice = toolChoice @ 0:10
tool_choice =  ? toolChoice.type=auto @ 0:130
tool_choice =  ? toolChoice.type=none @ 0:130
tool_choice =  ? toolChoice.type=required @ 0:130
tool_choice.type =  | type=function ? toolChoice.type=tool @ 0:130
tool_choice.function.name = toolChoice.name | type=function ? toolChoice.type=tool @ 0:130
parallel_tool_calls = parallelToolCalls @ 0:11
response_format = responseFormat @ 0:12
response_format.type =  | type=text ? responseFormat.type=text @ 0:133
response_format.type =  | type=json_schema ? responseFormat.type=json @ 0:135
response_format.json_schema.name = responseFormat.name | type=json_schema ? responseFormat.type=json @ 0:135
response_format.json_schema.description = responseFormat.description | type=json_schema ? responseFormat.type=json @ 0:135
response_format.json_schema.schema = responseFormat.schema | type=json_schema ? responseFormat.type=json @ 0:135
response_format.json_schema.strict = responseFormat.strict | type=json_schema ? responseFormat.type=json @ 0:135
response_format.type =  | type=json_object ? responseFormat.type=json @ 0:136
reasoning_effort = reasoning.effort @ 0:13
max_completion_tokens = maxOutputTokens @ 0:14
max_tokens = maxOutputTokens @ 0:15
temperature = temperature @ 0:16
top_p = topP @ 0:17
stop = stop @ 0:18
seed = seed @ 0:19
presence_penalty = presencePenalty @ 0:20
frequency_penalty = frequencyPenalty @ 0:21
top_logprobs = logprobs @ 0:22
logprobs = logprobs @ 0:23
verbosity = verbosity @ 0:24
safety_identifier = userId @ 0:25
prompt_cache_key = cacheKey @ 0:26
service_tier = serviceTier @ 0:27
metadata = metadata @ 0:28
stream = stream @ 0:29
stream_options.include_usage =  | include_usage=true @ 0:30
`,
} as const
