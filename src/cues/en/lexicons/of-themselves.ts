import type { CueRule } from "../../lexicon/pack.js"

/** Words with which callers say who they are and where they are reached. */
export const ofThemselves: readonly CueRule[] = [
  {
    id: "mark.givesName",
    kind: "~givesName",
    say: ["you can call me", "my (first|full|last)? name is|^ name is|(am|is) called|they call me"],
    unless: ["my name is (not|on|still)"], // something about it
  },
  {
    // May be anybody's, or anything: a name only where nothing was told yet.
    id: "mark.introducesName",
    kind: "~introducesName",
    say: ["(i am|it is|this is|you are (speaking|talking) (to|with))"],
  },
  {
    id: "mark.givesNumber",
    kind: "~givesNumber",
    say: [
      "(best|contact|my) (best|cell|contact|home|mobile|phone|telephone|work)? (cell|landline|mobile|number|phone) (is|one|would be|#)",
      "(call|contact|get|reach|ring|text) (her|him|me|us) *2 (at|on)|(number|mobile|cell) (for me|to (call|get|reach|ring|use) *2) is",
      "(try|use) (mine|my|the|this)? *1 #|best (number|one) *2 is|(same|usual) number|(i am|it is|this is) _ _? (at|on) #",
    ],
    unless: [
      "(at|on) (all|monday|tuesday|wednesday|thursday|friday|saturday|sunday|my|the|time|holiday|that|it|least)",
    ], // when, not where
  },
  {
    id: "mark.notTheirs",
    kind: "~notTheirs",
    say: [
      "(@kin|boss|company|doctor|landlord|manager|neighbor|office|tenant) (*1 (cell|mobile|number|phone)|is|#)|(former|old|previous|wrong) (cell|mobile|number|phone)|not *1 (call|contact|phone|reach|ring|text|use)|you *1 (called|phoned|rang|rung|texted)",
    ],
  },
  {
    id: "mark.otherNumber",
    kind: "~notTheirs",
    say: [
      "(account|booking|card|case|claim|customer|invoice|job|member|membership|meter|model|order|policy|ref|reference|registration|reservation|serial|ticket|tracking) (code|number|no)? *1 (is|#)",
    ],
  },
  { id: "mark.extension", kind: "~extension", say: ["(ext|extension) number? #"] },
]
