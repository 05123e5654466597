// Code generated from specs/perplexity/perplexity-chat.yaml, specs/perplexity/with/perplexity-schemas.yaml, specs/openai-compatible/with/media-by-address.yaml, specs/openai-compatible/with/no-logprobs.yaml, specs/openai-compatible/with/no-thoughts.yaml, specs/openai-compatible/with/plain-roles.yaml, specs/openai-compatible/openai-compatible.yaml, specs/openai-compatible/with/no-breakpoints.yaml, specs/openai-compatible/with/thoughts-in-either.yaml, specs/openai/openai-chat.yaml and specs/perplexity/openapi.yaml. DO NOT EDIT.

/** Which line writes a field of a request of perplexity-chat: `field = unified name | what stands around it ? cases of the unified request @ file:line`. */
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
    '9:78': 'user: { role: user, content: $content each part or text, name: $name }',
    '0:24': '- { .if: $url, type: file_url, file_url: { url: $url | address }, file_name: $filename }',
    '0:25': '- { .if: $data, type: file_url, file_url: { url: $data }, file_name: $filename }',
    '2:6':
      'video: [{ .if: $data, type: video_url, video_url: { url: $ | mediaUrl } }, { .if: $url, type: video_url, video_url: { url: $url } }]',
    '9:93': 'text: { type: text, text: $text, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints }',
    '2:5':
      'image: [{ .if: $data, type: image_url, image_url: { url: $ | mediaUrl } }, { .if: $url, type: image_url, image_url: { url: $url } }]',
    '9:80': 'role: assistant',
    '9:81': 'content: $content each assistantText or text',
    '6:23': 'assistantText: { cases: { refusal: ~, "refusal>": { type: text, text: $text } } }',
    '9:105': 'text: { type: text, text: $text }',
    '5:5':
      'message: { cases: { assistant: { function_call: ~ }, system: { role: system, content: $content each text or text } } }',
    '9:101':
      'text: { cases: { text: { type: text, text: $text, prompt_cache_breakpoint: $cache as breakpoint if @cacheBreakpoints } } }',
    '9:12': 'response_format: $responseFormat as responseFormat',
    '9:133': 'text: { type: text }',
    '0:26':
      'responseFormat: { cases: { json: { .if: $schema, type: json_schema, json_schema: { name: $name, description: $description, schema: $schema, strict: $strict } } } }',
    '0:9': 'reasoning_effort: $reasoning.effort | effort if @effort',
    '0:8': 'max_tokens: $maxOutputTokens',
    '6:12': 'temperature: $temperature',
    '6:13': 'top_p: $topP',
    '9:18': 'stop: $stop | oneOrMany',
    '9:29': 'stream: $stream',
  },
  fields: `
model = model @ 9:7
messages = system @ 9:8
messages[].content = system[].text | role=system ? system[].type=text @ 5:4
messages = messages @ 9:8
messages[].content = messages[].content | role=user ? messages[].role=user @ 9:78
messages[].content[].file_url.url = messages[].content[].url | role=user type=file_url ? messages[].role=user messages[].content[].type=document @ 0:24
messages[].content[].file_name = messages[].content[].filename | role=user type=file_url ? messages[].role=user messages[].content[].type=document @ 0:24
messages[].content[].file_url.url = messages[].content[].data | role=user type=file_url ? messages[].role=user messages[].content[].type=document @ 0:25
messages[].content[].file_name = messages[].content[].filename | role=user type=file_url ? messages[].role=user messages[].content[].type=document @ 0:25
messages[].content[].type =  | role=user type=video_url ? messages[].role=user messages[].content[].type=video @ 2:6
messages[].content[].video_url.url = messages[].content[] | role=user type=video_url ? messages[].role=user messages[].content[].type=video @ 2:6
messages[].content[].video_url.url = messages[].content[].url | role=user type=video_url ? messages[].role=user messages[].content[].type=video @ 2:6
messages[].content[].text = messages[].content[].text | role=user type=text ? messages[].role=user messages[].content[].type=text @ 9:93
messages[].content[].type =  | role=user type=image_url ? messages[].role=user messages[].content[].type=image @ 2:5
messages[].content[].image_url.url = messages[].content[] | role=user type=image_url ? messages[].role=user messages[].content[].type=image @ 2:5
messages[].content[].image_url.url = messages[].content[].url | role=user type=image_url ? messages[].role=user messages[].content[].type=image @ 2:5
messages[].role =  | role=assistant ? messages[].role=assistant @ 9:80
messages[].content = messages[].content | role=assistant ? messages[].role=assistant @ 9:81
messages[].content[].text = messages[].content[].text | role=assistant type=text ? messages[].role=assistant messages[].content[].type=refusal @ 6:23
messages[].content[].text = messages[].content[].text | role=assistant type=text ? messages[].role=assistant messages[].content[].type=text @ 9:105
messages[].content = messages[].content | role=system ? messages[].role=system @ 5:5
messages[].content[].text = messages[].content[].text | role=system type=text ? messages[].role=system messages[].content[].type=text @ 9:101
response_format = responseFormat @ 9:12
response_format.type =  | type=text ? responseFormat.type=text @ 9:133
response_format.type =  | type=json_schema ? responseFormat.type=json @ 0:26
response_format.json_schema.name = responseFormat.name | type=json_schema ? responseFormat.type=json @ 0:26
response_format.json_schema.description = responseFormat.description | type=json_schema ? responseFormat.type=json @ 0:26
response_format.json_schema.schema = responseFormat.schema | type=json_schema ? responseFormat.type=json @ 0:26
response_format.json_schema.strict = responseFormat.strict | type=json_schema ? responseFormat.type=json @ 0:26
reasoning_effort = reasoning.effort @ 0:9
max_tokens = maxOutputTokens @ 0:8
temperature = temperature @ 6:12
top_p = topP @ 6:13
stop = stop @ 9:18
stream = stream @ 9:29
`,
} as const
