import { holdsOf, openHolds, type Hold } from "../../session/index.js"
import { need, type Practice } from "./practice.js"
import { evidenceMissing, notApplicable, scoreFollowed, toEvidence, toScore } from "../scoring/score.js"
import { toAct } from "./shared/their-words.js"
import { brings, type CoachView } from "../view/view.js"
import { clockDue } from "./shared/needs.js"
import { matterSlots, slot } from "./shared/wording.js"

/**
 * Appears when the check-back of a hold is due: go back, say where it stands, ask whether they still want to wait.
 * Silent when nobody is on hold, and once the longest hold is over.
 */
export const holdCheckBack: Practice = {
  id: "holdCheckBack",
  source: ["A9", "A8"],
  moment: "event",
  weight: 86,
  needs: [
    clockDue("check-back-due", "holdCheckBack"),
    need("on-hold", ({ session }) => openHolds(session.participants).length > 0),
    need("longest-not-over", (view) => !isOver(view)),
  ],
  answeredOn: ["participant.resumed"],
  advise: (view) => ({
    code: "advice/check-back",
    wish: { intent: "holdCheckBack", slots: { ...matterSlots(view), ...purposeOf(view) } },
    why: [brings(view, "clock.due")!.seq],
  }),
  score(view) {
    const due = view.all("clock.due").filter(({ data }) => (data as { clock: string }).clock === "holdCheckBack")
    const held = view.all("participant.held")
    if (held.length === 0) return notApplicable
    if (due.length === 0) return toScore("met", toEvidence("done", ...view.all("participant.resumed")))
    return scoreFollowed(due.slice(0, 10), (event) =>
      view.find(({ type, seq, at }) => type === "participant.resumed" && seq > event.seq && at - event.at <= GRACE_MS),
    )
  },
}

/**
 * Appears when the longest hold is over: go back, whatever the search has brought. Once more at the next check-back: offer to call them.
 * Silent when nobody is on hold, and from there on.
 */
export const holdMax: Practice = {
  id: "holdMax",
  source: ["A9", "A8"],
  moment: "event",
  weight: 88,
  needs: [
    clockDue("clock-of-hold", "holdMax", "holdCheckBack"),
    need("on-hold", ({ session }) => openHolds(session.participants).length > 0),
    need("longest-hold-over", isOver),
    need("not-offered", (view) => {
      const from = heldIn(view)?.fromAt ?? 0
      return maxDue.holds(view) || !view.advices.some(({ code, givenAt }) => code === OFFER && givenAt >= from)
    }),
  ],
  answeredOn: ["participant.resumed"],
  advise(view) {
    const why = [brings(view, "clock.due")!.seq]
    const slots = { ...matterSlots(view), ...purposeOf(view) }
    return maxDue.holds(view)
      ? { code: "advice/go-back-now", wish: { intent: "holdReturn", slots }, why }
      : { code: OFFER, wish: { intent: "options", orIntent: "holdCheckBack", slots: { ...slots, ...waysOut } }, why }
  },
  score(view) {
    const held = view.all("participant.held")
    if (held.length === 0) return notApplicable
    const over = view.all("clock.due").filter(({ data }) => (data as { clock: string }).clock === "holdMax")
    return over.length === 0
      ? toScore("met", toEvidence("done", ...view.all("participant.resumed")))
      : toScore("missed", toEvidence("against", ...over))
  },
}

/**
 * Appears when the caller is back from hold: thank them, and go on with the plan.
 * Silent when it was no hold of theirs.
 */
export const holdReturn: Practice = {
  id: "holdReturn",
  source: ["A9"],
  moment: "event",
  weight: 84,
  needs: [
    need("caller-back", (view) => {
      const back = brings(view, "participant.resumed")
      return back !== undefined && isCaller(view, (back.data as { participantId: string }).participantId)
    }),
    need("was-held", ({ session }) => session.participants.some((each) => holdsOf(each).length > 0)),
  ],
  answeredBy: ["holdReturn", "thanks"],
  advise(view) {
    const { participantId } = brings(view, "participant.resumed")!.data as { readonly participantId: string }
    const caller = view.session.participants.find((each) => each.participantId === participantId)
    const held = caller && holdsOf(caller).at(-1)
    return {
      code: held?.plan === undefined ? "advice/thank-for-waiting" : "advice/return-with-plan",
      slots: slot("plan", held?.plan),
      wish: {
        intent: "holdReturn",
        slots: {
          ...matterSlots(view),
          ...slot("action", toAct(held?.plan)),
        },
      },
      why: [brings(view, "participant.resumed")!.seq],
    }
  },
  score(view) {
    const resumed = view.all("participant.resumed")
    if (resumed.length === 0) return notApplicable
    if (!view.hasTranscript) return evidenceMissing
    return scoreFollowed(resumed, ({ seq }) =>
      view.with("agent", "holdReturn", "thanks").find((note) => note.seq > seq),
    )
  },
}

const OFFER = "advice/offer-call-back"
const waysOut = { optionA: "call you back", optionB: "go on while you hold" } as const

const maxDue = clockDue("longest-hold-over", "holdMax")

/** The hold whose clock is due. */
function heldIn(view: CoachView): Hold | undefined {
  const { ref } = brings(view, "clock.due")!.data as { readonly ref: string }
  return openHolds(view.session.participants).find(({ participantId }) => participantId === ref)
}

/** Its clock runs until it has lasted as long as a hold may. */
function isOver(view: CoachView): boolean {
  const hold = heldIn(view)
  return !view.session.clocks.some(({ clock, ref }) => clock === "holdMax" && ref === hold?.participantId)
}

/** A check-back is in time when it comes within a quarter of a minute. */
const GRACE_MS = 15_000

function purposeOf(view: CoachView): Readonly<Record<string, string>> {
  return slot("purpose", toAct(heldIn(view)?.plan))
}

function isCaller({ session }: CoachView, participantId: string): boolean {
  return session.participants.find((each) => each.participantId === participantId)?.role === "caller"
}
