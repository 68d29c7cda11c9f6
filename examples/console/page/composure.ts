import { composure, toCallStrain, type CoachSlice, type ComposureState, type PrivatePrompt } from "evenkeel/coach"
import { decideStream, openStream, type StreamStanding } from "evenkeel/kernel"
import { useEffect, useState } from "preact/hooks"
import { useNow } from "./state.js"
import { toPart, toSession, type AtCall } from "./ui/at-call.js"

/**
 * Prompts to whoever has a hard call, for their eyes alone. They are thought out in their own page and kept on their own machine: the server
 * hears nothing of them, so no other page can.
 */
export interface Composure {
  readonly optedIn: boolean
  /** Said now, in a gap; at most once a call. */
  readonly prompt: PrivatePrompt | undefined
  choose(optsIn: boolean): void
  dismiss(): void
}

const LOOK_MS = 1_000

/** The prompts of the seat that looks at a call. */
export function useComposure(at: AtCall): Composure {
  const { seat, call } = at
  const now = useNow(at.now, LOOK_MS)
  const [, setChanged] = useState(0)
  const [shown, setShown] = useState<{ readonly callId: string; readonly prompt: PrivatePrompt } | undefined>()
  const { optedIn } = read(seat.id).state
  const coach = toPart<CoachSlice>(at, "coach")
  const strain =
    optedIn && coach !== undefined && hadIt(at)
      ? toCallStrain(toSession(at), coach.heard, now, { agentId: seat.id })
      : undefined
  const { seq } = call.getSnapshot()
  useEffect(() => {
    if (strain === undefined) return
    const prompted = give(seat.id, "noteStrain", strain, now)
    if (prompted !== undefined) setShown({ callId: strain.callId, prompt: prompted })
  }, [seq, strain?.isHeated, strain?.isGap, strain?.isOver])
  // The moment has gone: they speak again.
  const isNow = strain !== undefined && !strain.isDanger && (strain.isGap || strain.isOver)
  return {
    optedIn,
    prompt: isNow && shown?.callId === strain.callId ? shown.prompt : undefined,
    choose(optsIn) {
      give(seat.id, optsIn ? "optIn" : "optOut", {}, now)
      // What was noted goes with the choice.
      if (!optsIn) localStorage.removeItem(keyOf(seat.id))
      setShown(undefined)
      setChanged((count) => count + 1)
    },
    dismiss: () => setShown(undefined),
  }
}

/** Who has it or had it: one who handed it on is told that it is over for them. */
function hadIt(at: AtCall): boolean {
  return toSession(at).segments.some(({ agentId }) => agentId === at.seat.id)
}

function give(seatId: string, type: string, fields: object, at: number): PrivatePrompt | undefined {
  const by = { id: seatId, role: "agent" } as const
  const decided = decideStream(composure, read(seatId), { type, fields, settings: {}, by, at, heardAt: at })
  if ("refusal" in decided || decided.events.length === 0) return undefined
  localStorage.setItem(keyOf(seatId), JSON.stringify(decided.standing))
  const prompted = decided.events.findLast(({ type: each }) => each === "composure.prompted")
  return (prompted?.data as { readonly prompt: PrivatePrompt } | undefined)?.prompt
}

/** Read each time, since another tab of the same agent writes it too. */
function read(seatId: string): StreamStanding<ComposureState> {
  const kept = localStorage.getItem(keyOf(seatId))
  if (kept === null) return openStream(composure, `agent:${seatId}`)
  return JSON.parse(kept) as StreamStanding<ComposureState>
}

function keyOf(seatId: string): string {
  return `console.composure.${seatId}`
}
