import { coachPart, type Advice, type CoachOptions } from "evenkeel/coach"
import { cuesPart } from "evenkeel/cues"
import type { Envelope } from "evenkeel/kernel"
import { definePlaybook, type Playbook } from "evenkeel/playbook"
import type { Command } from "evenkeel/session"
import { buildCall, type CallBuilder } from "evenkeel/testing"
import type { HardCall, Step } from "./calls/index.js"

/** What a call brought at one of its steps. */
export interface Played {
  readonly step: Step
  readonly given: readonly Advice[]
}

/** A call that was told to the end, and the advice that came at each step. */
export interface PlayedCall {
  readonly built: CallBuilder
  readonly steps: readonly Played[]
}

/** The playbook that a hard call is under. */
export function playbookOf(call: HardCall): Playbook {
  return definePlaybook({
    client: "harbour-heating",
    zone: "Europe/London",
    ...(call.procedures === undefined ? {} : { procedures: call.procedures }),
    ...call.playbook,
  })
}

/** Tells a hard call to a live call with cues and coach; `after` looks at it after each step. */
export function play(call: HardCall, options: CoachOptions = {}, after?: (built: CallBuilder) => void): PlayedCall {
  const playbook = playbookOf(call)
  const built = buildCall({
    caller: { number: "+1 555 0199" },
    ...call.options,
    playbook,
    parts: [cuesPart(), coachPart(options)],
  })
  if (call.arrival !== undefined) built.record({ type: "describeArrival", ...call.arrival })
  const steps = call.steps.map((step) => {
    const before = built.log.length
    tell(built, step)
    after?.(built)
    return { step, given: adviceIn(built.log.slice(before)) }
  })
  return { built, steps }
}

/** The advice among some events. */
export function adviceIn(events: readonly Envelope[]): readonly Advice[] {
  return events.flatMap(({ type, data }) => (type === "advice.given" ? [data as Advice] : []))
}

/** Tells one step; `said` names the turn where somebody speaks. */
export function tell(built: CallBuilder, step: Step, said: { readonly turnId?: string } = {}): void {
  if ("caller" in step) {
    built.caller(step.caller, step.tookMs === undefined ? said : { ...said, tookMs: step.tookMs })
    if (step.cue !== undefined) built.cue(step.cue, { confidence: 0.9, strength: 0.6 })
  } else if ("agent" in step) tellAgent(built, step, said)
  else if ("interpreter" in step) built.hear({ ...said, speaker: "interpreter", text: step.interpreter })
  else if ("relayOperator" in step) built.hear({ ...said, speaker: "relayOperator", text: step.relayOperator })
  else if ("record" in step) built.record(withPromise(built, step.record))
  else if ("hold" in step) {
    const { hold, consent, plan } = step
    built.hold(hold, { ...(consent === undefined ? {} : { consent }), ...(plan === undefined ? {} : { plan }) })
  } else if ("waits" in step) built.waits(step.waits)
  else tellLine(built, step.line)
}

function tellAgent(
  built: CallBuilder,
  { agent, tookMs, overMs }: Extract<Step, { agent: string }>,
  said: { readonly turnId?: string },
): void {
  if (overMs === undefined) built.agent(agent, tookMs === undefined ? said : { ...said, tookMs })
  else {
    const at = built.now + (tookMs ?? overMs)
    built.hear({ ...said, speaker: "agent", text: agent, startAt: built.now - overMs, at })
  }
}

/** `promise-last` is the promise that was heard last: its id is made of the turn's. */
export function withPromise(built: CallBuilder, command: Command): Command {
  if (!("promiseId" in command) || command.promiseId !== "promise-last") return command
  const { promises } = built.call.getSnapshot().session
  return { ...command, promiseId: promises.at(-1)!.promiseId } as Command
}

function tellLine(built: CallBuilder, line: Extract<Step, { line: string }>["line"]): void {
  if (line === "callerHangsUp") built.hangUp("caller")
  else if (line === "agentHangsUp") built.hangUp("agent")
  else built[line]()
}
