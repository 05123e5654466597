// Code generated from specs/bedrock/bedrock-converse.yaml, specs/bedrock/with/bedrock-tokens.yaml, specs/bedrock/with/bedrock-media.yaml, specs/bedrock/with/bedrock-schemas.yaml and specs/bedrock/openapi.yaml. DO NOT EDIT.

/** Which line writes a field of a request of bedrock-converse: `field = unified name | what stands around it ? cases of the unified request @ file:line`. */
export const bedrockConverseLines = {
  files: [
    'specs/bedrock/bedrock-converse.yaml',
    'specs/bedrock/with/bedrock-tokens.yaml',
    'specs/bedrock/with/bedrock-media.yaml',
    'specs/bedrock/with/bedrock-schemas.yaml',
  ],
  lines: {
    '0:11': 'system: $system each systemPart',
    '0:35': 'text: { .if: $text != "", text: $text, .then: $cache as cachePoint }',
    '0:88':
      'cachePoint: { is: [{ .if: $ttl, cachePoint: { type: default, ttl: $ttl | ttl } }, { cachePoint: { type: default } }] } # refused behind thoughts (github.com/anomalyco/opencode/issues/36517), films and documents but PDF (github.com/strands-agents/harness-sdk/issues/1966)',
    '0:12': 'messages: $messages each message',
    '0:40': 'user: { role: user, content: $content each part }',
    '0:46': "native: { toolUse: { type: server_tool_use } } # the service's own calls",
    '0:49': '- { .if: $native.guardContent, guardContent: { text: { text: $text } }, .then: $cache as cachePoint }',
    '0:50':
      '- { .if: $citations and $text and $text != "", citationsContent: { content: [{ text: $text }], citations: $citations each citation }, .then: $cache as cachePoint }',
    '0:82': 'url: { .if: $url, location: { web: { url: $url } }, title: $title, sourceContent: [{ text: $quote }] }',
    '0:84':
      '- { .if: $location.unit = page and $index, location: { documentPage: { documentIndex: $index, start: $location.start, end: $location.end } }, title: $title, source: $id, sourceContent: [{ text: $quote }] }',
    '0:85':
      '- { .if: $location.unit = block and $index, location: { documentChunk: { documentIndex: $index, start: $location.start, end: $location.end } }, title: $title, source: $id, sourceContent: [{ text: $quote }] }',
    '0:86':
      '- { .if: $location.unit = character and $index, location: { documentChar: { documentIndex: $index, start: $location.start, end: $location.end } }, title: $title, source: $id, sourceContent: [{ text: $quote }] }',
    '0:87':
      'search-result: { .if: $location.unit = block and $index, location: { searchResultLocation: { searchResultIndex: $index, start: $location.start, end: $location.end } }, title: $title, source: $source, sourceContent: [{ text: $quote }] }',
    '0:51':
      '- { .if: $citations and $text = "", citationsContent: { citations: $citations each citation } } # of what was said before',
    '0:52': '- { .if: $text != "", text: $text, .then: $cache as cachePoint }',
    '0:53': '- { citationsContent: { content: [{ text: $text }] } } # of none',
    '0:54': '"refusal>": { text: $text, .then: $cache as cachePoint }',
    '0:55':
      'reasoning: { .if: $native.reasoningContent.reasoningText.signature, reasoningContent: { reasoningText: { text: $text, signature: $native.reasoningContent.reasoningText.signature } } }',
    '0:56':
      'tool-call: { toolUse: { toolUseId: $id | plainId, name: $name, input: $ | callObject }, .then: $cache as cachePoint }',
    '0:58':
      '- { .if: $isError = true, toolResult: { toolUseId: $id | plainId, content: $content each part, status: error }, .then: $cache as cachePoint }',
    '0:48': '- { .if: $json = true, json: $text | jsonValue } # in results',
    '0:60':
      'image: { .if: $data, image: { format: $mediaType | imageFormat ?? png, source: { bytes: $data } }, .then: $cache as cachePoint }',
    '0:62': 'video: { .if: $data, video: { format: $mediaType | videoFormat ?? mp4, source: { bytes: $data } } }',
    '0:64':
      '- { .if: $data and $mediaType = application/pdf, document: { name: $filename | plainName ?? document, format: pdf, source: { bytes: $data } }, .then: $cache as cachePoint }',
    '0:65':
      '- { .if: $data, document: { name: $filename | plainName ?? document, format: $mediaType | documentFormat ?? pdf, source: { bytes: $data } } }',
    '0:66':
      '- { .if: $text, document: { name: $filename | plainName ?? document, format: txt, source: { text: $text } } }',
    '0:59': '- { toolResult: { toolUseId: $id | plainId, content: $content each part }, .then: $cache as cachePoint }',
    '0:61': 'audio: { .if: $data, audio: { format: $mediaType | audioFormat ?? wav, source: { bytes: $data } } }',
    '0:41': 'assistant: { role: assistant, content: $content each part }',
    '0:42': '"tool>": { role: user, content: $content each part }',
    '0:43': '"system>": { role: user, content: $content each part }',
    '0:14': 'maxTokens: $maxOutputTokens',
    '0:15': 'temperature: $temperature | clamp(0..1)',
    '0:16': 'topP: $topP',
    '0:17': 'stopSequences: $stop',
    '0:18': 'toolConfig: { tools: $tools each tool, toolChoice: $toolChoice as toolChoice if $tools }',
    '0:95':
      'function: { toolSpec: { name: $name, description: $description, inputSchema: { json: $ | toolSchema }, strict: $strict }, .then: $cache as cachePoint }',
    '0:97': 'cases: { auto: { auto: {} }, required: { any: {} }, tool: { tool: { name: $name } } }',
    '0:19': 'additionalModelRequestFields: { thinking: $reasoning as thinking if @thinkingBudget }',
    '0:100': '- { .if: $effort = none, type: disabled }',
    '0:101': '- { .if: $budgetTokens, type: enabled, budget_tokens: $budgetTokens | clamp(1024..) }',
    '0:102': '- { .if: $effort, type: enabled, budget_tokens: $effort | effortWithin(4096) }',
    '0:20':
      'outputConfig: { effort: $reasoning.effort | effort if @effort, textFormat: $responseFormat as textFormat }',
    '0:105':
      'json: { .if: $schema, type: json_schema, structure: { jsonSchema: { schema: $schema | schemaText, name: $name, description: $description } } }',
    '0:21': 'requestMetadata: $metadata',
    '0:22': 'serviceTier: { type: $serviceTier | serviceTier }',
  },
  fields: `
system = system @ 0:11
system[].text = system[].text ? system[].type=text @ 0:35
system[] = system[].cache ? system[].type=text @ 0:35
system[].cachePoint.ttl = system[].cache.ttl | type=default ? system[].type=text @ 0:88
messages = messages @ 0:12
messages[].content = messages[].content | role=user ? messages[].role=user @ 0:40
messages[].content[].toolUse.type =  | role=user type=server_tool_use ? messages[].role=user messages[].content[].type=native @ 0:46
messages[].content[].guardContent.text.text = messages[].content[].text | role=user ? messages[].role=user messages[].content[].type=text @ 0:49
messages[].content[] = messages[].content[].cache | role=user ? messages[].role=user messages[].content[].type=text @ 0:49
messages[].content[].cachePoint.ttl = messages[].content[].cache.ttl | role=user type=default ? messages[].role=user messages[].content[].type=text @ 0:88
messages[].content[].citationsContent.content[].text = messages[].content[].text | role=user ? messages[].role=user messages[].content[].type=text @ 0:50
messages[].content[].citationsContent.citations = messages[].content[].citations | role=user ? messages[].role=user messages[].content[].type=text @ 0:50
messages[].content[].citationsContent.citations[].location.web.url = messages[].content[].citations[].url | role=user ? messages[].role=user messages[].content[].type=text messages[].content[].citations[].type=url @ 0:82
messages[].content[].citationsContent.citations[].title = messages[].content[].citations[].title | role=user ? messages[].role=user messages[].content[].type=text messages[].content[].citations[].type=url @ 0:82
messages[].content[].citationsContent.citations[].sourceContent[].text = messages[].content[].citations[].quote | role=user ? messages[].role=user messages[].content[].type=text messages[].content[].citations[].type=url @ 0:82
messages[].content[].citationsContent.citations[].location.documentPage.documentIndex = messages[].content[].citations[].index | role=user ? messages[].role=user messages[].content[].type=text messages[].content[].citations[].type=document @ 0:84
messages[].content[].citationsContent.citations[].location.documentPage.start = messages[].content[].citations[].location.start | role=user ? messages[].role=user messages[].content[].type=text messages[].content[].citations[].type=document @ 0:84
messages[].content[].citationsContent.citations[].location.documentPage.end = messages[].content[].citations[].location.end | role=user ? messages[].role=user messages[].content[].type=text messages[].content[].citations[].type=document @ 0:84
messages[].content[].citationsContent.citations[].title = messages[].content[].citations[].title | role=user ? messages[].role=user messages[].content[].type=text messages[].content[].citations[].type=document @ 0:84
messages[].content[].citationsContent.citations[].source = messages[].content[].citations[].id | role=user ? messages[].role=user messages[].content[].type=text messages[].content[].citations[].type=document @ 0:84
messages[].content[].citationsContent.citations[].sourceContent[].text = messages[].content[].citations[].quote | role=user ? messages[].role=user messages[].content[].type=text messages[].content[].citations[].type=document @ 0:84
messages[].content[].citationsContent.citations[].location.documentChunk.documentIndex = messages[].content[].citations[].index | role=user ? messages[].role=user messages[].content[].type=text messages[].content[].citations[].type=document @ 0:85
messages[].content[].citationsContent.citations[].location.documentChunk.start = messages[].content[].citations[].location.start | role=user ? messages[].role=user messages[].content[].type=text messages[].content[].citations[].type=document @ 0:85
messages[].content[].citationsContent.citations[].location.documentChunk.end = messages[].content[].citations[].location.end | role=user ? messages[].role=user messages[].content[].type=text messages[].content[].citations[].type=document @ 0:85
messages[].content[].citationsContent.citations[].title = messages[].content[].citations[].title | role=user ? messages[].role=user messages[].content[].type=text messages[].content[].citations[].type=document @ 0:85
messages[].content[].citationsContent.citations[].source = messages[].content[].citations[].id | role=user ? messages[].role=user messages[].content[].type=text messages[].content[].citations[].type=document @ 0:85
messages[].content[].citationsContent.citations[].sourceContent[].text = messages[].content[].citations[].quote | role=user ? messages[].role=user messages[].content[].type=text messages[].content[].citations[].type=document @ 0:85
messages[].content[].citationsContent.citations[].location.documentChar.documentIndex = messages[].content[].citations[].index | role=user ? messages[].role=user messages[].content[].type=text messages[].content[].citations[].type=document @ 0:86
messages[].content[].citationsContent.citations[].location.documentChar.start = messages[].content[].citations[].location.start | role=user ? messages[].role=user messages[].content[].type=text messages[].content[].citations[].type=document @ 0:86
messages[].content[].citationsContent.citations[].location.documentChar.end = messages[].content[].citations[].location.end | role=user ? messages[].role=user messages[].content[].type=text messages[].content[].citations[].type=document @ 0:86
messages[].content[].citationsContent.citations[].title = messages[].content[].citations[].title | role=user ? messages[].role=user messages[].content[].type=text messages[].content[].citations[].type=document @ 0:86
messages[].content[].citationsContent.citations[].source = messages[].content[].citations[].id | role=user ? messages[].role=user messages[].content[].type=text messages[].content[].citations[].type=document @ 0:86
messages[].content[].citationsContent.citations[].sourceContent[].text = messages[].content[].citations[].quote | role=user ? messages[].role=user messages[].content[].type=text messages[].content[].citations[].type=document @ 0:86
messages[].content[].citationsContent.citations[].location.searchResultLocation.searchResultIndex = messages[].content[].citations[].index | role=user ? messages[].role=user messages[].content[].type=text messages[].content[].citations[].type=search-result @ 0:87
messages[].content[].citationsContent.citations[].location.searchResultLocation.start = messages[].content[].citations[].location.start | role=user ? messages[].role=user messages[].content[].type=text messages[].content[].citations[].type=search-result @ 0:87
messages[].content[].citationsContent.citations[].location.searchResultLocation.end = messages[].content[].citations[].location.end | role=user ? messages[].role=user messages[].content[].type=text messages[].content[].citations[].type=search-result @ 0:87
messages[].content[].citationsContent.citations[].title = messages[].content[].citations[].title | role=user ? messages[].role=user messages[].content[].type=text messages[].content[].citations[].type=search-result @ 0:87
messages[].content[].citationsContent.citations[].source = messages[].content[].citations[].source | role=user ? messages[].role=user messages[].content[].type=text messages[].content[].citations[].type=search-result @ 0:87
messages[].content[].citationsContent.citations[].sourceContent[].text = messages[].content[].citations[].quote | role=user ? messages[].role=user messages[].content[].type=text messages[].content[].citations[].type=search-result @ 0:87
messages[].content[] = messages[].content[].cache | role=user ? messages[].role=user messages[].content[].type=text @ 0:50
messages[].content[].citationsContent.citations = messages[].content[].citations | role=user ? messages[].role=user messages[].content[].type=text @ 0:51
messages[].content[].text = messages[].content[].text | role=user ? messages[].role=user messages[].content[].type=text @ 0:52
messages[].content[] = messages[].content[].cache | role=user ? messages[].role=user messages[].content[].type=text @ 0:52
messages[].content[].citationsContent.content[].text = messages[].content[].text | role=user ? messages[].role=user messages[].content[].type=text @ 0:53
messages[].content[].text = messages[].content[].text | role=user ? messages[].role=user messages[].content[].type=refusal @ 0:54
messages[].content[] = messages[].content[].cache | role=user ? messages[].role=user messages[].content[].type=refusal @ 0:54
messages[].content[].cachePoint.ttl = messages[].content[].cache.ttl | role=user type=default ? messages[].role=user messages[].content[].type=refusal @ 0:88
messages[].content[].reasoningContent.reasoningText.text = messages[].content[].text | role=user ? messages[].role=user messages[].content[].type=reasoning @ 0:55
messages[].content[].reasoningContent.reasoningText.signature = messages[].content[].native.reasoningContent.reasoningText.signature | role=user ? messages[].role=user messages[].content[].type=reasoning @ 0:55
messages[].content[].toolUse.toolUseId = messages[].content[].id | role=user ? messages[].role=user messages[].content[].type=tool-call @ 0:56
messages[].content[].toolUse.name = messages[].content[].name | role=user ? messages[].role=user messages[].content[].type=tool-call @ 0:56
messages[].content[].toolUse.input = messages[].content[] | role=user ? messages[].role=user messages[].content[].type=tool-call @ 0:56
messages[].content[] = messages[].content[].cache | role=user ? messages[].role=user messages[].content[].type=tool-call @ 0:56
messages[].content[].cachePoint.ttl = messages[].content[].cache.ttl | role=user type=default ? messages[].role=user messages[].content[].type=tool-call @ 0:88
messages[].content[].toolResult.toolUseId = messages[].content[].id | role=user status=error ? messages[].role=user messages[].content[].type=tool-result @ 0:58
messages[].content[].toolResult.content = messages[].content[].content | role=user status=error ? messages[].role=user messages[].content[].type=tool-result @ 0:58
messages[].content[].toolResult.content[].json = messages[].content[].content[].text | role=user status=error ? messages[].role=user messages[].content[].type=tool-result messages[].content[].content[].type=text @ 0:48
messages[].content[].toolResult.content[].text = messages[].content[].content[].text | role=user status=error ? messages[].role=user messages[].content[].type=tool-result messages[].content[].content[].type=text @ 0:52
messages[].content[].toolResult.content[].text = messages[].content[].content[].text | role=user status=error ? messages[].role=user messages[].content[].type=tool-result messages[].content[].content[].type=refusal @ 0:54
messages[].content[].toolResult.content[].image.format = messages[].content[].content[].mediaType | role=user status=error ? messages[].role=user messages[].content[].type=tool-result messages[].content[].content[].type=image @ 0:60
messages[].content[].toolResult.content[].image.source.bytes = messages[].content[].content[].data | role=user status=error ? messages[].role=user messages[].content[].type=tool-result messages[].content[].content[].type=image @ 0:60
messages[].content[].toolResult.content[].video.format = messages[].content[].content[].mediaType | role=user status=error ? messages[].role=user messages[].content[].type=tool-result messages[].content[].content[].type=video @ 0:62
messages[].content[].toolResult.content[].video.source.bytes = messages[].content[].content[].data | role=user status=error ? messages[].role=user messages[].content[].type=tool-result messages[].content[].content[].type=video @ 0:62
messages[].content[].toolResult.content[].document.name = messages[].content[].content[].filename | role=user status=error format=pdf ? messages[].role=user messages[].content[].type=tool-result messages[].content[].content[].type=document @ 0:64
messages[].content[].toolResult.content[].document.source.bytes = messages[].content[].content[].data | role=user status=error format=pdf ? messages[].role=user messages[].content[].type=tool-result messages[].content[].content[].type=document @ 0:64
messages[].content[].toolResult.content[].document.name = messages[].content[].content[].filename | role=user status=error ? messages[].role=user messages[].content[].type=tool-result messages[].content[].content[].type=document @ 0:65
messages[].content[].toolResult.content[].document.format = messages[].content[].content[].mediaType | role=user status=error ? messages[].role=user messages[].content[].type=tool-result messages[].content[].content[].type=document @ 0:65
messages[].content[].toolResult.content[].document.source.bytes = messages[].content[].content[].data | role=user status=error ? messages[].role=user messages[].content[].type=tool-result messages[].content[].content[].type=document @ 0:65
messages[].content[].toolResult.content[].document.name = messages[].content[].content[].filename | role=user status=error format=txt ? messages[].role=user messages[].content[].type=tool-result messages[].content[].content[].type=document @ 0:66
messages[].content[].toolResult.content[].document.source.text = messages[].content[].content[].text | role=user status=error format=txt ? messages[].role=user messages[].content[].type=tool-result messages[].content[].content[].type=document @ 0:66
messages[].content[] = messages[].content[].cache | role=user ? messages[].role=user messages[].content[].type=tool-result @ 0:58
messages[].content[].cachePoint.ttl = messages[].content[].cache.ttl | role=user type=default ? messages[].role=user messages[].content[].type=tool-result @ 0:88
messages[].content[].toolResult.toolUseId = messages[].content[].id | role=user ? messages[].role=user messages[].content[].type=tool-result @ 0:59
messages[].content[].toolResult.content = messages[].content[].content | role=user ? messages[].role=user messages[].content[].type=tool-result @ 0:59
messages[].content[].toolResult.content[].json = messages[].content[].content[].text | role=user ? messages[].role=user messages[].content[].type=tool-result messages[].content[].content[].type=text @ 0:48
messages[].content[].toolResult.content[].text = messages[].content[].content[].text | role=user ? messages[].role=user messages[].content[].type=tool-result messages[].content[].content[].type=text @ 0:52
messages[].content[].toolResult.content[].text = messages[].content[].content[].text | role=user ? messages[].role=user messages[].content[].type=tool-result messages[].content[].content[].type=refusal @ 0:54
messages[].content[].toolResult.content[].image.format = messages[].content[].content[].mediaType | role=user ? messages[].role=user messages[].content[].type=tool-result messages[].content[].content[].type=image @ 0:60
messages[].content[].toolResult.content[].image.source.bytes = messages[].content[].content[].data | role=user ? messages[].role=user messages[].content[].type=tool-result messages[].content[].content[].type=image @ 0:60
messages[].content[].toolResult.content[].video.format = messages[].content[].content[].mediaType | role=user ? messages[].role=user messages[].content[].type=tool-result messages[].content[].content[].type=video @ 0:62
messages[].content[].toolResult.content[].video.source.bytes = messages[].content[].content[].data | role=user ? messages[].role=user messages[].content[].type=tool-result messages[].content[].content[].type=video @ 0:62
messages[].content[].toolResult.content[].document.name = messages[].content[].content[].filename | role=user format=pdf ? messages[].role=user messages[].content[].type=tool-result messages[].content[].content[].type=document @ 0:64
messages[].content[].toolResult.content[].document.source.bytes = messages[].content[].content[].data | role=user format=pdf ? messages[].role=user messages[].content[].type=tool-result messages[].content[].content[].type=document @ 0:64
messages[].content[].toolResult.content[].document.name = messages[].content[].content[].filename | role=user ? messages[].role=user messages[].content[].type=tool-result messages[].content[].content[].type=document @ 0:65
messages[].content[].toolResult.content[].document.format = messages[].content[].content[].mediaType | role=user ? messages[].role=user messages[].content[].type=tool-result messages[].content[].content[].type=document @ 0:65
messages[].content[].toolResult.content[].document.source.bytes = messages[].content[].content[].data | role=user ? messages[].role=user messages[].content[].type=tool-result messages[].content[].content[].type=document @ 0:65
messages[].content[].toolResult.content[].document.name = messages[].content[].content[].filename | role=user format=txt ? messages[].role=user messages[].content[].type=tool-result messages[].content[].content[].type=document @ 0:66
messages[].content[].toolResult.content[].document.source.text = messages[].content[].content[].text | role=user format=txt ? messages[].role=user messages[].content[].type=tool-result messages[].content[].content[].type=document @ 0:66
messages[].content[] = messages[].content[].cache | role=user ? messages[].role=user messages[].content[].type=tool-result @ 0:59
messages[].content[].image.format = messages[].content[].mediaType | role=user ? messages[].role=user messages[].content[].type=image @ 0:60
messages[].content[].image.source.bytes = messages[].content[].data | role=user ? messages[].role=user messages[].content[].type=image @ 0:60
messages[].content[] = messages[].content[].cache | role=user ? messages[].role=user messages[].content[].type=image @ 0:60
messages[].content[].cachePoint.ttl = messages[].content[].cache.ttl | role=user type=default ? messages[].role=user messages[].content[].type=image @ 0:88
messages[].content[].audio.format = messages[].content[].mediaType | role=user ? messages[].role=user messages[].content[].type=audio @ 0:61
messages[].content[].audio.source.bytes = messages[].content[].data | role=user ? messages[].role=user messages[].content[].type=audio @ 0:61
messages[].content[].video.format = messages[].content[].mediaType | role=user ? messages[].role=user messages[].content[].type=video @ 0:62
messages[].content[].video.source.bytes = messages[].content[].data | role=user ? messages[].role=user messages[].content[].type=video @ 0:62
messages[].content[].document.name = messages[].content[].filename | role=user format=pdf ? messages[].role=user messages[].content[].type=document @ 0:64
messages[].content[].document.source.bytes = messages[].content[].data | role=user format=pdf ? messages[].role=user messages[].content[].type=document @ 0:64
messages[].content[] = messages[].content[].cache | role=user ? messages[].role=user messages[].content[].type=document @ 0:64
messages[].content[].cachePoint.ttl = messages[].content[].cache.ttl | role=user type=default ? messages[].role=user messages[].content[].type=document @ 0:88
messages[].content[].document.name = messages[].content[].filename | role=user ? messages[].role=user messages[].content[].type=document @ 0:65
messages[].content[].document.format = messages[].content[].mediaType | role=user ? messages[].role=user messages[].content[].type=document @ 0:65
messages[].content[].document.source.bytes = messages[].content[].data | role=user ? messages[].role=user messages[].content[].type=document @ 0:65
messages[].content[].document.name = messages[].content[].filename | role=user format=txt ? messages[].role=user messages[].content[].type=document @ 0:66
messages[].content[].document.source.text = messages[].content[].text | role=user format=txt ? messages[].role=user messages[].content[].type=document @ 0:66
messages[].content = messages[].content | role=assistant ? messages[].role=assistant @ 0:41
messages[].content[].toolUse.type =  | role=assistant type=server_tool_use ? messages[].role=assistant messages[].content[].type=native @ 0:46
messages[].content[].guardContent.text.text = messages[].content[].text | role=assistant ? messages[].role=assistant messages[].content[].type=text @ 0:49
messages[].content[] = messages[].content[].cache | role=assistant ? messages[].role=assistant messages[].content[].type=text @ 0:49
messages[].content[].cachePoint.ttl = messages[].content[].cache.ttl | role=assistant type=default ? messages[].role=assistant messages[].content[].type=text @ 0:88
messages[].content[].citationsContent.content[].text = messages[].content[].text | role=assistant ? messages[].role=assistant messages[].content[].type=text @ 0:50
messages[].content[].citationsContent.citations = messages[].content[].citations | role=assistant ? messages[].role=assistant messages[].content[].type=text @ 0:50
messages[].content[].citationsContent.citations[].location.web.url = messages[].content[].citations[].url | role=assistant ? messages[].role=assistant messages[].content[].type=text messages[].content[].citations[].type=url @ 0:82
messages[].content[].citationsContent.citations[].title = messages[].content[].citations[].title | role=assistant ? messages[].role=assistant messages[].content[].type=text messages[].content[].citations[].type=url @ 0:82
messages[].content[].citationsContent.citations[].sourceContent[].text = messages[].content[].citations[].quote | role=assistant ? messages[].role=assistant messages[].content[].type=text messages[].content[].citations[].type=url @ 0:82
messages[].content[].citationsContent.citations[].location.documentPage.documentIndex = messages[].content[].citations[].index | role=assistant ? messages[].role=assistant messages[].content[].type=text messages[].content[].citations[].type=document @ 0:84
messages[].content[].citationsContent.citations[].location.documentPage.start = messages[].content[].citations[].location.start | role=assistant ? messages[].role=assistant messages[].content[].type=text messages[].content[].citations[].type=document @ 0:84
messages[].content[].citationsContent.citations[].location.documentPage.end = messages[].content[].citations[].location.end | role=assistant ? messages[].role=assistant messages[].content[].type=text messages[].content[].citations[].type=document @ 0:84
messages[].content[].citationsContent.citations[].title = messages[].content[].citations[].title | role=assistant ? messages[].role=assistant messages[].content[].type=text messages[].content[].citations[].type=document @ 0:84
messages[].content[].citationsContent.citations[].source = messages[].content[].citations[].id | role=assistant ? messages[].role=assistant messages[].content[].type=text messages[].content[].citations[].type=document @ 0:84
messages[].content[].citationsContent.citations[].sourceContent[].text = messages[].content[].citations[].quote | role=assistant ? messages[].role=assistant messages[].content[].type=text messages[].content[].citations[].type=document @ 0:84
messages[].content[].citationsContent.citations[].location.documentChunk.documentIndex = messages[].content[].citations[].index | role=assistant ? messages[].role=assistant messages[].content[].type=text messages[].content[].citations[].type=document @ 0:85
messages[].content[].citationsContent.citations[].location.documentChunk.start = messages[].content[].citations[].location.start | role=assistant ? messages[].role=assistant messages[].content[].type=text messages[].content[].citations[].type=document @ 0:85
messages[].content[].citationsContent.citations[].location.documentChunk.end = messages[].content[].citations[].location.end | role=assistant ? messages[].role=assistant messages[].content[].type=text messages[].content[].citations[].type=document @ 0:85
messages[].content[].citationsContent.citations[].title = messages[].content[].citations[].title | role=assistant ? messages[].role=assistant messages[].content[].type=text messages[].content[].citations[].type=document @ 0:85
messages[].content[].citationsContent.citations[].source = messages[].content[].citations[].id | role=assistant ? messages[].role=assistant messages[].content[].type=text messages[].content[].citations[].type=document @ 0:85
messages[].content[].citationsContent.citations[].sourceContent[].text = messages[].content[].citations[].quote | role=assistant ? messages[].role=assistant messages[].content[].type=text messages[].content[].citations[].type=document @ 0:85
messages[].content[].citationsContent.citations[].location.documentChar.documentIndex = messages[].content[].citations[].index | role=assistant ? messages[].role=assistant messages[].content[].type=text messages[].content[].citations[].type=document @ 0:86
messages[].content[].citationsContent.citations[].location.documentChar.start = messages[].content[].citations[].location.start | role=assistant ? messages[].role=assistant messages[].content[].type=text messages[].content[].citations[].type=document @ 0:86
messages[].content[].citationsContent.citations[].location.documentChar.end = messages[].content[].citations[].location.end | role=assistant ? messages[].role=assistant messages[].content[].type=text messages[].content[].citations[].type=document @ 0:86
messages[].content[].citationsContent.citations[].title = messages[].content[].citations[].title | role=assistant ? messages[].role=assistant messages[].content[].type=text messages[].content[].citations[].type=document @ 0:86
messages[].content[].citationsContent.citations[].source = messages[].content[].citations[].id | role=assistant ? messages[].role=assistant messages[].content[].type=text messages[].content[].citations[].type=document @ 0:86
messages[].content[].citationsContent.citations[].sourceContent[].text = messages[].content[].citations[].quote | role=assistant ? messages[].role=assistant messages[].content[].type=text messages[].content[].citations[].type=document @ 0:86
messages[].content[].citationsContent.citations[].location.searchResultLocation.searchResultIndex = messages[].content[].citations[].index | role=assistant ? messages[].role=assistant messages[].content[].type=text messages[].content[].citations[].type=search-result @ 0:87
messages[].content[].citationsContent.citations[].location.searchResultLocation.start = messages[].content[].citations[].location.start | role=assistant ? messages[].role=assistant messages[].content[].type=text messages[].content[].citations[].type=search-result @ 0:87
messages[].content[].citationsContent.citations[].location.searchResultLocation.end = messages[].content[].citations[].location.end | role=assistant ? messages[].role=assistant messages[].content[].type=text messages[].content[].citations[].type=search-result @ 0:87
messages[].content[].citationsContent.citations[].title = messages[].content[].citations[].title | role=assistant ? messages[].role=assistant messages[].content[].type=text messages[].content[].citations[].type=search-result @ 0:87
messages[].content[].citationsContent.citations[].source = messages[].content[].citations[].source | role=assistant ? messages[].role=assistant messages[].content[].type=text messages[].content[].citations[].type=search-result @ 0:87
messages[].content[].citationsContent.citations[].sourceContent[].text = messages[].content[].citations[].quote | role=assistant ? messages[].role=assistant messages[].content[].type=text messages[].content[].citations[].type=search-result @ 0:87
messages[].content[] = messages[].content[].cache | role=assistant ? messages[].role=assistant messages[].content[].type=text @ 0:50
messages[].content[].citationsContent.citations = messages[].content[].citations | role=assistant ? messages[].role=assistant messages[].content[].type=text @ 0:51
messages[].content[].text = messages[].content[].text | role=assistant ? messages[].role=assistant messages[].content[].type=text @ 0:52
messages[].content[] = messages[].content[].cache | role=assistant ? messages[].role=assistant messages[].content[].type=text @ 0:52
messages[].content[].citationsContent.content[].text = messages[].content[].text | role=assistant ? messages[].role=assistant messages[].content[].type=text @ 0:53
messages[].content[].text = messages[].content[].text | role=assistant ? messages[].role=assistant messages[].content[].type=refusal @ 0:54
messages[].content[] = messages[].content[].cache | role=assistant ? messages[].role=assistant messages[].content[].type=refusal @ 0:54
messages[].content[].cachePoint.ttl = messages[].content[].cache.ttl | role=assistant type=default ? messages[].role=assistant messages[].content[].type=refusal @ 0:88
messages[].content[].reasoningContent.reasoningText.text = messages[].content[].text | role=assistant ? messages[].role=assistant messages[].content[].type=reasoning @ 0:55
messages[].content[].reasoningContent.reasoningText.signature = messages[].content[].native.reasoningContent.reasoningText.signature | role=assistant ? messages[].role=assistant messages[].content[].type=reasoning @ 0:55
messages[].content[].toolUse.toolUseId = messages[].content[].id | role=assistant ? messages[].role=assistant messages[].content[].type=tool-call @ 0:56
messages[].content[].toolUse.name = messages[].content[].name | role=assistant ? messages[].role=assistant messages[].content[].type=tool-call @ 0:56
messages[].content[].toolUse.input = messages[].content[] | role=assistant ? messages[].role=assistant messages[].content[].type=tool-call @ 0:56
messages[].content[] = messages[].content[].cache | role=assistant ? messages[].role=assistant messages[].content[].type=tool-call @ 0:56
messages[].content[].cachePoint.ttl = messages[].content[].cache.ttl | role=assistant type=default ? messages[].role=assistant messages[].content[].type=tool-call @ 0:88
messages[].content[].toolResult.toolUseId = messages[].content[].id | role=assistant status=error ? messages[].role=assistant messages[].content[].type=tool-result @ 0:58
messages[].content[].toolResult.content = messages[].content[].content | role=assistant status=error ? messages[].role=assistant messages[].content[].type=tool-result @ 0:58
messages[].content[].toolResult.content[].json = messages[].content[].content[].text | role=assistant status=error ? messages[].role=assistant messages[].content[].type=tool-result messages[].content[].content[].type=text @ 0:48
messages[].content[].toolResult.content[].text = messages[].content[].content[].text | role=assistant status=error ? messages[].role=assistant messages[].content[].type=tool-result messages[].content[].content[].type=text @ 0:52
messages[].content[].toolResult.content[].text = messages[].content[].content[].text | role=assistant status=error ? messages[].role=assistant messages[].content[].type=tool-result messages[].content[].content[].type=refusal @ 0:54
messages[].content[].toolResult.content[].image.format = messages[].content[].content[].mediaType | role=assistant status=error ? messages[].role=assistant messages[].content[].type=tool-result messages[].content[].content[].type=image @ 0:60
messages[].content[].toolResult.content[].image.source.bytes = messages[].content[].content[].data | role=assistant status=error ? messages[].role=assistant messages[].content[].type=tool-result messages[].content[].content[].type=image @ 0:60
messages[].content[].toolResult.content[].video.format = messages[].content[].content[].mediaType | role=assistant status=error ? messages[].role=assistant messages[].content[].type=tool-result messages[].content[].content[].type=video @ 0:62
messages[].content[].toolResult.content[].video.source.bytes = messages[].content[].content[].data | role=assistant status=error ? messages[].role=assistant messages[].content[].type=tool-result messages[].content[].content[].type=video @ 0:62
messages[].content[].toolResult.content[].document.name = messages[].content[].content[].filename | role=assistant status=error format=pdf ? messages[].role=assistant messages[].content[].type=tool-result messages[].content[].content[].type=document @ 0:64
messages[].content[].toolResult.content[].document.source.bytes = messages[].content[].content[].data | role=assistant status=error format=pdf ? messages[].role=assistant messages[].content[].type=tool-result messages[].content[].content[].type=document @ 0:64
messages[].content[].toolResult.content[].document.name = messages[].content[].content[].filename | role=assistant status=error ? messages[].role=assistant messages[].content[].type=tool-result messages[].content[].content[].type=document @ 0:65
messages[].content[].toolResult.content[].document.format = messages[].content[].content[].mediaType | role=assistant status=error ? messages[].role=assistant messages[].content[].type=tool-result messages[].content[].content[].type=document @ 0:65
messages[].content[].toolResult.content[].document.source.bytes = messages[].content[].content[].data | role=assistant status=error ? messages[].role=assistant messages[].content[].type=tool-result messages[].content[].content[].type=document @ 0:65
messages[].content[].toolResult.content[].document.name = messages[].content[].content[].filename | role=assistant status=error format=txt ? messages[].role=assistant messages[].content[].type=tool-result messages[].content[].content[].type=document @ 0:66
messages[].content[].toolResult.content[].document.source.text = messages[].content[].content[].text | role=assistant status=error format=txt ? messages[].role=assistant messages[].content[].type=tool-result messages[].content[].content[].type=document @ 0:66
messages[].content[] = messages[].content[].cache | role=assistant ? messages[].role=assistant messages[].content[].type=tool-result @ 0:58
messages[].content[].cachePoint.ttl = messages[].content[].cache.ttl | role=assistant type=default ? messages[].role=assistant messages[].content[].type=tool-result @ 0:88
messages[].content[].toolResult.toolUseId = messages[].content[].id | role=assistant ? messages[].role=assistant messages[].content[].type=tool-result @ 0:59
messages[].content[].toolResult.content = messages[].content[].content | role=assistant ? messages[].role=assistant messages[].content[].type=tool-result @ 0:59
messages[].content[].toolResult.content[].json = messages[].content[].content[].text | role=assistant ? messages[].role=assistant messages[].content[].type=tool-result messages[].content[].content[].type=text @ 0:48
messages[].content[].toolResult.content[].text = messages[].content[].content[].text | role=assistant ? messages[].role=assistant messages[].content[].type=tool-result messages[].content[].content[].type=text @ 0:52
messages[].content[].toolResult.content[].text = messages[].content[].content[].text | role=assistant ? messages[].role=assistant messages[].content[].type=tool-result messages[].content[].content[].type=refusal @ 0:54
messages[].content[].toolResult.content[].image.format = messages[].content[].content[].mediaType | role=assistant ? messages[].role=assistant messages[].content[].type=tool-result messages[].content[].content[].type=image @ 0:60
messages[].content[].toolResult.content[].image.source.bytes = messages[].content[].content[].data | role=assistant ? messages[].role=assistant messages[].content[].type=tool-result messages[].content[].content[].type=image @ 0:60
messages[].content[].toolResult.content[].video.format = messages[].content[].content[].mediaType | role=assistant ? messages[].role=assistant messages[].content[].type=tool-result messages[].content[].content[].type=video @ 0:62
messages[].content[].toolResult.content[].video.source.bytes = messages[].content[].content[].data | role=assistant ? messages[].role=assistant messages[].content[].type=tool-result messages[].content[].content[].type=video @ 0:62
messages[].content[].toolResult.content[].document.name = messages[].content[].content[].filename | role=assistant format=pdf ? messages[].role=assistant messages[].content[].type=tool-result messages[].content[].content[].type=document @ 0:64
messages[].content[].toolResult.content[].document.source.bytes = messages[].content[].content[].data | role=assistant format=pdf ? messages[].role=assistant messages[].content[].type=tool-result messages[].content[].content[].type=document @ 0:64
messages[].content[].toolResult.content[].document.name = messages[].content[].content[].filename | role=assistant ? messages[].role=assistant messages[].content[].type=tool-result messages[].content[].content[].type=document @ 0:65
messages[].content[].toolResult.content[].document.format = messages[].content[].content[].mediaType | role=assistant ? messages[].role=assistant messages[].content[].type=tool-result messages[].content[].content[].type=document @ 0:65
messages[].content[].toolResult.content[].document.source.bytes = messages[].content[].content[].data | role=assistant ? messages[].role=assistant messages[].content[].type=tool-result messages[].content[].content[].type=document @ 0:65
messages[].content[].toolResult.content[].document.name = messages[].content[].content[].filename | role=assistant format=txt ? messages[].role=assistant messages[].content[].type=tool-result messages[].content[].content[].type=document @ 0:66
messages[].content[].toolResult.content[].document.source.text = messages[].content[].content[].text | role=assistant format=txt ? messages[].role=assistant messages[].content[].type=tool-result messages[].content[].content[].type=document @ 0:66
messages[].content[] = messages[].content[].cache | role=assistant ? messages[].role=assistant messages[].content[].type=tool-result @ 0:59
messages[].content[].image.format = messages[].content[].mediaType | role=assistant ? messages[].role=assistant messages[].content[].type=image @ 0:60
messages[].content[].image.source.bytes = messages[].content[].data | role=assistant ? messages[].role=assistant messages[].content[].type=image @ 0:60
messages[].content[] = messages[].content[].cache | role=assistant ? messages[].role=assistant messages[].content[].type=image @ 0:60
messages[].content[].cachePoint.ttl = messages[].content[].cache.ttl | role=assistant type=default ? messages[].role=assistant messages[].content[].type=image @ 0:88
messages[].content[].audio.format = messages[].content[].mediaType | role=assistant ? messages[].role=assistant messages[].content[].type=audio @ 0:61
messages[].content[].audio.source.bytes = messages[].content[].data | role=assistant ? messages[].role=assistant messages[].content[].type=audio @ 0:61
messages[].content[].video.format = messages[].content[].mediaType | role=assistant ? messages[].role=assistant messages[].content[].type=video @ 0:62
messages[].content[].video.source.bytes = messages[].content[].data | role=assistant ? messages[].role=assistant messages[].content[].type=video @ 0:62
messages[].content[].document.name = messages[].content[].filename | role=assistant format=pdf ? messages[].role=assistant messages[].content[].type=document @ 0:64
messages[].content[].document.source.bytes = messages[].content[].data | role=assistant format=pdf ? messages[].role=assistant messages[].content[].type=document @ 0:64
messages[].content[] = messages[].content[].cache | role=assistant ? messages[].role=assistant messages[].content[].type=document @ 0:64
messages[].content[].cachePoint.ttl = messages[].content[].cache.ttl | role=assistant type=default ? messages[].role=assistant messages[].content[].type=document @ 0:88
messages[].content[].document.name = messages[].content[].filename | role=assistant ? messages[].role=assistant messages[].content[].type=document @ 0:65
messages[].content[].document.format = messages[].content[].mediaType | role=assistant ? messages[].role=assistant messages[].content[].type=document @ 0:65
messages[].content[].document.source.bytes = messages[].content[].data | role=assistant ? messages[].role=assistant messages[].content[].type=document @ 0:65
messages[].content[].document.name = messages[].content[].filename | role=assistant format=txt ? messages[].role=assistant messages[].content[].type=document @ 0:66
messages[].content[].document.source.text = messages[].content[].text | role=assistant format=txt ? messages[].role=assistant messages[].content[].type=document @ 0:66
messages[].content = messages[].content | role=user ? messages[].role=tool @ 0:42
messages[].content[].toolUse.type =  | role=user type=server_tool_use ? messages[].role=tool messages[].content[].type=native @ 0:46
messages[].content[].guardContent.text.text = messages[].content[].text | role=user ? messages[].role=tool messages[].content[].type=text @ 0:49
messages[].content[] = messages[].content[].cache | role=user ? messages[].role=tool messages[].content[].type=text @ 0:49
messages[].content[].cachePoint.ttl = messages[].content[].cache.ttl | role=user type=default ? messages[].role=tool messages[].content[].type=text @ 0:88
messages[].content[].citationsContent.content[].text = messages[].content[].text | role=user ? messages[].role=tool messages[].content[].type=text @ 0:50
messages[].content[].citationsContent.citations = messages[].content[].citations | role=user ? messages[].role=tool messages[].content[].type=text @ 0:50
messages[].content[].citationsContent.citations[].location.web.url = messages[].content[].citations[].url | role=user ? messages[].role=tool messages[].content[].type=text messages[].content[].citations[].type=url @ 0:82
messages[].content[].citationsContent.citations[].title = messages[].content[].citations[].title | role=user ? messages[].role=tool messages[].content[].type=text messages[].content[].citations[].type=url @ 0:82
messages[].content[].citationsContent.citations[].sourceContent[].text = messages[].content[].citations[].quote | role=user ? messages[].role=tool messages[].content[].type=text messages[].content[].citations[].type=url @ 0:82
messages[].content[].citationsContent.citations[].location.documentPage.documentIndex = messages[].content[].citations[].index | role=user ? messages[].role=tool messages[].content[].type=text messages[].content[].citations[].type=document @ 0:84
messages[].content[].citationsContent.citations[].location.documentPage.start = messages[].content[].citations[].location.start | role=user ? messages[].role=tool messages[].content[].type=text messages[].content[].citations[].type=document @ 0:84
messages[].content[].citationsContent.citations[].location.documentPage.end = messages[].content[].citations[].location.end | role=user ? messages[].role=tool messages[].content[].type=text messages[].content[].citations[].type=document @ 0:84
messages[].content[].citationsContent.citations[].title = messages[].content[].citations[].title | role=user ? messages[].role=tool messages[].content[].type=text messages[].content[].citations[].type=document @ 0:84
messages[].content[].citationsContent.citations[].source = messages[].content[].citations[].id | role=user ? messages[].role=tool messages[].content[].type=text messages[].content[].citations[].type=document @ 0:84
messages[].content[].citationsContent.citations[].sourceContent[].text = messages[].content[].citations[].quote | role=user ? messages[].role=tool messages[].content[].type=text messages[].content[].citations[].type=document @ 0:84
messages[].content[].citationsContent.citations[].location.documentChunk.documentIndex = messages[].content[].citations[].index | role=user ? messages[].role=tool messages[].content[].type=text messages[].content[].citations[].type=document @ 0:85
messages[].content[].citationsContent.citations[].location.documentChunk.start = messages[].content[].citations[].location.start | role=user ? messages[].role=tool messages[].content[].type=text messages[].content[].citations[].type=document @ 0:85
messages[].content[].citationsContent.citations[].location.documentChunk.end = messages[].content[].citations[].location.end | role=user ? messages[].role=tool messages[].content[].type=text messages[].content[].citations[].type=document @ 0:85
messages[].content[].citationsContent.citations[].title = messages[].content[].citations[].title | role=user ? messages[].role=tool messages[].content[].type=text messages[].content[].citations[].type=document @ 0:85
messages[].content[].citationsContent.citations[].source = messages[].content[].citations[].id | role=user ? messages[].role=tool messages[].content[].type=text messages[].content[].citations[].type=document @ 0:85
messages[].content[].citationsContent.citations[].sourceContent[].text = messages[].content[].citations[].quote | role=user ? messages[].role=tool messages[].content[].type=text messages[].content[].citations[].type=document @ 0:85
messages[].content[].citationsContent.citations[].location.documentChar.documentIndex = messages[].content[].citations[].index | role=user ? messages[].role=tool messages[].content[].type=text messages[].content[].citations[].type=document @ 0:86
messages[].content[].citationsContent.citations[].location.documentChar.start = messages[].content[].citations[].location.start | role=user ? messages[].role=tool messages[].content[].type=text messages[].content[].citations[].type=document @ 0:86
messages[].content[].citationsContent.citations[].location.documentChar.end = messages[].content[].citations[].location.end | role=user ? messages[].role=tool messages[].content[].type=text messages[].content[].citations[].type=document @ 0:86
messages[].content[].citationsContent.citations[].title = messages[].content[].citations[].title | role=user ? messages[].role=tool messages[].content[].type=text messages[].content[].citations[].type=document @ 0:86
messages[].content[].citationsContent.citations[].source = messages[].content[].citations[].id | role=user ? messages[].role=tool messages[].content[].type=text messages[].content[].citations[].type=document @ 0:86
messages[].content[].citationsContent.citations[].sourceContent[].text = messages[].content[].citations[].quote | role=user ? messages[].role=tool messages[].content[].type=text messages[].content[].citations[].type=document @ 0:86
messages[].content[].citationsContent.citations[].location.searchResultLocation.searchResultIndex = messages[].content[].citations[].index | role=user ? messages[].role=tool messages[].content[].type=text messages[].content[].citations[].type=search-result @ 0:87
messages[].content[].citationsContent.citations[].location.searchResultLocation.start = messages[].content[].citations[].location.start | role=user ? messages[].role=tool messages[].content[].type=text messages[].content[].citations[].type=search-result @ 0:87
messages[].content[].citationsContent.citations[].location.searchResultLocation.end = messages[].content[].citations[].location.end | role=user ? messages[].role=tool messages[].content[].type=text messages[].content[].citations[].type=search-result @ 0:87
messages[].content[].citationsContent.citations[].title = messages[].content[].citations[].title | role=user ? messages[].role=tool messages[].content[].type=text messages[].content[].citations[].type=search-result @ 0:87
messages[].content[].citationsContent.citations[].source = messages[].content[].citations[].source | role=user ? messages[].role=tool messages[].content[].type=text messages[].content[].citations[].type=search-result @ 0:87
messages[].content[].citationsContent.citations[].sourceContent[].text = messages[].content[].citations[].quote | role=user ? messages[].role=tool messages[].content[].type=text messages[].content[].citations[].type=search-result @ 0:87
messages[].content[] = messages[].content[].cache | role=user ? messages[].role=tool messages[].content[].type=text @ 0:50
messages[].content[].citationsContent.citations = messages[].content[].citations | role=user ? messages[].role=tool messages[].content[].type=text @ 0:51
messages[].content[].text = messages[].content[].text | role=user ? messages[].role=tool messages[].content[].type=text @ 0:52
messages[].content[] = messages[].content[].cache | role=user ? messages[].role=tool messages[].content[].type=text @ 0:52
messages[].content[].citationsContent.content[].text = messages[].content[].text | role=user ? messages[].role=tool messages[].content[].type=text @ 0:53
messages[].content[].text = messages[].content[].text | role=user ? messages[].role=tool messages[].content[].type=refusal @ 0:54
messages[].content[] = messages[].content[].cache | role=user ? messages[].role=tool messages[].content[].type=refusal @ 0:54
messages[].content[].cachePoint.ttl = messages[].content[].cache.ttl | role=user type=default ? messages[].role=tool messages[].content[].type=refusal @ 0:88
messages[].content[].reasoningContent.reasoningText.text = messages[].content[].text | role=user ? messages[].role=tool messages[].content[].type=reasoning @ 0:55
messages[].content[].reasoningContent.reasoningText.signature = messages[].content[].native.reasoningContent.reasoningText.signature | role=user ? messages[].role=tool messages[].content[].type=reasoning @ 0:55
messages[].content[].toolUse.toolUseId = messages[].content[].id | role=user ? messages[].role=tool messages[].content[].type=tool-call @ 0:56
messages[].content[].toolUse.name = messages[].content[].name | role=user ? messages[].role=tool messages[].content[].type=tool-call @ 0:56
messages[].content[].toolUse.input = messages[].content[] | role=user ? messages[].role=tool messages[].content[].type=tool-call @ 0:56
messages[].content[] = messages[].content[].cache | role=user ? messages[].role=tool messages[].content[].type=tool-call @ 0:56
messages[].content[].cachePoint.ttl = messages[].content[].cache.ttl | role=user type=default ? messages[].role=tool messages[].content[].type=tool-call @ 0:88
messages[].content[].toolResult.toolUseId = messages[].content[].id | role=user status=error ? messages[].role=tool messages[].content[].type=tool-result @ 0:58
messages[].content[].toolResult.content = messages[].content[].content | role=user status=error ? messages[].role=tool messages[].content[].type=tool-result @ 0:58
messages[].content[].toolResult.content[].json = messages[].content[].content[].text | role=user status=error ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=text @ 0:48
messages[].content[].toolResult.content[].text = messages[].content[].content[].text | role=user status=error ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=text @ 0:52
messages[].content[].toolResult.content[].text = messages[].content[].content[].text | role=user status=error ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=refusal @ 0:54
messages[].content[].toolResult.content[].image.format = messages[].content[].content[].mediaType | role=user status=error ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=image @ 0:60
messages[].content[].toolResult.content[].image.source.bytes = messages[].content[].content[].data | role=user status=error ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=image @ 0:60
messages[].content[].toolResult.content[].video.format = messages[].content[].content[].mediaType | role=user status=error ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=video @ 0:62
messages[].content[].toolResult.content[].video.source.bytes = messages[].content[].content[].data | role=user status=error ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=video @ 0:62
messages[].content[].toolResult.content[].document.name = messages[].content[].content[].filename | role=user status=error format=pdf ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=document @ 0:64
messages[].content[].toolResult.content[].document.source.bytes = messages[].content[].content[].data | role=user status=error format=pdf ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=document @ 0:64
messages[].content[].toolResult.content[].document.name = messages[].content[].content[].filename | role=user status=error ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=document @ 0:65
messages[].content[].toolResult.content[].document.format = messages[].content[].content[].mediaType | role=user status=error ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=document @ 0:65
messages[].content[].toolResult.content[].document.source.bytes = messages[].content[].content[].data | role=user status=error ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=document @ 0:65
messages[].content[].toolResult.content[].document.name = messages[].content[].content[].filename | role=user status=error format=txt ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=document @ 0:66
messages[].content[].toolResult.content[].document.source.text = messages[].content[].content[].text | role=user status=error format=txt ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=document @ 0:66
messages[].content[] = messages[].content[].cache | role=user ? messages[].role=tool messages[].content[].type=tool-result @ 0:58
messages[].content[].cachePoint.ttl = messages[].content[].cache.ttl | role=user type=default ? messages[].role=tool messages[].content[].type=tool-result @ 0:88
messages[].content[].toolResult.toolUseId = messages[].content[].id | role=user ? messages[].role=tool messages[].content[].type=tool-result @ 0:59
messages[].content[].toolResult.content = messages[].content[].content | role=user ? messages[].role=tool messages[].content[].type=tool-result @ 0:59
messages[].content[].toolResult.content[].json = messages[].content[].content[].text | role=user ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=text @ 0:48
messages[].content[].toolResult.content[].text = messages[].content[].content[].text | role=user ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=text @ 0:52
messages[].content[].toolResult.content[].text = messages[].content[].content[].text | role=user ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=refusal @ 0:54
messages[].content[].toolResult.content[].image.format = messages[].content[].content[].mediaType | role=user ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=image @ 0:60
messages[].content[].toolResult.content[].image.source.bytes = messages[].content[].content[].data | role=user ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=image @ 0:60
messages[].content[].toolResult.content[].video.format = messages[].content[].content[].mediaType | role=user ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=video @ 0:62
messages[].content[].toolResult.content[].video.source.bytes = messages[].content[].content[].data | role=user ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=video @ 0:62
messages[].content[].toolResult.content[].document.name = messages[].content[].content[].filename | role=user format=pdf ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=document @ 0:64
messages[].content[].toolResult.content[].document.source.bytes = messages[].content[].content[].data | role=user format=pdf ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=document @ 0:64
messages[].content[].toolResult.content[].document.name = messages[].content[].content[].filename | role=user ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=document @ 0:65
messages[].content[].toolResult.content[].document.format = messages[].content[].content[].mediaType | role=user ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=document @ 0:65
messages[].content[].toolResult.content[].document.source.bytes = messages[].content[].content[].data | role=user ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=document @ 0:65
messages[].content[].toolResult.content[].document.name = messages[].content[].content[].filename | role=user format=txt ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=document @ 0:66
messages[].content[].toolResult.content[].document.source.text = messages[].content[].content[].text | role=user format=txt ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=document @ 0:66
messages[].content[] = messages[].content[].cache | role=user ? messages[].role=tool messages[].content[].type=tool-result @ 0:59
messages[].content[].image.format = messages[].content[].mediaType | role=user ? messages[].role=tool messages[].content[].type=image @ 0:60
messages[].content[].image.source.bytes = messages[].content[].data | role=user ? messages[].role=tool messages[].content[].type=image @ 0:60
messages[].content[] = messages[].content[].cache | role=user ? messages[].role=tool messages[].content[].type=image @ 0:60
messages[].content[].cachePoint.ttl = messages[].content[].cache.ttl | role=user type=default ? messages[].role=tool messages[].content[].type=image @ 0:88
messages[].content[].audio.format = messages[].content[].mediaType | role=user ? messages[].role=tool messages[].content[].type=audio @ 0:61
messages[].content[].audio.source.bytes = messages[].content[].data | role=user ? messages[].role=tool messages[].content[].type=audio @ 0:61
messages[].content[].video.format = messages[].content[].mediaType | role=user ? messages[].role=tool messages[].content[].type=video @ 0:62
messages[].content[].video.source.bytes = messages[].content[].data | role=user ? messages[].role=tool messages[].content[].type=video @ 0:62
messages[].content[].document.name = messages[].content[].filename | role=user format=pdf ? messages[].role=tool messages[].content[].type=document @ 0:64
messages[].content[].document.source.bytes = messages[].content[].data | role=user format=pdf ? messages[].role=tool messages[].content[].type=document @ 0:64
messages[].content[] = messages[].content[].cache | role=user ? messages[].role=tool messages[].content[].type=document @ 0:64
messages[].content[].cachePoint.ttl = messages[].content[].cache.ttl | role=user type=default ? messages[].role=tool messages[].content[].type=document @ 0:88
messages[].content[].document.name = messages[].content[].filename | role=user ? messages[].role=tool messages[].content[].type=document @ 0:65
messages[].content[].document.format = messages[].content[].mediaType | role=user ? messages[].role=tool messages[].content[].type=document @ 0:65
messages[].content[].document.source.bytes = messages[].content[].data | role=user ? messages[].role=tool messages[].content[].type=document @ 0:65
messages[].content[].document.name = messages[].content[].filename | role=user format=txt ? messages[].role=tool messages[].content[].type=document @ 0:66
messages[].content[].document.source.text = messages[].content[].text | role=user format=txt ? messages[].role=tool messages[].content[].type=document @ 0:66
messages[].content = messages[].content | role=user ? messages[].role=system @ 0:43
messages[].content[].toolUse.type =  | role=user type=server_tool_use ? messages[].role=system messages[].content[].type=native @ 0:46
messages[].content[].guardContent.text.text = messages[].content[].text | role=user ? messages[].role=system messages[].content[].type=text @ 0:49
messages[].content[] = messages[].content[].cache | role=user ? messages[].role=system messages[].content[].type=text @ 0:49
messages[].content[].cachePoint.ttl = messages[].content[].cache.ttl | role=user type=default ? messages[].role=system messages[].content[].type=text @ 0:88
messages[].content[].citationsContent.content[].text = messages[].content[].text | role=user ? messages[].role=system messages[].content[].type=text @ 0:50
messages[].content[].citationsContent.citations = messages[].content[].citations | role=user ? messages[].role=system messages[].content[].type=text @ 0:50
messages[].content[].citationsContent.citations[].location.web.url = messages[].content[].citations[].url | role=user ? messages[].role=system messages[].content[].type=text messages[].content[].citations[].type=url @ 0:82
messages[].content[].citationsContent.citations[].title = messages[].content[].citations[].title | role=user ? messages[].role=system messages[].content[].type=text messages[].content[].citations[].type=url @ 0:82
messages[].content[].citationsContent.citations[].sourceContent[].text = messages[].content[].citations[].quote | role=user ? messages[].role=system messages[].content[].type=text messages[].content[].citations[].type=url @ 0:82
messages[].content[].citationsContent.citations[].location.documentPage.documentIndex = messages[].content[].citations[].index | role=user ? messages[].role=system messages[].content[].type=text messages[].content[].citations[].type=document @ 0:84
messages[].content[].citationsContent.citations[].location.documentPage.start = messages[].content[].citations[].location.start | role=user ? messages[].role=system messages[].content[].type=text messages[].content[].citations[].type=document @ 0:84
messages[].content[].citationsContent.citations[].location.documentPage.end = messages[].content[].citations[].location.end | role=user ? messages[].role=system messages[].content[].type=text messages[].content[].citations[].type=document @ 0:84
messages[].content[].citationsContent.citations[].title = messages[].content[].citations[].title | role=user ? messages[].role=system messages[].content[].type=text messages[].content[].citations[].type=document @ 0:84
messages[].content[].citationsContent.citations[].source = messages[].content[].citations[].id | role=user ? messages[].role=system messages[].content[].type=text messages[].content[].citations[].type=document @ 0:84
messages[].content[].citationsContent.citations[].sourceContent[].text = messages[].content[].citations[].quote | role=user ? messages[].role=system messages[].content[].type=text messages[].content[].citations[].type=document @ 0:84
messages[].content[].citationsContent.citations[].location.documentChunk.documentIndex = messages[].content[].citations[].index | role=user ? messages[].role=system messages[].content[].type=text messages[].content[].citations[].type=document @ 0:85
messages[].content[].citationsContent.citations[].location.documentChunk.start = messages[].content[].citations[].location.start | role=user ? messages[].role=system messages[].content[].type=text messages[].content[].citations[].type=document @ 0:85
messages[].content[].citationsContent.citations[].location.documentChunk.end = messages[].content[].citations[].location.end | role=user ? messages[].role=system messages[].content[].type=text messages[].content[].citations[].type=document @ 0:85
messages[].content[].citationsContent.citations[].title = messages[].content[].citations[].title | role=user ? messages[].role=system messages[].content[].type=text messages[].content[].citations[].type=document @ 0:85
messages[].content[].citationsContent.citations[].source = messages[].content[].citations[].id | role=user ? messages[].role=system messages[].content[].type=text messages[].content[].citations[].type=document @ 0:85
messages[].content[].citationsContent.citations[].sourceContent[].text = messages[].content[].citations[].quote | role=user ? messages[].role=system messages[].content[].type=text messages[].content[].citations[].type=document @ 0:85
messages[].content[].citationsContent.citations[].location.documentChar.documentIndex = messages[].content[].citations[].index | role=user ? messages[].role=system messages[].content[].type=text messages[].content[].citations[].type=document @ 0:86
messages[].content[].citationsContent.citations[].location.documentChar.start = messages[].content[].citations[].location.start | role=user ? messages[].role=system messages[].content[].type=text messages[].content[].citations[].type=document @ 0:86
messages[].content[].citationsContent.citations[].location.documentChar.end = messages[].content[].citations[].location.end | role=user ? messages[].role=system messages[].content[].type=text messages[].content[].citations[].type=document @ 0:86
messages[].content[].citationsContent.citations[].title = messages[].content[].citations[].title | role=user ? messages[].role=system messages[].content[].type=text messages[].content[].citations[].type=document @ 0:86
messages[].content[].citationsContent.citations[].source = messages[].content[].citations[].id | role=user ? messages[].role=system messages[].content[].type=text messages[].content[].citations[].type=document @ 0:86
messages[].content[].citationsContent.citations[].sourceContent[].text = messages[].content[].citations[].quote | role=user ? messages[].role=system messages[].content[].type=text messages[].content[].citations[].type=document @ 0:86
messages[].content[].citationsContent.citations[].location.searchResultLocation.searchResultIndex = messages[].content[].citations[].index | role=user ? messages[].role=system messages[].content[].type=text messages[].content[].citations[].type=search-result @ 0:87
messages[].content[].citationsContent.citations[].location.searchResultLocation.start = messages[].content[].citations[].location.start | role=user ? messages[].role=system messages[].content[].type=text messages[].content[].citations[].type=search-result @ 0:87
messages[].content[].citationsContent.citations[].location.searchResultLocation.end = messages[].content[].citations[].location.end | role=user ? messages[].role=system messages[].content[].type=text messages[].content[].citations[].type=search-result @ 0:87
messages[].content[].citationsContent.citations[].title = messages[].content[].citations[].title | role=user ? messages[].role=system messages[].content[].type=text messages[].content[].citations[].type=search-result @ 0:87
messages[].content[].citationsContent.citations[].source = messages[].content[].citations[].source | role=user ? messages[].role=system messages[].content[].type=text messages[].content[].citations[].type=search-result @ 0:87
messages[].content[].citationsContent.citations[].sourceContent[].text = messages[].content[].citations[].quote | role=user ? messages[].role=system messages[].content[].type=text messages[].content[].citations[].type=search-result @ 0:87
messages[].content[] = messages[].content[].cache | role=user ? messages[].role=system messages[].content[].type=text @ 0:50
messages[].content[].citationsContent.citations = messages[].content[].citations | role=user ? messages[].role=system messages[].content[].type=text @ 0:51
messages[].content[].text = messages[].content[].text | role=user ? messages[].role=system messages[].content[].type=text @ 0:52
messages[].content[] = messages[].content[].cache | role=user ? messages[].role=system messages[].content[].type=text @ 0:52
messages[].content[].citationsContent.content[].text = messages[].content[].text | role=user ? messages[].role=system messages[].content[].type=text @ 0:53
messages[].content[].text = messages[].content[].text | role=user ? messages[].role=system messages[].content[].type=refusal @ 0:54
messages[].content[] = messages[].content[].cache | role=user ? messages[].role=system messages[].content[].type=refusal @ 0:54
messages[].content[].cachePoint.ttl = messages[].content[].cache.ttl | role=user type=default ? messages[].role=system messages[].content[].type=refusal @ 0:88
messages[].content[].reasoningContent.reasoningText.text = messages[].content[].text | role=user ? messages[].role=system messages[].content[].type=reasoning @ 0:55
messages[].content[].reasoningContent.reasoningText.signature = messages[].content[].native.reasoningContent.reasoningText.signature | role=user ? messages[].role=system messages[].content[].type=reasoning @ 0:55
messages[].content[].toolUse.toolUseId = messages[].content[].id | role=user ? messages[].role=system messages[].content[].type=tool-call @ 0:56
messages[].content[].toolUse.name = messages[].content[].name | role=user ? messages[].role=system messages[].content[].type=tool-call @ 0:56
messages[].content[].toolUse.input = messages[].content[] | role=user ? messages[].role=system messages[].content[].type=tool-call @ 0:56
messages[].content[] = messages[].content[].cache | role=user ? messages[].role=system messages[].content[].type=tool-call @ 0:56
messages[].content[].cachePoint.ttl = messages[].content[].cache.ttl | role=user type=default ? messages[].role=system messages[].content[].type=tool-call @ 0:88
messages[].content[].toolResult.toolUseId = messages[].content[].id | role=user status=error ? messages[].role=system messages[].content[].type=tool-result @ 0:58
messages[].content[].toolResult.content = messages[].content[].content | role=user status=error ? messages[].role=system messages[].content[].type=tool-result @ 0:58
messages[].content[].toolResult.content[].json = messages[].content[].content[].text | role=user status=error ? messages[].role=system messages[].content[].type=tool-result messages[].content[].content[].type=text @ 0:48
messages[].content[].toolResult.content[].text = messages[].content[].content[].text | role=user status=error ? messages[].role=system messages[].content[].type=tool-result messages[].content[].content[].type=text @ 0:52
messages[].content[].toolResult.content[].text = messages[].content[].content[].text | role=user status=error ? messages[].role=system messages[].content[].type=tool-result messages[].content[].content[].type=refusal @ 0:54
messages[].content[].toolResult.content[].image.format = messages[].content[].content[].mediaType | role=user status=error ? messages[].role=system messages[].content[].type=tool-result messages[].content[].content[].type=image @ 0:60
messages[].content[].toolResult.content[].image.source.bytes = messages[].content[].content[].data | role=user status=error ? messages[].role=system messages[].content[].type=tool-result messages[].content[].content[].type=image @ 0:60
messages[].content[].toolResult.content[].video.format = messages[].content[].content[].mediaType | role=user status=error ? messages[].role=system messages[].content[].type=tool-result messages[].content[].content[].type=video @ 0:62
messages[].content[].toolResult.content[].video.source.bytes = messages[].content[].content[].data | role=user status=error ? messages[].role=system messages[].content[].type=tool-result messages[].content[].content[].type=video @ 0:62
messages[].content[].toolResult.content[].document.name = messages[].content[].content[].filename | role=user status=error format=pdf ? messages[].role=system messages[].content[].type=tool-result messages[].content[].content[].type=document @ 0:64
messages[].content[].toolResult.content[].document.source.bytes = messages[].content[].content[].data | role=user status=error format=pdf ? messages[].role=system messages[].content[].type=tool-result messages[].content[].content[].type=document @ 0:64
messages[].content[].toolResult.content[].document.name = messages[].content[].content[].filename | role=user status=error ? messages[].role=system messages[].content[].type=tool-result messages[].content[].content[].type=document @ 0:65
messages[].content[].toolResult.content[].document.format = messages[].content[].content[].mediaType | role=user status=error ? messages[].role=system messages[].content[].type=tool-result messages[].content[].content[].type=document @ 0:65
messages[].content[].toolResult.content[].document.source.bytes = messages[].content[].content[].data | role=user status=error ? messages[].role=system messages[].content[].type=tool-result messages[].content[].content[].type=document @ 0:65
messages[].content[].toolResult.content[].document.name = messages[].content[].content[].filename | role=user status=error format=txt ? messages[].role=system messages[].content[].type=tool-result messages[].content[].content[].type=document @ 0:66
messages[].content[].toolResult.content[].document.source.text = messages[].content[].content[].text | role=user status=error format=txt ? messages[].role=system messages[].content[].type=tool-result messages[].content[].content[].type=document @ 0:66
messages[].content[] = messages[].content[].cache | role=user ? messages[].role=system messages[].content[].type=tool-result @ 0:58
messages[].content[].cachePoint.ttl = messages[].content[].cache.ttl | role=user type=default ? messages[].role=system messages[].content[].type=tool-result @ 0:88
messages[].content[].toolResult.toolUseId = messages[].content[].id | role=user ? messages[].role=system messages[].content[].type=tool-result @ 0:59
messages[].content[].toolResult.content = messages[].content[].content | role=user ? messages[].role=system messages[].content[].type=tool-result @ 0:59
messages[].content[].toolResult.content[].json = messages[].content[].content[].text | role=user ? messages[].role=system messages[].content[].type=tool-result messages[].content[].content[].type=text @ 0:48
messages[].content[].toolResult.content[].text = messages[].content[].content[].text | role=user ? messages[].role=system messages[].content[].type=tool-result messages[].content[].content[].type=text @ 0:52
messages[].content[].toolResult.content[].text = messages[].content[].content[].text | role=user ? messages[].role=system messages[].content[].type=tool-result messages[].content[].content[].type=refusal @ 0:54
messages[].content[].toolResult.content[].image.format = messages[].content[].content[].mediaType | role=user ? messages[].role=system messages[].content[].type=tool-result messages[].content[].content[].type=image @ 0:60
messages[].content[].toolResult.content[].image.source.bytes = messages[].content[].content[].data | role=user ? messages[].role=system messages[].content[].type=tool-result messages[].content[].content[].type=image @ 0:60
messages[].content[].toolResult.content[].video.format = messages[].content[].content[].mediaType | role=user ? messages[].role=system messages[].content[].type=tool-result messages[].content[].content[].type=video @ 0:62
messages[].content[].toolResult.content[].video.source.bytes = messages[].content[].content[].data | role=user ? messages[].role=system messages[].content[].type=tool-result messages[].content[].content[].type=video @ 0:62
messages[].content[].toolResult.content[].document.name = messages[].content[].content[].filename | role=user format=pdf ? messages[].role=system messages[].content[].type=tool-result messages[].content[].content[].type=document @ 0:64
messages[].content[].toolResult.content[].document.source.bytes = messages[].content[].content[].data | role=user format=pdf ? messages[].role=system messages[].content[].type=tool-result messages[].content[].content[].type=document @ 0:64
messages[].content[].toolResult.content[].document.name = messages[].content[].content[].filename | role=user ? messages[].role=system messages[].content[].type=tool-result messages[].content[].content[].type=document @ 0:65
messages[].content[].toolResult.content[].document.format = messages[].content[].content[].mediaType | role=user ? messages[].role=system messages[].content[].type=tool-result messages[].content[].content[].type=document @ 0:65
messages[].content[].toolResult.content[].document.source.bytes = messages[].content[].content[].data | role=user ? messages[].role=system messages[].content[].type=tool-result messages[].content[].content[].type=document @ 0:65
messages[].content[].toolResult.content[].document.name = messages[].content[].content[].filename | role=user format=txt ? messages[].role=system messages[].content[].type=tool-result messages[].content[].content[].type=document @ 0:66
messages[].content[].toolResult.content[].document.source.text = messages[].content[].content[].text | role=user format=txt ? messages[].role=system messages[].content[].type=tool-result messages[].content[].content[].type=document @ 0:66
messages[].content[] = messages[].content[].cache | role=user ? messages[].role=system messages[].content[].type=tool-result @ 0:59
messages[].content[].image.format = messages[].content[].mediaType | role=user ? messages[].role=system messages[].content[].type=image @ 0:60
messages[].content[].image.source.bytes = messages[].content[].data | role=user ? messages[].role=system messages[].content[].type=image @ 0:60
messages[].content[] = messages[].content[].cache | role=user ? messages[].role=system messages[].content[].type=image @ 0:60
messages[].content[].cachePoint.ttl = messages[].content[].cache.ttl | role=user type=default ? messages[].role=system messages[].content[].type=image @ 0:88
messages[].content[].audio.format = messages[].content[].mediaType | role=user ? messages[].role=system messages[].content[].type=audio @ 0:61
messages[].content[].audio.source.bytes = messages[].content[].data | role=user ? messages[].role=system messages[].content[].type=audio @ 0:61
messages[].content[].video.format = messages[].content[].mediaType | role=user ? messages[].role=system messages[].content[].type=video @ 0:62
messages[].content[].video.source.bytes = messages[].content[].data | role=user ? messages[].role=system messages[].content[].type=video @ 0:62
messages[].content[].document.name = messages[].content[].filename | role=user format=pdf ? messages[].role=system messages[].content[].type=document @ 0:64
messages[].content[].document.source.bytes = messages[].content[].data | role=user format=pdf ? messages[].role=system messages[].content[].type=document @ 0:64
messages[].content[] = messages[].content[].cache | role=user ? messages[].role=system messages[].content[].type=document @ 0:64
messages[].content[].cachePoint.ttl = messages[].content[].cache.ttl | role=user type=default ? messages[].role=system messages[].content[].type=document @ 0:88
messages[].content[].document.name = messages[].content[].filename | role=user ? messages[].role=system messages[].content[].type=document @ 0:65
messages[].content[].document.format = messages[].content[].mediaType | role=user ? messages[].role=system messages[].content[].type=document @ 0:65
messages[].content[].document.source.bytes = messages[].content[].data | role=user ? messages[].role=system messages[].content[].type=document @ 0:65
messages[].content[].document.name = messages[].content[].filename | role=user format=txt ? messages[].role=system messages[].content[].type=document @ 0:66
messages[].content[].document.source.text = messages[].content[].text | role=user format=txt ? messages[].role=system messages[].content[].type=document @ 0:66
inferenceConfig.maxTokens = maxOutputTokens @ 0:14
inferenceConfig.temperature = temperature @ 0:15
inferenceConfig.topP = topP @ 0:16
inferenceConfig.stopSequences = stop @ 0:17
toolConfig.tools = tools @ 0:18
toolConfig.tools[].toolSpec.name = tools[].name ? tools[].type=function @ 0:95
toolConfig.tools[].toolSpec.description = tools[].description ? tools[].type=function @ 0:95
toolConfig.tools[].toolSpec.inputSchema.json = tools[] ? tools[].type=function @ 0:95
toolConfig.tools[].toolSpec.strict = tools[].strict ? tools[].type=function @ 0:95
toolConfig.tools[] = tools[].cache ? tools[].type=function @ 0:95
toolConfig.tools[].cachePoint.ttl = tools[].cache.ttl | type=default ? tools[].type=function @ 0:88
toolConfig.toolChoice = toolChoice @ 0:18
toolConfig.toolChoice.tool.name = toolChoice.name ? toolChoice.type=tool @ 0:97
additionalModelRequestFields.thinking = reasoning @ 0:19
additionalModelRequestFields.thinking.type =  | type=disabled @ 0:100
additionalModelRequestFields.thinking.budget_tokens = reasoning.budgetTokens | type=enabled @ 0:101
additionalModelRequestFields.thinking.budget_tokens = reasoning.effort | type=enabled @ 0:102
outputConfig.effort = reasoning.effort @ 0:20
outputConfig.textFormat = responseFormat @ 0:20
outputConfig.textFormat.type =  | type=json_schema ? responseFormat.type=json @ 0:105
outputConfig.textFormat.structure.jsonSchema.schema = responseFormat.schema | type=json_schema ? responseFormat.type=json @ 0:105
outputConfig.textFormat.structure.jsonSchema.name = responseFormat.name | type=json_schema ? responseFormat.type=json @ 0:105
outputConfig.textFormat.structure.jsonSchema.description = responseFormat.description | type=json_schema ? responseFormat.type=json @ 0:105
requestMetadata = metadata @ 0:21
serviceTier.type = serviceTier @ 0:22
`,
} as const
