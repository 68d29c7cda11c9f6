import { allTopics } from "../session/index.js"
import { createCall, restoreCall } from "../runtime/index.js"
import type { CallMaker } from "./desk.js"

/** Makes calls of every topic, without other parts: what a desk keeps where nothing else is said. */
export const wholeCalls: CallMaker = {
  create: (options) => createCall({ ...options, parts: allTopics() }),
  restore: (options) => restoreCall({ ...options, parts: allTopics() }),
}
