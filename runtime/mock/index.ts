/** Servers that speak as the vendors do, for tests without a network. */
export type {
  Answer,
  Delivery,
  FailedAnswer,
  SpokenAnswer,
  StreamedAnswer,
  VerbatimAnswer,
} from './answer.ts'
export type { CallAnswers, MockModels } from './calls.ts'
export { eventsOf } from './events.ts'
export type { Fault, MockError } from './fault.ts'
export type { ListenOptions } from './listen.ts'
export { createMock, type Mock, type MockOptions } from './mock.ts'
export type { Pace } from './pace.ts'
export type { Answerer, Line, Rule, When } from './rule.ts'
export type { MockCall, MockRequest, RejectedRequest, WireRequest } from './seen.ts'
