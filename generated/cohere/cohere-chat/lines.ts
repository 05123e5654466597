// Code generated from specs/cohere/cohere-chat.yaml, specs/cohere/with/cohere-audio.yaml, specs/cohere/with/cohere-models.yaml, specs/cohere/with/cohere-rerank.yaml, specs/cohere/with/cohere-embeddings.yaml, specs/cohere/with/cohere-schemas.yaml and specs/cohere/openapi.yaml. DO NOT EDIT.

/** Which line writes a field of a request of cohere-chat: `field = unified name | what stands around it ? cases of the unified request @ file:line`. */
export const cohereChatLines = {
  files: [
    'specs/cohere/cohere-chat.yaml',
    'specs/cohere/with/cohere-audio.yaml',
    'specs/cohere/with/cohere-models.yaml',
    'specs/cohere/with/cohere-rerank.yaml',
    'specs/cohere/with/cohere-embeddings.yaml',
    'specs/cohere/with/cohere-schemas.yaml',
  ],
  lines: {
    '0:8': 'model: $model',
    '0:9': 'messages: [$system each systemMessage, $messages each message]',
    '0:38': 'text: { role: system, content: $text | plainText }',
    '0:42': 'user: { role: user, content: $content each part or text }',
    '0:55': 'text: { type: text, text: $text }',
    '0:56': '"refusal>": { type: text, text: $text }',
    '0:58': '- { .if: $data, type: image_url, image_url: { url: $ | mediaUrl, detail: $detail } }',
    '0:59': '- { .if: $url, type: image_url, image_url: { url: $url, detail: $detail } }',
    '0:43':
      'assistant: { role: assistant, content: $content each answer or text, tool_calls: $content each toolCall, citations: $content each cited }',
    '0:62': 'text: { type: text, text: $text }',
    '0:63': '"refusal>": { type: text, text: $text }',
    '0:64': 'reasoning: { type: thinking, thinking: $text }',
    '0:79': 'tool-call: { id: $id, type: function, function: { name: $name, arguments: $ | callArguments } }',
    '0:69':
      'cited: { cases: { text: { .each: $citations each citation } } } # the first of its sources; all others stay beside it',
    '0:73': 'document: { start: $start, end: $end, sources: [{ type: document, id: $id }] }',
    '0:74': 'tool-result: { start: $start, end: $end, sources: [{ type: tool, id: $id }] }',
    '0:44': 'tool: { .each: $content each toolMessage }',
    '0:48': 'tool-result: { role: tool, tool_call_id: $id, content: $content each found or text }',
    '0:67': 'text: { type: text, text: $text }',
    '0:68': '"document>": { .if: $text, type: document, document: { data: { text: $text, title: $filename } } }',
    '0:45': 'system: { role: system, content: $content each text or text }',
    '0:51': 'text: { type: text, text: $text }',
    '0:52': '"refusal>": { type: text, text: $text }',
    '0:10': 'tools: $tools each tool',
    '0:82':
      'function: { type: function, function: { name: $name, description: $description, parameters: $ | toolSchema } }',
    '0:11': 'tool_choice: $toolChoice as toolChoice if $toolChoice.type != auto',
    '0:85': 'none: NONE',
    '0:86': 'required: REQUIRED',
    '0:87': '"tool>": REQUIRED',
    '0:12': 'response_format: $responseFormat as responseFormat',
    '0:90': 'text: { type: text }',
    '0:91': 'json: { type: json_object, json_schema: $schema }',
    '0:13': 'thinking: $reasoning as thinking',
    '0:94': '- { .if: $effort = none, type: disabled }',
    '0:95': '- { .if: $budgetTokens, type: enabled, token_budget: $budgetTokens | clamp(1..) }',
    '0:96': '- { .if: $effort, type: enabled, token_budget: $effort | effortBudget }',
    '0:97': '- { type: enabled }',
    '0:14': 'max_tokens: $maxOutputTokens',
    '0:15': 'stop_sequences: $stop',
    '0:16': 'temperature: $temperature | clamp(0..1)',
    '0:17': 'p: $topP | clamp(0.01..0.99)',
    '0:18': 'k: $topK | clamp(0..500)',
    '0:19': 'seed: $seed | clamp(0..)',
    '0:20': 'frequency_penalty: $frequencyPenalty | clamp(0..1)',
    '0:21': 'presence_penalty: $presencePenalty | clamp(0..1)',
    '0:22': 'logprobs: $logprobs | tokensAlone',
    '0:23': 'stream: $stream',
  },
  fields: `
model = model @ 0:8
messages = system @ 0:9
messages[].content = system[].text | role=system ? system[].type=text @ 0:38
messages = messages @ 0:9
messages[].content = messages[].content | role=user ? messages[].role=user @ 0:42
messages[].content[].text = messages[].content[].text | role=user type=text ? messages[].role=user messages[].content[].type=text @ 0:55
messages[].content[].text = messages[].content[].text | role=user type=text ? messages[].role=user messages[].content[].type=refusal @ 0:56
messages[].content[].type =  | role=user type=image_url ? messages[].role=user messages[].content[].type=image @ 0:58
messages[].content[].image_url.url = messages[].content[] | role=user type=image_url ? messages[].role=user messages[].content[].type=image @ 0:58
messages[].content[].image_url.detail = messages[].content[].detail | role=user type=image_url ? messages[].role=user messages[].content[].type=image @ 0:58
messages[].content[].type =  | role=user type=image_url ? messages[].role=user messages[].content[].type=image @ 0:59
messages[].content[].image_url.url = messages[].content[].url | role=user type=image_url ? messages[].role=user messages[].content[].type=image @ 0:59
messages[].content[].image_url.detail = messages[].content[].detail | role=user type=image_url ? messages[].role=user messages[].content[].type=image @ 0:59
messages[].content = messages[].content | role=assistant ? messages[].role=assistant @ 0:43
messages[].content[].text = messages[].content[].text | role=assistant type=text ? messages[].role=assistant messages[].content[].type=text @ 0:62
messages[].content[].text = messages[].content[].text | role=assistant type=text ? messages[].role=assistant messages[].content[].type=refusal @ 0:63
messages[].content[].thinking = messages[].content[].text | role=assistant type=thinking ? messages[].role=assistant messages[].content[].type=reasoning @ 0:64
messages[].tool_calls = messages[].content | role=assistant ? messages[].role=assistant @ 0:43
messages[].tool_calls[].id = messages[].content[].id | role=assistant type=function ? messages[].role=assistant messages[].content[].type=tool-call @ 0:79
messages[].tool_calls[].function.name = messages[].content[].name | role=assistant type=function ? messages[].role=assistant messages[].content[].type=tool-call @ 0:79
messages[].tool_calls[].function.arguments = messages[].content[] | role=assistant type=function ? messages[].role=assistant messages[].content[].type=tool-call @ 0:79
messages[].citations = messages[].content | role=assistant ? messages[].role=assistant @ 0:43
messages[].citations = messages[].content[].citations | role=assistant ? messages[].role=assistant messages[].content[].type=text @ 0:69
messages[].citations[].start = messages[].content[].citations[].start | role=assistant ? messages[].role=assistant messages[].content[].type=text messages[].content[].citations[].type=document @ 0:73
messages[].citations[].end = messages[].content[].citations[].end | role=assistant ? messages[].role=assistant messages[].content[].type=text messages[].content[].citations[].type=document @ 0:73
messages[].citations[].sources[].id = messages[].content[].citations[].id | role=assistant type=document ? messages[].role=assistant messages[].content[].type=text messages[].content[].citations[].type=document @ 0:73
messages[].citations[].start = messages[].content[].citations[].start | role=assistant ? messages[].role=assistant messages[].content[].type=text messages[].content[].citations[].type=tool-result @ 0:74
messages[].citations[].end = messages[].content[].citations[].end | role=assistant ? messages[].role=assistant messages[].content[].type=text messages[].content[].citations[].type=tool-result @ 0:74
messages[].citations[].sources[].id = messages[].content[].citations[].id | role=assistant type=tool ? messages[].role=assistant messages[].content[].type=text messages[].content[].citations[].type=tool-result @ 0:74
messages = messages[].content ? messages[].role=tool @ 0:44
messages[].tool_call_id = messages[].content[].id | role=tool ? messages[].role=tool messages[].content[].type=tool-result @ 0:48
messages[].content = messages[].content[].content | role=tool ? messages[].role=tool messages[].content[].type=tool-result @ 0:48
messages[].content[].text = messages[].content[].content[].text | role=tool type=text ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=text @ 0:67
messages[].content[].type =  | role=tool type=document ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=document @ 0:68
messages[].content[].document.data.text = messages[].content[].content[].text | role=tool type=document ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=document @ 0:68
messages[].content[].document.data.title = messages[].content[].content[].filename | role=tool type=document ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=document @ 0:68
messages[].content = messages[].content | role=system ? messages[].role=system @ 0:45
messages[].content[].text = messages[].content[].text | role=system type=text ? messages[].role=system messages[].content[].type=text @ 0:51
messages[].content[].text = messages[].content[].text | role=system type=text ? messages[].role=system messages[].content[].type=refusal @ 0:52
tools = tools @ 0:10
tools[].type =  | type=function ? tools[].type=function @ 0:82
tools[].function.name = tools[].name | type=function ? tools[].type=function @ 0:82
tools[].function.description = tools[].description | type=function ? tools[].type=function @ 0:82
tools[].function.parameters = tools[] | type=function ? tools[].type=function @ 0:82
tool_choice = toolChoice @ 0:11
tool_choice =  ? toolChoice.type=none @ 0:85
tool_choice =  ? toolChoice.type=required @ 0:86
tool_choice =  ? toolChoice.type=tool @ 0:87
response_format = responseFormat @ 0:12
response_format.type =  | type=text ? responseFormat.type=text @ 0:90
response_format.json_schema = responseFormat.schema | type=json_object ? responseFormat.type=json @ 0:91
thinking = reasoning @ 0:13
thinking.type =  | type=disabled @ 0:94
thinking.token_budget = reasoning.budgetTokens | type=enabled @ 0:95
thinking.token_budget = reasoning.effort | type=enabled @ 0:96
thinking.type =  | type=enabled @ 0:97
max_tokens = maxOutputTokens @ 0:14
stop_sequences = stop @ 0:15
temperature = temperature @ 0:16
p = topP @ 0:17
k = topK @ 0:18
seed = seed @ 0:19
frequency_penalty = frequencyPenalty @ 0:20
presence_penalty = presencePenalty @ 0:21
logprobs = logprobs @ 0:22
stream = stream @ 0:23
`,
} as const
