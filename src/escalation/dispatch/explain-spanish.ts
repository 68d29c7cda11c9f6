import { names } from "./line.js"
import type { StoryWords } from "./explain.js"

const skipped = {
  nobodyOnDuty: "no hay nadie de guardia",
  nobodyReachable: "ahora no se puede localizar a nadie",
  outsideHours: "está fuera de su horario",
  answered: "todas sus personas han contestado ya",
}
const because = {
  opened: "",
  delay: ", porque nadie había contestado a tiempo",
  unanswered: ", porque ya no quedaba nadie a quien esperar",
  chased: ", porque han vuelto a llamar",
  lapsed: ", porque quien lo tenía no hizo nada",
  restarted: ", desde el principio",
}
const outcomes = {
  accepted: "se encarga",
  declined: "no puede encargarse",
  relay: "se encarga y deja un recado para quien llama",
  voicemail: "no se pudo localizar: buzón de voz",
  noAnswer: "no contestó",
  callerGone: "estaba, pero quien llamaba ya no",
}
const doubts = {
  notAskedYet: " No cuenta: todavía no se ha avisado a nadie.",
  wrongPerson: " No cuenta: no se le había avisado.",
  wrongCode: " No cuenta: el código faltaba o no era correcto.",
  callerSaysSo: " No cuenta: solo lo dice quien llama.",
  noAcknowledgement: "",
  after: " Llegó después del final.",
}
const settled = { met: "cumplido", refused: "rechazado", waived: "no exigido" }

/** The story of a dispatch in Spanish. */
export const spanishStory: StoryWords = {
  "dispatch.opened": ({ urgent, lacking }) =>
    `Abierto como ${urgent ? "urgente" : "ordinario"}${lacking.length === 0 ? "." : `; espera: ${lacking.join(", ")}.`}`,
  "dispatch.preconditionSettled": ({ preconditionId, outcome }) => `${preconditionId}: ${settled[outcome]}.`,
  "dispatch.heldUp": ({ lacking, owner }) => `Sigue esperando: ${lacking.join(", ")}. Se avisó a ${owner}.`,
  "dispatch.rungReached": ({ rung, people, notAsked, because: why }) =>
    `Se llegó al escalón ${rung + 1}${because[why]}: ${names(people)}.${notAsked.length === 0 ? "" : ` Sin avisar: ${names(notAsked)}.`}`,
  "dispatch.rungSkipped": ({ rung, reason, people }) =>
    `El escalón ${rung + 1} se saltó enseguida: ${skipped[reason]}${people.length === 0 ? "" : ` (${names(people)})`}.`,
  "dispatch.notificationWanted": ({ personId, channel, offerCount }) =>
    offerCount === 1 ? `Hay que avisar a ${personId}, por ${channel}.` : undefined,
  "dispatch.notificationSent": () => "Se envió.",
  "dispatch.notificationFailed": ({ reason }) => `No se pudo enviar: ${reason}.`,
  "dispatch.personSpent": ({ personId }) => `Ya no queda forma de localizar a ${personId}.`,
  "dispatch.climbPlanned": () => "Los escalones se han acabado: se sigue después de la espera.",
  "dispatch.answered": ({ personId, outcome, doubt }) =>
    `${personId} ${outcomes[outcome]}.${doubt === undefined ? "" : doubts[doubt]}`,
  "dispatch.acknowledged": ({ personIds, late }) => `Se encarga: ${personIds.join(", ")}${late ? ", tarde" : ""}.`,
  "dispatch.acknowledgementLapsed": ({ personIds, reason }) =>
    reason === "timeout"
      ? `${personIds.join(", ")} lo tenía, y no pasó nada.`
      : `${personIds.join(", ")} lo tenía, y al final no puede.`,
  "dispatch.progressed": () => "Hay avances.",
  "dispatch.chased": () => "Han vuelto a llamar.",
  "dispatch.exhausted": ({ owner }) => `Nadie se ha encargado: ahora es de ${owner}, y sigue abierto.`,
  "dispatch.stillExhausted": ({ owner }) => `Sigue sin encargarse nadie; se volvió a avisar a ${owner}.`,
  "dispatch.restarted": () => "Una persona lo puso otra vez en marcha.",
  "dispatch.noted": () => undefined,
  "dispatch.done": ({ reason }) => `Cerrado: ${reason}.`,
  "dispatch.withdrawn": ({ reason }) => `Retirado: ${reason}.`,
}
