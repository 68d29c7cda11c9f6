/** From two minutes on a wait in the queue deserves a word: a choice of ours, as no source gives one number. */
export const LONG_WAIT_MS = 120_000

/** A word at 150 words a minute, an ordinary pace of talk: for turns of which nobody told how long they took. */
export const WORD_MS = 400
