/** `interlingua/web`: an answer on its way to a browser. What reads it there is `interlingua/browser`. */
export { type ToResponseOptions, toResponse } from './to-response.ts'
