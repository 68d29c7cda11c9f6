import { instant, list, number, oneOf, orNull, shape, yesNo, type Check } from "../../kernel/index.js"
import { amount, count, later, listOf, name, tableOf, word } from "../../kernel/inner.js"
import type { CueNote, HeardLately, TurnNote } from "./heard.js"
import type { AdviceNote, CoachSlice } from "./slice.js"

/** What a slice of the coach must look like that comes out of a store. */
export const coachCheck: Check<CoachSlice> = /* @__PURE__ */ later(() =>
  shape<CoachSlice>({
    pacing: orNull(word),
    heard: shape<HeardLately>({
      turns: listOf<TurnNote>({
        turnId: name,
        seq: count,
        side: oneOf(["caller", "agent"]),
        at: instant,
        tookMs: orNull(amount),
        wordCount: count,
        isQuestion: yesNo,
        isRequest: yesNo,
        isBare: yesNo,
        reports: listOf<CueNote>({
          source: name,
          seq: count,
          kinds: list(word, 1_000),
          heat: amount,
          abuse: number(0, 2) as Check<CueNote["abuse"]>,
        }),
      }),
      older: tableOf(count),
    }),
    advices: listOf<AdviceNote>({
      adviceId: name,
      practiceId: name,
      code: name,
      moment: word,
      seq: count,
      givenAt: instant,
      expiresAt: amount,
      turnIds: list(name, 1_000),
      interrupts: yesNo,
      phraseId: orNull(name),
      shown: yesNo,
      marked: yesNo,
      standing: word,
    }),
  }),
)
