import type { ReviewCode } from "../bank/finding.js"
import { inBoth, type Catalogue } from "./catalogue.js"

/** What is said of a finding of `review`: what would be better, never a judgement of the agent. */
export const reviewTexts: Catalogue<ReviewCode> = /* @__PURE__ */ inBoth<ReviewCode>({
  "review/calm-down": ["Let them tell it, rather than calm them.", "Mejor dejar que lo cuente que pedirle calma."],
  "review/blame": ["Leave out whose fault it was.", "Sin decir de quién fue la culpa."],
  "review/policy-wall": ["Give the reason, and what can be done.", "Dé el motivo, y lo que sí se puede."],
  "review/dismissive": ["This may sound as if it did not matter.", "Puede sonar como si no importara."],
  "review/retaliation": ["Not in kind. A boundary instead.", "No responda igual. Mejor un límite."],
  "review/clinical-advice": ["No clinical advice. Hand it on.", "Sin consejo médico. Páselo a quien sabe."],
  "review/legal-advice": ["No legal advice. Hand it on.", "Sin consejo legal. Páselo a quien sabe."],
  "review/outcome-comfort": [
    "Nobody knows how it ends. Stay with them instead.",
    "Nadie sabe cómo acabará. Mejor acompañar.",
  ],
  "review/claims-human": ["Say truthfully that it is a machine.", "Diga la verdad: es una máquina."],
  "review/overshare": ["Back to their matter.", "De vuelta a su asunto."],
  "review/canned-empathy": ["Name what happened to them.", "Nombre lo que le pasó."],
  "review/guessed-title": ["Use the name they gave, without a title.", "Use el nombre que dio, sin tratamiento."],
  "review/card-number": ["Do not read the card number aloud.", "No lea en voz alta el número de la tarjeta."],
  "review/unfounded-claim": ["Not so yet: {{ lacking }}.", "Todavía no es así: {{ lacking }}."],
  "review/fault-without-authority": [
    "Be sorry, without saying whose fault it was.",
    "Lamentarlo, sin decir de quién fue la culpa.",
  ],
  "review/promise-without-time": ["Say until when.", "Diga para cuándo."],
  "review/promise-without-authority": ["That is somebody else's to promise.", "Eso lo promete otra persona."],
  "review/end-without-authority": ["The limit, without ending the call.", "El límite, sin terminar la llamada."],
  "review/no-text": ["This is no text.", "Esto no es un texto."],
  "review/not-in-safety": ["Not while somebody may be in danger.", "No mientras pueda haber alguien en peligro."],
  "review/cheer-after-grief": ["A quieter word, after what they told.", "Una palabra más serena, tras lo que contó."],
  "review/name-too-often": ["The name was said often enough.", "El nombre ya se dijo bastante."],
  "review/unfilled-slot": ["Something is not filled in: {{ lacking }}.", "Hay algo sin completar: {{ lacking }}."],
  "review/too-long": ["Shorter is easier to hear.", "Más corto se oye mejor."],
})
