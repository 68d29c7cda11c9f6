import type { Part } from "../kernel/index.js"
import type { Session, Topic } from "../session/index.js"
import { sessionOf } from "../session/inner.js"
import type { Chosen } from "./chosen.js"

/** What a call is made of: the session of its topics, which is the first of its parts. */
export interface CallParts {
  readonly session: Session
  readonly parts: readonly Part[]
}

/** Whether something chosen is a topic of the session. */
export function isTopic(chosen: Part | Topic): chosen is Topic {
  return "topic" in chosen
}

/** The parts of a call from what was chosen, with the topics that parts stand on. */
export function toCallParts(chosen: Chosen = []): CallParts {
  const parts = chosen.filter((each): each is Part => !isTopic(each))
  // A part names topics by what the kernel knows of them; there are no others.
  const session = sessionOf(chosen.flatMap((each) => (isTopic(each) ? each : (each.needs ?? [])) as Topic))
  return { session, parts: [session.part, ...parts] }
}
