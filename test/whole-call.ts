import * as bare from "evenkeel/runtime"
import { allTopics } from "evenkeel/session"

// The functions of `evenkeel/runtime` for calls of every topic: what tests of the session and of parts mean by a call.

/** The options with every topic after the parts that were chosen. Those that cannot be read are left to the library. */
function whole<Options extends bare.PartsOption>(options: Options): Options {
  try {
    const { parts = [] } = options
    return { ...options, parts: [...parts, ...allTopics()] }
  } catch {
    return options
  }
}

export const createCall: typeof bare.createCall = (options) => bare.createCall(whole(options))

export const restoreCall: typeof bare.restoreCall = (options = {}) => bare.restoreCall(whole(options))

export const rehear: typeof bare.rehear = (log, options = {}) => bare.rehear(log, whole(options))

export const replayCall: typeof bare.replayCall = (events, options = {}) => bare.replayCall(events, whole(options))
