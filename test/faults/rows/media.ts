import type { Row } from '../row.ts'
import { good, repeating, status } from '../scripts.ts'
import { type FaultServer, type Script, startFaultServer } from '../server.ts'
import type { Stage } from '../stage.ts'
import { apis } from '../subject.ts'

/** A server of this machine, in every spelling. */
const here = [
  'http://127.0.0.1:PORT/x',
  'http://127.1:PORT/x',
  'http://0177.0.0.1:PORT/x',
  'http://0x7f.1:PORT/x',
  'http://2130706433:PORT/x',
  'http://[::1]:PORT/x',
  'http://[::ffff:7f00:1]:PORT/x',
  'http://localhost:PORT/x',
  'http://LOCALHOST.:PORT/x',
]

/** What stands in networks that are not the public one. */
const near = [
  'http://0.0.0.0:PORT/x',
  'http://169.254.169.254/latest/meta-data',
  'http://10.0.0.1/x',
  'http://172.16.0.1/x',
  'http://192.168.0.1/x',
  'http://[::]:PORT/x',
  'http://[64:ff9b::7f00:1]:PORT/x',
  'http://[fd00::1]/x',
  'http://[fe80::1]/x',
  'file:///etc/hostname',
]

const picture = { 'content-type': 'image/png' }
const refused = { kind: 'invalid-request', retryable: false }

/** In a chat, the address of a medium is the vendor's to follow. */
async function inChat(stage: Stage, { port }: FaultServer): Promise<void> {
  for (const api of apis)
    for (const place of [...here, ...near]) {
      const url = place.replace('PORT', String(port))
      await stage.scene(1, good(api), async server => {
        const messages = [{ role: 'user' as const, content: ['see', { type: 'image' as const, url }] }]
        const outcome = await stage.ask(server.baseURL, { api, messages })
        const lost = (outcome.answer as { loss?: unknown[] } | undefined)?.loss?.length
        const sent = server.requests[0]?.body.includes(url) === true
        stage.holds(`${api}: ${place}`, sent || Boolean(lost), outcome.message)
      })
    }
  await stage.scene(1, good(), async server => {
    const image = { type: 'image' as const, url: 'data:image/png;base64,AAAA' }
    await stage.ask(server.baseURL, { messages: [{ role: 'user', content: [image] }] })
    stage.holds('data: is taken along', server.requests[0]?.body.includes(image.url) === true)
  })
}

/** Where a download is asked for: the first address, what it redirects to, and what its name means. */
async function byAddress(stage: Stage, { port }: FaultServer): Promise<void> {
  for (const place of [...here, ...near])
    stage.saw(`load ${place}`, await stage.load(place.replace('PORT', String(port))), refused)
  for (const place of [...here, 'file:///etc/hostname']) {
    const location = place.replace('PORT', String(port))
    await stage.scene(1, status(302, '', { location }), async server => {
      const outcome = await stage.load(`${server.baseURL}/x`, { allow: [`127.0.0.1:${server.port}`] })
      stage.saw(`a redirect to ${place}`, outcome, refused)
    })
  }
  for (const answer of [['127.0.0.1'], ['93.184.216.34', '10.0.0.1'], ['::ffff:127.0.0.1'], ['64:ff9b::7f00:1'], []])
    stage.saw(
      `a name that means ${answer.join(' and ') || 'nothing'}`,
      await stage.load(`http://vendor.invalid:${port}/x`, { lookup: async () => answer }),
      refused,
    )
}

/** A name whose meaning changes is connected to as it was looked at. */
async function rebound(stage: Stage): Promise<void> {
  await stage.scene(1, status(200, 'picture', picture), async ({ port }) => {
    const answers = [['127.0.0.1'], ['127.0.0.2']]
    const host = `vendor.invalid:${port}`
    const lookup = async () => answers.shift() ?? []
    const loaded = await stage.load(`http://${host}/x`, { allow: [host], lookup })
    stage.saw('a name that changes', loaded, { mediaType: 'image/png', bytes: 7 })
    stage.saw('looked up once', answers.length, 1)
  })
}

const endless: Script = async exchange => {
  exchange.head(200, picture)
  await repeating('x'.repeat(65_536), 1)(exchange)
}

/** What comes from an address that is allowed: too much, too slowly, of the wrong kind. */
const bodies: [what: string, script: Script, expected: object][] = [
  ['a picture', status(200, 'picture', picture), { mediaType: 'image/png', bytes: 7 }],
  [
    'a gigabyte, as announced',
    exchange => exchange.head(200, { ...picture, 'content-length': '1000000000' }),
    { kind: 'response-too-large' },
  ],
  ['a body without an end', endless, { kind: 'response-too-large' }],
  ['a body that stalls', exchange => exchange.head(200, picture), { kind: 'timeout' }],
  ['a page', status(200, '<p>', { 'content-type': 'text/html' }), refused],
  ['no type', exchange => exchange.raw('HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n'), refused],
]

async function byBody(stage: Stage): Promise<void> {
  for (const [what, script, expected] of bodies)
    await stage.scene(1, script, async server => {
      const allow = [`127.0.0.1:${server.port}`]
      const outcome = await stage.load(`${server.baseURL}/x`, { allow, maxBytes: 1_000_000, timeout: 1500 })
      stage.saw(what, outcome, expected)
    })
  stage.saw('data:', await stage.load('data:image/png;base64,AAAA'), { mediaType: 'image/png', bytes: 3 })
}

export const media: Row[] = [
  {
    number: 67,
    inject:
      'media by addresses of the machine and its network, in every spelling; redirects and names that lead there; 1 GB, a stall, a wrong type',
    expected:
      'in a chat never fetched; a download that is asked for connects to no private address, whoever names it, and is bounded in size, time and type',
    heavy: true,
    async run(stage) {
      const nearby = await startFaultServer(status(200, 'picture', picture))
      try {
        await inChat(stage, nearby)
        await byAddress(stage, nearby)
        stage.saw('connections', nearby.connections(), 0)
      } finally {
        await nearby.close()
      }
      await rebound(stage)
      await byBody(stage)
    },
  },
]
