import type { PracticeTexts } from "./practice-text.js"

/** Feelings, and what is owed to people. */
export const feelingWords: PracticeTexts = {
  condolence: [
    "Sympathy first, then time",
    "Primero el pésame, luego tiempo",
    "When a death is told: one sentence, and no hurry.",
    "Si habla de una muerte: una frase, sin prisa.",
  ],
  empathy: [
    "Name what they are facing",
    "Nombre lo que está viviendo",
    "When they are afraid or angry, say that you have heard it.",
    "Si muestra miedo o enojo, diga que lo ha oído.",
  ],
  empathyFirst: [
    "The feeling first, then options",
    "Primero la emoción, luego opciones",
    "Answer how they feel before you offer what could be done.",
    "Responda a cómo se siente antes de ofrecer qué se puede hacer.",
  ],
  repair: [
    "Do not fuel their anger",
    "No avive el enojo",
    "No “calm down”, no sharp word; put right one that was said.",
    "Ni «cálmese» ni palabras duras; si se dijo, corríjalo.",
  ],
  ownFault: [
    "Say that it was ours",
    "Diga que fue error nuestro",
    "When the cause is known and ours, once, and say sorry.",
    "Si la causa se conoce y es nuestra, una vez, y discúlpese.",
  ],
  boundary: [
    "Set a limit to abuse",
    "Ponga un límite a los insultos",
    "Nobody has to bear insults: a polite line, a firm one, then help.",
    "Nadie tiene que aguantar insultos: aviso cortés, aviso firme y ayuda.",
  ],
  supervisor: [
    "Ask for a supervisor",
    "Pida un supervisor",
    "When they ask for somebody higher; and say that you do.",
    "Si pide a alguien superior; y dígaselo.",
  ],
  human: [
    "Hand over to a person",
    "Pase la llamada a alguien",
    "When they ask a machine for one, without an argument.",
    "Si se lo pide a una máquina, sin discutir.",
  ],
  complaint: [
    "Thank them; note the complaint",
    "Agradezca y anote la queja",
    "When they complain, or speak of a lawyer, a review or leaving.",
    "Si se queja o habla de abogados, de publicarlo o de irse.",
  ],
}
