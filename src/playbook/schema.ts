import * as z from "zod"
import { cuesSchema } from "../cues/schema.js"
import type { FaultIssue } from "../kernel/index.js"
import { authoritySchema, phrasesSchema } from "../phrases/schema.js"
import { followUpsSchema } from "../followups/schema.js"
import { noticesSchema, pacingSchema, practicesSchema } from "../coach/schema.js"
import {
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
import type { Playbook } from "./playbook.js"
import { localeIssue, zoneIssue } from "./place.js"
import { toIssues } from "./schema-issues.js"

/** What a playbook says, before it has its fingerprint. */
export type PlaybookContent = Omit<Playbook, "hash">

/** A playbook that was stored brings the fingerprint that it had. */
type StoredContent = PlaybookContent & { readonly hash?: string | undefined }

let schema: z.ZodType<StoredContent> | undefined

/** The schema of a playbook, built on first use: each section is owned by its part. */
function playbookSchema(): z.ZodType<StoredContent> {
  schema ??= members({
    client: text(200),
    zone: named(zoneIssue),
    version: text(60).default("1"),
    locale: named(localeIssue).default("en"),
    hash: z.string({ error: "a text" }).optional(),
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
    messageFields: z.exactOptional(messageFieldsSchema()),
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
  if (!parsed.success) return { issues: toIssues(parsed.error.issues, playbookSchema()) }
  const { hash: _, ...content } = parsed.data
  return { content }
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
