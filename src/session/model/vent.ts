import { orInvalidInput } from "../../kernel/index.js"
import type { Ground, Mark } from "./mark.js"
import type { SessionState } from "./state.js"

/** Why a vent is over. */
export type VentEnding = "window" | "pause" | "question" | "problemStated" | "recorded"

/** A vent began or ended. */
export interface VentMark extends Mark {
  readonly kind: "opened" | "closed"
  readonly ending?: VentEnding
  /** For `opened`: what the caller had spoken before, so that the window counts their own speech. */
  readonly spokenBeforeMs?: number
}

/** Commands of this topic. */
export interface VentCommands {
  /** The caller needs to let it out: let them speak. */
  readonly openVent: { readonly turnId?: string }
  readonly closeVent: { readonly ending?: VentEnding; readonly turnId?: string }
}

/** Events of this topic. */
export interface VentEvents {
  /** `spokenBeforeMs` where it was found afterwards, when words before it were taken back: by then they have spoken on. */
  readonly "vent.opened": Ground & { readonly spokenBeforeMs?: number }
  readonly "vent.closed": { readonly ending: VentEnding; readonly recordSeq?: number } & Ground
}

/**
 * Whether the caller is letting it out now.
 *
 * @example
 * ```ts
 * import { isVenting } from "evenkeel/session"
 * import { buildCall } from "evenkeel/testing"
 *
 * const story = buildCall().answer().record({ type: "openVent" })
 * isVenting(story.call.getSnapshot().session) // => true
 * ```
 */
export function isVenting(state: SessionState): boolean {
  return orInvalidInput({ state }, () => isVentOpen(state))
}

/** The same without a check of what a host gave. */
export function isVentOpen({ vent }: SessionState): boolean {
  return vent.at(-1)?.kind === "opened"
}

/**
 * Whether suggestions are held back: the caller is speaking, or letting it out.
 *
 * @example
 * ```ts
 * import { isListening } from "evenkeel/session"
 * import { buildCall } from "evenkeel/testing"
 *
 * const story = buildCall().answer()
 * isListening(story.call.getSnapshot().session) // => false
 * story.record({ type: "openVent" })
 * isListening(story.call.getSnapshot().session) // => true
 * ```
 */
export function isListening(state: SessionState): boolean {
  return orInvalidInput({ state }, () => isVentOpen(state) || state.talk.speaking.caller !== null)
}

/**
 * What the caller has spoken since the open vent began, in milliseconds; 0 where none is open.
 *
 * @example
 * ```ts
 * import { ventSpeechMs } from "evenkeel/session"
 * import { buildCall } from "evenkeel/testing"
 *
 * const story = buildCall().answer().record({ type: "openVent" }).caller("And another thing.", { tookMs: 3_000 })
 * ventSpeechMs(story.call.getSnapshot().session) // => 3000
 * ```
 */
export function ventSpeechMs(state: SessionState): number {
  return orInvalidInput({ state }, () => {
    const { vent, talk } = state
    const last = vent.at(-1)
    if (last?.kind !== "opened") return 0
    return Math.max(0, (talk.caller?.speechMs ?? 0) - (last.spokenBeforeMs ?? 0))
  })
}
