import type { Raw } from './miniature.ts'

/** A service model with one operation, `Say`; shapes are added to its own. */
export function model(shapes: Raw = {}, more: Raw = {}): Raw {
  return {
    version: '2.0',
    metadata: { protocol: 'rest-json', serviceId: 'Talk', uid: 'talk-2026-01-01', signatureVersion: 'v4' },
    operations: {
      Say: {
        name: 'Say',
        http: { method: 'POST', requestUri: '/rooms/{room}/say', responseCode: 200 },
        input: { shape: 'SayRequest' },
        output: { shape: 'SayResponse' },
        errors: [{ shape: 'Busy' }, { shape: 'Broken' }, { shape: 'Asleep' }],
        documentation: '<p>Says something.</p>',
      },
    },
    shapes: {
      SayRequest: {
        type: 'structure',
        required: ['room', 'words'],
        members: {
          room: { shape: 'Name', location: 'uri', locationName: 'room', documentation: '<p>Where.</p>' },
          loud: { shape: 'Flag', location: 'querystring', locationName: 'is-loud', deprecated: true },
          trace: { shape: 'Name', location: 'header', locationName: 'X-Trace' },
          words: { shape: 'Words', locationName: 'theWords' },
        },
      },
      SayResponse: {
        type: 'structure',
        required: ['reply'],
        members: { reply: { shape: 'Word' }, trace: { shape: 'Name', location: 'header', locationName: 'X-Trace' } },
      },
      Words: { type: 'list', member: { shape: 'Word' }, min: 1, max: 9 },
      Word: { type: 'structure', union: true, members: { text: { shape: 'Name' }, sound: { shape: 'Bytes' } } },
      Name: { type: 'string', min: 1, max: 20, pattern: '[a-z]+', sensitive: true },
      Bytes: { type: 'blob', min: 1, max: 100 },
      Flag: { type: 'boolean', box: true },
      Busy: { type: 'structure', members: { message: { shape: 'Name' } }, error: { httpStatusCode: 429 } },
      Asleep: { type: 'structure', members: {}, error: { httpStatusCode: 429 }, exception: true },
      Broken: { type: 'structure', members: {}, exception: true, fault: true },
      ...shapes,
    },
    ...more,
  }
}
