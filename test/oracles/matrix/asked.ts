/** What all SDKs ask for. */
export const picture = Buffer.from('a picture').toString('base64')
export const paper = Buffer.from('%PDF-1.4 a paper').toString('base64')
export const system = 'Be brief.'
export const question = 'How is the weather in Köln?'
export const call = { id: 'call_1', name: 'forecast', input: { city: 'Köln' } }
export const other = { id: 'call_2', name: 'forecast', input: { city: 'Bonn' } }
export const results = ['rain', 'sun'] as const
export const description = 'Tells the weather.'
export const parameters = {
  type: 'object' as const,
  properties: { city: { type: 'string', description: 'where' } },
  required: ['city'],
  additionalProperties: false,
}
