import type { PracticeTexts } from "./practice-text.js"

/** Solving, and leading there. */
export const solvingWords: PracticeTexts = {
  offerOptions: [
    "Offer two ways to go",
    "Ofrezca dos caminos",
    "Once they have confirmed the problem.",
    "Cuando haya confirmado el problema.",
  ],
  plan: [
    "Agree who does what, when",
    "Acuerde quién, qué y cuándo",
    "When they have chosen a way.",
    "Elegido un camino.",
  ],
  partialFollowUp: [
    "Agree what happens with the rest",
    "Acuerde qué pasa con el resto",
    "When only a part is solved.",
    "Si solo se resuelve una parte.",
  ],
  promiseUnsettled: [
    "Note the promise, or withdraw it",
    "Anote la promesa, o retírela",
    "What you said you would do is put down, or taken back.",
    "Lo que dijo que haría queda anotado o se retira.",
  ],
  promiseTime: [
    "Give each promise a time",
    "Ponga hora a cada promesa",
    "A promise says by when.",
    "Una promesa dice para cuándo.",
  ],
  redirect: [
    "Lead back to the matter",
    "Vuelva al asunto",
    "When the talk has led away twice, take it up, bridge, name one action.",
    "Si se desvía dos veces, retómelo, enlace y nombre una acción.",
  ],
  timeStatement: [
    "Say how much time there is",
    "Diga cuánto tiempo queda",
    "When it still leads away, kindly.",
    "Si sigue desviándose, con amabilidad.",
  ],
  takeControl: [
    "Take the lead, kindly",
    "Tome la iniciativa con amabilidad",
    "In a heated call that leads away again, lead it politely.",
    "En una llamada tensa que se desvía, guíela con cortesía.",
  ],
  regroup: [
    "Hold to regroup, with a plan",
    "Una espera breve, con plan",
    "When all else was tried, a short one, with something to come back with.",
    "Probado lo demás, una breve, con algo que decir al volver.",
  ],
  holdCheckBack: [
    "Check back with the caller",
    "Vuelva un momento con quien espera",
    "In time, say where it stands, and ask whether they still want to wait.",
    "A tiempo, diga cómo va y pregunte si quiere seguir esperando.",
  ],
  holdMax: [
    "Keep holds within the limit",
    "Respete el máximo de espera",
    "Nobody stays on hold beyond the longest time.",
    "Nadie espera más del tiempo máximo.",
  ],
  holdReturn: [
    "Thank them for waiting",
    "Agradezca la espera",
    "After a hold, then go on as planned.",
    "Tras la espera, y siga lo previsto.",
  ],
}
