/** What is served, as `createGateway` makes it. */
export interface Handler {
  fetch(request: Request): Promise<Response>
  /** Whether who asks must show a key. */
  readonly keyed: boolean
  /** Takes nothing new, and resolves when nothing is under way. */
  drain(): Promise<void>
}
