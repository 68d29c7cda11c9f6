import { createCommandTable, id, list, oneOf, optional, refuse, type PartContext } from "../kernel/index.js"
import { alike } from "../kernel/inner.js"
import {
  helpTopic,
  type BriefCommands,
  type BriefEvents,
  type CallPart,
  type HelpCommands,
  type HelpEvents,
  type SessionState,
  type Settings,
} from "../session/index.js"
import type { Gap } from "./told/statement.js"

/** That a brief was read back by the one who takes over. */
export interface BriefReadBack {
  readonly seq: number
  readonly at: number
  readonly by: string
  readonly helpId: string | null
  /** What they still had to ask. */
  readonly asked: readonly Gap[]
}

/** The newest read-backs are kept. */
const MOST_READ_BACKS = 50

const gaps: readonly Gap[] = [
  "callerName",
  "callbackNumber",
  "verification",
  "problem",
  "problemUnconfirmed",
  "outcomeUnconfirmed",
  "desiredOutcome",
  "actions",
  "readBack",
  "owner",
  "due",
  "disposition",
  "resolutionReason",
  "promiseUnsettled",
  "words",
  "message",
]

/** Records that a brief was read back: the last R of I-SBAR-R. */
export const briefPart: CallPart<readonly BriefReadBack[], BriefCommands & HelpCommands, BriefEvents & HelpEvents> = {
  name: "brief",
  needs: [helpTopic],
  initial: [],
  check: /* @__PURE__ */ alike<readonly BriefReadBack[]>([]),
  commands: /* @__PURE__ */ createCommandTable<
    PartContext<readonly BriefReadBack[], SessionState, Settings>,
    BriefCommands
  >("session", () => ({
    readBackBrief: {
      by: ["agent", "supervisor", "host"],
      late: true,
      fields: { helpId: optional(id), asked: optional(list(oneOf(gaps), gaps.length)) },
      decide: ({ view }, { helpId, asked = [] }) => {
        const known = helpId === undefined || view.session.helpRequests.some((each) => each.helpId === helpId)
        if (!known) return refuse("session/not-found", { what: "help", id: helpId })
        return [{ type: "brief.readBack", data: { helpId: helpId ?? null, asked } }]
      },
    },
  })),
  evolve(readBacks, { type, seq, at, by, data }) {
    if (type !== "brief.readBack") return readBacks
    const { helpId, asked } = data as BriefEvents["brief.readBack"]
    return [...readBacks, { seq, at, by: by.id, helpId, asked }].slice(-MOST_READ_BACKS)
  },
}
