import { withoutTrailing, regex, ownOf } from "../../../kernel/inner.js"
import { lowerFirst } from "./lower-first.js"

/** What only greets, or ties a sentence to the one before. "No" wants a stop behind it: "no desagua" is a matter. */
const OPENING = /* @__PURE__ */ regex(
  "^(?:y|e|pero|pues|bueno|mire|oiga|vea|hola|sí|si(?= (?:buen[oa]s|mire|oiga|pues|señor))|es que|ay|disculpe|perdone|no[,.;:!]|buen(?:os|as) (?:días|tardes|noches)|buenas)(?![\\p{L}])[,.;:!]?\\s*",
  "iu",
)
/** Whom they speak to. */
const ADDRESS = /,? (?:señorita|señora|señor|joven|por favor)$/iu
const MOST_OPENINGS = 4

/** Said to us, of several, or of the other in the second person: then turning it would turn the sense. */
const NOT_TURNED = /* @__PURE__ */ regex(
  "(?<!\\p{L})(?:usted(?:es)?|tú|te|ti|nosotros|nosotras|sus?|les?|se l[aeo]s?|\\p{L}+(?:amos|emos|imos))(?!\\p{L})",
  "iu",
)

/** "Yo hable" of a recogniser that writes no accents may be "yo hablé". */
const UNACCENTED = /* @__PURE__ */ regex(
  "(?<!\\p{L})yo (?!(?:hice|tuve|pude|puse|vine|dije|estuve|quise)(?!\\p{L}))\\p{L}+e(?!\\p{L})",
  "iu",
)

/** What is no verb of the first person, whatever it ends in. */
const NO_VERB =
  /^(?:qué|porqué|así|aquí|allí|ahí|sí|mí|café|bebé|también|allá|acá|está|esté|dé|fe|pie|comité|chalé|puré|José|Inés)$/iu

const turned: Readonly<Record<string, string>> = {
  ...{
    me: "le",
    mi: "su",
    mis: "sus",
    mío: "suyo",
    mía: "suya",
    míos: "suyos",
    mías: "suyas",
    mí: "usted",
    yo: "usted",
  },
  ...{ nos: "les", nuestro: "su", nuestra: "su", nuestros: "sus", nuestras: "sus", conmigo: "con usted" },
  ...{ quiero: "quiere", necesito: "necesita", tengo: "tiene", puedo: "puede", debo: "debe", estoy: "está", soy: "es" },
  ...{ voy: "va", he: "ha", llevo: "lleva", vivo: "vive", espero: "espera", pago: "paga", sé: "sabe", llamo: "llama" },
  ...{
    hice: "hizo",
    tuve: "tuvo",
    pude: "pudo",
    puse: "puso",
    fui: "fue",
    vine: "vino",
    dije: "dijo",
    estuve: "estuvo",
  },
}

const ME_WITH_IT = /* @__PURE__ */ regex("(?<!\\p{L})me (?=l[aeo]s?(?!\\p{L}))", "giu")
const ME_BEHIND = /* @__PURE__ */ regex("(?<!\\p{L})(\\p{L}+(?:[aei]r|ndo))me(l[aeo]s?)?(?!\\p{L})", "giu")
const WORDS = /* @__PURE__ */ regex("\\p{L}+", "gu")

/**
 * What a caller said in Spanish, as an agent may repeat it, with "usted": "me cobraron dos veces el envío" is "le cobraron dos veces el
 * envío". Nothing where it is said to us.
 */
export function toUsted(said: string): string | undefined {
  let text = withoutTrailing(said.trim(), (sign) => /[.!?…\s]/.test(sign)).replace(/^[¿¡]/, "")
  for (let count = 0; count < MOST_OPENINGS && OPENING().test(text); count++) text = text.replace(OPENING(), "")
  text = text.replace(ADDRESS, "")
  if (text === "" || text.length > LONGEST || NOT_TURNED().test(text) || UNACCENTED().test(text)) return undefined
  const words = text
    .replace(ME_WITH_IT(), "se ")
    .replace(ME_BEHIND(), (_, verb: string, what?: string) => (what === undefined ? `${verb}le` : `${verb}se${what}`))
    .replace(WORDS(), (word) => turnWord(word))
  return lowerFirst(words)
}

/** A quotation is not read back beyond this. */
const LONGEST = 160

function turnWord(word: string): string {
  const small = word.toLowerCase()
  if (Object.hasOwn(turned, small)) return turned[small]!
  if (word.length < 4 || NO_VERB.test(word)) return word
  if (/é$/u.test(small)) return `${regular(small.slice(0, -1))}ó`
  return /í$/u.test(small) ? `${word.slice(0, -1)}ió` : word
}

