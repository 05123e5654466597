import { afterEach, describe, expect, it } from 'vitest'
import { downloadMedia, isPublicAddress } from '../../runtime/media/index.ts'
import { failure } from '../support/failure.ts'
import { type Loopback, type Script, startLoopback } from '../support/loopback.ts'

let server: Loopback
afterEach(() => server?.close())

const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47])
const image: Script = ({ head, end }) => {
  head(200, { 'content-type': 'image/png; charset=x' })
  end(png)
}
const redirect =
  (location: string): Script =>
  ({ head, end }) => {
    head(302, { location })
    end()
  }

async function started(script: Script): Promise<{ url: string; allow: string[] }> {
  server = await startLoopback(script)
  return { url: `${server.baseURL}/a`, allow: [new URL(server.baseURL).host] }
}

describe('an address that is refused, before anything is sent', () => {
  it.each([
    '127.0.0.1',
    '[::1]',
    '169.254.169.254',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.1',
    '100.64.0.1',
    '0.0.0.0',
    '0x7f.1',
    '2130706433',
    '0177.0.0.1',
    '127.1',
    '[::ffff:7f00:1]',
    '[::ffff:10.0.0.1]',
    '[64:ff9b::7f00:1]',
    '[64:ff9b:1::a00:1]',
    '[fe80::1]',
    '[fc00::1]',
    '[2002:7f00:1::]',
    '[2001::1]',
    '[::]',
    '[ff02::1]',
    '255.255.255.255',
    '224.0.0.1',
    'localhost',
    'localhost.',
    'LOCALHOST',
  ])('leads to %s', async host => {
    await started(image)
    const { port } = new URL(server.baseURL)
    for (const scheme of ['http', 'https']) {
      const error = await failure(downloadMedia(`${scheme}://${host}:${port}/a`, { timeout: 2_000 }))
      expect(error).toMatchObject({ kind: 'invalid-request', param: 'url', retryable: false })
    }
    expect(server.connections()).toBe(0)
  })

  it.each(['file:///etc/passwd', 'ftp://a.test/x', 'blob:x', 'javascript:1', 'not an address', 'http://u:p@a.test/'])(
    'is %s',
    async url => {
      expect((await failure(downloadMedia(url))).kind).toBe('invalid-request')
    },
  )

  it.each([[['93.184.216.34', '10.0.0.1']], [['127.0.0.1']], [[]]])('has a name for %j', async addresses => {
    const error = await failure(downloadMedia('http://rebound.test/a', { lookup: async () => addresses }))
    expect(error.kind).toBe('invalid-request')
  })

  it('comes by a redirect', async () => {
    const { url, allow } = await started(redirect('http://169.254.169.254/latest'))
    expect(await failure(downloadMedia(url, { allow }))).toMatchObject({ kind: 'invalid-request', param: 'url' })
    expect(server.requests).toHaveLength(1)
  })

  it('has, at the second look, another answer: the first one is connected to', async () => {
    const { allow } = await started(image)
    const asked: string[] = []
    const lookup = async (host: string) => {
      asked.push(host)
      return asked.length === 1 ? ['127.0.0.1'] : ['10.0.0.1']
    }
    const host = `named.test:${allow[0]!.split(':')[1]}`
    expect((await downloadMedia(`http://${host}/a`, { allow: [host], lookup })).data).toEqual(png)
    expect(asked).toEqual(['named.test'])
  })
})

describe('a medium', () => {
  it('is its bytes and its type', async () => {
    const { url, allow } = await started(image)
    expect(await downloadMedia(url, { allow })).toEqual({ data: png, mediaType: 'image/png' })
    expect(server.requests[0]!.headers).toMatchObject({ 'accept-encoding': 'identity' })
    expect(server.requests[0]!.headers).not.toHaveProperty('authorization')
  })

  it('may be reached by redirects, a few', async () => {
    const { url, allow } = await started(exchange => (exchange.request.url === '/b' ? image : redirect('/b'))(exchange))
    expect((await downloadMedia(url, { allow })).data).toEqual(png)
    expect((await failure(downloadMedia(url, { allow, maxRedirects: 0 }))).kind).toBe('protocol')
  })

  it('of a data: address is read', async () => {
    expect(await downloadMedia('data:image/gif;base64,R0lG')).toEqual({
      data: new Uint8Array([0x47, 0x49, 0x46]),
      mediaType: 'image/gif',
    })
    expect(new TextDecoder().decode((await downloadMedia('data:,a%20b')).data)).toBe('a b')
    expect((await failure(downloadMedia('data:text/html,x'))).kind).toBe('invalid-request')
    expect((await failure(downloadMedia('data:,abcdef', { maxBytes: 5 }))).kind).toBe('response-too-large')
    expect((await failure(downloadMedia('data:image/gif;base64,%%'))).kind).toBe('invalid-request')
  })

  it('that does not end is given up at its limit, and the connection with it', async () => {
    const { url, allow } = await started(async ({ head, write, closed }) => {
      head(200, { 'content-type': 'image/png' })
      let open = true
      closed.then(() => {
        open = false
      })
      while (open) await Promise.race([write(new Uint8Array(65_536)), closed])
    })
    const error = await failure(downloadMedia(url, { allow, maxBytes: 1_000_000 }))
    expect(error.kind).toBe('response-too-large')
    await expect.poll(() => server.open()).toBe(0)
  })

  it('that announces too much is not read', async () => {
    const { url, allow } = await started(({ head }) =>
      head(200, { 'content-type': 'image/png', 'content-length': '9999999' }),
    )
    expect((await failure(downloadMedia(url, { allow, maxBytes: 100 }))).kind).toBe('response-too-large')
  })

  it.each([
    ['of another type', { 'content-type': 'text/html' }, 'invalid-request'],
    ['without a type', {}, 'invalid-request'],
    ['packed', { 'content-type': 'image/png', 'content-encoding': 'gzip' }, 'protocol'],
  ] as const)('%s is refused', async (_, headers, kind) => {
    const { url, allow } = await started(({ head, end }) => {
      head(200, { ...headers })
      end('x')
    })
    expect((await failure(downloadMedia(url, { allow }))).kind).toBe(kind)
  })

  it('that stands still, is not there, or is not wanted any more says so', async () => {
    const { url, allow } = await started(({ request, head, end }) => {
      if (request.url !== '/gone') return head(200, { 'content-type': 'image/png' })
      head(404)
      return end()
    })
    expect((await failure(downloadMedia(url, { allow, timeout: 60 }))).kind).toBe('timeout')
    expect(await failure(downloadMedia(new URL('/gone', url), { allow }))).toMatchObject({
      kind: 'not-found',
      status: 404,
    })
    const signal = AbortSignal.abort(new Error('enough'))
    expect(await failure(downloadMedia(url, { allow, signal }))).toMatchObject({
      kind: 'aborted',
      cause: { message: 'enough' },
    })
    await server.close()
    expect((await failure(downloadMedia(url, { allow }))).kind).toBe('network')
  })
})

it('public addresses are public', () => {
  for (const address of ['8.8.8.8', '93.184.216.34', '2606:4700::1111', '2001:4860:4860::8888'])
    expect(isPublicAddress(address)).toBe(true)
  for (const other of ['a.test', '', '999.1.1.1', 'fe80::1%eth0', '2001:db8::1'])
    expect(isPublicAddress(other)).toBe(false)
})
