import * as bare from "evenkeel/runtime"
import type { Call, CallOptions, PartsOption, Reheard, RestoreOptions } from "evenkeel/runtime"
import type { Envelope } from "evenkeel/kernel"
import { allTopics, type Settings } from "evenkeel/session"

// The functions of `evenkeel/runtime` for calls of every topic: what tests of the session and of parts mean by a call.

/** The options with every topic after the parts that were chosen. Those that cannot be read are left to the library. */
function whole<Options extends PartsOption>(options: Options): Options {
  try {
    const { parts = [] } = options
    return { ...options, parts: [...parts, ...allTopics()] }
  } catch {
    return options
  }
}

export const createCall = (options: CallOptions & PartsOption): Call => bare.createCall(whole(options))

export const restoreCall = (options: RestoreOptions & PartsOption = {}): Call => bare.restoreCall(whole(options))

export const rehear = (
  log: readonly Envelope[],
  options: PartsOption & { readonly playbook?: Settings } = {},
): Reheard => bare.rehear(log, whole(options))

export const replayCall: typeof bare.replayCall = (events, options = {}) => bare.replayCall(events, whole(options))
