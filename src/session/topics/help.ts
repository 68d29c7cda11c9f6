import { id, oneOf, optional, refuse, words } from "../../kernel/index.js"
import { defined } from "../../kernel/inner.js"
import { helpAnswers, type HelpCommands, type HelpEvents, type HelpRequest } from "../model/help.js"
import { added, changed, groundShape, isFull, toMark, withdrawn } from "../model/mark.js"
import { refuseMachine } from "../refuse-machine.js"
import { anyone, eventId, lasting, nextSeq, people, record, tooMany, type Evolvers } from "../rule.js"
import type { Topic, TopicRules } from "../topic.js"
import { supervisionModes } from "../model/transfers.js"

function rules(): TopicRules<HelpCommands, HelpEvents> {
  const wish = { targetId: optional(id), reason: optional(words(500)), mode: optional(oneOf(supervisionModes)) }
  const answered = { helpId: id, answer: oneOf(helpAnswers), answeredBy: optional(id) }
  return {
    commands: {
      requestHelp: {
        by: people,
        always: true,
        fields: { ...wish, helpId: optional(id), ...groundShape() },
        decide: (context, { helpId = `help-${nextSeq(context)}`, ...data }) =>
          context.state.helpRequests.some((each) => each.helpId === helpId)
            ? []
            : isFull(context.state.helpRequests, isSpare)
              ? tooMany("helpRequests")
              : [{ type: "help.requested", data: { ...data, helpId } }],
      },
      answerHelp: {
        by: anyone,
        late: true,
        always: true,
        fields: answered,
        decide: (context, data) => {
          if (!context.state.helpRequests.some(({ helpId }) => helpId === data.helpId)) {
            return refuse("session/not-found", { what: "help", id: data.helpId })
          }
          const { role } = context.by
          if (data.answer === "withdrawn" && role !== "agent" && role !== "supervisor")
            return refuse("session/not-allowed", { role })
          // A machine that has asked for a person does not say itself that none is needed any more.
          const isEnd = data.answer === "withdrawn" || data.answer === "met"
          const refused = isEnd ? refuseMachine(context.state.segments, context.by) : undefined
          return refused ?? record("help.answered")(context, data)
        },
      },
    },
    events: {
      "help.requested": lasting({ ...wish, helpId: eventId, ...groundShape() }),
      "help.answered": lasting(answered),
    },
  }
}

/** What has ended may make room; an open request is never lost in silence. */
function isSpare({ standing }: HelpRequest): boolean {
  return standing === "met" || standing === "withdrawn"
}

const evolve: Evolvers<HelpEvents> = {
  "help.requested": (next, event) => {
    const { turnId: _, source: __, ...data } = event.data
    const request: HelpRequest = { ...toMark(event, event.data), ...data, standing: "requested" }
    next.helpRequests = added(next.helpRequests, request, isSpare)
  },
  "help.answered": (next, { data }) => {
    const { helpId, answer, answeredBy } = data
    const change = { standing: answer, ...defined({ answeredBy }) }
    next.helpRequests = changed(next.helpRequests, (each) =>
      each.helpId === helpId && !isOvertaken(each, data) ? { ...each, ...change } : each,
    )
  },
}

/** An answer that tells nothing new: it was withdrawn or met by then, or somebody else comes. */
function isOvertaken(
  { standing, answeredBy: before }: HelpRequest,
  { answer, answeredBy }: HelpEvents["help.answered"],
): boolean {
  if (standing === "withdrawn") return answer !== "met"
  if (standing === "met")
    return answer === "timedOut" || answer === "acknowledged" || (answer === "declined" && answeredBy !== before)
  const isOfOther = answeredBy !== undefined && before !== undefined && answeredBy !== before
  return standing === "acknowledged" && answer === "declined" && isOfOther
}

/** Requests for a supervisor. Allowed from the first second, without a reason. */
export const helpTopic: Topic<HelpCommands, HelpEvents> = {
  topic: "help",
  rules,
  evolve,
  wishes: { requestHelp: () => [] },
  tells: {
    "help.requested": ({ helpRequests }, { helpId }) => ({
      name: "helpRequest",
      value: helpRequests.find((each) => each.helpId === helpId),
    }),
  },
  withdraw(next, drop) {
    next.helpRequests = changed(next.helpRequests, (request) => withdrawn(request, drop))
  },
}
