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
    '3:16': 'user: $userId',
    '6:7': 'model: $model',
    '6:8': 'messages: [$system each systemMessage, $messages each message]',
    '6:71':
      '- { .if: $native.content and @developerRole, .run: content, role: developer, content: [{ type: text, text: $text, prompt_cache_breakpoint: $cache as breakpoint }] }',
    '6:72':
      '- { .if: $native.content, .run: content, role: system, content: [{ type: text, text: $text, prompt_cache_breakpoint: $cache as breakpoint }] }',
    '6:74': '- { .if: "@developerRole", role: developer, content: $text | plainText }',
    '6:75': '- { role: system, content: $text | plainText }',
    '6:79': 'user: { role: user, content: $content each part or text, name: $name }',
    '6:94': 'text: { type: text, text: $text, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '6:96':
      '- { .if: $data, type: image_url, image_url: { url: $ | mediaUrl, detail: $detail }, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '6:97':
      '- { .if: $url, type: image_url, image_url: { url: $url, detail: $detail }, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '2:5': 'message: { cases: { assistant: { reasoning: $content each thought | joined, reasoning_content: ~ } } }',
    '2:4': 'thought: { cases: { reasoning: $text } }',
    '6:81': 'role: assistant',
    '6:82': 'content: $content each assistantText or text',
    '3:23': 'assistantText: { cases: { refusal: ~, "refusal>": { type: text, text: $text } } }',
    '6:108': 'text: { type: text, text: $text }',
    '6:84': 'tool_calls: $content each toolCall',
    '3:27':
      'tool-call: { .if: $kind != function_call, id: $id, type: function, function: { name: $name, arguments: $ | callArguments } }',
    '6:85': 'function_call: $content each legacyCall',
    '6:127': 'tool-call: { .if: $kind = function_call, name: $name, arguments: $ | callArguments }',
    '6:86': 'name: $name',
    '6:87': 'tool: { .each: $content each toolMessage }',
    '6:91':
      'toolMessage: { cases: { tool-result: { role: tool, tool_call_id: $id, content: $content each text or text } } }',
    '6:103':
      'text: { cases: { text: { type: text, text: $text, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }, "search-result>": { type: text, text: $ | foundText, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints } } }',
    '6:89': '- { .if: "@developerRole", role: developer, content: $content each text or text }',
    '6:90': '- { role: system, content: $content each text or text }',
    '6:9': 'tools: $tools each tool',
    '6:130':
      'function: { type: function, function: { name: $name, description: $description, parameters: $inputSchema, strict: $strict } }',
    '6:10': 'tool_choice: $toolChoice as toolChoice',
    '6:133':
      'cases: { auto: auto, none: none, required: required, tool: { type: function, function: { name: $name } } }',
    '6:11': 'parallel_tool_calls: $parallelToolCalls',
    '6:12': 'response_format: $responseFormat as responseFormat',
    '6:136': 'text: { type: text }',
    '6:138':
      '- { .if: $schema, type: json_schema, json_schema: { name: $name ?? response, description: $description, schema: $schema, strict: $strict } }',
    '6:139': '- { type: json_object }',
    '0:10': 'reasoning_effort: $reasoning.effort | effort if @reasoning',
    '3:9': 'max_completion_tokens: $maxOutputTokens if @maxCompletionTokens',
    '3:10': 'max_tokens: $maxOutputTokens if !@maxCompletionTokens',
    '3:12': 'temperature: $temperature',
    '3:13': 'top_p: $topP',
    '6:18': 'stop: $stop | oneOrMany',
    '6:19': 'seed: $seed',
    '3:14': 'presence_penalty: $presencePenalty',
    '3:15': 'frequency_penalty: $frequencyPenalty',
    '6:22': 'top_logprobs: $logprobs',
    '6:23': 'logprobs: $logprobs | present',
    '6:28': 'service_tier: $serviceTier | serviceTier',
    '6:29': 'metadata: $metadata',
    '6:30': 'stream: $stream',
    '6:31': 'stream_options: { .if: $stream = true, include_usage: true }',
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
3:16
user = userId
6:7
model = model
6:8
messages = system
6:71 | role=developer ? system[].type=text
messages[].role =
6:71 | role=developer type=text ? system[].type=text
messages[].content[].text = system[].text
6:72 | role=system ? system[].type=text
messages[].role =
6:72 | role=system type=text ? system[].type=text
messages[].content[].text = system[].text
6:74 | role=developer ? system[].type=text
messages[].content = system[].text
6:75 | role=system ? system[].type=text
messages[].content = system[].text
6:8
messages = messages
6:79 | role=user ? messages[].role=user
messages[].content = messages[].content
6:94 | role=user type=text ? messages[].role=user messages[].content[].type=text
messages[].content[].text = messages[].content[].text
6:96 | role=user type=image_url ? messages[].role=user messages[].content[].type=image
messages[].content[].type =
messages[].content[].image_url.url = messages[].content[]
messages[].content[].image_url.detail = messages[].content[].detail
6:97 | role=user type=image_url ? messages[].role=user messages[].content[].type=image
messages[].content[].type =
messages[].content[].image_url.url = messages[].content[].url
messages[].content[].image_url.detail = messages[].content[].detail
6:79 | role=user ? messages[].role=user
messages[].name = messages[].name
2:5 | role=assistant ? messages[].role=assistant
messages[].reasoning = messages[].content
2:4 | role=assistant ? messages[].role=assistant messages[].content[].type=reasoning
messages[].reasoning = messages[].content[].text
6:81 | role=assistant ? messages[].role=assistant
messages[].role =
6:82 | role=assistant ? messages[].role=assistant
messages[].content = messages[].content
3:23 | role=assistant type=text ? messages[].role=assistant messages[].content[].type=refusal
messages[].content[].text = messages[].content[].text
6:108 | role=assistant type=text ? messages[].role=assistant messages[].content[].type=text
messages[].content[].text = messages[].content[].text
6:84 | role=assistant ? messages[].role=assistant
messages[].tool_calls = messages[].content
3:27 | role=assistant type=function ? messages[].role=assistant messages[].content[].type=tool-call
messages[].tool_calls[].id = messages[].content[].id
messages[].tool_calls[].function.name = messages[].content[].name
messages[].tool_calls[].function.arguments = messages[].content[]
6:85 | role=assistant ? messages[].role=assistant
messages[].function_call = messages[].content
6:127 | role=assistant ? messages[].role=assistant messages[].content[].type=tool-call
messages[].function_call.name = messages[].content[].name
messages[].function_call.arguments = messages[].content[]
6:86 | role=assistant ? messages[].role=assistant
messages[].name = messages[].name
6:87 ? messages[].role=tool
messages = messages[].content
6:91 | role=tool ? messages[].role=tool messages[].content[].type=tool-result
messages[].tool_call_id = messages[].content[].id
messages[].content = messages[].content[].content
6:103 | role=tool type=text ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=text
messages[].content[].text = messages[].content[].content[].text
6:103 | role=tool type=text ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=search-result
messages[].content[].text = messages[].content[].content[]
6:89 | role=developer ? messages[].role=system
messages[].content = messages[].content
6:103 | role=developer type=text ? messages[].role=system messages[].content[].type=text
messages[].content[].text = messages[].content[].text
6:103 | role=developer type=text ? messages[].role=system messages[].content[].type=search-result
messages[].content[].text = messages[].content[]
6:90 | role=system ? messages[].role=system
messages[].content = messages[].content
6:103 | role=system type=text ? messages[].role=system messages[].content[].type=text
messages[].content[].text = messages[].content[].text
6:103 | role=system type=text ? messages[].role=system messages[].content[].type=search-result
messages[].content[].text = messages[].content[]
6:9
tools = tools
6:130 | type=function ? tools[].type=function
tools[].type =
tools[].function.name = tools[].name
tools[].function.description = tools[].description
tools[].function.parameters = tools[].inputSchema
tools[].function.strict = tools[].strict
6:10
tool_choice = toolChoice
6:133 ? toolChoice.type=auto
tool_choice =
6:133 ? toolChoice.type=none
tool_choice =
6:133 ? toolChoice.type=required
tool_choice =
6:133 | type=function ? toolChoice.type=tool
tool_choice.type =
tool_choice.function.name = toolChoice.name
6:11
parallel_tool_calls = parallelToolCalls
6:12
response_format = responseFormat
6:136 | type=text ? responseFormat.type=text
response_format.type =
6:138 | type=json_schema ? responseFormat.type=json
response_format.type =
response_format.json_schema.name = responseFormat.name
response_format.json_schema.description = responseFormat.description
response_format.json_schema.schema = responseFormat.schema
response_format.json_schema.strict = responseFormat.strict
6:139 | type=json_object ? responseFormat.type=json
response_format.type =
0:10
reasoning_effort = reasoning.effort
3:9
max_completion_tokens = maxOutputTokens
3:10
max_tokens = maxOutputTokens
3:12
temperature = temperature
3:13
top_p = topP
6:18
stop = stop
6:19
seed = seed
3:14
presence_penalty = presencePenalty
3:15
frequency_penalty = frequencyPenalty
6:22
top_logprobs = logprobs
6:23
logprobs = logprobs
6:28
service_tier = serviceTier
6:29
metadata = metadata
6:30
stream = stream
6:31 | include_usage=true
stream_options.include_usage =
`,
} as const
