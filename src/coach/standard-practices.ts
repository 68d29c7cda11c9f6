import type { Practice } from "./practice.js"
import { overAuthority, ownFault } from "./practices/authority.js"
import { close, extraStep, lastQuestion, note } from "./practices/closing.js"
import { askCause, askOutcome, askProblem } from "./practices/facts.js"
import { condolence, empathy, empathyFirst, repair } from "./practices/feelings.js"
import { doNotCall, minor, recordingRefused } from "./practices/flagged.js"
import { anythingElse, personalClose } from "./practices/goodbye.js"
import { holdCheckBack, holdMax, holdReturn } from "./practices/holding.js"
import { brevity, inWriting, letFinish, listen, pinpoint, shorter } from "./practices/listening.js"
import { callbackNumber, history, hotStart, thirdParty } from "./practices/opening.js"
import { clarify, openQuestion } from "./practices/probing.js"
import { ifNotHeard, promiseTime, promiseUnsettled } from "./practices/promising.js"
import { alreadyTold, correction, offerOptions, readBack, secondMatter } from "./practices/read-back.js"
import { boundary, callType, complaint, human, supervisor } from "./practices/respect.js"
import { cardData, falseClaim, honestMethod, safety, unbackedPromise } from "./practices/safety.js"
import { partialFollowUp, plan, policyAlternative, unmentionedStep } from "./practices/solving.js"
import { redirect, regroup, takeControl, timeStatement } from "./practices/steering.js"

let practices: readonly Practice[] | undefined

/**
 * The library's practices, in the order in which a call moves. Built on first use.
 *
 * @example
 * ```ts
 * import { standardPractices } from "evenkeel/coach"
 *
 * standardPractices().some(({ id }) => id === "readBack") // => true
 * ```
 */
export function standardPractices(): readonly Practice[] {
  return (practices ??= [
    // Before everything else.
    safety,
    cardData,
    falseClaim,
    overAuthority,
    unbackedPromise,
    // The first minute.
    hotStart,
    history,
    callbackNumber,
    thirdParty,
    minor,
    doNotCall,
    recordingRefused,
    callType,
    // Feelings, and what is owed to people.
    condolence,
    empathy,
    empathyFirst,
    repair,
    ownFault,
    boundary,
    supervisor,
    human,
    complaint,
    // Finding out.
    pinpoint,
    askProblem,
    clarify,
    openQuestion,
    askOutcome,
    readBack,
    alreadyTold,
    correction,
    unmentionedStep,
    askCause,
    // How it is said.
    letFinish,
    listen,
    brevity,
    shorter,
    inWriting,
    honestMethod,
    policyAlternative,
    // Solving.
    offerOptions,
    plan,
    partialFollowUp,
    promiseUnsettled,
    promiseTime,
    // Steering.
    redirect,
    timeStatement,
    takeControl,
    regroup,
    holdCheckBack,
    holdMax,
    holdReturn,
    // Closing.
    close,
    lastQuestion,
    secondMatter,
    ifNotHeard,
    anythingElse,
    extraStep,
    personalClose,
    note,
  ])
}
