import { generateText, type LanguageModelMiddleware, wrapLanguageModel } from 'ai'

declare const inner: Parameters<typeof wrapLanguageModel>[0]['model']
const timed: LanguageModelMiddleware = {
  specificationVersion: 'v3',
  async wrapGenerate({ doGenerate }) {
    const start = Date.now()
    const answer = await doGenerate()
    console.log(answer.usage.outputTokens.total, Date.now() - start)
    return answer
  },
}
const model = wrapLanguageModel({ model: inner, middleware: timed })
console.log((await generateText({ model, prompt: 'Hello' })).text)
