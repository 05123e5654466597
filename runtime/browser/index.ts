/** `interlingua/browser`: reads what `toResponse` of `interlingua/web` sends. It is small, and needs nothing else of the library. */
export { readEvents, readParts } from './read.ts'
export { ReadError } from './read-error.ts'
