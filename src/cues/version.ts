/** Changes with every change of what is heard, so that stored cues can be told from those of another version. */
export const CUES_VERSION = "1.5.0"
