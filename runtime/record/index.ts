/** `interlingua/record`: what vendors answered once, kept in files, for tests that run without them. On Node. */
export { type RecordOptions, record } from './record.ts'
export { type Recording, scrubbedMark } from './recording.ts'
export { type ReplayOptions, replay } from './replay.ts'
