import * as bare from "evenkeel/runtime"
import { allTopics } from "evenkeel/session"

// The functions of `evenkeel/runtime` for calls of every topic: what tests of the session and of parts mean by a call.

/** The options with every topic before the parts that were chosen. */
function whole<Options extends bare.PartsOption>(options: Options): Options {
  return { ...options, parts: [...allTopics(), ...(options.parts ?? [])] }
}

export const createCall: typeof bare.createCall = (options) => bare.createCall(whole(options))

export const restoreCall: typeof bare.restoreCall = (options = {}) => bare.restoreCall(whole(options))

export const rehear: typeof bare.rehear = (log, options = {}) => bare.rehear(log, whole(options))

export const replayCall: typeof bare.replayCall = (events, options = {}) => bare.replayCall(events, whole(options))
