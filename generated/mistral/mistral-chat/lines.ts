// Code generated from specs/mistral/mistral-chat.yaml, specs/mistral/with/mistral-batches.yaml, specs/mistral/with/mistral-batch.yaml, specs/mistral/with/mistral-files.yaml, specs/mistral/with/mistral-models.yaml, specs/mistral/with/mistral-audio.yaml, specs/mistral/with/mistral-embeddings.yaml and specs/mistral/openapi.yaml. DO NOT EDIT.

/** Which line writes a field of a request of mistral-chat: `field = unified name | what stands around it ? cases of the unified request @ file:line`. */
export const mistralChatLines = {
  files: [
    'specs/mistral/mistral-chat.yaml',
    'specs/mistral/with/mistral-batches.yaml',
    'specs/mistral/with/mistral-batch.yaml',
    'specs/mistral/with/mistral-files.yaml',
    'specs/mistral/with/mistral-models.yaml',
    'specs/mistral/with/mistral-audio.yaml',
    'specs/mistral/with/mistral-embeddings.yaml',
  ],
  lines: {
    '0:8': 'model: $model',
    '0:9': 'messages: [$system each systemMessage, $messages each message]',
    '0:47': '- { .if: $native.content, .run: content, role: system, content: [{ type: text, text: $text }] }',
    '0:48': '- { role: system, content: $text | plainText }',
    '0:52': 'user: { role: user, content: $content each part or text }',
    '0:59': 'text: { type: text, text: $text }',
    '0:61': '- { .if: $native.image_url = bare, type: image_url, image_url: $ | plainUrl }',
    '0:62': '- { .if: $data, type: image_url, image_url: { url: $ | mediaUrl, detail: $detail } }',
    '0:63': '- { .if: $url, type: image_url, image_url: { url: $url, detail: $detail } }',
    '0:65':
      '- { .if: $data, type: input_audio, input_audio: { data: $data, format: $mediaType | audioFormat ?? wav } }',
    '0:66': '- { .if: $url, type: input_audio, input_audio: $url | address }',
    '0:68': '- { .if: $fileId, type: file, file_id: $fileId }',
    '0:69': '- { .if: $data, type: document_url, document_url: $ | mediaUrl, document_name: $filename }',
    '0:70': '- { .if: $url, type: document_url, document_url: $url, document_name: $filename }',
    '0:53': 'assistant: { role: assistant, content: $content each chunk or text, tool_calls: $content each toolCall }',
    '0:74':
      'reasoning: { .run: thinking, type: thinking, thinking: [{ type: text, text: $text }], closed: $native.closed }',
    '0:76':
      '- { .if: $citations and $text = "", type: reference, reference_ids: $citations each reference } # of what was said before',
    '0:80': 'reference: { cases: { document: $index } }',
    '0:77': '- { type: text, text: $text }',
    '0:78': '"refusal>": { type: text, text: $text }',
    '0:81':
      'toolCall: { cases: { tool-call: { id: $id | shortId(9), type: $native.type ?? function, function: { name: $name, arguments: $ | callArguments } } } }',
    '0:54': 'tool: { .each: $content each toolMessage }',
    '0:56':
      'toolMessage: { cases: { tool-result: { role: tool, tool_call_id: $id | shortId(9), content: $content each part or text } } }',
    '0:55': 'system: { role: system, content: $content each text or text }',
    '0:71': 'text: { cases: { text: { type: text, text: $text } } }',
    '0:10': 'tools: $tools each tool',
    '0:83':
      "tool: { cases: { function: { type: function, function: { name: $name, description: $description, parameters: '$inputSchema ?? {}', strict: $strict } } } }",
    '0:11': 'tool_choice: $toolChoice as toolChoice',
    '0:84':
      'toolChoice: { cases: { auto: auto, none: none, required: [any, required], tool: { type: function, function: { name: $name } } } }',
    '0:12': 'parallel_tool_calls: $parallelToolCalls',
    '0:13': 'response_format: $responseFormat as responseFormat',
    '0:87': 'text: { type: text }',
    '0:89':
      '- { .if: $schema, type: json_schema, json_schema: { name: $name ?? response, description: $description, schema: $schema, strict: $strict } }',
    '0:90': '- { type: json_object }',
    '0:14': 'reasoning_effort: $reasoning.effort | effort if @effort',
    '0:15': 'max_tokens: $maxOutputTokens',
    '0:16': 'temperature: $temperature | clamp(0..1.5)',
    '0:17': 'top_p: $topP',
    '0:18': 'stop: $stop | oneOrMany',
    '0:19': 'random_seed: $seed',
    '0:20': 'presence_penalty: $presencePenalty',
    '0:21': 'frequency_penalty: $frequencyPenalty',
    '0:22': 'prompt_cache_key: $cacheKey',
    '0:23': 'metadata: $metadata | texts',
    '0:24': 'stream: $stream',
  },
  fields: `
model = model @ 0:8
messages = system @ 0:9
messages[].role =  | role=system ? system[].type=text @ 0:47
messages[].content[].text = system[].text | role=system type=text ? system[].type=text @ 0:47
messages[].content = system[].text | role=system ? system[].type=text @ 0:48
messages = messages @ 0:9
messages[].content = messages[].content | role=user ? messages[].role=user @ 0:52
messages[].content[].text = messages[].content[].text | role=user type=text ? messages[].role=user messages[].content[].type=text @ 0:59
messages[].content[].image_url = messages[].content[] | role=user type=image_url ? messages[].role=user messages[].content[].type=image @ 0:61
messages[].content[].type =  | role=user type=image_url ? messages[].role=user messages[].content[].type=image @ 0:62
messages[].content[].image_url.url = messages[].content[] | role=user type=image_url ? messages[].role=user messages[].content[].type=image @ 0:62
messages[].content[].image_url.detail = messages[].content[].detail | role=user type=image_url ? messages[].role=user messages[].content[].type=image @ 0:62
messages[].content[].type =  | role=user type=image_url ? messages[].role=user messages[].content[].type=image @ 0:63
messages[].content[].image_url.url = messages[].content[].url | role=user type=image_url ? messages[].role=user messages[].content[].type=image @ 0:63
messages[].content[].image_url.detail = messages[].content[].detail | role=user type=image_url ? messages[].role=user messages[].content[].type=image @ 0:63
messages[].content[].type =  | role=user type=input_audio ? messages[].role=user messages[].content[].type=audio @ 0:65
messages[].content[].input_audio.data = messages[].content[].data | role=user type=input_audio ? messages[].role=user messages[].content[].type=audio @ 0:65
messages[].content[].input_audio.format = messages[].content[].mediaType | role=user type=input_audio ? messages[].role=user messages[].content[].type=audio @ 0:65
messages[].content[].input_audio = messages[].content[].url | role=user type=input_audio ? messages[].role=user messages[].content[].type=audio @ 0:66
messages[].content[].file_id = messages[].content[].fileId | role=user type=file ? messages[].role=user messages[].content[].type=document @ 0:68
messages[].content[].document_url = messages[].content[] | role=user type=document_url ? messages[].role=user messages[].content[].type=document @ 0:69
messages[].content[].document_name = messages[].content[].filename | role=user type=document_url ? messages[].role=user messages[].content[].type=document @ 0:69
messages[].content[].document_url = messages[].content[].url | role=user type=document_url ? messages[].role=user messages[].content[].type=document @ 0:70
messages[].content[].document_name = messages[].content[].filename | role=user type=document_url ? messages[].role=user messages[].content[].type=document @ 0:70
messages[].content = messages[].content | role=assistant ? messages[].role=assistant @ 0:53
messages[].content[].thinking[].text = messages[].content[].text | role=assistant type=thinking type=text ? messages[].role=assistant messages[].content[].type=reasoning @ 0:74
messages[].content[].closed = messages[].content[].native.closed | role=assistant type=thinking ? messages[].role=assistant messages[].content[].type=reasoning @ 0:74
messages[].content[].reference_ids = messages[].content[].citations | role=assistant type=reference ? messages[].role=assistant messages[].content[].type=text @ 0:76
messages[].content[].reference_ids[] = messages[].content[].citations[].index | role=assistant type=reference ? messages[].role=assistant messages[].content[].type=text messages[].content[].citations[].type=document @ 0:80
messages[].content[].text = messages[].content[].text | role=assistant type=text ? messages[].role=assistant messages[].content[].type=text @ 0:77
messages[].content[].text = messages[].content[].text | role=assistant type=text ? messages[].role=assistant messages[].content[].type=refusal @ 0:78
messages[].tool_calls = messages[].content | role=assistant ? messages[].role=assistant @ 0:53
messages[].tool_calls[].id = messages[].content[].id | role=assistant ? messages[].role=assistant messages[].content[].type=tool-call @ 0:81
messages[].tool_calls[].type = messages[].content[].native.type | role=assistant ? messages[].role=assistant messages[].content[].type=tool-call @ 0:81
messages[].tool_calls[].function.name = messages[].content[].name | role=assistant ? messages[].role=assistant messages[].content[].type=tool-call @ 0:81
messages[].tool_calls[].function.arguments = messages[].content[] | role=assistant ? messages[].role=assistant messages[].content[].type=tool-call @ 0:81
messages = messages[].content ? messages[].role=tool @ 0:54
messages[].tool_call_id = messages[].content[].id | role=tool ? messages[].role=tool messages[].content[].type=tool-result @ 0:56
messages[].content = messages[].content[].content | role=tool ? messages[].role=tool messages[].content[].type=tool-result @ 0:56
messages[].content[].text = messages[].content[].content[].text | role=tool type=text ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=text @ 0:59
messages[].content[].image_url = messages[].content[].content[] | role=tool type=image_url ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=image @ 0:61
messages[].content[].type =  | role=tool type=image_url ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=image @ 0:62
messages[].content[].image_url.url = messages[].content[].content[] | role=tool type=image_url ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=image @ 0:62
messages[].content[].image_url.detail = messages[].content[].content[].detail | role=tool type=image_url ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=image @ 0:62
messages[].content[].type =  | role=tool type=image_url ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=image @ 0:63
messages[].content[].image_url.url = messages[].content[].content[].url | role=tool type=image_url ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=image @ 0:63
messages[].content[].image_url.detail = messages[].content[].content[].detail | role=tool type=image_url ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=image @ 0:63
messages[].content[].type =  | role=tool type=input_audio ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=audio @ 0:65
messages[].content[].input_audio.data = messages[].content[].content[].data | role=tool type=input_audio ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=audio @ 0:65
messages[].content[].input_audio.format = messages[].content[].content[].mediaType | role=tool type=input_audio ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=audio @ 0:65
messages[].content[].input_audio = messages[].content[].content[].url | role=tool type=input_audio ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=audio @ 0:66
messages[].content[].file_id = messages[].content[].content[].fileId | role=tool type=file ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=document @ 0:68
messages[].content[].document_url = messages[].content[].content[] | role=tool type=document_url ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=document @ 0:69
messages[].content[].document_name = messages[].content[].content[].filename | role=tool type=document_url ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=document @ 0:69
messages[].content[].document_url = messages[].content[].content[].url | role=tool type=document_url ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=document @ 0:70
messages[].content[].document_name = messages[].content[].content[].filename | role=tool type=document_url ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=document @ 0:70
messages[].content = messages[].content | role=system ? messages[].role=system @ 0:55
messages[].content[].text = messages[].content[].text | role=system type=text ? messages[].role=system messages[].content[].type=text @ 0:71
tools = tools @ 0:10
tools[].type =  | type=function ? tools[].type=function @ 0:83
tools[].function.name = tools[].name | type=function ? tools[].type=function @ 0:83
tools[].function.description = tools[].description | type=function ? tools[].type=function @ 0:83
tools[].function.parameters = tools[].inputSchema | type=function ? tools[].type=function @ 0:83
tools[].function.strict = tools[].strict | type=function ? tools[].type=function @ 0:83
tool_choice = toolChoice @ 0:11
tool_choice =  ? toolChoice.type=auto @ 0:84
tool_choice =  ? toolChoice.type=none @ 0:84
tool_choice =  ? toolChoice.type=required @ 0:84
tool_choice.type =  | type=function ? toolChoice.type=tool @ 0:84
tool_choice.function.name = toolChoice.name | type=function ? toolChoice.type=tool @ 0:84
parallel_tool_calls = parallelToolCalls @ 0:12
response_format = responseFormat @ 0:13
response_format.type =  | type=text ? responseFormat.type=text @ 0:87
response_format.type =  | type=json_schema ? responseFormat.type=json @ 0:89
response_format.json_schema.name = responseFormat.name | type=json_schema ? responseFormat.type=json @ 0:89
response_format.json_schema.description = responseFormat.description | type=json_schema ? responseFormat.type=json @ 0:89
response_format.json_schema.schema = responseFormat.schema | type=json_schema ? responseFormat.type=json @ 0:89
response_format.json_schema.strict = responseFormat.strict | type=json_schema ? responseFormat.type=json @ 0:89
response_format.type =  | type=json_object ? responseFormat.type=json @ 0:90
reasoning_effort = reasoning.effort @ 0:14
max_tokens = maxOutputTokens @ 0:15
temperature = temperature @ 0:16
top_p = topP @ 0:17
stop = stop @ 0:18
random_seed = seed @ 0:19
presence_penalty = presencePenalty @ 0:20
frequency_penalty = frequencyPenalty @ 0:21
prompt_cache_key = cacheKey @ 0:22
metadata = metadata @ 0:23
stream = stream @ 0:24
`,
} as const
