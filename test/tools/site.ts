/** Where each page and each entry point stands in the documentation: the one list that the site, its landing page and the tests read. */

/** Pages in the order in which they are listed; paths from the package's folder. */
export interface PageSection {
  readonly title: string
  readonly pages: readonly string[]
}

/** Entry points, as in `exports`, each with what it gives in one line. */
export interface EntrySection {
  readonly title: string
  readonly entries: readonly (readonly [subpath: string, gives: string])[]
}

const guide = (...names: readonly string[]) => names.map((name) => `docs/guide/${name}.md`)

/** First what is read, from the first hour on; the reference stands between this and {@link closingPages}. */
export const guidePages: readonly PageSection[] = [
  { title: "Tutorial", pages: guide("first-call") },
  { title: "Without programming", pages: guide("answer-the-phone") },
  {
    title: "In your product",
    pages: guide("in-a-crm", "in-a-console", "beside-a-voice-agent", "with-react-vue-svelte"),
  },
  { title: "How to: bring calls in", pages: guide("telephony", "transcripts") },
  { title: "How to: configure a client", pages: guide("playbook", "phrases", "cues", "abuse-ladder", "time") },
  {
    title: "How to: call for help, keep promises",
    pages: guide("write-a-rule", "test-rules-on-past-calls", "dispatch", "keep-a-promise", "hand-over"),
  },
  {
    title: "How to: run it",
    pages: guide(
      "run-a-desk",
      "run-on-several-machines",
      "choose-a-store",
      "write-a-store",
      "erase-a-caller",
      "testing",
    ),
  },
  {
    title: "Explanation",
    pages: guide("the-model", "coach", "promises", "redaction", "law", "compare"),
  },
  { title: "Practices, accuracy, codes of errors", pages: ["docs/practices.md", "docs/accuracy.md", "docs/errors.md"] },
]

/** What the project says of itself. Decisions are added in the order of their numbers. */
export const closingPages: readonly PageSection[] = [
  { title: "The project", pages: ["CHANGELOG.md", "CONTRIBUTING.md"] },
]

/** The reference, in the order in which a call moves through it. */
export const entrySections: readonly EntrySection[] = [
  {
    title: "Reference: start",
    entries: [
      [
        ".",
        "`createCall` and `createDesk` with the standard parts, and all below but Spanish, drivers, the outbox and testing",
      ],
    ],
  },
  {
    title: "Reference: on the way in",
    entries: [
      ["./formats", "transcripts in; vCon, iCalendar and CRM tasks out"],
      ["./adapters", "call events of Amazon Connect and Twilio, as commands"],
      ["./redact", "card numbers and codes, masked before anything is kept"],
    ],
  },
  {
    title: "Reference: the call",
    entries: [
      ["./session", "the pure model: commands, events, state, readiness, `may`, measures"],
      ["./cues", "what a turn tells, and what it promises"],
      ["./cues/es", "the same in Spanish"],
    ],
  },
  {
    title: "Reference: what to do now",
    entries: [
      ["./coach", "practices, used live as advice and afterwards as questions"],
      ["./phrases", "what to say, and what is about to be said, judged"],
      ["./phrases/es", "the same in Spanish"],
      ["./escalation", "rules, the abuse ladder, calls for help"],
      ["./escalation/dispatch", "a matter on its way to people on call, until acknowledged"],
      ["./escalation/roster", "who is on call when, and how each is reached"],
    ],
  },
  {
    title: "Reference: afterwards",
    entries: [
      ["./followups", "a promise on a stream of its own: reminded, kept, broken or withdrawn"],
      ["./handoff", "the brief, the note, the pick-up, the scorecard, the picture of a call"],
    ],
  },
  {
    title: "Reference: keeping and running",
    entries: [
      ["./stores", "the port of stores, memory, the outbox, CloudEvents"],
      ["./stores/sqlite", "a store in one file, over any driver of SQLite"],
      ["./stores/postgres", "a store for several machines, over any driver with `query`"],
      ["./runtime", "the bare live call with the parts that you choose"],
      ["./desk", "many calls, and what they begin, over a store"],
    ],
  },
  {
    title: "Reference: under all of it",
    entries: [
      ["./playbook", "everything that one client configures"],
      ["./time", "zones, work calendars, calling windows"],
      ["./kernel", "events, parts, deciders, faults: for parts of your own"],
      ["./testing", "given/when/then, a fixed clock, a call builder, the contract of stores"],
    ],
  },
]
