import { Fault } from "../kernel/index.js"
import { participantRoles } from "../session/index.js"
import type { Turn } from "../session/model/turn.js"

/** Nothing is heard in what is no text, nor from a speaker whom we do not know: told, as it would be taken for silence. */
export function checkTurn(turn: Pick<Turn, "speaker" | "text">): void {
  const path = wrongIn(turn)
  if (path !== undefined) throw new Fault("input/invalid", { issues: [{ path, expected: "what its type says" }] })
}

function wrongIn(turn: Pick<Turn, "speaker" | "text">): string | undefined {
  try {
    if (typeof turn.text !== "string") return "turn.text"
    return participantRoles.includes(turn.speaker) ? undefined : "turn.speaker"
  } catch {
    return "turn"
  }
}
