import type { PracticeTexts } from "./practice-text.js"

/** Solving, and leading there. */
export const solvingWords: PracticeTexts = {
  offerOptions: [
    "Offer ways to choose from",
    "Ofrezca opciones a elegir",
    "Once they have confirmed the problem, offer more than one way.",
    "Confirmado el problema, ofrezca más de un camino.",
  ],
  plan: [
    "Agree who does what, by when",
    "Acuerde quién, qué y cuándo",
    "When they have chosen a way, agree the next step.",
    "Elegido un camino, acuerde el siguiente paso.",
  ],
  partialFollowUp: [
    "Leave nothing open without a step",
    "No deje nada sin siguiente paso",
    "When only a part is solved, agree what happens with the rest.",
    "Si solo se resuelve una parte, acuerde qué pasa con el resto.",
  ],
  promiseUnsettled: [
    "Settle what was promised",
    "Confirme lo prometido",
    "What you said you would do is noted, or taken back.",
    "Lo que dijo que haría se anota o se retira.",
  ],
  promiseTime: [
    "Promise with a time",
    "Prometa con una hora",
    "A promise says by when.",
    "Una promesa dice para cuándo.",
  ],
  redirect: [
    "Lead back to the matter",
    "Vuelva al asunto",
    "After two turns away, take it up, bridge, name one action.",
    "Si se desvía dos veces, recójalo, enlace y nombre una acción.",
  ],
  timeStatement: [
    "Say how much time there is",
    "Diga cuánto tiempo queda",
    "When it still leads away, say kindly how much time is left.",
    "Si sigue desviándose, diga con amabilidad cuánto tiempo queda.",
  ],
  takeControl: [
    "Take the lead, kindly",
    "Tome la iniciativa con amabilidad",
    "In a heated call that leads away again, lead it politely.",
    "En una llamada tensa que se desvía, guíela con cortesía.",
  ],
  regroup: [
    "Hold to regroup, as a last resort",
    "Una espera, como último recurso",
    "When all else was tried, a short hold with a plan to come back with.",
    "Probado lo demás, una espera breve con un plan para volver.",
  ],
  holdCheckBack: [
    "Look in on them on hold",
    "Vuelva con quien espera",
    "Go back in time, say where it stands, ask whether to go on.",
    "Vuelva a tiempo, diga cómo va y pregunte si quiere seguir esperando.",
  ],
  holdMax: [
    "Come back before it is too long",
    "Vuelva antes de que sea demasiado",
    "Nobody stays on hold beyond the longest time.",
    "Nadie espera más del tiempo máximo.",
  ],
  holdReturn: [
    "Thank them after the hold",
    "Agradezca la espera",
    "After a hold, thank them and go on as planned.",
    "Tras la espera, agradezca y siga lo previsto.",
  ],
}
