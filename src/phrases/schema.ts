import * as z from "zod/mini"
import { listOf, members, text } from "../session/schema.js"
import type { AuthorityRule } from "../session/index.js"
import { readPhrases } from "./bank/check-phrases.js"
import type { PhrasesSection, VerbatimLine } from "./bank/client-bank.js"
import { phraseIntents } from "./phrase/intent.js"
import { phraseClaims, phraseTones, type Commitment, type Phrase } from "./phrase/phrase.js"
import type { SlotMissing, SlotRules } from "./phrase/slots.js"

const MOST_LINES = 100
const MOST_OWN = 1_000

/** The `phrases` section of a playbook. */
export function phrasesSchema(): z.ZodMiniType<PhrasesSection> {
  return members({
    verbatim: z._default(listOf(lineSchema(), 0, MOST_LINES).check(templates("text")), []),
    bank: z._default(listOf(phraseSchema(), 0, MOST_OWN).check(wellFormed), []),
    mute: z._default(listOf(text(80), 0, MOST_OWN), []),
    slots: z._default(rulesSchema(), {}),
    fallbackLocales: z._default(listOf(localeSchema(), 0, 10), []),
  })
}

function lineSchema(): z.ZodMiniType<VerbatimLine> {
  return members({
    intent: oneOf(phraseIntents, "phraseIntents, such as greeting or acknowledge"),
    text: text(2_000),
    locale: z._default(localeSchema(), "en"),
  })
}

function phraseSchema(): z.ZodMiniType<Phrase> {
  return members({
    id: text(80),
    intent: oneOf(phraseIntents, "phraseIntents, such as greeting or acknowledge"),
    text: text(2_000),
    locale: localeSchema(),
    tone: oneOf(phraseTones),
    claims: z.exactOptional(
      listOf(oneOf(phraseClaims, "phraseClaims, such as followUpAgreed"), 0, phraseClaims.length),
    ),
    commits: z.exactOptional(commitmentSchema()),
    authority: z.exactOptional(text(80)),
    level: z.exactOptional(z.literal([1, 2, 3], { error: "one of 1, 2, 3" })),
    verbatim: z.exactOptional(z.literal(true, { error: "true, or left out" })),
    repeatable: z.exactOptional(z.literal(true, { error: "true, or left out" })),
    slots: z.exactOptional(rulesSchema()),
    source: text(200),
  })
}

function commitmentSchema(): z.ZodMiniType<Commitment> {
  return members({
    kind: oneOf(["callback", "send", "visit", "do"] as const),
    promisedBy: oneOf(["agent", "company"] as const),
  })
}

function rulesSchema(): z.ZodMiniType<SlotRules> {
  const missing: readonly SlotMissing[] = ["refuse", "fallback", "dropClause", "ask"]
  const name = z.string().check(z.regex(/^[A-Za-z][A-Za-z0-9]{0,39}$/, { error: "a slot name of letters and digits" }))
  return z.record(name, oneOf(missing), { error: "slot names with what happens" })
}

function localeSchema() {
  const error = "a BCP 47 language tag such as en or en-US"
  return z.string({ error }).check(z.regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/, { error }))
}

/** One of these words. Of many the message names the list. */
function oneOf<const Word extends string>(words: readonly Word[], list = "") {
  return z.enum(words, { error: list === "" ? `one of ${words.join(", ")}` : `one of ${list}` })
}

const MOST_RULES = 200

/** What agents may offer. Where the answer may be no, there must be something honest to say. */
export function authoritySchema(): z.ZodMiniType<readonly AuthorityRule[]> {
  const rule: z.ZodMiniType<AuthorityRule> = members({
    kind: text(80),
    allowed: z.boolean({ error: "true or false" }),
    upTo: z.exactOptional(z.number({ error: "a number from 0" }).check(z.gte(0, { error: "a number from 0" }))),
    unit: z.exactOptional(text(40)),
    agents: z.exactOptional(listOf(oneOf(["human", "ai"] as const), 1, 2)),
    reason: z.exactOptional(text(300)),
    alternative: z.exactOptional(text(300)),
  }).check(({ value, issues }) => {
    const mayBeNo = !value.allowed || value.upTo !== undefined || value.agents !== undefined
    const note = (name: "reason" | "alternative" | "unit" | "upTo", message: string) =>
      issues.push({ code: "custom", input: value, path: [name], message })
    if (mayBeNo && value.reason === undefined) note("reason", "a text of 1 to 300 characters: the answer may be no")
    if (mayBeNo && value.alternative === undefined)
      note("alternative", "a text of 1 to 300 characters: the answer may be no")
    if (value.upTo !== undefined && value.unit === undefined) note("unit", "a text of 1 to 40 characters")
    if (!value.allowed && value.upTo !== undefined) note("upTo", "left out where it is not allowed")
  })
  return listOf(rule, 0, MOST_RULES)
}

/** What no schema sees: texts that are no templates, slots that no text has, ids that another phrase has. */
const wellFormed: z.core.CheckFn<Phrase[]> = ({ value, issues }) => {
  for (const { path, expected, suggestion } of readPhrases(value).issues) {
    const place = path.split(".").map((part) => (/^\d+$/.test(part) ? Number(part) : part))
    issues.push({ code: "custom", input: value, path: place, message: expected, params: { suggestion } })
  }
}

/** Verbatim lines are looked at as the phrases that they become. */
function templates(name: "text"): z.core.CheckFn<VerbatimLine[]> {
  return ({ value, issues }) => {
    const phrases = value.map((line, index) => ({ ...line, id: String(index), tone: "plain", source: "playbook" }))
    for (const { path, expected } of readPhrases(phrases).issues) {
      const [index] = path.split(".")
      issues.push({ code: "custom", input: value, path: [Number(index), name], message: expected })
    }
  }
}
