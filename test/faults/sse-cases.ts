/**
 * The case lists of those who read server-sent events: the web platform tests (`format-*`), eventsource-parser's
 * themes, and those of an official SDK's line decoder. Cases, not code; each body is written here. Left out are that parser's
 * `onError` cases (unknown fields, bad `retry`): such lines are passed over here, which the cases of those names show; its
 * bounds are those of `limits`, in the decoder's own tests. Requests and media types are in `test/runtime/sse-answers.test.ts`.
 */

export interface SseCase {
  /** Whose list it is from, and its name there. */
  name: string
  body: string
  /** The data of the events, in order. */
  data: string[]
  /** Their names, where one has any. */
  names?: string[]
  /** What stands at the end without its blank line: told as such, while the standard drops it. */
  unterminated?: string
}

const long = 'x'.repeat(2048)

const webPlatform: SseCase[] = [
  { name: 'bom', body: '\uFEFFdata:1\n\n\uFEFFdata:2\n\ndata:3\n\n', data: ['1', '3'] },
  { name: 'bom-2', body: '\uFEFF\uFEFFdata:1\n\ndata:2\n\ndata:3\n\n', data: ['2', '3'] },
  {
    name: 'comments',
    body: `data:1\r:\0\n:\r\ndata:2\n:${long}\rdata:3\n:data:fail\r:${long}\ndata:4\n\n`,
    data: ['1\n2\n3\n4'],
  },
  {
    name: 'data-before-final-empty-line',
    body: 'retry:1000\ndata:test1\n\nid:test\ndata:test2',
    data: ['test1'],
    unterminated: 'test2',
  },
  { name: 'field-data', body: 'data:\n\ndata\ndata\n\ndata:test\n\n', data: ['', '\n', 'test'] },
  {
    name: 'event-data',
    body: 'data:msg\ndata:msg\n\n:\nfalsefield:msg\n\nfalsefield:msg\nData:data\n\ndata\n\ndata:end\n\n',
    data: ['msg\nmsg', '', 'end'],
  },
  { name: 'field-event', body: 'event:test\ndata:x\n\ndata:x\n\n', data: ['x', 'x'], names: ['test', ''] },
  { name: 'field-event-empty', body: 'event: \ndata:data\n\n', data: ['data'], names: [''] },
  { name: 'field-id', body: 'id: …\ndata:1\n\ndata:2\n\n', data: ['1', '2'] },
  { name: 'field-id-2', body: 'id:\ndata:1\n\nid\ndata:2\n\ndata:3\n\n', data: ['1', '2', '3'] },
  { name: 'field-id-3', body: 'id:1\ndata:1\n\nid:\ndata:2\n\nid\ndata:3\n\n', data: ['1', '2', '3'] },
  { name: 'field-id-null', body: 'id:a\0b\ndata:1\n\nid:\0\ndata:2\n\n', data: ['1', '2'] },
  {
    name: 'field-parsing',
    body: 'data:\0\ndata:  2\rData:1\ndata\0:2\ndata:1\r\0data:4\nda-ta:3\rdata_5\ndata:3\rdata:\r\n data:32\ndata:4\n\n',
    data: ['\0\n 2\n1\n3\n\n4'],
  },
  { name: 'field-retry', body: 'retry:03000\ndata:x\n\n', data: ['x'] },
  { name: 'field-retry-bogus', body: 'retry:3000\nretry:1000x\ndata:x\n\n', data: ['x'] },
  { name: 'field-retry-empty', body: 'retry\ndata:test\n\n', data: ['test'] },
  {
    name: 'field-unknown',
    body: 'data:test\n data\ndata\nfoobar:xxx\njustsometext\n:thisisacommentyay\ndata:test\n\n',
    data: ['test\n\ntest'],
  },
  { name: 'leading-space', body: 'data:\ttest\rdata: \ndata:test\n\n', data: ['\ttest\n\ntest'] },
  { name: 'newlines', body: 'data:test\r\ndata\ndata:test\r\n\r', data: ['test\n\ntest'] },
  { name: 'null-character', body: 'data:\0\n\n\n\n', data: ['\0'] },
  { name: 'utf-8', body: 'data:ok…\n\n', data: ['ok…'] },
]

