// Code generated from specs/ollama/ollama-chat.yaml and specs/ollama/openapi.yaml. DO NOT EDIT.

/** Which line writes a field of a request of ollama-chat: `field = unified name | what stands around it ? cases of the unified request @ file:line`. */
export const ollamaChatLines = {
  files: ['specs/ollama/ollama-chat.yaml'],
  lines: {
    '0:7': 'model: $model',
    '0:8': 'messages: [$system each systemMessage, $messages each message]',
    '0:53': 'text: { role: system, content: $text }',
    '0:57': 'user: { role: user, content: $content each text | joined ?? "", images: $content each image }',
    '0:70': 'text: $text',
    '0:71': '"refusal>": $text',
    '0:77': 'image: { .if: $data, .is: $ | bareImage }',
    '0:59': 'role: assistant',
    '0:60': 'thinking: $content each thought | joined',
    '0:74': 'reasoning: $text',
    '0:61': 'content: $content each text | joined ?? ""',
    '0:62': 'tool_calls: $content each toolCall',
    '0:80': 'tool-call: { function: { name: $name, arguments: $ | callObject }, id: $id }',
    '0:63': 'tool: { .each: $content each toolMessage }',
    '0:67': 'tool-result: { role: tool, tool_name: $name, tool_call_id: $id, content: $ | resultText }',
    '0:64': 'system: { role: system, content: $content each text | joined ?? "" }',
    '0:9': 'tools: $tools each tool',
    '0:83':
      'function: { type: function, function: { name: $name, description: $description, parameters: $ | toolSchema } }',
    '0:10': 'format: $responseFormat as format',
    '0:87': '- { .if: $schema, .is: $schema }',
    '0:88': '- json',
    '0:89': 'text: ""',
    '0:11': 'think: $reasoning | thinkSwitch(low,medium,high,max)',
    '0:13': 'num_predict: $maxOutputTokens',
    '0:14': 'temperature: $temperature',
    '0:15': 'top_p: $topP',
    '0:16': 'top_k: $topK',
    '0:17': 'stop: $stop | oneOrMany',
    '0:18': 'seed: $seed',
    '0:19': 'presence_penalty: $presencePenalty',
    '0:20': 'frequency_penalty: $frequencyPenalty',
    '0:21': 'logprobs: $logprobs | present',
    '0:22': 'top_logprobs: $logprobs',
    '0:23': 'stream: $stream | unlessDeclined',
  },
  fields: `
model = model @ 0:7
messages = system @ 0:8
messages[].content = system[].text | role=system ? system[].type=text @ 0:53
messages = messages @ 0:8
messages[].content = messages[].content | role=user ? messages[].role=user @ 0:57
messages[].content = messages[].content[].text | role=user ? messages[].role=user messages[].content[].type=text @ 0:70
messages[].content = messages[].content[].text | role=user ? messages[].role=user messages[].content[].type=refusal @ 0:71
messages[].images = messages[].content | role=user ? messages[].role=user @ 0:57
messages[].images[] = messages[].content[] | role=user ? messages[].role=user messages[].content[].type=image @ 0:77
messages[].role =  | role=assistant ? messages[].role=assistant @ 0:59
messages[].thinking = messages[].content | role=assistant ? messages[].role=assistant @ 0:60
messages[].thinking = messages[].content[].text | role=assistant ? messages[].role=assistant messages[].content[].type=reasoning @ 0:74
messages[].content = messages[].content | role=assistant ? messages[].role=assistant @ 0:61
messages[].content = messages[].content[].text | role=assistant ? messages[].role=assistant messages[].content[].type=text @ 0:70
messages[].content = messages[].content[].text | role=assistant ? messages[].role=assistant messages[].content[].type=refusal @ 0:71
messages[].tool_calls = messages[].content | role=assistant ? messages[].role=assistant @ 0:62
messages[].tool_calls[].function.name = messages[].content[].name | role=assistant ? messages[].role=assistant messages[].content[].type=tool-call @ 0:80
messages[].tool_calls[].function.arguments = messages[].content[] | role=assistant ? messages[].role=assistant messages[].content[].type=tool-call @ 0:80
messages[].tool_calls[].id = messages[].content[].id | role=assistant ? messages[].role=assistant messages[].content[].type=tool-call @ 0:80
messages = messages[].content ? messages[].role=tool @ 0:63
messages[].tool_name = messages[].content[].name | role=tool ? messages[].role=tool messages[].content[].type=tool-result @ 0:67
messages[].tool_call_id = messages[].content[].id | role=tool ? messages[].role=tool messages[].content[].type=tool-result @ 0:67
messages[].content = messages[].content[] | role=tool ? messages[].role=tool messages[].content[].type=tool-result @ 0:67
messages[].content = messages[].content | role=system ? messages[].role=system @ 0:64
messages[].content = messages[].content[].text | role=system ? messages[].role=system messages[].content[].type=text @ 0:70
messages[].content = messages[].content[].text | role=system ? messages[].role=system messages[].content[].type=refusal @ 0:71
tools = tools @ 0:9
tools[].type =  | type=function ? tools[].type=function @ 0:83
tools[].function.name = tools[].name | type=function ? tools[].type=function @ 0:83
tools[].function.description = tools[].description | type=function ? tools[].type=function @ 0:83
tools[].function.parameters = tools[] | type=function ? tools[].type=function @ 0:83
format = responseFormat @ 0:10
format = responseFormat.schema ? responseFormat.type=json @ 0:87
format =  ? responseFormat.type=json @ 0:88
format =  ? responseFormat.type=text @ 0:89
think = reasoning @ 0:11
options.num_predict = maxOutputTokens @ 0:13
options.temperature = temperature @ 0:14
options.top_p = topP @ 0:15
options.top_k = topK @ 0:16
options.stop = stop @ 0:17
options.seed = seed @ 0:18
options.presence_penalty = presencePenalty @ 0:19
options.frequency_penalty = frequencyPenalty @ 0:20
logprobs = logprobs @ 0:21
top_logprobs = logprobs @ 0:22
stream = stream @ 0:23
`,
} as const
