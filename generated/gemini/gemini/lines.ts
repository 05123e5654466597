// Code generated from specs/gemini/gemini.yaml, specs/gemini/with/gemini-files.yaml, specs/gemini/with/gemini-batches.yaml, specs/gemini/with/gemini-images.yaml, specs/gemini/with/gemini-embeddings.yaml and specs/gemini/openapi.yaml. DO NOT EDIT.

/** Which line writes a field of a request of gemini: `file:line | what stands around ? cases of the unified request`, and below it each `field = unified name`. */
export const geminiLines = {
  files: [
    'specs/gemini/gemini.yaml',
    'specs/gemini/with/gemini-files.yaml',
    'specs/gemini/with/gemini-batches.yaml',
    'specs/gemini/with/gemini-images.yaml',
    'specs/gemini/with/gemini-embeddings.yaml',
  ],
  lines: {
    '0:11': 'systemInstruction: { parts: $system each part }',
    '0:64': 'reasoning: { text: $text, thought: true }',
    '0:65': 'text: { text: $text }',
    '0:66': '"refusal>": { text: $text }',
    '0:67': '"search-result>": { text: $ | foundText }',
    '0:68': 'tool-call: { functionCall: { id: $id, name: $name, args: $ | callObject } }',
    '0:69': 'tool-result: { functionResponse: { id: $id, name: $name ?? tool, response: $ | resultObject } }',
    '0:71': '- { .if: $data, inlineData: { mimeType: $mediaType | like(image/) ?? image/png, data: $data } }',
    '0:72':
      '- { .if: "$fileId and !@withoutFiles", fileData: { mimeType: $mediaType | like(image/), fileUri: $fileId | addressed(https://generativelanguage.googleapis.com/v1beta/files/) } }',
    '0:73': '- { .if: $url, fileData: { mimeType: $mediaType | like(image/), fileUri: $url } }',
    '0:75': '- { .if: $data, inlineData: { mimeType: $mediaType | like(audio/) ?? audio/wav, data: $data } }',
    '0:76':
      '- { .if: "$fileId and !@withoutFiles", fileData: { mimeType: $mediaType | like(audio/), fileUri: $fileId | addressed(https://generativelanguage.googleapis.com/v1beta/files/) } }',
    '0:77': '- { .if: $url, fileData: { mimeType: $mediaType | like(audio/), fileUri: $url } }',
    '0:79': '- { .if: $data, inlineData: { mimeType: $mediaType | like(video/) ?? video/mp4, data: $data } }',
    '0:80':
      '- { .if: "$fileId and !@withoutFiles", fileData: { mimeType: $mediaType | like(video/), fileUri: $fileId | addressed(https://generativelanguage.googleapis.com/v1beta/files/) } }',
    '0:81': '- { .if: $url, fileData: { mimeType: $mediaType | like(video/), fileUri: $url } }',
    '0:83': '- { .if: $data, inlineData: { mimeType: $mediaType ?? application/pdf, data: $data } }',
    '0:84':
      '- { .if: "$fileId and !@withoutFiles", fileData: { mimeType: $mediaType, fileUri: $fileId | addressed(https://generativelanguage.googleapis.com/v1beta/files/) } }',
    '0:85': '- { .if: $url, fileData: { mimeType: $mediaType, fileUri: $url } }',
    '0:86': '- { .if: $text, text: $text }',
    '0:12': 'contents: $messages each message',
    '0:58': 'user: { role: user, parts: $content each part }',
    '0:59': 'assistant: { role: model, parts: $content each part }',
    '0:60': '"tool>": { role: user, parts: $content each part }',
    '0:61': '"system>": { role: user, parts: $content each part }',
    '0:13': 'tools: [{ functionDeclarations: $tools each tool }, $tools each hostedTool]',
    '0:104':
      'tool: { cases: { function: { name: $name, description: $description, parametersJsonSchema: $inputSchema | jsonSchema } } }',
    '0:14': 'toolConfig: { functionCallingConfig: $toolChoice as toolChoice }',
    '0:106':
      'toolChoice: { cases: { auto: { mode: AUTO }, none: { mode: NONE }, tool: { mode: ANY, allowedFunctionNames: [$name] }, required: { mode: ANY } } }',
    '0:16': 'maxOutputTokens: $maxOutputTokens',
    '0:17': 'temperature: $temperature',
    '0:18': 'topP: $topP',
    '0:19': 'topK: $topK',
    '0:20': 'stopSequences: $stop',
    '0:21': 'seed: $seed',
    '0:22': 'presencePenalty: $presencePenalty',
    '0:23': 'frequencyPenalty: $frequencyPenalty',
    '0:24': 'logprobs: $logprobs',
    '0:25': 'responseLogprobs: $logprobs | present',
    '0:26': 'thinkingConfig: $reasoning as thinking',
    '0:109': '- { .if: "@thinkingLevel and $effort", thinkingLevel: $effort | level, includeThoughts: $includeText }',
    '0:110': '- { .if: $budgetTokens, thinkingBudget: $budgetTokens, includeThoughts: $includeText }',
    '0:111': '- { .if: $effort, thinkingBudget: $effort | effortBudget, includeThoughts: $includeText }',
    '0:112': '- { includeThoughts: $includeText }',
    '0:27': '.spread: $responseFormat as responseFormat',
    '0:115': 'text: { responseMimeType: text/plain }',
    '0:116': 'json: { responseMimeType: application/json, responseJsonSchema: $schema | jsonSchema }',
    '0:28': 'serviceTier: $serviceTier | serviceTier',
  },
  fields: `
0:11
systemInstruction.parts = system
0:64 | thought=true ? system[].type=reasoning
systemInstruction.parts[].text = system[].text
0:65 ? system[].type=text
systemInstruction.parts[].text = system[].text
0:66 ? system[].type=refusal
systemInstruction.parts[].text = system[].text
0:67 ? system[].type=search-result
systemInstruction.parts[].text = system[]
0:68 ? system[].type=tool-call
systemInstruction.parts[].functionCall.id = system[].id
systemInstruction.parts[].functionCall.name = system[].name
systemInstruction.parts[].functionCall.args = system[]
0:69 ? system[].type=tool-result
systemInstruction.parts[].functionResponse.id = system[].id
systemInstruction.parts[].functionResponse.name = system[].name
systemInstruction.parts[].functionResponse.response = system[]
0:71 ? system[].type=image
systemInstruction.parts[].inlineData.mimeType = system[].mediaType
systemInstruction.parts[].inlineData.data = system[].data
0:72 ? system[].type=image
systemInstruction.parts[].fileData.mimeType = system[].mediaType
systemInstruction.parts[].fileData.fileUri = system[].fileId
0:73 ? system[].type=image
systemInstruction.parts[].fileData.mimeType = system[].mediaType
systemInstruction.parts[].fileData.fileUri = system[].url
0:75 ? system[].type=audio
systemInstruction.parts[].inlineData.mimeType = system[].mediaType
systemInstruction.parts[].inlineData.data = system[].data
0:76 ? system[].type=audio
systemInstruction.parts[].fileData.mimeType = system[].mediaType
systemInstruction.parts[].fileData.fileUri = system[].fileId
0:77 ? system[].type=audio
systemInstruction.parts[].fileData.mimeType = system[].mediaType
systemInstruction.parts[].fileData.fileUri = system[].url
0:79 ? system[].type=video
systemInstruction.parts[].inlineData.mimeType = system[].mediaType
systemInstruction.parts[].inlineData.data = system[].data
0:80 ? system[].type=video
systemInstruction.parts[].fileData.mimeType = system[].mediaType
systemInstruction.parts[].fileData.fileUri = system[].fileId
0:81 ? system[].type=video
systemInstruction.parts[].fileData.mimeType = system[].mediaType
systemInstruction.parts[].fileData.fileUri = system[].url
0:83 ? system[].type=document
systemInstruction.parts[].inlineData.mimeType = system[].mediaType
systemInstruction.parts[].inlineData.data = system[].data
0:84 ? system[].type=document
systemInstruction.parts[].fileData.mimeType = system[].mediaType
systemInstruction.parts[].fileData.fileUri = system[].fileId
0:85 ? system[].type=document
systemInstruction.parts[].fileData.mimeType = system[].mediaType
systemInstruction.parts[].fileData.fileUri = system[].url
0:86 ? system[].type=document
systemInstruction.parts[].text = system[].text
0:12
contents = messages
0:58 | role=user ? messages[].role=user
contents[].parts = messages[].content
0:64 | role=user thought=true ? messages[].role=user messages[].content[].type=reasoning
contents[].parts[].text = messages[].content[].text
0:65 | role=user ? messages[].role=user messages[].content[].type=text
contents[].parts[].text = messages[].content[].text
0:66 | role=user ? messages[].role=user messages[].content[].type=refusal
contents[].parts[].text = messages[].content[].text
0:67 | role=user ? messages[].role=user messages[].content[].type=search-result
contents[].parts[].text = messages[].content[]
0:68 | role=user ? messages[].role=user messages[].content[].type=tool-call
contents[].parts[].functionCall.id = messages[].content[].id
contents[].parts[].functionCall.name = messages[].content[].name
contents[].parts[].functionCall.args = messages[].content[]
0:69 | role=user ? messages[].role=user messages[].content[].type=tool-result
contents[].parts[].functionResponse.id = messages[].content[].id
contents[].parts[].functionResponse.name = messages[].content[].name
contents[].parts[].functionResponse.response = messages[].content[]
0:71 | role=user ? messages[].role=user messages[].content[].type=image
contents[].parts[].inlineData.mimeType = messages[].content[].mediaType
contents[].parts[].inlineData.data = messages[].content[].data
0:72 | role=user ? messages[].role=user messages[].content[].type=image
contents[].parts[].fileData.mimeType = messages[].content[].mediaType
contents[].parts[].fileData.fileUri = messages[].content[].fileId
0:73 | role=user ? messages[].role=user messages[].content[].type=image
contents[].parts[].fileData.mimeType = messages[].content[].mediaType
contents[].parts[].fileData.fileUri = messages[].content[].url
0:75 | role=user ? messages[].role=user messages[].content[].type=audio
contents[].parts[].inlineData.mimeType = messages[].content[].mediaType
contents[].parts[].inlineData.data = messages[].content[].data
0:76 | role=user ? messages[].role=user messages[].content[].type=audio
contents[].parts[].fileData.mimeType = messages[].content[].mediaType
contents[].parts[].fileData.fileUri = messages[].content[].fileId
0:77 | role=user ? messages[].role=user messages[].content[].type=audio
contents[].parts[].fileData.mimeType = messages[].content[].mediaType
contents[].parts[].fileData.fileUri = messages[].content[].url
0:79 | role=user ? messages[].role=user messages[].content[].type=video
contents[].parts[].inlineData.mimeType = messages[].content[].mediaType
contents[].parts[].inlineData.data = messages[].content[].data
0:80 | role=user ? messages[].role=user messages[].content[].type=video
contents[].parts[].fileData.mimeType = messages[].content[].mediaType
contents[].parts[].fileData.fileUri = messages[].content[].fileId
0:81 | role=user ? messages[].role=user messages[].content[].type=video
contents[].parts[].fileData.mimeType = messages[].content[].mediaType
contents[].parts[].fileData.fileUri = messages[].content[].url
0:83 | role=user ? messages[].role=user messages[].content[].type=document
contents[].parts[].inlineData.mimeType = messages[].content[].mediaType
contents[].parts[].inlineData.data = messages[].content[].data
0:84 | role=user ? messages[].role=user messages[].content[].type=document
contents[].parts[].fileData.mimeType = messages[].content[].mediaType
contents[].parts[].fileData.fileUri = messages[].content[].fileId
0:85 | role=user ? messages[].role=user messages[].content[].type=document
contents[].parts[].fileData.mimeType = messages[].content[].mediaType
contents[].parts[].fileData.fileUri = messages[].content[].url
0:86 | role=user ? messages[].role=user messages[].content[].type=document
contents[].parts[].text = messages[].content[].text
0:59 | role=model ? messages[].role=assistant
contents[].parts = messages[].content
0:64 | role=model thought=true ? messages[].role=assistant messages[].content[].type=reasoning
contents[].parts[].text = messages[].content[].text
0:65 | role=model ? messages[].role=assistant messages[].content[].type=text
contents[].parts[].text = messages[].content[].text
0:66 | role=model ? messages[].role=assistant messages[].content[].type=refusal
contents[].parts[].text = messages[].content[].text
0:67 | role=model ? messages[].role=assistant messages[].content[].type=search-result
contents[].parts[].text = messages[].content[]
0:68 | role=model ? messages[].role=assistant messages[].content[].type=tool-call
contents[].parts[].functionCall.id = messages[].content[].id
contents[].parts[].functionCall.name = messages[].content[].name
contents[].parts[].functionCall.args = messages[].content[]
0:69 | role=model ? messages[].role=assistant messages[].content[].type=tool-result
contents[].parts[].functionResponse.id = messages[].content[].id
contents[].parts[].functionResponse.name = messages[].content[].name
contents[].parts[].functionResponse.response = messages[].content[]
0:71 | role=model ? messages[].role=assistant messages[].content[].type=image
contents[].parts[].inlineData.mimeType = messages[].content[].mediaType
contents[].parts[].inlineData.data = messages[].content[].data
0:72 | role=model ? messages[].role=assistant messages[].content[].type=image
contents[].parts[].fileData.mimeType = messages[].content[].mediaType
contents[].parts[].fileData.fileUri = messages[].content[].fileId
0:73 | role=model ? messages[].role=assistant messages[].content[].type=image
contents[].parts[].fileData.mimeType = messages[].content[].mediaType
contents[].parts[].fileData.fileUri = messages[].content[].url
0:75 | role=model ? messages[].role=assistant messages[].content[].type=audio
contents[].parts[].inlineData.mimeType = messages[].content[].mediaType
contents[].parts[].inlineData.data = messages[].content[].data
0:76 | role=model ? messages[].role=assistant messages[].content[].type=audio
contents[].parts[].fileData.mimeType = messages[].content[].mediaType
contents[].parts[].fileData.fileUri = messages[].content[].fileId
0:77 | role=model ? messages[].role=assistant messages[].content[].type=audio
contents[].parts[].fileData.mimeType = messages[].content[].mediaType
contents[].parts[].fileData.fileUri = messages[].content[].url
0:79 | role=model ? messages[].role=assistant messages[].content[].type=video
contents[].parts[].inlineData.mimeType = messages[].content[].mediaType
contents[].parts[].inlineData.data = messages[].content[].data
0:80 | role=model ? messages[].role=assistant messages[].content[].type=video
contents[].parts[].fileData.mimeType = messages[].content[].mediaType
contents[].parts[].fileData.fileUri = messages[].content[].fileId
0:81 | role=model ? messages[].role=assistant messages[].content[].type=video
contents[].parts[].fileData.mimeType = messages[].content[].mediaType
contents[].parts[].fileData.fileUri = messages[].content[].url
0:83 | role=model ? messages[].role=assistant messages[].content[].type=document
contents[].parts[].inlineData.mimeType = messages[].content[].mediaType
contents[].parts[].inlineData.data = messages[].content[].data
0:84 | role=model ? messages[].role=assistant messages[].content[].type=document
contents[].parts[].fileData.mimeType = messages[].content[].mediaType
contents[].parts[].fileData.fileUri = messages[].content[].fileId
0:85 | role=model ? messages[].role=assistant messages[].content[].type=document
contents[].parts[].fileData.mimeType = messages[].content[].mediaType
contents[].parts[].fileData.fileUri = messages[].content[].url
0:86 | role=model ? messages[].role=assistant messages[].content[].type=document
contents[].parts[].text = messages[].content[].text
0:60 | role=user ? messages[].role=tool
contents[].parts = messages[].content
0:64 | role=user thought=true ? messages[].role=tool messages[].content[].type=reasoning
contents[].parts[].text = messages[].content[].text
0:65 | role=user ? messages[].role=tool messages[].content[].type=text
contents[].parts[].text = messages[].content[].text
0:66 | role=user ? messages[].role=tool messages[].content[].type=refusal
contents[].parts[].text = messages[].content[].text
0:67 | role=user ? messages[].role=tool messages[].content[].type=search-result
contents[].parts[].text = messages[].content[]
0:68 | role=user ? messages[].role=tool messages[].content[].type=tool-call
contents[].parts[].functionCall.id = messages[].content[].id
contents[].parts[].functionCall.name = messages[].content[].name
contents[].parts[].functionCall.args = messages[].content[]
0:69 | role=user ? messages[].role=tool messages[].content[].type=tool-result
contents[].parts[].functionResponse.id = messages[].content[].id
contents[].parts[].functionResponse.name = messages[].content[].name
contents[].parts[].functionResponse.response = messages[].content[]
0:71 | role=user ? messages[].role=tool messages[].content[].type=image
contents[].parts[].inlineData.mimeType = messages[].content[].mediaType
contents[].parts[].inlineData.data = messages[].content[].data
0:72 | role=user ? messages[].role=tool messages[].content[].type=image
contents[].parts[].fileData.mimeType = messages[].content[].mediaType
contents[].parts[].fileData.fileUri = messages[].content[].fileId
0:73 | role=user ? messages[].role=tool messages[].content[].type=image
contents[].parts[].fileData.mimeType = messages[].content[].mediaType
contents[].parts[].fileData.fileUri = messages[].content[].url
0:75 | role=user ? messages[].role=tool messages[].content[].type=audio
contents[].parts[].inlineData.mimeType = messages[].content[].mediaType
contents[].parts[].inlineData.data = messages[].content[].data
0:76 | role=user ? messages[].role=tool messages[].content[].type=audio
contents[].parts[].fileData.mimeType = messages[].content[].mediaType
contents[].parts[].fileData.fileUri = messages[].content[].fileId
0:77 | role=user ? messages[].role=tool messages[].content[].type=audio
contents[].parts[].fileData.mimeType = messages[].content[].mediaType
contents[].parts[].fileData.fileUri = messages[].content[].url
0:79 | role=user ? messages[].role=tool messages[].content[].type=video
contents[].parts[].inlineData.mimeType = messages[].content[].mediaType
contents[].parts[].inlineData.data = messages[].content[].data
0:80 | role=user ? messages[].role=tool messages[].content[].type=video
contents[].parts[].fileData.mimeType = messages[].content[].mediaType
contents[].parts[].fileData.fileUri = messages[].content[].fileId
0:81 | role=user ? messages[].role=tool messages[].content[].type=video
contents[].parts[].fileData.mimeType = messages[].content[].mediaType
contents[].parts[].fileData.fileUri = messages[].content[].url
0:83 | role=user ? messages[].role=tool messages[].content[].type=document
contents[].parts[].inlineData.mimeType = messages[].content[].mediaType
contents[].parts[].inlineData.data = messages[].content[].data
0:84 | role=user ? messages[].role=tool messages[].content[].type=document
contents[].parts[].fileData.mimeType = messages[].content[].mediaType
contents[].parts[].fileData.fileUri = messages[].content[].fileId
0:85 | role=user ? messages[].role=tool messages[].content[].type=document
contents[].parts[].fileData.mimeType = messages[].content[].mediaType
contents[].parts[].fileData.fileUri = messages[].content[].url
0:86 | role=user ? messages[].role=tool messages[].content[].type=document
contents[].parts[].text = messages[].content[].text
0:61 | role=user ? messages[].role=system
contents[].parts = messages[].content
0:64 | role=user thought=true ? messages[].role=system messages[].content[].type=reasoning
contents[].parts[].text = messages[].content[].text
0:65 | role=user ? messages[].role=system messages[].content[].type=text
contents[].parts[].text = messages[].content[].text
0:66 | role=user ? messages[].role=system messages[].content[].type=refusal
contents[].parts[].text = messages[].content[].text
0:67 | role=user ? messages[].role=system messages[].content[].type=search-result
contents[].parts[].text = messages[].content[]
0:68 | role=user ? messages[].role=system messages[].content[].type=tool-call
contents[].parts[].functionCall.id = messages[].content[].id
contents[].parts[].functionCall.name = messages[].content[].name
contents[].parts[].functionCall.args = messages[].content[]
0:69 | role=user ? messages[].role=system messages[].content[].type=tool-result
contents[].parts[].functionResponse.id = messages[].content[].id
contents[].parts[].functionResponse.name = messages[].content[].name
contents[].parts[].functionResponse.response = messages[].content[]
0:71 | role=user ? messages[].role=system messages[].content[].type=image
contents[].parts[].inlineData.mimeType = messages[].content[].mediaType
contents[].parts[].inlineData.data = messages[].content[].data
0:72 | role=user ? messages[].role=system messages[].content[].type=image
contents[].parts[].fileData.mimeType = messages[].content[].mediaType
contents[].parts[].fileData.fileUri = messages[].content[].fileId
0:73 | role=user ? messages[].role=system messages[].content[].type=image
contents[].parts[].fileData.mimeType = messages[].content[].mediaType
contents[].parts[].fileData.fileUri = messages[].content[].url
0:75 | role=user ? messages[].role=system messages[].content[].type=audio
contents[].parts[].inlineData.mimeType = messages[].content[].mediaType
contents[].parts[].inlineData.data = messages[].content[].data
0:76 | role=user ? messages[].role=system messages[].content[].type=audio
contents[].parts[].fileData.mimeType = messages[].content[].mediaType
contents[].parts[].fileData.fileUri = messages[].content[].fileId
0:77 | role=user ? messages[].role=system messages[].content[].type=audio
contents[].parts[].fileData.mimeType = messages[].content[].mediaType
contents[].parts[].fileData.fileUri = messages[].content[].url
0:79 | role=user ? messages[].role=system messages[].content[].type=video
contents[].parts[].inlineData.mimeType = messages[].content[].mediaType
contents[].parts[].inlineData.data = messages[].content[].data
0:80 | role=user ? messages[].role=system messages[].content[].type=video
contents[].parts[].fileData.mimeType = messages[].content[].mediaType
contents[].parts[].fileData.fileUri = messages[].content[].fileId
0:81 | role=user ? messages[].role=system messages[].content[].type=video
contents[].parts[].fileData.mimeType = messages[].content[].mediaType
contents[].parts[].fileData.fileUri = messages[].content[].url
0:83 | role=user ? messages[].role=system messages[].content[].type=document
contents[].parts[].inlineData.mimeType = messages[].content[].mediaType
contents[].parts[].inlineData.data = messages[].content[].data
0:84 | role=user ? messages[].role=system messages[].content[].type=document
contents[].parts[].fileData.mimeType = messages[].content[].mediaType
contents[].parts[].fileData.fileUri = messages[].content[].fileId
0:85 | role=user ? messages[].role=system messages[].content[].type=document
contents[].parts[].fileData.mimeType = messages[].content[].mediaType
contents[].parts[].fileData.fileUri = messages[].content[].url
0:86 | role=user ? messages[].role=system messages[].content[].type=document
contents[].parts[].text = messages[].content[].text
0:13
tools[].functionDeclarations = tools
0:104 ? tools[].type=function
tools[].functionDeclarations[].name = tools[].name
tools[].functionDeclarations[].description = tools[].description
tools[].functionDeclarations[].parametersJsonSchema = tools[].inputSchema
0:13
tools = tools
0:14
toolConfig.functionCallingConfig = toolChoice
0:106 | mode=AUTO ? toolChoice.type=auto
toolConfig.functionCallingConfig.mode =
0:106 | mode=NONE ? toolChoice.type=none
toolConfig.functionCallingConfig.mode =
0:106 | mode=ANY ? toolChoice.type=tool
toolConfig.functionCallingConfig.mode =
toolConfig.functionCallingConfig.allowedFunctionNames[] = toolChoice.name
0:106 | mode=ANY ? toolChoice.type=required
toolConfig.functionCallingConfig.mode =
0:16
generationConfig.maxOutputTokens = maxOutputTokens
0:17
generationConfig.temperature = temperature
0:18
generationConfig.topP = topP
0:19
generationConfig.topK = topK
0:20
generationConfig.stopSequences = stop
0:21
generationConfig.seed = seed
0:22
generationConfig.presencePenalty = presencePenalty
0:23
generationConfig.frequencyPenalty = frequencyPenalty
0:24
generationConfig.logprobs = logprobs
0:25
generationConfig.responseLogprobs = logprobs
0:26
generationConfig.thinkingConfig = reasoning
0:109
generationConfig.thinkingConfig.thinkingLevel = reasoning.effort
generationConfig.thinkingConfig.includeThoughts = reasoning.includeText
0:110
generationConfig.thinkingConfig.thinkingBudget = reasoning.budgetTokens
generationConfig.thinkingConfig.includeThoughts = reasoning.includeText
0:111
generationConfig.thinkingConfig.thinkingBudget = reasoning.effort
generationConfig.thinkingConfig.includeThoughts = reasoning.includeText
0:112
generationConfig.thinkingConfig.includeThoughts = reasoning.includeText
0:27
generationConfig = responseFormat
0:115 | responseMimeType=text/plain ? responseFormat.type=text
generationConfig.responseMimeType =
0:116 | responseMimeType=application/json ? responseFormat.type=json
generationConfig.responseJsonSchema = responseFormat.schema
0:28
serviceTier = serviceTier
`,
} as const
