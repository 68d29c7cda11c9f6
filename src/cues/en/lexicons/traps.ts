import type { CueTrap } from "../../lexicon/pack.js"

/** Exceptions to several rules. */
export const traps: readonly CueTrap[] = [
  {
    over: ["abuse."],
    unless: [
      "name is? *1 (bender|butts|cock|cockburn|coon|cox|cumming+s|dick+s|dyke|fanny|gay|hoare|hooker|pratt|prick|randy|savage|wang)", // a name
      "(dick|fanny|gay) (brown|butler|butts|francis|johnson|jones|smith|turner|van|whittington|williams)|(dr|for|is|moby|mr+s|spotted|to|uncle|with) dick (%|about|and|at|in|please)", // a name
      "(a|flood|old|sea|stone|the) dyke (%|along|broke|burst|has|is|near|wall|was)|(bitch|butts|cock|cumming+s|dyke|fanny|hooker|savage) (avenue|close|creek|drive|farm|hall|hill|house|lane|road|street|valley|way)", // a place, a wall
      "god bless you|(breed+ing|rooster) *2 cock|cock *3 (chickens|hen+s)", // thanks, poultry
    ],
  },
  {
    over: ["emergency."],
    unless: ["^ any *4 _"], // asked
  },
  {
    over: ["desiredOutcome.", "problem."],
    unless: ["not *6 but (cheers|ta|thank you|thanks)"], // declined
  },
  {
    over: ["correction."],
    unless: [
      "no one *1 (@aux|answered|answers|bothered|called|calls|came|cares|come|comes|else|ever|knows|picked|picks|rang|rung|said|showed|told|turned)", // nobody
    ],
  },
  {
    over: ["abuse.profanity", "anger."],
    unless: [
      "(bloody|damn|freaking|fucking|goddamn) (amazing|awesome|brilliant|fantastic|good|great|legend|love|lovely|star|wonderful)", // praise
    ],
  },
]
