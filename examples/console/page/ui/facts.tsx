import {
  currentCallType,
  currentIssue,
  factOf,
  isReadBack,
  messageOf,
  messageReadiness,
  type CallType,
  type Command,
  type Issue,
  type MessageEntry,
  type MessageField,
  type Relation,
} from "evenkeel"
import { useLayoutEffect, useRef, useState } from "preact/hooks"
import { toMatter } from "../../../replay/describe.js"
import { callTypeWords, reason, sentence } from "../words.js"
import { useKeys } from "../keys.js"
import { toSession, type AtCall } from "./at-call.js"

/** What is always wanted, whatever the client's form says: a call closes on these. */
const always: readonly MessageField[] = [
  { field: "problem", label: "What it is about", required: false },
  { field: "desiredOutcome", label: "What they would like", required: false },
]

/** The message of the call, field by field: the client's form, and what a call needs to close. */
export function Facts({ at }: { readonly at: AtCall }) {
  const session = toSession(at)
  const { playbook } = at.client
  const callType = currentCallType(session.callTypes)
  const wanted = playbook.messageFields?.[callType] ?? []
  const others = always.filter(({ field }) => !wanted.some((each) => each.field === field))
  const fields = [...wanted, ...others]
  const { fields: entries } = messageOf(session, { messageFields: { [callType]: fields } })
  const { next } = messageReadiness(session, playbook)
  const issue = currentIssue(session)
  const unread = [factOf(issue, "problem"), factOf(issue, "desiredOutcome")].some(
    (fact) => fact.value !== undefined && !isReadBack(fact),
  )
  const readBack = (): void => void at.order({ type: "readBackFacts" })
  const confirm = (): void => void at.order({ type: "confirmFacts" })
  const focusNext = (): void => {
    const missing = document.querySelector<HTMLElement>(".fact-open input, .fact-open select")
    ;(missing ?? document.querySelector<HTMLElement>(".fact input"))?.focus()
  }
  useKeys("Facts", [
    { key: "f", label: "To the first field that is missing", run: focusNext },
    { key: "r", label: "I have read it back", run: readBack },
    { key: "y", label: "They said yes to it", run: confirm },
  ])
  return (
    <section class="panel" aria-labelledby="facts-title">
      <div class="row between">
        <h3 id="facts-title">Message</h3>
        <label class="row small">
          Type
          <select
            value={callType}
            onChange={(event) =>
              void at.order({ type: "setCallType", callType: event.currentTarget.value as CallType })
            }
          >
            {Object.entries(callTypeWords).map(([each, words]) => (
              <option key={each} value={each}>
                {words}
              </option>
            ))}
          </select>
        </label>
      </div>
      {entries.map((entry) => (
        <Field
          key={entry.field}
          at={at}
          entry={entry}
          field={fields.find(({ field }) => field === entry.field)!}
          isNext={next?.field === entry.field}
        />
      ))}
      <div class="row">
        <button aria-keyshortcuts="r" onClick={readBack} disabled={!unread}>
          I read it back <kbd>R</kbd>
        </button>
        <button aria-keyshortcuts="y" onClick={confirm} disabled={issue === undefined}>
          They said yes <kbd>Y</kbd>
        </button>
      </div>
    </section>
  )
}

const needWords = { ask: "to ask", confirm: "to confirm", correct: "to correct" } as const

