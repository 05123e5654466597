/** Documents and search results that a request has beside its messages: given, read back, cited or not. */
import { describe, expect, it } from 'vitest'
import type { DocumentPart, Request } from '../../runtime/types.ts'
import { sent } from './told.ts'
import { asking, cohere, found, groq, how, pathsOf, plain, read, titled } from './two-dialects.ts'

describe.each([cohere, groq])('$api', dialect => {
  const { api, document, switched } = dialect
  const wire = (
    documents: object[],
    more: object = {},
    messages: object[] = [{ role: 'user', content: 'How deep?' }],
  ) => ({
    model: 'm',
    messages,
    documents,
    ...more,
  })

  it('is given them by themselves, in the order of the messages, with a title and a number', () => {
    const request: Request = {
      model: 'm',
      messages: [
        { role: 'user', content: [titled, { type: 'text', text: 'What?' }] },
        { role: 'assistant', content: [{ type: 'text', text: 'A lake.' }] },
        { role: 'user', content: [how, found, plain] },
      ],
    }
    const source = 'https://lakes.test/cold'
    expect(sent(api, request)).toEqual({
      body: wire(
        [
          document('The lake is deep.', { title: 'lakes', id: 'doc:0' }),
          document('It is cold.\n\nIt is wide.', { title: 'Cold lakes', source, id: 'result:0' }),
          document('The sea is salty.', { id: 'doc:1' }),
        ],
        {},
        [
          { role: 'user', content: 'What?' },
          { role: 'assistant', content: 'A lake.' },
          { role: 'user', content: 'How deep?' },
        ],
      ),
      loss: [],
    })
  })

  it('takes no others, and says what else of them it has no place for', () => {
    const pdf: DocumentPart = { type: 'document', mediaType: 'application/pdf', data: 'AAAA' }
    const linked: DocumentPart = { type: 'document', url: 'https://lakes.test/a.pdf' }
    const asked = sent(api, asking(pdf, linked, { ...titled, cache: {}, mediaType: 'text/plain' }, how))
    expect(asked.body).toEqual(wire([document('The lake is deep.', { title: 'lakes', id: 'doc:2' })]))
    const of = (at: number) => `messages[0].content[${at}]`
    expect(pathsOf(asked).sort()).toEqual([
      [of(0), 'unsupported'],
      [of(1), 'unsupported'],
      [`${of(2)}.cache`, 'unsupported'],
      [`${of(2)}.mediaType`, 'unsupported'],
    ])
  })

  it('leaves no empty message where one has nothing but documents, and loses nothing', () => {
    const { body, loss } = sent(api, {
      model: 'm',
      messages: [
        { role: 'user', content: [plain] },
        { role: 'user', content: [how] },
      ],
    })
    expect({ body, loss }).toEqual({ body: wire([document('The sea is salty.', { id: 'doc:0' })]), loss: [] })
  })

  it('has one switch for all: yes if one asks, no if one declines, the vendor’s own where none says', () => {
    const switches = (...cites: (boolean | undefined)[]) => {
      const parts = cites.map(cite => (cite === undefined ? plain : { ...plain, cite }))
      const { body, loss } = sent(
        api,
        asking(...parts, { ...found, ...(cites[0] !== undefined && { cite: cites[0] }) }, how),
      )
      return { citation_options: (body as { citation_options?: unknown }).citation_options, loss }
    }
    expect(switches(true)).toEqual({ ...switched('yes'), loss: [] })
    expect(switches(false)).toEqual({ ...switched('no'), loss: [] })
    expect(switches(undefined)).toEqual({ citation_options: undefined, loss: [] })
    expect(switches(true, undefined)).toEqual({ ...switched('yes'), loss: [] })
    expect(switches(undefined, false)).toEqual({ ...switched('no'), loss: [] })
    const mixed = switches(true, false)
    expect(mixed).toMatchObject(switched('yes'))
    expect(mixed.loss).toMatchObject([{ path: 'messages[0].content[1].cite', kind: 'changed' }])
  })

  it('is read with them in the last question, before its words', () => {
    const body = wire(
      [
        document('The lake is deep.', { title: 'lakes' }),
        document('It is cold.', { title: 'Cold', source: 'mine', id: 'a' }),
        document('The sea is salty.'),
      ],
      switched('yes'),
      [
        { role: 'user', content: 'What?' },
        { role: 'assistant', content: 'A lake.' },
        { role: 'user', content: 'How deep?' },
        { role: 'assistant', content: 'Very' },
      ],
    )
    const request = read(dialect, body)
    expect(request.messages.map(({ content }) => content.length)).toEqual([1, 1, 4, 1])
    expect(request.messages[2]!.content).toMatchObject([
      { ...titled, cite: true },
      {
        type: 'search-result',
        source: 'mine',
        title: 'Cold',
        content: [{ type: 'text', text: 'It is cold.' }],
        cite: true,
      },
      { ...plain, cite: true },
      how,
    ])
    expect(sent(api, request)).toEqual({ body, loss: [] })
  })

  it('opens a conversation with them in which nothing is asked', () => {
    const body = wire([document('The sea is salty.')], {}, [{ role: 'assistant', content: 'Well' }])
    const request = read(dialect, body)
    expect(request.messages).toMatchObject([{ role: 'user', content: [plain] }, { role: 'assistant' }])
    expect(sent(api, request)).toEqual({ body, loss: [] })
    const strange = {
      ...body,
      documents: [{ data: { snippet: 'x' }, source: { type: 'json', data: { snippet: 'x' } } }],
    }
    expect(sent(api, read(dialect, strange))).toEqual({ body: strange, loss: [] })
  })

  it('gets back to the letter what nobody knows of them, and ids of its own', () => {
    const strange = [
      document('The sea is salty.', { id: 'mine' }),
      document('The lake is deep.', { title: 'lakes' }),
      { ...document('x', { title: 'y' }), of_tomorrow: 1 },
      { source: { type: 'json', data: { snippet: 'told by its fields' } }, data: { snippet: 'told by its fields' } },
    ]
    for (const more of [{}, switched('yes'), switched('no'), { citation_options: {} }, { documents: [] }]) {
      const body = wire(strange, more)
      expect(sent(api, read(dialect, body))).toEqual({ body, loss: [] })
    }
  })

  it('sends its own id of one where the caller has given it', () => {
    const named = { ...plain, native: { [api]: { id: 'mine' } } }
    const { body } = sent(api, asking(named, plain, how))
    expect(body).toEqual(
      wire([document('The sea is salty.', { id: 'mine' }), document('The sea is salty.', { id: 'doc:1' })]),
    )
  })

  it('tells another vendor of its documents, and that they shall be cited', () => {
    const request = read(dialect, wire([document('The lake is deep.', { title: 'lakes', id: 'a' })], switched('yes')))
    const { body, loss } = sent('anthropic-messages', request)
    const source = { type: 'text', media_type: 'text/plain', data: 'The lake is deep.' }
    expect(body).toMatchObject({
      messages: [
        { content: [{ type: 'document', title: 'lakes', source, citations: { enabled: true } }, { type: 'text' }] },
      ],
    })
    // The switch is told by the document; by what name it is cited, Anthropic has no word for.
    expect(loss.map(({ path }) => path)).toEqual([`messages[0].content[0].native.${api}`])
  })

  it('tells another vendor that its switch means nothing there, if nothing is given', () => {
    const { loss } = sent('anthropic-messages', read(dialect, { ...wire([]), ...switched('no') }))
    expect(loss.map(({ path }) => path)).toEqual([`native.${api}`])
  })
})

