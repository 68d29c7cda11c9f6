import { createHooks } from "./livekit.js"
import { createJudge, type Verdict } from "./judge.js"
import { watchForHandOff, type HandOff } from "./hand-off.js"
import { openScene } from "./scene.js"
import { stream, type Exchange } from "./script.js"

/** What came of one exchange. */
export interface Answer extends Exchange {
  /** What the coach told the model before it answered. */
  readonly hint: string | null
  /** What the caller heard. */
  readonly said: string
  /** What the model was about to say and did not; `null` where it was let through. */
  readonly verdict: Verdict | null
  /** Whether the model was not asked at all. */
  readonly isStopped: boolean
  readonly handOffs: readonly HandOff[]
}

/** Nobody answers: thrown where the model is to be silent. */
const silence = new Error("no answer of the model's")

/** Plays exchanges through the hooks, as LiveKit would call them, with a fake model and a voice that writes down what it is given. */
export async function converse(exchanges: readonly Exchange[]): Promise<readonly Answer[]> {
  const scene = openScene()
  const { call, bank, now, wait } = scene
  const answers: Answer[] = []
  let [said, hint, verdict, handOffs]: [string, string | null, Verdict | null, HandOff[]] = ["", null, null, []]
  const reached = watchForHandOff(call, (handOff) => handOffs.push(handOff))
  const hooks = createHooks({
    call,
    bank,
    now,
    judge: createJudge(scene),
    onIntercepted: (found) => {
      verdict = found
      reached(found)
    },
    say: (text) => (said += text),
    stop: () => silence,
  })
  const chat = { addMessage: ({ content }: { content: string }) => (hint = content) }
  for (const exchange of exchanges) {
    ;[said, hint, verdict, handOffs] = ["", null, null, []]
    wait(10_000)
    const isStopped = await hooks.onUserTurnCompleted(chat, { textContent: exchange.caller }).then(
      () => false,
      (error: unknown) => {
        if (error !== silence) throw error
        return true
      },
    )
    if (!isStopped) for await (const piece of hooks.say(stream(exchange.model))) said += piece
    wait(5_000)
    call.hear({ speaker: "agent", text: said, at: now() })
    answers.push({ ...exchange, hint, said, verdict, isStopped, handOffs })
  }
  return answers
}
