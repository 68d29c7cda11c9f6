// What is known of a word.

/** A clause may begin behind it. */
export const OPENER = 1
/** A speaker pauses before it. */
export const BREAK = 2
/** May stand anywhere within a pattern. */
export const SKIPPED = 4
/** A number word. */
export const NUMERAL = 8
/** To the matcher it may be more than the word that it is: a sentence end, a word that is skipped or stands for others. */
export const SPECIAL = 16
/** The first of two words behind which a clause may begin. */
export const FIRST_OF_PAIR = 32
/** A long sentence without marks may be divided before it. */
export const JOINT = 64
/** "I", "they": nothing but a subject. The lists of the pack tell of these and the next ones. */
export const NOMINATIVE = 128
/** "You", "it": a subject as well as not. */
export const PRONOUN = 256
export const DETERMINER = 512
export const FINITE = 1_024
export const INTERROGATIVE = 2_048
export const CARRIER = 4_096
export const ANTECEDENT = 8_192
/** A sentence begins with it, or it is carried on by what stands before: "let", "thank". */
export const AFRESH = 16_384
