/** Ours over `fetch`, as on platforms that have nothing else. */
import type { Reading } from '../contestant.ts'
import { chatBy, clientOf, streamBy } from './client.ts'

const by = { fetch: (url: string, init: RequestInit) => fetch(url, init) }

export const stream = (baseURL: string): Promise<Reading> => streamBy(clientOf(baseURL, by))

export const chat = (baseURL: string): Promise<string> => chatBy(clientOf(baseURL, by))
