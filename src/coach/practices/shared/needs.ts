import { isPlain, type CueKind } from "../../../session/index.js"
import { gave } from "../../view/heard.js"
import { need, type Need } from "../practice.js"
import type { CallSign, MatterFact } from "../../view/call-signs.js"
import { brings } from "../../view/view.js"

/** The caller has just said something of this kind. */
// @__NO_SIDE_EFFECTS__
export function callerSaid(code: string, ...kinds: readonly CueKind[]): Need {
  return need(code, ({ caller }) => gave(caller, ...kinds), { of: "caller", any: kinds })
}

/** The agent's last turn was something of this kind. */
// @__NO_SIDE_EFFECTS__
export function agentSaid(code: string, ...kinds: readonly CueKind[]): Need {
  return need(code, ({ agent }) => gave(agent, ...kinds), { of: "agent", any: kinds })
}

/** A clock of the call is due in this step. */
export function clockDue(code: string, ...clocks: readonly string[]): Need {
  return need(
    code,
    ({ batch }) =>
      batch.some(({ type, data }) => type === "clock.due" && clocks.includes((data as { clock: string }).clock)),
    { of: "step", any: ["clock.due"] },
  )
}

/** This step brings an event of one of these types. */
// @__NO_SIDE_EFFECTS__
export function brought(code: string, ...types: readonly string[]): Need {
  return need(code, (view) => brings(view, ...types) !== undefined, { of: "step", any: types })
}

/** Something stands in the call, and what else is asked about it. */
// @__NO_SIDE_EFFECTS__
export function standing(code: string, what: CallSign | readonly CallSign[], holds: Need["holds"]): Need {
  return need(code, holds, { of: "call", any: [what].flat() })
}

/** A fact is not known yet, from anybody. */
export function unknown(fact: MatterFact): Need {
  return standing(`${fact}-unknown`, `${fact}-unknown`, (view) => view.fact(fact).value === undefined)
}

/** A fact is known, if only heard. */
export function known(fact: MatterFact): Need {
  return standing(`${fact}-known`, `${fact}-known`, (view) => view.fact(fact).value !== undefined)
}

/** Nobody has begun to close. */
export const notClosing: Need = need("not-closing", ({ session }) => session.closing.length === 0)

/** The call has something to solve. */
export const hasMatter: Need = need("call-has-matter", ({ session }) => !isPlain(session.callTypes))

/** Nobody in this call grieves. */
export const noGrief: Need = need("no-grief", ({ heard }) => !heard.turns.some((note) => gave(note, "bereavement")))

/** Nothing stands out that a person has to deal with first: a complaint, a child, "do not call me". */
export const noFlag: Need = need("no-flag", ({ session }) => session.flags.length + session.safety.length === 0)

/** The caller has not asked for anything: else whoever listens knows what it is about. */
export const noRequest: Need = need("no-request", ({ heard }) => !heard.turns.some(({ isRequest }) => isRequest))

/** A practice speaks once a call. */
// @__NO_SIDE_EFFECTS__
export function once(id: string): Need {
  return need("first-time", ({ advices }) => !advices.some(({ practiceId }) => practiceId === id))
}

/** The agent has not just asked. */
export const notJustAsked: Need = need("not-just-asked", ({ agent }) => !gave(agent, "question.open"))

/** The call is quiet. */
export const calm: Need = standing("calm", "calm", (view) => !view.isTense())

/** It is heated or sad. */
export const tense: Need = standing("tense", "tense", (view) => view.isTense())

/** Two sides were heard. */
export const spoken: Need = need("both-spoke", ({ caller, agent }) => caller !== undefined && agent !== undefined)

/** The caller has not asked something that wants an answer first. */
export const notAsking: Need = need("caller-not-asking", ({ caller }) => caller?.isQuestion !== true)

/** The caller is not about to go: "That is it?" is a question, and no goodbye. */
export const notLeaving: Need = need(
  "caller-not-leaving",
  ({ caller }) => caller?.isQuestion === true || !gave(caller, "endSignal"),
)

/** The caller has not said that they are going. */
export const notGone: Need = need(
  "caller-not-gone",
  ({ session }) => session.closing.at(-1)?.kind !== "callerSignalled",
)

/** Nobody has agreed to do anything yet. */
export const nothingAgreed: Need = need("nothing-agreed", (view) => (view.issue()?.actions.length ?? 0) === 0)

/** A machine has the call. */
export const agentIsMachine: Need = standing(
  "agent-is-machine",
  "machine",
  ({ session }) => session.segments.at(-1)?.kind === "ai",
)

/** The caller's last turn did not lead away. */
export const onGoal: Need = need(
  "on-goal",
  ({ session, caller }) =>
    caller === undefined || session.drift.at(-1)?.turnId !== caller.turnId || session.drift.at(-1)?.kind !== "off",
)
