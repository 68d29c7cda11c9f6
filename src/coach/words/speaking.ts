import type { PracticeTexts } from "./practice-text.js"

/** How it is said. */
export const speakingWords: PracticeTexts = {
  letFinish: [
    "Let them finish",
    "Deje que termine",
    "After speaking over them, say sorry and give them the word back.",
    "Si le ha interrumpido, discúlpese y devuélvale la palabra.",
  ],
  listen: [
    "Listen more than you speak",
    "Escuche más de lo que habla",
    "When you have had most of the talk.",
    "Si ha hablado casi todo el tiempo.",
  ],
  brevity: [
    "Keep it short",
    "Sea breve",
    "After two long turns, say one short sentence.",
    "Tras dos turnos largos, diga una frase corta.",
  ],
  shorter: [
    "Shorter, and ask leave",
    "Más corto, y pida permiso",
    "When it was not followed twice, or was too much at once.",
    "Si no se ha entendido dos veces o fue demasiado.",
  ],
  inWriting: [
    "Offer it in writing",
    "Ofrézcalo por escrito",
    "When it was not followed three times, or they cannot note it.",
    "Si no se ha entendido tres veces o no puede anotarlo.",
  ],
  honestMethod: [
    "Give no false comfort or advice",
    "No dé falsos consuelos ni consejos",
    "Say nothing that nobody here can answer for.",
    "No diga nada de lo que nadie aquí responde.",
  ],
  policyAlternative: [
    "Give the reason, and an alternative",
    "Dé el motivo y una alternativa",
    "When the answer is no.",
    "Si la respuesta es no.",
  ],
}
