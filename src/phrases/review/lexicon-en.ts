import type { ReviewWording } from "../bank/wording.js"

/** Whom we send, and how they come. */
const PEOPLE =
  "(?:(?:an?|the|our|your) )?(?:plumber|technician|engineer|doctor|nurse|vet|driver|electrician|crew|team|ambulance|help|somebody|someone)"
const ON_THE_WAY = "(?:on (?:the|his|her|their|its) way|heading (?:over|out|to|your)|en route)"
const SOON = "(?:already |just |now |only |about )*"
/** What we say we have done for a caller, and to what. */
const DONE =
  "(?:re)?(?:booked|scheduled|arranged|cancell?ed|refunded|credited|processed|issued|placed|ordered|emailed|forwarded|waived|updated|sent(?! you (?:from|to|a?round)))"
const MATTER =
  "(?:your|the|a|this|that) (?:\\p{L}+ ){0,2}(?:appointment|booking|order|refund|payment|fee|charge|message|request|claim|ticket|delivery)s?"
const UNLESS =
  "if|whether|once|when|until|as soon as|(?:hear|confirm|check) that|make sure|hope|(?:you|they) (?:say|said|mean|tell|told)"

/** How sure somebody says they are of what another feels. */
const SURELY =
  "i (?:(?:can|do|so|just|really|truly|totally|completely|fully|certainly|absolutely|definitely|perfectly) )*"
/** What one calls somebody who is only upset. */
const UNFAIR =
  "(?:unreasonable|unfair|difficult|dramatic|emotional|hysterical|childish|silly|paranoid|picky|pushy|aggressive|hostile|negative|hard to please|(?:too|overly|over) ?sensitive)"

