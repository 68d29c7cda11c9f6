import type { AbuseTarget, CueKind } from "../../session/model/cue.js"

/** A note for the detector itself, never reported: `~refund`. Other rules of the same turn can stand aside for it. */
export type CueMark = `~${string}`

/**
 * A check on the words around a match.
 *
 * - `negated`: drops it where "not", "never" or "without" stands before it in the same clause.
 * - `reported`: drops it where it is somebody else's speech ("he said …", words in quotation marks).
 * - `supposed`: drops it behind "if", "unless", "whether", "in case".
 * - `asked`: drops it in a question.
 * - `screened`: drops it where an agent asks whether it is so ("do you smell gas?", "is anyone hurt?"), or either says that it is not ("no chest pain").
 * - `once`: drops it where no word of it was said twice in a row ("help help").
 * - `polite`: lowers the strength where "please" or "sorry" is near.
 */
export type CueGuard = "negated" | "reported" | "supposed" | "asked" | "screened" | "once" | "polite"

/**
 * One way in which a cue is said: word patterns and what they mean.
 *
 * The language of patterns: words in their normal form and in lower case, `a|b` (either word), `(a b|c d)` (either group), `word?` or `(…)?` (may be
 * absent), `word+` (with its regular endings), `word+ing` (with that one), `_` (one word), `*3` (none to three words), `@name` (a class of the pack), `#` (a
 * number), `#th` (an ordinal). `^` at the front: at the start of a clause, `^^`: of the turn. At the end `%`: before a pause or
 * the end of the sentence, `$`: at the end of the sentence, `$$`: of the turn, `[?]`: before a question mark.
 */
export interface CueRule {
  /** Unique in its pack: `humanRequest.speak`. */
  readonly id: string
  readonly kind: CueKind | CueMark
  readonly say: readonly string[]
  /** Wordings that look like it and are not; what overlaps one is not heard. The reason stands beside each. */
  readonly unless?: readonly string[]
  /** Marks anywhere in the same turn before which it stands aside. */
  readonly yields?: readonly CueMark[]
  /** Marks of which the same turn must have one. */
  readonly needs?: readonly CueMark[]
  /**
   * Kinds, marks or rule ids of which the turn before must have had one. Where nothing is known of the turn before, the rule
   * stands, unless `needsPrevious`.
   */
  readonly after?: readonly string[]
  /** Kinds, marks or rule ids of which the turn before must have had none. */
  readonly notAfter?: readonly string[]
  /** Stands only where the turn before is known. */
  readonly needsPrevious?: boolean
  /** Stands only where no turn before is known: at the start of the call. */
  readonly isOpening?: boolean
  /** Marks that it leaves beside its own kind. */
  readonly marks?: readonly CueMark[]
  /** Stands unless the agent is known to be a person. */
  readonly onlyAi?: boolean
  readonly guard?: readonly CueGuard[]
  /** 0 to 1; 0.8 where it is left out. */
  readonly confidence?: number
  /** 0 to 1; 0.5 where it is left out. */
  readonly strength?: number
  /** For `abuse.*`: at whom it is aimed by its wording. Worked out from the words around it where it is left out. */
  readonly target?: AbuseTarget
}

/** An exception to several rules at once. */
export interface CueTrap {
  /** Starts of rule ids: `abuse.profanity`, `anger.`. */
  readonly over: readonly string[]
  readonly unless: readonly string[]
}

/** The rules of a pack, by who speaks. Safety is heard from anybody. */
export interface CueRules {
  readonly safety: readonly CueRule[]
  readonly caller: readonly CueRule[]
  readonly agent: readonly CueRule[]
  readonly traps: readonly CueTrap[]
}

