/** `interlingua/telemetry`: OpenTelemetry spans and metrics. Needs `@opentelemetry/api`. */
export type { Redact } from './content.ts'
export { type TelemetryOptions, telemetry } from './telemetry.ts'
