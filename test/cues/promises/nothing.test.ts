import { describe, expect, test } from "vitest"
import { hearPromises } from "../../../src/cues/promises/hear-promises.js"

const at = Date.UTC(2026, 10, 24, 15)
const zone = "America/New_York"

/** What is heard in a turn of the agent, or of the caller behind "caller:". */
function wordsHeard(text: string): readonly string[] {
  const speaker = text.startsWith("caller:") ? "caller" : "agent"
  return hearPromises({ speaker, text: text.replace("caller:", "") }, { at, zone }).map(({ words }) => words)
}

/** Sentences that promise nothing, by the reason. */
const nothing: Readonly<Record<string, readonly string[]>> = {
  "acts done during the call": [
    "I'll put you on hold for two minutes while I look into that.",
    "Let me pull that up for you.",
    "I'll check for Saturday.",
    "I'll check Friday for you.",
    "let me look at the tenth for you",
    "I'll look at Thursday and see what we have.",
    "I'll search for hotels for Monday",
    "i will check availability for tomorrow",
    "I'll transfer you to the billing team now.",
    "I'm sending it over as we speak.",
    "okay im emailing that to you right now",
    "ill be right back",
    "I'll come back. One minute",
    "I'll come back in one minute",
    "I'll come back to the line in two minutes",
    "let me check and I'll come back",
    "bear with me ill have that in just a second",
    "I'll be with you in a moment.",
    "An agent will be with you shortly.",
    "ill go ahead and update your address",
    "I'll send it now while you're on the line.",
  ],
  "past facts": [
    "I called you at three yesterday.",
    "We posted it on Monday.",
    "the engineer came on thursday between eight and ten",
    "I was going to ring you this morning.",
    "he was supposed to call you by five",
    "I would have called you on Friday.",
  ],
  questions: [
    "Will you call us back tomorrow?",
    "Shall I ring you at three?",
    "Would you like somebody to come out on Thursday?",
    "should i send it to your home address tomorrow",
    "caller:When will somebody call me back?",
    "caller:will the engineer be here before noon",
    "caller:So somebody will call me by five?",
    "Do you think you'll call us tomorrow?",
    "what time will the delivery be there tomorrow",
  ],
  "offers not accepted": [
    "I can call you back at three.",
    "I could have someone there by noon.",
    "I'd be happy to call you tomorrow.",
    "We'll be happy to send somebody out on Friday.",
    "We can send somebody out on Friday if you like.",
    "i could ring you at four if that helps",
  ],
  conditionals: [
    "If anything changes, I'll call you tomorrow.",
    "I'll call you tomorrow if anything changes.",
    "if the part is in we will send somebody on friday",
    "As long as you're home, we'll be there at ten.",
    "provided they confirm, I'll email you by noon",
    "I'll let you know if I hear something.",
    "Otherwise I'll call you on Monday.",
    "I'll ring you at three if you leave me your number.",
  ],
  refusals: [
    "I won't call you before Thursday.",
    "We can't send anybody out until Friday.",
    "i am not going to call you tomorrow",
    "nobody will be there on sunday",
    "I will never call you at home.",
    "I can't promise that I'll have it by Friday.",
    "i dont think we'll be there by noon",
  ],
  "reported promises": [
    "caller:They said they'll call me back by five.",
    "caller:your colleague told me someone will be here by noon",
    "He told you he'll ring at three.",
    "She says she'll be there tomorrow.",
    "the notes say a technician will visit on monday",
    "caller:you guys promised someone will call me yesterday",
  ],
  "withdrawn promises": [
    "I'll call you tomorrow. No, actually, I can't.",
    "I'll send it tonight, scratch that.",
    "ill call you at three never mind",
    "I'll come by on Friday. Oh, forget that.",
  ],
  hedges: [
    "I'll try to call you by five.",
    "I might call you tomorrow.",
    "Maybe I'll ring you on Thursday.",
    "hopefully we'll be there by noon",
    "I think she'll call you this afternoon.",
    "I'll probably call you on Friday.",
    "We'll do our best to get somebody there by ten.",
    "I should have that to you by Friday.",
    "ill call you tomorrow hopefully",
    "I'll see if I can get somebody out there by noon.",
  ],
  "requests and instructions": [
    "Please call us back by five.",
    "You'll need to send us the form by Friday.",
    "I'll need you to fill that in and send it by Friday.",
    "caller:Call me back tomorrow at three.",
    "caller:i want somebody to ring me before noon",
    "caller:please have the doctor call me at four",
    "You can ring us any time after nine.",
    "make sure you bring it in by saturday",
    "let us know by tomorrow",
  ],
  "dates and numbers of other things": [
    "Your date of birth is March 3rd, 1981.",
    "the order was placed on the twelfth",
    "Your card expires in June 2027.",
    "Your reference is 4471 and your booking is for two.",
    "the policy started on the first of january",
  ],
  "general information": [
    "We're open until six tomorrow.",
    "Our office will be closed on Thursday.",
    "Refunds usually take three to five business days.",
    "The store will open at nine tomorrow.",
    "Deliveries will normally arrive between eight and one.",
    "The doctor will be in at nine tomorrow.",
    "It'll take about twenty minutes.",
    "caller:I'll be home after three tomorrow.",
    "caller:im calling about my appointment tomorrow at three",
    "Your flight leaves tomorrow at six.",
    "our agents always call within the hour",
  ],
}

describe.each(Object.entries(nothing))("nothing is heard in %s", (_reason, sentences) => {
  test.each(sentences)("%s", (sentence) => {
    expect(wordsHeard(sentence)).toEqual([])
  })
})

describe("what only looks like it", () => {
  test.each([
    ["I'll call you back at three, okay?", "a tag is no question"],
    ["I'll call you back at three, does that work for you?", "a question behind it"],
    ["okay ill call you at two is there anything else i can help you with", "a question without a mark"],
    ["I'll ring you at three if that's all right.", "a courtesy is no condition"],
    ["Even if there's no news, I'll call you by five.", "even if"],
    ["If you have any other questions, just ask. I'll call you tomorrow.", "a condition of another sentence"],
    ["if you have any other questions just let us know ill call you tomorrow", "a condition that is spent"],
    ["I'll email you today and if you have any questions you can call us.", "a condition of what follows"],
    ["I won't forget to call you tomorrow.", "two negations"],
    ["I can't do three, but I'll call you at four.", "a refusal before it"],
    ["No problem, I'll call you at four.", "no as politeness"],
    ["As I said, I'll call you at three.", "one's own words"],
    ["I'm not sure when, but I'll call you back.", "a doubt about something else"],
    ["You said Friday, so I'll call you on Friday.", "what the other said, not promised"],
    ["We're closed tomorrow, but I'll call you on Friday.", "information before it"],
    ["I'll let you know by Friday whether it's approved.", "whether inside"],
  ])("%s (%s)", (sentence) => {
    expect(wordsHeard(sentence)).toHaveLength(1)
  })
})
