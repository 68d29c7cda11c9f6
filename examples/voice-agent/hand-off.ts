import type { Brief, StandardCall } from "evenkeel"
import type { Verdict } from "./judge.js"

/** Why a machine gives the call to a person. */
export type HandOffReason =
  "somebody may be in danger" | "they ask for a person" | "the machine was cut off again and again"

/** The call as it is given to a person: they need not ask again. */
export interface HandOff {
  readonly reason: HandOffReason
  readonly brief: Brief
}

/** Takes a call to a person: transfers it, rings a bell, whatever the product does. */
export type ReachPerson = (handOff: HandOff) => void

/** After so many interceptions the model is no help to this caller. */
const MOST_INTERCEPTIONS = 4

/**
 * Watches for what a machine must not handle alone: danger, a wish for a person, and being cut off again and again. Each asks for help once, in the log of the
 * call, and gives the brief to whoever comes.
 *
 * @returns To be told of each interception.
 */
export function watchForHandOff(
  call: StandardCall,
  reachPerson: ReachPerson,
): (verdict: Pick<Verdict, "instead">) => void {
  const asked = new Set<HandOffReason>()
  const ask = (reason: HandOffReason): void => {
    if (asked.has(reason)) return
    asked.add(reason)
    call.record({ type: "requestHelp", reason })
    reachPerson({ reason, brief: call.brief() })
  }
  call.on("safety.entered", () => ask("somebody may be in danger"))
  call.on("advice", ({ code }) => {
    if (code === "advice/hand-to-person") ask("they ask for a person")
  })
  let count = 0
  return ({ instead }) => {
    count += 1
    if (count >= MOST_INTERCEPTIONS || instead === null) ask("the machine was cut off again and again")
  }
}
