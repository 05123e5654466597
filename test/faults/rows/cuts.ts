import { narrowRecordedStreams, type RecordedStream, recordedStreams, wrongFields } from '../recorded.ts'
import type { Row } from '../row.ts'
import { begun, streamed } from '../scripts.ts'
import type { Stage } from '../stage.ts'
import type { Api, Narrower } from '../subject.ts'
import { cutAtEachFrame } from './frames.ts'

/** What says that the vendor has finished: before it an answer is cut, after the last of them it is whole. */
const endings: Record<Api | Narrower, [finished: RegExp, over: RegExp]> = {
  'openai-chat': [/"finish_reason": ?"/, /"finish_reason": ?"/],
  'openai-responses': [/"type": ?"response\.(completed|incomplete)"/, /"type": ?"response\.(completed|incomplete)"/],
  'anthropic-messages': [/"stop_reason": ?"/, /"type": ?"message_stop"/],
  gemini: [/"finishReason": ?"/, /"finishReason": ?"/],
  'cohere-chat': [/"finish_reason": ?"/, /"finish_reason": ?"/],
  'ollama-chat': [/"done": ?true/, /"done": ?true/],
}

async function everyEnd(stage: Stage, stream: RecordedStream): Promise<void> {
  const [finished, over] = endings[stream.api]
  // Of lines of JSON each is an event.
  const events = stream.text.split(stream.text.startsWith('{') ? /(?<=\n)/ : /(?<=(?:\r\n|\n)(?:\r\n|\n))/)
  const text = stream.expected.text ?? ''
  for (const clean of [false, true]) {
    const wrong: string[] = []
    for (let count = 1; count < events.length; count++) {
      const told = events.slice(0, count)
      const script = clean ? streamed([told.join('')]) : begun([told.join('')], ({ fin }) => fin())
      const outcome = await stage.play(1, script, { api: stream.api })
      const said = told.join('')
      const good =
        outcome.kind === 'truncated'
          ? text.startsWith(outcome.text) && outcome.types.at(-1) === 'error'
          : outcome.kind === 'answer'
      const whole = outcome.kind === 'answer'
      if (!good || (whole ? !finished.test(said) : over.test(said)))
        wrong.push(`${count}: ${outcome.kind} '${outcome.text}'`)
    }
    stage.saw(
      `${stream.id}, ${clean ? 'a body that ends' : 'FIN'} after ${events.length - 1} prefixes`,
      wrong.slice(0, 3),
      [],
    )
  }
  const outcome = await stage.play(1, streamed([stream.text]), { api: stream.api })
  stage.saw(`${stream.id}, uncut`, wrongFields(stream, outcome), [])
}

export const cuts: Row[] = [
  {
    number: 40,
    inject: 'the end of the connection after each event of recorded streams',
    expected: '`truncated` with the partial before the vendor has finished, never success',
    unplayed: 'the other APIs',
    heavy: true,
    async run(stage) {
      for (const stream of [...recordedStreams(4), ...narrowRecordedStreams(4)]) {
        const before = stage.findings.length
        await everyEnd(stage, stream)
        // Of a hundred scenes only what is wrong is worth a line.
        stage.findings.splice(
          before,
          stage.findings.length,
          ...stage.findings.slice(before).filter(({ what, holds }) => !holds || what !== 'requests'),
        )
      }
      await cutAtEachFrame(stage)
    },
  },
]
