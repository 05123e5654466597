/** The playground of a gateway: a prompt goes to any of its models, by this library, and its wire requests are shown. */
import { type AskForm, readForm } from './form.ts'
import { listModels, showWire } from './gateway.ts'
import { only } from './page.ts'
import { streamAnswer } from './stream.ts'
import { showFailure, showTargets } from './view.ts'

const form = only('#ask', HTMLFormElement)
const stop = only('#stop', HTMLButtonElement)
const state = only('#state', HTMLElement)
let running: AbortController | undefined

form.addEventListener('submit', event => {
  event.preventDefault()
  run(async (asked, signal) => {
    await Promise.all([streamAnswer(asked, signal), explain(asked, signal)])
  })
})
form.addEventListener('keydown', event => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.requestSubmit()
})
only('#explain', HTMLButtonElement).addEventListener('click', () => {
  if (form.reportValidity()) run(explain)
})
stop.addEventListener('click', () => running?.abort())

listModels(readForm(form)).then(names => {
  only('#models', HTMLDataListElement).replaceChildren(...names.map(name => new Option(name, name)))
  const model = only('[name=model]', HTMLInputElement)
  if (model.value === '') model.value = names[0] ?? ''
  state.textContent = names.length === 0 ? '' : `${names.length} models by name`
})

/** One request at a time: a new one ends the one before. */
async function run(work: (asked: AskForm, signal: AbortSignal) => Promise<void>): Promise<void> {
  running?.abort()
  const mine = new AbortController()
  running = mine
  stop.disabled = false
  state.textContent = 'asking …'
  showFailure(undefined)
  try {
    await work(readForm(form), mine.signal)
  } catch (cause) {
    if (!mine.signal.aborted) showFailure(cause)
  } finally {
    if (running === mine) {
      stop.disabled = true
      state.textContent = mine.signal.aborted ? 'stopped' : 'done'
    }
  }
}

async function explain(asked: AskForm, signal: AbortSignal): Promise<void> {
  showTargets(await showWire(asked, signal))
}
