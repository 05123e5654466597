/** What is served, as `createGateway` makes it. */
export interface Handler {
  /** Answers a request. Never rejects. */
  fetch(request: Request): Promise<Response>
  /** Whether who asks must show a key. */
  readonly keyed: boolean
  /** Takes nothing new, and resolves when nothing is under way. */
  drain(): Promise<void>
}
