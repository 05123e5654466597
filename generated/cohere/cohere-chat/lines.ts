// Code generated from specs/cohere/cohere-chat.yaml, specs/cohere/with/cohere-audio.yaml, specs/cohere/with/cohere-models.yaml, specs/cohere/with/cohere-rerank.yaml, specs/cohere/with/cohere-embeddings.yaml, specs/cohere/with/cohere-documents.yaml, specs/cohere/with/cohere-schemas.yaml and specs/cohere/openapi.yaml. DO NOT EDIT.

/** Which line writes a field of a request of cohere-chat: `file:line | what stands around ? cases of the unified request`, and below it each `field = unified name`. */
export const cohereChatLines = {
  files: [
    'specs/cohere/cohere-chat.yaml',
    'specs/cohere/with/cohere-audio.yaml',
    'specs/cohere/with/cohere-models.yaml',
    'specs/cohere/with/cohere-rerank.yaml',
    'specs/cohere/with/cohere-embeddings.yaml',
    'specs/cohere/with/cohere-documents.yaml',
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
    '0:83': 'tool-call: { id: $id, type: function, function: { name: $name, arguments: $ | callArguments } }',
    '0:70':
      'cited: { cases: { text: { .each: $citations each citation } } } # the first of its sources; all others stay beside it',
    '0:74':
      'search-result: { .if: $index and $source, start: $start, end: $end, sources: [{ type: document, id: $index | ordinal(result), document: { source: $source } }] }',
    '0:76': '- { .if: $index, start: $start, end: $end, sources: [{ type: document, id: $index | ordinal(doc) }] }',
    '0:77': '- { start: $start, end: $end, sources: [{ type: document, id: $id }] }',
    '0:78': 'tool-result: { start: $start, end: $end, sources: [{ type: tool, id: $id }] }',
    '0:44': 'tool: { .each: $content each toolMessage }',
    '0:48': 'tool-result: { role: tool, tool_call_id: $id, content: $content each found or text }',
    '0:67': 'text: { type: text, text: $text }',
    '0:68': '"document>": { .if: $text, type: document, document: { data: { text: $text, title: $filename } } }',
    '0:69':
      '"search-result>": { type: document, document: { data: { title: $title, source: $source, text: $content | paragraphs } } }',
    '0:45': 'system: { role: system, content: $content each text or text }',
    '0:51': 'text: { type: text, text: $text }',
    '0:52': '"refusal>": { type: text, text: $text }',
    '0:10': 'tools: $tools each tool',
    '0:86':
      'function: { type: function, function: { name: $name, description: $description, parameters: $ | toolSchema } }',
    '0:11': 'tool_choice: $toolChoice as toolChoice if $toolChoice.type != auto',
    '0:89': 'none: NONE',
    '0:90': 'required: REQUIRED',
    '0:91': '"tool>": REQUIRED',
    '0:12': 'response_format: $responseFormat as responseFormat',
    '0:94': 'text: { type: text }',
    '0:95': 'json: { type: json_object, json_schema: $schema }',
    '0:13': 'thinking: $reasoning as thinking',
    '0:98': '- { .if: $effort = none, type: disabled }',
    '0:99': '- { .if: $budgetTokens, type: enabled, token_budget: $budgetTokens | clamp(1..) }',
    '0:100': '- { .if: $effort, type: enabled, token_budget: $effort | effortBudget }',
    '0:101': '- { type: enabled }',
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
    '5:4': 'documents: $messages each grounding',
    '5:7': 'grounding: { by: role, cases: { user: { .each: $content each ground } } }',
    '5:11':
      'search-result: { .if: $content and $title and $source, data: { text: $content | passages, title: $title, source: $source }, id: $ | numbered }',
    '5:12': 'document: { .if: $text, data: { text: $text, title: $filename }, id: $ | numbered }',
    '5:5': 'citation_options: { mode: "$messages | citing(ENABLED/FAST/ACCURATE,DISABLED/OFF)" }',
  },
  fields: `
0:8
model = model
0:9
messages = system
0:38 | role=system ? system[].type=text
messages[].content = system[].text
0:9
messages = messages
0:42 | role=user ? messages[].role=user
messages[].content = messages[].content
0:55 | role=user type=text ? messages[].role=user messages[].content[].type=text
messages[].content[].text = messages[].content[].text
0:56 | role=user type=text ? messages[].role=user messages[].content[].type=refusal
messages[].content[].text = messages[].content[].text
0:58 | role=user type=image_url ? messages[].role=user messages[].content[].type=image
messages[].content[].type =
messages[].content[].image_url.url = messages[].content[]
messages[].content[].image_url.detail = messages[].content[].detail
0:59 | role=user type=image_url ? messages[].role=user messages[].content[].type=image
messages[].content[].type =
messages[].content[].image_url.url = messages[].content[].url
messages[].content[].image_url.detail = messages[].content[].detail
0:43 | role=assistant ? messages[].role=assistant
messages[].content = messages[].content
0:62 | role=assistant type=text ? messages[].role=assistant messages[].content[].type=text
messages[].content[].text = messages[].content[].text
0:63 | role=assistant type=text ? messages[].role=assistant messages[].content[].type=refusal
messages[].content[].text = messages[].content[].text
0:64 | role=assistant type=thinking ? messages[].role=assistant messages[].content[].type=reasoning
messages[].content[].thinking = messages[].content[].text
0:43 | role=assistant ? messages[].role=assistant
messages[].tool_calls = messages[].content
0:83 | role=assistant type=function ? messages[].role=assistant messages[].content[].type=tool-call
messages[].tool_calls[].id = messages[].content[].id
messages[].tool_calls[].function.name = messages[].content[].name
messages[].tool_calls[].function.arguments = messages[].content[]
0:43 | role=assistant ? messages[].role=assistant
messages[].citations = messages[].content
0:70 | role=assistant ? messages[].role=assistant messages[].content[].type=text
messages[].citations = messages[].content[].citations
0:74 | role=assistant ? messages[].role=assistant messages[].content[].type=text messages[].content[].citations[].type=search-result
messages[].citations[].start = messages[].content[].citations[].start
messages[].citations[].end = messages[].content[].citations[].end
0:74 | role=assistant type=document ? messages[].role=assistant messages[].content[].type=text messages[].content[].citations[].type=search-result
messages[].citations[].sources[].id = messages[].content[].citations[].index
messages[].citations[].sources[].document.source = messages[].content[].citations[].source
0:76 | role=assistant ? messages[].role=assistant messages[].content[].type=text messages[].content[].citations[].type=document
messages[].citations[].start = messages[].content[].citations[].start
messages[].citations[].end = messages[].content[].citations[].end
0:76 | role=assistant type=document ? messages[].role=assistant messages[].content[].type=text messages[].content[].citations[].type=document
messages[].citations[].sources[].id = messages[].content[].citations[].index
0:77 | role=assistant ? messages[].role=assistant messages[].content[].type=text messages[].content[].citations[].type=document
messages[].citations[].start = messages[].content[].citations[].start
messages[].citations[].end = messages[].content[].citations[].end
0:77 | role=assistant type=document ? messages[].role=assistant messages[].content[].type=text messages[].content[].citations[].type=document
messages[].citations[].sources[].id = messages[].content[].citations[].id
0:78 | role=assistant ? messages[].role=assistant messages[].content[].type=text messages[].content[].citations[].type=tool-result
messages[].citations[].start = messages[].content[].citations[].start
messages[].citations[].end = messages[].content[].citations[].end
0:78 | role=assistant type=tool ? messages[].role=assistant messages[].content[].type=text messages[].content[].citations[].type=tool-result
messages[].citations[].sources[].id = messages[].content[].citations[].id
0:44 ? messages[].role=tool
messages = messages[].content
0:48 | role=tool ? messages[].role=tool messages[].content[].type=tool-result
messages[].tool_call_id = messages[].content[].id
messages[].content = messages[].content[].content
0:67 | role=tool type=text ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=text
messages[].content[].text = messages[].content[].content[].text
0:68 | role=tool type=document ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=document
messages[].content[].type =
messages[].content[].document.data.text = messages[].content[].content[].text
messages[].content[].document.data.title = messages[].content[].content[].filename
0:69 | role=tool type=document ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=search-result
messages[].content[].type =
messages[].content[].document.data.title = messages[].content[].content[].title
messages[].content[].document.data.source = messages[].content[].content[].source
messages[].content[].document.data.text = messages[].content[].content[].content
0:45 | role=system ? messages[].role=system
messages[].content = messages[].content
0:51 | role=system type=text ? messages[].role=system messages[].content[].type=text
messages[].content[].text = messages[].content[].text
0:52 | role=system type=text ? messages[].role=system messages[].content[].type=refusal
messages[].content[].text = messages[].content[].text
0:10
tools = tools
0:86 | type=function ? tools[].type=function
tools[].type =
tools[].function.name = tools[].name
tools[].function.description = tools[].description
tools[].function.parameters = tools[]
0:11
tool_choice = toolChoice
0:89 ? toolChoice.type=none
tool_choice =
0:90 ? toolChoice.type=required
tool_choice =
0:91 ? toolChoice.type=tool
tool_choice =
0:12
response_format = responseFormat
0:94 | type=text ? responseFormat.type=text
response_format.type =
0:95 | type=json_object ? responseFormat.type=json
response_format.json_schema = responseFormat.schema
0:13
thinking = reasoning
0:98 | type=disabled
thinking.type =
0:99 | type=enabled
thinking.token_budget = reasoning.budgetTokens
0:100 | type=enabled
thinking.token_budget = reasoning.effort
0:101 | type=enabled
thinking.type =
0:14
max_tokens = maxOutputTokens
0:15
stop_sequences = stop
0:16
temperature = temperature
0:17
p = topP
0:18
k = topK
0:19
seed = seed
0:20
frequency_penalty = frequencyPenalty
0:21
presence_penalty = presencePenalty
0:22
logprobs = logprobs
0:23
stream = stream
5:4
documents = messages
5:7 ? messages[].role=user
documents = messages[].content
5:11 ? messages[].role=user messages[].content[].type=search-result
documents[].data.text = messages[].content[].content
documents[].data.title = messages[].content[].title
documents[].data.source = messages[].content[].source
documents[].id = messages[].content[]
5:12 ? messages[].role=user messages[].content[].type=document
documents[].data.text = messages[].content[].text
documents[].data.title = messages[].content[].filename
documents[].id = messages[].content[]
5:5
citation_options.mode = messages
`,
} as const
