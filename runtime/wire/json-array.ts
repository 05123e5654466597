/** A stream's events as the elements of one JSON list, for who asked for no other layout. Clients never do. */
import type { Frames } from './wire-transport.ts'

export const jsonArrayFrames: Frames = {
  mediaType: 'application/json',
  frame: data => data,
  document: { open: '[', between: ',\r\n', close: ']' },
}
