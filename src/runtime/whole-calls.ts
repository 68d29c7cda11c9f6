import { allTopics } from "../session/index.js"
import { createCall } from "./create-call.js"
import type { CallMaker } from "./desk/desk.js"
import { restoreCall } from "./restore-call.js"

/** Makes calls of every topic, without other parts: what a desk keeps where nothing else is said. */
export const wholeCalls: CallMaker = {
  create: (options) => createCall({ ...options, parts: allTopics() }),
  restore: (options) => restoreCall({ ...options, parts: allTopics() }),
}
