// Code generated from specs/. DO NOT EDIT.
import { deprecationsOf } from '../runtime/call/deprecations.ts'

export type { DeprecationNotice, DeprecationOptions } from '../runtime/call/deprecations.ts'

/** A middleware that tells of deprecated models, once a model and process, as far as their vendors have announced it. */
export const deprecations = /* @__PURE__ */ deprecationsOf({
  anthropic: [
    {
      match: ['claude-sonnet-4-5'],
      facts: { retires: '2026-11-30', source: 'the table of deprecated models in @anthropic-ai/sdk 1.12.0' },
    },
  ],
})
