/** The laws for the grammars that say less than the richest: Cohere's, and Ollama's, whose streams are lines of JSON. */
import { expect, it } from 'vitest'
import { type Grammars, theLawsHold } from './hold.ts'
import { apiIds, family, narrower, others } from './subject.ts'

const grammars: Grammars = {
  'cohere-chat': { models: ['command-r', 'command-a-reasoning'], mapped: 60 },
  'ollama-chat': { models: ['llama3.2', 'gpt-oss:20b'], mapped: 50 },
}

it('every such grammar is here', () => expect(Object.keys(grammars).sort()).toEqual([...narrower].sort()))

theLawsHold(grammars, [...apiIds, ...family, ...others, ...narrower])
