import { orInvalidInput } from "../kernel/index.js"
import type { CallEvents, Settings, WholeCommands } from "../session/index.js"
import type { DeskCall } from "../desk/desk-call.js"
import { answers, type Answers, type Standing } from "./answers.js"
import type { StandardOptions } from "./parts.js"

/** What is read before it is answered. */
type Promised<Each extends object> = {
  readonly [Name in keyof Each]: Each[Name] extends (...asked: infer Asked) => infer Answer
    ? (...asked: Asked) => Promise<Answer>
    : never
}

/** A call with the standard parts on a desk. What it answers rests on what is kept, which is read for it. */
export interface StandardDeskCall<Commands = WholeCommands, Events = CallEvents>
  extends DeskCall<Commands, Events>, Promised<Omit<Answers, "review">>, Pick<Answers, "review"> {}

/** Gives a call on a desk what the standard parts bring. */
export function toStandardDeskCall(
  call: DeskCall,
  playbook: () => Promise<Settings>,
  coach: StandardOptions["coach"],
): StandardDeskCall {
  /** What is shown is kept, so its events are there; newer ones are left out. */
  const read = async (): Promise<Standing> => {
    const snapshot = call.getSnapshot()
    const [settings, events] = await Promise.all([playbook(), call.events()])
    return { snapshot, settings, coach, events: events.filter(({ seq }) => seq <= snapshot.seq) }
  }
  const promised =
    <Asked, Answer>(name: string, answer: (standing: Standing, asked: Asked) => Answer) =>
    async (asked: Asked): Promise<Answer> => {
      const standing = await read()
      return orInvalidInput({ [name]: asked }, () => answer(standing, asked))
    }
  return {
    ...call,
    brief: promised("options", answers.brief),
    note: promised("options", answers.note),
    scorecard: promised("options", answers.scorecard),
    why: promised("adviceId", answers.why),
    whyNot: promised("practiceId", answers.whyNot),
    // It needs no events.
    review: (text, view) =>
      orInvalidInput({ view }, () => answers.review({ snapshot: call.getSnapshot() }, text, view)),
  }
}
