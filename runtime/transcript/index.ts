/** `interlingua/transcript`: conversations that are kept, and move from one vendor to another. */
export {
  type CanTry,
  type HandOff,
  type HandOffOptions,
  handOff,
  validateTranscript,
} from './hand-off.ts'
export type { OrphanPolicy } from './paired-calls.ts'
export type { TranscriptProblem } from './problem.ts'
export { type Conversation, readTranscript, transcriptOf } from './transcript.ts'
