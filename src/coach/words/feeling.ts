import type { PracticeTexts } from "./practice-text.js"

/** Feelings, and what is owed to people. */
export const feelingWords: PracticeTexts = {
  condolence: [
    "Sympathy, and time",
    "Pésame y tiempo",
    "When a death is told, say one sentence of sympathy and do not hurry.",
    "Si habla de una muerte, dé el pésame en una frase y sin prisa.",
  ],
  empathy: [
    "Answer what they feel",
    "Responda a lo que siente",
    "When they are afraid or angry, say that you have heard it.",
    "Si muestra miedo o enojo, diga que lo ha oído.",
  ],
  empathyFirst: [
    "The feeling before the ways out",
    "La emoción antes que las opciones",
    "Answer how they feel before you offer what could be done.",
    "Responda a cómo se siente antes de ofrecer qué se puede hacer.",
  ],
  repair: [
    "Add no fuel, or put it right",
    "No avive el enojo, o corríjalo",
    "No “calm down”, no sharp word; one that was said is put right.",
    "Ni «cálmese» ni palabras duras; si se dijo, se corrige.",
  ],
  ownFault: [
    "Say plainly that it was us",
    "Diga claramente que fue nuestro",
    "When the cause is known and ours, say so once, and say sorry.",
    "Si la causa se conoce y es nuestra, dígalo una vez y discúlpese.",
  ],
  boundary: [
    "Say where the limit is",
    "Diga dónde está el límite",
    "Nobody has to bear insults: a polite line, a firm one, then help.",
    "Nadie tiene que aguantar insultos: aviso cortés, aviso firme y ayuda.",
  ],
  supervisor: [
    "Ask for help when they want it",
    "Pida ayuda si se la piden",
    "When they ask for somebody higher, ask, and say that you do.",
    "Si pide hablar con un superior, pida ayuda y dígaselo.",
  ],
  human: [
    "Hand over to a person",
    "Pase la llamada a una persona",
    "When they ask a machine for a person, hand over without an argument.",
    "Si pide a una máquina hablar con alguien, pase la llamada sin discutir.",
  ],
  complaint: [
    "Take the complaint down",
    "Anote la queja",
    "Be it a lawyer, a review or leaving: thank them and note it.",
    "Sean abogados, publicarlo o irse: agradezca y anótelo.",
  ],
}