/** "pagué" is of "pagar", "busqué" of "buscar", "empecé" of "empezar". */
function regular(stem: string): string {
  return stem
    .replace(/gu$/, "g")
    .replace(/qu$/, "c")
    .replace(/c$/, (last) => (stem.endsWith("qu") ? last : "z"))
}

/** A thing with its article, and a word behind it that tells what it is or does. */
const SUBJECT = /* @__PURE__ */ regex(
  "(?<!\\p{L})(mi|la|el|nuestr[ao]) ((?:\\p{L}+ ){0,2}?\\p{L}+) (?:no|se|está|es|tiene|hace|lleva|sigue|gotea|funciona|dejó|salió|llegó|viene)(?!\\p{L})",
  "giu",
)
/** What is asked about: "por la lavadora", "sobre mi factura". */
const ABOUT = /* @__PURE__ */ regex(
  "(?<!\\p{L})(?:por|sobre|con|de) (mi|la|el|nuestr[ao]) (\\p{L}{4,})(?=[.,;:!?]|$| (?:que|porque|y|pero|desde|del|de la)(?!\\p{L}))",
  "iu",
)
const NO_THING = /* @__PURE__ */ regex(
  "(?<!\\p{L})(?:y|me|se|le|lo|que|quien|señora?|señorita|gente|verdad|problema|cosa|vez|día|semana|mes|año|hora|lunes|martes|miércoles|jueves|viernes|sábado|domingo|mañana|tarde|noche|culpa|nombre|hij[ao]|mam[aá]|pap[aá]|madre|padre|espos[ao]|marido|mujer|herman[ao]|vecin[ao]|técnico|favor)(?!\\p{L})",
  "iu",
)

/** The noun of a matter in Spanish, as an agent takes it up: "su caldera", "la lavadora". */
export function toCosa(said: string): string | undefined {
  const text = said.slice(0, 300)
  for (const [, article = "", noun = ""] of [...text.matchAll(SUBJECT()), ABOUT().exec(text) ?? []]) {
    const words = noun.toLowerCase()
    if (words === "" || NO_THING().test(words)) continue
    return `${/^(?:mi|nuestr)/iu.test(article) ? "su" : article.toLowerCase()} ${words}`
  }
  return undefined
}

/** Who told that it would be done. */
const TOLD = /* @__PURE__ */ regex(
  "(?<!\\p{L})(?:dij(?:eron|o)|prometi(?:eron|ó)|asegur(?:aron|ó)|qued(?:aron|ó)|avis(?:aron|ó))(?: (?!que )[^.,;:!?\\s]+){0,3} (?:que|en) (?:(?:me|nos|l[aeo]s?) ){0,2}",
  "iu",
)
/** What they would do: a plan, a conditional, or the past that stands for it; and when. */
const WAS_TO = /* @__PURE__ */ regex(
  "^(?:(?:(?:iban?|van?) a )?(\\p{L}+[aei]r)(?:me|nos)?(?!\\p{L})|(\\p{L}+[aei]?r)ían?|(\\p{L}+)aban?|(ven|tra|hac)ían?)((?: (?!y |pero |porque )[^.,;:!?\\s]+){0,6})",
  "iu",
)
const irregular: Readonly<Record<string, string>> = {
  tra: "traer",
  hac: "hacer",
  ven: "venir",
  vendr: "venir",
  har: "hacer",
}
/** What we do for callers, and those of it that we do to them. */
const DEED =
  /^(?:venir|ir|pasar|traer|enviar|mandar|entregar|arreglar|reparar|devolver|cambiar|instalar|revisar|hacer)$/iu
const TO_THEM = /^(?:llamar|avisar|contestar|responder)$/iu

const NOT_THEIRS = /* @__PURE__ */ regex("(?<!\\p{L})(?:no|nunca|nadie|yo|usted|sus?)(?!\\p{L})", "iu")
const MINE = /* @__PURE__ */ regex("(?<!\\p{L})(?:mi|nuestr[ao])(?!\\p{L})", "giu")

/** What we were to do and did not, in Spanish: "me dijeron que venían el lunes y no vino nadie" is "venir el lunes". */
export function toPrometido(said: string): string | undefined {
  const text = said.slice(0, 400)
  const told = TOLD().exec(text)
  const found = told && WAS_TO().exec(text.slice(told.index + told[0].length))
  if (!found) return undefined
  const [, plan, conditional, past, other = "", rest = ""] = found
  const named = (plan ?? conditional ?? (past === undefined ? other : `${past}ar`)).toLowerCase()
  const verb = ownOf(irregular, named) ?? named
  if (NOT_THEIRS().test(rest)) return undefined
  const when = rest.replace(MINE(), "su")
  return TO_THEM.test(verb) ? `${verb}le${when}` : DEED.test(verb) ? `${verb}${when}` : undefined
}
