import type { Catalogue } from "./catalogue.js"

/** Headings of a brief (I-SBAR-R), a note and a pick-up. */
export type LabelCode =
  | "brief/introduction"
  | "brief/situation"
  | "brief/background"
  | "brief/assessment"
  | "brief/recommendation"
  | "brief/readBack"
  | "brief/asked"
  | "brief/callerWords"
  | "brief/trigger"
  | "brief/offered"
  | "brief/declined"
  | "brief/promised"
  | "brief/verified"
  | "brief/callerTold"
  | "brief/doNotSay"
  | "brief/openingLine"
  | "brief/gap"
  | "note/state"
  | "note/done"
  | "note/open"
  | "note/promised"
  | "note/nextStep"
  | "note/howToGreet"
  | "note/doNotAsk"
  | "note/doNotSay"
  | "note/completeness"
  | "fact/reasonForCall"
  | "fact/problem"
  | "fact/cause"
  | "fact/desiredOutcome"
  | "fact/complaint"
  | "fact/callerGoal"
  | "fact/agentGoal"
  | "fact/callbackNumber"
  | "fact/name"
  | "fact/heard"

/** Headings and names of facts. */
export const labelTexts: Catalogue<LabelCode> = {
  en: {
    "brief/introduction": "Who",
    "brief/situation": "Situation",
    "brief/background": "Background",
    "brief/assessment": "How it stands",
    "brief/recommendation": "What is asked of you",
    "brief/readBack": "Read back",
    "brief/asked": "Asked of you",
    "brief/callerWords": "In their words",
    "brief/trigger": "What set it off",
    "brief/offered": "Offered",
    "brief/declined": "Declined",
    "brief/promised": "Promised",
    "brief/verified": "Verified",
    "brief/callerTold": "The caller was told",
    "brief/doNotSay": "Better not said",
    "brief/openingLine": "You could begin with",
    "brief/gap": "Not known: {{ what }}",
    "note/state": "State",
    "note/done": "Done",
    "note/open": "Open",
    "note/promised": "Promised",
    "note/nextStep": "Next step",
    "note/howToGreet": "How to greet",
    "note/doNotAsk": "Known already, not to be asked again",
    "note/doNotSay": "Better not said",
    "note/completeness": "Completeness",
    "fact/reasonForCall": "Reason for the call",
    "fact/problem": "Problem",
    "fact/cause": "Cause",
    "fact/desiredOutcome": "What they would like",
    "fact/complaint": "Complaint",
    "fact/callerGoal": "The caller's aim",
    "fact/agentGoal": "Our aim",
    "fact/callbackNumber": "Number to call back",
    "fact/name": "Name",
    "fact/heard": "heard: {{ words }}",
  },
  es: {
    "brief/introduction": "Quién",
    "brief/situation": "Situación",
    "brief/background": "Antecedentes",
    "brief/assessment": "Cómo está",
    "brief/recommendation": "Qué se le pide",
    "brief/readBack": "Repetido",
    "brief/asked": "Se le pide",
    "brief/callerWords": "En sus palabras",
    "brief/trigger": "Qué lo provocó",
    "brief/offered": "Ofrecido",
    "brief/declined": "Rechazado",
    "brief/promised": "Prometido",
    "brief/verified": "Comprobado",
    "brief/callerTold": "Se le ha dicho",
    "brief/doNotSay": "Mejor no decir",
    "brief/openingLine": "Podría empezar con",
    "brief/gap": "No se sabe: {{ what }}",
    "note/state": "Estado",
    "note/done": "Hecho",
    "note/open": "Pendiente",
    "note/promised": "Prometido",
    "note/nextStep": "Siguiente paso",
    "note/howToGreet": "Cómo saludar",
    "note/doNotAsk": "Ya se sabe, no preguntar otra vez",
    "note/doNotSay": "Mejor no decir",
    "note/completeness": "Qué tan completo está",
    "fact/reasonForCall": "Motivo de la llamada",
    "fact/problem": "Problema",
    "fact/cause": "Causa",
    "fact/desiredOutcome": "Lo que quisiera",
    "fact/complaint": "Queja",
    "fact/callerGoal": "Lo que busca",
    "fact/agentGoal": "Lo que buscamos",
    "fact/callbackNumber": "Número para llamar",
    "fact/name": "Nombre",
    "fact/heard": "oído: {{ words }}",
  },
}
