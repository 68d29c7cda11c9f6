import type { CueRule } from "../../lexicon/pack.js"

/** Slurs against a protected group, at anyone. */
export const slurs: readonly CueRule[] = [
  {
    id: "abuse.slur",
    kind: "abuse.slur",
    confidence: 0.9,
    strength: 0.95,
    say: [
      "((fond|sick) of|hate|never|not|sick of dealing with) *2 ((asian|black|brown|foreign|gay|indian|jewish|muslim|trans) people|arabs|asians|blacks|foreigners|gays|immigrants|indians|jews|mexicans|muslims|orientals)",
      "(black|bunch of|dirty|filthy|little|some|stupid|these|those|you|your) (abo|chink+s|coon+s|cracker|cripple|fag+s|gimp|gypsies|homo|homos|jap+s|negro|queer+s|savages|spic+s)",
      "(bunch of|dirty|dumb|filthy|ignorant|lazy|stupid|thieving|you) (africans|americans|arab+s|asian+s|blacks|brits|foreigner+s|immigrant+s|indian+s|jew+s|mexican+s|muslim+s|pakistanis|poms|women|yanks) (%|bastard+|bitch|people|scum|you)",
      "(burn|deport|gas|hang|kill|shoot) (all|all the|every|these|those) @people",
      "(foreigners|immigrants|indians) who (can|do) not",
      "(fuck off|get|go) back home? to (africa|china|india|mexico|pakistan|poland|where you came|your own? (country|jungle))",
      "(heil|sieg) (heil|hitler)",
      "(hitler|the nazis) (did|had|was|were) *1 (good|nothing wrong|right)",
      "(it|that|this) is (gay|homo) %",
      "(these|those) *1 (arabs|asians|blacks|foreigners|immigrants|indians|jews|mexicans|muslims) (%|all|are|can|keep|should|who)",
      "@people (are|is) *2 (all (liars|terrorists|the same)|animals|criminals|dirty|disgusting|dumb|evil|filthy|inferior|lazy|parasites|savages|scum|stupid|subhuman|terrorists|thieves|vermin)",
      "abbo|beaner+s|boong|camel jockey|chinaman|ching chong|coolie",
      "curry (eater|monkey|muncher+s)",
      "currymuncher|dago|dyke+s|faggot+s|fagot",
      "golliwog|gook+s",
      "gyppo|kaffir|kike|lesbo|libtard|mongoloid|nigga+s|nigger+s|paki+s|pikey|poofter+s",
      "raghead|retard+s|retarded|sand monkey|shemale|spastic+s|spaz|towel head|towelhead|trannies",
      "tranny|wetback+s",
      "white (power|supremacy)",
      "wog+s|yid",
      "you (are|were)? (a|such a)? (gay|homo|lesbian) %",
    ],
    unless: [
      "(mr+s|ms|name|offas|surname|van|vander) *1 (bender|coon|dyke|gay|paki)", // a name
      "(as a|being|i am|my *1 is|openly|proud|we are) *1 (black|disabled|gay|jewish|lesbian|muslim|queer)", // of oneself
      "^ *1 are you (gay|lesbian)", // a question
      "(automatic|manual|rebuilt) tranny|(cerebral|spastic) (bladder|colon|palsy|paralysis)|maine coon|tranny fluid", // a diagnosis, a gearbox, a cat
      "(for|to) my own country", // a journey
    ],
  },
]

/** Classes of the family. */
export const slursClasses: Readonly<Record<string, string>> = {
  people:
    "(african|asian|black|brown|chinese|disabled|foreign|gay|indian|jewish|mexican|muslim|trans|white) people|africans|arabs|asians|blacks|chinese|foreigners|gays|immigrants|indians|jews|lesbians|mexicans|muslims|pakistanis|poles|refugees|romanians|whites",
}
