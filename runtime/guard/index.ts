/** `interlingua/guard`: looks at requests and answers, changes or refuses them, and hides what must not leave. */
export { type Guards, guard, refuse } from './guard.ts'
export { type Pattern, type RedactionOptions, redaction } from './redaction.ts'
