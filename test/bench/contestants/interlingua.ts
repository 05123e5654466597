/** Ours, one event after the other, over the transport that Node gets. */
import type { Reading } from '../contestant.ts'
import { chatBy, clientOf, streamBy } from './client.ts'

export const stream = (baseURL: string): Promise<Reading> => streamBy(clientOf(baseURL))

export const chat = (baseURL: string): Promise<string> => chatBy(clientOf(baseURL))
