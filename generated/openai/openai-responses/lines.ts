// Code generated from specs/openai/openai-responses.yaml and specs/openai/openapi.yaml. DO NOT EDIT.

/** Which line writes a field of a request of openai-responses: `field = unified name | what stands around it ? cases of the unified request @ file:line`. */
export const openaiResponsesLines = {
  files: ['specs/openai/openai-responses.yaml'],
  lines: {
    '0:7': 'model: $model',
    '0:8': 'instructions: $system each instruction | joined',
    '0:61': 'instruction: { cases: { text: { .if: "!$native.role", .is: $text } } }',
    '0:9': 'input: [$system each systemItem, $messages each message]',
    '0:65':
      '- { .if: $native.role = developer and $native.content, .run: content, role: developer, content: [{ type: input_text, text: $text }] }',
    '0:66':
      '- { .if: $native.role = system and $native.content, .run: content, role: system, content: [{ type: input_text, text: $text }] }',
    '0:67': '- { .if: $native.role = developer, role: developer, content: $text | plainText }',
    '0:68': '- { .if: $native.role = system, role: system, content: $text | plainText }',
    '0:72': 'user: { role: user, content: $content each part or text }',
    '0:80':
      'text: { type: input_text, text: $text, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '0:89': 'breakpoint: { is: { mode: explicit } } # how long is not for each to say',
    '0:82':
      '- { .if: $fileId, type: input_image, file_id: $fileId, detail: $detail ?? auto, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '0:83':
      '- { .if: $data, type: input_image, image_url: $ | mediaUrl, detail: $detail ?? auto, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '0:84':
      '- { .if: $url, type: input_image, image_url: $url, detail: $detail ?? auto, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '0:86':
      '- { .if: $fileId, type: input_file, file_id: $fileId, filename: $filename, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '0:87':
      '- { .if: $data, type: input_file, file_data: $ | fileData, filename: $filename ?? document, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '0:88':
      '- { .if: $url, type: input_file, file_url: $url, filename: $filename, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '0:74': '- { .if: $native.role = developer, role: developer, content: $content each part or text }',
    '0:75': '- { role: system, content: $content each part or text }',
    '0:76': 'tool: { .each: $content each toolOutput }',
    '0:93':
      '- { .if: $kind = custom, type: custom_tool_call_output, call_id: $id, output: $content each part or text }',
    '0:94': '- { type: function_call_output, call_id: $id, output: $content each part or text }',
    '0:77': 'assistant: { .each: $content each inputItem }',
    '0:99':
      '- { .if: $native.content, .run: content, type: message, role: assistant, content: [{ type: output_text, text: $text, annotations: $citations each annotation, logprobs: $logprobs each token }], id: $native.id, status: $native.status }',
    '0:140':
      'url: { type: url_citation, url: $url, title: $title ?? "", start_index: $start ?? 0, end_index: $end ?? 0 }',
    '0:142':
      '- { .if: $native.container_id, type: container_file_citation, file_id: $fileId, filename: $filename ?? "", start_index: $start ?? 0, end_index: $end ?? 0, container_id: $native.container_id }',
    '0:143': '- { type: file_citation, file_id: $fileId, filename: $filename ?? "", index: $native.index ?? 0 }',
    '0:144':
      "token: { is: { token: $token, logprob: $logprob, bytes: '$bytes ?? []', top_logprobs: $alternatives each alternative } }",
    '0:147': "alternative: { is: { token: $token, logprob: $logprob, bytes: '$bytes ?? []' } }",
    '0:100': '- { role: assistant, content: $text | plainText }',
    '0:102':
      '- { .if: $native.content, .run: content, type: message, role: assistant, content: [{ type: refusal, refusal: $text }], id: $native.id, status: $native.status }',
    '0:103': '- { role: assistant, content: $text | plainText }',
    '0:105':
      '- { .if: $native.summary, .run: summary, type: reasoning, summary: [{ type: summary_text, text: $text }], id: $native.id }',
    '0:106':
      '- { .if: $native.content and $text != "", .run: content, type: reasoning, content: [{ type: reasoning_text, text: $text }], summary: [], id: $native.id }',
    '0:107': '- { .if: $native.id, type: reasoning, summary: [], id: $native.id }',
    '0:109': '- { .if: $kind = custom, type: custom_tool_call, call_id: $id, name: $name, input: $ | callText }',
    '0:110':
      '- { .if: $kind = apply_patch_call and $name = apply_patch, type: apply_patch_call, call_id: $id, operation: $ | callValue, status: $native.status }',
    '0:111':
      '- { .if: $kind = local_shell_call and $name = local_shell, type: local_shell_call, call_id: $id, action: $ | callValue, id: $native.id, status: $native.status }',
    '0:112': '- { .if: $kind = shell_call and $name = shell, type: shell_call, call_id: $id, action: $ | callValue }',
    '0:113':
      '- { .if: $kind = tool_search_call and $name = tool_search, type: tool_search_call, execution: client, call_id: $id, arguments: $ | callValue }',
    '0:114': '- { type: function_call, call_id: $id, name: $name, arguments: $ | callArguments }',
    '0:10': 'tools: $tools each tool',
    '0:150':
      'function: { type: function, name: $name, description: $description, parameters: $inputSchema ?? null, strict: $strict ?? null }',
    '0:151': 'custom: { type: custom, name: $name, description: $description }',
    '0:11': 'tool_choice: $toolChoice as toolChoice',
    '0:154': 'auto: auto',
    '0:155': 'none: none',
    '0:156': 'required: required',
    '0:157': 'tool: { type: function, name: $name }',
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
    '0:21': 'safety_identifier: $userId',
    '0:22': 'service_tier: $serviceTier | serviceTier',
    '0:23': 'metadata: $metadata',
    '0:24': 'stream: $stream',
  },
  fields: `
model = model @ 0:7
instructions = system @ 0:8
instructions = system[].text ? system[].type=text @ 0:61
input = system @ 0:9
input[].role =  | role=developer ? system[].type=text @ 0:65
input[].content[].text = system[].text | role=developer type=input_text ? system[].type=text @ 0:65
input[].role =  | role=system ? system[].type=text @ 0:66
input[].content[].text = system[].text | role=system type=input_text ? system[].type=text @ 0:66
input[].content = system[].text | role=developer ? system[].type=text @ 0:67
input[].content = system[].text | role=system ? system[].type=text @ 0:68
input = messages @ 0:9
input[].content = messages[].content | role=user ? messages[].role=user @ 0:72
input[].content[].text = messages[].content[].text | role=user type=input_text ? messages[].role=user messages[].content[].type=text @ 0:80
input[].content[].prompt_cache_breakpoint = messages[].content[].cache | role=user type=input_text ? messages[].role=user messages[].content[].type=text @ 0:80
input[].content[].prompt_cache_breakpoint.mode =  | role=user type=input_text mode=explicit ? messages[].role=user messages[].content[].type=text @ 0:89
input[].content[].file_id = messages[].content[].fileId | role=user type=input_image ? messages[].role=user messages[].content[].type=image @ 0:82
input[].content[].detail = messages[].content[].detail | role=user type=input_image ? messages[].role=user messages[].content[].type=image @ 0:82
input[].content[].prompt_cache_breakpoint = messages[].content[].cache | role=user type=input_image ? messages[].role=user messages[].content[].type=image @ 0:82
input[].content[].prompt_cache_breakpoint.mode =  | role=user type=input_image mode=explicit ? messages[].role=user messages[].content[].type=image @ 0:89
input[].content[].image_url = messages[].content[] | role=user type=input_image ? messages[].role=user messages[].content[].type=image @ 0:83
input[].content[].detail = messages[].content[].detail | role=user type=input_image ? messages[].role=user messages[].content[].type=image @ 0:83
input[].content[].prompt_cache_breakpoint = messages[].content[].cache | role=user type=input_image ? messages[].role=user messages[].content[].type=image @ 0:83
input[].content[].image_url = messages[].content[].url | role=user type=input_image ? messages[].role=user messages[].content[].type=image @ 0:84
input[].content[].detail = messages[].content[].detail | role=user type=input_image ? messages[].role=user messages[].content[].type=image @ 0:84
input[].content[].prompt_cache_breakpoint = messages[].content[].cache | role=user type=input_image ? messages[].role=user messages[].content[].type=image @ 0:84
input[].content[].file_id = messages[].content[].fileId | role=user type=input_file ? messages[].role=user messages[].content[].type=document @ 0:86
input[].content[].filename = messages[].content[].filename | role=user type=input_file ? messages[].role=user messages[].content[].type=document @ 0:86
input[].content[].prompt_cache_breakpoint = messages[].content[].cache | role=user type=input_file ? messages[].role=user messages[].content[].type=document @ 0:86
input[].content[].prompt_cache_breakpoint.mode =  | role=user type=input_file mode=explicit ? messages[].role=user messages[].content[].type=document @ 0:89
input[].content[].file_data = messages[].content[] | role=user type=input_file ? messages[].role=user messages[].content[].type=document @ 0:87
input[].content[].filename = messages[].content[].filename | role=user type=input_file ? messages[].role=user messages[].content[].type=document @ 0:87
input[].content[].prompt_cache_breakpoint = messages[].content[].cache | role=user type=input_file ? messages[].role=user messages[].content[].type=document @ 0:87
input[].content[].file_url = messages[].content[].url | role=user type=input_file ? messages[].role=user messages[].content[].type=document @ 0:88
input[].content[].filename = messages[].content[].filename | role=user type=input_file ? messages[].role=user messages[].content[].type=document @ 0:88
input[].content[].prompt_cache_breakpoint = messages[].content[].cache | role=user type=input_file ? messages[].role=user messages[].content[].type=document @ 0:88
input[].content = messages[].content | role=developer ? messages[].role=system @ 0:74
input[].content[].text = messages[].content[].text | role=developer type=input_text ? messages[].role=system messages[].content[].type=text @ 0:80
input[].content[].prompt_cache_breakpoint = messages[].content[].cache | role=developer type=input_text ? messages[].role=system messages[].content[].type=text @ 0:80
input[].content[].prompt_cache_breakpoint.mode =  | role=developer type=input_text mode=explicit ? messages[].role=system messages[].content[].type=text @ 0:89
input[].content[].file_id = messages[].content[].fileId | role=developer type=input_image ? messages[].role=system messages[].content[].type=image @ 0:82
input[].content[].detail = messages[].content[].detail | role=developer type=input_image ? messages[].role=system messages[].content[].type=image @ 0:82
input[].content[].prompt_cache_breakpoint = messages[].content[].cache | role=developer type=input_image ? messages[].role=system messages[].content[].type=image @ 0:82
input[].content[].prompt_cache_breakpoint.mode =  | role=developer type=input_image mode=explicit ? messages[].role=system messages[].content[].type=image @ 0:89
input[].content[].image_url = messages[].content[] | role=developer type=input_image ? messages[].role=system messages[].content[].type=image @ 0:83
input[].content[].detail = messages[].content[].detail | role=developer type=input_image ? messages[].role=system messages[].content[].type=image @ 0:83
input[].content[].prompt_cache_breakpoint = messages[].content[].cache | role=developer type=input_image ? messages[].role=system messages[].content[].type=image @ 0:83
input[].content[].image_url = messages[].content[].url | role=developer type=input_image ? messages[].role=system messages[].content[].type=image @ 0:84
input[].content[].detail = messages[].content[].detail | role=developer type=input_image ? messages[].role=system messages[].content[].type=image @ 0:84
input[].content[].prompt_cache_breakpoint = messages[].content[].cache | role=developer type=input_image ? messages[].role=system messages[].content[].type=image @ 0:84
input[].content[].file_id = messages[].content[].fileId | role=developer type=input_file ? messages[].role=system messages[].content[].type=document @ 0:86
input[].content[].filename = messages[].content[].filename | role=developer type=input_file ? messages[].role=system messages[].content[].type=document @ 0:86
input[].content[].prompt_cache_breakpoint = messages[].content[].cache | role=developer type=input_file ? messages[].role=system messages[].content[].type=document @ 0:86
input[].content[].prompt_cache_breakpoint.mode =  | role=developer type=input_file mode=explicit ? messages[].role=system messages[].content[].type=document @ 0:89
input[].content[].file_data = messages[].content[] | role=developer type=input_file ? messages[].role=system messages[].content[].type=document @ 0:87
input[].content[].filename = messages[].content[].filename | role=developer type=input_file ? messages[].role=system messages[].content[].type=document @ 0:87
input[].content[].prompt_cache_breakpoint = messages[].content[].cache | role=developer type=input_file ? messages[].role=system messages[].content[].type=document @ 0:87
input[].content[].file_url = messages[].content[].url | role=developer type=input_file ? messages[].role=system messages[].content[].type=document @ 0:88
input[].content[].filename = messages[].content[].filename | role=developer type=input_file ? messages[].role=system messages[].content[].type=document @ 0:88
input[].content[].prompt_cache_breakpoint = messages[].content[].cache | role=developer type=input_file ? messages[].role=system messages[].content[].type=document @ 0:88
input[].content = messages[].content | role=system ? messages[].role=system @ 0:75
input[].content[].text = messages[].content[].text | role=system type=input_text ? messages[].role=system messages[].content[].type=text @ 0:80
input[].content[].prompt_cache_breakpoint = messages[].content[].cache | role=system type=input_text ? messages[].role=system messages[].content[].type=text @ 0:80
input[].content[].prompt_cache_breakpoint.mode =  | role=system type=input_text mode=explicit ? messages[].role=system messages[].content[].type=text @ 0:89
input[].content[].file_id = messages[].content[].fileId | role=system type=input_image ? messages[].role=system messages[].content[].type=image @ 0:82
input[].content[].detail = messages[].content[].detail | role=system type=input_image ? messages[].role=system messages[].content[].type=image @ 0:82
input[].content[].prompt_cache_breakpoint = messages[].content[].cache | role=system type=input_image ? messages[].role=system messages[].content[].type=image @ 0:82
input[].content[].prompt_cache_breakpoint.mode =  | role=system type=input_image mode=explicit ? messages[].role=system messages[].content[].type=image @ 0:89
input[].content[].image_url = messages[].content[] | role=system type=input_image ? messages[].role=system messages[].content[].type=image @ 0:83
input[].content[].detail = messages[].content[].detail | role=system type=input_image ? messages[].role=system messages[].content[].type=image @ 0:83
input[].content[].prompt_cache_breakpoint = messages[].content[].cache | role=system type=input_image ? messages[].role=system messages[].content[].type=image @ 0:83
input[].content[].image_url = messages[].content[].url | role=system type=input_image ? messages[].role=system messages[].content[].type=image @ 0:84
input[].content[].detail = messages[].content[].detail | role=system type=input_image ? messages[].role=system messages[].content[].type=image @ 0:84
input[].content[].prompt_cache_breakpoint = messages[].content[].cache | role=system type=input_image ? messages[].role=system messages[].content[].type=image @ 0:84
input[].content[].file_id = messages[].content[].fileId | role=system type=input_file ? messages[].role=system messages[].content[].type=document @ 0:86
input[].content[].filename = messages[].content[].filename | role=system type=input_file ? messages[].role=system messages[].content[].type=document @ 0:86
input[].content[].prompt_cache_breakpoint = messages[].content[].cache | role=system type=input_file ? messages[].role=system messages[].content[].type=document @ 0:86
input[].content[].prompt_cache_breakpoint.mode =  | role=system type=input_file mode=explicit ? messages[].role=system messages[].content[].type=document @ 0:89
input[].content[].file_data = messages[].content[] | role=system type=input_file ? messages[].role=system messages[].content[].type=document @ 0:87
input[].content[].filename = messages[].content[].filename | role=system type=input_file ? messages[].role=system messages[].content[].type=document @ 0:87
input[].content[].prompt_cache_breakpoint = messages[].content[].cache | role=system type=input_file ? messages[].role=system messages[].content[].type=document @ 0:87
input[].content[].file_url = messages[].content[].url | role=system type=input_file ? messages[].role=system messages[].content[].type=document @ 0:88
input[].content[].filename = messages[].content[].filename | role=system type=input_file ? messages[].role=system messages[].content[].type=document @ 0:88
input[].content[].prompt_cache_breakpoint = messages[].content[].cache | role=system type=input_file ? messages[].role=system messages[].content[].type=document @ 0:88
input = messages[].content ? messages[].role=tool @ 0:76
input[].call_id = messages[].content[].id | type=custom_tool_call_output ? messages[].role=tool messages[].content[].type=tool-result @ 0:93
input[].output = messages[].content[].content | type=custom_tool_call_output ? messages[].role=tool messages[].content[].type=tool-result @ 0:93
input[].output[].text = messages[].content[].content[].text | type=custom_tool_call_output type=input_text ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=text @ 0:80
input[].output[].prompt_cache_breakpoint = messages[].content[].content[].cache | type=custom_tool_call_output type=input_text ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=text @ 0:80
input[].output[].prompt_cache_breakpoint.mode =  | type=custom_tool_call_output type=input_text mode=explicit ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=text @ 0:89
input[].output[].file_id = messages[].content[].content[].fileId | type=custom_tool_call_output type=input_image ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=image @ 0:82
input[].output[].detail = messages[].content[].content[].detail | type=custom_tool_call_output type=input_image ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=image @ 0:82
input[].output[].prompt_cache_breakpoint = messages[].content[].content[].cache | type=custom_tool_call_output type=input_image ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=image @ 0:82
input[].output[].prompt_cache_breakpoint.mode =  | type=custom_tool_call_output type=input_image mode=explicit ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=image @ 0:89
input[].output[].image_url = messages[].content[].content[] | type=custom_tool_call_output type=input_image ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=image @ 0:83
input[].output[].detail = messages[].content[].content[].detail | type=custom_tool_call_output type=input_image ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=image @ 0:83
input[].output[].prompt_cache_breakpoint = messages[].content[].content[].cache | type=custom_tool_call_output type=input_image ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=image @ 0:83
input[].output[].image_url = messages[].content[].content[].url | type=custom_tool_call_output type=input_image ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=image @ 0:84
input[].output[].detail = messages[].content[].content[].detail | type=custom_tool_call_output type=input_image ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=image @ 0:84
input[].output[].prompt_cache_breakpoint = messages[].content[].content[].cache | type=custom_tool_call_output type=input_image ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=image @ 0:84
input[].output[].file_id = messages[].content[].content[].fileId | type=custom_tool_call_output type=input_file ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=document @ 0:86
input[].output[].filename = messages[].content[].content[].filename | type=custom_tool_call_output type=input_file ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=document @ 0:86
input[].output[].prompt_cache_breakpoint = messages[].content[].content[].cache | type=custom_tool_call_output type=input_file ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=document @ 0:86
input[].output[].prompt_cache_breakpoint.mode =  | type=custom_tool_call_output type=input_file mode=explicit ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=document @ 0:89
input[].output[].file_data = messages[].content[].content[] | type=custom_tool_call_output type=input_file ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=document @ 0:87
input[].output[].filename = messages[].content[].content[].filename | type=custom_tool_call_output type=input_file ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=document @ 0:87
input[].output[].prompt_cache_breakpoint = messages[].content[].content[].cache | type=custom_tool_call_output type=input_file ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=document @ 0:87
input[].output[].file_url = messages[].content[].content[].url | type=custom_tool_call_output type=input_file ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=document @ 0:88
input[].output[].filename = messages[].content[].content[].filename | type=custom_tool_call_output type=input_file ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=document @ 0:88
input[].output[].prompt_cache_breakpoint = messages[].content[].content[].cache | type=custom_tool_call_output type=input_file ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=document @ 0:88
input[].call_id = messages[].content[].id | type=function_call_output ? messages[].role=tool messages[].content[].type=tool-result @ 0:94
input[].output = messages[].content[].content | type=function_call_output ? messages[].role=tool messages[].content[].type=tool-result @ 0:94
input[].output[].text = messages[].content[].content[].text | type=function_call_output type=input_text ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=text @ 0:80
input[].output[].prompt_cache_breakpoint = messages[].content[].content[].cache | type=function_call_output type=input_text ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=text @ 0:80
input[].output[].prompt_cache_breakpoint.mode =  | type=function_call_output type=input_text mode=explicit ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=text @ 0:89
input[].output[].file_id = messages[].content[].content[].fileId | type=function_call_output type=input_image ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=image @ 0:82
input[].output[].detail = messages[].content[].content[].detail | type=function_call_output type=input_image ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=image @ 0:82
input[].output[].prompt_cache_breakpoint = messages[].content[].content[].cache | type=function_call_output type=input_image ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=image @ 0:82
input[].output[].prompt_cache_breakpoint.mode =  | type=function_call_output type=input_image mode=explicit ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=image @ 0:89
input[].output[].image_url = messages[].content[].content[] | type=function_call_output type=input_image ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=image @ 0:83
input[].output[].detail = messages[].content[].content[].detail | type=function_call_output type=input_image ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=image @ 0:83
input[].output[].prompt_cache_breakpoint = messages[].content[].content[].cache | type=function_call_output type=input_image ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=image @ 0:83
input[].output[].image_url = messages[].content[].content[].url | type=function_call_output type=input_image ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=image @ 0:84
input[].output[].detail = messages[].content[].content[].detail | type=function_call_output type=input_image ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=image @ 0:84
input[].output[].prompt_cache_breakpoint = messages[].content[].content[].cache | type=function_call_output type=input_image ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=image @ 0:84
input[].output[].file_id = messages[].content[].content[].fileId | type=function_call_output type=input_file ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=document @ 0:86
input[].output[].filename = messages[].content[].content[].filename | type=function_call_output type=input_file ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=document @ 0:86
input[].output[].prompt_cache_breakpoint = messages[].content[].content[].cache | type=function_call_output type=input_file ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=document @ 0:86
input[].output[].prompt_cache_breakpoint.mode =  | type=function_call_output type=input_file mode=explicit ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=document @ 0:89
input[].output[].file_data = messages[].content[].content[] | type=function_call_output type=input_file ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=document @ 0:87
input[].output[].filename = messages[].content[].content[].filename | type=function_call_output type=input_file ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=document @ 0:87
input[].output[].prompt_cache_breakpoint = messages[].content[].content[].cache | type=function_call_output type=input_file ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=document @ 0:87
input[].output[].file_url = messages[].content[].content[].url | type=function_call_output type=input_file ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=document @ 0:88
input[].output[].filename = messages[].content[].content[].filename | type=function_call_output type=input_file ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=document @ 0:88
input[].output[].prompt_cache_breakpoint = messages[].content[].content[].cache | type=function_call_output type=input_file ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=document @ 0:88
input = messages[].content ? messages[].role=assistant @ 0:77
input[].content[].text = messages[].content[].text | type=message role=assistant type=output_text ? messages[].role=assistant messages[].content[].type=text @ 0:99
input[].content[].annotations = messages[].content[].citations | type=message role=assistant type=output_text ? messages[].role=assistant messages[].content[].type=text @ 0:99
input[].content[].annotations[].url = messages[].content[].citations[].url | type=message role=assistant type=output_text type=url_citation ? messages[].role=assistant messages[].content[].type=text messages[].content[].citations[].type=url @ 0:140
input[].content[].annotations[].title = messages[].content[].citations[].title | type=message role=assistant type=output_text type=url_citation ? messages[].role=assistant messages[].content[].type=text messages[].content[].citations[].type=url @ 0:140
input[].content[].annotations[].start_index = messages[].content[].citations[].start | type=message role=assistant type=output_text type=url_citation ? messages[].role=assistant messages[].content[].type=text messages[].content[].citations[].type=url @ 0:140
input[].content[].annotations[].end_index = messages[].content[].citations[].end | type=message role=assistant type=output_text type=url_citation ? messages[].role=assistant messages[].content[].type=text messages[].content[].citations[].type=url @ 0:140
input[].content[].annotations[].file_id = messages[].content[].citations[].fileId | type=message role=assistant type=output_text type=container_file_citation ? messages[].role=assistant messages[].content[].type=text messages[].content[].citations[].type=file @ 0:142
input[].content[].annotations[].filename = messages[].content[].citations[].filename | type=message role=assistant type=output_text type=container_file_citation ? messages[].role=assistant messages[].content[].type=text messages[].content[].citations[].type=file @ 0:142
input[].content[].annotations[].start_index = messages[].content[].citations[].start | type=message role=assistant type=output_text type=container_file_citation ? messages[].role=assistant messages[].content[].type=text messages[].content[].citations[].type=file @ 0:142
input[].content[].annotations[].end_index = messages[].content[].citations[].end | type=message role=assistant type=output_text type=container_file_citation ? messages[].role=assistant messages[].content[].type=text messages[].content[].citations[].type=file @ 0:142
input[].content[].annotations[].container_id = messages[].content[].citations[].native.container_id | type=message role=assistant type=output_text type=container_file_citation ? messages[].role=assistant messages[].content[].type=text messages[].content[].citations[].type=file @ 0:142
input[].content[].annotations[].file_id = messages[].content[].citations[].fileId | type=message role=assistant type=output_text type=file_citation ? messages[].role=assistant messages[].content[].type=text messages[].content[].citations[].type=file @ 0:143
input[].content[].annotations[].filename = messages[].content[].citations[].filename | type=message role=assistant type=output_text type=file_citation ? messages[].role=assistant messages[].content[].type=text messages[].content[].citations[].type=file @ 0:143
input[].content[].annotations[].index = messages[].content[].citations[].native.index | type=message role=assistant type=output_text type=file_citation ? messages[].role=assistant messages[].content[].type=text messages[].content[].citations[].type=file @ 0:143
input[].content[].logprobs = messages[].content[].logprobs | type=message role=assistant type=output_text ? messages[].role=assistant messages[].content[].type=text @ 0:99
input[].content[].logprobs[].token = messages[].content[].logprobs[].token | type=message role=assistant type=output_text ? messages[].role=assistant messages[].content[].type=text @ 0:144
input[].content[].logprobs[].logprob = messages[].content[].logprobs[].logprob | type=message role=assistant type=output_text ? messages[].role=assistant messages[].content[].type=text @ 0:144
input[].content[].logprobs[].bytes = messages[].content[].logprobs[].bytes | type=message role=assistant type=output_text ? messages[].role=assistant messages[].content[].type=text @ 0:144
input[].content[].logprobs[].top_logprobs = messages[].content[].logprobs[].alternatives | type=message role=assistant type=output_text ? messages[].role=assistant messages[].content[].type=text @ 0:144
input[].content[].logprobs[].top_logprobs[].token = messages[].content[].logprobs[].alternatives[].token | type=message role=assistant type=output_text ? messages[].role=assistant messages[].content[].type=text @ 0:147
input[].content[].logprobs[].top_logprobs[].logprob = messages[].content[].logprobs[].alternatives[].logprob | type=message role=assistant type=output_text ? messages[].role=assistant messages[].content[].type=text @ 0:147
input[].content[].logprobs[].top_logprobs[].bytes = messages[].content[].logprobs[].alternatives[].bytes | type=message role=assistant type=output_text ? messages[].role=assistant messages[].content[].type=text @ 0:147
input[].id = messages[].content[].native.id | type=message role=assistant ? messages[].role=assistant messages[].content[].type=text @ 0:99
input[].status = messages[].content[].native.status | type=message role=assistant ? messages[].role=assistant messages[].content[].type=text @ 0:99
input[].content = messages[].content[].text | role=assistant ? messages[].role=assistant messages[].content[].type=text @ 0:100
input[].content[].refusal = messages[].content[].text | type=message role=assistant type=refusal ? messages[].role=assistant messages[].content[].type=refusal @ 0:102
input[].id = messages[].content[].native.id | type=message role=assistant ? messages[].role=assistant messages[].content[].type=refusal @ 0:102
input[].status = messages[].content[].native.status | type=message role=assistant ? messages[].role=assistant messages[].content[].type=refusal @ 0:102
input[].content = messages[].content[].text | role=assistant ? messages[].role=assistant messages[].content[].type=refusal @ 0:103
input[].summary[].text = messages[].content[].text | type=reasoning type=summary_text ? messages[].role=assistant messages[].content[].type=reasoning @ 0:105
input[].id = messages[].content[].native.id | type=reasoning ? messages[].role=assistant messages[].content[].type=reasoning @ 0:105
input[].content[].text = messages[].content[].text | type=reasoning type=reasoning_text ? messages[].role=assistant messages[].content[].type=reasoning @ 0:106
input[].id = messages[].content[].native.id | type=reasoning ? messages[].role=assistant messages[].content[].type=reasoning @ 0:106
input[].id = messages[].content[].native.id | type=reasoning ? messages[].role=assistant messages[].content[].type=reasoning @ 0:107
input[].call_id = messages[].content[].id | type=custom_tool_call ? messages[].role=assistant messages[].content[].type=tool-call @ 0:109
input[].name = messages[].content[].name | type=custom_tool_call ? messages[].role=assistant messages[].content[].type=tool-call @ 0:109
input[].input = messages[].content[] | type=custom_tool_call ? messages[].role=assistant messages[].content[].type=tool-call @ 0:109
input[].call_id = messages[].content[].id | type=apply_patch_call ? messages[].role=assistant messages[].content[].type=tool-call @ 0:110
input[].operation = messages[].content[] | type=apply_patch_call ? messages[].role=assistant messages[].content[].type=tool-call @ 0:110
input[].status = messages[].content[].native.status | type=apply_patch_call ? messages[].role=assistant messages[].content[].type=tool-call @ 0:110
input[].call_id = messages[].content[].id | type=local_shell_call ? messages[].role=assistant messages[].content[].type=tool-call @ 0:111
input[].action = messages[].content[] | type=local_shell_call ? messages[].role=assistant messages[].content[].type=tool-call @ 0:111
input[].id = messages[].content[].native.id | type=local_shell_call ? messages[].role=assistant messages[].content[].type=tool-call @ 0:111
input[].status = messages[].content[].native.status | type=local_shell_call ? messages[].role=assistant messages[].content[].type=tool-call @ 0:111
input[].call_id = messages[].content[].id | type=shell_call ? messages[].role=assistant messages[].content[].type=tool-call @ 0:112
input[].action = messages[].content[] | type=shell_call ? messages[].role=assistant messages[].content[].type=tool-call @ 0:112
input[].call_id = messages[].content[].id | type=tool_search_call execution=client ? messages[].role=assistant messages[].content[].type=tool-call @ 0:113
input[].arguments = messages[].content[] | type=tool_search_call execution=client ? messages[].role=assistant messages[].content[].type=tool-call @ 0:113
input[].call_id = messages[].content[].id | type=function_call ? messages[].role=assistant messages[].content[].type=tool-call @ 0:114
input[].name = messages[].content[].name | type=function_call ? messages[].role=assistant messages[].content[].type=tool-call @ 0:114
input[].arguments = messages[].content[] | type=function_call ? messages[].role=assistant messages[].content[].type=tool-call @ 0:114
tools = tools @ 0:10
tools[].name = tools[].name | type=function ? tools[].type=function @ 0:150
tools[].description = tools[].description | type=function ? tools[].type=function @ 0:150
tools[].parameters = tools[].inputSchema | type=function ? tools[].type=function @ 0:150
tools[].strict = tools[].strict | type=function ? tools[].type=function @ 0:150
tools[].name = tools[].name | type=custom ? tools[].type=custom @ 0:151
tools[].description = tools[].description | type=custom ? tools[].type=custom @ 0:151
tool_choice = toolChoice @ 0:11
tool_choice =  ? toolChoice.type=auto @ 0:154
tool_choice =  ? toolChoice.type=none @ 0:155
tool_choice =  ? toolChoice.type=required @ 0:156
tool_choice.name = toolChoice.name | type=function ? toolChoice.type=tool @ 0:157
parallel_tool_calls = parallelToolCalls @ 0:12
reasoning.effort = reasoning.effort @ 0:13
reasoning.summary = reasoning.includeText @ 0:13
text.format = responseFormat @ 0:14
text.format.type =  | type=text ? responseFormat.type=text @ 0:160
text.format.name = responseFormat.name | type=json_schema ? responseFormat.type=json @ 0:162
text.format.description = responseFormat.description | type=json_schema ? responseFormat.type=json @ 0:162
text.format.schema = responseFormat.schema | type=json_schema ? responseFormat.type=json @ 0:162
text.format.strict = responseFormat.strict | type=json_schema ? responseFormat.type=json @ 0:162
text.format.type =  | type=json_object ? responseFormat.type=json @ 0:163
text.verbosity = verbosity @ 0:14
max_output_tokens = maxOutputTokens @ 0:15
temperature = temperature @ 0:16
top_p = topP @ 0:17
top_logprobs = logprobs @ 0:18
include = logprobs @ 0:19
prompt_cache_key = cacheKey @ 0:20
safety_identifier = userId @ 0:21
service_tier = serviceTier @ 0:22
metadata = metadata @ 0:23
stream = stream @ 0:24
`,
} as const
