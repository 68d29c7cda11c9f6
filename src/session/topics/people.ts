import { id, oneOf, optional, orNull, shape, text, yesNo } from "../../kernel/index.js"
import { amendable, amended } from "../model/mark.js"
import {
  givenPersonShape,
  personShape,
  verificationCheck,
  type PeopleCommands,
  type PeopleEvents,
  type Relation,
  type Subject,
} from "../model/people.js"
import { lasting, people, record, type Evolvers } from "../rule.js"
import type { Topic, TopicRules } from "../topic.js"

const relations: readonly Relation[] = [
  "self",
  "family",
  "carer",
  "tenant",
  "landlord",
  "colleague",
  "neighbour",
  "other",
]

function rules(): TopicRules<PeopleCommands, PeopleEvents> {
  const caller = amendable(givenPersonShape())
  const subject = {
    subject: orNull(
      shape<Subject>({
        personId: optional(id),
        name: optional(text(200)),
        relation: oneOf(relations),
        verification: verificationCheck(),
        mayDisclose: optional(yesNo),
      }),
    ),
  }
  return {
    commands: {
      describeCaller: { by: people, late: true, fields: caller, decide: record("caller.described") },
      describeSubject: { by: people, late: true, fields: subject, decide: record("subject.described") },
    },
    events: { "caller.described": lasting(amendable(personShape())), "subject.described": lasting(subject) },
  }
}

const evolve: Evolvers<PeopleEvents> = {
  "caller.described": (next, event) => {
    next.caller = amended(next.caller, event.data)
  },
  "subject.described": (next, event) => {
    next.subject = event.data.subject
  },
}

/** Who rings, and whom it is about. */
export const peopleTopic: Topic<PeopleCommands, PeopleEvents> = { topic: "people", rules, evolve }
