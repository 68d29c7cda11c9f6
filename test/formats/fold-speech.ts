import type { Speech } from "../../src/session/model/turn.js"

/** The final turns that a session would have heard: text by turn id, in order of first appearance. */
export function foldFinals(speech: readonly Speech[]): readonly (readonly [string, string, string])[] {
  const turns = new Map<string, { speaker: string; text: string; final: boolean }>()
  for (const [index, { op = "append", turnId = `#${index}`, text, final = true, speaker }] of speech.entries()) {
    const before = op === "append" ? (turns.get(turnId)?.text ?? "") : ""
    if (op === "retract") turns.delete(turnId)
    else turns.set(turnId, { speaker, text: before + text, final })
  }
  return [...turns].filter(([, { final }]) => final).map(([id, { speaker, text }]) => [id, speaker, text] as const)
}
