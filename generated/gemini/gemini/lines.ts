// Code generated from specs/gemini/gemini.yaml and specs/gemini/openapi.yaml. DO NOT EDIT.

/** Which line writes a field of a request of gemini: `field = unified name | what stands around it ? cases of the unified request @ file:line`. */
export const geminiLines = {
  files: ['specs/gemini/gemini.yaml'],
  lines: {
    '0:10': 'systemInstruction: { parts: $system each part }',
    '0:63': 'reasoning: { text: $text, thought: true }',
    '0:64': 'text: { text: $text }',
    '0:65': '"refusal>": { text: $text }',
    '0:66': 'tool-call: { functionCall: { id: $id, name: $name, args: $ | callObject } }',
    '0:67': 'tool-result: { functionResponse: { id: $id, name: $name ?? tool, response: $ | resultObject } }',
    '0:69': '- { .if: $data, inlineData: { mimeType: $mediaType | like(image/) ?? image/png, data: $data } }',
    '0:70': '- { .if: $url, fileData: { mimeType: $mediaType | like(image/), fileUri: $url } }',
    '0:72': '- { .if: $data, inlineData: { mimeType: $mediaType | like(audio/) ?? audio/wav, data: $data } }',
    '0:73': '- { .if: $url, fileData: { mimeType: $mediaType | like(audio/), fileUri: $url } }',
    '0:75': '- { .if: $data, inlineData: { mimeType: $mediaType | like(video/) ?? video/mp4, data: $data } }',
    '0:76': '- { .if: $url, fileData: { mimeType: $mediaType | like(video/), fileUri: $url } }',
    '0:78': '- { .if: $data, inlineData: { mimeType: $mediaType ?? application/pdf, data: $data } }',
    '0:79': '- { .if: $url, fileData: { mimeType: $mediaType, fileUri: $url } }',
    '0:80': '- { .if: $text, text: $text }',
    '0:11': 'contents: $messages each message',
    '0:57': 'user: { role: user, parts: $content each part }',
    '0:58': 'assistant: { role: model, parts: $content each part }',
    '0:59': '"tool>": { role: user, parts: $content each part }',
    '0:60': '"system>": { role: user, parts: $content each part }',
    '0:12': 'tools: [{ functionDeclarations: $tools each tool }, $tools each hostedTool]',
    '0:100': 'function: { name: $name, description: $description, parametersJsonSchema: $inputSchema | jsonSchema }',
    '0:13': 'toolConfig: { functionCallingConfig: $toolChoice as toolChoice }',
    '0:102':
      'toolChoice: { cases: { auto: { mode: AUTO }, none: { mode: NONE }, tool: { mode: ANY, allowedFunctionNames: [$name] }, required: { mode: ANY } } }',
    '0:15': 'maxOutputTokens: $maxOutputTokens',
    '0:16': 'temperature: $temperature',
    '0:17': 'topP: $topP',
    '0:18': 'topK: $topK',
    '0:19': 'stopSequences: $stop',
    '0:20': 'seed: $seed',
    '0:21': 'presencePenalty: $presencePenalty',
    '0:22': 'frequencyPenalty: $frequencyPenalty',
    '0:23': 'logprobs: $logprobs',
    '0:24': 'responseLogprobs: $logprobs | present',
    '0:25': 'thinkingConfig: $reasoning as thinking',
    '0:105': '- { .if: "@thinkingLevel and $effort", thinkingLevel: $effort | level, includeThoughts: $includeText }',
    '0:106': '- { .if: $budgetTokens, thinkingBudget: $budgetTokens, includeThoughts: $includeText }',
    '0:107': '- { .if: $effort, thinkingBudget: $effort | effortBudget, includeThoughts: $includeText }',
    '0:108': '- { includeThoughts: $includeText }',
    '0:26': '.spread: $responseFormat as responseFormat',
    '0:111': 'text: { responseMimeType: text/plain }',
    '0:112': 'json: { responseMimeType: application/json, responseJsonSchema: $schema | jsonSchema }',
    '0:27': 'serviceTier: $serviceTier | serviceTier',
  },
  fields: `
systemInstruction.parts = system @ 0:10
systemInstruction.parts[].text = system[].text | thought=true ? system[].type=reasoning @ 0:63
systemInstruction.parts[].text = system[].text ? system[].type=text @ 0:64
systemInstruction.parts[].text = system[].text ? system[].type=refusal @ 0:65
systemInstruction.parts[].functionCall.id = system[].id ? system[].type=tool-call @ 0:66
systemInstruction.parts[].functionCall.name = system[].name ? system[].type=tool-call @ 0:66
systemInstruction.parts[].functionCall.args = system[] ? system[].type=tool-call @ 0:66
systemInstruction.parts[].functionResponse.id = system[].id ? system[].type=tool-result @ 0:67
systemInstruction.parts[].functionResponse.name = system[].name ? system[].type=tool-result @ 0:67
systemInstruction.parts[].functionResponse.response = system[] ? system[].type=tool-result @ 0:67
systemInstruction.parts[].inlineData.mimeType = system[].mediaType ? system[].type=image @ 0:69
systemInstruction.parts[].inlineData.data = system[].data ? system[].type=image @ 0:69
systemInstruction.parts[].fileData.mimeType = system[].mediaType ? system[].type=image @ 0:70
systemInstruction.parts[].fileData.fileUri = system[].url ? system[].type=image @ 0:70
systemInstruction.parts[].inlineData.mimeType = system[].mediaType ? system[].type=audio @ 0:72
systemInstruction.parts[].inlineData.data = system[].data ? system[].type=audio @ 0:72
systemInstruction.parts[].fileData.mimeType = system[].mediaType ? system[].type=audio @ 0:73
systemInstruction.parts[].fileData.fileUri = system[].url ? system[].type=audio @ 0:73
systemInstruction.parts[].inlineData.mimeType = system[].mediaType ? system[].type=video @ 0:75
systemInstruction.parts[].inlineData.data = system[].data ? system[].type=video @ 0:75
systemInstruction.parts[].fileData.mimeType = system[].mediaType ? system[].type=video @ 0:76
systemInstruction.parts[].fileData.fileUri = system[].url ? system[].type=video @ 0:76
systemInstruction.parts[].inlineData.mimeType = system[].mediaType ? system[].type=document @ 0:78
systemInstruction.parts[].inlineData.data = system[].data ? system[].type=document @ 0:78
systemInstruction.parts[].fileData.mimeType = system[].mediaType ? system[].type=document @ 0:79
systemInstruction.parts[].fileData.fileUri = system[].url ? system[].type=document @ 0:79
systemInstruction.parts[].text = system[].text ? system[].type=document @ 0:80
contents = messages @ 0:11
contents[].parts = messages[].content | role=user ? messages[].role=user @ 0:57
contents[].parts[].text = messages[].content[].text | role=user thought=true ? messages[].role=user messages[].content[].type=reasoning @ 0:63
contents[].parts[].text = messages[].content[].text | role=user ? messages[].role=user messages[].content[].type=text @ 0:64
contents[].parts[].text = messages[].content[].text | role=user ? messages[].role=user messages[].content[].type=refusal @ 0:65
contents[].parts[].functionCall.id = messages[].content[].id | role=user ? messages[].role=user messages[].content[].type=tool-call @ 0:66
contents[].parts[].functionCall.name = messages[].content[].name | role=user ? messages[].role=user messages[].content[].type=tool-call @ 0:66
contents[].parts[].functionCall.args = messages[].content[] | role=user ? messages[].role=user messages[].content[].type=tool-call @ 0:66
contents[].parts[].functionResponse.id = messages[].content[].id | role=user ? messages[].role=user messages[].content[].type=tool-result @ 0:67
contents[].parts[].functionResponse.name = messages[].content[].name | role=user ? messages[].role=user messages[].content[].type=tool-result @ 0:67
contents[].parts[].functionResponse.response = messages[].content[] | role=user ? messages[].role=user messages[].content[].type=tool-result @ 0:67
contents[].parts[].inlineData.mimeType = messages[].content[].mediaType | role=user ? messages[].role=user messages[].content[].type=image @ 0:69
contents[].parts[].inlineData.data = messages[].content[].data | role=user ? messages[].role=user messages[].content[].type=image @ 0:69
contents[].parts[].fileData.mimeType = messages[].content[].mediaType | role=user ? messages[].role=user messages[].content[].type=image @ 0:70
contents[].parts[].fileData.fileUri = messages[].content[].url | role=user ? messages[].role=user messages[].content[].type=image @ 0:70
contents[].parts[].inlineData.mimeType = messages[].content[].mediaType | role=user ? messages[].role=user messages[].content[].type=audio @ 0:72
contents[].parts[].inlineData.data = messages[].content[].data | role=user ? messages[].role=user messages[].content[].type=audio @ 0:72
contents[].parts[].fileData.mimeType = messages[].content[].mediaType | role=user ? messages[].role=user messages[].content[].type=audio @ 0:73
contents[].parts[].fileData.fileUri = messages[].content[].url | role=user ? messages[].role=user messages[].content[].type=audio @ 0:73
contents[].parts[].inlineData.mimeType = messages[].content[].mediaType | role=user ? messages[].role=user messages[].content[].type=video @ 0:75
contents[].parts[].inlineData.data = messages[].content[].data | role=user ? messages[].role=user messages[].content[].type=video @ 0:75
contents[].parts[].fileData.mimeType = messages[].content[].mediaType | role=user ? messages[].role=user messages[].content[].type=video @ 0:76
contents[].parts[].fileData.fileUri = messages[].content[].url | role=user ? messages[].role=user messages[].content[].type=video @ 0:76
contents[].parts[].inlineData.mimeType = messages[].content[].mediaType | role=user ? messages[].role=user messages[].content[].type=document @ 0:78
contents[].parts[].inlineData.data = messages[].content[].data | role=user ? messages[].role=user messages[].content[].type=document @ 0:78
contents[].parts[].fileData.mimeType = messages[].content[].mediaType | role=user ? messages[].role=user messages[].content[].type=document @ 0:79
contents[].parts[].fileData.fileUri = messages[].content[].url | role=user ? messages[].role=user messages[].content[].type=document @ 0:79
contents[].parts[].text = messages[].content[].text | role=user ? messages[].role=user messages[].content[].type=document @ 0:80
contents[].parts = messages[].content | role=model ? messages[].role=assistant @ 0:58
contents[].parts[].text = messages[].content[].text | role=model thought=true ? messages[].role=assistant messages[].content[].type=reasoning @ 0:63
contents[].parts[].text = messages[].content[].text | role=model ? messages[].role=assistant messages[].content[].type=text @ 0:64
contents[].parts[].text = messages[].content[].text | role=model ? messages[].role=assistant messages[].content[].type=refusal @ 0:65
contents[].parts[].functionCall.id = messages[].content[].id | role=model ? messages[].role=assistant messages[].content[].type=tool-call @ 0:66
contents[].parts[].functionCall.name = messages[].content[].name | role=model ? messages[].role=assistant messages[].content[].type=tool-call @ 0:66
contents[].parts[].functionCall.args = messages[].content[] | role=model ? messages[].role=assistant messages[].content[].type=tool-call @ 0:66
contents[].parts[].functionResponse.id = messages[].content[].id | role=model ? messages[].role=assistant messages[].content[].type=tool-result @ 0:67
contents[].parts[].functionResponse.name = messages[].content[].name | role=model ? messages[].role=assistant messages[].content[].type=tool-result @ 0:67
contents[].parts[].functionResponse.response = messages[].content[] | role=model ? messages[].role=assistant messages[].content[].type=tool-result @ 0:67
contents[].parts[].inlineData.mimeType = messages[].content[].mediaType | role=model ? messages[].role=assistant messages[].content[].type=image @ 0:69
contents[].parts[].inlineData.data = messages[].content[].data | role=model ? messages[].role=assistant messages[].content[].type=image @ 0:69
contents[].parts[].fileData.mimeType = messages[].content[].mediaType | role=model ? messages[].role=assistant messages[].content[].type=image @ 0:70
contents[].parts[].fileData.fileUri = messages[].content[].url | role=model ? messages[].role=assistant messages[].content[].type=image @ 0:70
contents[].parts[].inlineData.mimeType = messages[].content[].mediaType | role=model ? messages[].role=assistant messages[].content[].type=audio @ 0:72
contents[].parts[].inlineData.data = messages[].content[].data | role=model ? messages[].role=assistant messages[].content[].type=audio @ 0:72
contents[].parts[].fileData.mimeType = messages[].content[].mediaType | role=model ? messages[].role=assistant messages[].content[].type=audio @ 0:73
contents[].parts[].fileData.fileUri = messages[].content[].url | role=model ? messages[].role=assistant messages[].content[].type=audio @ 0:73
contents[].parts[].inlineData.mimeType = messages[].content[].mediaType | role=model ? messages[].role=assistant messages[].content[].type=video @ 0:75
contents[].parts[].inlineData.data = messages[].content[].data | role=model ? messages[].role=assistant messages[].content[].type=video @ 0:75
contents[].parts[].fileData.mimeType = messages[].content[].mediaType | role=model ? messages[].role=assistant messages[].content[].type=video @ 0:76
contents[].parts[].fileData.fileUri = messages[].content[].url | role=model ? messages[].role=assistant messages[].content[].type=video @ 0:76
contents[].parts[].inlineData.mimeType = messages[].content[].mediaType | role=model ? messages[].role=assistant messages[].content[].type=document @ 0:78
contents[].parts[].inlineData.data = messages[].content[].data | role=model ? messages[].role=assistant messages[].content[].type=document @ 0:78
contents[].parts[].fileData.mimeType = messages[].content[].mediaType | role=model ? messages[].role=assistant messages[].content[].type=document @ 0:79
contents[].parts[].fileData.fileUri = messages[].content[].url | role=model ? messages[].role=assistant messages[].content[].type=document @ 0:79
contents[].parts[].text = messages[].content[].text | role=model ? messages[].role=assistant messages[].content[].type=document @ 0:80
contents[].parts = messages[].content | role=user ? messages[].role=tool @ 0:59
contents[].parts[].text = messages[].content[].text | role=user thought=true ? messages[].role=tool messages[].content[].type=reasoning @ 0:63
contents[].parts[].text = messages[].content[].text | role=user ? messages[].role=tool messages[].content[].type=text @ 0:64
contents[].parts[].text = messages[].content[].text | role=user ? messages[].role=tool messages[].content[].type=refusal @ 0:65
contents[].parts[].functionCall.id = messages[].content[].id | role=user ? messages[].role=tool messages[].content[].type=tool-call @ 0:66
contents[].parts[].functionCall.name = messages[].content[].name | role=user ? messages[].role=tool messages[].content[].type=tool-call @ 0:66
contents[].parts[].functionCall.args = messages[].content[] | role=user ? messages[].role=tool messages[].content[].type=tool-call @ 0:66
contents[].parts[].functionResponse.id = messages[].content[].id | role=user ? messages[].role=tool messages[].content[].type=tool-result @ 0:67
contents[].parts[].functionResponse.name = messages[].content[].name | role=user ? messages[].role=tool messages[].content[].type=tool-result @ 0:67
contents[].parts[].functionResponse.response = messages[].content[] | role=user ? messages[].role=tool messages[].content[].type=tool-result @ 0:67
contents[].parts[].inlineData.mimeType = messages[].content[].mediaType | role=user ? messages[].role=tool messages[].content[].type=image @ 0:69
contents[].parts[].inlineData.data = messages[].content[].data | role=user ? messages[].role=tool messages[].content[].type=image @ 0:69
contents[].parts[].fileData.mimeType = messages[].content[].mediaType | role=user ? messages[].role=tool messages[].content[].type=image @ 0:70
contents[].parts[].fileData.fileUri = messages[].content[].url | role=user ? messages[].role=tool messages[].content[].type=image @ 0:70
contents[].parts[].inlineData.mimeType = messages[].content[].mediaType | role=user ? messages[].role=tool messages[].content[].type=audio @ 0:72
contents[].parts[].inlineData.data = messages[].content[].data | role=user ? messages[].role=tool messages[].content[].type=audio @ 0:72
contents[].parts[].fileData.mimeType = messages[].content[].mediaType | role=user ? messages[].role=tool messages[].content[].type=audio @ 0:73
contents[].parts[].fileData.fileUri = messages[].content[].url | role=user ? messages[].role=tool messages[].content[].type=audio @ 0:73
contents[].parts[].inlineData.mimeType = messages[].content[].mediaType | role=user ? messages[].role=tool messages[].content[].type=video @ 0:75
contents[].parts[].inlineData.data = messages[].content[].data | role=user ? messages[].role=tool messages[].content[].type=video @ 0:75
contents[].parts[].fileData.mimeType = messages[].content[].mediaType | role=user ? messages[].role=tool messages[].content[].type=video @ 0:76
contents[].parts[].fileData.fileUri = messages[].content[].url | role=user ? messages[].role=tool messages[].content[].type=video @ 0:76
contents[].parts[].inlineData.mimeType = messages[].content[].mediaType | role=user ? messages[].role=tool messages[].content[].type=document @ 0:78
contents[].parts[].inlineData.data = messages[].content[].data | role=user ? messages[].role=tool messages[].content[].type=document @ 0:78
contents[].parts[].fileData.mimeType = messages[].content[].mediaType | role=user ? messages[].role=tool messages[].content[].type=document @ 0:79
contents[].parts[].fileData.fileUri = messages[].content[].url | role=user ? messages[].role=tool messages[].content[].type=document @ 0:79
contents[].parts[].text = messages[].content[].text | role=user ? messages[].role=tool messages[].content[].type=document @ 0:80
contents[].parts = messages[].content | role=user ? messages[].role=system @ 0:60
contents[].parts[].text = messages[].content[].text | role=user thought=true ? messages[].role=system messages[].content[].type=reasoning @ 0:63
contents[].parts[].text = messages[].content[].text | role=user ? messages[].role=system messages[].content[].type=text @ 0:64
contents[].parts[].text = messages[].content[].text | role=user ? messages[].role=system messages[].content[].type=refusal @ 0:65
contents[].parts[].functionCall.id = messages[].content[].id | role=user ? messages[].role=system messages[].content[].type=tool-call @ 0:66
contents[].parts[].functionCall.name = messages[].content[].name | role=user ? messages[].role=system messages[].content[].type=tool-call @ 0:66
contents[].parts[].functionCall.args = messages[].content[] | role=user ? messages[].role=system messages[].content[].type=tool-call @ 0:66
contents[].parts[].functionResponse.id = messages[].content[].id | role=user ? messages[].role=system messages[].content[].type=tool-result @ 0:67
contents[].parts[].functionResponse.name = messages[].content[].name | role=user ? messages[].role=system messages[].content[].type=tool-result @ 0:67
contents[].parts[].functionResponse.response = messages[].content[] | role=user ? messages[].role=system messages[].content[].type=tool-result @ 0:67
contents[].parts[].inlineData.mimeType = messages[].content[].mediaType | role=user ? messages[].role=system messages[].content[].type=image @ 0:69
contents[].parts[].inlineData.data = messages[].content[].data | role=user ? messages[].role=system messages[].content[].type=image @ 0:69
contents[].parts[].fileData.mimeType = messages[].content[].mediaType | role=user ? messages[].role=system messages[].content[].type=image @ 0:70
contents[].parts[].fileData.fileUri = messages[].content[].url | role=user ? messages[].role=system messages[].content[].type=image @ 0:70
contents[].parts[].inlineData.mimeType = messages[].content[].mediaType | role=user ? messages[].role=system messages[].content[].type=audio @ 0:72
contents[].parts[].inlineData.data = messages[].content[].data | role=user ? messages[].role=system messages[].content[].type=audio @ 0:72
contents[].parts[].fileData.mimeType = messages[].content[].mediaType | role=user ? messages[].role=system messages[].content[].type=audio @ 0:73
contents[].parts[].fileData.fileUri = messages[].content[].url | role=user ? messages[].role=system messages[].content[].type=audio @ 0:73
contents[].parts[].inlineData.mimeType = messages[].content[].mediaType | role=user ? messages[].role=system messages[].content[].type=video @ 0:75
contents[].parts[].inlineData.data = messages[].content[].data | role=user ? messages[].role=system messages[].content[].type=video @ 0:75
contents[].parts[].fileData.mimeType = messages[].content[].mediaType | role=user ? messages[].role=system messages[].content[].type=video @ 0:76
contents[].parts[].fileData.fileUri = messages[].content[].url | role=user ? messages[].role=system messages[].content[].type=video @ 0:76
contents[].parts[].inlineData.mimeType = messages[].content[].mediaType | role=user ? messages[].role=system messages[].content[].type=document @ 0:78
contents[].parts[].inlineData.data = messages[].content[].data | role=user ? messages[].role=system messages[].content[].type=document @ 0:78
contents[].parts[].fileData.mimeType = messages[].content[].mediaType | role=user ? messages[].role=system messages[].content[].type=document @ 0:79
contents[].parts[].fileData.fileUri = messages[].content[].url | role=user ? messages[].role=system messages[].content[].type=document @ 0:79
contents[].parts[].text = messages[].content[].text | role=user ? messages[].role=system messages[].content[].type=document @ 0:80
tools[].functionDeclarations = tools @ 0:12
tools[].functionDeclarations[].name = tools[].name ? tools[].type=function @ 0:100
tools[].functionDeclarations[].description = tools[].description ? tools[].type=function @ 0:100
tools[].functionDeclarations[].parametersJsonSchema = tools[].inputSchema ? tools[].type=function @ 0:100
tools = tools @ 0:12
toolConfig.functionCallingConfig = toolChoice @ 0:13
toolConfig.functionCallingConfig.mode =  | mode=AUTO ? toolChoice.type=auto @ 0:102
toolConfig.functionCallingConfig.mode =  | mode=NONE ? toolChoice.type=none @ 0:102
toolConfig.functionCallingConfig.mode =  | mode=ANY ? toolChoice.type=tool @ 0:102
toolConfig.functionCallingConfig.allowedFunctionNames[] = toolChoice.name | mode=ANY ? toolChoice.type=tool @ 0:102
toolConfig.functionCallingConfig.mode =  | mode=ANY ? toolChoice.type=required @ 0:102
generationConfig.maxOutputTokens = maxOutputTokens @ 0:15
generationConfig.temperature = temperature @ 0:16
generationConfig.topP = topP @ 0:17
generationConfig.topK = topK @ 0:18
generationConfig.stopSequences = stop @ 0:19
generationConfig.seed = seed @ 0:20
generationConfig.presencePenalty = presencePenalty @ 0:21
generationConfig.frequencyPenalty = frequencyPenalty @ 0:22
generationConfig.logprobs = logprobs @ 0:23
generationConfig.responseLogprobs = logprobs @ 0:24
generationConfig.thinkingConfig = reasoning @ 0:25
generationConfig.thinkingConfig.thinkingLevel = reasoning.effort @ 0:105
generationConfig.thinkingConfig.includeThoughts = reasoning.includeText @ 0:105
generationConfig.thinkingConfig.thinkingBudget = reasoning.budgetTokens @ 0:106
generationConfig.thinkingConfig.includeThoughts = reasoning.includeText @ 0:106
generationConfig.thinkingConfig.thinkingBudget = reasoning.effort @ 0:107
generationConfig.thinkingConfig.includeThoughts = reasoning.includeText @ 0:107
generationConfig.thinkingConfig.includeThoughts = reasoning.includeText @ 0:108
generationConfig = responseFormat @ 0:26
generationConfig.responseMimeType =  | responseMimeType=text/plain ? responseFormat.type=text @ 0:111
generationConfig.responseJsonSchema = responseFormat.schema | responseMimeType=application/json ? responseFormat.type=json @ 0:112
serviceTier = serviceTier @ 0:27
`,
} as const
