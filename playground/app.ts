/** The playground of a gateway: a prompt goes to any of its models, by this library, and its wire requests are shown. */
import { type AskForm, readForm } from './form.ts'
import { showWire, whatIsKnown } from './gateway.ts'
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

const model = only('[name=model]', HTMLInputElement)
whatIsKnown(readForm(form)).then(({ models }) => {
  only('#models', HTMLDataListElement).replaceChildren(...models.map(name => new Option(name, name)))
  if (model.value === '') model.value = models[0] ?? ''
  state.textContent = models.length === 0 ? '' : `${models.length} models by name`
})
only('#everywhere', HTMLButtonElement).addEventListener('click', async () => {
  const { providers } = await whatIsKnown(readForm(form))
  const name = model.value.replace(/^[^/]*\//, '') || 'any'
  only('#others', HTMLInputElement).value = providers.map(provider => `${provider}/${name}`).join(', ')
  if (form.reportValidity()) run(explain)
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
