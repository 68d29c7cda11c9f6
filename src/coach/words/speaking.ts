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
    "When you have had most of the talk, ask something and listen.",
    "Si ha hablado casi todo el tiempo, pregunte y escuche.",
  ],
  brevity: [
    "Keep it short",
    "Sea breve",
    "After two long turns, say one short sentence.",
    "Tras dos turnos largos, diga una frase corta.",
  ],
  shorter: [
    "Say it shorter",
    "Dígalo más corto",
    "When it was too much, say it in fewer words.",
    "Si fue demasiado, dígalo en menos palabras.",
  ],
  inWriting: [
    "Offer it in writing",
    "Ofrézcalo por escrito",
    "When words do not help, or they cannot note it, offer to send it.",
    "Si no basta con palabras o no puede apuntarlo, ofrezca enviarlo.",
  ],
  honestMethod: [
    "Vouch for nothing unsure",
    "No asegure lo incierto",
    "Give no comfort and no advice that nobody here can answer for.",
    "No dé consuelos ni consejos de los que nadie aquí responde.",
  ],
  policyAlternative: [
    "A reason and a way with each no",
    "Con cada no, motivo y alternativa",
    "When the answer is no, say why, and what is possible.",
    "Si la respuesta es no, diga por qué y qué es posible.",
  ],
}
