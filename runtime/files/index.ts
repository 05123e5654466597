/** Files that providers keep: `filesOf(client)`. */
export { type Files, type FileUpload, filesOf, type StoredFile, type WhichFile, type WhichFiles } from './files.ts'
