// Code generated from specs/xai/xai-responses.yaml, specs/xai/with/xai-words.yaml, specs/openai/openai-responses.yaml and specs/xai/openapi.yaml. DO NOT EDIT.

/** Which line writes a field of a request of xai-responses: `field = unified name | what stands around it ? cases of the unified request @ file:line`. */
export const xaiResponsesLines = {
  files: ['specs/xai/xai-responses.yaml', 'specs/xai/with/xai-words.yaml', 'specs/openai/openai-responses.yaml'],
  lines: {
    '0:7':
      'request: { safety_identifier: ~, user: $userId, include: ~, logprobs: $logprobs | present, text: { verbosity: ~ } }',
    '2:7': 'model: $model',
    '2:8': 'instructions: $system each instruction | joined',
    '2:61': 'instruction: { cases: { text: { .if: "!$native.role", .is: $text } } }',
    '2:9': 'input: [$system each systemItem, $messages each message]',
    '2:65':
      '- { .if: $native.role = developer and $native.content, .run: content, role: developer, content: [{ type: input_text, text: $text }] }',
    '2:66':
      '- { .if: $native.role = system and $native.content, .run: content, role: system, content: [{ type: input_text, text: $text }] }',
    '2:67': '- { .if: $native.role = developer, role: developer, content: $text | plainText }',
    '2:68': '- { .if: $native.role = system, role: system, content: $text | plainText }',
    '2:72': 'user: { role: user, content: $content each part or text }',
    '2:80':
      'text: { type: input_text, text: $text, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '0:15': '- { .if: $data, type: input_image, image_url: $ | mediaUrl }',
    '0:16': '- { .if: $url, type: input_image, image_url: $url }',
    '2:86':
      '- { .if: $fileId, type: input_file, file_id: $fileId, filename: $filename, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '2:87':
      '- { .if: $data, type: input_file, file_data: $ | fileData, filename: $filename ?? document, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '2:88':
      '- { .if: $url, type: input_file, file_url: $url, filename: $filename, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '2:74': '- { .if: $native.role = developer, role: developer, content: $content each part or text }',
    '2:75': '- { role: system, content: $content each part or text }',
    '2:76': 'tool: { .each: $content each toolOutput }',
    '0:17':
      'toolOutput: { cases: { tool-result: { type: function_call_output, call_id: $id, output: $content each part or text } } }',
    '2:77': 'assistant: { .each: $content each inputItem }',
    '2:99':
      '- { .if: $native.content, .run: content, type: message, role: assistant, content: [{ type: output_text, text: $text, annotations: $citations each annotation, logprobs: $logprobs each token }], id: $native.id, status: $native.status }',
    '2:140':
      'url: { type: url_citation, url: $url, title: $title ?? "", start_index: $start ?? 0, end_index: $end ?? 0 }',
    '2:144':
      "token: { is: { token: $token, logprob: $logprob, bytes: '$bytes ?? []', top_logprobs: $alternatives each alternative } }",
    '2:147': "alternative: { is: { token: $token, logprob: $logprob, bytes: '$bytes ?? []' } }",
    '2:100': '- { role: assistant, content: $text | plainText }',
    '2:102':
      '- { .if: $native.content, .run: content, type: message, role: assistant, content: [{ type: refusal, refusal: $text }], id: $native.id, status: $native.status }',
    '2:103': '- { role: assistant, content: $text | plainText }',
    '2:105':
      '- { .if: $native.summary, .run: summary, type: reasoning, summary: [{ type: summary_text, text: $text }], id: $native.id }',
    '2:106':
      '- { .if: $native.content and $text != "", .run: content, type: reasoning, content: [{ type: reasoning_text, text: $text }], summary: [], id: $native.id }',
    '2:107': '- { .if: $native.id, type: reasoning, summary: [], id: $native.id }',
    '0:18':
      'inputItem: { cases: { tool-call: { type: function_call, call_id: $id, name: $name, arguments: $ | callArguments } } }',
    '2:10': 'tools: $tools each tool',
    '2:150':
      'function: { type: function, name: $name, description: $description, parameters: $inputSchema ?? null, strict: $strict ?? null }',
    '0:20': "tool: { cases: { function: { parameters: '$inputSchema | jsonSchema ?? {}' }, custom: ~ } }",
    '2:11': 'tool_choice: $toolChoice as toolChoice',
    '2:154': 'auto: auto',
    '2:155': 'none: none',
    '2:156': 'required: required',
    '2:157': 'tool: { type: function, name: $name }',
    '2:12': 'parallel_tool_calls: $parallelToolCalls',
    '2:13':
      'reasoning: { effort: $reasoning.effort | effort if @reasoning, summary: $reasoning.includeText | flag(auto) }',
    '2:14': 'text: { format: $responseFormat as responseFormat, verbosity: $verbosity | verbosity }',
    '2:160': 'text: { type: text }',
    '2:162':
      '- { .if: $schema, type: json_schema, name: $name ?? response, description: $description, schema: $schema, strict: $strict }',
    '2:163': '- { type: json_object }',
    '2:15': 'max_output_tokens: $maxOutputTokens | clamp(16..)',
    '2:16': 'temperature: $temperature if !@reasoning',
    '2:17': 'top_p: $topP if !@reasoning',
    '2:18': 'top_logprobs: $logprobs',
    '2:20': 'prompt_cache_key: $cacheKey',
    '2:22': 'service_tier: $serviceTier | serviceTier',
    '2:23': 'metadata: $metadata',
    '2:24': 'stream: $stream',
  },
  fields: `
user = userId @ 0:7
logprobs = logprobs @ 0:7
model = model @ 2:7
instructions = system @ 2:8
instructions = system[].text ? system[].type=text @ 2:61
input = system @ 2:9
input[].role =  | role=developer ? system[].type=text @ 2:65
input[].content[].text = system[].text | role=developer type=input_text ? system[].type=text @ 2:65
input[].role =  | role=system ? system[].type=text @ 2:66
input[].content[].text = system[].text | role=system type=input_text ? system[].type=text @ 2:66
input[].content = system[].text | role=developer ? system[].type=text @ 2:67
input[].content = system[].text | role=system ? system[].type=text @ 2:68
input = messages @ 2:9
input[].content = messages[].content | role=user ? messages[].role=user @ 2:72
input[].content[].text = messages[].content[].text | role=user type=input_text ? messages[].role=user messages[].content[].type=text @ 2:80
input[].content[].image_url = messages[].content[] | role=user type=input_image ? messages[].role=user messages[].content[].type=image @ 0:15
input[].content[].image_url = messages[].content[].url | role=user type=input_image ? messages[].role=user messages[].content[].type=image @ 0:16
input[].content[].file_id = messages[].content[].fileId | role=user type=input_file ? messages[].role=user messages[].content[].type=document @ 2:86
input[].content[].filename = messages[].content[].filename | role=user type=input_file ? messages[].role=user messages[].content[].type=document @ 2:86
input[].content[].file_data = messages[].content[] | role=user type=input_file ? messages[].role=user messages[].content[].type=document @ 2:87
input[].content[].filename = messages[].content[].filename | role=user type=input_file ? messages[].role=user messages[].content[].type=document @ 2:87
input[].content[].file_url = messages[].content[].url | role=user type=input_file ? messages[].role=user messages[].content[].type=document @ 2:88
input[].content[].filename = messages[].content[].filename | role=user type=input_file ? messages[].role=user messages[].content[].type=document @ 2:88
input[].content = messages[].content | role=developer ? messages[].role=system @ 2:74
input[].content[].text = messages[].content[].text | role=developer type=input_text ? messages[].role=system messages[].content[].type=text @ 2:80
input[].content[].image_url = messages[].content[] | role=developer type=input_image ? messages[].role=system messages[].content[].type=image @ 0:15
input[].content[].image_url = messages[].content[].url | role=developer type=input_image ? messages[].role=system messages[].content[].type=image @ 0:16
input[].content[].file_id = messages[].content[].fileId | role=developer type=input_file ? messages[].role=system messages[].content[].type=document @ 2:86
input[].content[].filename = messages[].content[].filename | role=developer type=input_file ? messages[].role=system messages[].content[].type=document @ 2:86
input[].content[].file_data = messages[].content[] | role=developer type=input_file ? messages[].role=system messages[].content[].type=document @ 2:87
input[].content[].filename = messages[].content[].filename | role=developer type=input_file ? messages[].role=system messages[].content[].type=document @ 2:87
input[].content[].file_url = messages[].content[].url | role=developer type=input_file ? messages[].role=system messages[].content[].type=document @ 2:88
input[].content[].filename = messages[].content[].filename | role=developer type=input_file ? messages[].role=system messages[].content[].type=document @ 2:88
input[].content = messages[].content | role=system ? messages[].role=system @ 2:75
input[].content[].text = messages[].content[].text | role=system type=input_text ? messages[].role=system messages[].content[].type=text @ 2:80
input[].content[].image_url = messages[].content[] | role=system type=input_image ? messages[].role=system messages[].content[].type=image @ 0:15
input[].content[].image_url = messages[].content[].url | role=system type=input_image ? messages[].role=system messages[].content[].type=image @ 0:16
input[].content[].file_id = messages[].content[].fileId | role=system type=input_file ? messages[].role=system messages[].content[].type=document @ 2:86
input[].content[].filename = messages[].content[].filename | role=system type=input_file ? messages[].role=system messages[].content[].type=document @ 2:86
input[].content[].file_data = messages[].content[] | role=system type=input_file ? messages[].role=system messages[].content[].type=document @ 2:87
input[].content[].filename = messages[].content[].filename | role=system type=input_file ? messages[].role=system messages[].content[].type=document @ 2:87
input[].content[].file_url = messages[].content[].url | role=system type=input_file ? messages[].role=system messages[].content[].type=document @ 2:88
input[].content[].filename = messages[].content[].filename | role=system type=input_file ? messages[].role=system messages[].content[].type=document @ 2:88
input = messages[].content ? messages[].role=tool @ 2:76
input[].call_id = messages[].content[].id | type=function_call_output ? messages[].role=tool messages[].content[].type=tool-result @ 0:17
input[].output = messages[].content[].content | type=function_call_output ? messages[].role=tool messages[].content[].type=tool-result @ 0:17
input[].output[].text = messages[].content[].content[].text | type=function_call_output type=input_text ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=text @ 2:80
input[].output[].image_url = messages[].content[].content[] | type=function_call_output type=input_image ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=image @ 0:15
input[].output[].image_url = messages[].content[].content[].url | type=function_call_output type=input_image ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=image @ 0:16
input[].output[].file_id = messages[].content[].content[].fileId | type=function_call_output type=input_file ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=document @ 2:86
input[].output[].filename = messages[].content[].content[].filename | type=function_call_output type=input_file ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=document @ 2:86
input[].output[].file_data = messages[].content[].content[] | type=function_call_output type=input_file ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=document @ 2:87
input[].output[].filename = messages[].content[].content[].filename | type=function_call_output type=input_file ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=document @ 2:87
input[].output[].file_url = messages[].content[].content[].url | type=function_call_output type=input_file ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=document @ 2:88
input[].output[].filename = messages[].content[].content[].filename | type=function_call_output type=input_file ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=document @ 2:88
input = messages[].content ? messages[].role=assistant @ 2:77
input[].content[].text = messages[].content[].text | type=message role=assistant type=output_text ? messages[].role=assistant messages[].content[].type=text @ 2:99
input[].content[].annotations = messages[].content[].citations | type=message role=assistant type=output_text ? messages[].role=assistant messages[].content[].type=text @ 2:99
input[].content[].annotations[].url = messages[].content[].citations[].url | type=message role=assistant type=output_text type=url_citation ? messages[].role=assistant messages[].content[].type=text messages[].content[].citations[].type=url @ 2:140
input[].content[].annotations[].title = messages[].content[].citations[].title | type=message role=assistant type=output_text type=url_citation ? messages[].role=assistant messages[].content[].type=text messages[].content[].citations[].type=url @ 2:140
input[].content[].annotations[].start_index = messages[].content[].citations[].start | type=message role=assistant type=output_text type=url_citation ? messages[].role=assistant messages[].content[].type=text messages[].content[].citations[].type=url @ 2:140
input[].content[].annotations[].end_index = messages[].content[].citations[].end | type=message role=assistant type=output_text type=url_citation ? messages[].role=assistant messages[].content[].type=text messages[].content[].citations[].type=url @ 2:140
input[].content[].logprobs = messages[].content[].logprobs | type=message role=assistant type=output_text ? messages[].role=assistant messages[].content[].type=text @ 2:99
input[].content[].logprobs[].token = messages[].content[].logprobs[].token | type=message role=assistant type=output_text ? messages[].role=assistant messages[].content[].type=text @ 2:144
input[].content[].logprobs[].logprob = messages[].content[].logprobs[].logprob | type=message role=assistant type=output_text ? messages[].role=assistant messages[].content[].type=text @ 2:144
input[].content[].logprobs[].bytes = messages[].content[].logprobs[].bytes | type=message role=assistant type=output_text ? messages[].role=assistant messages[].content[].type=text @ 2:144
input[].content[].logprobs[].top_logprobs = messages[].content[].logprobs[].alternatives | type=message role=assistant type=output_text ? messages[].role=assistant messages[].content[].type=text @ 2:144
input[].content[].logprobs[].top_logprobs[].token = messages[].content[].logprobs[].alternatives[].token | type=message role=assistant type=output_text ? messages[].role=assistant messages[].content[].type=text @ 2:147
input[].content[].logprobs[].top_logprobs[].logprob = messages[].content[].logprobs[].alternatives[].logprob | type=message role=assistant type=output_text ? messages[].role=assistant messages[].content[].type=text @ 2:147
input[].content[].logprobs[].top_logprobs[].bytes = messages[].content[].logprobs[].alternatives[].bytes | type=message role=assistant type=output_text ? messages[].role=assistant messages[].content[].type=text @ 2:147
input[].id = messages[].content[].native.id | type=message role=assistant ? messages[].role=assistant messages[].content[].type=text @ 2:99
input[].status = messages[].content[].native.status | type=message role=assistant ? messages[].role=assistant messages[].content[].type=text @ 2:99
input[].content = messages[].content[].text | role=assistant ? messages[].role=assistant messages[].content[].type=text @ 2:100
input[].content[].refusal = messages[].content[].text | type=message role=assistant type=refusal ? messages[].role=assistant messages[].content[].type=refusal @ 2:102
input[].id = messages[].content[].native.id | type=message role=assistant ? messages[].role=assistant messages[].content[].type=refusal @ 2:102
input[].status = messages[].content[].native.status | type=message role=assistant ? messages[].role=assistant messages[].content[].type=refusal @ 2:102
input[].content = messages[].content[].text | role=assistant ? messages[].role=assistant messages[].content[].type=refusal @ 2:103
input[].summary[].text = messages[].content[].text | type=reasoning type=summary_text ? messages[].role=assistant messages[].content[].type=reasoning @ 2:105
input[].id = messages[].content[].native.id | type=reasoning ? messages[].role=assistant messages[].content[].type=reasoning @ 2:105
input[].content[].text = messages[].content[].text | type=reasoning type=reasoning_text ? messages[].role=assistant messages[].content[].type=reasoning @ 2:106
input[].id = messages[].content[].native.id | type=reasoning ? messages[].role=assistant messages[].content[].type=reasoning @ 2:106
input[].id = messages[].content[].native.id | type=reasoning ? messages[].role=assistant messages[].content[].type=reasoning @ 2:107
input[].call_id = messages[].content[].id | type=function_call ? messages[].role=assistant messages[].content[].type=tool-call @ 0:18
input[].name = messages[].content[].name | type=function_call ? messages[].role=assistant messages[].content[].type=tool-call @ 0:18
input[].arguments = messages[].content[] | type=function_call ? messages[].role=assistant messages[].content[].type=tool-call @ 0:18
tools = tools @ 2:10
tools[].name = tools[].name | type=function ? tools[].type=function @ 2:150
tools[].description = tools[].description | type=function ? tools[].type=function @ 2:150
tools[].parameters = tools[].inputSchema | type=function ? tools[].type=function @ 0:20
tools[].strict = tools[].strict | type=function ? tools[].type=function @ 2:150
tool_choice = toolChoice @ 2:11
tool_choice =  ? toolChoice.type=auto @ 2:154
tool_choice =  ? toolChoice.type=none @ 2:155
tool_choice =  ? toolChoice.type=required @ 2:156
tool_choice.name = toolChoice.name | type=function ? toolChoice.type=tool @ 2:157
parallel_tool_calls = parallelToolCalls @ 2:12
reasoning.effort = reasoning.effort @ 2:13
reasoning.summary = reasoning.includeText @ 2:13
text.format = responseFormat @ 2:14
text.format.type =  | type=text ? responseFormat.type=text @ 2:160
text.format.name = responseFormat.name | type=json_schema ? responseFormat.type=json @ 2:162
text.format.description = responseFormat.description | type=json_schema ? responseFormat.type=json @ 2:162
text.format.schema = responseFormat.schema | type=json_schema ? responseFormat.type=json @ 2:162
text.format.strict = responseFormat.strict | type=json_schema ? responseFormat.type=json @ 2:162
text.format.type =  | type=json_object ? responseFormat.type=json @ 2:163
max_output_tokens = maxOutputTokens @ 2:15
temperature = temperature @ 2:16
top_p = topP @ 2:17
top_logprobs = logprobs @ 2:18
prompt_cache_key = cacheKey @ 2:20
service_tier = serviceTier @ 2:22
metadata = metadata @ 2:23
stream = stream @ 2:24
`,
} as const
