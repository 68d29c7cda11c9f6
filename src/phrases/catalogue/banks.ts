import type { BankCode } from "../bank/lint-finding.js"
import type { RefusedPhraseCode } from "../exchange/parsed-phrases.js"
import { inBoth, type Catalogue } from "./catalogue.js"

/** What is said to somebody who writes or imports phrases. */
export const bankTexts: Catalogue<BankCode | RefusedPhraseCode> = /* @__PURE__ */ inBoth<BankCode | RefusedPhraseCode>({
  "bank/unknown-slot": ["Nothing fills this slot: {{ about }}.", "Nada rellena este hueco: {{ about }}."],
  "bank/slot-required": [
    "A phrase of this kind needs a slot: {{ about }}.",
    "Una frase así necesita un hueco: {{ about }}.",
  ],
  "bank/claim-never-true": ["This can never be true: {{ about }}.", "Esto nunca puede ser cierto: {{ about }}."],
  "bank/unknown-authority": ["Nobody is given this authority.", "A nadie se le da esta autorización."],
  "bank/unsayable-length": ["Too long to say in a breath.", "Demasiado larga para decirla de una vez."],
  "bank/phrase-to-avoid": ["Better not said: {{ about }}.", "Mejor no decirlo: {{ about }}."],
  "bank/hidden-claim": [
    "It says something to be true and does not declare it: {{ about }}.",
    "Afirma algo y no lo declara: {{ about }}.",
  ],
  "bank/hidden-promise": ["It promises something and does not declare it.", "Promete algo y no lo declara."],
  "bank/missing-locale": ["Missing in this language: {{ about }}.", "Falta en este idioma: {{ about }}."],
  "bank/missing-plain": ["There is no plain wording for: {{ about }}.", "No hay una forma neutra para: {{ about }}."],
  "bank/discourteous": ["It could be put more politely.", "Se podría decir con más cortesía."],
  "bank/not-we": [
    "Say what we do, rather than what others do not.",
    "Diga lo que hacemos, más que lo que otros no hacen.",
  ],
  "bank/broken-when-dropped": [
    "Nothing is left without this slot: {{ about }}.",
    "Sin este hueco no queda nada: {{ about }}.",
  ],
  "bank/duplicate": ["The same as another: {{ about }}.", "Igual que otra: {{ about }}."],
  "bank/near-duplicate": ["Nearly the same as another: {{ about }}.", "Casi igual que otra: {{ about }}."],
  "import/unreadable": ["The file is not of this form.", "El archivo no tiene esta forma."],
  "import/too-large": ["It is too long, or there are too many.", "Es demasiado largo, o hay demasiados."],
  "import/no-text": ["There is no text in it.", "No hay texto."],
  "import/inactive": ["It is switched off there: {{ about }}.", "Está desactivada allí: {{ about }}."],
  "import/no-intent": ["It is not clear what the phrase is for.", "No está claro para qué sirve la frase."],
  "import/template": [
    "This part of a template cannot be kept: {{ about }}.",
    "Esta parte de la plantilla no se puede conservar: {{ about }}.",
  ],
  "import/placeholder": [
    "Nothing is known of this placeholder: {{ about }}.",
    "No se conoce este marcador: {{ about }}.",
  ],
  "import/markup": ["This formatting cannot be spoken: {{ about }}.", "Este formato no se puede decir: {{ about }}."],
  "import/invalid": ["Not a phrase: {{ about }}.", "No es una frase: {{ about }}."],
})