function Field({
  at,
  entry,
  field,
  isNext,
}: {
  readonly at: AtCall
  readonly entry: MessageEntry
  readonly field: MessageField
  readonly isNext: boolean
}) {
  const known = entry.value ?? ""
  const [text, setText] = useState(known)
  const input = useRef<HTMLInputElement>(null)
  const isEdited = useRef(false)
  // What is heard never takes the place of what is being typed; typing behind it takes its place.
  useLayoutEffect(() => {
    if (!isEdited.current) setText(known)
  }, [known])
  useLayoutEffect(() => {
    if (!isEdited.current && document.activeElement === input.current) input.current?.select()
  }, [text])
  const id = `fact-${entry.field}`
  const keep = (value: string): void => {
    isEdited.current = false
    if (value.trim() !== "" && (value.trim() !== known || !entry.isKnown))
      void at.order(toCommand(at, entry.field, value.trim()))
  }
  const standing = standingOf(at, entry)
  const isOpen = entry.required && entry.need !== null
  return (
    <div class={`fact${isOpen ? " fact-open" : ""}${isNext ? " fact-next" : ""}`}>
      <label for={id}>
        {entry.label}
        {entry.required && (
          <span class="required" title="Required">
            {" "}
            *<span class="sr">required</span>
          </span>
        )}
      </label>
      {field.kind === "choice" ? (
        <select id={id} value={text} onChange={(event) => keep(event.currentTarget.value)}>
          <option value="">Not known</option>
          {field.choices?.map((choice) => (
            <option key={choice} value={choice}>
              {choice}
            </option>
          ))}
        </select>
      ) : (
        <input
          id={id}
          ref={input}
          type="text"
          inputMode={field.kind === "phone" ? "tel" : field.kind === "email" ? "email" : "text"}
          placeholder={field.kind === "date" ? "2026-12-31" : ""}
          value={text}
          maxLength={mostCharacters(entry.field)}
          autocomplete="off"
          aria-describedby={`${id}-state`}
          onInput={(event) => {
            isEdited.current = true
            setText(event.currentTarget.value)
          }}
          onBlur={() => keep(text)}
          onKeyDown={(event) => {
            if (event.key === "Enter") keep(text)
            if (event.key === "Escape") event.currentTarget.blur()
          }}
        />
      )}
      <span id={`${id}-state`} class={`state state-${entry.need ?? "known"}`}>
        {entry.need === "confirm" && entry.value !== null ? (
          <button class="link" onClick={() => keep(entry.value!)}>
            Heard. Take it
          </button>
        ) : (
          standing
        )}
      </span>
    </div>
  )
}

/** What a call takes: of names and numbers less than of words. */
function mostCharacters(field: string): number {
  if (field === "callerNumber" || field === "callbackNumber") return 40
  return field === "callerName" || field === "subjectName" ? 200 : 500
}

function standingOf(at: AtCall, { field, need, value, required }: MessageEntry): string {
  const fact = factOf(currentIssue(toSession(at)), field)
  if (need !== null) return value === null && !required ? "" : needWords[need]
  return fact.standing === "confirmed" ? "confirmed" : fact.standing === "readBack" ? "read back" : "noted"
}

function toCommand(at: AtCall, field: string, value: string): Command {
  const { subject } = toSession(at)
  switch (field) {
    case "callerName":
      return { type: "describeCaller", name: value }
    case "callerNumber":
      return { type: "describeCaller", number: value }
    case "callbackNumber":
      return { type: "describeCaller", callbackNumber: value }
    case "subjectName":
      return { type: "describeSubject", subject: { relation: "other", ...subject, name: value } }
    case "relation":
      return { type: "describeSubject", subject: { ...subject, relation: value.toLowerCase() as Relation } }
    default:
      return { type: "stateFact", fact: field, value }
  }
}

/** What is missing before the call may close, or what may truly be said in closing. */
export function ReadyPanel({ at }: { readonly at: AtCall }) {
  const { ready, missing, claims } = at.call.readiness()
  const { issues } = toSession(at)
  const several = issues.filter(({ withdrawn }) => withdrawn === undefined).length > 1
  return (
    <section class={`panel ready ${ready ? "ready-yes" : ""}`} aria-labelledby="ready-title">
      <h3 id="ready-title">{ready ? "Ready to close" : "Before closing"}</h3>
      <ul class="checks" aria-live="off">
        {missing.map(({ issueId, what }) => (
          <li key={`${issueId} ${what}`} class="check-open">
            {sentence(reason(`missing/${what}`))}
            {several && issueId !== null ? <span class="soft"> · {nameOfMatter(issues, issueId)}</span> : null}
          </li>
        ))}
        {ready &&
          claims.map((claim) => (
            <li key={claim} class="check-done">
              {sentence(reason(`claim/${claim}`))}
            </li>
          ))}
      </ul>
    </section>
  )
}

/** A matter by what it is about, as far as that is known. */
function nameOfMatter(issues: readonly Issue[], issueId: string): string {
  const issue = issues.find((each) => each.issueId === issueId)
  const problem = factOf(issue, "problem").value ?? factOf(issue, "reasonForCall").value ?? toMatter(issueId)
  return problem.length > 40 ? `${problem.slice(0, 39).trimEnd()}…` : problem
}
