import { coachPart, type CoachOptions } from "evenkeel/coach"
import { cuesPart } from "evenkeel/cues"
import { buildCall, type BuildOptions, type CallBuilder } from "evenkeel/testing"
import { adviceIn } from "./play.js"

/** What a call with cues and coach begins with; the caller's number is on the screen where nothing else is said. */
interface Opening extends Omit<BuildOptions, "parts"> {
  readonly coach?: CoachOptions
}

/** A call that was answered, and nobody has said a word. */
export function answeredCall({ coach, ...options }: Opening = {}): CallBuilder {
  const parts = [cuesPart(), coachPart(coach)]
  return buildCall({ caller: { number: "+1 555 0100" }, ...options, parts })
    .ring()
    .answer()
}

/** A call that begins calmly: the agent has said who they are. */
export function calmCall(opening?: Opening): CallBuilder {
  return answeredCall(opening).agent("Harbour Heating, this is Priya.")
}

/** The practices that spoke in a call, in order. */
export function practicesIn({ log }: CallBuilder): readonly string[] {
  return adviceIn(log).map(({ practiceId }) => practiceId)
}