/** What cues do not hear, in English: claims, and words that sound canned, grovelling or cheerful. */
export const englishWordings: readonly ReviewWording[] = [
  { code: "bank/discourteous", say: ["you (?:must|have to|need to|should|ought to)", "listen to me", "as i said"] },
  {
    code: "bank/not-we",
    say: [
      "(?:they|the company|head office|that department) (?:won't|don't|doesn't|will not|do not|does not|cannot|can't)",
    ],
  },
  {
    code: "review/canned-empathy",
    say: [
      `${SURELY}(?:understand|appreciate|know|get|feel) (?:your|the) (?:frustration|anger|annoyance|pain|concern|concerns|feelings|situation|inconvenience)`,
      `${SURELY}(?:know|understand|get|appreciate|see|imagine) (?:exactly |just )?(?:how|what) (?:you|that|this|it)(?:'re| are|'s| is)?(?: must)? (?:be )?(?:feel|feels|feeling|going through|like|experiencing)`,
      `${SURELY}(?:know|understand|get|appreciate|see|imagine) how (?:frustrat|upset|annoy|difficult|hard|stress)\\p{L}* (?:you|that|this|it)`,
      "(?:sorry|apologi[sz]e|apologies) for (?:any|the) inconvenience",
      "your call is (?:very )?important to us",
      "i(?:'ve| have) been (?:there|in your shoes)",
      "i can (?:totally |completely )?(?:hear|tell) (?:that )?you(?:'re| are) (?:frustrated|upset|angry)",
    ],
  },
  {
    code: "review/blame",
    say: [
      "you(?:'re| are|'ve been| were) (?:just |only |simply )?(?:using|doing|holding|reading|wearing) (?:it|that|this|them) wrong",
    ],
  },
  {
    code: "review/blame",
    say: ["if you(?:'d| had) (?:only |just |actually )?(?:\\p{L}+(?<!ne)ed|told|said|paid|kept|sent|given|done)"],
    unless: ["(?:thank|tell|let|call) (?:you|us|me)|please|by any chance|would help"],
  },
  {
    code: "review/dismissive",
    say: [
      "you must be (?:mistaken|confused|imagining things)",
      "(?:we|they|i) (?:never|don't|do not) (?:ever )?make (?:such |that (?:kind|sort) of )?mistakes",
    ],
  },
  {
    code: "review/dismissive",
    say: [
      `you(?:'re| are|'ve been| were) (?:(?:just|being|getting|acting|a|bit|little|rather|really|quite|very|so) )*${UNFAIR}`,
      "you(?:'re| are) not making (?:any |much )?sense",
      "you(?:'re| are) the (?:only|first) (?:one|customer|client|caller|person) (?:(?:who|that)(?:'s| has| is)? |with |to )(?:ever )?(?:complain|had|having|mind|this|that|a problem)\\p{L}*",
      "i(?:'ve| have)?(?: already)? (?:told you|(?:said|explained|mentioned)(?: it| this| that)?(?: to you)?)(?: it| this| that)? (?:(?:two|three|four|many|several) )?(?:twice|times|already|before)",
    ],
    unless: ["not (?:say|saying|think|mean)|don't (?:think|mean)|nobody|no one"],
  },
  {
    code: "review/policy-wall",
    say: ["that(?:'s| is) (?:just|simply) (?:how|the way) (?:\\p{L}+ ){1,2}(?:work|works|is|are|goes|do it|run|runs)"],
  },
  {
    code: "review/outcome-comfort",
    say: [
      "(?:this|that|it)(?:'ll| will| is|'s)? (?:never|won't(?: ever)?|not(?: ever)?|isn't)(?: going to)? happen(?: to you)? again",
      "(?:never|won't|not) have (?:this|that) (?:problem|issue|trouble) again",
      "i (?:can |do )?(?:guarantee|promise|swear)(?: to)?(?: you)?(?: that)? (?:it|this|that|everything|nothing|(?:the|your) \\p{L}+|you)(?:'ll|'s| will| won't| is)",
      "i (?:can )?guarantee",
    ],
    unless: [
      "so (?:that )?(?:this|that|it|you)|if|whether|make sure|making sure|see to it|hope|want|hear from|(?:can't|cannot|can not|couldn't|not) (?:promise|guarantee|say)",
    ],
  },
  {
    code: "review/guessed-title",
    say: ["sir", "ma'?am", "madam", "mr|mrs|ms", "(?:honey|sweetie|my dear|darling|buddy|pal|dude)"],
    unless: ["(?:dear|yes|no) sir or madam"],
  },
  {
    code: "review/unfounded-claim",
    claim: "everythingCovered",
    say: [
      "(?:that|which|this) covers (?:it all|everything|all of it)",
      "(?:we|i)(?:'ve| have) (?:now )?(?:covered|been through|gone through|taken care of) (?:it all|everything|all of it)",
      "(?:everything|it)(?:'s| is| has been)(?: all)? (?:taken care of|covered)",
      "(?:you(?:'re| are)|we(?:'re| are)) all set",
    ],
  },
  {
    code: "review/unfounded-claim",
    claim: "resolved",
    say: [
      "(?:that|it|this|everything|the (?:problem|issue|matter))(?:'s| is| has been| have been)(?: now| all)* (?:resolved|solved|fixed|sorted|sorted out|settled)",
      "(?:we|i)(?:'ve| have)(?: now)? (?:resolved|solved|fixed|sorted) (?:it|that|this|everything|your|the)",
    ],
    unless: ["until|once|when|if|whether|see that|make sure|hope|like|want"],
  },
  {
    code: "review/unfounded-claim",
    claim: "agentOwnsNextStep",
    say: [
      "i(?:'ll| will|'m going to| am going to) (?:get (?:started|going|to work)|start|begin|work) on (?:this|that|it)",
      "i(?:'m| am) (?:starting|working) on (?:this|that|it) (?:now|right away|straight away)",
    ],
  },
  {
    code: "review/unfounded-claim",
    claim: "haveAllFacts",
    say: [
      "i have (?:everything|all) (?:that )?i need",
      "i have all (?:of )?(?:the|your) (?:details|information|facts)",
    ],
  },
  {
    code: "review/unfounded-claim",
    claim: "dispatchAcknowledged",
    say: [
      `(?:he|she|they|${PEOPLE})(?:'?s| is| are|'?re)? ${SOON}(?:${ON_THE_WAY}|coming|(?:\\p{L}+|\\d+)(?:-\\p{L}+)? minutes? (?:away|out))`,
      `${PEOPLE}(?:'s| has| have) ${SOON}(?:left(?! \\p{L})|set off|been (?:sent|dispatched))`,
      `(?:i|we)(?:'ve| have)? ${SOON}(?:dispatched|sent(?: out| over)? ${PEOPLE}(?! (?:an?|the|your|this|that|some) ))`,
    ],
    unless: [UNLESS],
  },
  {
    code: "review/unfounded-claim",
    claim: "actionDone",
    say: [
      `(?:i|we)(?:(?:'ve| have)(?: just| already| now| also)*| just| already) (?:${DONE}(?!(?: out| over)? ${PEOPLE})|let (?!you )(?:\\p{L}+ ){1,3}know|passed (?:\\p{L}+ ){0,4}(?:on|along|to|over)|(?:told|informed) (?:the|our|him|her|them))`,
      `${MATTER}(?:'s| is| are)(?: now| all| already)* (?:booked|confirmed|approved)`,
      `${MATTER} (?:has|have)(?: now| already)? (?:been (?:${DONE}|confirmed|passed on)|gone through)|${MATTER} went through`,
    ],
    unless: [UNLESS],
  },
  {
    code: "review/end-without-authority",
    authority: "endCall",
    say: [
      "(?:i|we)(?:'ll| will| must| have to|(?:'m| am|'re| are) (?:going|about) to)(?: have to)? (?:(?:end|terminate|disconnect|finish) (?:this|the|our) (?:call|conversation)|hang up)",
      "(?:i|we)(?:'m| am|'re| are|(?:'ll| will) be) (?:(?:ending|terminating|disconnecting) (?:this|the|our) (?:call|conversation)|hanging up)",
      "(?:this|the|our) (?:call|conversation) (?:(?:has to|will|must|is going to) end|ends|is over)",
      "(?:i|we)(?:(?:'ll| will) have to| have to)? (?:end|stop) here",
    ],
    unless: [
      "before|after|once|as soon as|until|(?:nothing|anything) (?:else|more)|(?:you|we)(?:'re| are) (?:done|finished)",
    ],
  },
  {
    code: "review/unfounded-claim",
    claim: "recordingPaused",
    say: ["(?:the )?recording (?:is|has been)(?: now)? paused", "i(?:'ve| have) paused the recording"],
  },
  {
    code: "review/unfounded-claim",
    claim: "doNotCallNoted",
    say: [
      "(?:you|your number)(?:'ve| have| has) been (?:removed|taken off)",
      "(?:we|you)(?:'ll| will|'ve| have) (?:never|not) (?:be called|call you|hear from us) again",
    ],
  },
  {
    code: "review/unfounded-claim",
    claim: "helpAcknowledged",
    say: [
      "(?:my|our|a|the) (?:supervisor|manager)(?:'s| is) (?:joining|coming|taking over|on (?:the|her|his) (?:line|way))",
    ],
  },
  {
    code: "review/cheer-after-grief",
    say: [
      "(?:have a|enjoy your|enjoy the) (?:great|good|nice|lovely|wonderful|fantastic|rest of)(?: of)?(?: your| the)?(?: day| evening| weekend| week| one)?",
      "(?:awesome|fantastic|perfect|wonderful|excellent|great|brilliant|lovely|no worries|my pleasure|super)",
    ],
    unless: ["great (?:deal|many|loss|pity)"],
  },
  {
    code: "review/not-in-safety",
    say: [
      "(?:put|place|pop|keep) you on hold",
      "(?:can|could|would|will|do) you (?:please )?hold",
      "(?:hold|bear with me) (?:for )?(?:a|one) (?:moment|minute|second)",
      "i(?:'ll| will|'m going to| am going to) (?:end|terminate) (?:this|the) call",
      "(?:think of|what about) your (?:family|children|kids|parents)",
      "(?:i|we) know how you feel",
      "(?:promise|swear) (?:not|never) to tell|(?:our|a) secret|won't tell anyone|between (?:us|you and me)",
      "(?:transfer|pass|connect) you",
    ],
  },
]
