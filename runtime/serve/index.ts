/** `interlingua/serve`: a gateway, or any other function from request to response, over HTTP on Node. */
export type { Handler } from './handler.ts'
export { isLoopback, type ServeOptions, type Serving, serve } from './serve.ts'
