// Code generated from specs/xai/xai-responses.yaml, specs/xai/with/xai-words.yaml, specs/openai/openai-responses.yaml and specs/xai/openapi.yaml. DO NOT EDIT.

/** Which line writes a field of a request of xai-responses: `file:line | what stands around ? cases of the unified request`, and below it each `field = unified name`. */
export const xaiResponsesLines = {
  files: ['specs/xai/xai-responses.yaml', 'specs/xai/with/xai-words.yaml', 'specs/openai/openai-responses.yaml'],
  lines: {
    '0:11': 'logprobs: $logprobs | present',
    '0:13': 'user: $userId',
    '2:7': 'model: $model',
    '2:8': 'instructions: $system each instruction | joined',
    '2:63': 'instruction: { cases: { text: { .if: "!$native.role", .is: $text } } }',
    '2:9': 'input: [$system each systemItem, $messages each message]',
    '2:67':
      '- { .if: $native.role = developer and $native.content, .run: content, role: developer, content: [{ type: input_text, text: $text }] }',
    '2:68':
      '- { .if: $native.role = system and $native.content, .run: content, role: system, content: [{ type: input_text, text: $text }] }',
    '2:69': '- { .if: $native.role = developer, role: developer, content: $text | plainText }',
    '2:70': '- { .if: $native.role = system, role: system, content: $text | plainText }',
    '2:74': 'user: { role: user, content: $content each part or text }',
    '2:82':
      'text: { type: input_text, text: $text, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '0:24': '- { .if: $data, type: input_image, image_url: $ | mediaUrl }',
    '0:25': '- { .if: $url, type: input_image, image_url: $url }',
    '2:88':
      '- { .if: $fileId, type: input_file, file_id: $fileId, filename: $filename, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '2:89':
      '- { .if: $data, type: input_file, file_data: $ | fileData, filename: $filename ?? document, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '2:90':
      '- { .if: $url, type: input_file, file_url: $url, filename: $filename, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '2:91':
      '"search-result>": { type: input_text, text: $ | foundText, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '2:76': '- { .if: $native.role = developer, role: developer, content: $content each part or text }',
    '2:77': '- { role: system, content: $content each part or text }',
    '2:78': 'tool: { .each: $content each toolOutput }',
    '0:26':
      'toolOutput: { cases: { tool-result: { type: function_call_output, call_id: $id, output: $content each part or text } } }',
    '2:79': 'assistant: { .each: $content each inputItem }',
    '2:103':
      '- { .if: $native.content, .run: content, type: message, role: assistant, content: [{ type: output_text, text: $text, annotations: $citations each annotation, logprobs: $logprobs each token }], id: $native.id, status: $native.status }',
    '2:144':
      'url: { type: url_citation, url: $url, title: $title ?? "", start_index: $start ?? 0, end_index: $end ?? 0 }',
    '2:148':
      "token: { is: { token: $token, logprob: $logprob, bytes: '$bytes ?? []', top_logprobs: $alternatives each alternative } }",
    '2:151': "alternative: { is: { token: $token, logprob: $logprob, bytes: '$bytes ?? []' } }",
    '2:104': '- { role: assistant, content: $text | plainText }',
    '2:106':
      '- { .if: $native.content, .run: content, type: message, role: assistant, content: [{ type: refusal, refusal: $text }], id: $native.id, status: $native.status }',
    '2:107': '- { role: assistant, content: $text | plainText }',
    '2:109':
      '- { .if: $native.summary, .run: summary, type: reasoning, summary: [{ type: summary_text, text: $text }], id: $native.id }',
    '2:110':
      '- { .if: $native.content and $text != "", .run: content, type: reasoning, content: [{ type: reasoning_text, text: $text }], summary: [], id: $native.id }',
    '2:111': '- { .if: $native.id, type: reasoning, summary: [], id: $native.id }',
    '0:27':
      'inputItem: { cases: { tool-call: { type: function_call, call_id: $id, name: $name, arguments: $ | callArguments } } }',
    '2:10': 'tools: $tools each tool',
    '2:154':
      'function: { type: function, name: $name, description: $description, parameters: $inputSchema ?? null, strict: $strict ?? null }',
    '0:29': "tool: { cases: { function: { parameters: '$inputSchema | jsonSchema ?? {}' }, custom: ~ } }",
    '2:11': 'tool_choice: $toolChoice as toolChoice',
    '2:157': 'cases: { auto: auto, none: none, required: required, tool: { type: function, name: $name } }',
    '2:12': 'parallel_tool_calls: $parallelToolCalls',
    '0:8': 'reasoning: { effort: $reasoning.effort | effort if @effort }',
    '2:13':
      'reasoning: { effort: $reasoning.effort | effort if @reasoning, summary: $reasoning.includeText | flag(auto) }',
    '2:14': 'text: { format: $responseFormat as responseFormat, verbosity: $verbosity | verbosity }',
    '2:160': 'text: { type: text }',
    '2:162':
      '- { .if: $schema, type: json_schema, name: $name ?? response, description: $description, schema: $schema, strict: $strict }',
    '2:163': '- { type: json_object }',
    '2:15': 'max_output_tokens: $maxOutputTokens | clamp(16..)',
    '0:9': 'temperature: $temperature',
    '0:10': 'top_p: $topP',
    '0:12': 'top_logprobs: $logprobs | clamp(0..8)',
    '2:20': 'prompt_cache_key: $cacheKey',
    '2:23': 'service_tier: $serviceTier | serviceTier',
    '2:25': 'stream: $stream',
  },
  fields: `
0:11
logprobs = logprobs
0:13
user = userId
2:7
model = model
2:8
instructions = system
2:63 ? system[].type=text
instructions = system[].text
2:9
input = system
2:67 | role=developer ? system[].type=text
input[].role =
2:67 | role=developer type=input_text ? system[].type=text
input[].content[].text = system[].text
2:68 | role=system ? system[].type=text
input[].role =
2:68 | role=system type=input_text ? system[].type=text
input[].content[].text = system[].text
2:69 | role=developer ? system[].type=text
input[].content = system[].text
2:70 | role=system ? system[].type=text
input[].content = system[].text
2:9
input = messages
2:74 | role=user ? messages[].role=user
input[].content = messages[].content
2:82 | role=user type=input_text ? messages[].role=user messages[].content[].type=text
input[].content[].text = messages[].content[].text
0:24 | role=user type=input_image ? messages[].role=user messages[].content[].type=image
input[].content[].image_url = messages[].content[]
0:25 | role=user type=input_image ? messages[].role=user messages[].content[].type=image
input[].content[].image_url = messages[].content[].url
2:88 | role=user type=input_file ? messages[].role=user messages[].content[].type=document
input[].content[].file_id = messages[].content[].fileId
input[].content[].filename = messages[].content[].filename
2:89 | role=user type=input_file ? messages[].role=user messages[].content[].type=document
input[].content[].file_data = messages[].content[]
input[].content[].filename = messages[].content[].filename
2:90 | role=user type=input_file ? messages[].role=user messages[].content[].type=document
input[].content[].file_url = messages[].content[].url
input[].content[].filename = messages[].content[].filename
2:91 | role=user type=input_text ? messages[].role=user messages[].content[].type=search-result
input[].content[].text = messages[].content[]
2:76 | role=developer ? messages[].role=system
input[].content = messages[].content
2:82 | role=developer type=input_text ? messages[].role=system messages[].content[].type=text
input[].content[].text = messages[].content[].text
0:24 | role=developer type=input_image ? messages[].role=system messages[].content[].type=image
input[].content[].image_url = messages[].content[]
0:25 | role=developer type=input_image ? messages[].role=system messages[].content[].type=image
input[].content[].image_url = messages[].content[].url
2:88 | role=developer type=input_file ? messages[].role=system messages[].content[].type=document
input[].content[].file_id = messages[].content[].fileId
input[].content[].filename = messages[].content[].filename
2:89 | role=developer type=input_file ? messages[].role=system messages[].content[].type=document
input[].content[].file_data = messages[].content[]
input[].content[].filename = messages[].content[].filename
2:90 | role=developer type=input_file ? messages[].role=system messages[].content[].type=document
input[].content[].file_url = messages[].content[].url
input[].content[].filename = messages[].content[].filename
2:91 | role=developer type=input_text ? messages[].role=system messages[].content[].type=search-result
input[].content[].text = messages[].content[]
2:77 | role=system ? messages[].role=system
input[].content = messages[].content
2:82 | role=system type=input_text ? messages[].role=system messages[].content[].type=text
input[].content[].text = messages[].content[].text
0:24 | role=system type=input_image ? messages[].role=system messages[].content[].type=image
input[].content[].image_url = messages[].content[]
0:25 | role=system type=input_image ? messages[].role=system messages[].content[].type=image
input[].content[].image_url = messages[].content[].url
2:88 | role=system type=input_file ? messages[].role=system messages[].content[].type=document
input[].content[].file_id = messages[].content[].fileId
input[].content[].filename = messages[].content[].filename
2:89 | role=system type=input_file ? messages[].role=system messages[].content[].type=document
input[].content[].file_data = messages[].content[]
input[].content[].filename = messages[].content[].filename
2:90 | role=system type=input_file ? messages[].role=system messages[].content[].type=document
input[].content[].file_url = messages[].content[].url
input[].content[].filename = messages[].content[].filename
2:91 | role=system type=input_text ? messages[].role=system messages[].content[].type=search-result
input[].content[].text = messages[].content[]
2:78 ? messages[].role=tool
input = messages[].content
0:26 | type=function_call_output ? messages[].role=tool messages[].content[].type=tool-result
input[].call_id = messages[].content[].id
input[].output = messages[].content[].content
2:82 | type=function_call_output type=input_text ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=text
input[].output[].text = messages[].content[].content[].text
0:24 | type=function_call_output type=input_image ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=image
input[].output[].image_url = messages[].content[].content[]
0:25 | type=function_call_output type=input_image ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=image
input[].output[].image_url = messages[].content[].content[].url
2:88 | type=function_call_output type=input_file ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=document
input[].output[].file_id = messages[].content[].content[].fileId
input[].output[].filename = messages[].content[].content[].filename
2:89 | type=function_call_output type=input_file ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=document
input[].output[].file_data = messages[].content[].content[]
input[].output[].filename = messages[].content[].content[].filename
2:90 | type=function_call_output type=input_file ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=document
input[].output[].file_url = messages[].content[].content[].url
input[].output[].filename = messages[].content[].content[].filename
2:91 | type=function_call_output type=input_text ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=search-result
input[].output[].text = messages[].content[].content[]
2:79 ? messages[].role=assistant
input = messages[].content
2:103 | type=message role=assistant type=output_text ? messages[].role=assistant messages[].content[].type=text
input[].content[].text = messages[].content[].text
input[].content[].annotations = messages[].content[].citations
2:144 | type=message role=assistant type=output_text type=url_citation ? messages[].role=assistant messages[].content[].type=text messages[].content[].citations[].type=url
input[].content[].annotations[].url = messages[].content[].citations[].url
input[].content[].annotations[].title = messages[].content[].citations[].title
input[].content[].annotations[].start_index = messages[].content[].citations[].start
input[].content[].annotations[].end_index = messages[].content[].citations[].end
2:103 | type=message role=assistant type=output_text ? messages[].role=assistant messages[].content[].type=text
input[].content[].logprobs = messages[].content[].logprobs
2:148 | type=message role=assistant type=output_text ? messages[].role=assistant messages[].content[].type=text
input[].content[].logprobs[].token = messages[].content[].logprobs[].token
input[].content[].logprobs[].logprob = messages[].content[].logprobs[].logprob
input[].content[].logprobs[].bytes = messages[].content[].logprobs[].bytes
input[].content[].logprobs[].top_logprobs = messages[].content[].logprobs[].alternatives
2:151 | type=message role=assistant type=output_text ? messages[].role=assistant messages[].content[].type=text
input[].content[].logprobs[].top_logprobs[].token = messages[].content[].logprobs[].alternatives[].token
input[].content[].logprobs[].top_logprobs[].logprob = messages[].content[].logprobs[].alternatives[].logprob
input[].content[].logprobs[].top_logprobs[].bytes = messages[].content[].logprobs[].alternatives[].bytes
2:103 | type=message role=assistant ? messages[].role=assistant messages[].content[].type=text
input[].id = messages[].content[].native.id
input[].status = messages[].content[].native.status
2:104 | role=assistant ? messages[].role=assistant messages[].content[].type=text
input[].content = messages[].content[].text
2:106 | type=message role=assistant type=refusal ? messages[].role=assistant messages[].content[].type=refusal
input[].content[].refusal = messages[].content[].text
2:106 | type=message role=assistant ? messages[].role=assistant messages[].content[].type=refusal
input[].id = messages[].content[].native.id
input[].status = messages[].content[].native.status
2:107 | role=assistant ? messages[].role=assistant messages[].content[].type=refusal
input[].content = messages[].content[].text
2:109 | type=reasoning type=summary_text ? messages[].role=assistant messages[].content[].type=reasoning
input[].summary[].text = messages[].content[].text
2:109 | type=reasoning ? messages[].role=assistant messages[].content[].type=reasoning
input[].id = messages[].content[].native.id
2:110 | type=reasoning type=reasoning_text ? messages[].role=assistant messages[].content[].type=reasoning
input[].content[].text = messages[].content[].text
2:110 | type=reasoning ? messages[].role=assistant messages[].content[].type=reasoning
input[].id = messages[].content[].native.id
2:111 | type=reasoning ? messages[].role=assistant messages[].content[].type=reasoning
input[].id = messages[].content[].native.id
0:27 | type=function_call ? messages[].role=assistant messages[].content[].type=tool-call
input[].call_id = messages[].content[].id
input[].name = messages[].content[].name
input[].arguments = messages[].content[]
2:10
tools = tools
2:154 | type=function ? tools[].type=function
tools[].name = tools[].name
tools[].description = tools[].description
0:29 | type=function ? tools[].type=function
tools[].parameters = tools[].inputSchema
2:154 | type=function ? tools[].type=function
tools[].strict = tools[].strict
2:11
tool_choice = toolChoice
2:157 ? toolChoice.type=auto
tool_choice =
2:157 ? toolChoice.type=none
tool_choice =
2:157 ? toolChoice.type=required
tool_choice =
2:157 | type=function ? toolChoice.type=tool
tool_choice.name = toolChoice.name
2:12
parallel_tool_calls = parallelToolCalls
0:8
reasoning.effort = reasoning.effort
2:13
reasoning.summary = reasoning.includeText
2:14
text.format = responseFormat
2:160 | type=text ? responseFormat.type=text
text.format.type =
2:162 | type=json_schema ? responseFormat.type=json
text.format.name = responseFormat.name
text.format.description = responseFormat.description
text.format.schema = responseFormat.schema
text.format.strict = responseFormat.strict
2:163 | type=json_object ? responseFormat.type=json
text.format.type =
2:15
max_output_tokens = maxOutputTokens
0:9
temperature = temperature
0:10
top_p = topP
0:12
top_logprobs = logprobs
2:20
prompt_cache_key = cacheKey
2:23
service_tier = serviceTier
2:25
stream = stream
`,
} as const
