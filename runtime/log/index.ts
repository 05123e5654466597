/** `interlingua/log`: calls and attempts as entries of a structured log. */
export {
  type LogEntry,
  type LoggedAttempt,
  type LoggedError,
  type LoggingOptions,
  type LogLevel,
  logging,
} from './logging.ts'
