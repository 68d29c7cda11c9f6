import type { Practice } from "./practice.js"
// Files of like words stand side by side: a bundle is smaller for it, gzipped.
import { complaint, human, supervisor } from "./demands.js"
import { history, hotStart, thirdParty } from "./opening.js"
import { inWriting, shorter } from "./understanding.js"
import { falseClaim, honestMethod, unbackedPromise } from "./honesty.js"
import { condolence, empathy, empathyFirst, repair } from "./feelings.js"
import { correction } from "./correction.js"
import { ifNotHeard, promiseTime, promiseUnsettled } from "./promising.js"
import { cardData } from "./card-data.js"
import { callbackNumber } from "./callback-number.js"
import { boundary, callType } from "./respect.js"
import { clarify, openQuestion } from "./probing.js"
import { close, extraStep, lastQuestion, note } from "./closing.js"
import { askCause, askOutcome, askProblem } from "./facts.js"
import { safety } from "./safety.js"
import { offerOptions } from "./options.js"
import { doNotCall, minor, recordingRefused } from "./flagged.js"
import { anythingElse, personalClose } from "./goodbye.js"
import { overAuthority, ownFault } from "./authority.js"
import { brevity, letFinish, listen, pinpoint } from "./listening.js"
import { alreadyTold, readBack, secondMatter } from "./read-back.js"
import { partialFollowUp, plan, policyAlternative, unmentionedStep } from "./solving.js"
import { holdCheckBack, holdMax, holdReturn } from "./holding.js"
import { redirect, regroup, takeControl, timeStatement } from "./steering.js"

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
