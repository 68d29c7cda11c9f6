/** Phrases about how a number is being given, written as those about cards are. */
export const coursePhrases = {
  ending: "(ending|ends) (in|with), (finishing|finishes) in, ending, last (four|4)(| digits| of), last four numbers",
  goOn:
    "(next|first|second|third|fourth|final|other) (four|4), next (three|few|group|set), whats next, what comes next, whats the rest, and the rest, " +
    "say that again, repeat (that|it|that back), one more time, didnt (catch|get), missed, slower, slow down, slowly, " +
    "read that back, (when|whenever) youre ready, im with you, still (there|with you), take your time, no rush, " +
    "no (problem|worries), of course, bear with me, let me (find|get|put|grab), my glasses, (one|just a|just one) (moment|second|minute), " +
    "(hold|hang) on, (hardly|barely|cant|couldnt|didnt) hear, speak up, (breaking|cutting) (up|out), bad line, on the line, (get|grab|find) a pen, " +
    "(write|writing|note|noting) (it|this|that) down,  i think, you know, all right, " +
    "all one, to go, (hit|pressed) (enter|send|return), sent too (soon|early)",
  paid:
    "(gone|went) through, payment is complete, payment was successful, payment has been (taken|made), " +
    "successfully charged, has been charged, (was|is|been) approved",
}
