import * as z from "zod/mini"
import { cuesSchema } from "../cues/schema.js"
import type { FaultIssue } from "../kernel/index.js"
import { authoritySchema, phrasesSchema } from "../phrases/schema.js"
import {
  abuseSchema,
  dispatchSchema,
  factsSchema,
  helpSchema,
  rosterSchema,
  rulesSchema,
} from "../escalation/schema.js"
import { followUpsSchema } from "../followups/schema.js"
import { noticesSchema, pacingSchema, practiceChanges, practicesSchema } from "../coach/schema.js"
import {
  callTypesSchema,
  clocksSchema,
  emergencyContactsSchema,
  limitsSchema,
  members,
  messageFieldsSchema,
  proceduresSchema,
  recordingSchema,
  retentionSchema,
  text,
} from "../session/schema.js"
import { PLAYBOOK_FORMAT } from "./format.js"
import { checkRulesOf } from "./rules-of.js"
import type { Playbook } from "./playbook.js"
import { localeIssue, zoneIssue } from "./place.js"
import { toIssues } from "./schema-issues.js"

/** What a playbook says, before it has its fingerprint. */
export type PlaybookContent = Omit<Playbook, "hash">

/** A playbook that was stored brings the fingerprint that it had; one in a file names its schema and format. */
type StoredContent = PlaybookContent & {
  readonly hash?: string | undefined
  readonly $schema?: string | undefined
  readonly format?: number | undefined
}

let schema: z.ZodMiniType<StoredContent> | undefined

/** The schema of a playbook, built on first use: each section is owned by its part. The JSON Schema of the package is made of it, too. */
export function playbookSchema(): z.ZodMiniType<StoredContent> {
  schema ??= members({
    client: text(200),
    zone: named(zoneIssue),
    version: z._default(text(60), "1"),
    locale: z._default(named(localeIssue), "en"),
    hash: z.optional(z.string({ error: "a text" })),
    $schema: z.optional(z.string({ error: "a text" })),
    format: z.optional(z.literal(PLAYBOOK_FORMAT, { error: `${PLAYBOOK_FORMAT}: see migratePlaybook for older ones` })),
    // One line a section.
    limits: limitsSchema(),
    clocks: clocksSchema(),
    procedures: proceduresSchema(),
    phrases: z.exactOptional(phrasesSchema()),
    // A client that says nothing of it keeps the fingerprint that its playbook had before there was this section.
    followUps: z.exactOptional(followUpsSchema()),
    practices: practicesSchema(),
    pacing: pacingSchema(),
    cues: z.exactOptional(cuesSchema()),
    facts: factsSchema(),
    rules: rulesSchema(),
    abuse: z.exactOptional(abuseSchema()),
    help: z.exactOptional(helpSchema()),
    dispatch: z.exactOptional(dispatchSchema()),
    roster: z.exactOptional(rosterSchema()),
    messageFields: z.exactOptional(messageFieldsSchema()),
    callTypes: z.exactOptional(callTypesSchema(practiceChanges())),
    authority: z.exactOptional(authoritySchema()),
    emergencyContacts: z.exactOptional(emergencyContactsSchema()),
    recording: z.exactOptional(recordingSchema()),
    retention: z.exactOptional(retentionSchema()),
    notices: z.exactOptional(noticesSchema()),
  })
  return schema
}

/** Checks plain JSON against the schema: the content with every default filled in, or what is wrong with it. */
export function readContent(
  json: unknown,
): { readonly content: PlaybookContent } | { readonly issues: readonly FaultIssue[] } {
  const parsed = playbookSchema().safeParse(json)
  if (!parsed.success) return { issues: toIssues(parsed.error.issues, playbookSchema(), json) }
  const { hash: _, $schema: _schema, format: _format, ...content } = parsed.data
  const { issues } = checkRulesOf(content)
  return issues.length > 0 ? { issues } : { content }
}

/** A text that names something the platform knows. No text names nothing, so what is said of it tells what is expected. */
function named(find: (name: string) => FaultIssue | undefined) {
  const error = find("")?.expected ?? "a name"
  return z.string({ error }).check(({ value, issues }) => {
    const issue = find(value)
    if (issue === undefined) return
    const { expected, suggestion } = issue
    issues.push({ code: "custom", input: value, message: expected, params: { suggestion } })
  })
}
