// Code generated from specs/openai/openai-responses.yaml and specs/openai/openapi.yaml. DO NOT EDIT.

/** Which line writes a field of a request of openai-responses: `file:line | what stands around ? cases of the unified request`, and below it each `field = unified name`. */
export const openaiResponsesLines = {
  files: ['specs/openai/openai-responses.yaml'],
  lines: {
    '0:7': 'model: $model',
    '0:8': 'instructions: $system each instruction | joined',
    '0:63': 'instruction: { cases: { text: { .if: "!$native.role", .is: $text } } }',
    '0:9': 'input: [$system each systemItem, $messages each message]',
    '0:67':
      '- { .if: $native.role = developer and $native.content, .run: content, role: developer, content: [{ type: input_text, text: $text }] }',
    '0:68':
      '- { .if: $native.role = system and $native.content, .run: content, role: system, content: [{ type: input_text, text: $text }] }',
    '0:69': '- { .if: $native.role = developer, role: developer, content: $text | plainText }',
    '0:70': '- { .if: $native.role = system, role: system, content: $text | plainText }',
    '0:74': 'user: { role: user, content: $content each part or text }',
    '0:82':
      'text: { type: input_text, text: $text, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '0:92': 'breakpoint: { is: { mode: explicit } } # how long is not for each to say',
    '0:84':
      '- { .if: $fileId, type: input_image, file_id: $fileId, detail: $detail ?? auto, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '0:85':
      '- { .if: $data, type: input_image, image_url: $ | mediaUrl, detail: $detail ?? auto, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '0:86':
      '- { .if: $url, type: input_image, image_url: $url, detail: $detail ?? auto, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '0:88':
      '- { .if: $fileId, type: input_file, file_id: $fileId, filename: $filename, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '0:89':
      '- { .if: $data, type: input_file, file_data: $ | fileData, filename: $filename ?? document, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '0:90':
      '- { .if: $url, type: input_file, file_url: $url, filename: $filename, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '0:91':
      '"search-result>": { type: input_text, text: $ | foundText, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '0:76': '- { .if: $native.role = developer, role: developer, content: $content each part or text }',
    '0:77': '- { role: system, content: $content each part or text }',
    '0:78': 'tool: { .each: $content each toolOutput }',
    '0:97':
      '- { .if: $kind = custom, type: custom_tool_call_output, call_id: $id, output: $content each part or text }',
    '0:98': '- { type: function_call_output, call_id: $id, output: $content each part or text }',
    '0:79': 'assistant: { .each: $content each inputItem }',
    '0:103':
      '- { .if: $native.content, .run: content, type: message, role: assistant, content: [{ type: output_text, text: $text, annotations: $citations each annotation, logprobs: $logprobs each token }], id: $native.id, status: $native.status }',
    '0:144':
      'url: { type: url_citation, url: $url, title: $title ?? "", start_index: $start ?? 0, end_index: $end ?? 0 }',
    '0:146':
      '- { .if: $native.container_id, type: container_file_citation, file_id: $fileId, filename: $filename ?? "", start_index: $start ?? 0, end_index: $end ?? 0, container_id: $native.container_id }',
    '0:147': '- { type: file_citation, file_id: $fileId, filename: $filename ?? "", index: $native.index ?? 0 }',
    '0:148':
      "token: { is: { token: $token, logprob: $logprob, bytes: '$bytes ?? []', top_logprobs: $alternatives each alternative } }",
    '0:151': "alternative: { is: { token: $token, logprob: $logprob, bytes: '$bytes ?? []' } }",
    '0:104': '- { role: assistant, content: $text | plainText }',
    '0:106':
      '- { .if: $native.content, .run: content, type: message, role: assistant, content: [{ type: refusal, refusal: $text }], id: $native.id, status: $native.status }',
    '0:107': '- { role: assistant, content: $text | plainText }',
    '0:109':
      '- { .if: $native.summary, .run: summary, type: reasoning, summary: [{ type: summary_text, text: $text }], id: $native.id }',
    '0:110':
      '- { .if: $native.content and $text != "", .run: content, type: reasoning, content: [{ type: reasoning_text, text: $text }], summary: [], id: $native.id }',
    '0:111': '- { .if: $native.id, type: reasoning, summary: [], id: $native.id }',
    '0:113': '- { .if: $kind = custom, type: custom_tool_call, call_id: $id, name: $name, input: $ | callText }',
    '0:114':
      '- { .if: $kind = apply_patch_call and $name = apply_patch, type: apply_patch_call, call_id: $id, operation: $ | callValue, status: $native.status }',
    '0:115':
      '- { .if: $kind = local_shell_call and $name = local_shell, type: local_shell_call, call_id: $id, action: $ | callValue, id: $native.id, status: $native.status }',
    '0:116': '- { .if: $kind = shell_call and $name = shell, type: shell_call, call_id: $id, action: $ | callValue }',
    '0:117':
      '- { .if: $kind = tool_search_call and $name = tool_search, type: tool_search_call, execution: client, call_id: $id, arguments: $ | callValue }',
    '0:118': '- { type: function_call, call_id: $id, name: $name, arguments: $ | callArguments }',
    '0:10': 'tools: $tools each tool',
    '0:154':
      'function: { type: function, name: $name, description: $description, parameters: $inputSchema ?? null, strict: $strict ?? null }',
    '0:155': 'custom: { type: custom, name: $name, description: $description }',
    '0:11': 'tool_choice: $toolChoice as toolChoice',
    '0:157': 'cases: { auto: auto, none: none, required: required, tool: { type: function, name: $name } }',
    '0:12': 'parallel_tool_calls: $parallelToolCalls',
    '0:13':
      'reasoning: { effort: $reasoning.effort | effort if @reasoning, summary: $reasoning.includeText | flag(auto) }',
    '0:14': 'text: { format: $responseFormat as responseFormat, verbosity: $verbosity | verbosity }',
    '0:160': 'text: { type: text }',
    '0:162':
      '- { .if: $schema, type: json_schema, name: $name ?? response, description: $description, schema: $schema, strict: $strict }',
    '0:163': '- { type: json_object }',
    '0:15': 'max_output_tokens: $maxOutputTokens | clamp(16..)',
    '0:16': 'temperature: $temperature if !@reasoning',
    '0:17': 'top_p: $topP if !@reasoning',
    '0:18': 'top_logprobs: $logprobs',
    '0:19': 'include: $logprobs | included(message.output_text.logprobs)',
    '0:20': 'prompt_cache_key: $cacheKey',
    '0:21': 'prompt_cache_options: $cache as promptCache if @cacheBreakpoints',
    '0:93': 'promptCache: { is: { mode: $only | cacheMode, ttl: $ttl | cacheTime } }',
    '0:22': 'safety_identifier: $userId',
    '0:23': 'service_tier: $serviceTier | serviceTier',
    '0:24': 'metadata: $metadata',
    '0:25': 'stream: $stream',
  },
  fields: `
0:7
model = model
0:8
instructions = system
0:63 ? system[].type=text
instructions = system[].text
0:9
input = system
0:67 | role=developer ? system[].type=text
input[].role =
0:67 | role=developer type=input_text ? system[].type=text
input[].content[].text = system[].text
0:68 | role=system ? system[].type=text
input[].role =
0:68 | role=system type=input_text ? system[].type=text
input[].content[].text = system[].text
0:69 | role=developer ? system[].type=text
input[].content = system[].text
0:70 | role=system ? system[].type=text
input[].content = system[].text
0:9
input = messages
0:74 | role=user ? messages[].role=user
input[].content = messages[].content
0:82 | role=user type=input_text ? messages[].role=user messages[].content[].type=text
input[].content[].text = messages[].content[].text
input[].content[].prompt_cache_breakpoint = messages[].content[].cache
0:92 | role=user type=input_text mode=explicit ? messages[].role=user messages[].content[].type=text
input[].content[].prompt_cache_breakpoint.mode =
0:84 | role=user type=input_image ? messages[].role=user messages[].content[].type=image
input[].content[].file_id = messages[].content[].fileId
input[].content[].detail = messages[].content[].detail
input[].content[].prompt_cache_breakpoint = messages[].content[].cache
0:92 | role=user type=input_image mode=explicit ? messages[].role=user messages[].content[].type=image
input[].content[].prompt_cache_breakpoint.mode =
0:85 | role=user type=input_image ? messages[].role=user messages[].content[].type=image
input[].content[].image_url = messages[].content[]
input[].content[].detail = messages[].content[].detail
input[].content[].prompt_cache_breakpoint = messages[].content[].cache
0:86 | role=user type=input_image ? messages[].role=user messages[].content[].type=image
input[].content[].image_url = messages[].content[].url
input[].content[].detail = messages[].content[].detail
input[].content[].prompt_cache_breakpoint = messages[].content[].cache
0:88 | role=user type=input_file ? messages[].role=user messages[].content[].type=document
input[].content[].file_id = messages[].content[].fileId
input[].content[].filename = messages[].content[].filename
input[].content[].prompt_cache_breakpoint = messages[].content[].cache
0:92 | role=user type=input_file mode=explicit ? messages[].role=user messages[].content[].type=document
input[].content[].prompt_cache_breakpoint.mode =
0:89 | role=user type=input_file ? messages[].role=user messages[].content[].type=document
input[].content[].file_data = messages[].content[]
input[].content[].filename = messages[].content[].filename
input[].content[].prompt_cache_breakpoint = messages[].content[].cache
0:90 | role=user type=input_file ? messages[].role=user messages[].content[].type=document
input[].content[].file_url = messages[].content[].url
input[].content[].filename = messages[].content[].filename
input[].content[].prompt_cache_breakpoint = messages[].content[].cache
0:91 | role=user type=input_text ? messages[].role=user messages[].content[].type=search-result
input[].content[].text = messages[].content[]
input[].content[].prompt_cache_breakpoint = messages[].content[].cache
0:92 | role=user type=input_text mode=explicit ? messages[].role=user messages[].content[].type=search-result
input[].content[].prompt_cache_breakpoint.mode =
0:76 | role=developer ? messages[].role=system
input[].content = messages[].content
0:82 | role=developer type=input_text ? messages[].role=system messages[].content[].type=text
input[].content[].text = messages[].content[].text
input[].content[].prompt_cache_breakpoint = messages[].content[].cache
0:92 | role=developer type=input_text mode=explicit ? messages[].role=system messages[].content[].type=text
input[].content[].prompt_cache_breakpoint.mode =
0:84 | role=developer type=input_image ? messages[].role=system messages[].content[].type=image
input[].content[].file_id = messages[].content[].fileId
input[].content[].detail = messages[].content[].detail
input[].content[].prompt_cache_breakpoint = messages[].content[].cache
0:92 | role=developer type=input_image mode=explicit ? messages[].role=system messages[].content[].type=image
input[].content[].prompt_cache_breakpoint.mode =
0:85 | role=developer type=input_image ? messages[].role=system messages[].content[].type=image
input[].content[].image_url = messages[].content[]
input[].content[].detail = messages[].content[].detail
input[].content[].prompt_cache_breakpoint = messages[].content[].cache
0:86 | role=developer type=input_image ? messages[].role=system messages[].content[].type=image
input[].content[].image_url = messages[].content[].url
input[].content[].detail = messages[].content[].detail
input[].content[].prompt_cache_breakpoint = messages[].content[].cache
0:88 | role=developer type=input_file ? messages[].role=system messages[].content[].type=document
input[].content[].file_id = messages[].content[].fileId
input[].content[].filename = messages[].content[].filename
input[].content[].prompt_cache_breakpoint = messages[].content[].cache
0:92 | role=developer type=input_file mode=explicit ? messages[].role=system messages[].content[].type=document
input[].content[].prompt_cache_breakpoint.mode =
0:89 | role=developer type=input_file ? messages[].role=system messages[].content[].type=document
input[].content[].file_data = messages[].content[]
input[].content[].filename = messages[].content[].filename
input[].content[].prompt_cache_breakpoint = messages[].content[].cache
0:90 | role=developer type=input_file ? messages[].role=system messages[].content[].type=document
input[].content[].file_url = messages[].content[].url
input[].content[].filename = messages[].content[].filename
input[].content[].prompt_cache_breakpoint = messages[].content[].cache
0:91 | role=developer type=input_text ? messages[].role=system messages[].content[].type=search-result
input[].content[].text = messages[].content[]
input[].content[].prompt_cache_breakpoint = messages[].content[].cache
0:92 | role=developer type=input_text mode=explicit ? messages[].role=system messages[].content[].type=search-result
input[].content[].prompt_cache_breakpoint.mode =
0:77 | role=system ? messages[].role=system
input[].content = messages[].content
0:82 | role=system type=input_text ? messages[].role=system messages[].content[].type=text
input[].content[].text = messages[].content[].text
input[].content[].prompt_cache_breakpoint = messages[].content[].cache
0:92 | role=system type=input_text mode=explicit ? messages[].role=system messages[].content[].type=text
input[].content[].prompt_cache_breakpoint.mode =
0:84 | role=system type=input_image ? messages[].role=system messages[].content[].type=image
input[].content[].file_id = messages[].content[].fileId
input[].content[].detail = messages[].content[].detail
input[].content[].prompt_cache_breakpoint = messages[].content[].cache
0:92 | role=system type=input_image mode=explicit ? messages[].role=system messages[].content[].type=image
input[].content[].prompt_cache_breakpoint.mode =
0:85 | role=system type=input_image ? messages[].role=system messages[].content[].type=image
input[].content[].image_url = messages[].content[]
input[].content[].detail = messages[].content[].detail
input[].content[].prompt_cache_breakpoint = messages[].content[].cache
0:86 | role=system type=input_image ? messages[].role=system messages[].content[].type=image
input[].content[].image_url = messages[].content[].url
input[].content[].detail = messages[].content[].detail
input[].content[].prompt_cache_breakpoint = messages[].content[].cache
0:88 | role=system type=input_file ? messages[].role=system messages[].content[].type=document
input[].content[].file_id = messages[].content[].fileId
input[].content[].filename = messages[].content[].filename
input[].content[].prompt_cache_breakpoint = messages[].content[].cache
0:92 | role=system type=input_file mode=explicit ? messages[].role=system messages[].content[].type=document
input[].content[].prompt_cache_breakpoint.mode =
0:89 | role=system type=input_file ? messages[].role=system messages[].content[].type=document
input[].content[].file_data = messages[].content[]
input[].content[].filename = messages[].content[].filename
input[].content[].prompt_cache_breakpoint = messages[].content[].cache
0:90 | role=system type=input_file ? messages[].role=system messages[].content[].type=document
input[].content[].file_url = messages[].content[].url
input[].content[].filename = messages[].content[].filename
input[].content[].prompt_cache_breakpoint = messages[].content[].cache
0:91 | role=system type=input_text ? messages[].role=system messages[].content[].type=search-result
input[].content[].text = messages[].content[]
input[].content[].prompt_cache_breakpoint = messages[].content[].cache
0:92 | role=system type=input_text mode=explicit ? messages[].role=system messages[].content[].type=search-result
input[].content[].prompt_cache_breakpoint.mode =
0:78 ? messages[].role=tool
input = messages[].content
0:97 | type=custom_tool_call_output ? messages[].role=tool messages[].content[].type=tool-result
input[].call_id = messages[].content[].id
input[].output = messages[].content[].content
0:82 | type=custom_tool_call_output type=input_text ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=text
input[].output[].text = messages[].content[].content[].text
input[].output[].prompt_cache_breakpoint = messages[].content[].content[].cache
0:92 | type=custom_tool_call_output type=input_text mode=explicit ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=text
input[].output[].prompt_cache_breakpoint.mode =
0:84 | type=custom_tool_call_output type=input_image ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=image
input[].output[].file_id = messages[].content[].content[].fileId
input[].output[].detail = messages[].content[].content[].detail
input[].output[].prompt_cache_breakpoint = messages[].content[].content[].cache
0:92 | type=custom_tool_call_output type=input_image mode=explicit ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=image
input[].output[].prompt_cache_breakpoint.mode =
0:85 | type=custom_tool_call_output type=input_image ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=image
input[].output[].image_url = messages[].content[].content[]
input[].output[].detail = messages[].content[].content[].detail
input[].output[].prompt_cache_breakpoint = messages[].content[].content[].cache
0:86 | type=custom_tool_call_output type=input_image ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=image
input[].output[].image_url = messages[].content[].content[].url
input[].output[].detail = messages[].content[].content[].detail
input[].output[].prompt_cache_breakpoint = messages[].content[].content[].cache
0:88 | type=custom_tool_call_output type=input_file ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=document
input[].output[].file_id = messages[].content[].content[].fileId
input[].output[].filename = messages[].content[].content[].filename
input[].output[].prompt_cache_breakpoint = messages[].content[].content[].cache
0:92 | type=custom_tool_call_output type=input_file mode=explicit ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=document
input[].output[].prompt_cache_breakpoint.mode =
0:89 | type=custom_tool_call_output type=input_file ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=document
input[].output[].file_data = messages[].content[].content[]
input[].output[].filename = messages[].content[].content[].filename
input[].output[].prompt_cache_breakpoint = messages[].content[].content[].cache
0:90 | type=custom_tool_call_output type=input_file ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=document
input[].output[].file_url = messages[].content[].content[].url
input[].output[].filename = messages[].content[].content[].filename
input[].output[].prompt_cache_breakpoint = messages[].content[].content[].cache
0:91 | type=custom_tool_call_output type=input_text ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=search-result
input[].output[].text = messages[].content[].content[]
input[].output[].prompt_cache_breakpoint = messages[].content[].content[].cache
0:92 | type=custom_tool_call_output type=input_text mode=explicit ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=search-result
input[].output[].prompt_cache_breakpoint.mode =
0:98 | type=function_call_output ? messages[].role=tool messages[].content[].type=tool-result
input[].call_id = messages[].content[].id
input[].output = messages[].content[].content
0:82 | type=function_call_output type=input_text ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=text
input[].output[].text = messages[].content[].content[].text
input[].output[].prompt_cache_breakpoint = messages[].content[].content[].cache
0:92 | type=function_call_output type=input_text mode=explicit ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=text
input[].output[].prompt_cache_breakpoint.mode =
0:84 | type=function_call_output type=input_image ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=image
input[].output[].file_id = messages[].content[].content[].fileId
input[].output[].detail = messages[].content[].content[].detail
input[].output[].prompt_cache_breakpoint = messages[].content[].content[].cache
0:92 | type=function_call_output type=input_image mode=explicit ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=image
input[].output[].prompt_cache_breakpoint.mode =
0:85 | type=function_call_output type=input_image ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=image
input[].output[].image_url = messages[].content[].content[]
input[].output[].detail = messages[].content[].content[].detail
input[].output[].prompt_cache_breakpoint = messages[].content[].content[].cache
0:86 | type=function_call_output type=input_image ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=image
input[].output[].image_url = messages[].content[].content[].url
input[].output[].detail = messages[].content[].content[].detail
input[].output[].prompt_cache_breakpoint = messages[].content[].content[].cache
0:88 | type=function_call_output type=input_file ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=document
input[].output[].file_id = messages[].content[].content[].fileId
input[].output[].filename = messages[].content[].content[].filename
input[].output[].prompt_cache_breakpoint = messages[].content[].content[].cache
0:92 | type=function_call_output type=input_file mode=explicit ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=document
input[].output[].prompt_cache_breakpoint.mode =
0:89 | type=function_call_output type=input_file ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=document
input[].output[].file_data = messages[].content[].content[]
input[].output[].filename = messages[].content[].content[].filename
input[].output[].prompt_cache_breakpoint = messages[].content[].content[].cache
0:90 | type=function_call_output type=input_file ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=document
input[].output[].file_url = messages[].content[].content[].url
input[].output[].filename = messages[].content[].content[].filename
input[].output[].prompt_cache_breakpoint = messages[].content[].content[].cache
0:91 | type=function_call_output type=input_text ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=search-result
input[].output[].text = messages[].content[].content[]
input[].output[].prompt_cache_breakpoint = messages[].content[].content[].cache
0:92 | type=function_call_output type=input_text mode=explicit ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=search-result
input[].output[].prompt_cache_breakpoint.mode =
0:79 ? messages[].role=assistant
input = messages[].content
0:103 | type=message role=assistant type=output_text ? messages[].role=assistant messages[].content[].type=text
input[].content[].text = messages[].content[].text
input[].content[].annotations = messages[].content[].citations
0:144 | type=message role=assistant type=output_text type=url_citation ? messages[].role=assistant messages[].content[].type=text messages[].content[].citations[].type=url
input[].content[].annotations[].url = messages[].content[].citations[].url
input[].content[].annotations[].title = messages[].content[].citations[].title
input[].content[].annotations[].start_index = messages[].content[].citations[].start
input[].content[].annotations[].end_index = messages[].content[].citations[].end
0:146 | type=message role=assistant type=output_text type=container_file_citation ? messages[].role=assistant messages[].content[].type=text messages[].content[].citations[].type=file
input[].content[].annotations[].file_id = messages[].content[].citations[].fileId
input[].content[].annotations[].filename = messages[].content[].citations[].filename
input[].content[].annotations[].start_index = messages[].content[].citations[].start
input[].content[].annotations[].end_index = messages[].content[].citations[].end
input[].content[].annotations[].container_id = messages[].content[].citations[].native.container_id
0:147 | type=message role=assistant type=output_text type=file_citation ? messages[].role=assistant messages[].content[].type=text messages[].content[].citations[].type=file
input[].content[].annotations[].file_id = messages[].content[].citations[].fileId
input[].content[].annotations[].filename = messages[].content[].citations[].filename
input[].content[].annotations[].index = messages[].content[].citations[].native.index
0:103 | type=message role=assistant type=output_text ? messages[].role=assistant messages[].content[].type=text
input[].content[].logprobs = messages[].content[].logprobs
0:148 | type=message role=assistant type=output_text ? messages[].role=assistant messages[].content[].type=text
input[].content[].logprobs[].token = messages[].content[].logprobs[].token
input[].content[].logprobs[].logprob = messages[].content[].logprobs[].logprob
input[].content[].logprobs[].bytes = messages[].content[].logprobs[].bytes
input[].content[].logprobs[].top_logprobs = messages[].content[].logprobs[].alternatives
0:151 | type=message role=assistant type=output_text ? messages[].role=assistant messages[].content[].type=text
input[].content[].logprobs[].top_logprobs[].token = messages[].content[].logprobs[].alternatives[].token
input[].content[].logprobs[].top_logprobs[].logprob = messages[].content[].logprobs[].alternatives[].logprob
input[].content[].logprobs[].top_logprobs[].bytes = messages[].content[].logprobs[].alternatives[].bytes
0:103 | type=message role=assistant ? messages[].role=assistant messages[].content[].type=text
input[].id = messages[].content[].native.id
input[].status = messages[].content[].native.status
0:104 | role=assistant ? messages[].role=assistant messages[].content[].type=text
input[].content = messages[].content[].text
0:106 | type=message role=assistant type=refusal ? messages[].role=assistant messages[].content[].type=refusal
input[].content[].refusal = messages[].content[].text
0:106 | type=message role=assistant ? messages[].role=assistant messages[].content[].type=refusal
input[].id = messages[].content[].native.id
input[].status = messages[].content[].native.status
0:107 | role=assistant ? messages[].role=assistant messages[].content[].type=refusal
input[].content = messages[].content[].text
0:109 | type=reasoning type=summary_text ? messages[].role=assistant messages[].content[].type=reasoning
input[].summary[].text = messages[].content[].text
0:109 | type=reasoning ? messages[].role=assistant messages[].content[].type=reasoning
input[].id = messages[].content[].native.id
0:110 | type=reasoning type=reasoning_text ? messages[].role=assistant messages[].content[].type=reasoning
input[].content[].text = messages[].content[].text
0:110 | type=reasoning ? messages[].role=assistant messages[].content[].type=reasoning
input[].id = messages[].content[].native.id
0:111 | type=reasoning ? messages[].role=assistant messages[].content[].type=reasoning
input[].id = messages[].content[].native.id
0:113 | type=custom_tool_call ? messages[].role=assistant messages[].content[].type=tool-call
input[].call_id = messages[].content[].id
input[].name = messages[].content[].name
input[].input = messages[].content[]
0:114 | type=apply_patch_call ? messages[].role=assistant messages[].content[].type=tool-call
input[].call_id = messages[].content[].id
input[].operation = messages[].content[]
input[].status = messages[].content[].native.status
0:115 | type=local_shell_call ? messages[].role=assistant messages[].content[].type=tool-call
input[].call_id = messages[].content[].id
input[].action = messages[].content[]
input[].id = messages[].content[].native.id
input[].status = messages[].content[].native.status
0:116 | type=shell_call ? messages[].role=assistant messages[].content[].type=tool-call
input[].call_id = messages[].content[].id
input[].action = messages[].content[]
0:117 | type=tool_search_call execution=client ? messages[].role=assistant messages[].content[].type=tool-call
input[].call_id = messages[].content[].id
input[].arguments = messages[].content[]
0:118 | type=function_call ? messages[].role=assistant messages[].content[].type=tool-call
input[].call_id = messages[].content[].id
input[].name = messages[].content[].name
input[].arguments = messages[].content[]
0:10
tools = tools
0:154 | type=function ? tools[].type=function
tools[].name = tools[].name
tools[].description = tools[].description
tools[].parameters = tools[].inputSchema
tools[].strict = tools[].strict
0:155 | type=custom ? tools[].type=custom
tools[].name = tools[].name
tools[].description = tools[].description
0:11
tool_choice = toolChoice
0:157 ? toolChoice.type=auto
tool_choice =
0:157 ? toolChoice.type=none
tool_choice =
0:157 ? toolChoice.type=required
tool_choice =
0:157 | type=function ? toolChoice.type=tool
tool_choice.name = toolChoice.name
0:12
parallel_tool_calls = parallelToolCalls
0:13
reasoning.effort = reasoning.effort
reasoning.summary = reasoning.includeText
0:14
text.format = responseFormat
0:160 | type=text ? responseFormat.type=text
text.format.type =
0:162 | type=json_schema ? responseFormat.type=json
text.format.name = responseFormat.name
text.format.description = responseFormat.description
text.format.schema = responseFormat.schema
text.format.strict = responseFormat.strict
0:163 | type=json_object ? responseFormat.type=json
text.format.type =
0:14
text.verbosity = verbosity
0:15
max_output_tokens = maxOutputTokens
0:16
temperature = temperature
0:17
top_p = topP
0:18
top_logprobs = logprobs
0:19
include = logprobs
0:20
prompt_cache_key = cacheKey
0:21
prompt_cache_options = cache
0:93
prompt_cache_options.mode = cache.only
prompt_cache_options.ttl = cache.ttl
0:22
safety_identifier = userId
0:23
service_tier = serviceTier
0:24
metadata = metadata
0:25
stream = stream
`,
} as const
