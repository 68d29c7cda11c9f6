import type { FaultIssue, Refusal } from "../kernel/index.js"
import { readInput } from "../runtime/inner.js"

/** A result of a call, of a desk, of a stream: what became true, or a refusal. */
type Refusable = { readonly ok: true } | { readonly ok: false; readonly refusal: Refusal }

/** What telephone systems, other libraries and people call a command of ours: the command, and behind it the roots of their names. */
export const others: Readonly<Record<string, string>> = {
  "session/unknown-command": `
queueCall: enqueue
ringCall: ringing incoming new
connectCall: answer pickup accept start begin connect
closeLine: hangup end disconnect terminate close drop
completeCall: finish done endwrapup
holdParticipant: onhold putonhold starthold
resumeParticipant: unhold offhold endhold retrieve
startTransfer: transfer handover handoff
startSegment: assignagent setagent
describeCaller: set identify update
stateFact: fact setfact addfact setproblem
agreeAction: action addaction nextstep
requestHelp: help askforhelp escalate supervisor
acceptPromise: promise makepromise addpromise followup back
setDisposition: disposition wrapup wrapupcode
raiseFlag: flag addflag setflag
setRecording: record recording startrecording stoprecording`,
  "dispatch/unknown-command": `
recordAnswer: answer ack acknowledge accept decline
recordProgress: progress onmyway
confirmNotification: sent deliver notify confirm
completeDispatch: done finish close resolve
withdrawDispatch: cancel
chaseDispatch: remind`,
  "followup/unknown-command": `
acceptFollowUp: take confirm
keepFollowUp: done complete finish close resolve
recordAttempt: attempt tri
withdrawFollowUp: cancel
assignFollowUp: owner setowner
snoozeFollowUp: postpone
confirmReminder: remind reminder`,
}

/** A name without what says nothing: `answerCall`, `call.answered` and `Answered` are of one root. */
function rootOf(name: string): string {
  return name.toLowerCase().replace(/[^a-z]|call(er)?|ed$/g, "")
}

let meant: ReadonlyMap<string, string> | undefined

/** The command of ours behind another name, by the code of the refusal that it met. */
function meantBy(code: string, name: string): string | undefined {
  meant ??= new Map(
    Object.entries(others).flatMap(([area, rows]) =>
      rows
        .split("\n")
        .map((row) => row.split(/:? /))
        .flatMap(([command, ...roots]) => roots.map((root): [string, string] => [`${area} ${root}`, command!])),
    ),
  )
  return meant.get(`${code} ${rootOf(name)}`)
}

/** A result as it is; where there is no command of the name that was given, with the one that was probably meant. */
export function withMeant<Result extends Refusable | undefined>(result: Result, command: unknown): Result {
  if (result === undefined || result.ok || !(result.refusal.code in others)) return result
  const { type } = readInput(command)
  const suggestion = typeof type === "string" ? meantBy(result.refusal.code, type) : undefined
  if (suggestion === undefined) return result
  const issues = result.refusal.issues.map((issue): FaultIssue => ({ ...issue, suggestion }))
  return { ...result, refusal: { ...result.refusal, issues } }
}
