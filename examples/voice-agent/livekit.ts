import type { PhraseBank, StandardCall } from "evenkeel"
import { guardSpeech } from "./guard-speech.js"
import { hearCaller } from "./hear-caller.js"
import type { Judge, Verdict } from "./judge.js"

/** A `ChatContext` of `@livekit/agents`, as far as it is used. */
export interface Chat {
  addMessage(message: { role: "system"; content: string }): unknown
}

/** A `ChatMessage` of theirs, as far as it is used. */
export interface Message {
  readonly textContent: string | undefined
}

/** What the hooks need. */
export interface HookOptions {
  readonly call: StandardCall
  readonly bank: PhraseBank
  readonly judge: Judge
  readonly onIntercepted?: (verdict: Verdict) => void
  /** Says something at once: `(text) => session.say(text, { allowInterruptions: false })`. */
  readonly say: (text: string) => void
  /** Keeps the model from answering: `() => new voice.StopResponse()`. */
  readonly stop: () => Error
  readonly now: () => number
}

/** The hooks of an `Agent` that stand between the caller, the model and the voice. */
export interface Hooks {
  /** For `onUserTurnCompleted`: the coach's word to the model, or ours in its place. */
  onUserTurnCompleted(chat: Chat, message: Message): Promise<void>
  /** For `ttsNode`: what the voice is given. */
  say(text: AsyncIterable<string>): AsyncIterable<string>
  /** For `transcriptionNode`, which is given the same words again: what is shown. */
  show(text: AsyncIterable<string>): AsyncIterable<string>
}

/**
 * The judge and the coach as hooks of LiveKit's `Agent`:
 *
 * `ttsNode(text, settings) { return voice.Agent.default.ttsNode(this, hooks.say(text), settings) }`
 */
export function createHooks({ call, bank, judge, onIntercepted, say, stop, now }: HookOptions): Hooks {
  return {
    onUserTurnCompleted: async (chat, { textContent = "" }) => {
      const { hint, say: instead } = hearCaller(call, bank, textContent, now())
      if (instead !== null) {
        say(instead)
        throw stop()
      }
      if (hint !== null) chat.addMessage({ role: "system", content: hint })
    },
    say: (text) => guardSpeech(text, judge, onIntercepted),
    show: (text) => guardSpeech(text, judge),
  }
}
