/** Stands for what `npx interlingua generate` writes. */
import { openaiCompatible } from 'interlingua/openai-compatible'

export const acme = () => openaiCompatible({ name: 'acme', baseURL: 'http://localhost:8080/v1' })
