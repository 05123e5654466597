// Code generated from specs/bedrock/bedrock-converse.yaml, specs/bedrock/with/bedrock-embeddings.yaml, specs/bedrock/with/bedrock-tokens.yaml, specs/bedrock/with/bedrock-media.yaml, specs/bedrock/with/bedrock-schemas.yaml and specs/bedrock/openapi.yaml. DO NOT EDIT.

/** Which line writes a field of a request of bedrock-converse: `file:line | what stands around ? cases of the unified request`, and below it each `field = unified name`. */
export const bedrockConverseLines = {
  files: [
    'specs/bedrock/bedrock-converse.yaml',
    'specs/bedrock/with/bedrock-embeddings.yaml',
    'specs/bedrock/with/bedrock-tokens.yaml',
    'specs/bedrock/with/bedrock-media.yaml',
    'specs/bedrock/with/bedrock-schemas.yaml',
  ],
  lines: {
    '0:11': 'system: $system each systemPart',
    '0:33': 'systemPart: { cases: { text: { .if: $text != "", text: $text, .then: $cache as cachePoint } } }',
    '0:88':
      'cachePoint: { is: [{ .if: $ttl, cachePoint: { type: default, ttl: $ttl | ttl } }, { cachePoint: { type: default } }] } # refused behind thoughts (github.com/anomalyco/opencode/issues/36517), films and documents but PDF (github.com/strands-agents/harness-sdk/issues/1966)',
    '0:12': 'messages: $messages each message',
    '0:38': 'user: { role: user, content: $content each part }',
    '0:44': "native: { toolUse: { type: server_tool_use } } # the service's own calls",
    '0:47': '- { .if: $native.guardContent, guardContent: { text: { text: $text } }, .then: $cache as cachePoint }',
    '0:48':
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
    '0:49':
      '- { .if: $citations and $text = "", citationsContent: { citations: $citations each citation } } # of what was said before',
    '0:50': '- { .if: $text != "", text: $text, .then: $cache as cachePoint }',
    '0:51': '- { citationsContent: { content: [{ text: $text }] } } # of none',
    '0:52': '"refusal>": { text: $text, .then: $cache as cachePoint }',
    '0:53':
      'reasoning: { .if: $native.reasoningContent.reasoningText.signature, reasoningContent: { reasoningText: { text: $text, signature: $native.reasoningContent.reasoningText.signature } } }',
    '0:54':
      'tool-call: { toolUse: { toolUseId: $id | plainId, name: $name, input: $ | callObject }, .then: $cache as cachePoint }',
    '0:56':
      '- { .if: $isError = true, toolResult: { toolUseId: $id | plainId, content: $content each part, status: error }, .then: $cache as cachePoint }',
    '0:46': '- { .if: $json = true, json: $text | jsonValue } # in results',
    '0:58':
      'image: { .if: $data, image: { format: $mediaType | imageFormat ?? png, source: { bytes: $data } }, .then: $cache as cachePoint }',
    '0:60': 'video: { .if: $data, video: { format: $mediaType | videoFormat ?? mp4, source: { bytes: $data } } }',
    '0:62':
      '- { .if: $data and $mediaType = application/pdf, document: { name: $filename | plainName ?? document, format: pdf, source: { bytes: $data }, citations: { enabled: $cite } }, .then: $cache as cachePoint }',
    '0:63':
      '- { .if: $data, document: { name: $filename | plainName ?? document, format: $mediaType | documentFormat ?? pdf, source: { bytes: $data }, citations: { enabled: $cite } } }',
    '0:64':
      '- { .if: $text, document: { name: $filename | plainName ?? document, format: txt, source: { text: $text }, citations: { enabled: $cite } } }',
    '0:65':
      'search-result: { searchResult: { source: $source, title: $title, content: $content each passage, citations: { enabled: $cite } } }',
    '0:66': 'passage: { cases: { text: { text: $text } } }',
    '0:57': '- { toolResult: { toolUseId: $id | plainId, content: $content each part }, .then: $cache as cachePoint }',
    '0:59': 'audio: { .if: $data, audio: { format: $mediaType | audioFormat ?? wav, source: { bytes: $data } } }',
    '0:39': 'assistant: { role: assistant, content: $content each part }',
    '0:40': '"tool>": { role: user, content: $content each part }',
    '0:41': '"system>": { role: user, content: $content each part }',
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
0:11
system = system
0:33 ? system[].type=text
system[].text = system[].text
system[] = system[].cache
0:88 | type=default ? system[].type=text
system[].cachePoint.ttl = system[].cache.ttl
0:12
messages = messages
0:38 | role=user ? messages[].role=user
messages[].content = messages[].content
0:44 | role=user type=server_tool_use ? messages[].role=user messages[].content[].type=native
messages[].content[].toolUse.type =
0:47 | role=user ? messages[].role=user messages[].content[].type=text
messages[].content[].guardContent.text.text = messages[].content[].text
messages[].content[] = messages[].content[].cache
0:88 | role=user type=default ? messages[].role=user messages[].content[].type=text
messages[].content[].cachePoint.ttl = messages[].content[].cache.ttl
0:48 | role=user ? messages[].role=user messages[].content[].type=text
messages[].content[].citationsContent.content[].text = messages[].content[].text
messages[].content[].citationsContent.citations = messages[].content[].citations
0:82 | role=user ? messages[].role=user messages[].content[].type=text messages[].content[].citations[].type=url
messages[].content[].citationsContent.citations[].location.web.url = messages[].content[].citations[].url
messages[].content[].citationsContent.citations[].title = messages[].content[].citations[].title
messages[].content[].citationsContent.citations[].sourceContent[].text = messages[].content[].citations[].quote
0:84 | role=user ? messages[].role=user messages[].content[].type=text messages[].content[].citations[].type=document
messages[].content[].citationsContent.citations[].location.documentPage.documentIndex = messages[].content[].citations[].index
messages[].content[].citationsContent.citations[].location.documentPage.start = messages[].content[].citations[].location.start
messages[].content[].citationsContent.citations[].location.documentPage.end = messages[].content[].citations[].location.end
messages[].content[].citationsContent.citations[].title = messages[].content[].citations[].title
messages[].content[].citationsContent.citations[].source = messages[].content[].citations[].id
messages[].content[].citationsContent.citations[].sourceContent[].text = messages[].content[].citations[].quote
0:85 | role=user ? messages[].role=user messages[].content[].type=text messages[].content[].citations[].type=document
messages[].content[].citationsContent.citations[].location.documentChunk.documentIndex = messages[].content[].citations[].index
messages[].content[].citationsContent.citations[].location.documentChunk.start = messages[].content[].citations[].location.start
messages[].content[].citationsContent.citations[].location.documentChunk.end = messages[].content[].citations[].location.end
messages[].content[].citationsContent.citations[].title = messages[].content[].citations[].title
messages[].content[].citationsContent.citations[].source = messages[].content[].citations[].id
messages[].content[].citationsContent.citations[].sourceContent[].text = messages[].content[].citations[].quote
0:86 | role=user ? messages[].role=user messages[].content[].type=text messages[].content[].citations[].type=document
messages[].content[].citationsContent.citations[].location.documentChar.documentIndex = messages[].content[].citations[].index
messages[].content[].citationsContent.citations[].location.documentChar.start = messages[].content[].citations[].location.start
messages[].content[].citationsContent.citations[].location.documentChar.end = messages[].content[].citations[].location.end
messages[].content[].citationsContent.citations[].title = messages[].content[].citations[].title
messages[].content[].citationsContent.citations[].source = messages[].content[].citations[].id
messages[].content[].citationsContent.citations[].sourceContent[].text = messages[].content[].citations[].quote
0:87 | role=user ? messages[].role=user messages[].content[].type=text messages[].content[].citations[].type=search-result
messages[].content[].citationsContent.citations[].location.searchResultLocation.searchResultIndex = messages[].content[].citations[].index
messages[].content[].citationsContent.citations[].location.searchResultLocation.start = messages[].content[].citations[].location.start
messages[].content[].citationsContent.citations[].location.searchResultLocation.end = messages[].content[].citations[].location.end
messages[].content[].citationsContent.citations[].title = messages[].content[].citations[].title
messages[].content[].citationsContent.citations[].source = messages[].content[].citations[].source
messages[].content[].citationsContent.citations[].sourceContent[].text = messages[].content[].citations[].quote
0:48 | role=user ? messages[].role=user messages[].content[].type=text
messages[].content[] = messages[].content[].cache
0:49 | role=user ? messages[].role=user messages[].content[].type=text
messages[].content[].citationsContent.citations = messages[].content[].citations
0:50 | role=user ? messages[].role=user messages[].content[].type=text
messages[].content[].text = messages[].content[].text
messages[].content[] = messages[].content[].cache
0:51 | role=user ? messages[].role=user messages[].content[].type=text
messages[].content[].citationsContent.content[].text = messages[].content[].text
0:52 | role=user ? messages[].role=user messages[].content[].type=refusal
messages[].content[].text = messages[].content[].text
messages[].content[] = messages[].content[].cache
0:88 | role=user type=default ? messages[].role=user messages[].content[].type=refusal
messages[].content[].cachePoint.ttl = messages[].content[].cache.ttl
0:53 | role=user ? messages[].role=user messages[].content[].type=reasoning
messages[].content[].reasoningContent.reasoningText.text = messages[].content[].text
messages[].content[].reasoningContent.reasoningText.signature = messages[].content[].native.reasoningContent.reasoningText.signature
0:54 | role=user ? messages[].role=user messages[].content[].type=tool-call
messages[].content[].toolUse.toolUseId = messages[].content[].id
messages[].content[].toolUse.name = messages[].content[].name
messages[].content[].toolUse.input = messages[].content[]
messages[].content[] = messages[].content[].cache
0:88 | role=user type=default ? messages[].role=user messages[].content[].type=tool-call
messages[].content[].cachePoint.ttl = messages[].content[].cache.ttl
0:56 | role=user status=error ? messages[].role=user messages[].content[].type=tool-result
messages[].content[].toolResult.toolUseId = messages[].content[].id
messages[].content[].toolResult.content = messages[].content[].content
0:46 | role=user status=error ? messages[].role=user messages[].content[].type=tool-result messages[].content[].content[].type=text
messages[].content[].toolResult.content[].json = messages[].content[].content[].text
0:50 | role=user status=error ? messages[].role=user messages[].content[].type=tool-result messages[].content[].content[].type=text
messages[].content[].toolResult.content[].text = messages[].content[].content[].text
0:52 | role=user status=error ? messages[].role=user messages[].content[].type=tool-result messages[].content[].content[].type=refusal
messages[].content[].toolResult.content[].text = messages[].content[].content[].text
0:58 | role=user status=error ? messages[].role=user messages[].content[].type=tool-result messages[].content[].content[].type=image
messages[].content[].toolResult.content[].image.format = messages[].content[].content[].mediaType
messages[].content[].toolResult.content[].image.source.bytes = messages[].content[].content[].data
0:60 | role=user status=error ? messages[].role=user messages[].content[].type=tool-result messages[].content[].content[].type=video
messages[].content[].toolResult.content[].video.format = messages[].content[].content[].mediaType
messages[].content[].toolResult.content[].video.source.bytes = messages[].content[].content[].data
0:62 | role=user status=error format=pdf ? messages[].role=user messages[].content[].type=tool-result messages[].content[].content[].type=document
messages[].content[].toolResult.content[].document.name = messages[].content[].content[].filename
messages[].content[].toolResult.content[].document.source.bytes = messages[].content[].content[].data
messages[].content[].toolResult.content[].document.citations.enabled = messages[].content[].content[].cite
0:63 | role=user status=error ? messages[].role=user messages[].content[].type=tool-result messages[].content[].content[].type=document
messages[].content[].toolResult.content[].document.name = messages[].content[].content[].filename
messages[].content[].toolResult.content[].document.format = messages[].content[].content[].mediaType
messages[].content[].toolResult.content[].document.source.bytes = messages[].content[].content[].data
messages[].content[].toolResult.content[].document.citations.enabled = messages[].content[].content[].cite
0:64 | role=user status=error format=txt ? messages[].role=user messages[].content[].type=tool-result messages[].content[].content[].type=document
messages[].content[].toolResult.content[].document.name = messages[].content[].content[].filename
messages[].content[].toolResult.content[].document.source.text = messages[].content[].content[].text
messages[].content[].toolResult.content[].document.citations.enabled = messages[].content[].content[].cite
0:65 | role=user status=error ? messages[].role=user messages[].content[].type=tool-result messages[].content[].content[].type=search-result
messages[].content[].toolResult.content[].searchResult.source = messages[].content[].content[].source
messages[].content[].toolResult.content[].searchResult.title = messages[].content[].content[].title
messages[].content[].toolResult.content[].searchResult.content = messages[].content[].content[].content
0:66 | role=user status=error ? messages[].role=user messages[].content[].type=tool-result messages[].content[].content[].type=search-result messages[].content[].content[].content[].type=text
messages[].content[].toolResult.content[].searchResult.content[].text = messages[].content[].content[].content[].text
0:65 | role=user status=error ? messages[].role=user messages[].content[].type=tool-result messages[].content[].content[].type=search-result
messages[].content[].toolResult.content[].searchResult.citations.enabled = messages[].content[].content[].cite
0:56 | role=user ? messages[].role=user messages[].content[].type=tool-result
messages[].content[] = messages[].content[].cache
0:88 | role=user type=default ? messages[].role=user messages[].content[].type=tool-result
messages[].content[].cachePoint.ttl = messages[].content[].cache.ttl
0:57 | role=user ? messages[].role=user messages[].content[].type=tool-result
messages[].content[].toolResult.toolUseId = messages[].content[].id
messages[].content[].toolResult.content = messages[].content[].content
0:46 | role=user ? messages[].role=user messages[].content[].type=tool-result messages[].content[].content[].type=text
messages[].content[].toolResult.content[].json = messages[].content[].content[].text
0:50 | role=user ? messages[].role=user messages[].content[].type=tool-result messages[].content[].content[].type=text
messages[].content[].toolResult.content[].text = messages[].content[].content[].text
0:52 | role=user ? messages[].role=user messages[].content[].type=tool-result messages[].content[].content[].type=refusal
messages[].content[].toolResult.content[].text = messages[].content[].content[].text
0:58 | role=user ? messages[].role=user messages[].content[].type=tool-result messages[].content[].content[].type=image
messages[].content[].toolResult.content[].image.format = messages[].content[].content[].mediaType
messages[].content[].toolResult.content[].image.source.bytes = messages[].content[].content[].data
0:60 | role=user ? messages[].role=user messages[].content[].type=tool-result messages[].content[].content[].type=video
messages[].content[].toolResult.content[].video.format = messages[].content[].content[].mediaType
messages[].content[].toolResult.content[].video.source.bytes = messages[].content[].content[].data
0:62 | role=user format=pdf ? messages[].role=user messages[].content[].type=tool-result messages[].content[].content[].type=document
messages[].content[].toolResult.content[].document.name = messages[].content[].content[].filename
messages[].content[].toolResult.content[].document.source.bytes = messages[].content[].content[].data
messages[].content[].toolResult.content[].document.citations.enabled = messages[].content[].content[].cite
0:63 | role=user ? messages[].role=user messages[].content[].type=tool-result messages[].content[].content[].type=document
messages[].content[].toolResult.content[].document.name = messages[].content[].content[].filename
messages[].content[].toolResult.content[].document.format = messages[].content[].content[].mediaType
messages[].content[].toolResult.content[].document.source.bytes = messages[].content[].content[].data
messages[].content[].toolResult.content[].document.citations.enabled = messages[].content[].content[].cite
0:64 | role=user format=txt ? messages[].role=user messages[].content[].type=tool-result messages[].content[].content[].type=document
messages[].content[].toolResult.content[].document.name = messages[].content[].content[].filename
messages[].content[].toolResult.content[].document.source.text = messages[].content[].content[].text
messages[].content[].toolResult.content[].document.citations.enabled = messages[].content[].content[].cite
0:65 | role=user ? messages[].role=user messages[].content[].type=tool-result messages[].content[].content[].type=search-result
messages[].content[].toolResult.content[].searchResult.source = messages[].content[].content[].source
messages[].content[].toolResult.content[].searchResult.title = messages[].content[].content[].title
messages[].content[].toolResult.content[].searchResult.content = messages[].content[].content[].content
0:66 | role=user ? messages[].role=user messages[].content[].type=tool-result messages[].content[].content[].type=search-result messages[].content[].content[].content[].type=text
messages[].content[].toolResult.content[].searchResult.content[].text = messages[].content[].content[].content[].text
0:65 | role=user ? messages[].role=user messages[].content[].type=tool-result messages[].content[].content[].type=search-result
messages[].content[].toolResult.content[].searchResult.citations.enabled = messages[].content[].content[].cite
0:57 | role=user ? messages[].role=user messages[].content[].type=tool-result
messages[].content[] = messages[].content[].cache
0:58 | role=user ? messages[].role=user messages[].content[].type=image
messages[].content[].image.format = messages[].content[].mediaType
messages[].content[].image.source.bytes = messages[].content[].data
messages[].content[] = messages[].content[].cache
0:88 | role=user type=default ? messages[].role=user messages[].content[].type=image
messages[].content[].cachePoint.ttl = messages[].content[].cache.ttl
0:59 | role=user ? messages[].role=user messages[].content[].type=audio
messages[].content[].audio.format = messages[].content[].mediaType
messages[].content[].audio.source.bytes = messages[].content[].data
0:60 | role=user ? messages[].role=user messages[].content[].type=video
messages[].content[].video.format = messages[].content[].mediaType
messages[].content[].video.source.bytes = messages[].content[].data
0:62 | role=user format=pdf ? messages[].role=user messages[].content[].type=document
messages[].content[].document.name = messages[].content[].filename
messages[].content[].document.source.bytes = messages[].content[].data
messages[].content[].document.citations.enabled = messages[].content[].cite
0:62 | role=user ? messages[].role=user messages[].content[].type=document
messages[].content[] = messages[].content[].cache
0:88 | role=user type=default ? messages[].role=user messages[].content[].type=document
messages[].content[].cachePoint.ttl = messages[].content[].cache.ttl
0:63 | role=user ? messages[].role=user messages[].content[].type=document
messages[].content[].document.name = messages[].content[].filename
messages[].content[].document.format = messages[].content[].mediaType
messages[].content[].document.source.bytes = messages[].content[].data
messages[].content[].document.citations.enabled = messages[].content[].cite
0:64 | role=user format=txt ? messages[].role=user messages[].content[].type=document
messages[].content[].document.name = messages[].content[].filename
messages[].content[].document.source.text = messages[].content[].text
messages[].content[].document.citations.enabled = messages[].content[].cite
0:65 | role=user ? messages[].role=user messages[].content[].type=search-result
messages[].content[].searchResult.source = messages[].content[].source
messages[].content[].searchResult.title = messages[].content[].title
messages[].content[].searchResult.content = messages[].content[].content
0:66 | role=user ? messages[].role=user messages[].content[].type=search-result messages[].content[].content[].type=text
messages[].content[].searchResult.content[].text = messages[].content[].content[].text
0:65 | role=user ? messages[].role=user messages[].content[].type=search-result
messages[].content[].searchResult.citations.enabled = messages[].content[].cite
0:39 | role=assistant ? messages[].role=assistant
messages[].content = messages[].content
0:44 | role=assistant type=server_tool_use ? messages[].role=assistant messages[].content[].type=native
messages[].content[].toolUse.type =
0:47 | role=assistant ? messages[].role=assistant messages[].content[].type=text
messages[].content[].guardContent.text.text = messages[].content[].text
messages[].content[] = messages[].content[].cache
0:88 | role=assistant type=default ? messages[].role=assistant messages[].content[].type=text
messages[].content[].cachePoint.ttl = messages[].content[].cache.ttl
0:48 | role=assistant ? messages[].role=assistant messages[].content[].type=text
messages[].content[].citationsContent.content[].text = messages[].content[].text
messages[].content[].citationsContent.citations = messages[].content[].citations
0:82 | role=assistant ? messages[].role=assistant messages[].content[].type=text messages[].content[].citations[].type=url
messages[].content[].citationsContent.citations[].location.web.url = messages[].content[].citations[].url
messages[].content[].citationsContent.citations[].title = messages[].content[].citations[].title
messages[].content[].citationsContent.citations[].sourceContent[].text = messages[].content[].citations[].quote
0:84 | role=assistant ? messages[].role=assistant messages[].content[].type=text messages[].content[].citations[].type=document
messages[].content[].citationsContent.citations[].location.documentPage.documentIndex = messages[].content[].citations[].index
messages[].content[].citationsContent.citations[].location.documentPage.start = messages[].content[].citations[].location.start
messages[].content[].citationsContent.citations[].location.documentPage.end = messages[].content[].citations[].location.end
messages[].content[].citationsContent.citations[].title = messages[].content[].citations[].title
messages[].content[].citationsContent.citations[].source = messages[].content[].citations[].id
messages[].content[].citationsContent.citations[].sourceContent[].text = messages[].content[].citations[].quote
0:85 | role=assistant ? messages[].role=assistant messages[].content[].type=text messages[].content[].citations[].type=document
messages[].content[].citationsContent.citations[].location.documentChunk.documentIndex = messages[].content[].citations[].index
messages[].content[].citationsContent.citations[].location.documentChunk.start = messages[].content[].citations[].location.start
messages[].content[].citationsContent.citations[].location.documentChunk.end = messages[].content[].citations[].location.end
messages[].content[].citationsContent.citations[].title = messages[].content[].citations[].title
messages[].content[].citationsContent.citations[].source = messages[].content[].citations[].id
messages[].content[].citationsContent.citations[].sourceContent[].text = messages[].content[].citations[].quote
0:86 | role=assistant ? messages[].role=assistant messages[].content[].type=text messages[].content[].citations[].type=document
messages[].content[].citationsContent.citations[].location.documentChar.documentIndex = messages[].content[].citations[].index
messages[].content[].citationsContent.citations[].location.documentChar.start = messages[].content[].citations[].location.start
messages[].content[].citationsContent.citations[].location.documentChar.end = messages[].content[].citations[].location.end
messages[].content[].citationsContent.citations[].title = messages[].content[].citations[].title
messages[].content[].citationsContent.citations[].source = messages[].content[].citations[].id
messages[].content[].citationsContent.citations[].sourceContent[].text = messages[].content[].citations[].quote
0:87 | role=assistant ? messages[].role=assistant messages[].content[].type=text messages[].content[].citations[].type=search-result
messages[].content[].citationsContent.citations[].location.searchResultLocation.searchResultIndex = messages[].content[].citations[].index
messages[].content[].citationsContent.citations[].location.searchResultLocation.start = messages[].content[].citations[].location.start
messages[].content[].citationsContent.citations[].location.searchResultLocation.end = messages[].content[].citations[].location.end
messages[].content[].citationsContent.citations[].title = messages[].content[].citations[].title
messages[].content[].citationsContent.citations[].source = messages[].content[].citations[].source
messages[].content[].citationsContent.citations[].sourceContent[].text = messages[].content[].citations[].quote
0:48 | role=assistant ? messages[].role=assistant messages[].content[].type=text
messages[].content[] = messages[].content[].cache
0:49 | role=assistant ? messages[].role=assistant messages[].content[].type=text
messages[].content[].citationsContent.citations = messages[].content[].citations
0:50 | role=assistant ? messages[].role=assistant messages[].content[].type=text
messages[].content[].text = messages[].content[].text
messages[].content[] = messages[].content[].cache
0:51 | role=assistant ? messages[].role=assistant messages[].content[].type=text
messages[].content[].citationsContent.content[].text = messages[].content[].text
0:52 | role=assistant ? messages[].role=assistant messages[].content[].type=refusal
messages[].content[].text = messages[].content[].text
messages[].content[] = messages[].content[].cache
0:88 | role=assistant type=default ? messages[].role=assistant messages[].content[].type=refusal
messages[].content[].cachePoint.ttl = messages[].content[].cache.ttl
0:53 | role=assistant ? messages[].role=assistant messages[].content[].type=reasoning
messages[].content[].reasoningContent.reasoningText.text = messages[].content[].text
messages[].content[].reasoningContent.reasoningText.signature = messages[].content[].native.reasoningContent.reasoningText.signature
0:54 | role=assistant ? messages[].role=assistant messages[].content[].type=tool-call
messages[].content[].toolUse.toolUseId = messages[].content[].id
messages[].content[].toolUse.name = messages[].content[].name
messages[].content[].toolUse.input = messages[].content[]
messages[].content[] = messages[].content[].cache
0:88 | role=assistant type=default ? messages[].role=assistant messages[].content[].type=tool-call
messages[].content[].cachePoint.ttl = messages[].content[].cache.ttl
0:56 | role=assistant status=error ? messages[].role=assistant messages[].content[].type=tool-result
messages[].content[].toolResult.toolUseId = messages[].content[].id
messages[].content[].toolResult.content = messages[].content[].content
0:46 | role=assistant status=error ? messages[].role=assistant messages[].content[].type=tool-result messages[].content[].content[].type=text
messages[].content[].toolResult.content[].json = messages[].content[].content[].text
0:50 | role=assistant status=error ? messages[].role=assistant messages[].content[].type=tool-result messages[].content[].content[].type=text
messages[].content[].toolResult.content[].text = messages[].content[].content[].text
0:52 | role=assistant status=error ? messages[].role=assistant messages[].content[].type=tool-result messages[].content[].content[].type=refusal
messages[].content[].toolResult.content[].text = messages[].content[].content[].text
0:58 | role=assistant status=error ? messages[].role=assistant messages[].content[].type=tool-result messages[].content[].content[].type=image
messages[].content[].toolResult.content[].image.format = messages[].content[].content[].mediaType
messages[].content[].toolResult.content[].image.source.bytes = messages[].content[].content[].data
0:60 | role=assistant status=error ? messages[].role=assistant messages[].content[].type=tool-result messages[].content[].content[].type=video
messages[].content[].toolResult.content[].video.format = messages[].content[].content[].mediaType
messages[].content[].toolResult.content[].video.source.bytes = messages[].content[].content[].data
0:62 | role=assistant status=error format=pdf ? messages[].role=assistant messages[].content[].type=tool-result messages[].content[].content[].type=document
messages[].content[].toolResult.content[].document.name = messages[].content[].content[].filename
messages[].content[].toolResult.content[].document.source.bytes = messages[].content[].content[].data
messages[].content[].toolResult.content[].document.citations.enabled = messages[].content[].content[].cite
0:63 | role=assistant status=error ? messages[].role=assistant messages[].content[].type=tool-result messages[].content[].content[].type=document
messages[].content[].toolResult.content[].document.name = messages[].content[].content[].filename
messages[].content[].toolResult.content[].document.format = messages[].content[].content[].mediaType
messages[].content[].toolResult.content[].document.source.bytes = messages[].content[].content[].data
messages[].content[].toolResult.content[].document.citations.enabled = messages[].content[].content[].cite
0:64 | role=assistant status=error format=txt ? messages[].role=assistant messages[].content[].type=tool-result messages[].content[].content[].type=document
messages[].content[].toolResult.content[].document.name = messages[].content[].content[].filename
messages[].content[].toolResult.content[].document.source.text = messages[].content[].content[].text
messages[].content[].toolResult.content[].document.citations.enabled = messages[].content[].content[].cite
0:65 | role=assistant status=error ? messages[].role=assistant messages[].content[].type=tool-result messages[].content[].content[].type=search-result
messages[].content[].toolResult.content[].searchResult.source = messages[].content[].content[].source
messages[].content[].toolResult.content[].searchResult.title = messages[].content[].content[].title
messages[].content[].toolResult.content[].searchResult.content = messages[].content[].content[].content
0:66 | role=assistant status=error ? messages[].role=assistant messages[].content[].type=tool-result messages[].content[].content[].type=search-result messages[].content[].content[].content[].type=text
messages[].content[].toolResult.content[].searchResult.content[].text = messages[].content[].content[].content[].text
0:65 | role=assistant status=error ? messages[].role=assistant messages[].content[].type=tool-result messages[].content[].content[].type=search-result
messages[].content[].toolResult.content[].searchResult.citations.enabled = messages[].content[].content[].cite
0:56 | role=assistant ? messages[].role=assistant messages[].content[].type=tool-result
messages[].content[] = messages[].content[].cache
0:88 | role=assistant type=default ? messages[].role=assistant messages[].content[].type=tool-result
messages[].content[].cachePoint.ttl = messages[].content[].cache.ttl
0:57 | role=assistant ? messages[].role=assistant messages[].content[].type=tool-result
messages[].content[].toolResult.toolUseId = messages[].content[].id
messages[].content[].toolResult.content = messages[].content[].content
0:46 | role=assistant ? messages[].role=assistant messages[].content[].type=tool-result messages[].content[].content[].type=text
messages[].content[].toolResult.content[].json = messages[].content[].content[].text
0:50 | role=assistant ? messages[].role=assistant messages[].content[].type=tool-result messages[].content[].content[].type=text
messages[].content[].toolResult.content[].text = messages[].content[].content[].text
0:52 | role=assistant ? messages[].role=assistant messages[].content[].type=tool-result messages[].content[].content[].type=refusal
messages[].content[].toolResult.content[].text = messages[].content[].content[].text
0:58 | role=assistant ? messages[].role=assistant messages[].content[].type=tool-result messages[].content[].content[].type=image
messages[].content[].toolResult.content[].image.format = messages[].content[].content[].mediaType
messages[].content[].toolResult.content[].image.source.bytes = messages[].content[].content[].data
0:60 | role=assistant ? messages[].role=assistant messages[].content[].type=tool-result messages[].content[].content[].type=video
messages[].content[].toolResult.content[].video.format = messages[].content[].content[].mediaType
messages[].content[].toolResult.content[].video.source.bytes = messages[].content[].content[].data
0:62 | role=assistant format=pdf ? messages[].role=assistant messages[].content[].type=tool-result messages[].content[].content[].type=document
messages[].content[].toolResult.content[].document.name = messages[].content[].content[].filename
messages[].content[].toolResult.content[].document.source.bytes = messages[].content[].content[].data
messages[].content[].toolResult.content[].document.citations.enabled = messages[].content[].content[].cite
0:63 | role=assistant ? messages[].role=assistant messages[].content[].type=tool-result messages[].content[].content[].type=document
messages[].content[].toolResult.content[].document.name = messages[].content[].content[].filename
messages[].content[].toolResult.content[].document.format = messages[].content[].content[].mediaType
messages[].content[].toolResult.content[].document.source.bytes = messages[].content[].content[].data
messages[].content[].toolResult.content[].document.citations.enabled = messages[].content[].content[].cite
0:64 | role=assistant format=txt ? messages[].role=assistant messages[].content[].type=tool-result messages[].content[].content[].type=document
messages[].content[].toolResult.content[].document.name = messages[].content[].content[].filename
messages[].content[].toolResult.content[].document.source.text = messages[].content[].content[].text
messages[].content[].toolResult.content[].document.citations.enabled = messages[].content[].content[].cite
0:65 | role=assistant ? messages[].role=assistant messages[].content[].type=tool-result messages[].content[].content[].type=search-result
messages[].content[].toolResult.content[].searchResult.source = messages[].content[].content[].source
messages[].content[].toolResult.content[].searchResult.title = messages[].content[].content[].title
messages[].content[].toolResult.content[].searchResult.content = messages[].content[].content[].content
0:66 | role=assistant ? messages[].role=assistant messages[].content[].type=tool-result messages[].content[].content[].type=search-result messages[].content[].content[].content[].type=text
messages[].content[].toolResult.content[].searchResult.content[].text = messages[].content[].content[].content[].text
0:65 | role=assistant ? messages[].role=assistant messages[].content[].type=tool-result messages[].content[].content[].type=search-result
messages[].content[].toolResult.content[].searchResult.citations.enabled = messages[].content[].content[].cite
0:57 | role=assistant ? messages[].role=assistant messages[].content[].type=tool-result
messages[].content[] = messages[].content[].cache
0:58 | role=assistant ? messages[].role=assistant messages[].content[].type=image
messages[].content[].image.format = messages[].content[].mediaType
messages[].content[].image.source.bytes = messages[].content[].data
messages[].content[] = messages[].content[].cache
0:88 | role=assistant type=default ? messages[].role=assistant messages[].content[].type=image
messages[].content[].cachePoint.ttl = messages[].content[].cache.ttl
0:59 | role=assistant ? messages[].role=assistant messages[].content[].type=audio
messages[].content[].audio.format = messages[].content[].mediaType
messages[].content[].audio.source.bytes = messages[].content[].data
0:60 | role=assistant ? messages[].role=assistant messages[].content[].type=video
messages[].content[].video.format = messages[].content[].mediaType
messages[].content[].video.source.bytes = messages[].content[].data
0:62 | role=assistant format=pdf ? messages[].role=assistant messages[].content[].type=document
messages[].content[].document.name = messages[].content[].filename
messages[].content[].document.source.bytes = messages[].content[].data
messages[].content[].document.citations.enabled = messages[].content[].cite
0:62 | role=assistant ? messages[].role=assistant messages[].content[].type=document
messages[].content[] = messages[].content[].cache
0:88 | role=assistant type=default ? messages[].role=assistant messages[].content[].type=document
messages[].content[].cachePoint.ttl = messages[].content[].cache.ttl
0:63 | role=assistant ? messages[].role=assistant messages[].content[].type=document
messages[].content[].document.name = messages[].content[].filename
messages[].content[].document.format = messages[].content[].mediaType
messages[].content[].document.source.bytes = messages[].content[].data
messages[].content[].document.citations.enabled = messages[].content[].cite
0:64 | role=assistant format=txt ? messages[].role=assistant messages[].content[].type=document
messages[].content[].document.name = messages[].content[].filename
messages[].content[].document.source.text = messages[].content[].text
messages[].content[].document.citations.enabled = messages[].content[].cite
0:65 | role=assistant ? messages[].role=assistant messages[].content[].type=search-result
messages[].content[].searchResult.source = messages[].content[].source
messages[].content[].searchResult.title = messages[].content[].title
messages[].content[].searchResult.content = messages[].content[].content
0:66 | role=assistant ? messages[].role=assistant messages[].content[].type=search-result messages[].content[].content[].type=text
messages[].content[].searchResult.content[].text = messages[].content[].content[].text
0:65 | role=assistant ? messages[].role=assistant messages[].content[].type=search-result
messages[].content[].searchResult.citations.enabled = messages[].content[].cite
0:40 | role=user ? messages[].role=tool
messages[].content = messages[].content
0:44 | role=user type=server_tool_use ? messages[].role=tool messages[].content[].type=native
messages[].content[].toolUse.type =
0:47 | role=user ? messages[].role=tool messages[].content[].type=text
messages[].content[].guardContent.text.text = messages[].content[].text
messages[].content[] = messages[].content[].cache
0:88 | role=user type=default ? messages[].role=tool messages[].content[].type=text
messages[].content[].cachePoint.ttl = messages[].content[].cache.ttl
0:48 | role=user ? messages[].role=tool messages[].content[].type=text
messages[].content[].citationsContent.content[].text = messages[].content[].text
messages[].content[].citationsContent.citations = messages[].content[].citations
0:82 | role=user ? messages[].role=tool messages[].content[].type=text messages[].content[].citations[].type=url
messages[].content[].citationsContent.citations[].location.web.url = messages[].content[].citations[].url
messages[].content[].citationsContent.citations[].title = messages[].content[].citations[].title
messages[].content[].citationsContent.citations[].sourceContent[].text = messages[].content[].citations[].quote
0:84 | role=user ? messages[].role=tool messages[].content[].type=text messages[].content[].citations[].type=document
messages[].content[].citationsContent.citations[].location.documentPage.documentIndex = messages[].content[].citations[].index
messages[].content[].citationsContent.citations[].location.documentPage.start = messages[].content[].citations[].location.start
messages[].content[].citationsContent.citations[].location.documentPage.end = messages[].content[].citations[].location.end
messages[].content[].citationsContent.citations[].title = messages[].content[].citations[].title
messages[].content[].citationsContent.citations[].source = messages[].content[].citations[].id
messages[].content[].citationsContent.citations[].sourceContent[].text = messages[].content[].citations[].quote
0:85 | role=user ? messages[].role=tool messages[].content[].type=text messages[].content[].citations[].type=document
messages[].content[].citationsContent.citations[].location.documentChunk.documentIndex = messages[].content[].citations[].index
messages[].content[].citationsContent.citations[].location.documentChunk.start = messages[].content[].citations[].location.start
messages[].content[].citationsContent.citations[].location.documentChunk.end = messages[].content[].citations[].location.end
messages[].content[].citationsContent.citations[].title = messages[].content[].citations[].title
messages[].content[].citationsContent.citations[].source = messages[].content[].citations[].id
messages[].content[].citationsContent.citations[].sourceContent[].text = messages[].content[].citations[].quote
0:86 | role=user ? messages[].role=tool messages[].content[].type=text messages[].content[].citations[].type=document
messages[].content[].citationsContent.citations[].location.documentChar.documentIndex = messages[].content[].citations[].index
messages[].content[].citationsContent.citations[].location.documentChar.start = messages[].content[].citations[].location.start
messages[].content[].citationsContent.citations[].location.documentChar.end = messages[].content[].citations[].location.end
messages[].content[].citationsContent.citations[].title = messages[].content[].citations[].title
messages[].content[].citationsContent.citations[].source = messages[].content[].citations[].id
messages[].content[].citationsContent.citations[].sourceContent[].text = messages[].content[].citations[].quote
0:87 | role=user ? messages[].role=tool messages[].content[].type=text messages[].content[].citations[].type=search-result
messages[].content[].citationsContent.citations[].location.searchResultLocation.searchResultIndex = messages[].content[].citations[].index
messages[].content[].citationsContent.citations[].location.searchResultLocation.start = messages[].content[].citations[].location.start
messages[].content[].citationsContent.citations[].location.searchResultLocation.end = messages[].content[].citations[].location.end
messages[].content[].citationsContent.citations[].title = messages[].content[].citations[].title
messages[].content[].citationsContent.citations[].source = messages[].content[].citations[].source
messages[].content[].citationsContent.citations[].sourceContent[].text = messages[].content[].citations[].quote
0:48 | role=user ? messages[].role=tool messages[].content[].type=text
messages[].content[] = messages[].content[].cache
0:49 | role=user ? messages[].role=tool messages[].content[].type=text
messages[].content[].citationsContent.citations = messages[].content[].citations
0:50 | role=user ? messages[].role=tool messages[].content[].type=text
messages[].content[].text = messages[].content[].text
messages[].content[] = messages[].content[].cache
0:51 | role=user ? messages[].role=tool messages[].content[].type=text
messages[].content[].citationsContent.content[].text = messages[].content[].text
0:52 | role=user ? messages[].role=tool messages[].content[].type=refusal
messages[].content[].text = messages[].content[].text
messages[].content[] = messages[].content[].cache
0:88 | role=user type=default ? messages[].role=tool messages[].content[].type=refusal
messages[].content[].cachePoint.ttl = messages[].content[].cache.ttl
0:53 | role=user ? messages[].role=tool messages[].content[].type=reasoning
messages[].content[].reasoningContent.reasoningText.text = messages[].content[].text
messages[].content[].reasoningContent.reasoningText.signature = messages[].content[].native.reasoningContent.reasoningText.signature
0:54 | role=user ? messages[].role=tool messages[].content[].type=tool-call
messages[].content[].toolUse.toolUseId = messages[].content[].id
messages[].content[].toolUse.name = messages[].content[].name
messages[].content[].toolUse.input = messages[].content[]
messages[].content[] = messages[].content[].cache
0:88 | role=user type=default ? messages[].role=tool messages[].content[].type=tool-call
messages[].content[].cachePoint.ttl = messages[].content[].cache.ttl
0:56 | role=user status=error ? messages[].role=tool messages[].content[].type=tool-result
messages[].content[].toolResult.toolUseId = messages[].content[].id
messages[].content[].toolResult.content = messages[].content[].content
0:46 | role=user status=error ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=text
messages[].content[].toolResult.content[].json = messages[].content[].content[].text
0:50 | role=user status=error ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=text
messages[].content[].toolResult.content[].text = messages[].content[].content[].text
0:52 | role=user status=error ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=refusal
messages[].content[].toolResult.content[].text = messages[].content[].content[].text
0:58 | role=user status=error ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=image
messages[].content[].toolResult.content[].image.format = messages[].content[].content[].mediaType
messages[].content[].toolResult.content[].image.source.bytes = messages[].content[].content[].data
0:60 | role=user status=error ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=video
messages[].content[].toolResult.content[].video.format = messages[].content[].content[].mediaType
messages[].content[].toolResult.content[].video.source.bytes = messages[].content[].content[].data
0:62 | role=user status=error format=pdf ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=document
messages[].content[].toolResult.content[].document.name = messages[].content[].content[].filename
messages[].content[].toolResult.content[].document.source.bytes = messages[].content[].content[].data
messages[].content[].toolResult.content[].document.citations.enabled = messages[].content[].content[].cite
0:63 | role=user status=error ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=document
messages[].content[].toolResult.content[].document.name = messages[].content[].content[].filename
messages[].content[].toolResult.content[].document.format = messages[].content[].content[].mediaType
messages[].content[].toolResult.content[].document.source.bytes = messages[].content[].content[].data
messages[].content[].toolResult.content[].document.citations.enabled = messages[].content[].content[].cite
0:64 | role=user status=error format=txt ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=document
messages[].content[].toolResult.content[].document.name = messages[].content[].content[].filename
messages[].content[].toolResult.content[].document.source.text = messages[].content[].content[].text
messages[].content[].toolResult.content[].document.citations.enabled = messages[].content[].content[].cite
0:65 | role=user status=error ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=search-result
messages[].content[].toolResult.content[].searchResult.source = messages[].content[].content[].source
messages[].content[].toolResult.content[].searchResult.title = messages[].content[].content[].title
messages[].content[].toolResult.content[].searchResult.content = messages[].content[].content[].content
0:66 | role=user status=error ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=search-result messages[].content[].content[].content[].type=text
messages[].content[].toolResult.content[].searchResult.content[].text = messages[].content[].content[].content[].text
0:65 | role=user status=error ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=search-result
messages[].content[].toolResult.content[].searchResult.citations.enabled = messages[].content[].content[].cite
0:56 | role=user ? messages[].role=tool messages[].content[].type=tool-result
messages[].content[] = messages[].content[].cache
0:88 | role=user type=default ? messages[].role=tool messages[].content[].type=tool-result
messages[].content[].cachePoint.ttl = messages[].content[].cache.ttl
0:57 | role=user ? messages[].role=tool messages[].content[].type=tool-result
messages[].content[].toolResult.toolUseId = messages[].content[].id
messages[].content[].toolResult.content = messages[].content[].content
0:46 | role=user ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=text
messages[].content[].toolResult.content[].json = messages[].content[].content[].text
0:50 | role=user ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=text
messages[].content[].toolResult.content[].text = messages[].content[].content[].text
0:52 | role=user ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=refusal
messages[].content[].toolResult.content[].text = messages[].content[].content[].text
0:58 | role=user ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=image
messages[].content[].toolResult.content[].image.format = messages[].content[].content[].mediaType
messages[].content[].toolResult.content[].image.source.bytes = messages[].content[].content[].data
0:60 | role=user ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=video
messages[].content[].toolResult.content[].video.format = messages[].content[].content[].mediaType
messages[].content[].toolResult.content[].video.source.bytes = messages[].content[].content[].data
0:62 | role=user format=pdf ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=document
messages[].content[].toolResult.content[].document.name = messages[].content[].content[].filename
messages[].content[].toolResult.content[].document.source.bytes = messages[].content[].content[].data
messages[].content[].toolResult.content[].document.citations.enabled = messages[].content[].content[].cite
0:63 | role=user ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=document
messages[].content[].toolResult.content[].document.name = messages[].content[].content[].filename
messages[].content[].toolResult.content[].document.format = messages[].content[].content[].mediaType
messages[].content[].toolResult.content[].document.source.bytes = messages[].content[].content[].data
messages[].content[].toolResult.content[].document.citations.enabled = messages[].content[].content[].cite
0:64 | role=user format=txt ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=document
messages[].content[].toolResult.content[].document.name = messages[].content[].content[].filename
messages[].content[].toolResult.content[].document.source.text = messages[].content[].content[].text
messages[].content[].toolResult.content[].document.citations.enabled = messages[].content[].content[].cite
0:65 | role=user ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=search-result
messages[].content[].toolResult.content[].searchResult.source = messages[].content[].content[].source
messages[].content[].toolResult.content[].searchResult.title = messages[].content[].content[].title
messages[].content[].toolResult.content[].searchResult.content = messages[].content[].content[].content
0:66 | role=user ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=search-result messages[].content[].content[].content[].type=text
messages[].content[].toolResult.content[].searchResult.content[].text = messages[].content[].content[].content[].text
0:65 | role=user ? messages[].role=tool messages[].content[].type=tool-result messages[].content[].content[].type=search-result
messages[].content[].toolResult.content[].searchResult.citations.enabled = messages[].content[].content[].cite
0:57 | role=user ? messages[].role=tool messages[].content[].type=tool-result
messages[].content[] = messages[].content[].cache
0:58 | role=user ? messages[].role=tool messages[].content[].type=image
messages[].content[].image.format = messages[].content[].mediaType
messages[].content[].image.source.bytes = messages[].content[].data
messages[].content[] = messages[].content[].cache
0:88 | role=user type=default ? messages[].role=tool messages[].content[].type=image
messages[].content[].cachePoint.ttl = messages[].content[].cache.ttl
0:59 | role=user ? messages[].role=tool messages[].content[].type=audio
messages[].content[].audio.format = messages[].content[].mediaType
messages[].content[].audio.source.bytes = messages[].content[].data
0:60 | role=user ? messages[].role=tool messages[].content[].type=video
messages[].content[].video.format = messages[].content[].mediaType
messages[].content[].video.source.bytes = messages[].content[].data
0:62 | role=user format=pdf ? messages[].role=tool messages[].content[].type=document
messages[].content[].document.name = messages[].content[].filename
messages[].content[].document.source.bytes = messages[].content[].data
messages[].content[].document.citations.enabled = messages[].content[].cite
0:62 | role=user ? messages[].role=tool messages[].content[].type=document
messages[].content[] = messages[].content[].cache
0:88 | role=user type=default ? messages[].role=tool messages[].content[].type=document
messages[].content[].cachePoint.ttl = messages[].content[].cache.ttl
0:63 | role=user ? messages[].role=tool messages[].content[].type=document
messages[].content[].document.name = messages[].content[].filename
messages[].content[].document.format = messages[].content[].mediaType
messages[].content[].document.source.bytes = messages[].content[].data
messages[].content[].document.citations.enabled = messages[].content[].cite
0:64 | role=user format=txt ? messages[].role=tool messages[].content[].type=document
messages[].content[].document.name = messages[].content[].filename
messages[].content[].document.source.text = messages[].content[].text
messages[].content[].document.citations.enabled = messages[].content[].cite
0:65 | role=user ? messages[].role=tool messages[].content[].type=search-result
messages[].content[].searchResult.source = messages[].content[].source
messages[].content[].searchResult.title = messages[].content[].title
messages[].content[].searchResult.content = messages[].content[].content
0:66 | role=user ? messages[].role=tool messages[].content[].type=search-result messages[].content[].content[].type=text
messages[].content[].searchResult.content[].text = messages[].content[].content[].text
0:65 | role=user ? messages[].role=tool messages[].content[].type=search-result
messages[].content[].searchResult.citations.enabled = messages[].content[].cite
0:41 | role=user ? messages[].role=system
messages[].content = messages[].content
0:44 | role=user type=server_tool_use ? messages[].role=system messages[].content[].type=native
messages[].content[].toolUse.type =
0:47 | role=user ? messages[].role=system messages[].content[].type=text
messages[].content[].guardContent.text.text = messages[].content[].text
messages[].content[] = messages[].content[].cache
0:88 | role=user type=default ? messages[].role=system messages[].content[].type=text
messages[].content[].cachePoint.ttl = messages[].content[].cache.ttl
0:48 | role=user ? messages[].role=system messages[].content[].type=text
messages[].content[].citationsContent.content[].text = messages[].content[].text
messages[].content[].citationsContent.citations = messages[].content[].citations
0:82 | role=user ? messages[].role=system messages[].content[].type=text messages[].content[].citations[].type=url
messages[].content[].citationsContent.citations[].location.web.url = messages[].content[].citations[].url
messages[].content[].citationsContent.citations[].title = messages[].content[].citations[].title
messages[].content[].citationsContent.citations[].sourceContent[].text = messages[].content[].citations[].quote
0:84 | role=user ? messages[].role=system messages[].content[].type=text messages[].content[].citations[].type=document
messages[].content[].citationsContent.citations[].location.documentPage.documentIndex = messages[].content[].citations[].index
messages[].content[].citationsContent.citations[].location.documentPage.start = messages[].content[].citations[].location.start
messages[].content[].citationsContent.citations[].location.documentPage.end = messages[].content[].citations[].location.end
messages[].content[].citationsContent.citations[].title = messages[].content[].citations[].title
messages[].content[].citationsContent.citations[].source = messages[].content[].citations[].id
messages[].content[].citationsContent.citations[].sourceContent[].text = messages[].content[].citations[].quote
0:85 | role=user ? messages[].role=system messages[].content[].type=text messages[].content[].citations[].type=document
messages[].content[].citationsContent.citations[].location.documentChunk.documentIndex = messages[].content[].citations[].index
messages[].content[].citationsContent.citations[].location.documentChunk.start = messages[].content[].citations[].location.start
messages[].content[].citationsContent.citations[].location.documentChunk.end = messages[].content[].citations[].location.end
messages[].content[].citationsContent.citations[].title = messages[].content[].citations[].title
messages[].content[].citationsContent.citations[].source = messages[].content[].citations[].id
messages[].content[].citationsContent.citations[].sourceContent[].text = messages[].content[].citations[].quote
0:86 | role=user ? messages[].role=system messages[].content[].type=text messages[].content[].citations[].type=document
messages[].content[].citationsContent.citations[].location.documentChar.documentIndex = messages[].content[].citations[].index
messages[].content[].citationsContent.citations[].location.documentChar.start = messages[].content[].citations[].location.start
messages[].content[].citationsContent.citations[].location.documentChar.end = messages[].content[].citations[].location.end
messages[].content[].citationsContent.citations[].title = messages[].content[].citations[].title
messages[].content[].citationsContent.citations[].source = messages[].content[].citations[].id
messages[].content[].citationsContent.citations[].sourceContent[].text = messages[].content[].citations[].quote
0:87 | role=user ? messages[].role=system messages[].content[].type=text messages[].content[].citations[].type=search-result
messages[].content[].citationsContent.citations[].location.searchResultLocation.searchResultIndex = messages[].content[].citations[].index
messages[].content[].citationsContent.citations[].location.searchResultLocation.start = messages[].content[].citations[].location.start
messages[].content[].citationsContent.citations[].location.searchResultLocation.end = messages[].content[].citations[].location.end
messages[].content[].citationsContent.citations[].title = messages[].content[].citations[].title
messages[].content[].citationsContent.citations[].source = messages[].content[].citations[].source
messages[].content[].citationsContent.citations[].sourceContent[].text = messages[].content[].citations[].quote
0:48 | role=user ? messages[].role=system messages[].content[].type=text
messages[].content[] = messages[].content[].cache
0:49 | role=user ? messages[].role=system messages[].content[].type=text
messages[].content[].citationsContent.citations = messages[].content[].citations
0:50 | role=user ? messages[].role=system messages[].content[].type=text
messages[].content[].text = messages[].content[].text
messages[].content[] = messages[].content[].cache
0:51 | role=user ? messages[].role=system messages[].content[].type=text
messages[].content[].citationsContent.content[].text = messages[].content[].text
0:52 | role=user ? messages[].role=system messages[].content[].type=refusal
messages[].content[].text = messages[].content[].text
messages[].content[] = messages[].content[].cache
0:88 | role=user type=default ? messages[].role=system messages[].content[].type=refusal
messages[].content[].cachePoint.ttl = messages[].content[].cache.ttl
0:53 | role=user ? messages[].role=system messages[].content[].type=reasoning
messages[].content[].reasoningContent.reasoningText.text = messages[].content[].text
messages[].content[].reasoningContent.reasoningText.signature = messages[].content[].native.reasoningContent.reasoningText.signature
0:54 | role=user ? messages[].role=system messages[].content[].type=tool-call
messages[].content[].toolUse.toolUseId = messages[].content[].id
messages[].content[].toolUse.name = messages[].content[].name
messages[].content[].toolUse.input = messages[].content[]
messages[].content[] = messages[].content[].cache
0:88 | role=user type=default ? messages[].role=system messages[].content[].type=tool-call
messages[].content[].cachePoint.ttl = messages[].content[].cache.ttl
0:56 | role=user status=error ? messages[].role=system messages[].content[].type=tool-result
messages[].content[].toolResult.toolUseId = messages[].content[].id
messages[].content[].toolResult.content = messages[].content[].content
0:46 | role=user status=error ? messages[].role=system messages[].content[].type=tool-result messages[].content[].content[].type=text
messages[].content[].toolResult.content[].json = messages[].content[].content[].text
0:50 | role=user status=error ? messages[].role=system messages[].content[].type=tool-result messages[].content[].content[].type=text
messages[].content[].toolResult.content[].text = messages[].content[].content[].text
0:52 | role=user status=error ? messages[].role=system messages[].content[].type=tool-result messages[].content[].content[].type=refusal
messages[].content[].toolResult.content[].text = messages[].content[].content[].text
0:58 | role=user status=error ? messages[].role=system messages[].content[].type=tool-result messages[].content[].content[].type=image
messages[].content[].toolResult.content[].image.format = messages[].content[].content[].mediaType
messages[].content[].toolResult.content[].image.source.bytes = messages[].content[].content[].data
0:60 | role=user status=error ? messages[].role=system messages[].content[].type=tool-result messages[].content[].content[].type=video
messages[].content[].toolResult.content[].video.format = messages[].content[].content[].mediaType
messages[].content[].toolResult.content[].video.source.bytes = messages[].content[].content[].data
0:62 | role=user status=error format=pdf ? messages[].role=system messages[].content[].type=tool-result messages[].content[].content[].type=document
messages[].content[].toolResult.content[].document.name = messages[].content[].content[].filename
messages[].content[].toolResult.content[].document.source.bytes = messages[].content[].content[].data
messages[].content[].toolResult.content[].document.citations.enabled = messages[].content[].content[].cite
0:63 | role=user status=error ? messages[].role=system messages[].content[].type=tool-result messages[].content[].content[].type=document
messages[].content[].toolResult.content[].document.name = messages[].content[].content[].filename
messages[].content[].toolResult.content[].document.format = messages[].content[].content[].mediaType
messages[].content[].toolResult.content[].document.source.bytes = messages[].content[].content[].data
messages[].content[].toolResult.content[].document.citations.enabled = messages[].content[].content[].cite
0:64 | role=user status=error format=txt ? messages[].role=system messages[].content[].type=tool-result messages[].content[].content[].type=document
messages[].content[].toolResult.content[].document.name = messages[].content[].content[].filename
messages[].content[].toolResult.content[].document.source.text = messages[].content[].content[].text
messages[].content[].toolResult.content[].document.citations.enabled = messages[].content[].content[].cite
0:65 | role=user status=error ? messages[].role=system messages[].content[].type=tool-result messages[].content[].content[].type=search-result
messages[].content[].toolResult.content[].searchResult.source = messages[].content[].content[].source
messages[].content[].toolResult.content[].searchResult.title = messages[].content[].content[].title
messages[].content[].toolResult.content[].searchResult.content = messages[].content[].content[].content
0:66 | role=user status=error ? messages[].role=system messages[].content[].type=tool-result messages[].content[].content[].type=search-result messages[].content[].content[].content[].type=text
messages[].content[].toolResult.content[].searchResult.content[].text = messages[].content[].content[].content[].text
0:65 | role=user status=error ? messages[].role=system messages[].content[].type=tool-result messages[].content[].content[].type=search-result
messages[].content[].toolResult.content[].searchResult.citations.enabled = messages[].content[].content[].cite
0:56 | role=user ? messages[].role=system messages[].content[].type=tool-result
messages[].content[] = messages[].content[].cache
0:88 | role=user type=default ? messages[].role=system messages[].content[].type=tool-result
messages[].content[].cachePoint.ttl = messages[].content[].cache.ttl
0:57 | role=user ? messages[].role=system messages[].content[].type=tool-result
messages[].content[].toolResult.toolUseId = messages[].content[].id
messages[].content[].toolResult.content = messages[].content[].content
0:46 | role=user ? messages[].role=system messages[].content[].type=tool-result messages[].content[].content[].type=text
messages[].content[].toolResult.content[].json = messages[].content[].content[].text
0:50 | role=user ? messages[].role=system messages[].content[].type=tool-result messages[].content[].content[].type=text
messages[].content[].toolResult.content[].text = messages[].content[].content[].text
0:52 | role=user ? messages[].role=system messages[].content[].type=tool-result messages[].content[].content[].type=refusal
messages[].content[].toolResult.content[].text = messages[].content[].content[].text
0:58 | role=user ? messages[].role=system messages[].content[].type=tool-result messages[].content[].content[].type=image
messages[].content[].toolResult.content[].image.format = messages[].content[].content[].mediaType
messages[].content[].toolResult.content[].image.source.bytes = messages[].content[].content[].data
0:60 | role=user ? messages[].role=system messages[].content[].type=tool-result messages[].content[].content[].type=video
messages[].content[].toolResult.content[].video.format = messages[].content[].content[].mediaType
messages[].content[].toolResult.content[].video.source.bytes = messages[].content[].content[].data
0:62 | role=user format=pdf ? messages[].role=system messages[].content[].type=tool-result messages[].content[].content[].type=document
messages[].content[].toolResult.content[].document.name = messages[].content[].content[].filename
messages[].content[].toolResult.content[].document.source.bytes = messages[].content[].content[].data
messages[].content[].toolResult.content[].document.citations.enabled = messages[].content[].content[].cite
0:63 | role=user ? messages[].role=system messages[].content[].type=tool-result messages[].content[].content[].type=document
messages[].content[].toolResult.content[].document.name = messages[].content[].content[].filename
messages[].content[].toolResult.content[].document.format = messages[].content[].content[].mediaType
messages[].content[].toolResult.content[].document.source.bytes = messages[].content[].content[].data
messages[].content[].toolResult.content[].document.citations.enabled = messages[].content[].content[].cite
0:64 | role=user format=txt ? messages[].role=system messages[].content[].type=tool-result messages[].content[].content[].type=document
messages[].content[].toolResult.content[].document.name = messages[].content[].content[].filename
messages[].content[].toolResult.content[].document.source.text = messages[].content[].content[].text
messages[].content[].toolResult.content[].document.citations.enabled = messages[].content[].content[].cite
0:65 | role=user ? messages[].role=system messages[].content[].type=tool-result messages[].content[].content[].type=search-result
messages[].content[].toolResult.content[].searchResult.source = messages[].content[].content[].source
messages[].content[].toolResult.content[].searchResult.title = messages[].content[].content[].title
messages[].content[].toolResult.content[].searchResult.content = messages[].content[].content[].content
0:66 | role=user ? messages[].role=system messages[].content[].type=tool-result messages[].content[].content[].type=search-result messages[].content[].content[].content[].type=text
messages[].content[].toolResult.content[].searchResult.content[].text = messages[].content[].content[].content[].text
0:65 | role=user ? messages[].role=system messages[].content[].type=tool-result messages[].content[].content[].type=search-result
messages[].content[].toolResult.content[].searchResult.citations.enabled = messages[].content[].content[].cite
0:57 | role=user ? messages[].role=system messages[].content[].type=tool-result
messages[].content[] = messages[].content[].cache
0:58 | role=user ? messages[].role=system messages[].content[].type=image
messages[].content[].image.format = messages[].content[].mediaType
messages[].content[].image.source.bytes = messages[].content[].data
messages[].content[] = messages[].content[].cache
0:88 | role=user type=default ? messages[].role=system messages[].content[].type=image
messages[].content[].cachePoint.ttl = messages[].content[].cache.ttl
0:59 | role=user ? messages[].role=system messages[].content[].type=audio
messages[].content[].audio.format = messages[].content[].mediaType
messages[].content[].audio.source.bytes = messages[].content[].data
0:60 | role=user ? messages[].role=system messages[].content[].type=video
messages[].content[].video.format = messages[].content[].mediaType
messages[].content[].video.source.bytes = messages[].content[].data
0:62 | role=user format=pdf ? messages[].role=system messages[].content[].type=document
messages[].content[].document.name = messages[].content[].filename
messages[].content[].document.source.bytes = messages[].content[].data
messages[].content[].document.citations.enabled = messages[].content[].cite
0:62 | role=user ? messages[].role=system messages[].content[].type=document
messages[].content[] = messages[].content[].cache
0:88 | role=user type=default ? messages[].role=system messages[].content[].type=document
messages[].content[].cachePoint.ttl = messages[].content[].cache.ttl
0:63 | role=user ? messages[].role=system messages[].content[].type=document
messages[].content[].document.name = messages[].content[].filename
messages[].content[].document.format = messages[].content[].mediaType
messages[].content[].document.source.bytes = messages[].content[].data
messages[].content[].document.citations.enabled = messages[].content[].cite
0:64 | role=user format=txt ? messages[].role=system messages[].content[].type=document
messages[].content[].document.name = messages[].content[].filename
messages[].content[].document.source.text = messages[].content[].text
messages[].content[].document.citations.enabled = messages[].content[].cite
0:65 | role=user ? messages[].role=system messages[].content[].type=search-result
messages[].content[].searchResult.source = messages[].content[].source
messages[].content[].searchResult.title = messages[].content[].title
messages[].content[].searchResult.content = messages[].content[].content
0:66 | role=user ? messages[].role=system messages[].content[].type=search-result messages[].content[].content[].type=text
messages[].content[].searchResult.content[].text = messages[].content[].content[].text
0:65 | role=user ? messages[].role=system messages[].content[].type=search-result
messages[].content[].searchResult.citations.enabled = messages[].content[].cite
0:14
inferenceConfig.maxTokens = maxOutputTokens
0:15
inferenceConfig.temperature = temperature
0:16
inferenceConfig.topP = topP
0:17
inferenceConfig.stopSequences = stop
0:18
toolConfig.tools = tools
0:95 ? tools[].type=function
toolConfig.tools[].toolSpec.name = tools[].name
toolConfig.tools[].toolSpec.description = tools[].description
toolConfig.tools[].toolSpec.inputSchema.json = tools[]
toolConfig.tools[].toolSpec.strict = tools[].strict
toolConfig.tools[] = tools[].cache
0:88 | type=default ? tools[].type=function
toolConfig.tools[].cachePoint.ttl = tools[].cache.ttl
0:18
toolConfig.toolChoice = toolChoice
0:97 ? toolChoice.type=tool
toolConfig.toolChoice.tool.name = toolChoice.name
0:19
additionalModelRequestFields.thinking = reasoning
0:100 | type=disabled
additionalModelRequestFields.thinking.type =
0:101 | type=enabled
additionalModelRequestFields.thinking.budget_tokens = reasoning.budgetTokens
0:102 | type=enabled
additionalModelRequestFields.thinking.budget_tokens = reasoning.effort
0:20
outputConfig.effort = reasoning.effort
outputConfig.textFormat = responseFormat
0:105 | type=json_schema ? responseFormat.type=json
outputConfig.textFormat.type =
outputConfig.textFormat.structure.jsonSchema.schema = responseFormat.schema
outputConfig.textFormat.structure.jsonSchema.name = responseFormat.name
outputConfig.textFormat.structure.jsonSchema.description = responseFormat.description
0:21
requestMetadata = metadata
0:22
serviceTier.type = serviceTier
`,
} as const