/** Word lists that the engine itself reads; each is words divided by blanks. */
export interface CueWords {
  /** Sounds that are left out: "uh". */
  readonly fillers: string
  /** Sounds that are left out alone and mean yes together, joined by `_`: `uh_huh`. They are read as `uhhuh`. */
  readonly merged: string
  /** What is said while one thinks, joined by `_`: `you_know`. Left out between two marks. */
  readonly asides: string
  /** Pairs of words among the openers that are left out without marks, too. */
  readonly unmarkedAsides: string
  /** Words behind which such a pair means itself: "do you know". */
  readonly barsBefore: string
  /** Words before which it does: "you know where". */
  readonly barsBehind: string
  /** Words that end no clause: what stands behind one between two marks is an aside. */
  readonly hanging: string
  /** Words with which a clause begins, besides those for people: "it", "there". */
  readonly pointers: string
  /** Words that may stand anywhere inside a pattern and need not be written there: "really", "please". */
  readonly skipped: string
  /** Words after which a clause begins: "so", "okay". */
  readonly openers: string
  /** Words before which a speaker pauses, so that what stands before them is a clause in itself: "and", "thanks". */
  readonly breaks: string
  /** Words before which a long sentence without punctuation may be divided. */
  readonly joints: string
  readonly negators: string
  /** "I" and "we": they begin anew what a negation before them does not reach. */
  readonly subjects: string
  /** Verbs through which a negation reaches what follows: "I do not think I need …". */
  readonly raising: string
  /** Words that make what follows a supposition. */
  readonly suppositions: string
  /** Words that report speech. */
  readonly reporters: string
  /** Those of them that give a name ("called me an idiot") or are other verbs as well: they report only what follows closely. */
  readonly namers: string
  /** Words for those who answer the telephone: "you", "they", "nobody". */
  readonly hosts: string
  /** Number words, cardinal. */
  readonly numbers: string
  /** Words that stand for a nought among digits: "oh". */
  readonly zeros: string
  /** Number words, ordinal. */
  readonly ordinals: string
  /** First words of a question with the verb in front. */
  readonly questionVerbs: string
  /** Words that make it stronger. */
  readonly intensifiers: string
  /** Short forms after which a full stop ends no sentence. */
  readonly abbreviations: string
  /** Swear words that may be written with stars, signs or digits for letters. */
  readonly maskable: string
  /** "you" and its forms. */
  readonly second: string
  /** Words that make a thing theirs: "your". What is sworn at behind one is a thing, but for what the next two lists hold. */
  readonly possessives?: string
  /** What is a person's own, and sworn at means them: their voice, job, mother. */
  readonly personal?: string
  /** The company and who works there: sworn at, it is not the one who listens. */
  readonly staff?: string
  /** "I" and its forms. */
  readonly first: string
  /** "he", "they", "who" and the like. */
  readonly third: string
  readonly polite: string
  /** Words that tell nothing of what is talked about and stand in no other list: "the", "with". */
  readonly little: string
  /** What somebody is told they want, words joined by `_`: `you_want`. A read-back with it is of the wish. */
  readonly wishing: string
  /** How a verb ends that tells what is over: "ed", "sent". Without this list and the next no `actionTaken` of the first three rules is heard. */
  readonly done?: string
  /** Such forms of verbs that do nothing for anybody: "tried", "noticed". */
  readonly idle?: string
  /** What people chat about: weather, family, sport. By the beginnings of words: `holiday` is "holidays", too. */
  readonly smallTalk: string
  /** "I", "they": words that are nothing but a subject. Without this list and the next ones a text without marks is not divided. */
  readonly nominatives?: string
  /** "You", "it", "that": a subject as well as not. */
  readonly pronouns?: string
  /** "Your", "the": with a noun behind them they may be a subject. */
  readonly determiners?: string
  /** "Is", "can", "would": verbs that show a clause, and before their subject a question. */
  readonly finites?: string
  readonly interrogatives?: string
  /** Words behind which no sentence begins: "because", "think", "of". */
  readonly carriers?: string
  /** Words that what follows may belong to without a link: "the number I gave". */
  readonly antecedents?: string
  /** Words with which a sentence begins without a subject: "let", "thank". */
  readonly afresh?: string
}

/** How a short form without its apostrophe is read. */
export interface ClippedForm {
  readonly as: string
  /** Words divided by blanks, behind which it is the other word. */
  readonly notBehind: string
}

/**
 * A language for {@link detectCues}.
 *
 * Everything in it is data. The lists are read on first use, so that a pack that is imported and never used costs nothing.
 */
export interface CuePack {
  /** The primary BCP 47 subtag: `en`. */
  readonly language: string
  readonly version: string
  readonly words: CueWords
  /** Written form to normal form: `gonna` to `going to`. */
  readonly forms: Readonly<Record<string, string>>
  /** Written forms that are another word as well: "ill" is "I'll", but not behind "feel". */
  readonly clipped: Readonly<Record<string, ClippedForm>>
  /** Endings behind an apostrophe and what they stand for: `'ll` to `will`. */
  readonly endings: Readonly<Record<string, string>>
  /** Normal forms that stand for any of several words. They must be among the skipped words where they can also stand for none. */
  readonly ambiguous: Readonly<Record<string, readonly string[]>>
  /** Classes for `@name`: alternatives divided by `|`. */
  readonly classes: () => Readonly<Record<string, string>>
  /** Regular endings for `word+`. */
  readonly inflect: (word: string) => readonly string[]
  /** The rules of each side, made when the pack is first used. */
  readonly rules: () => CueRules
}
