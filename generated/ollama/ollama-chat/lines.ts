// Code generated from specs/ollama/ollama-chat.yaml and specs/ollama/openapi.yaml. DO NOT EDIT.

/** Which line writes a field of a request of ollama-chat: `file:line | what stands around ? cases of the unified request`, and below it each `field = unified name`. */
export const ollamaChatLines = {
  files: ['specs/ollama/ollama-chat.yaml'],
  lines: {
    '0:7': 'model: $model',
    '0:8': 'messages: [$system each systemMessage, $messages each message]',
    '0:55': 'text: { role: system, content: $text }',
    '0:59': 'user: { role: user, content: $content each text | joined ?? "", images: $content each image }',
    '0:72': 'text: $text',
    '0:73': '"refusal>": $text',
    '0:74': '"search-result>": $ | foundText',
    '0:80': 'image: { .if: $data, .is: $ | bareImage }',
    '0:61': 'role: assistant',
    '0:62': 'thinking: $content each thought | joined',
    '0:77': 'reasoning: $text',
    '0:63': 'content: $content each text | joined ?? ""',
    '0:64': 'tool_calls: $content each toolCall',
    '0:83': 'tool-call: { function: { name: $name, arguments: $ | callObject }, id: $id }',
    '0:65': 'tool: { .each: $content each toolMessage }',
    '0:69':
      'tool-result: { role: tool, tool_name: $name, tool_call_id: $id, content: $content each text | joined ?? "" }',
    '0:66': 'system: { role: system, content: $content each text | joined ?? "" }',
    '0:9': 'tools: $tools each tool',
    '0:86':
      'function: { type: function, function: { name: $name, description: $description, parameters: $ | toolSchema } }',
    '0:10': 'format: $responseFormat as format',
    '0:90': '- { .if: $schema, .is: $schema }',
    '0:91': '- json',
    '0:92': 'text: ""',
    '0:11': 'think: $reasoning | thinkSwitch(low,medium,high,max)',
    '0:13': 'num_predict: $maxOutputTokens',
    '0:14': 'temperature: $temperature',
    '0:15': 'top_p: $topP',
    '0:16': 'top_k: $topK',
    '0:17': 'min_p: $minP',
    '0:18': 'stop: $stop | oneOrMany',
    '0:19': 'seed: $seed',
    '0:20': 'presence_penalty: $presencePenalty',
    '0:21': 'frequency_penalty: $frequencyPenalty',
    '0:22': 'repeat_penalty: $repetitionPenalty',
    '0:23': 'logprobs: $logprobs | present',
    '0:24': 'top_logprobs: $logprobs',
    '0:25': 'stream: $stream | unlessDeclined',
  },
  fields: `
0:7
model = model
0:8
messages = system
0:55 | role=system ? system[].type=text
messages[].content = system[].text
0:8
messages = messages
0:59 | role=user ? messages[].role=user
messages[].content = messages[].content
0:72 | role=user ? messages[].role=user messages[].content[].type=text
messages[].content = messages[].content[].text
0:73 | role=user ? messages[].role=user messages[].content[].type=refusal
messages[].content = messages[].content[].text
0:74 | role=user ? messages[].role=user messages[].content[].type=search-result
messages[].content = messages[].content[]
0:59 | role=user ? messages[].role=user
messages[].images = messages[].content
0:80 | role=user ? messages[].role=user messages[].content[].type=image
messages[].images[] = messages[].content[]
0:61 | role=assistant ? messages[].role=assistant
messages[].role =
0:62 | role=assistant ? messages[].role=assistant
messages[].thinking = messages[].content
0:77 | role=assistant ? messages[].role=assistant messages[].content[].type=reasoning
messages[].thinking = messages[].content[].text
0:63 | role=assistant ? messages[].role=assistant
messages[].content = messages[].content
0:72 | role=assistant ? messages[].role=assistant messages[].content[].type=text
messages[].content = messages[].content[].text
0:73 | role=assistant ? messages[].role=assistant messages[].content[].type=refusal
messages[].content = messages[].content[].text
0:74 | role=assistant ? messages[].role=assistant messages[].content[].type=search-result
messages[].content = messages[].content[]
0:64 | role=assistant ? messages[].role=assistant
messages[].tool_calls = messages[].content
0:83 | role=assistant ? messages[].role=assistant messages[].content[].type=tool-call
messages[].tool_calls[].function.name = messages[].content[].name
messages[].tool_calls[].function.arguments = messages[].content[]
messages[].tool_calls[].id = messages[].content[].id
0:65 ? messages[].role=tool
messages = messages[].content
0:69 | role=tool ? messages[].role=tool messages[].content[].type=tool-result
messages[].tool_name = messages[].content[].name
messages[].tool_call_id = messages[].content[].id
messages[].content = messages[].content[].content
0:72 | role=tool ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=text
messages[].content = messages[].content[].content[].text
0:73 | role=tool ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=refusal
messages[].content = messages[].content[].content[].text
0:74 | role=tool ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=search-result
messages[].content = messages[].content[].content[]
0:66 | role=system ? messages[].role=system
messages[].content = messages[].content
0:72 | role=system ? messages[].role=system messages[].content[].type=text
messages[].content = messages[].content[].text
0:73 | role=system ? messages[].role=system messages[].content[].type=refusal
messages[].content = messages[].content[].text
0:74 | role=system ? messages[].role=system messages[].content[].type=search-result
messages[].content = messages[].content[]
0:9
tools = tools
0:86 | type=function ? tools[].type=function
tools[].type =
tools[].function.name = tools[].name
tools[].function.description = tools[].description
tools[].function.parameters = tools[]
0:10
format = responseFormat
0:90 ? responseFormat.type=json
format = responseFormat.schema
0:91 ? responseFormat.type=json
format =
0:92 ? responseFormat.type=text
format =
0:11
think = reasoning
0:13
options.num_predict = maxOutputTokens
0:14
options.temperature = temperature
0:15
options.top_p = topP
0:16
options.top_k = topK
0:17
options.min_p = minP
0:18
options.stop = stop
0:19
options.seed = seed
0:20
options.presence_penalty = presencePenalty
0:21
options.frequency_penalty = frequencyPenalty
0:22
options.repeat_penalty = repetitionPenalty
0:23
logprobs = logprobs
0:24
top_logprobs = logprobs
0:25
stream = stream
`,
} as const
