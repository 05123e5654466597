// Code generated from specs/groq/groq-chat.yaml, specs/groq/with/groq-documents.yaml, specs/openai-compatible/with/thoughts-in-reasoning.yaml, specs/openai-compatible/openai-compatible.yaml, specs/openai-compatible/with/no-breakpoints.yaml, specs/openai-compatible/with/thoughts-in-either.yaml, specs/openai/openai-chat.yaml and specs/groq/openapi.yaml. DO NOT EDIT.

/** Which line writes a field of a request of groq-chat: `file:line | what stands around ? cases of the unified request`, and below it each `field = unified name`. */
export const groqChatLines = {
  files: [
    'specs/groq/groq-chat.yaml',
    'specs/groq/with/groq-documents.yaml',
    'specs/openai-compatible/with/thoughts-in-reasoning.yaml',
    'specs/openai-compatible/openai-compatible.yaml',
    'specs/openai-compatible/with/no-breakpoints.yaml',
    'specs/openai-compatible/with/thoughts-in-either.yaml',
    'specs/openai/openai-chat.yaml',
  ],
  lines: {
    '0:9': 'include_reasoning: $reasoning.includeText if @reasoning',
    '1:2':
      'chat: { request: { documents: $messages each grounding, citation_options: "$messages | citing(enabled,disabled)" } }',
    '1:5': 'grounding: { by: role, cases: { user: { .each: $content each ground } } }',
    '1:9':
      'search-result: { source: { type: json, data: { text: $content | passages, title: $title | plainText, source: $source | plainText } }, id: $ | numbered }',
    '1:11':
      '- { .if: $text and $filename, source: { type: json, data: { text: $text | plainText, title: $filename | plainText } }, id: $ | numbered }',
    '1:12': '- { .if: $text, source: { type: text, text: $text }, id: $ | numbered }',
    '3:18': 'user: $userId',
    '6:7': 'model: $model',
    '6:8': 'messages: [$system each systemMessage, $messages each message]',
    '6:72':
      '- { .if: $native.content and @developerRole, .run: content, role: developer, content: [{ type: text, text: $text, prompt_cache_breakpoint: $cache as breakpoint }] }',
    '6:73':
      '- { .if: $native.content, .run: content, role: system, content: [{ type: text, text: $text, prompt_cache_breakpoint: $cache as breakpoint }] }',
    '6:75': '- { .if: "@developerRole", role: developer, content: $text | plainText }',
    '6:76': '- { role: system, content: $text | plainText }',
    '6:80': 'user: { role: user, content: $content each part or text, name: $name }',
    '6:95': 'text: { type: text, text: $text, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '6:97':
      '- { .if: $data, type: image_url, image_url: { url: $ | mediaUrl, detail: $detail }, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '6:98':
      '- { .if: $url, type: image_url, image_url: { url: $url, detail: $detail }, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '2:5': 'message: { cases: { assistant: { reasoning: $content each thought | joined, reasoning_content: ~ } } }',
    '2:4': 'thought: { cases: { reasoning: $text } }',
    '6:82': 'role: assistant',
    '6:83': 'content: $content each assistantText or text',
    '3:25': 'assistantText: { cases: { refusal: ~, "refusal>": { type: text, text: $text } } }',
    '6:109': 'text: { type: text, text: $text }',
    '6:85': 'tool_calls: $content each toolCall',
    '3:29':
      'tool-call: { .if: $kind != function_call, id: $id, type: function, function: { name: $name, arguments: $ | callArguments } }',
    '6:86': 'function_call: $content each legacyCall',
    '6:128': 'tool-call: { .if: $kind = function_call, name: $name, arguments: $ | callArguments }',
    '6:87': 'name: $name',
    '6:88': 'tool: { .each: $content each toolMessage }',
    '6:92':
      'toolMessage: { cases: { tool-result: { role: tool, tool_call_id: $id, content: $content each text or text } } }',
    '6:104':
      'text: { cases: { text: { type: text, text: $text, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }, "search-result>": { type: text, text: $ | foundText, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints } } }',
    '6:90': '- { .if: "@developerRole", role: developer, content: $content each text or text }',
    '6:91': '- { role: system, content: $content each text or text }',
    '6:9': 'tools: $tools each tool',
    '6:131':
      'function: { type: function, function: { name: $name, description: $description, parameters: $inputSchema, strict: $strict } }',
    '6:10': 'tool_choice: $toolChoice as toolChoice',
    '6:134':
      'cases: { auto: auto, none: none, required: required, tool: { type: function, function: { name: $name } } }',
    '6:11': 'parallel_tool_calls: $parallelToolCalls',
    '6:12': 'response_format: $responseFormat as responseFormat',
    '6:137': 'text: { type: text }',
    '6:139':
      '- { .if: $schema, type: json_schema, json_schema: { name: $name ?? response, description: $description, schema: $schema, strict: $strict } }',
    '6:140': '- { type: json_object }',
    '0:10': 'reasoning_effort: $reasoning.effort | effort if @reasoning',
    '3:11': 'max_completion_tokens: $maxOutputTokens if @maxCompletionTokens',
    '3:12': 'max_tokens: $maxOutputTokens if !@maxCompletionTokens',
    '3:14': 'temperature: $temperature',
    '3:15': 'top_p: $topP',
    '6:18': 'stop: $stop | oneOrMany',
    '6:19': 'seed: $seed',
    '3:16': 'presence_penalty: $presencePenalty',
    '3:17': 'frequency_penalty: $frequencyPenalty',
    '6:22': 'top_logprobs: $logprobs',
    '6:23': 'logprobs: $logprobs | present',
    '6:29': 'service_tier: $serviceTier | serviceTier',
    '6:30': 'metadata: $metadata',
    '6:31': 'stream: $stream',
    '6:32': 'stream_options: { .if: $stream = true, include_usage: true }',
  },
  fields: `
0:9
include_reasoning = reasoning.includeText
1:2
documents = messages
1:5 ? messages[].role=user
documents = messages[].content
1:9 | type=json ? messages[].role=user messages[].content[].type=search-result
documents[].source.type =
documents[].source.data.text = messages[].content[].content
documents[].source.data.title = messages[].content[].title
documents[].source.data.source = messages[].content[].source
1:9 ? messages[].role=user messages[].content[].type=search-result
documents[].id = messages[].content[]
1:11 | type=json ? messages[].role=user messages[].content[].type=document
documents[].source.type =
documents[].source.data.text = messages[].content[].text
documents[].source.data.title = messages[].content[].filename
1:11 ? messages[].role=user messages[].content[].type=document
documents[].id = messages[].content[]
1:12 | type=text ? messages[].role=user messages[].content[].type=document
documents[].source.text = messages[].content[].text
1:12 ? messages[].role=user messages[].content[].type=document
documents[].id = messages[].content[]
1:2
citation_options = messages
3:18
user = userId
6:7
model = model
6:8
messages = system
6:72 | role=developer ? system[].type=text
messages[].role =
6:72 | role=developer type=text ? system[].type=text
messages[].content[].text = system[].text
6:73 | role=system ? system[].type=text
messages[].role =
6:73 | role=system type=text ? system[].type=text
messages[].content[].text = system[].text
6:75 | role=developer ? system[].type=text
messages[].content = system[].text
6:76 | role=system ? system[].type=text
messages[].content = system[].text
6:8
messages = messages
6:80 | role=user ? messages[].role=user
messages[].content = messages[].content
6:95 | role=user type=text ? messages[].role=user messages[].content[].type=text
messages[].content[].text = messages[].content[].text
6:97 | role=user type=image_url ? messages[].role=user messages[].content[].type=image
messages[].content[].type =
messages[].content[].image_url.url = messages[].content[]
messages[].content[].image_url.detail = messages[].content[].detail
6:98 | role=user type=image_url ? messages[].role=user messages[].content[].type=image
messages[].content[].type =
messages[].content[].image_url.url = messages[].content[].url
messages[].content[].image_url.detail = messages[].content[].detail
6:80 | role=user ? messages[].role=user
messages[].name = messages[].name
2:5 | role=assistant ? messages[].role=assistant
messages[].reasoning = messages[].content
2:4 | role=assistant ? messages[].role=assistant messages[].content[].type=reasoning
messages[].reasoning = messages[].content[].text
6:82 | role=assistant ? messages[].role=assistant
messages[].role =
6:83 | role=assistant ? messages[].role=assistant
messages[].content = messages[].content
3:25 | role=assistant type=text ? messages[].role=assistant messages[].content[].type=refusal
messages[].content[].text = messages[].content[].text
6:109 | role=assistant type=text ? messages[].role=assistant messages[].content[].type=text
messages[].content[].text = messages[].content[].text
6:85 | role=assistant ? messages[].role=assistant
messages[].tool_calls = messages[].content
3:29 | role=assistant type=function ? messages[].role=assistant messages[].content[].type=tool-call
messages[].tool_calls[].id = messages[].content[].id
messages[].tool_calls[].function.name = messages[].content[].name
messages[].tool_calls[].function.arguments = messages[].content[]
6:86 | role=assistant ? messages[].role=assistant
messages[].function_call = messages[].content
6:128 | role=assistant ? messages[].role=assistant messages[].content[].type=tool-call
messages[].function_call.name = messages[].content[].name
messages[].function_call.arguments = messages[].content[]
6:87 | role=assistant ? messages[].role=assistant
messages[].name = messages[].name
6:88 ? messages[].role=tool
messages = messages[].content
6:92 | role=tool ? messages[].role=tool messages[].content[].type=tool-result
messages[].tool_call_id = messages[].content[].id
messages[].content = messages[].content[].content
6:104 | role=tool type=text ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=text
messages[].content[].text = messages[].content[].content[].text
6:104 | role=tool type=text ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=search-result
messages[].content[].text = messages[].content[].content[]
6:90 | role=developer ? messages[].role=system
messages[].content = messages[].content
6:104 | role=developer type=text ? messages[].role=system messages[].content[].type=text
messages[].content[].text = messages[].content[].text
6:104 | role=developer type=text ? messages[].role=system messages[].content[].type=search-result
messages[].content[].text = messages[].content[]
6:91 | role=system ? messages[].role=system
messages[].content = messages[].content
6:104 | role=system type=text ? messages[].role=system messages[].content[].type=text
messages[].content[].text = messages[].content[].text
6:104 | role=system type=text ? messages[].role=system messages[].content[].type=search-result
messages[].content[].text = messages[].content[]
6:9
tools = tools
6:131 | type=function ? tools[].type=function
tools[].type =
tools[].function.name = tools[].name
tools[].function.description = tools[].description
tools[].function.parameters = tools[].inputSchema
tools[].function.strict = tools[].strict
6:10
tool_choice = toolChoice
6:134 ? toolChoice.type=auto
tool_choice =
6:134 ? toolChoice.type=none
tool_choice =
6:134 ? toolChoice.type=required
tool_choice =
6:134 | type=function ? toolChoice.type=tool
tool_choice.type =
tool_choice.function.name = toolChoice.name
6:11
parallel_tool_calls = parallelToolCalls
6:12
response_format = responseFormat
6:137 | type=text ? responseFormat.type=text
response_format.type =
6:139 | type=json_schema ? responseFormat.type=json
response_format.type =
response_format.json_schema.name = responseFormat.name
response_format.json_schema.description = responseFormat.description
response_format.json_schema.schema = responseFormat.schema
response_format.json_schema.strict = responseFormat.strict
6:140 | type=json_object ? responseFormat.type=json
response_format.type =
0:10
reasoning_effort = reasoning.effort
3:11
max_completion_tokens = maxOutputTokens
3:12
max_tokens = maxOutputTokens
3:14
temperature = temperature
3:15
top_p = topP
6:18
stop = stop
6:19
seed = seed
3:16
presence_penalty = presencePenalty
3:17
frequency_penalty = frequencyPenalty
6:22
top_logprobs = logprobs
6:23
logprobs = logprobs
6:29
service_tier = serviceTier
6:30
metadata = metadata
6:31
stream = stream
6:32 | include_usage=true
stream_options.include_usage =
`,
} as const
