import { afterEach, expect, it, vi } from 'vitest'
import { ollama } from '../../generated/ollama/index.ts'
import { addressOfHost } from '../../runtime/access/host-address.ts'

afterEach(() => vi.unstubAllEnvs())

it.each([
  ['localhost', 'http://localhost:4000'],
  ['localhost:8080', 'http://localhost:8080'],
  [':8080', 'http://127.0.0.1:8080'],
  ['0.0.0.0', 'http://127.0.0.1:4000'],
  ['0.0.0.0:8080', 'http://127.0.0.1:8080'],
  ['192.168.1.5', 'http://192.168.1.5:4000'],
  ['[::1]', 'http://[::1]:4000'],
  ['[::1]:8080', 'http://[::1]:8080'],
  ['http://host', 'http://host'],
  ['https://host/', 'https://host'],
  ['https://host:444/below/', 'https://host:444/below'],
  ['host/below', 'http://host:4000/below'],
  [' host ', 'http://host:4000'],
  ['no host', 'no host'],
])('%s means %s', (host, address) => expect(addressOfHost(host, 'http://127.0.0.1:4000')).toBe(address))

it('a provider asks the host of its environment, unless its options name another', () => {
  const addressOf = (options?: { baseURL: string }) => ollama(options).call({ path: '/api/chat', headers: {} }, 'm').url
  vi.stubEnv('OLLAMA_HOST', 'box:1234')
  expect(addressOf()).toBe('http://box:1234/api/chat')
  expect(addressOf({ baseURL: 'http://other:1' })).toBe('http://other:1/api/chat')
  vi.stubEnv('OLLAMA_HOST', '')
  expect(addressOf()).toBe('http://127.0.0.1:11434/api/chat')
})
