/** What stands beside each page. A page that is not here is found by nobody: a test compares. */
import { readdirSync } from 'node:fs'
import type { DefaultTheme } from 'vitepress'

const providers = readdirSync(new URL('../../specs', import.meta.url)).sort()

const page = (text: string, link: string): DefaultTheme.SidebarItem => ({ text, link })

const guide: DefaultTheme.SidebarItem[] = [
  {
    text: 'Begin',
    items: [
      page('Getting started', '/getting-started'),
      page('The playground', '/playground'),
      page('Errors, and what to do', '/errors'),
      page('Architecture', '/architecture'),
      page('Sizes', '/sizes'),
      page('Versions', '/versioning'),
    ],
  },
  {
    text: 'Ask',
    items: [
      page('Chat', '/chat'),
      page('Streaming', '/streaming'),
      page('Images and documents', '/media'),
      page('Reasoning', '/reasoning'),
      page('Structured output', '/structured-output'),
      page('Citations, log probabilities, caches', '/extras'),
      page('Embeddings', '/embeddings'),
      page('Other calls', '/surface'),
      page('Speech and transcription', '/audio'),
      page('Files and batches', '/files-and-batches'),
      page('Streams alone, small', '/lite'),
      page('To the browser', '/browser'),
    ],
  },
  {
    text: 'Tools and agents',
    items: [
      page('Tools', '/tools'),
      page('Agents', '/agents'),
      page('MCP', '/mcp'),
      page('Transcripts', '/transcripts'),
      page('What each API takes of JSON Schema', '/schema-dialects'),
    ],
  },
  {
    text: 'In production',
    items: [
      page('Failover and routing', '/routing'),
      page('Caching', '/cache'),
      page('Limits', '/limits'),
      page('Middleware, budgets, telemetry', '/middleware'),
      page('Clouds', '/clouds'),
      page('Faults', '/faults'),
      page('Gateway', '/gateway'),
      page('Testing your app', '/mock'),
    ],
  },
  {
    text: 'Coming from elsewhere',
    items: [
      page('Models for the AI SDK', '/ai-sdk'),
      page('From the AI SDK', '/migrate-from-ai-sdk'),
      page('From openai', '/migrate-from-openai'),
      page('From @anthropic-ai/sdk', '/migrate-from-anthropic'),
      page('From LangChain.js', '/migrate-from-langchain'),
    ],
  },
  {
    text: 'How it is made',
    items: [
      page('Providers', '/providers/'),
      page('What each API can be asked', '/capabilities'),
      page('What proves each cell', '/proofs'),
      page('The mapping language', '/mapping'),
      page('Adding a provider', '/adding-a-provider'),
      page('Drift', '/drift'),
      page('A report of drift', '/drift-report'),
      page('Drift beside another tool', '/drift-beside-redocly'),
    ],
  },
]

/** Providers have a list of their own: groups that fold cannot be told by a screen reader from what is in them. */
export const sidebar: { [path: string]: DefaultTheme.SidebarItem[] } = {
  '/': guide,
  '/providers/': [
    {
      text: 'Providers',
      items: [page('All of them', '/providers/'), ...providers.map(name => page(name, `/providers/${name}`))],
    },
  ],
}