it('what only one vendor has of a request is sent as it was given', () => {
  const own = { safety_mode: 'STRICT', citation_options: { mode: 'FAST' } } as const
  const request: Request = { ...asking(how), native: { 'cohere-chat': own } }
  expect(sent('cohere-chat', request)).toEqual({
    body: { model: 'm', messages: [{ role: 'user', content: 'How deep?' }], ...own },
    loss: [],
  })
  expect(sent('groq-chat', request).loss.map(({ path }) => path)).toEqual(['native.cohere-chat'])
})

describe('the ways in which Cohere cites', () => {
  const asked = (mode: string): Request =>
    read(cohere, {
      model: 'm',
      messages: [{ role: 'user', content: 'How?' }],
      documents: [cohere.document('x')],
      citation_options: { mode },
    })

  it.each([
    ['FAST', true, 'DISABLED'],
    ['ACCURATE', true, 'DISABLED'],
    ['OFF', false, 'ENABLED'],
  ])('%s means %s, and gives way where that changes', (mode, cite, other) => {
    const request = asked(mode)
    const [document] = request.messages[0]!.content as DocumentPart[]
    expect(document).toMatchObject({ cite })
    expect(sent('cohere-chat', request).body).toMatchObject({ citation_options: { mode } })
    document!.cite = !cite
    expect(sent('cohere-chat', request).body).toMatchObject({ citation_options: { mode: other } })
    // How it cites is told to nobody else.
    expect(sent('groq-chat', request).loss.map(({ path }) => path)).toEqual(['native.cohere-chat'])
  })

  it('means nothing by a word of tomorrow, and sends it back', () => {
    const request = asked('TOMORROW')
    expect(request.messages[0]!.content[0]).not.toHaveProperty('cite')
    expect(sent('cohere-chat', request).body).toMatchObject({ citation_options: { mode: 'TOMORROW' } })
  })

  it('has documents that are bare texts, which stay its own', () => {
    const body = { model: 'm', messages: [{ role: 'user', content: 'How?' }], documents: ['The sea is salty.'] }
    const request = read(cohere, body)
    expect(request.messages[0]!.content[0]).toMatchObject({ type: 'native', value: 'The sea is salty.' })
    expect(sent('cohere-chat', request)).toEqual({ body, loss: [] })
    expect(sent('groq-chat', request).loss.map(({ path }) => path)).toEqual(['messages[0].content[0]'])
  })
})
