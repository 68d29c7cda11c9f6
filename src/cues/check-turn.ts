import { Fault } from "../kernel/index.js"
import { participantRoles } from "../session/index.js"
import type { Turn } from "../session/model/turn.js"

/** Nothing is heard in what is no text, nor from a speaker whom we do not know: told, as it would be taken for silence. */
export function checkTurn(turn: Pick<Turn, "speaker" | "text">): void {
  const wrong = wrongIn(turn)
  if (wrong !== undefined) throw new Fault("input/invalid", { issues: [{ path: wrong[0], expected: wrong[1] }] })
}

function wrongIn(turn: Pick<Turn, "speaker" | "text">): readonly [path: string, expected: string] | undefined {
  try {
    if (typeof turn.text !== "string") return ["turn.text", "a text, in an object with its speaker"]
    if (participantRoles.includes(turn.speaker)) return undefined
    return ["turn.speaker", `one of ${participantRoles.join(", ")}`]
  } catch {
    return ["turn", "an object with speaker and text"]
  }
}
