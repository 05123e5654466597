/** Where the grammars beside the first four have the leaves of a request, by their vendors' own documentation. */

/** By path: the place on the wire, or what becomes of it. */
export type Places = Readonly<Record<string, string>>

/** What those have in common that took the chat grammar's messages and tools for their own. */
const likeChat: Places = {
  'system[0].text': 'messages[0].content',
  'messages[0].content[0].text': 'messages[1].content[0].text',
  'messages[0].content[1].data': 'messages[1].content[1].image_url.url',
  'messages[0].content[1].mediaType': 'messages[1].content[1].image_url.url',
  'messages[0].content[1].detail': 'messages[1].content[1].image_url.detail',
  'messages[0].content[2].url': 'messages[1].content[2].image_url.url',
  'messages[1].content[0].text': 'messages[2].content',
  'messages[1].content[1].id': 'messages[2].tool_calls[0].id',
  'messages[1].content[1].name': 'messages[2].tool_calls[0].function.name',
  'messages[1].content[1].input.word': 'messages[2].tool_calls[0].function.arguments',
  'messages[2].content[0].id': 'messages[3].tool_call_id',
  'messages[2].content[0].name': 'derived',
  'messages[2].content[0].content[0].text': 'messages[3].content',
  'messages[2].content[0].isError': 'lost',
  'messages[3].content[0].text': 'messages[5].content',
  'messages[4].content[0].source': 'told messages[6].content',
  'messages[4].content[0].title': 'told messages[6].content',
  'messages[4].content[0].content[0].text': 'told messages[6].content',
  'messages[4].content[0].cite': 'declined',
  'tools[0].name': 'tools[0].function.name',
  'tools[0].description': 'tools[0].function.description',
  'tools[0].inputSchema.properties.word.type': 'tools[0].function.parameters.properties.word.type',
  'tools[0].strict': 'tools[0].function.strict',
  'toolChoice.name': 'tool_choice.function.name',
  'responseFormat.schema.properties.name.type': 'response_format.json_schema.schema.properties.name.type',
  'responseFormat.name': 'response_format.json_schema.name',
  'responseFormat.description': 'response_format.json_schema.description',
  'responseFormat.strict': 'response_format.json_schema.strict',
}

const nothingBesideTheSchema: Places = {
  'tools[0].strict': 'lost',
  'toolChoice.name': 'lost',
  'responseFormat.name': 'lost',
  'responseFormat.description': 'lost',
  'responseFormat.strict': 'lost',
}

const call = 'messages[1].content[1].toolUse'
const result = 'messages[2].content[0].toolResult'
const found = 'messages[2].content[3].searchResult'
const spec = 'toolConfig.tools[0].toolSpec'
const json = 'outputConfig.textFormat.structure.jsonSchema'

export const leafPlaces: Readonly<Record<string, Places>> = {
  'bedrock-converse': {
    'system[0].text': 'system[0].text',
    'messages[0].content[0].text': 'messages[0].content[0].text',
    'messages[0].content[1].data': 'messages[0].content[1].image.source.bytes',
    'messages[0].content[1].mediaType': 'messages[0].content[1].image.format',
    'messages[0].content[1].detail': 'lost',
    'messages[0].content[2].url': 'lost',
    'messages[1].content[0].text': 'messages[1].content[0].text',
    'messages[1].content[1].id': `${call}.toolUseId`,
    'messages[1].content[1].name': `${call}.name`,
    'messages[1].content[1].input.word': `${call}.input.word`,
    'messages[2].content[0].id': `${result}.toolUseId`,
    'messages[2].content[0].name': 'derived',
    'messages[2].content[0].content[0].text': `${result}.content[0].text`,
    'messages[2].content[0].isError': `${result}.status`,
    'messages[3].content[0].text': 'messages[2].content[2].text',
    'messages[4].content[0].source': `${found}.source`,
    'messages[4].content[0].title': `${found}.title`,
    'messages[4].content[0].content[0].text': `${found}.content[0].text`,
    'messages[4].content[0].cite': `${found}.citations.enabled`,
    'tools[0].name': `${spec}.name`,
    'tools[0].description': `${spec}.description`,
    'tools[0].inputSchema.properties.word.type': `${spec}.inputSchema.json.properties.word.type`,
    'tools[0].strict': `${spec}.strict`,
    'toolChoice.name': 'toolConfig.toolChoice.tool.name',
    'responseFormat.schema.properties.name.type': `${json}.schema`, // as a text
    'responseFormat.name': `${json}.name`,
    'responseFormat.description': `${json}.description`,
    'responseFormat.strict': 'lost',
  },
  'cohere-chat': {
    ...likeChat,
    ...nothingBesideTheSchema,
    'messages[4].content[0].source': 'documents[0].data.source',
    'messages[4].content[0].title': 'documents[0].data.title',
    'messages[4].content[0].content[0].text': 'documents[0].data.text',
    'messages[4].content[0].cite': 'citation_options.mode',
    'responseFormat.schema.properties.name.type': 'response_format.json_schema.properties.name.type',
  },
  'mistral-chat': likeChat,
  'ollama-chat': {
    ...likeChat,
    ...nothingBesideTheSchema,
    'messages[0].content[0].text': 'messages[1].content',
    'messages[0].content[1].data': 'messages[1].images[0]',
    'messages[0].content[1].mediaType': 'derived', // from the bytes
    'messages[0].content[1].detail': 'lost',
    'messages[0].content[2].url': 'lost',
    'messages[1].content[1].input.word': 'messages[2].tool_calls[0].function.arguments.word',
    'messages[2].content[0].name': 'messages[3].tool_name',
    'responseFormat.schema.properties.name.type': 'format.properties.name.type',
  },
}
