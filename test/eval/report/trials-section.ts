import { section, table } from "./markdown.js"

/** Plain wordings of version 1.2.0's first list, before anything was mended by it, and sentences that look like them. */
const plain: readonly (readonly string[])[] = [
  ["abuse", "200 of 265", "19 of 334"],
  ["a person or manager asked for", "182 of 216", "11 of 213"],
  ["crisis", "52 of 64", "2 of 69"],
  ["emergency", "59 of 65", "3 of 72"],
  ["threats to leave, sue or tell", "32 of 70", "0 of 74"],
  ["anger", "57 of 70", "4 of 60"],
  ["distress", "24 of 34", "2 of 32"],
  ["problem", "57 of 75", "0 of 60"],
  ["desired outcome", "69 of 71", "2 of 60"],
  ["confirmation", "62 of 70", "1 of 54"],
  ["contacted us before", "42 of 60", "4 of 52"],
  ["told it already", "37 of 56", "1 of 45"],
  ["waited", "30 of 43", "1 of 38"],
  ["thanks", "59 of 62", "11 of 43"],
  ["the end", "56 of 62", "10 of 48"],
  ["all", "1018 of 1283", "71 of 1254"],
]

/** Forty idioms a cue, tried after version 1.4.0 before anything was mended by them. */
const idioms: readonly (readonly string[])[] = [
  ["emergency", "34 of 40"],
  ["abuse", "32 of 40"],
  ["a person asked for", "32 of 40"],
  ["a manager asked for", "32 of 40"],
  ["distress", "31 of 40"],
  ["violence", "25 of 40"],
  ["crisis", "23 of 40"],
  ["anger", "21 of 40"],
  ["threat to sue", "20 of 40"],
  ["threat to tell the world", "17 of 40"],
  ["threat to leave", "11 of 40"],
  ["impatience", "5 of 40"],
  ["all", "283 of 480"],
]

/** Lists written one after the other: what the mending by the first did for the next. */
const carried: readonly (readonly string[])[] = [
  ["abuse (1.0.0)", "141 of 234", "–", "–"],
  ["emergencies (1.1.0)", "18 of 36", "–", "–"],
  ["abuse, requests, crises, threats: a quarter nobody read (1.2.0)", "–", "128 of 153", "113"],
  ["the same, rarer speech (1.2.0)", "91 of 250", "58 of 85", "54"],
  ["six cues, idioms (1.3.0)", "263 of 360", "174 of 360", "164"],
  ["six cues, by what may stand in an open place (1.4.0)", "113 of 150", "34 of 60", "36"],
  ["twelve alarming cues, idioms (after 1.4.0)", "283 of 480", "97 of 180", "95"],
  ["the same, plain", "–", "100 of 120", "92"],
  ["a person asked for, by frames (after 1.5.0)", "129 of 152", "108 of 150", "69 of 100"],
  ["a person asked for, at a bank or hotel", "65 of 80", "79 of 105", "78"],
  ["abuse, by classes (after 1.5.0)", "357 of 461", "–", "–"],
  ["danger told without its name", "16 of 64", "41 of 80", "29"],
  ["the same in Spanish", "2 of 20", "10 of 15", "5"],
  ["goodbyes", "35 of 60", "47 of 65", "44"],
  ["“say that again”", "29 of 60", "33 of 65", "32"],
  ["abuse of chat bots", "86 of 100", "34 of 40", "34"],
  ["reproaches put as questions", "6 of 30", "2 of 24", "–"],
  ["troubles, by their wording alone", "62 of 101", "16 of 40", "15"],
  ["corrections in dialogs, by their place", "10 of 19", "5 of 9", "1"],
  ["what a whole call comes to: places right", "35 of 107", "42 of 54", "–"],
  ["times of agents, usual ones", "145 of 156", "–", "–"],
  ["times of agents, rarer ones", "100 of 137", "75 of 80", "–"],
  ["everyday times", "139 of 144", "59 of 60", "–"],
  ["promises", "574 of 618", "85 of 109", "–"],
  ["promises, those of a list that nothing was mended by", "42 of 58", "–", "–"],
  ["promises, undated and passive ones among them", "53 of 80", "38 of 40", "–"],
]

/** Ordinary lines that must give no alarm. */
const harmless: readonly (readonly string[])[] = [
  ["lines of callers in fields that the corpora lack", "14 of 354"],
  ["lines of agents there", "0 of 102"],
  ["a later list of callers' lines", "3 of 122"],
  ["lines of trades full of alarming words", "4 of 110"],
  ["look-alikes, before the classes that they look like were written", "11 of 206"],
  ["turns in dialect or second-language English", "2 of 100"],
  ["made up beside the abuse of 1.0.0", "24 of 127"],
  ["made up against each wording of the alarming cues (1.4.0), which was narrowed then", "229 of 276"],
  ["words of danger in ordinary talk, partly ambiguous on purpose", "37 of 167"],
  ["made up against each wording of crises and emergencies", "28 of 129"],
  ["words of danger in ordinary talk, after those were narrowed", "1 of 60"],
  ["sentences that promise nothing, first list", "1 of 158"],
  ["sentences that promise nothing, later lists", "8 of 180"],
]

