import type { Envelope } from "../../kernel/index.js"
import type { FlagName } from "../../session/index.js"
import { need, type Practice } from "./practice.js"
import type { ScoreView } from "../scoring/score-view.js"
import { evidenceMissing, notApplicable, scoreFollowed, toEvidence, toScore } from "../scoring/score.js"
import { restsOn } from "./shared/grounds.js"
import { callerSaid } from "./shared/needs.js"
import { matterSlots } from "./shared/wording.js"

/**
 * Appears when the caller does not want to be called, whoever they are: confirm it, and note it.
 * Silent when it is confirmed; what they say afterwards changes nothing.
 */
export const doNotCall: Practice = {
  id: "doNotCall",
  source: ["B10", "D10"],
  moment: "turn",
  weight: 77,
  inVent: true,
  needs: [
    callerSaid("asked-not-to-be-called", "doNotCall"),
    need(
      "not-confirmed",
      ({ session }) => session.flags.findLast(({ flag }) => flag === "doNotCall")?.basis !== "recorded",
    ),
  ],
  answeredOn: ["flag.raised"],
  advise: (view) => ({
    code: "advice/confirm-do-not-call",
    wish: { intent: "doNotCall", slots: matterSlots(view) },
    ...restsOn(view.caller),
  }),
  score(view) {
    const raised = raisedFlags(view, "doNotCall")
    if (raised.length === 0) return view.hasTranscript ? notApplicable : evidenceMissing
    const confirmed = raised.find(({ data }) => (data as { basis: string }).basis === "recorded")
    return confirmed === undefined
      ? toScore("partly", toEvidence("occasion", ...raised))
      : toScore("met", toEvidence("done", confirmed))
  },
}

/**
 * Appears when the caller does not want to be recorded: stop it, say so, go on.
 * Silent when it is stopped.
 */
export const recordingRefused: Practice = {
  id: "recordingRefused",
  source: ["B10"],
  moment: "turn",
  weight: 80,
  inVent: true,
  needs: [
    callerSaid("refused-recording", "recordingRefused"),
    need("not-stopped", ({ session }) => session.recording.marks.at(-1)?.state !== "stopped"),
  ],
  answeredOn: ["recording.set"],
  advise: (view) => ({
    code: "advice/stop-recording",
    wish: { intent: "recordingRefused", slots: matterSlots(view) },
    ...restsOn(view.caller),
  }),
  score(view) {
    const refused = raisedFlags(view, "recordingRefused")
    if (refused.length === 0) return view.hasTranscript ? notApplicable : evidenceMissing
    return scoreFollowed(refused, ({ seq }) =>
      view.find(
        (event) =>
          event.seq > seq &&
          event.type === "recording.set" &&
          ["stopped", "refused"].includes((event.data as { state: string }).state),
      ),
    )
  },
}

/**
 * Appears when a child is on the line: ask for a grown-up, take no details.
 * Silent in every other turn than one in which they say so.
 */
export const minor: Practice = {
  id: "minor",
  source: ["B10", "D10"],
  moment: "turn",
  weight: 79,
  needs: [callerSaid("child-on-line", "minorStated")],
  advise: (view) => ({
    code: "advice/ask-for-grown-up",
    wish: { intent: "minor", tone: "plain" },
    ...restsOn(view.caller),
  }),
  score(view) {
    const raised = raisedFlags(view, "minor")
    if (raised.length === 0) return view.hasTranscript ? notApplicable : evidenceMissing
    return scoreFollowed(
      raised,
      ({ seq }) =>
        view.with("agent", "question.closed", "question.open").find((note) => note.seq > seq) ??
        view.find((event) => event.seq > seq && event.type === "subject.described"),
    )
  },
}

function raisedFlags(view: ScoreView, flag: FlagName): readonly Envelope[] {
  return view.all("flag.raised").filter(({ data }) => (data as { flag: FlagName }).flag === flag)
}