const sourceParser: SseCase[] = [
  { name: 'named events', body: 'event: a\ndata: 1\n\nevent: b\ndata: 2\n\n', data: ['1', '2'], names: ['a', 'b'] },
  { name: 'the last name wins', body: 'event: a\nevent: b\ndata: 1\n\n', data: ['1'], names: ['b'] },
  { name: 'a name does not outlive its event', body: 'event: lost\n\ndata: 1\n\n', data: ['1'], names: [''] },
  {
    name: 'ids and retry',
    body: 'id: 7\nretry: 500\nevent: a\ndata: 1\n\nid: 8\ndata: 2\n\n',
    data: ['1', '2'],
    names: ['a', ''],
  },
  { name: 'heartbeat comments', body: ':hb\n\n: hb\n\ndata: 1\n\n:\n\n:hb\ndata: 2\n\n', data: ['1', '2'] },
  { name: 'several lines', body: 'data: a\ndata: b\ndata:\ndata: c\n\n', data: ['a\nb\n\nc'] },
  {
    name: 'characters of many bytes',
    body: 'data: ä€😀\ndata: 日本\n\ndata: 👩‍👩‍👧\n\n',
    data: ['ä€😀\n日本', '👩‍👩‍👧'],
  },
  { name: 'empty lines', body: '\n\n\n\ndata: 1\n\n\n\n\ndata: 2\n\n\n', data: ['1', '2'] },
  { name: 'a byte order mark within a line', body: 'data: \uFEFF1\uFEFF\n\n', data: ['\uFEFF1\uFEFF'] },
  {
    name: 'byte order marks in many places',
    body: '\uFEFFdata: 1\n\n\uFEFF\n\ndata: \uFEFF2\n\n',
    data: ['1', '\uFEFF2'],
  },
  { name: 'LF', body: 'event: a\ndata: 1\ndata: 2\n\ndata: 3\n\n', data: ['1\n2', '3'], names: ['a', ''] },
  { name: 'CR', body: 'event: a\rdata: 1\rdata: 2\r\rdata: 3\r\r', data: ['1\n2', '3'], names: ['a', ''] },
  {
    name: 'CRLF',
    body: 'event: a\r\ndata: 1\r\ndata: 2\r\n\r\ndata: 3\r\n\r\n',
    data: ['1\n2', '3'],
    names: ['a', ''],
  },
  {
    name: 'mixed line ends',
    body: 'event: a\rdata: 1\r\ndata: 2\n\rdata: 3\r\n\ndata: 4\r\r\n',
    data: ['1\n2', '3', '4'],
    names: ['a', '', ''],
  },
  { name: 'odd comments', body: ':\0\r:\r\n::\n:data: no\n: event: no\ndata: 1\n\n', data: ['1'] },
  { name: 'empty event and retry', body: 'event\nretry\nevent:\nretry:\ndata: 1\n\n', data: ['1'], names: [''] },
  {
    name: 'odd data',
    body: 'data:::\n\ndata: data: 1\n\ndata :2\n\ndata:\t3\n\ndata:  4 \n\n',
    data: ['::', 'data: 1', '\t3', ' 4 '],
  },
  { name: 'wrong retry', body: 'retry: soon\nretry: -1\nretry: 1e3\ndata: 1\n\n', data: ['1'] },
  { name: 'an id without data', body: 'id: 1\n\nevent: a\nid: 2\n\ndata: 1\n\n', data: ['1'] },
  { name: 'unknown fields', body: 'datas: 0\ndat: 0\nDATA: 0\nfoo\nfoo: bar\n data: 0\ndata: 1\n\n', data: ['1'] },
  {
    name: 'huge events',
    body: `data: ${'y'.repeat(20_000)}\n\ndata: ${'z'.repeat(20_000)}\n\n`,
    data: ['y'.repeat(20_000), 'z'.repeat(20_000)],
  },
  ...['\n', '\r', '\r\n'].flatMap((end): SseCase[] => [
    {
      name: `a comment dropped at ${JSON.stringify(end)}`,
      body: `:${'c'.repeat(300)}${end}data: 1${end}${end}`,
      data: ['1'],
    },
    {
      name: `an unknown field dropped at ${JSON.stringify(end)}`,
      body: `foo: ${'c'.repeat(300)}${end}data: 1${end}${end}`,
      data: ['1'],
    },
    { name: `nothing but line ends ${JSON.stringify(end)}`, body: end.repeat(5), data: [] },
  ]),
]

const lineDecoder: SseCase[] = [
  { name: 'double CR ends an event', body: 'data: 1\r\rdata: 2\r\r', data: ['1', '2'] },
  { name: 'CR, then CRLF', body: 'data: 1\r\r\ndata: 2\r\r\n', data: ['1', '2'] },
  { name: 'no phantom event', body: 'data: 1\r\n\r\n\r\n\r\ndata: 2\r\n\r\n', data: ['1', '2'] },
  { name: 'LF, then CR', body: 'data: 1\n\rdata: 2\n\r', data: ['1', '2'] },
  { name: 'escaped line ends are text', body: 'data: {"a":"\\n\\n\\r"}\n\n', data: ['{"a":"\\n\\n\\r"}'] },
  {
    name: 'other line separators are text',
    body: 'data: a\u2028b\u2029c\u0085d\u000be\u000cf\n\n',
    data: ['a\u2028b\u2029c\u0085d\u000be\u000cf'],
  },
  { name: 'no space after the colon', body: 'event:a\ndata:1\n\n', data: ['1'], names: ['a'] },
  {
    name: 'a sentinel within text is text',
    body: 'data: [DONE] not\n\ndata: x[DONE]\n\n',
    data: ['[DONE] not', 'x[DONE]'],
  },
  { name: 'an end with one line end', body: 'data: 1\n\ndata: 2\n', data: ['1'], unterminated: '2' },
  { name: 'an end within CRLF', body: 'data: 1\r\n\r\ndata: 2\r\n\r', data: ['1', '2'] },
  { name: 'an end within a line', body: 'data: 1\n\ndata: {"a', data: ['1'], unterminated: '{"a' },
  { name: 'nothing', body: '', data: [] },
]

const from = (list: string, cases: readonly SseCase[]) => cases.map(one => ({ ...one, name: `${list}: ${one.name}` }))

export const sseCases: readonly SseCase[] = [
  ...from('web platform', webPlatform),
  ...from('source parser', sourceParser),
  ...from('line decoder', lineDecoder),
]
