import type { Envelope } from "../../kernel/index.js"
import {
  assessPromise,
  authoritiesOf,
  currentSegment,
  isSettled,
  type PromiseLimits,
  type PromiseTerms,
} from "../../session/index.js"
import { closedThen } from "../../session/inner.js"
import { need, type Practice } from "./practice.js"
import { evidenceMissing, notApplicable, toEvidence, toScore } from "../scoring/score.js"
import { didSince, type CoachView } from "../view/view.js"
import { inOurWords } from "./shared/client-limits.js"
import { evidenceOf, restsOn } from "./shared/grounds.js"
import { brought, once, standing } from "./shared/needs.js"
import { matterSlots, slot, toneOf } from "./shared/wording.js"

type Standing = Pick<CoachView, "session" | "settings">

/**
 * Appears when a person or a machine has promised, in words or in the record, what the client lets nobody promise, or not so much, or for a
 * time when nobody works: at once, with the client's own reason and alternative, or with the next opening.
 * Silent when the playbook sets no limit to it and tells no hours of work, and when it is for the caller to do.
 */
export const overAuthority: Practice = {
  id: "overAuthority",
  source: ["C13", "C4", "B10"],
  moment: "now",
  weight: 89,
  inVent: true,
  needs: [
    brought("promise-just-made", "promise.heard", "promise.accepted"),
    need("beyond-authority", (view) => beyondOf(view) !== undefined),
  ],
  answeredOn: ["promise.dismissed", "promise.settled"],
  advise(view) {
    const { event, answer, closed } = beyondOf(view)!
    const ground = { why: [event.seq], turnIds: restsOn(view.agent).turnIds }
    if (closed !== undefined) {
      const slots = { reason: "we are closed then", alternative: `${deeds[event.data.kind]} as soon as we are open` }
      const wish = { intent: "promiseTakenBack", tone: toneOf(view), slots } as const
      return { code: "advice/closed-then", slots: { promise: event.data.words, ...closed }, wish, ...ground }
    }
    return {
      code: "advice/say-what-we-can-promise",
      slots: {
        lacking: answer.lacking.join(", "),
        ...slot("reason", answer.reason ?? undefined),
        ...slot("alternative", answer.alternative ?? undefined),
      },
      wish: {
        intent: "promiseTakenBack",
        tone: toneOf(view),
        slots: inOurWords(answer),
      },
      ...ground,
    }
  },
  score(view) {
    const ours = view.session.promises.filter(({ promisedBy }) => promisedBy !== "caller")
    if (ours.length === 0) return view.hasTranscript ? notApplicable : evidenceMissing
    // What nobody has limited cannot be told to be within the limits.
    if (!limitsPromises(view)) return evidenceMissing
    const beyond = ours.filter((promise) => !answerTo(view, promise).allowed)
    const left = beyond.filter(({ standing }) => standing !== "dismissed" && standing !== "withdrawn")
    if (left.length > 0) return toScore("missed", toEvidence("against", ...left))
    return toScore("met", toEvidence("done", ...(beyond.length > 0 ? beyond : ours)))
  },
}

/** A cause that names us: we, our people, our things. */
const OURS =
  /\b(?:we|us|our|ours|ourselves|my colleague|engineer|technician|driver|courier|dispatcher|warehouse|office|billing|nosotros|nuestr[oa]s?)\b/i

/**
 * Appears when the cause is established, it lies with us, and the client lets agents say so: say it plainly, once, and say sorry.
 * Silent while the cause is only heard or lies elsewhere, without the authority `admitFault`, and once it was said.
 */
export const ownFault: Practice = {
  id: "ownFault",
  source: ["D5", "C13"],
  moment: "turn",
  weight: 64,
  needs: [
    standing("cause-established", "cause-known", (view) => isSettled(view.fact("cause"))),
    need("cause-is-ours", (view) => OURS.test(view.fact("cause").value ?? "")),
    need("may-admit", (view) => mayAdmit(view)),
    need("not-said", ({ heard }) => !didSince(heard, 0, "apology.atFault")),
    once("ownFault"),
  ],
  answeredBy: ["apology.atFault"],
  advise: (view) => ({
    code: "advice/say-it-was-ours",
    wish: {
      intent: "apologyAtFault",
      tone: view.isTense() ? "steady" : "plain",
      slots: matterSlots(view),
    },
    why: [...evidenceOf(view.fact("cause")), ...restsOn(view.caller).why],
    turnIds: restsOn(view.caller).turnIds,
  }),
  score(view) {
    const causes = view.session.issues.map((issue) => view.fact(issue, "cause"))
    const ours = causes.filter((cause) => isSettled(cause) && OURS.test(cause.value ?? ""))
    if (ours.length === 0 || !mayAdmit(view)) return notApplicable
    if (!view.hasTranscript) return evidenceMissing
    const [said] = view.with("agent", "apology.atFault")
    const known = new Set(ours.flatMap(({ evidence }) => evidence))
    return said === undefined
      ? toScore("missed", toEvidence("occasion", ...view.log.filter(({ seq }) => known.has(seq))))
      : toScore("met", toEvidence("done", said))
  },
}

function answerTo({ session, settings }: Standing, promise: PromiseTerms) {
  return assessPromise(settings as PromiseLimits, promise, currentSegment(session.segments)?.kind)
}

/** Whether the client tells what may be promised: rules of authority, or fewer kinds than there are. */
function limitsPromises({ settings }: Pick<Standing, "settings">): boolean {
  const { authority, followUps } = settings as PromiseLimits
  const kinds = Object.keys(deeds)
  return (authority?.length ?? 0) > 0 || (followUps !== undefined && followUps.mayPromise.length < kinds.length)
}

const deeds = { callback: "call you", send: "send it", visit: "come", do: "do it" } as const

/** The promise of this step that nobody here may make, or keep. */
function beyondOf(view: CoachView) {
  for (const event of view.batch as readonly Envelope<string, PromiseTerms>[]) {
    if (event.type !== "promise.heard" && event.type !== "promise.accepted") continue
    const answer = answerTo(view, event.data)
    if (!answer.allowed) return { event, answer }
    const closed = closedThen(view.settings as PromiseLimits, event.data, view.now)
    if (closed !== undefined) return { event, answer, closed }
  }
  return undefined
}

function mayAdmit({ session, settings }: Standing): boolean {
  const { authority } = settings as PromiseLimits
  return authoritiesOf(authority, currentSegment(session.segments)?.kind).includes("admitFault")
}