/** How well what nobody has thought of is heard, by lists that were made up before the detector was tried on them. */
export function trialsSection(): string {
  return section(
    "What nobody has thought of",
    "The corpora hold little danger, few threats and no dispatch, so lists of wordings were made up, each before the detector was tried on it; then the detector was mended by kinds of wording, and the next list tried. The lists stand in `test/cues/wordings`, `test/cues/unseen`, `test/cues/calls` and `test/cues/promises/wordings`, where nearly all are heard today; that says nothing, as they were mended by. They are by the hands that wrote the rules (language models), not by callers.",
    "**Expect plain speech to be heard four times in five (threats one in two), idioms one time in two, figures of speech one in three.** What is wrong is found by its place in the call, not by words.",
    "Heard at first sight of a list of plain wordings, and wrongly heard in sentences that look like them:",
    table(["kind", "heard", "look-alikes wrongly"], plain),
    "Heard at first sight of forty idioms a cue, twelve alarming cues:",
    table(["kind", "heard"], idioms),
    "What mending carries to the next list, written when the first had been mended by: but for danger and what is heard by its place, next to nothing. `before` is what the detector before that mending hears of the next list.",
    table(["list", "first list", "next list", "before"], carried),
    "Ordinary lines wrongly heard, at first sight:",
    table(["list", "wrongly heard"], harmless),
    "Lists that were made up against a wording say where the detector was wrong, not how often. Of 25 turns a cue that it heard, drawn from the development parts by a hash for 1.4.0, none was wrong for swearing, slurs and thanks, 3 for insults and distress, 7 for requests for a person, 5 or 6 for problems, corrections and what was not understood, most of the few waits (3 of 4) and earlier contacts (4 of 4), 4 of 13 others spoken for; of read-backs 15 later on, and about 9 since corrections are heard by place.",
    "### What is not heard well",
    `- Figures of speech: 43 of 120 at first sight, ten a cue; of crises none, of emergencies one.
- Impatience and threats to leave in idioms, reproaches put as questions.
- Wishes, earlier contacts and broken promises told in passing: in dialogs tried once 7 of 17, 2 of 5 and none of 5. In the last six dialogs 5 of 11 promises of agents, 11 of 18 read-backs and none of 4 corrections were heard.
- A request for a person behind a trouble, with and without a mark between: 608 of 26,950 turns put together by code are not heard. What else is said behind a report ("nobody called me back and I want a manager"): 76 of 480, most of them run together.
- A line that is heard alone and is said in ten other ways (small, without apostrophes, behind other sentences, with "um"): at most 66 of 4,853 lines a way. With an aside in it ("we're not, I promise, going to sue"): 211 of 5,484, and 10 of 5,712 look-alikes are wrongly heard.
- Of some 2,000 promises said in 24 manners 794 are lost or changed, most of them by "like" in an arbitrary place.`,
  )
}

const scored: readonly (readonly string[])[] = [
  ["before 1.0.0", "1", "0.770 at 0.783", "0.750", "80.6 %", "–"],
  ["1.0.0", "6", "0.778 at 0.786", "–", "81.9 %", "0.30 %"],
  ["1.1.0", "3", "0.781 at 0.791", "–", "–", "0.26 %"],
  ["1.2.0", "2", "0.785 at 0.792", "0.750", "83.3 %", "–"],
  ["1.3.0", "1", "0.781 at 0.791", "0.750", "–", "0.36 %"],
  ["1.4.0", "3", "0.781 at 0.791", "0.750", "83.3 %", "0.33 %"],
  ["after 1.4.0", "1", "0.781 at 0.791", "0.750", "–", "0.30 %"],
  ["after 1.5.0", "15", "0.781 at 0.791", "0.720", "86.1 %", "0.33 %"],
]

/** When the part held aside was scored while the detectors were mended, with what came of it at the end of each. */
export function scoredSection(): string {
  return section(
    "How often the part held aside was scored",
    table(
      ["version", "times", "abuse in convabuse, F1 at precision", "hand-offs, F1", "times right", "alarms in clinc"],
      scored,
    ),
    "Each row has the figures at its end; `–` was not noted. Figures were looked at each time, words never, with these exceptions. While 1.0.0 was made the sexual cue lost precision (0.526), which both parts told, and was mended by words of the development part; `correction`, `alreadyTold` and `transferNotice` had lost a turn or two by the hand labels, and some of that was taken back without a look at the turns. For 1.1.0 a hundred advices that the coach gives in star, of **both** parts, were read with the ten turns before each (`SAMPLE=50 npm run eval coach`, 90210 and 4711), and those in tau_airline with one turn: what star, and the hand labels drawn from it, say of safety, abuse and feelings is since then the figure of a part that was read. Hand-offs fell to 0.720 when they were written as frames, by one turn more that is wrongly heard.",
  )
}
