// Code generated from specs/anthropic/anthropic-messages.yaml and specs/anthropic/openapi.yaml. DO NOT EDIT.

/** Which line writes a field of a request of anthropic-messages: `file:line | what stands around ? cases of the unified request`, and below it each `field = unified name`. */
export const anthropicMessagesLines = {
  files: ['specs/anthropic/anthropic-messages.yaml'],
  lines: {
    '0:7': 'model: $model',
    '0:8': 'max_tokens: $maxOutputTokens ?? @maxOutputTokens ?? 4096',
    '0:9': 'system: $system each part or text',
    '0:66':
      'text: { .if: $text != "", type: text, text: $text, citations: $citations each citing, cache_control: $cache as cacheHint }',
    '0:100':
      'url: { type: web_search_result_location, url: $url, title: $title, cited_text: $quote ?? "", encrypted_index: $native.encrypted_index ?? "" }',
    '0:102':
      '- { .if: $location.unit = page, type: page_location, document_index: $index ?? 0, document_title: $title, cited_text: $quote ?? "", start_page_number: $location.start ?? 1, end_page_number: $location.end ?? 2 }',
    '0:103':
      '- { .if: $location.unit = block, type: content_block_location, document_index: $index ?? 0, document_title: $title, cited_text: $quote ?? "", start_block_index: $location.start ?? 0, end_block_index: $location.end ?? 1 }',
    '0:104':
      '- { .if: $location.unit = character, type: char_location, document_index: $index ?? 0, document_title: $title, cited_text: $quote ?? "", start_char_index: $location.start ?? 0, end_char_index: $location.end ?? 0 }',
    '0:105':
      'search-result: { .if: $location.unit = block, type: search_result_location, search_result_index: $index ?? 0, source: $source, title: $title, cited_text: $quote ?? "", start_block_index: $location.start ?? 0, end_block_index: $location.end ?? 1 }',
    '0:111': 'cacheHint: { is: { type: ephemeral, ttl: $ttl | ttl } }',
    '0:10': 'messages: $messages each message',
    '0:59': 'user: { role: user, content: $content each part or text }',
    '0:67':
      'reasoning: { .if: $native.signature, type: thinking, thinking: $text, signature: $native.signature ?? "" }',
    '0:69':
      '- { .if: $data, type: image, source: { type: base64, media_type: $mediaType ?? image/png, data: $data }, cache_control: $cache as cacheHint }',
    '0:70': '- { .if: $url, type: image, source: { type: url, url: $url }, cache_control: $cache as cacheHint }',
    '0:72':
      '- { .if: $text, type: document, title: $filename, source: { type: text, media_type: text/plain, data: $text }, citations: { enabled: $cite }, cache_control: $cache as cacheHint }',
    '0:73':
      '- { .if: $data and $mediaType = application/pdf, type: document, title: $filename, source: { type: base64, media_type: application/pdf, data: $data }, citations: { enabled: $cite }, cache_control: $cache as cacheHint }',
    '0:74':
      '- { .if: $url, type: document, title: $filename, source: { type: url, url: $url }, citations: { enabled: $cite }, cache_control: $cache as cacheHint }',
    '0:75':
      'search-result: { type: search_result, source: $source, title: $title, content: $content each passage, citations: { enabled: $cite }, cache_control: $cache as cacheHint }',
    '0:79':
      'passage: { cases: { text: { .if: $text != "", type: text, text: $text, citations: $citations each citing, cache_control: $cache as cacheHint } } }',
    '0:76':
      'tool-call: { type: tool_use, id: $id | plainId, name: $name, input: $ | callObject, cache_control: $cache as cacheHint }',
    '0:77':
      'tool-result: { type: tool_result, tool_use_id: $id | plainId, is_error: $isError, content: $content each part or text, cache_control: $cache as cacheHint }',
    '0:60': 'assistant: { role: assistant, content: $content each part or text }',
    '0:61': '"tool>": { role: user, content: $content each part or text }',
    '0:62': '"system>": { role: user, content: $content each part or text }',
    '0:11': 'tools: $tools each tool',
    '0:109':
      'function: { input_schema: $ | toolSchema, name: $name, description: $description, strict: $strict, cache_control: $cache as cacheHint }',
    '0:12': 'tool_choice: $toolChoice as toolChoice ?? auto',
    '0:116': 'auto: { type: auto, disable_parallel_tool_use: $request.parallelToolCalls | negated }',
    '0:117': 'required: { type: any, disable_parallel_tool_use: $request.parallelToolCalls | negated }',
    '0:118': 'none: { type: none }',
    '0:119': 'tool: { type: tool, name: $name, disable_parallel_tool_use: $request.parallelToolCalls | negated }',
    '0:13': 'thinking: $reasoning as thinking',
    '0:123': '- { .if: $effort = none, type: disabled }',
    '0:124':
      "- { .if: $budgetTokens, type: enabled, budget_tokens: $budgetTokens | clamp(1024..), display: '$includeText | either(summarized,omitted)' }",
    '0:125':
      '- { .if: "@adaptiveThinking and $effort", type: adaptive, display: \'$includeText | either(summarized,omitted)\' }',
    '0:126': '- { .if: "@adaptiveThinking", type: adaptive, display: \'$includeText | either(summarized,omitted)\' }',
    '0:127':
      "- { .if: $effort, type: enabled, budget_tokens: $effort | effortWithin(4096), display: '$includeText | either(summarized,omitted)' }",
    '0:15': 'effort: $reasoning.effort | effort if @effort',
    '0:16': 'format: $responseFormat as outputFormat',
    '0:129': 'outputFormat: { cases: { json: { .if: $schema, type: json_schema, schema: $schema } } }',
    '0:17': 'temperature: $temperature | clamp(0..1)',
    '0:18': 'top_p: $topP',
    '0:19': 'top_k: $topK',
    '0:20': 'stop_sequences: $stop',
    '0:21': 'stream: $stream',
    '0:22': 'metadata: { user_id: $userId }',
    '0:23': 'service_tier: $serviceTier | serviceTier',
    '0:24': 'cache_control: $cache as promptCache if $cache.only != marked and !@cachePartsOnly',
    '0:112':
      'promptCache: { is: [{ .if: $only != marked, type: ephemeral, ttl: $ttl | ttl }] } # else only what is marked, as without it',
  },
  fields: `
0:7
model = model
0:8
max_tokens = maxOutputTokens
0:9
system = system
0:66 | type=text ? system[].type=text
system[].text = system[].text
system[].citations = system[].citations
0:100 | type=text type=web_search_result_location ? system[].type=text system[].citations[].type=url
system[].citations[].url = system[].citations[].url
system[].citations[].title = system[].citations[].title
system[].citations[].cited_text = system[].citations[].quote
system[].citations[].encrypted_index = system[].citations[].native.encrypted_index
0:102 | type=text type=page_location ? system[].type=text system[].citations[].type=document
system[].citations[].document_index = system[].citations[].index
system[].citations[].document_title = system[].citations[].title
system[].citations[].cited_text = system[].citations[].quote
system[].citations[].start_page_number = system[].citations[].location.start
system[].citations[].end_page_number = system[].citations[].location.end
0:103 | type=text type=content_block_location ? system[].type=text system[].citations[].type=document
system[].citations[].document_index = system[].citations[].index
system[].citations[].document_title = system[].citations[].title
system[].citations[].cited_text = system[].citations[].quote
system[].citations[].start_block_index = system[].citations[].location.start
system[].citations[].end_block_index = system[].citations[].location.end
0:104 | type=text type=char_location ? system[].type=text system[].citations[].type=document
system[].citations[].document_index = system[].citations[].index
system[].citations[].document_title = system[].citations[].title
system[].citations[].cited_text = system[].citations[].quote
system[].citations[].start_char_index = system[].citations[].location.start
system[].citations[].end_char_index = system[].citations[].location.end
0:105 | type=text type=search_result_location ? system[].type=text system[].citations[].type=search-result
system[].citations[].search_result_index = system[].citations[].index
system[].citations[].source = system[].citations[].source
system[].citations[].title = system[].citations[].title
system[].citations[].cited_text = system[].citations[].quote
system[].citations[].start_block_index = system[].citations[].location.start
system[].citations[].end_block_index = system[].citations[].location.end
0:66 | type=text ? system[].type=text
system[].cache_control = system[].cache
0:111 | type=text type=ephemeral ? system[].type=text
system[].cache_control.ttl = system[].cache.ttl
0:10
messages = messages
0:59 | role=user ? messages[].role=user
messages[].content = messages[].content
0:66 | role=user type=text ? messages[].role=user messages[].content[].type=text
messages[].content[].text = messages[].content[].text
messages[].content[].citations = messages[].content[].citations
0:100 | role=user type=text type=web_search_result_location ? messages[].role=user messages[].content[].type=text messages[].content[].citations[].type=url
messages[].content[].citations[].url = messages[].content[].citations[].url
messages[].content[].citations[].title = messages[].content[].citations[].title
messages[].content[].citations[].cited_text = messages[].content[].citations[].quote
messages[].content[].citations[].encrypted_index = messages[].content[].citations[].native.encrypted_index
0:102 | role=user type=text type=page_location ? messages[].role=user messages[].content[].type=text messages[].content[].citations[].type=document
messages[].content[].citations[].document_index = messages[].content[].citations[].index
messages[].content[].citations[].document_title = messages[].content[].citations[].title
messages[].content[].citations[].cited_text = messages[].content[].citations[].quote
messages[].content[].citations[].start_page_number = messages[].content[].citations[].location.start
messages[].content[].citations[].end_page_number = messages[].content[].citations[].location.end
0:103 | role=user type=text type=content_block_location ? messages[].role=user messages[].content[].type=text messages[].content[].citations[].type=document
messages[].content[].citations[].document_index = messages[].content[].citations[].index
messages[].content[].citations[].document_title = messages[].content[].citations[].title
messages[].content[].citations[].cited_text = messages[].content[].citations[].quote
messages[].content[].citations[].start_block_index = messages[].content[].citations[].location.start
messages[].content[].citations[].end_block_index = messages[].content[].citations[].location.end
0:104 | role=user type=text type=char_location ? messages[].role=user messages[].content[].type=text messages[].content[].citations[].type=document
messages[].content[].citations[].document_index = messages[].content[].citations[].index
messages[].content[].citations[].document_title = messages[].content[].citations[].title
messages[].content[].citations[].cited_text = messages[].content[].citations[].quote
messages[].content[].citations[].start_char_index = messages[].content[].citations[].location.start
messages[].content[].citations[].end_char_index = messages[].content[].citations[].location.end
0:105 | role=user type=text type=search_result_location ? messages[].role=user messages[].content[].type=text messages[].content[].citations[].type=search-result
messages[].content[].citations[].search_result_index = messages[].content[].citations[].index
messages[].content[].citations[].source = messages[].content[].citations[].source
messages[].content[].citations[].title = messages[].content[].citations[].title
messages[].content[].citations[].cited_text = messages[].content[].citations[].quote
messages[].content[].citations[].start_block_index = messages[].content[].citations[].location.start
messages[].content[].citations[].end_block_index = messages[].content[].citations[].location.end
0:66 | role=user type=text ? messages[].role=user messages[].content[].type=text
messages[].content[].cache_control = messages[].content[].cache
0:111 | role=user type=text type=ephemeral ? messages[].role=user messages[].content[].type=text
messages[].content[].cache_control.ttl = messages[].content[].cache.ttl
0:67 | role=user type=thinking ? messages[].role=user messages[].content[].type=reasoning
messages[].content[].thinking = messages[].content[].text
messages[].content[].signature = messages[].content[].native.signature
0:69 | role=user type=image type=base64 ? messages[].role=user messages[].content[].type=image
messages[].content[].source.media_type = messages[].content[].mediaType
messages[].content[].source.data = messages[].content[].data
0:69 | role=user type=image ? messages[].role=user messages[].content[].type=image
messages[].content[].cache_control = messages[].content[].cache
0:111 | role=user type=image type=ephemeral ? messages[].role=user messages[].content[].type=image
messages[].content[].cache_control.ttl = messages[].content[].cache.ttl
0:70 | role=user type=image type=url ? messages[].role=user messages[].content[].type=image
messages[].content[].source.url = messages[].content[].url
0:70 | role=user type=image ? messages[].role=user messages[].content[].type=image
messages[].content[].cache_control = messages[].content[].cache
0:72 | role=user type=document ? messages[].role=user messages[].content[].type=document
messages[].content[].title = messages[].content[].filename
0:72 | role=user type=document type=text media_type=text/plain ? messages[].role=user messages[].content[].type=document
messages[].content[].source.data = messages[].content[].text
0:72 | role=user type=document ? messages[].role=user messages[].content[].type=document
messages[].content[].citations.enabled = messages[].content[].cite
messages[].content[].cache_control = messages[].content[].cache
0:111 | role=user type=document type=ephemeral ? messages[].role=user messages[].content[].type=document
messages[].content[].cache_control.ttl = messages[].content[].cache.ttl
0:73 | role=user type=document ? messages[].role=user messages[].content[].type=document
messages[].content[].title = messages[].content[].filename
0:73 | role=user type=document type=base64 media_type=application/pdf ? messages[].role=user messages[].content[].type=document
messages[].content[].source.data = messages[].content[].data
0:73 | role=user type=document ? messages[].role=user messages[].content[].type=document
messages[].content[].citations.enabled = messages[].content[].cite
messages[].content[].cache_control = messages[].content[].cache
0:74 | role=user type=document ? messages[].role=user messages[].content[].type=document
messages[].content[].title = messages[].content[].filename
0:74 | role=user type=document type=url ? messages[].role=user messages[].content[].type=document
messages[].content[].source.url = messages[].content[].url
0:74 | role=user type=document ? messages[].role=user messages[].content[].type=document
messages[].content[].citations.enabled = messages[].content[].cite
messages[].content[].cache_control = messages[].content[].cache
0:75 | role=user type=search_result ? messages[].role=user messages[].content[].type=search-result
messages[].content[].source = messages[].content[].source
messages[].content[].title = messages[].content[].title
messages[].content[].content = messages[].content[].content
0:79 | role=user type=search_result type=text ? messages[].role=user messages[].content[].type=search-result messages[].content[].content[].type=text
messages[].content[].content[].text = messages[].content[].content[].text
messages[].content[].content[].citations = messages[].content[].content[].citations
0:100 | role=user type=search_result type=text type=web_search_result_location ? messages[].role=user messages[].content[].type=search-result messages[].content[].content[].type=text messages[].content[].content[].citations[].type=url
messages[].content[].content[].citations[].url = messages[].content[].content[].citations[].url
messages[].content[].content[].citations[].title = messages[].content[].content[].citations[].title
messages[].content[].content[].citations[].cited_text = messages[].content[].content[].citations[].quote
messages[].content[].content[].citations[].encrypted_index = messages[].content[].content[].citations[].native.encrypted_index
0:102 | role=user type=search_result type=text type=page_location ? messages[].role=user messages[].content[].type=search-result messages[].content[].content[].type=text messages[].content[].content[].citations[].type=document
messages[].content[].content[].citations[].document_index = messages[].content[].content[].citations[].index
messages[].content[].content[].citations[].document_title = messages[].content[].content[].citations[].title
messages[].content[].content[].citations[].cited_text = messages[].content[].content[].citations[].quote
messages[].content[].content[].citations[].start_page_number = messages[].content[].content[].citations[].location.start
messages[].content[].content[].citations[].end_page_number = messages[].content[].content[].citations[].location.end
0:103 | role=user type=search_result type=text type=content_block_location ? messages[].role=user messages[].content[].type=search-result messages[].content[].content[].type=text messages[].content[].content[].citations[].type=document
messages[].content[].content[].citations[].document_index = messages[].content[].content[].citations[].index
messages[].content[].content[].citations[].document_title = messages[].content[].content[].citations[].title
messages[].content[].content[].citations[].cited_text = messages[].content[].content[].citations[].quote
messages[].content[].content[].citations[].start_block_index = messages[].content[].content[].citations[].location.start
messages[].content[].content[].citations[].end_block_index = messages[].content[].content[].citations[].location.end
0:104 | role=user type=search_result type=text type=char_location ? messages[].role=user messages[].content[].type=search-result messages[].content[].content[].type=text messages[].content[].content[].citations[].type=document
messages[].content[].content[].citations[].document_index = messages[].content[].content[].citations[].index
messages[].content[].content[].citations[].document_title = messages[].content[].content[].citations[].title
messages[].content[].content[].citations[].cited_text = messages[].content[].content[].citations[].quote
messages[].content[].content[].citations[].start_char_index = messages[].content[].content[].citations[].location.start
messages[].content[].content[].citations[].end_char_index = messages[].content[].content[].citations[].location.end
0:105 | role=user type=search_result type=text type=search_result_location ? messages[].role=user messages[].content[].type=search-result messages[].content[].content[].type=text messages[].content[].content[].citations[].type=search-result
messages[].content[].content[].citations[].search_result_index = messages[].content[].content[].citations[].index
messages[].content[].content[].citations[].source = messages[].content[].content[].citations[].source
messages[].content[].content[].citations[].title = messages[].content[].content[].citations[].title
messages[].content[].content[].citations[].cited_text = messages[].content[].content[].citations[].quote
messages[].content[].content[].citations[].start_block_index = messages[].content[].content[].citations[].location.start
messages[].content[].content[].citations[].end_block_index = messages[].content[].content[].citations[].location.end
0:79 | role=user type=search_result type=text ? messages[].role=user messages[].content[].type=search-result messages[].content[].content[].type=text
messages[].content[].content[].cache_control = messages[].content[].content[].cache
0:111 | role=user type=search_result type=text type=ephemeral ? messages[].role=user messages[].content[].type=search-result messages[].content[].content[].type=text
messages[].content[].content[].cache_control.ttl = messages[].content[].content[].cache.ttl
0:75 | role=user type=search_result ? messages[].role=user messages[].content[].type=search-result
messages[].content[].citations.enabled = messages[].content[].cite
messages[].content[].cache_control = messages[].content[].cache
0:111 | role=user type=search_result type=ephemeral ? messages[].role=user messages[].content[].type=search-result
messages[].content[].cache_control.ttl = messages[].content[].cache.ttl
0:76 | role=user type=tool_use ? messages[].role=user messages[].content[].type=tool-call
messages[].content[].id = messages[].content[].id
messages[].content[].name = messages[].content[].name
messages[].content[].input = messages[].content[]
messages[].content[].cache_control = messages[].content[].cache
0:111 | role=user type=tool_use type=ephemeral ? messages[].role=user messages[].content[].type=tool-call
messages[].content[].cache_control.ttl = messages[].content[].cache.ttl
0:77 | role=user type=tool_result ? messages[].role=user messages[].content[].type=tool-result
messages[].content[].tool_use_id = messages[].content[].id
messages[].content[].is_error = messages[].content[].isError
messages[].content[].content = messages[].content[].content
0:66 | role=user type=tool_result type=text ? messages[].role=user messages[].content[].type=tool-result messages[].content[].content[].type=text
messages[].content[].content[].text = messages[].content[].content[].text
messages[].content[].content[].citations = messages[].content[].content[].citations
0:100 | role=user type=tool_result type=text type=web_search_result_location ? messages[].role=user messages[].content[].type=tool-result messages[].content[].content[].type=text messages[].content[].content[].citations[].type=url
messages[].content[].content[].citations[].url = messages[].content[].content[].citations[].url
messages[].content[].content[].citations[].title = messages[].content[].content[].citations[].title
messages[].content[].content[].citations[].cited_text = messages[].content[].content[].citations[].quote
messages[].content[].content[].citations[].encrypted_index = messages[].content[].content[].citations[].native.encrypted_index
0:102 | role=user type=tool_result type=text type=page_location ? messages[].role=user messages[].content[].type=tool-result messages[].content[].content[].type=text messages[].content[].content[].citations[].type=document
messages[].content[].content[].citations[].document_index = messages[].content[].content[].citations[].index
messages[].content[].content[].citations[].document_title = messages[].content[].content[].citations[].title
messages[].content[].content[].citations[].cited_text = messages[].content[].content[].citations[].quote
messages[].content[].content[].citations[].start_page_number = messages[].content[].content[].citations[].location.start
messages[].content[].content[].citations[].end_page_number = messages[].content[].content[].citations[].location.end
0:103 | role=user type=tool_result type=text type=content_block_location ? messages[].role=user messages[].content[].type=tool-result messages[].content[].content[].type=text messages[].content[].content[].citations[].type=document
messages[].content[].content[].citations[].document_index = messages[].content[].content[].citations[].index
messages[].content[].content[].citations[].document_title = messages[].content[].content[].citations[].title
messages[].content[].content[].citations[].cited_text = messages[].content[].content[].citations[].quote
messages[].content[].content[].citations[].start_block_index = messages[].content[].content[].citations[].location.start
messages[].content[].content[].citations[].end_block_index = messages[].content[].content[].citations[].location.end
0:104 | role=user type=tool_result type=text type=char_location ? messages[].role=user messages[].content[].type=tool-result messages[].content[].content[].type=text messages[].content[].content[].citations[].type=document
messages[].content[].content[].citations[].document_index = messages[].content[].content[].citations[].index
messages[].content[].content[].citations[].document_title = messages[].content[].content[].citations[].title
messages[].content[].content[].citations[].cited_text = messages[].content[].content[].citations[].quote
messages[].content[].content[].citations[].start_char_index = messages[].content[].content[].citations[].location.start
messages[].content[].content[].citations[].end_char_index = messages[].content[].content[].citations[].location.end
0:105 | role=user type=tool_result type=text type=search_result_location ? messages[].role=user messages[].content[].type=tool-result messages[].content[].content[].type=text messages[].content[].content[].citations[].type=search-result
messages[].content[].content[].citations[].search_result_index = messages[].content[].content[].citations[].index
messages[].content[].content[].citations[].source = messages[].content[].content[].citations[].source
messages[].content[].content[].citations[].title = messages[].content[].content[].citations[].title
messages[].content[].content[].citations[].cited_text = messages[].content[].content[].citations[].quote
messages[].content[].content[].citations[].start_block_index = messages[].content[].content[].citations[].location.start
messages[].content[].content[].citations[].end_block_index = messages[].content[].content[].citations[].location.end
0:66 | role=user type=tool_result type=text ? messages[].role=user messages[].content[].type=tool-result messages[].content[].content[].type=text
messages[].content[].content[].cache_control = messages[].content[].content[].cache
0:111 | role=user type=tool_result type=text type=ephemeral ? messages[].role=user messages[].content[].type=tool-result messages[].content[].content[].type=text
messages[].content[].content[].cache_control.ttl = messages[].content[].content[].cache.ttl
0:69 | role=user type=tool_result type=image type=base64 ? messages[].role=user messages[].content[].type=tool-result messages[].content[].content[].type=image
messages[].content[].content[].source.media_type = messages[].content[].content[].mediaType
messages[].content[].content[].source.data = messages[].content[].content[].data
0:69 | role=user type=tool_result type=image ? messages[].role=user messages[].content[].type=tool-result messages[].content[].content[].type=image
messages[].content[].content[].cache_control = messages[].content[].content[].cache
0:111 | role=user type=tool_result type=image type=ephemeral ? messages[].role=user messages[].content[].type=tool-result messages[].content[].content[].type=image
messages[].content[].content[].cache_control.ttl = messages[].content[].content[].cache.ttl
0:70 | role=user type=tool_result type=image type=url ? messages[].role=user messages[].content[].type=tool-result messages[].content[].content[].type=image
messages[].content[].content[].source.url = messages[].content[].content[].url
0:70 | role=user type=tool_result type=image ? messages[].role=user messages[].content[].type=tool-result messages[].content[].content[].type=image
messages[].content[].content[].cache_control = messages[].content[].content[].cache
0:72 | role=user type=tool_result type=document ? messages[].role=user messages[].content[].type=tool-result messages[].content[].content[].type=document
messages[].content[].content[].title = messages[].content[].content[].filename
0:72 | role=user type=tool_result type=document type=text media_type=text/plain ? messages[].role=user messages[].content[].type=tool-result messages[].content[].content[].type=document
messages[].content[].content[].source.data = messages[].content[].content[].text
0:72 | role=user type=tool_result type=document ? messages[].role=user messages[].content[].type=tool-result messages[].content[].content[].type=document
messages[].content[].content[].citations.enabled = messages[].content[].content[].cite
messages[].content[].content[].cache_control = messages[].content[].content[].cache
0:111 | role=user type=tool_result type=document type=ephemeral ? messages[].role=user messages[].content[].type=tool-result messages[].content[].content[].type=document
messages[].content[].content[].cache_control.ttl = messages[].content[].content[].cache.ttl
0:73 | role=user type=tool_result type=document ? messages[].role=user messages[].content[].type=tool-result messages[].content[].content[].type=document
messages[].content[].content[].title = messages[].content[].content[].filename
0:73 | role=user type=tool_result type=document type=base64 media_type=application/pdf ? messages[].role=user messages[].content[].type=tool-result messages[].content[].content[].type=document
messages[].content[].content[].source.data = messages[].content[].content[].data
0:73 | role=user type=tool_result type=document ? messages[].role=user messages[].content[].type=tool-result messages[].content[].content[].type=document
messages[].content[].content[].citations.enabled = messages[].content[].content[].cite
messages[].content[].content[].cache_control = messages[].content[].content[].cache
0:74 | role=user type=tool_result type=document ? messages[].role=user messages[].content[].type=tool-result messages[].content[].content[].type=document
messages[].content[].content[].title = messages[].content[].content[].filename
0:74 | role=user type=tool_result type=document type=url ? messages[].role=user messages[].content[].type=tool-result messages[].content[].content[].type=document
messages[].content[].content[].source.url = messages[].content[].content[].url
0:74 | role=user type=tool_result type=document ? messages[].role=user messages[].content[].type=tool-result messages[].content[].content[].type=document
messages[].content[].content[].citations.enabled = messages[].content[].content[].cite
messages[].content[].content[].cache_control = messages[].content[].content[].cache
0:75 | role=user type=tool_result type=search_result ? messages[].role=user messages[].content[].type=tool-result messages[].content[].content[].type=search-result
messages[].content[].content[].source = messages[].content[].content[].source
messages[].content[].content[].title = messages[].content[].content[].title
messages[].content[].content[].content = messages[].content[].content[].content
0:79 | role=user type=tool_result type=search_result type=text ? messages[].role=user messages[].content[].type=tool-result messages[].content[].content[].type=search-result messages[].content[].content[].content[].type=text
messages[].content[].content[].content[].text = messages[].content[].content[].content[].text
messages[].content[].content[].content[].citations = messages[].content[].content[].content[].citations
0:100 | role=user type=tool_result type=search_result type=text type=web_search_result_location ? messages[].role=user messages[].content[].type=tool-result messages[].content[].content[].type=search-result messages[].content[].content[].content[].type=text messages[].content[].content[].content[].citations[].type=url
messages[].content[].content[].content[].citations[].url = messages[].content[].content[].content[].citations[].url
messages[].content[].content[].content[].citations[].title = messages[].content[].content[].content[].citations[].title
messages[].content[].content[].content[].citations[].cited_text = messages[].content[].content[].content[].citations[].quote
messages[].content[].content[].content[].citations[].encrypted_index = messages[].content[].content[].content[].citations[].native.encrypted_index
0:102 | role=user type=tool_result type=search_result type=text type=page_location ? messages[].role=user messages[].content[].type=tool-result messages[].content[].content[].type=search-result messages[].content[].content[].content[].type=text messages[].content[].content[].content[].citations[].type=document
messages[].content[].content[].content[].citations[].document_index = messages[].content[].content[].content[].citations[].index
messages[].content[].content[].content[].citations[].document_title = messages[].content[].content[].content[].citations[].title
messages[].content[].content[].content[].citations[].cited_text = messages[].content[].content[].content[].citations[].quote
messages[].content[].content[].content[].citations[].start_page_number = messages[].content[].content[].content[].citations[].location.start
messages[].content[].content[].content[].citations[].end_page_number = messages[].content[].content[].content[].citations[].location.end
0:103 | role=user type=tool_result type=search_result type=text type=content_block_location ? messages[].role=user messages[].content[].type=tool-result messages[].content[].content[].type=search-result messages[].content[].content[].content[].type=text messages[].content[].content[].content[].citations[].type=document
messages[].content[].content[].content[].citations[].document_index = messages[].content[].content[].content[].citations[].index
messages[].content[].content[].content[].citations[].document_title = messages[].content[].content[].content[].citations[].title
messages[].content[].content[].content[].citations[].cited_text = messages[].content[].content[].content[].citations[].quote
messages[].content[].content[].content[].citations[].start_block_index = messages[].content[].content[].content[].citations[].location.start
messages[].content[].content[].content[].citations[].end_block_index = messages[].content[].content[].content[].citations[].location.end
0:104 | role=user type=tool_result type=search_result type=text type=char_location ? messages[].role=user messages[].content[].type=tool-result messages[].content[].content[].type=search-result messages[].content[].content[].content[].type=text messages[].content[].content[].content[].citations[].type=document
messages[].content[].content[].content[].citations[].document_index = messages[].content[].content[].content[].citations[].index
messages[].content[].content[].content[].citations[].document_title = messages[].content[].content[].content[].citations[].title
messages[].content[].content[].content[].citations[].cited_text = messages[].content[].content[].content[].citations[].quote
messages[].content[].content[].content[].citations[].start_char_index = messages[].content[].content[].content[].citations[].location.start
messages[].content[].content[].content[].citations[].end_char_index = messages[].content[].content[].content[].citations[].location.end
0:105 | role=user type=tool_result type=search_result type=text type=search_result_location ? messages[].role=user messages[].content[].type=tool-result messages[].content[].content[].type=search-result messages[].content[].content[].content[].type=text messages[].content[].content[].content[].citations[].type=search-result
messages[].content[].content[].content[].citations[].search_result_index = messages[].content[].content[].content[].citations[].index
messages[].content[].content[].content[].citations[].source = messages[].content[].content[].content[].citations[].source
messages[].content[].content[].content[].citations[].title = messages[].content[].content[].content[].citations[].title
messages[].content[].content[].content[].citations[].cited_text = messages[].content[].content[].content[].citations[].quote
messages[].content[].content[].content[].citations[].start_block_index = messages[].content[].content[].content[].citations[].location.start
messages[].content[].content[].content[].citations[].end_block_index = messages[].content[].content[].content[].citations[].location.end
0:79 | role=user type=tool_result type=search_result type=text ? messages[].role=user messages[].content[].type=tool-result messages[].content[].content[].type=search-result messages[].content[].content[].content[].type=text
messages[].content[].content[].content[].cache_control = messages[].content[].content[].content[].cache
0:111 | role=user type=tool_result type=search_result type=text type=ephemeral ? messages[].role=user messages[].content[].type=tool-result messages[].content[].content[].type=search-result messages[].content[].content[].content[].type=text
messages[].content[].content[].content[].cache_control.ttl = messages[].content[].content[].content[].cache.ttl
0:75 | role=user type=tool_result type=search_result ? messages[].role=user messages[].content[].type=tool-result messages[].content[].content[].type=search-result
messages[].content[].content[].citations.enabled = messages[].content[].content[].cite
messages[].content[].content[].cache_control = messages[].content[].content[].cache
0:111 | role=user type=tool_result type=search_result type=ephemeral ? messages[].role=user messages[].content[].type=tool-result messages[].content[].content[].type=search-result
messages[].content[].content[].cache_control.ttl = messages[].content[].content[].cache.ttl
0:77 | role=user type=tool_result ? messages[].role=user messages[].content[].type=tool-result
messages[].content[].cache_control = messages[].content[].cache
0:111 | role=user type=tool_result type=ephemeral ? messages[].role=user messages[].content[].type=tool-result
messages[].content[].cache_control.ttl = messages[].content[].cache.ttl
0:60 | role=assistant ? messages[].role=assistant
messages[].content = messages[].content
0:66 | role=assistant type=text ? messages[].role=assistant messages[].content[].type=text
messages[].content[].text = messages[].content[].text
messages[].content[].citations = messages[].content[].citations
0:100 | role=assistant type=text type=web_search_result_location ? messages[].role=assistant messages[].content[].type=text messages[].content[].citations[].type=url
messages[].content[].citations[].url = messages[].content[].citations[].url
messages[].content[].citations[].title = messages[].content[].citations[].title
messages[].content[].citations[].cited_text = messages[].content[].citations[].quote
messages[].content[].citations[].encrypted_index = messages[].content[].citations[].native.encrypted_index
0:102 | role=assistant type=text type=page_location ? messages[].role=assistant messages[].content[].type=text messages[].content[].citations[].type=document
messages[].content[].citations[].document_index = messages[].content[].citations[].index
messages[].content[].citations[].document_title = messages[].content[].citations[].title
messages[].content[].citations[].cited_text = messages[].content[].citations[].quote
messages[].content[].citations[].start_page_number = messages[].content[].citations[].location.start
messages[].content[].citations[].end_page_number = messages[].content[].citations[].location.end
0:103 | role=assistant type=text type=content_block_location ? messages[].role=assistant messages[].content[].type=text messages[].content[].citations[].type=document
messages[].content[].citations[].document_index = messages[].content[].citations[].index
messages[].content[].citations[].document_title = messages[].content[].citations[].title
messages[].content[].citations[].cited_text = messages[].content[].citations[].quote
messages[].content[].citations[].start_block_index = messages[].content[].citations[].location.start
messages[].content[].citations[].end_block_index = messages[].content[].citations[].location.end
0:104 | role=assistant type=text type=char_location ? messages[].role=assistant messages[].content[].type=text messages[].content[].citations[].type=document
messages[].content[].citations[].document_index = messages[].content[].citations[].index
messages[].content[].citations[].document_title = messages[].content[].citations[].title
messages[].content[].citations[].cited_text = messages[].content[].citations[].quote
messages[].content[].citations[].start_char_index = messages[].content[].citations[].location.start
messages[].content[].citations[].end_char_index = messages[].content[].citations[].location.end
0:105 | role=assistant type=text type=search_result_location ? messages[].role=assistant messages[].content[].type=text messages[].content[].citations[].type=search-result
messages[].content[].citations[].search_result_index = messages[].content[].citations[].index
messages[].content[].citations[].source = messages[].content[].citations[].source
messages[].content[].citations[].title = messages[].content[].citations[].title
messages[].content[].citations[].cited_text = messages[].content[].citations[].quote
messages[].content[].citations[].start_block_index = messages[].content[].citations[].location.start
messages[].content[].citations[].end_block_index = messages[].content[].citations[].location.end
0:66 | role=assistant type=text ? messages[].role=assistant messages[].content[].type=text
messages[].content[].cache_control = messages[].content[].cache
0:111 | role=assistant type=text type=ephemeral ? messages[].role=assistant messages[].content[].type=text
messages[].content[].cache_control.ttl = messages[].content[].cache.ttl
0:67 | role=assistant type=thinking ? messages[].role=assistant messages[].content[].type=reasoning
messages[].content[].thinking = messages[].content[].text
messages[].content[].signature = messages[].content[].native.signature
0:69 | role=assistant type=image type=base64 ? messages[].role=assistant messages[].content[].type=image
messages[].content[].source.media_type = messages[].content[].mediaType
messages[].content[].source.data = messages[].content[].data
0:69 | role=assistant type=image ? messages[].role=assistant messages[].content[].type=image
messages[].content[].cache_control = messages[].content[].cache
0:111 | role=assistant type=image type=ephemeral ? messages[].role=assistant messages[].content[].type=image
messages[].content[].cache_control.ttl = messages[].content[].cache.ttl
0:70 | role=assistant type=image type=url ? messages[].role=assistant messages[].content[].type=image
messages[].content[].source.url = messages[].content[].url
0:70 | role=assistant type=image ? messages[].role=assistant messages[].content[].type=image
messages[].content[].cache_control = messages[].content[].cache
0:72 | role=assistant type=document ? messages[].role=assistant messages[].content[].type=document
messages[].content[].title = messages[].content[].filename
0:72 | role=assistant type=document type=text media_type=text/plain ? messages[].role=assistant messages[].content[].type=document
messages[].content[].source.data = messages[].content[].text
0:72 | role=assistant type=document ? messages[].role=assistant messages[].content[].type=document
messages[].content[].citations.enabled = messages[].content[].cite
messages[].content[].cache_control = messages[].content[].cache
0:111 | role=assistant type=document type=ephemeral ? messages[].role=assistant messages[].content[].type=document
messages[].content[].cache_control.ttl = messages[].content[].cache.ttl
0:73 | role=assistant type=document ? messages[].role=assistant messages[].content[].type=document
messages[].content[].title = messages[].content[].filename
0:73 | role=assistant type=document type=base64 media_type=application/pdf ? messages[].role=assistant messages[].content[].type=document
messages[].content[].source.data = messages[].content[].data
0:73 | role=assistant type=document ? messages[].role=assistant messages[].content[].type=document
messages[].content[].citations.enabled = messages[].content[].cite
messages[].content[].cache_control = messages[].content[].cache
0:74 | role=assistant type=document ? messages[].role=assistant messages[].content[].type=document
messages[].content[].title = messages[].content[].filename
0:74 | role=assistant type=document type=url ? messages[].role=assistant messages[].content[].type=document
messages[].content[].source.url = messages[].content[].url
0:74 | role=assistant type=document ? messages[].role=assistant messages[].content[].type=document
messages[].content[].citations.enabled = messages[].content[].cite
messages[].content[].cache_control = messages[].content[].cache
0:75 | role=assistant type=search_result ? messages[].role=assistant messages[].content[].type=search-result
messages[].content[].source = messages[].content[].source
messages[].content[].title = messages[].content[].title
messages[].content[].content = messages[].content[].content
0:79 | role=assistant type=search_result type=text ? messages[].role=assistant messages[].content[].type=search-result messages[].content[].content[].type=text
messages[].content[].content[].text = messages[].content[].content[].text
messages[].content[].content[].citations = messages[].content[].content[].citations
0:100 | role=assistant type=search_result type=text type=web_search_result_location ? messages[].role=assistant messages[].content[].type=search-result messages[].content[].content[].type=text messages[].content[].content[].citations[].type=url
messages[].content[].content[].citations[].url = messages[].content[].content[].citations[].url
messages[].content[].content[].citations[].title = messages[].content[].content[].citations[].title
messages[].content[].content[].citations[].cited_text = messages[].content[].content[].citations[].quote
messages[].content[].content[].citations[].encrypted_index = messages[].content[].content[].citations[].native.encrypted_index
0:102 | role=assistant type=search_result type=text type=page_location ? messages[].role=assistant messages[].content[].type=search-result messages[].content[].content[].type=text messages[].content[].content[].citations[].type=document
messages[].content[].content[].citations[].document_index = messages[].content[].content[].citations[].index
messages[].content[].content[].citations[].document_title = messages[].content[].content[].citations[].title
messages[].content[].content[].citations[].cited_text = messages[].content[].content[].citations[].quote
messages[].content[].content[].citations[].start_page_number = messages[].content[].content[].citations[].location.start
messages[].content[].content[].citations[].end_page_number = messages[].content[].content[].citations[].location.end
0:103 | role=assistant type=search_result type=text type=content_block_location ? messages[].role=assistant messages[].content[].type=search-result messages[].content[].content[].type=text messages[].content[].content[].citations[].type=document
messages[].content[].content[].citations[].document_index = messages[].content[].content[].citations[].index
messages[].content[].content[].citations[].document_title = messages[].content[].content[].citations[].title
messages[].content[].content[].citations[].cited_text = messages[].content[].content[].citations[].quote
messages[].content[].content[].citations[].start_block_index = messages[].content[].content[].citations[].location.start
messages[].content[].content[].citations[].end_block_index = messages[].content[].content[].citations[].location.end
0:104 | role=assistant type=search_result type=text type=char_location ? messages[].role=assistant messages[].content[].type=search-result messages[].content[].content[].type=text messages[].content[].content[].citations[].type=document
messages[].content[].content[].citations[].document_index = messages[].content[].content[].citations[].index
messages[].content[].content[].citations[].document_title = messages[].content[].content[].citations[].title
messages[].content[].content[].citations[].cited_text = messages[].content[].content[].citations[].quote
messages[].content[].content[].citations[].start_char_index = messages[].content[].content[].citations[].location.start
messages[].content[].content[].citations[].end_char_index = messages[].content[].content[].citations[].location.end
0:105 | role=assistant type=search_result type=text type=search_result_location ? messages[].role=assistant messages[].content[].type=search-result messages[].content[].content[].type=text messages[].content[].content[].citations[].type=search-result
messages[].content[].content[].citations[].search_result_index = messages[].content[].content[].citations[].index
messages[].content[].content[].citations[].source = messages[].content[].content[].citations[].source
messages[].content[].content[].citations[].title = messages[].content[].content[].citations[].title
messages[].content[].content[].citations[].cited_text = messages[].content[].content[].citations[].quote
messages[].content[].content[].citations[].start_block_index = messages[].content[].content[].citations[].location.start
messages[].content[].content[].citations[].end_block_index = messages[].content[].content[].citations[].location.end
0:79 | role=assistant type=search_result type=text ? messages[].role=assistant messages[].content[].type=search-result messages[].content[].content[].type=text
messages[].content[].content[].cache_control = messages[].content[].content[].cache
0:111 | role=assistant type=search_result type=text type=ephemeral ? messages[].role=assistant messages[].content[].type=search-result messages[].content[].content[].type=text
messages[].content[].content[].cache_control.ttl = messages[].content[].content[].cache.ttl
0:75 | role=assistant type=search_result ? messages[].role=assistant messages[].content[].type=search-result
messages[].content[].citations.enabled = messages[].content[].cite
messages[].content[].cache_control = messages[].content[].cache
0:111 | role=assistant type=search_result type=ephemeral ? messages[].role=assistant messages[].content[].type=search-result
messages[].content[].cache_control.ttl = messages[].content[].cache.ttl
0:76 | role=assistant type=tool_use ? messages[].role=assistant messages[].content[].type=tool-call
messages[].content[].id = messages[].content[].id
messages[].content[].name = messages[].content[].name
messages[].content[].input = messages[].content[]
messages[].content[].cache_control = messages[].content[].cache
0:111 | role=assistant type=tool_use type=ephemeral ? messages[].role=assistant messages[].content[].type=tool-call
messages[].content[].cache_control.ttl = messages[].content[].cache.ttl
0:77 | role=assistant type=tool_result ? messages[].role=assistant messages[].content[].type=tool-result
messages[].content[].tool_use_id = messages[].content[].id
messages[].content[].is_error = messages[].content[].isError
messages[].content[].content = messages[].content[].content
0:66 | role=assistant type=tool_result type=text ? messages[].role=assistant messages[].content[].type=tool-result messages[].content[].content[].type=text
messages[].content[].content[].text = messages[].content[].content[].text
messages[].content[].content[].citations = messages[].content[].content[].citations
0:100 | role=assistant type=tool_result type=text type=web_search_result_location ? messages[].role=assistant messages[].content[].type=tool-result messages[].content[].content[].type=text messages[].content[].content[].citations[].type=url
messages[].content[].content[].citations[].url = messages[].content[].content[].citations[].url
messages[].content[].content[].citations[].title = messages[].content[].content[].citations[].title
messages[].content[].content[].citations[].cited_text = messages[].content[].content[].citations[].quote
messages[].content[].content[].citations[].encrypted_index = messages[].content[].content[].citations[].native.encrypted_index
0:102 | role=assistant type=tool_result type=text type=page_location ? messages[].role=assistant messages[].content[].type=tool-result messages[].content[].content[].type=text messages[].content[].content[].citations[].type=document
messages[].content[].content[].citations[].document_index = messages[].content[].content[].citations[].index
messages[].content[].content[].citations[].document_title = messages[].content[].content[].citations[].title
messages[].content[].content[].citations[].cited_text = messages[].content[].content[].citations[].quote
messages[].content[].content[].citations[].start_page_number = messages[].content[].content[].citations[].location.start
messages[].content[].content[].citations[].end_page_number = messages[].content[].content[].citations[].location.end
0:103 | role=assistant type=tool_result type=text type=content_block_location ? messages[].role=assistant messages[].content[].type=tool-result messages[].content[].content[].type=text messages[].content[].content[].citations[].type=document
messages[].content[].content[].citations[].document_index = messages[].content[].content[].citations[].index
messages[].content[].content[].citations[].document_title = messages[].content[].content[].citations[].title
messages[].content[].content[].citations[].cited_text = messages[].content[].content[].citations[].quote
messages[].content[].content[].citations[].start_block_index = messages[].content[].content[].citations[].location.start
messages[].content[].content[].citations[].end_block_index = messages[].content[].content[].citations[].location.end
0:104 | role=assistant type=tool_result type=text type=char_location ? messages[].role=assistant messages[].content[].type=tool-result messages[].content[].content[].type=text messages[].content[].content[].citations[].type=document
messages[].content[].content[].citations[].document_index = messages[].content[].content[].citations[].index
messages[].content[].content[].citations[].document_title = messages[].content[].content[].citations[].title
messages[].content[].content[].citations[].cited_text = messages[].content[].content[].citations[].quote
messages[].content[].content[].citations[].start_char_index = messages[].content[].content[].citations[].location.start
messages[].content[].content[].citations[].end_char_index = messages[].content[].content[].citations[].location.end
0:105 | role=assistant type=tool_result type=text type=search_result_location ? messages[].role=assistant messages[].content[].type=tool-result messages[].content[].content[].type=text messages[].content[].content[].citations[].type=search-result
messages[].content[].content[].citations[].search_result_index = messages[].content[].content[].citations[].index
messages[].content[].content[].citations[].source = messages[].content[].content[].citations[].source
messages[].content[].content[].citations[].title = messages[].content[].content[].citations[].title
messages[].content[].content[].citations[].cited_text = messages[].content[].content[].citations[].quote
messages[].content[].content[].citations[].start_block_index = messages[].content[].content[].citations[].location.start
messages[].content[].content[].citations[].end_block_index = messages[].content[].content[].citations[].location.end
0:66 | role=assistant type=tool_result type=text ? messages[].role=assistant messages[].content[].type=tool-result messages[].content[].content[].type=text
messages[].content[].content[].cache_control = messages[].content[].content[].cache
0:111 | role=assistant type=tool_result type=text type=ephemeral ? messages[].role=assistant messages[].content[].type=tool-result messages[].content[].content[].type=text
messages[].content[].content[].cache_control.ttl = messages[].content[].content[].cache.ttl
0:69 | role=assistant type=tool_result type=image type=base64 ? messages[].role=assistant messages[].content[].type=tool-result messages[].content[].content[].type=image
messages[].content[].content[].source.media_type = messages[].content[].content[].mediaType
messages[].content[].content[].source.data = messages[].content[].content[].data
0:69 | role=assistant type=tool_result type=image ? messages[].role=assistant messages[].content[].type=tool-result messages[].content[].content[].type=image
messages[].content[].content[].cache_control = messages[].content[].content[].cache
0:111 | role=assistant type=tool_result type=image type=ephemeral ? messages[].role=assistant messages[].content[].type=tool-result messages[].content[].content[].type=image
messages[].content[].content[].cache_control.ttl = messages[].content[].content[].cache.ttl
0:70 | role=assistant type=tool_result type=image type=url ? messages[].role=assistant messages[].content[].type=tool-result messages[].content[].content[].type=image
messages[].content[].content[].source.url = messages[].content[].content[].url
0:70 | role=assistant type=tool_result type=image ? messages[].role=assistant messages[].content[].type=tool-result messages[].content[].content[].type=image
messages[].content[].content[].cache_control = messages[].content[].content[].cache
0:72 | role=assistant type=tool_result type=document ? messages[].role=assistant messages[].content[].type=tool-result messages[].content[].content[].type=document
messages[].content[].content[].title = messages[].content[].content[].filename
0:72 | role=assistant type=tool_result type=document type=text media_type=text/plain ? messages[].role=assistant messages[].content[].type=tool-result messages[].content[].content[].type=document
messages[].content[].content[].source.data = messages[].content[].content[].text
0:72 | role=assistant type=tool_result type=document ? messages[].role=assistant messages[].content[].type=tool-result messages[].content[].content[].type=document
messages[].content[].content[].citations.enabled = messages[].content[].content[].cite
messages[].content[].content[].cache_control = messages[].content[].content[].cache
0:111 | role=assistant type=tool_result type=document type=ephemeral ? messages[].role=assistant messages[].content[].type=tool-result messages[].content[].content[].type=document
messages[].content[].content[].cache_control.ttl = messages[].content[].content[].cache.ttl
0:73 | role=assistant type=tool_result type=document ? messages[].role=assistant messages[].content[].type=tool-result messages[].content[].content[].type=document
messages[].content[].content[].title = messages[].content[].content[].filename
0:73 | role=assistant type=tool_result type=document type=base64 media_type=application/pdf ? messages[].role=assistant messages[].content[].type=tool-result messages[].content[].content[].type=document
messages[].content[].content[].source.data = messages[].content[].content[].data
0:73 | role=assistant type=tool_result type=document ? messages[].role=assistant messages[].content[].type=tool-result messages[].content[].content[].type=document
messages[].content[].content[].citations.enabled = messages[].content[].content[].cite
messages[].content[].content[].cache_control = messages[].content[].content[].cache
0:74 | role=assistant type=tool_result type=document ? messages[].role=assistant messages[].content[].type=tool-result messages[].content[].content[].type=document
messages[].content[].content[].title = messages[].content[].content[].filename
0:74 | role=assistant type=tool_result type=document type=url ? messages[].role=assistant messages[].content[].type=tool-result messages[].content[].content[].type=document
messages[].content[].content[].source.url = messages[].content[].content[].url
0:74 | role=assistant type=tool_result type=document ? messages[].role=assistant messages[].content[].type=tool-result messages[].content[].content[].type=document
messages[].content[].content[].citations.enabled = messages[].content[].content[].cite
messages[].content[].content[].cache_control = messages[].content[].content[].cache
0:75 | role=assistant type=tool_result type=search_result ? messages[].role=assistant messages[].content[].type=tool-result messages[].content[].content[].type=search-result
messages[].content[].content[].source = messages[].content[].content[].source
messages[].content[].content[].title = messages[].content[].content[].title
messages[].content[].content[].content = messages[].content[].content[].content
0:79 | role=assistant type=tool_result type=search_result type=text ? messages[].role=assistant messages[].content[].type=tool-result messages[].content[].content[].type=search-result messages[].content[].content[].content[].type=text
messages[].content[].content[].content[].text = messages[].content[].content[].content[].text
messages[].content[].content[].content[].citations = messages[].content[].content[].content[].citations
0:100 | role=assistant type=tool_result type=search_result type=text type=web_search_result_location ? messages[].role=assistant messages[].content[].type=tool-result messages[].content[].content[].type=search-result messages[].content[].content[].content[].type=text messages[].content[].content[].content[].citations[].type=url
messages[].content[].content[].content[].citations[].url = messages[].content[].content[].content[].citations[].url
messages[].content[].content[].content[].citations[].title = messages[].content[].content[].content[].citations[].title
messages[].content[].content[].content[].citations[].cited_text = messages[].content[].content[].content[].citations[].quote
messages[].content[].content[].content[].citations[].encrypted_index = messages[].content[].content[].content[].citations[].native.encrypted_index
0:102 | role=assistant type=tool_result type=search_result type=text type=page_location ? messages[].role=assistant messages[].content[].type=tool-result messages[].content[].content[].type=search-result messages[].content[].content[].content[].type=text messages[].content[].content[].content[].citations[].type=document
messages[].content[].content[].content[].citations[].document_index = messages[].content[].content[].content[].citations[].index
messages[].content[].content[].content[].citations[].document_title = messages[].content[].content[].content[].citations[].title
messages[].content[].content[].content[].citations[].cited_text = messages[].content[].content[].content[].citations[].quote
messages[].content[].content[].content[].citations[].start_page_number = messages[].content[].content[].content[].citations[].location.start
messages[].content[].content[].content[].citations[].end_page_number = messages[].content[].content[].content[].citations[].location.end
0:103 | role=assistant type=tool_result type=search_result type=text type=content_block_location ? messages[].role=assistant messages[].content[].type=tool-result messages[].content[].content[].type=search-result messages[].content[].content[].content[].type=text messages[].content[].content[].content[].citations[].type=document
messages[].content[].content[].content[].citations[].document_index = messages[].content[].content[].content[].citations[].index
messages[].content[].content[].content[].citations[].document_title = messages[].content[].content[].content[].citations[].title
messages[].content[].content[].content[].citations[].cited_text = messages[].content[].content[].content[].citations[].quote
messages[].content[].content[].content[].citations[].start_block_index = messages[].content[].content[].content[].citations[].location.start
messages[].content[].content[].content[].citations[].end_block_index = messages[].content[].content[].content[].citations[].location.end
0:104 | role=assistant type=tool_result type=search_result type=text type=char_location ? messages[].role=assistant messages[].content[].type=tool-result messages[].content[].content[].type=search-result messages[].content[].content[].content[].type=text messages[].content[].content[].content[].citations[].type=document
messages[].content[].content[].content[].citations[].document_index = messages[].content[].content[].content[].citations[].index
messages[].content[].content[].content[].citations[].document_title = messages[].content[].content[].content[].citations[].title
messages[].content[].content[].content[].citations[].cited_text = messages[].content[].content[].content[].citations[].quote
messages[].content[].content[].content[].citations[].start_char_index = messages[].content[].content[].content[].citations[].location.start
messages[].content[].content[].content[].citations[].end_char_index = messages[].content[].content[].content[].citations[].location.end
0:105 | role=assistant type=tool_result type=search_result type=text type=search_result_location ? messages[].role=assistant messages[].content[].type=tool-result messages[].content[].content[].type=search-result messages[].content[].content[].content[].type=text messages[].content[].content[].content[].citations[].type=search-result
messages[].content[].content[].content[].citations[].search_result_index = messages[].content[].content[].content[].citations[].index
messages[].content[].content[].content[].citations[].source = messages[].content[].content[].content[].citations[].source
messages[].content[].content[].content[].citations[].title = messages[].content[].content[].content[].citations[].title
messages[].content[].content[].content[].citations[].cited_text = messages[].content[].content[].content[].citations[].quote
messages[].content[].content[].content[].citations[].start_block_index = messages[].content[].content[].content[].citations[].location.start
messages[].content[].content[].content[].citations[].end_block_index = messages[].content[].content[].content[].citations[].location.end
0:79 | role=assistant type=tool_result type=search_result type=text ? messages[].role=assistant messages[].content[].type=tool-result messages[].content[].content[].type=search-result messages[].content[].content[].content[].type=text
messages[].content[].content[].content[].cache_control = messages[].content[].content[].content[].cache
0:111 | role=assistant type=tool_result type=search_result type=text type=ephemeral ? messages[].role=assistant messages[].content[].type=tool-result messages[].content[].content[].type=search-result messages[].content[].content[].content[].type=text
messages[].content[].content[].content[].cache_control.ttl = messages[].content[].content[].content[].cache.ttl
0:75 | role=assistant type=tool_result type=search_result ? messages[].role=assistant messages[].content[].type=tool-result messages[].content[].content[].type=search-result
messages[].content[].content[].citations.enabled = messages[].content[].content[].cite
messages[].content[].content[].cache_control = messages[].content[].content[].cache
0:111 | role=assistant type=tool_result type=search_result type=ephemeral ? messages[].role=assistant messages[].content[].type=tool-result messages[].content[].content[].type=search-result
messages[].content[].content[].cache_control.ttl = messages[].content[].content[].cache.ttl
0:77 | role=assistant type=tool_result ? messages[].role=assistant messages[].content[].type=tool-result
messages[].content[].cache_control = messages[].content[].cache
0:111 | role=assistant type=tool_result type=ephemeral ? messages[].role=assistant messages[].content[].type=tool-result
messages[].content[].cache_control.ttl = messages[].content[].cache.ttl
0:61 | role=user ? messages[].role=tool
messages[].content = messages[].content
0:66 | role=user type=text ? messages[].role=tool messages[].content[].type=text
messages[].content[].text = messages[].content[].text
messages[].content[].citations = messages[].content[].citations
0:100 | role=user type=text type=web_search_result_location ? messages[].role=tool messages[].content[].type=text messages[].content[].citations[].type=url
messages[].content[].citations[].url = messages[].content[].citations[].url
messages[].content[].citations[].title = messages[].content[].citations[].title
messages[].content[].citations[].cited_text = messages[].content[].citations[].quote
messages[].content[].citations[].encrypted_index = messages[].content[].citations[].native.encrypted_index
0:102 | role=user type=text type=page_location ? messages[].role=tool messages[].content[].type=text messages[].content[].citations[].type=document
messages[].content[].citations[].document_index = messages[].content[].citations[].index
messages[].content[].citations[].document_title = messages[].content[].citations[].title
messages[].content[].citations[].cited_text = messages[].content[].citations[].quote
messages[].content[].citations[].start_page_number = messages[].content[].citations[].location.start
messages[].content[].citations[].end_page_number = messages[].content[].citations[].location.end
0:103 | role=user type=text type=content_block_location ? messages[].role=tool messages[].content[].type=text messages[].content[].citations[].type=document
messages[].content[].citations[].document_index = messages[].content[].citations[].index
messages[].content[].citations[].document_title = messages[].content[].citations[].title
messages[].content[].citations[].cited_text = messages[].content[].citations[].quote
messages[].content[].citations[].start_block_index = messages[].content[].citations[].location.start
messages[].content[].citations[].end_block_index = messages[].content[].citations[].location.end
0:104 | role=user type=text type=char_location ? messages[].role=tool messages[].content[].type=text messages[].content[].citations[].type=document
messages[].content[].citations[].document_index = messages[].content[].citations[].index
messages[].content[].citations[].document_title = messages[].content[].citations[].title
messages[].content[].citations[].cited_text = messages[].content[].citations[].quote
messages[].content[].citations[].start_char_index = messages[].content[].citations[].location.start
messages[].content[].citations[].end_char_index = messages[].content[].citations[].location.end
0:105 | role=user type=text type=search_result_location ? messages[].role=tool messages[].content[].type=text messages[].content[].citations[].type=search-result
messages[].content[].citations[].search_result_index = messages[].content[].citations[].index
messages[].content[].citations[].source = messages[].content[].citations[].source
messages[].content[].citations[].title = messages[].content[].citations[].title
messages[].content[].citations[].cited_text = messages[].content[].citations[].quote
messages[].content[].citations[].start_block_index = messages[].content[].citations[].location.start
messages[].content[].citations[].end_block_index = messages[].content[].citations[].location.end
0:66 | role=user type=text ? messages[].role=tool messages[].content[].type=text
messages[].content[].cache_control = messages[].content[].cache
0:111 | role=user type=text type=ephemeral ? messages[].role=tool messages[].content[].type=text
messages[].content[].cache_control.ttl = messages[].content[].cache.ttl
0:67 | role=user type=thinking ? messages[].role=tool messages[].content[].type=reasoning
messages[].content[].thinking = messages[].content[].text
messages[].content[].signature = messages[].content[].native.signature
0:69 | role=user type=image type=base64 ? messages[].role=tool messages[].content[].type=image
messages[].content[].source.media_type = messages[].content[].mediaType
messages[].content[].source.data = messages[].content[].data
0:69 | role=user type=image ? messages[].role=tool messages[].content[].type=image
messages[].content[].cache_control = messages[].content[].cache
0:111 | role=user type=image type=ephemeral ? messages[].role=tool messages[].content[].type=image
messages[].content[].cache_control.ttl = messages[].content[].cache.ttl
0:70 | role=user type=image type=url ? messages[].role=tool messages[].content[].type=image
messages[].content[].source.url = messages[].content[].url
0:70 | role=user type=image ? messages[].role=tool messages[].content[].type=image
messages[].content[].cache_control = messages[].content[].cache
0:72 | role=user type=document ? messages[].role=tool messages[].content[].type=document
messages[].content[].title = messages[].content[].filename
0:72 | role=user type=document type=text media_type=text/plain ? messages[].role=tool messages[].content[].type=document
messages[].content[].source.data = messages[].content[].text
0:72 | role=user type=document ? messages[].role=tool messages[].content[].type=document
messages[].content[].citations.enabled = messages[].content[].cite
messages[].content[].cache_control = messages[].content[].cache
0:111 | role=user type=document type=ephemeral ? messages[].role=tool messages[].content[].type=document
messages[].content[].cache_control.ttl = messages[].content[].cache.ttl
0:73 | role=user type=document ? messages[].role=tool messages[].content[].type=document
messages[].content[].title = messages[].content[].filename
0:73 | role=user type=document type=base64 media_type=application/pdf ? messages[].role=tool messages[].content[].type=document
messages[].content[].source.data = messages[].content[].data
0:73 | role=user type=document ? messages[].role=tool messages[].content[].type=document
messages[].content[].citations.enabled = messages[].content[].cite
messages[].content[].cache_control = messages[].content[].cache
0:74 | role=user type=document ? messages[].role=tool messages[].content[].type=document
messages[].content[].title = messages[].content[].filename
0:74 | role=user type=document type=url ? messages[].role=tool messages[].content[].type=document
messages[].content[].source.url = messages[].content[].url
0:74 | role=user type=document ? messages[].role=tool messages[].content[].type=document
messages[].content[].citations.enabled = messages[].content[].cite
messages[].content[].cache_control = messages[].content[].cache
0:75 | role=user type=search_result ? messages[].role=tool messages[].content[].type=search-result
messages[].content[].source = messages[].content[].source
messages[].content[].title = messages[].content[].title
messages[].content[].content = messages[].content[].content
0:79 | role=user type=search_result type=text ? messages[].role=tool messages[].content[].type=search-result messages[].content[].content[].type=text
messages[].content[].content[].text = messages[].content[].content[].text
messages[].content[].content[].citations = messages[].content[].content[].citations
0:100 | role=user type=search_result type=text type=web_search_result_location ? messages[].role=tool messages[].content[].type=search-result messages[].content[].content[].type=text messages[].content[].content[].citations[].type=url
messages[].content[].content[].citations[].url = messages[].content[].content[].citations[].url
messages[].content[].content[].citations[].title = messages[].content[].content[].citations[].title
messages[].content[].content[].citations[].cited_text = messages[].content[].content[].citations[].quote
messages[].content[].content[].citations[].encrypted_index = messages[].content[].content[].citations[].native.encrypted_index
0:102 | role=user type=search_result type=text type=page_location ? messages[].role=tool messages[].content[].type=search-result messages[].content[].content[].type=text messages[].content[].content[].citations[].type=document
messages[].content[].content[].citations[].document_index = messages[].content[].content[].citations[].index
messages[].content[].content[].citations[].document_title = messages[].content[].content[].citations[].title
messages[].content[].content[].citations[].cited_text = messages[].content[].content[].citations[].quote
messages[].content[].content[].citations[].start_page_number = messages[].content[].content[].citations[].location.start
messages[].content[].content[].citations[].end_page_number = messages[].content[].content[].citations[].location.end
0:103 | role=user type=search_result type=text type=content_block_location ? messages[].role=tool messages[].content[].type=search-result messages[].content[].content[].type=text messages[].content[].content[].citations[].type=document
messages[].content[].content[].citations[].document_index = messages[].content[].content[].citations[].index
messages[].content[].content[].citations[].document_title = messages[].content[].content[].citations[].title
messages[].content[].content[].citations[].cited_text = messages[].content[].content[].citations[].quote
messages[].content[].content[].citations[].start_block_index = messages[].content[].content[].citations[].location.start
messages[].content[].content[].citations[].end_block_index = messages[].content[].content[].citations[].location.end
0:104 | role=user type=search_result type=text type=char_location ? messages[].role=tool messages[].content[].type=search-result messages[].content[].content[].type=text messages[].content[].content[].citations[].type=document
messages[].content[].content[].citations[].document_index = messages[].content[].content[].citations[].index
messages[].content[].content[].citations[].document_title = messages[].content[].content[].citations[].title
messages[].content[].content[].citations[].cited_text = messages[].content[].content[].citations[].quote
messages[].content[].content[].citations[].start_char_index = messages[].content[].content[].citations[].location.start
messages[].content[].content[].citations[].end_char_index = messages[].content[].content[].citations[].location.end
0:105 | role=user type=search_result type=text type=search_result_location ? messages[].role=tool messages[].content[].type=search-result messages[].content[].content[].type=text messages[].content[].content[].citations[].type=search-result
messages[].content[].content[].citations[].search_result_index = messages[].content[].content[].citations[].index
messages[].content[].content[].citations[].source = messages[].content[].content[].citations[].source
messages[].content[].content[].citations[].title = messages[].content[].content[].citations[].title
messages[].content[].content[].citations[].cited_text = messages[].content[].content[].citations[].quote
messages[].content[].content[].citations[].start_block_index = messages[].content[].content[].citations[].location.start
messages[].content[].content[].citations[].end_block_index = messages[].content[].content[].citations[].location.end
0:79 | role=user type=search_result type=text ? messages[].role=tool messages[].content[].type=search-result messages[].content[].content[].type=text
messages[].content[].content[].cache_control = messages[].content[].content[].cache
0:111 | role=user type=search_result type=text type=ephemeral ? messages[].role=tool messages[].content[].type=search-result messages[].content[].content[].type=text
messages[].content[].content[].cache_control.ttl = messages[].content[].content[].cache.ttl
0:75 | role=user type=search_result ? messages[].role=tool messages[].content[].type=search-result
messages[].content[].citations.enabled = messages[].content[].cite
messages[].content[].cache_control = messages[].content[].cache
0:111 | role=user type=search_result type=ephemeral ? messages[].role=tool messages[].content[].type=search-result
messages[].content[].cache_control.ttl = messages[].content[].cache.ttl
0:76 | role=user type=tool_use ? messages[].role=tool messages[].content[].type=tool-call
messages[].content[].id = messages[].content[].id
messages[].content[].name = messages[].content[].name
messages[].content[].input = messages[].content[]
messages[].content[].cache_control = messages[].content[].cache
0:111 | role=user type=tool_use type=ephemeral ? messages[].role=tool messages[].content[].type=tool-call
messages[].content[].cache_control.ttl = messages[].content[].cache.ttl
0:77 | role=user type=tool_result ? messages[].role=tool messages[].content[].type=tool-result
messages[].content[].tool_use_id = messages[].content[].id
messages[].content[].is_error = messages[].content[].isError
messages[].content[].content = messages[].content[].content
0:66 | role=user type=tool_result type=text ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=text
messages[].content[].content[].text = messages[].content[].content[].text
messages[].content[].content[].citations = messages[].content[].content[].citations
0:100 | role=user type=tool_result type=text type=web_search_result_location ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=text messages[].content[].content[].citations[].type=url
messages[].content[].content[].citations[].url = messages[].content[].content[].citations[].url
messages[].content[].content[].citations[].title = messages[].content[].content[].citations[].title
messages[].content[].content[].citations[].cited_text = messages[].content[].content[].citations[].quote
messages[].content[].content[].citations[].encrypted_index = messages[].content[].content[].citations[].native.encrypted_index
0:102 | role=user type=tool_result type=text type=page_location ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=text messages[].content[].content[].citations[].type=document
messages[].content[].content[].citations[].document_index = messages[].content[].content[].citations[].index
messages[].content[].content[].citations[].document_title = messages[].content[].content[].citations[].title
messages[].content[].content[].citations[].cited_text = messages[].content[].content[].citations[].quote
messages[].content[].content[].citations[].start_page_number = messages[].content[].content[].citations[].location.start
messages[].content[].content[].citations[].end_page_number = messages[].content[].content[].citations[].location.end
0:103 | role=user type=tool_result type=text type=content_block_location ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=text messages[].content[].content[].citations[].type=document
messages[].content[].content[].citations[].document_index = messages[].content[].content[].citations[].index
messages[].content[].content[].citations[].document_title = messages[].content[].content[].citations[].title
messages[].content[].content[].citations[].cited_text = messages[].content[].content[].citations[].quote
messages[].content[].content[].citations[].start_block_index = messages[].content[].content[].citations[].location.start
messages[].content[].content[].citations[].end_block_index = messages[].content[].content[].citations[].location.end
0:104 | role=user type=tool_result type=text type=char_location ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=text messages[].content[].content[].citations[].type=document
messages[].content[].content[].citations[].document_index = messages[].content[].content[].citations[].index
messages[].content[].content[].citations[].document_title = messages[].content[].content[].citations[].title
messages[].content[].content[].citations[].cited_text = messages[].content[].content[].citations[].quote
messages[].content[].content[].citations[].start_char_index = messages[].content[].content[].citations[].location.start
messages[].content[].content[].citations[].end_char_index = messages[].content[].content[].citations[].location.end
0:105 | role=user type=tool_result type=text type=search_result_location ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=text messages[].content[].content[].citations[].type=search-result
messages[].content[].content[].citations[].search_result_index = messages[].content[].content[].citations[].index
messages[].content[].content[].citations[].source = messages[].content[].content[].citations[].source
messages[].content[].content[].citations[].title = messages[].content[].content[].citations[].title
messages[].content[].content[].citations[].cited_text = messages[].content[].content[].citations[].quote
messages[].content[].content[].citations[].start_block_index = messages[].content[].content[].citations[].location.start
messages[].content[].content[].citations[].end_block_index = messages[].content[].content[].citations[].location.end
0:66 | role=user type=tool_result type=text ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=text
messages[].content[].content[].cache_control = messages[].content[].content[].cache
0:111 | role=user type=tool_result type=text type=ephemeral ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=text
messages[].content[].content[].cache_control.ttl = messages[].content[].content[].cache.ttl
0:69 | role=user type=tool_result type=image type=base64 ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=image
messages[].content[].content[].source.media_type = messages[].content[].content[].mediaType
messages[].content[].content[].source.data = messages[].content[].content[].data
0:69 | role=user type=tool_result type=image ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=image
messages[].content[].content[].cache_control = messages[].content[].content[].cache
0:111 | role=user type=tool_result type=image type=ephemeral ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=image
messages[].content[].content[].cache_control.ttl = messages[].content[].content[].cache.ttl
0:70 | role=user type=tool_result type=image type=url ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=image
messages[].content[].content[].source.url = messages[].content[].content[].url
0:70 | role=user type=tool_result type=image ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=image
messages[].content[].content[].cache_control = messages[].content[].content[].cache
0:72 | role=user type=tool_result type=document ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=document
messages[].content[].content[].title = messages[].content[].content[].filename
0:72 | role=user type=tool_result type=document type=text media_type=text/plain ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=document
messages[].content[].content[].source.data = messages[].content[].content[].text
0:72 | role=user type=tool_result type=document ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=document
messages[].content[].content[].citations.enabled = messages[].content[].content[].cite
messages[].content[].content[].cache_control = messages[].content[].content[].cache
0:111 | role=user type=tool_result type=document type=ephemeral ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=document
messages[].content[].content[].cache_control.ttl = messages[].content[].content[].cache.ttl
0:73 | role=user type=tool_result type=document ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=document
messages[].content[].content[].title = messages[].content[].content[].filename
0:73 | role=user type=tool_result type=document type=base64 media_type=application/pdf ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=document
messages[].content[].content[].source.data = messages[].content[].content[].data
0:73 | role=user type=tool_result type=document ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=document
messages[].content[].content[].citations.enabled = messages[].content[].content[].cite
messages[].content[].content[].cache_control = messages[].content[].content[].cache
0:74 | role=user type=tool_result type=document ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=document
messages[].content[].content[].title = messages[].content[].content[].filename
0:74 | role=user type=tool_result type=document type=url ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=document
messages[].content[].content[].source.url = messages[].content[].content[].url
0:74 | role=user type=tool_result type=document ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=document
messages[].content[].content[].citations.enabled = messages[].content[].content[].cite
messages[].content[].content[].cache_control = messages[].content[].content[].cache
0:75 | role=user type=tool_result type=search_result ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=search-result
messages[].content[].content[].source = messages[].content[].content[].source
messages[].content[].content[].title = messages[].content[].content[].title
messages[].content[].content[].content = messages[].content[].content[].content
0:79 | role=user type=tool_result type=search_result type=text ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=search-result messages[].content[].content[].content[].type=text
messages[].content[].content[].content[].text = messages[].content[].content[].content[].text
messages[].content[].content[].content[].citations = messages[].content[].content[].content[].citations
0:100 | role=user type=tool_result type=search_result type=text type=web_search_result_location ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=search-result messages[].content[].content[].content[].type=text messages[].content[].content[].content[].citations[].type=url
messages[].content[].content[].content[].citations[].url = messages[].content[].content[].content[].citations[].url
messages[].content[].content[].content[].citations[].title = messages[].content[].content[].content[].citations[].title
messages[].content[].content[].content[].citations[].cited_text = messages[].content[].content[].content[].citations[].quote
messages[].content[].content[].content[].citations[].encrypted_index = messages[].content[].content[].content[].citations[].native.encrypted_index
0:102 | role=user type=tool_result type=search_result type=text type=page_location ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=search-result messages[].content[].content[].content[].type=text messages[].content[].content[].content[].citations[].type=document
messages[].content[].content[].content[].citations[].document_index = messages[].content[].content[].content[].citations[].index
messages[].content[].content[].content[].citations[].document_title = messages[].content[].content[].content[].citations[].title
messages[].content[].content[].content[].citations[].cited_text = messages[].content[].content[].content[].citations[].quote
messages[].content[].content[].content[].citations[].start_page_number = messages[].content[].content[].content[].citations[].location.start
messages[].content[].content[].content[].citations[].end_page_number = messages[].content[].content[].content[].citations[].location.end
0:103 | role=user type=tool_result type=search_result type=text type=content_block_location ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=search-result messages[].content[].content[].content[].type=text messages[].content[].content[].content[].citations[].type=document
messages[].content[].content[].content[].citations[].document_index = messages[].content[].content[].content[].citations[].index
messages[].content[].content[].content[].citations[].document_title = messages[].content[].content[].content[].citations[].title
messages[].content[].content[].content[].citations[].cited_text = messages[].content[].content[].content[].citations[].quote
messages[].content[].content[].content[].citations[].start_block_index = messages[].content[].content[].content[].citations[].location.start
messages[].content[].content[].content[].citations[].end_block_index = messages[].content[].content[].content[].citations[].location.end
0:104 | role=user type=tool_result type=search_result type=text type=char_location ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=search-result messages[].content[].content[].content[].type=text messages[].content[].content[].content[].citations[].type=document
messages[].content[].content[].content[].citations[].document_index = messages[].content[].content[].content[].citations[].index
messages[].content[].content[].content[].citations[].document_title = messages[].content[].content[].content[].citations[].title
messages[].content[].content[].content[].citations[].cited_text = messages[].content[].content[].content[].citations[].quote
messages[].content[].content[].content[].citations[].start_char_index = messages[].content[].content[].content[].citations[].location.start
messages[].content[].content[].content[].citations[].end_char_index = messages[].content[].content[].content[].citations[].location.end
0:105 | role=user type=tool_result type=search_result type=text type=search_result_location ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=search-result messages[].content[].content[].content[].type=text messages[].content[].content[].content[].citations[].type=search-result
messages[].content[].content[].content[].citations[].search_result_index = messages[].content[].content[].content[].citations[].index
messages[].content[].content[].content[].citations[].source = messages[].content[].content[].content[].citations[].source
messages[].content[].content[].content[].citations[].title = messages[].content[].content[].content[].citations[].title
messages[].content[].content[].content[].citations[].cited_text = messages[].content[].content[].content[].citations[].quote
messages[].content[].content[].content[].citations[].start_block_index = messages[].content[].content[].content[].citations[].location.start
messages[].content[].content[].content[].citations[].end_block_index = messages[].content[].content[].content[].citations[].location.end
0:79 | role=user type=tool_result type=search_result type=text ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=search-result messages[].content[].content[].content[].type=text
messages[].content[].content[].content[].cache_control = messages[].content[].content[].content[].cache
0:111 | role=user type=tool_result type=search_result type=text type=ephemeral ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=search-result messages[].content[].content[].content[].type=text
messages[].content[].content[].content[].cache_control.ttl = messages[].content[].content[].content[].cache.ttl
0:75 | role=user type=tool_result type=search_result ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=search-result
messages[].content[].content[].citations.enabled = messages[].content[].content[].cite
messages[].content[].content[].cache_control = messages[].content[].content[].cache
0:111 | role=user type=tool_result type=search_result type=ephemeral ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=search-result
messages[].content[].content[].cache_control.ttl = messages[].content[].content[].cache.ttl
0:77 | role=user type=tool_result ? messages[].role=tool messages[].content[].type=tool-result
messages[].content[].cache_control = messages[].content[].cache
0:111 | role=user type=tool_result type=ephemeral ? messages[].role=tool messages[].content[].type=tool-result
messages[].content[].cache_control.ttl = messages[].content[].cache.ttl
0:62 | role=user ? messages[].role=system
messages[].content = messages[].content
0:66 | role=user type=text ? messages[].role=system messages[].content[].type=text
messages[].content[].text = messages[].content[].text
messages[].content[].citations = messages[].content[].citations
0:100 | role=user type=text type=web_search_result_location ? messages[].role=system messages[].content[].type=text messages[].content[].citations[].type=url
messages[].content[].citations[].url = messages[].content[].citations[].url
messages[].content[].citations[].title = messages[].content[].citations[].title
messages[].content[].citations[].cited_text = messages[].content[].citations[].quote
messages[].content[].citations[].encrypted_index = messages[].content[].citations[].native.encrypted_index
0:102 | role=user type=text type=page_location ? messages[].role=system messages[].content[].type=text messages[].content[].citations[].type=document
messages[].content[].citations[].document_index = messages[].content[].citations[].index
messages[].content[].citations[].document_title = messages[].content[].citations[].title
messages[].content[].citations[].cited_text = messages[].content[].citations[].quote
messages[].content[].citations[].start_page_number = messages[].content[].citations[].location.start
messages[].content[].citations[].end_page_number = messages[].content[].citations[].location.end
0:103 | role=user type=text type=content_block_location ? messages[].role=system messages[].content[].type=text messages[].content[].citations[].type=document
messages[].content[].citations[].document_index = messages[].content[].citations[].index
messages[].content[].citations[].document_title = messages[].content[].citations[].title
messages[].content[].citations[].cited_text = messages[].content[].citations[].quote
messages[].content[].citations[].start_block_index = messages[].content[].citations[].location.start
messages[].content[].citations[].end_block_index = messages[].content[].citations[].location.end
0:104 | role=user type=text type=char_location ? messages[].role=system messages[].content[].type=text messages[].content[].citations[].type=document
messages[].content[].citations[].document_index = messages[].content[].citations[].index
messages[].content[].citations[].document_title = messages[].content[].citations[].title
messages[].content[].citations[].cited_text = messages[].content[].citations[].quote
messages[].content[].citations[].start_char_index = messages[].content[].citations[].location.start
messages[].content[].citations[].end_char_index = messages[].content[].citations[].location.end
0:105 | role=user type=text type=search_result_location ? messages[].role=system messages[].content[].type=text messages[].content[].citations[].type=search-result
messages[].content[].citations[].search_result_index = messages[].content[].citations[].index
messages[].content[].citations[].source = messages[].content[].citations[].source
messages[].content[].citations[].title = messages[].content[].citations[].title
messages[].content[].citations[].cited_text = messages[].content[].citations[].quote
messages[].content[].citations[].start_block_index = messages[].content[].citations[].location.start
messages[].content[].citations[].end_block_index = messages[].content[].citations[].location.end
0:66 | role=user type=text ? messages[].role=system messages[].content[].type=text
messages[].content[].cache_control = messages[].content[].cache
0:111 | role=user type=text type=ephemeral ? messages[].role=system messages[].content[].type=text
messages[].content[].cache_control.ttl = messages[].content[].cache.ttl
0:67 | role=user type=thinking ? messages[].role=system messages[].content[].type=reasoning
messages[].content[].thinking = messages[].content[].text
messages[].content[].signature = messages[].content[].native.signature
0:69 | role=user type=image type=base64 ? messages[].role=system messages[].content[].type=image
messages[].content[].source.media_type = messages[].content[].mediaType
messages[].content[].source.data = messages[].content[].data
0:69 | role=user type=image ? messages[].role=system messages[].content[].type=image
messages[].content[].cache_control = messages[].content[].cache
0:111 | role=user type=image type=ephemeral ? messages[].role=system messages[].content[].type=image
messages[].content[].cache_control.ttl = messages[].content[].cache.ttl
0:70 | role=user type=image type=url ? messages[].role=system messages[].content[].type=image
messages[].content[].source.url = messages[].content[].url
0:70 | role=user type=image ? messages[].role=system messages[].content[].type=image
messages[].content[].cache_control = messages[].content[].cache
0:72 | role=user type=document ? messages[].role=system messages[].content[].type=document
messages[].content[].title = messages[].content[].filename
0:72 | role=user type=document type=text media_type=text/plain ? messages[].role=system messages[].content[].type=document
messages[].content[].source.data = messages[].content[].text
0:72 | role=user type=document ? messages[].role=system messages[].content[].type=document
messages[].content[].citations.enabled = messages[].content[].cite
messages[].content[].cache_control = messages[].content[].cache
0:111 | role=user type=document type=ephemeral ? messages[].role=system messages[].content[].type=document
messages[].content[].cache_control.ttl = messages[].content[].cache.ttl
0:73 | role=user type=document ? messages[].role=system messages[].content[].type=document
messages[].content[].title = messages[].content[].filename
0:73 | role=user type=document type=base64 media_type=application/pdf ? messages[].role=system messages[].content[].type=document
messages[].content[].source.data = messages[].content[].data
0:73 | role=user type=document ? messages[].role=system messages[].content[].type=document
messages[].content[].citations.enabled = messages[].content[].cite
messages[].content[].cache_control = messages[].content[].cache
0:74 | role=user type=document ? messages[].role=system messages[].content[].type=document
messages[].content[].title = messages[].content[].filename
0:74 | role=user type=document type=url ? messages[].role=system messages[].content[].type=document
messages[].content[].source.url = messages[].content[].url
0:74 | role=user type=document ? messages[].role=system messages[].content[].type=document
messages[].content[].citations.enabled = messages[].content[].cite
messages[].content[].cache_control = messages[].content[].cache
0:75 | role=user type=search_result ? messages[].role=system messages[].content[].type=search-result
messages[].content[].source = messages[].content[].source
messages[].content[].title = messages[].content[].title
messages[].content[].content = messages[].content[].content
0:79 | role=user type=search_result type=text ? messages[].role=system messages[].content[].type=search-result messages[].content[].content[].type=text
messages[].content[].content[].text = messages[].content[].content[].text
messages[].content[].content[].citations = messages[].content[].content[].citations
0:100 | role=user type=search_result type=text type=web_search_result_location ? messages[].role=system messages[].content[].type=search-result messages[].content[].content[].type=text messages[].content[].content[].citations[].type=url
messages[].content[].content[].citations[].url = messages[].content[].content[].citations[].url
messages[].content[].content[].citations[].title = messages[].content[].content[].citations[].title
messages[].content[].content[].citations[].cited_text = messages[].content[].content[].citations[].quote
messages[].content[].content[].citations[].encrypted_index = messages[].content[].content[].citations[].native.encrypted_index
0:102 | role=user type=search_result type=text type=page_location ? messages[].role=system messages[].content[].type=search-result messages[].content[].content[].type=text messages[].content[].content[].citations[].type=document
messages[].content[].content[].citations[].document_index = messages[].content[].content[].citations[].index
messages[].content[].content[].citations[].document_title = messages[].content[].content[].citations[].title
messages[].content[].content[].citations[].cited_text = messages[].content[].content[].citations[].quote
messages[].content[].content[].citations[].start_page_number = messages[].content[].content[].citations[].location.start
messages[].content[].content[].citations[].end_page_number = messages[].content[].content[].citations[].location.end
0:103 | role=user type=search_result type=text type=content_block_location ? messages[].role=system messages[].content[].type=search-result messages[].content[].content[].type=text messages[].content[].content[].citations[].type=document
messages[].content[].content[].citations[].document_index = messages[].content[].content[].citations[].index
messages[].content[].content[].citations[].document_title = messages[].content[].content[].citations[].title
messages[].content[].content[].citations[].cited_text = messages[].content[].content[].citations[].quote
messages[].content[].content[].citations[].start_block_index = messages[].content[].content[].citations[].location.start
messages[].content[].content[].citations[].end_block_index = messages[].content[].content[].citations[].location.end
0:104 | role=user type=search_result type=text type=char_location ? messages[].role=system messages[].content[].type=search-result messages[].content[].content[].type=text messages[].content[].content[].citations[].type=document
messages[].content[].content[].citations[].document_index = messages[].content[].content[].citations[].index
messages[].content[].content[].citations[].document_title = messages[].content[].content[].citations[].title
messages[].content[].content[].citations[].cited_text = messages[].content[].content[].citations[].quote
messages[].content[].content[].citations[].start_char_index = messages[].content[].content[].citations[].location.start
messages[].content[].content[].citations[].end_char_index = messages[].content[].content[].citations[].location.end
0:105 | role=user type=search_result type=text type=search_result_location ? messages[].role=system messages[].content[].type=search-result messages[].content[].content[].type=text messages[].content[].content[].citations[].type=search-result
messages[].content[].content[].citations[].search_result_index = messages[].content[].content[].citations[].index
messages[].content[].content[].citations[].source = messages[].content[].content[].citations[].source
messages[].content[].content[].citations[].title = messages[].content[].content[].citations[].title
messages[].content[].content[].citations[].cited_text = messages[].content[].content[].citations[].quote
messages[].content[].content[].citations[].start_block_index = messages[].content[].content[].citations[].location.start
messages[].content[].content[].citations[].end_block_index = messages[].content[].content[].citations[].location.end
0:79 | role=user type=search_result type=text ? messages[].role=system messages[].content[].type=search-result messages[].content[].content[].type=text
messages[].content[].content[].cache_control = messages[].content[].content[].cache
0:111 | role=user type=search_result type=text type=ephemeral ? messages[].role=system messages[].content[].type=search-result messages[].content[].content[].type=text
messages[].content[].content[].cache_control.ttl = messages[].content[].content[].cache.ttl
0:75 | role=user type=search_result ? messages[].role=system messages[].content[].type=search-result
messages[].content[].citations.enabled = messages[].content[].cite
messages[].content[].cache_control = messages[].content[].cache
0:111 | role=user type=search_result type=ephemeral ? messages[].role=system messages[].content[].type=search-result
messages[].content[].cache_control.ttl = messages[].content[].cache.ttl
0:76 | role=user type=tool_use ? messages[].role=system messages[].content[].type=tool-call
messages[].content[].id = messages[].content[].id
messages[].content[].name = messages[].content[].name
messages[].content[].input = messages[].content[]
messages[].content[].cache_control = messages[].content[].cache
0:111 | role=user type=tool_use type=ephemeral ? messages[].role=system messages[].content[].type=tool-call
messages[].content[].cache_control.ttl = messages[].content[].cache.ttl
0:77 | role=user type=tool_result ? messages[].role=system messages[].content[].type=tool-result
messages[].content[].tool_use_id = messages[].content[].id
messages[].content[].is_error = messages[].content[].isError
messages[].content[].content = messages[].content[].content
0:66 | role=user type=tool_result type=text ? messages[].role=system messages[].content[].type=tool-result messages[].content[].content[].type=text
messages[].content[].content[].text = messages[].content[].content[].text
messages[].content[].content[].citations = messages[].content[].content[].citations
0:100 | role=user type=tool_result type=text type=web_search_result_location ? messages[].role=system messages[].content[].type=tool-result messages[].content[].content[].type=text messages[].content[].content[].citations[].type=url
messages[].content[].content[].citations[].url = messages[].content[].content[].citations[].url
messages[].content[].content[].citations[].title = messages[].content[].content[].citations[].title
messages[].content[].content[].citations[].cited_text = messages[].content[].content[].citations[].quote
messages[].content[].content[].citations[].encrypted_index = messages[].content[].content[].citations[].native.encrypted_index
0:102 | role=user type=tool_result type=text type=page_location ? messages[].role=system messages[].content[].type=tool-result messages[].content[].content[].type=text messages[].content[].content[].citations[].type=document
messages[].content[].content[].citations[].document_index = messages[].content[].content[].citations[].index
messages[].content[].content[].citations[].document_title = messages[].content[].content[].citations[].title
messages[].content[].content[].citations[].cited_text = messages[].content[].content[].citations[].quote
messages[].content[].content[].citations[].start_page_number = messages[].content[].content[].citations[].location.start
messages[].content[].content[].citations[].end_page_number = messages[].content[].content[].citations[].location.end
0:103 | role=user type=tool_result type=text type=content_block_location ? messages[].role=system messages[].content[].type=tool-result messages[].content[].content[].type=text messages[].content[].content[].citations[].type=document
messages[].content[].content[].citations[].document_index = messages[].content[].content[].citations[].index
messages[].content[].content[].citations[].document_title = messages[].content[].content[].citations[].title
messages[].content[].content[].citations[].cited_text = messages[].content[].content[].citations[].quote
messages[].content[].content[].citations[].start_block_index = messages[].content[].content[].citations[].location.start
messages[].content[].content[].citations[].end_block_index = messages[].content[].content[].citations[].location.end
0:104 | role=user type=tool_result type=text type=char_location ? messages[].role=system messages[].content[].type=tool-result messages[].content[].content[].type=text messages[].content[].content[].citations[].type=document
messages[].content[].content[].citations[].document_index = messages[].content[].content[].citations[].index
messages[].content[].content[].citations[].document_title = messages[].content[].content[].citations[].title
messages[].content[].content[].citations[].cited_text = messages[].content[].content[].citations[].quote
messages[].content[].content[].citations[].start_char_index = messages[].content[].content[].citations[].location.start
messages[].content[].content[].citations[].end_char_index = messages[].content[].content[].citations[].location.end
0:105 | role=user type=tool_result type=text type=search_result_location ? messages[].role=system messages[].content[].type=tool-result messages[].content[].content[].type=text messages[].content[].content[].citations[].type=search-result
messages[].content[].content[].citations[].search_result_index = messages[].content[].content[].citations[].index
messages[].content[].content[].citations[].source = messages[].content[].content[].citations[].source
messages[].content[].content[].citations[].title = messages[].content[].content[].citations[].title
messages[].content[].content[].citations[].cited_text = messages[].content[].content[].citations[].quote
messages[].content[].content[].citations[].start_block_index = messages[].content[].content[].citations[].location.start
messages[].content[].content[].citations[].end_block_index = messages[].content[].content[].citations[].location.end
0:66 | role=user type=tool_result type=text ? messages[].role=system messages[].content[].type=tool-result messages[].content[].content[].type=text
messages[].content[].content[].cache_control = messages[].content[].content[].cache
0:111 | role=user type=tool_result type=text type=ephemeral ? messages[].role=system messages[].content[].type=tool-result messages[].content[].content[].type=text
messages[].content[].content[].cache_control.ttl = messages[].content[].content[].cache.ttl
0:69 | role=user type=tool_result type=image type=base64 ? messages[].role=system messages[].content[].type=tool-result messages[].content[].content[].type=image
messages[].content[].content[].source.media_type = messages[].content[].content[].mediaType
messages[].content[].content[].source.data = messages[].content[].content[].data
0:69 | role=user type=tool_result type=image ? messages[].role=system messages[].content[].type=tool-result messages[].content[].content[].type=image
messages[].content[].content[].cache_control = messages[].content[].content[].cache
0:111 | role=user type=tool_result type=image type=ephemeral ? messages[].role=system messages[].content[].type=tool-result messages[].content[].content[].type=image
messages[].content[].content[].cache_control.ttl = messages[].content[].content[].cache.ttl
0:70 | role=user type=tool_result type=image type=url ? messages[].role=system messages[].content[].type=tool-result messages[].content[].content[].type=image
messages[].content[].content[].source.url = messages[].content[].content[].url
0:70 | role=user type=tool_result type=image ? messages[].role=system messages[].content[].type=tool-result messages[].content[].content[].type=image
messages[].content[].content[].cache_control = messages[].content[].content[].cache
0:72 | role=user type=tool_result type=document ? messages[].role=system messages[].content[].type=tool-result messages[].content[].content[].type=document
messages[].content[].content[].title = messages[].content[].content[].filename
0:72 | role=user type=tool_result type=document type=text media_type=text/plain ? messages[].role=system messages[].content[].type=tool-result messages[].content[].content[].type=document
messages[].content[].content[].source.data = messages[].content[].content[].text
0:72 | role=user type=tool_result type=document ? messages[].role=system messages[].content[].type=tool-result messages[].content[].content[].type=document
messages[].content[].content[].citations.enabled = messages[].content[].content[].cite
messages[].content[].content[].cache_control = messages[].content[].content[].cache
0:111 | role=user type=tool_result type=document type=ephemeral ? messages[].role=system messages[].content[].type=tool-result messages[].content[].content[].type=document
messages[].content[].content[].cache_control.ttl = messages[].content[].content[].cache.ttl
0:73 | role=user type=tool_result type=document ? messages[].role=system messages[].content[].type=tool-result messages[].content[].content[].type=document
messages[].content[].content[].title = messages[].content[].content[].filename
0:73 | role=user type=tool_result type=document type=base64 media_type=application/pdf ? messages[].role=system messages[].content[].type=tool-result messages[].content[].content[].type=document
messages[].content[].content[].source.data = messages[].content[].content[].data
0:73 | role=user type=tool_result type=document ? messages[].role=system messages[].content[].type=tool-result messages[].content[].content[].type=document
messages[].content[].content[].citations.enabled = messages[].content[].content[].cite
messages[].content[].content[].cache_control = messages[].content[].content[].cache
0:74 | role=user type=tool_result type=document ? messages[].role=system messages[].content[].type=tool-result messages[].content[].content[].type=document
messages[].content[].content[].title = messages[].content[].content[].filename
0:74 | role=user type=tool_result type=document type=url ? messages[].role=system messages[].content[].type=tool-result messages[].content[].content[].type=document
messages[].content[].content[].source.url = messages[].content[].content[].url
0:74 | role=user type=tool_result type=document ? messages[].role=system messages[].content[].type=tool-result messages[].content[].content[].type=document
messages[].content[].content[].citations.enabled = messages[].content[].content[].cite
messages[].content[].content[].cache_control = messages[].content[].content[].cache
0:75 | role=user type=tool_result type=search_result ? messages[].role=system messages[].content[].type=tool-result messages[].content[].content[].type=search-result
messages[].content[].content[].source = messages[].content[].content[].source
messages[].content[].content[].title = messages[].content[].content[].title
messages[].content[].content[].content = messages[].content[].content[].content
0:79 | role=user type=tool_result type=search_result type=text ? messages[].role=system messages[].content[].type=tool-result messages[].content[].content[].type=search-result messages[].content[].content[].content[].type=text
messages[].content[].content[].content[].text = messages[].content[].content[].content[].text
messages[].content[].content[].content[].citations = messages[].content[].content[].content[].citations
0:100 | role=user type=tool_result type=search_result type=text type=web_search_result_location ? messages[].role=system messages[].content[].type=tool-result messages[].content[].content[].type=search-result messages[].content[].content[].content[].type=text messages[].content[].content[].content[].citations[].type=url
messages[].content[].content[].content[].citations[].url = messages[].content[].content[].content[].citations[].url
messages[].content[].content[].content[].citations[].title = messages[].content[].content[].content[].citations[].title
messages[].content[].content[].content[].citations[].cited_text = messages[].content[].content[].content[].citations[].quote
messages[].content[].content[].content[].citations[].encrypted_index = messages[].content[].content[].content[].citations[].native.encrypted_index
0:102 | role=user type=tool_result type=search_result type=text type=page_location ? messages[].role=system messages[].content[].type=tool-result messages[].content[].content[].type=search-result messages[].content[].content[].content[].type=text messages[].content[].content[].content[].citations[].type=document
messages[].content[].content[].content[].citations[].document_index = messages[].content[].content[].content[].citations[].index
messages[].content[].content[].content[].citations[].document_title = messages[].content[].content[].content[].citations[].title
messages[].content[].content[].content[].citations[].cited_text = messages[].content[].content[].content[].citations[].quote
messages[].content[].content[].content[].citations[].start_page_number = messages[].content[].content[].content[].citations[].location.start
messages[].content[].content[].content[].citations[].end_page_number = messages[].content[].content[].content[].citations[].location.end
0:103 | role=user type=tool_result type=search_result type=text type=content_block_location ? messages[].role=system messages[].content[].type=tool-result messages[].content[].content[].type=search-result messages[].content[].content[].content[].type=text messages[].content[].content[].content[].citations[].type=document
messages[].content[].content[].content[].citations[].document_index = messages[].content[].content[].content[].citations[].index
messages[].content[].content[].content[].citations[].document_title = messages[].content[].content[].content[].citations[].title
messages[].content[].content[].content[].citations[].cited_text = messages[].content[].content[].content[].citations[].quote
messages[].content[].content[].content[].citations[].start_block_index = messages[].content[].content[].content[].citations[].location.start
messages[].content[].content[].content[].citations[].end_block_index = messages[].content[].content[].content[].citations[].location.end
0:104 | role=user type=tool_result type=search_result type=text type=char_location ? messages[].role=system messages[].content[].type=tool-result messages[].content[].content[].type=search-result messages[].content[].content[].content[].type=text messages[].content[].content[].content[].citations[].type=document
messages[].content[].content[].content[].citations[].document_index = messages[].content[].content[].content[].citations[].index
messages[].content[].content[].content[].citations[].document_title = messages[].content[].content[].content[].citations[].title
messages[].content[].content[].content[].citations[].cited_text = messages[].content[].content[].content[].citations[].quote
messages[].content[].content[].content[].citations[].start_char_index = messages[].content[].content[].content[].citations[].location.start
messages[].content[].content[].content[].citations[].end_char_index = messages[].content[].content[].content[].citations[].location.end
0:105 | role=user type=tool_result type=search_result type=text type=search_result_location ? messages[].role=system messages[].content[].type=tool-result messages[].content[].content[].type=search-result messages[].content[].content[].content[].type=text messages[].content[].content[].content[].citations[].type=search-result
messages[].content[].content[].content[].citations[].search_result_index = messages[].content[].content[].content[].citations[].index
messages[].content[].content[].content[].citations[].source = messages[].content[].content[].content[].citations[].source
messages[].content[].content[].content[].citations[].title = messages[].content[].content[].content[].citations[].title
messages[].content[].content[].content[].citations[].cited_text = messages[].content[].content[].content[].citations[].quote
messages[].content[].content[].content[].citations[].start_block_index = messages[].content[].content[].content[].citations[].location.start
messages[].content[].content[].content[].citations[].end_block_index = messages[].content[].content[].content[].citations[].location.end
0:79 | role=user type=tool_result type=search_result type=text ? messages[].role=system messages[].content[].type=tool-result messages[].content[].content[].type=search-result messages[].content[].content[].content[].type=text
messages[].content[].content[].content[].cache_control = messages[].content[].content[].content[].cache
0:111 | role=user type=tool_result type=search_result type=text type=ephemeral ? messages[].role=system messages[].content[].type=tool-result messages[].content[].content[].type=search-result messages[].content[].content[].content[].type=text
messages[].content[].content[].content[].cache_control.ttl = messages[].content[].content[].content[].cache.ttl
0:75 | role=user type=tool_result type=search_result ? messages[].role=system messages[].content[].type=tool-result messages[].content[].content[].type=search-result
messages[].content[].content[].citations.enabled = messages[].content[].content[].cite
messages[].content[].content[].cache_control = messages[].content[].content[].cache
0:111 | role=user type=tool_result type=search_result type=ephemeral ? messages[].role=system messages[].content[].type=tool-result messages[].content[].content[].type=search-result
messages[].content[].content[].cache_control.ttl = messages[].content[].content[].cache.ttl
0:77 | role=user type=tool_result ? messages[].role=system messages[].content[].type=tool-result
messages[].content[].cache_control = messages[].content[].cache
0:111 | role=user type=tool_result type=ephemeral ? messages[].role=system messages[].content[].type=tool-result
messages[].content[].cache_control.ttl = messages[].content[].cache.ttl
0:11
tools = tools
0:109 ? tools[].type=function
tools[].input_schema = tools[]
tools[].name = tools[].name
tools[].description = tools[].description
tools[].strict = tools[].strict
tools[].cache_control = tools[].cache
0:111 | type=ephemeral ? tools[].type=function
tools[].cache_control.ttl = tools[].cache.ttl
0:12
tool_choice = toolChoice
0:116 | type=auto ? toolChoice.type=auto
tool_choice.disable_parallel_tool_use = chat.parallelToolCalls
0:117 | type=any ? toolChoice.type=required
tool_choice.disable_parallel_tool_use = chat.parallelToolCalls
0:118 | type=none ? toolChoice.type=none
tool_choice.type =
0:119 | type=tool ? toolChoice.type=tool
tool_choice.name = toolChoice.name
tool_choice.disable_parallel_tool_use = chat.parallelToolCalls
0:13
thinking = reasoning
0:123 | type=disabled
thinking.type =
0:124 | type=enabled
thinking.budget_tokens = reasoning.budgetTokens
thinking.display = reasoning.includeText
0:125 | type=adaptive
thinking.display = reasoning.includeText
0:126 | type=adaptive
thinking.display = reasoning.includeText
0:127 | type=enabled
thinking.budget_tokens = reasoning.effort
thinking.display = reasoning.includeText
0:15
output_config.effort = reasoning.effort
0:16
output_config.format = responseFormat
0:129 | type=json_schema ? responseFormat.type=json
output_config.format.schema = responseFormat.schema
0:17
temperature = temperature
0:18
top_p = topP
0:19
top_k = topK
0:20
stop_sequences = stop
0:21
stream = stream
0:22
metadata.user_id = userId
0:23
service_tier = serviceTier
0:24
cache_control = cache
0:112 | type=ephemeral
cache_control.ttl = cache.ttl
`,
} as const
