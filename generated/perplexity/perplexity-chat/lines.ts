// Code generated from specs/perplexity/perplexity-chat.yaml, specs/perplexity/with/perplexity-schemas.yaml, specs/openai-compatible/with/media-by-address.yaml, specs/openai-compatible/with/no-logprobs.yaml, specs/openai-compatible/with/no-thoughts.yaml, specs/openai-compatible/with/plain-roles.yaml, specs/openai-compatible/openai-compatible.yaml, specs/openai-compatible/with/no-breakpoints.yaml, specs/openai-compatible/with/thoughts-in-either.yaml, specs/openai/openai-chat.yaml and specs/perplexity/openapi.yaml. DO NOT EDIT.

/** Which line writes a field of a request of perplexity-chat: `file:line | what stands around ? cases of the unified request`, and below it each `field = unified name`. */
export const perplexityChatLines = {
  files: [
    'specs/perplexity/perplexity-chat.yaml',
    'specs/perplexity/with/perplexity-schemas.yaml',
    'specs/openai-compatible/with/media-by-address.yaml',
    'specs/openai-compatible/with/no-logprobs.yaml',
    'specs/openai-compatible/with/no-thoughts.yaml',
    'specs/openai-compatible/with/plain-roles.yaml',
    'specs/openai-compatible/openai-compatible.yaml',
    'specs/openai-compatible/with/no-breakpoints.yaml',
    'specs/openai-compatible/with/thoughts-in-either.yaml',
    'specs/openai/openai-chat.yaml',
  ],
  lines: {
    '9:7': 'model: $model',
    '9:8': 'messages: [$system each systemMessage, $messages each message]',
    '5:4': 'systemMessage: { cases: { text: { role: system, content: $text | plainText } } }',
    '9:80': 'user: { role: user, content: $content each part or text, name: $name }',
    '0:24': '- { .if: $url, type: file_url, file_url: { url: $url | address }, file_name: $filename }',
    '0:25': '- { .if: $data, type: file_url, file_url: { url: $data }, file_name: $filename }',
    '2:6':
      'video: [{ .if: $data, type: video_url, video_url: { url: $ | mediaUrl } }, { .if: $url, type: video_url, video_url: { url: $url } }]',
    '9:95': 'text: { type: text, text: $text, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '2:5':
      'image: [{ .if: $data, type: image_url, image_url: { url: $ | mediaUrl } }, { .if: $url, type: image_url, image_url: { url: $url } }]',
    '9:103':
      '"search-result>": { type: text, text: $ | foundText, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '9:82': 'role: assistant',
    '9:83': 'content: $content each assistantText or text',
    '6:25': 'assistantText: { cases: { refusal: ~, "refusal>": { type: text, text: $text } } }',
    '9:109': 'text: { type: text, text: $text }',
    '5:5':
      'message: { cases: { assistant: { function_call: ~ }, system: { role: system, content: $content each text or text } } }',
    '9:104':
      'text: { cases: { text: { type: text, text: $text, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }, "search-result>": { type: text, text: $ | foundText, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints } } }',
    '9:12': 'response_format: $responseFormat as responseFormat',
    '9:137': 'text: { type: text }',
    '0:26':
      'responseFormat: { cases: { json: { .if: $schema, type: json_schema, json_schema: { name: $name, description: $description, schema: $schema, strict: $strict } } } }',
    '0:9': 'reasoning_effort: $reasoning.effort | effort if @effort',
    '0:8': 'max_tokens: $maxOutputTokens',
    '6:14': 'temperature: $temperature',
    '6:15': 'top_p: $topP',
    '9:18': 'stop: $stop | oneOrMany',
    '9:31': 'stream: $stream',
  },
  fields: `
9:7
model = model
9:8
messages = system
5:4 | role=system ? system[].type=text
messages[].content = system[].text
9:8
messages = messages
9:80 | role=user ? messages[].role=user
messages[].content = messages[].content
0:24 | role=user type=file_url ? messages[].role=user messages[].content[].type=document
messages[].content[].file_url.url = messages[].content[].url
messages[].content[].file_name = messages[].content[].filename
0:25 | role=user type=file_url ? messages[].role=user messages[].content[].type=document
messages[].content[].file_url.url = messages[].content[].data
messages[].content[].file_name = messages[].content[].filename
2:6 | role=user type=video_url ? messages[].role=user messages[].content[].type=video
messages[].content[].type =
messages[].content[].video_url.url = messages[].content[]
messages[].content[].video_url.url = messages[].content[].url
9:95 | role=user type=text ? messages[].role=user messages[].content[].type=text
messages[].content[].text = messages[].content[].text
2:5 | role=user type=image_url ? messages[].role=user messages[].content[].type=image
messages[].content[].type =
messages[].content[].image_url.url = messages[].content[]
messages[].content[].image_url.url = messages[].content[].url
9:103 | role=user type=text ? messages[].role=user messages[].content[].type=search-result
messages[].content[].text = messages[].content[]
9:82 | role=assistant ? messages[].role=assistant
messages[].role =
9:83 | role=assistant ? messages[].role=assistant
messages[].content = messages[].content
6:25 | role=assistant type=text ? messages[].role=assistant messages[].content[].type=refusal
messages[].content[].text = messages[].content[].text
9:109 | role=assistant type=text ? messages[].role=assistant messages[].content[].type=text
messages[].content[].text = messages[].content[].text
5:5 | role=system ? messages[].role=system
messages[].content = messages[].content
9:104 | role=system type=text ? messages[].role=system messages[].content[].type=text
messages[].content[].text = messages[].content[].text
9:104 | role=system type=text ? messages[].role=system messages[].content[].type=search-result
messages[].content[].text = messages[].content[]
9:12
response_format = responseFormat
9:137 | type=text ? responseFormat.type=text
response_format.type =
0:26 | type=json_schema ? responseFormat.type=json
response_format.type =
response_format.json_schema.name = responseFormat.name
response_format.json_schema.description = responseFormat.description
response_format.json_schema.schema = responseFormat.schema
response_format.json_schema.strict = responseFormat.strict
0:9
reasoning_effort = reasoning.effort
0:8
max_tokens = maxOutputTokens
6:14
temperature = temperature
6:15
top_p = topP
9:18
stop = stop
9:31
stream = stream
`,
} as const
