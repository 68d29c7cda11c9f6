/** Where a practice of the articles is served by something that is no practice of the coach. */
export interface ServedElsewhere {
  readonly id: string
  readonly by: string
  readonly appears: string
  readonly silent: string
  /** In `src`; parts that are written later stand here all the same. */
  readonly where: string
  readonly test: string
}

export const servedElsewhere: readonly ServedElsewhere[] = [
  {
    id: "B13",
    by: "scorePractices and the scorecard",
    appears:
      "when somebody asks for it, of one call: where a practice was called for, and what the agent did, by event and time",
    silent: "as a whisper, and as a ranking of people; asked for before the call is over it tells how things stand",
    where: "coach/score-practices.ts, handoff/",
    test: "test/coach/scoring/scores.test.ts",
  },
  {
    id: "C6",
    by: "drill",
    appears: "afterwards: a hard call is played to a point, and the next line is tried",
    silent: "in a live call",
    where: "coach/drill.ts",
    test: "test/coach/drill.test.ts",
  },
  {
    id: "D2",
    by: "composure",
    appears: "to the agent alone, who has asked for it: once a call, in a gap of a heated one",
    silent: "when the complaint is about this agent, in so many words or on record, in danger, and for everybody else",
    where: "coach/private/composure.ts",
    test: "test/coach/private/composure.test.ts",
  },
  {
    id: "E1",
    by: "composure",
    appears: "with D2",
    silent: "as an order to be cheerful",
    where: "coach/private/composure.ts",
    test: "test/coach/private/composure.test.ts",
  },
  {
    id: "E3",
    by: "composure",
    appears: "with D2: a breath, or that it is not about them, in turns from call to call",
    silent: "twice in one call",
    where: "coach/private/composure.ts",
    test: "test/coach/private/composure.test.ts",
  },
  {
    id: "E10",
    by: "ringingCard",
    appears: "on the ringing card of an agent who wants it, when something weighs on the caller",
    silent: "once the call is answered, and where somebody died or is in danger",
    where: "coach/ringing/ringing-card.ts",
    test: "test/coach/ringing/ringing-card.test.ts",
  },
  {
    id: "E12",
    by: "composure",
    appears: "to the agent alone, after the third hard call within an hour and a half",
    silent: "in a call, while one in danger is not cleared, and for everybody else",
    where: "coach/private/composure.ts",
    test: "test/coach/private/composure.test.ts",
  },
]

/** The 74 practices of the articles. */
export const articlePractices: readonly string[] = [
  ...numbered("A", 14),
  ...numbered("B", 13),
  ...numbered("C", 21),
  ...numbered("D", 12),
  ...numbered("E", 14),
]

function numbered(letter: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${letter}${index + 1}`)
}
