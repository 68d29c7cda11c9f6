import type { Claim, MissingWhat, Resolution, Rung, Stance } from "../../session/index.js"
import type { PhraseClaim } from "../phrase.js"
import type { NoPhraseReason, WhyNotCode } from "../suggestion.js"
import type { Catalogue } from "./catalogue.js"

/** Why something may not be done yet, or how an event stands to the log. The codes of `may`, `outOfPolicy` and `anomaly`. */
export type StandingCode =
  | "close/not-ready"
  | "hold/no-consent"
  | "hold/ladder-untried"
  | "hold/no-plan"
  | "hold/not-held"
  | "options/not-read-back"
  | "promise/beyond-authority"
  | "record/no-consent"
  | "recording/no-consent"
  | "record/disputed"
  | "safety/end"
  | "safety/hold"
  | "safety/cold-transfer"
  | "may/topic-missing"
  | "may/unknown-action"
  | "line/after-completed"
  | "line/skipped"

/** A reason that a card gives in a few words. */
export type ReasonCode =
  | StandingCode
  | WhyNotCode
  | `none/${NoPhraseReason}`
  | `missing/${MissingWhat}`
  | `claim/${Claim | PhraseClaim}`
  | `rung/${Rung}`
  | `stance/${Stance}`
  | `resolution/${Resolution}`

/** Reasons in a few words. */
export const reasonTexts: Catalogue<ReasonCode> = {
  en: {
    "close/not-ready": "Still missing before closing: {{ lacking }}.",
    "hold/no-consent": "The caller has not agreed to hold.",
    "hold/ladder-untried": "Not tried yet: {{ lacking }}.",
    "hold/no-plan": "Say first what the hold is for.",
    "hold/not-held": "The caller was not on hold.",
    "options/not-read-back": "Read the problem back before offering options.",
    "promise/beyond-authority": "That is not ours to promise.",
    "record/no-consent": "The caller has not agreed to be recorded.",
    "recording/no-consent": "The caller has not agreed to be recorded.",
    "record/disputed": "This entry is disputed.",
    "safety/end": "Somebody may be in danger. Stay on the line.",
    "safety/hold": "Somebody may be in danger. No hold now.",
    "safety/cold-transfer": "Somebody may be in danger. Stay until the other has taken over.",
    "may/topic-missing": "This call was set up without that.",
    "may/unknown-action": "There is no such action.",
    "line/after-completed": "This came after the call was completed.",
    "line/skipped": "A step of the line was not reported.",
    "phrase/claim-false": "It would say something that is not so: {{ lacking }}.",
    "phrase/no-authority": "It needs an authority that you do not have: {{ lacking }}.",
    "phrase/said": "Said already in this call.",
    "phrase/slot-missing": "Something that it says is not known: {{ lacking }}.",
    "phrase/slot-ask": "Ask first: {{ lacking }}.",
    "phrase/other-tone": "Another tone fits better now.",
    "phrase/other-level": "It is of another level.",
    "phrase/not-about": "It is about something else.",
    "phrase/too-long": "Too long to say in a breath.",
    "phrase/muted": "Switched off.",
    "phrase/not-chosen": "Another one was chosen.",
    "none/unknownIntent": "There is no phrase for this.",
    "none/noLocale": "There is no phrase in this language.",
    "none/exhausted": "Every phrase was said. In your own words, please.",
    "none/ask": "Something has to be asked first.",
    "none/notNow": "No phrase fits just now.",
    "missing/problem": "the problem",
    "missing/desiredOutcome": "what they would like",
    "missing/actions": "what will be done",
    "missing/readBack": "a read-back",
    "missing/safety": "safety comes first",
    "missing/closingTopic": "this call does not follow what was agreed",
    "claim/everythingCovered": "everything is covered",
    "claim/haveAllFacts": "all facts are known",
    "claim/agentOwnsNextStep": "the next step is yours",
    "claim/problemConfirmed": "the caller confirmed the problem",
    "claim/followUpAgreed": "a follow-up is agreed",
    "claim/resolved": "it is resolved",
    "claim/problemStated": "a problem was told",
    "claim/causeEstablished": "the cause is established",
    "claim/actionAgreed": "an action is agreed",
    "claim/partlyResolved": "it is resolved in part",
    "claim/waitedLong": "they waited long",
    "claim/contactedBefore": "they called before",
    "claim/transferredBefore": "they were transferred",
    "claim/promiseBroken": "a promise was broken",
    "claim/recordingOn": "the call is recorded",
    "claim/recordingPaused": "the recording is paused",
    "claim/recordingOff": "the recording is off",
    "claim/agentIsMachine": "a machine is speaking",
    "claim/doNotCallNoted": "do-not-call is noted",
    "claim/complaintNoted": "the complaint is recorded",
    "claim/helpAsked": "help was asked for",
    "claim/helpAcknowledged": "help has answered",
    "claim/dispatchAcknowledged": "somebody on call has answered",
    "rung/acknowledge": "acknowledge",
    "rung/probe": "ask",
    "rung/redirect": "lead back",
    "rung/timeStatement": "name the time",
    "rung/summariseAndClose": "sum up and close",
    "rung/holdToRegroup": "hold to regroup",
    "rung/supervisor": "supervisor",
    "stance/accommodating": "giving room",
    "stance/takingControl": "taking the lead",
    "resolution/full": "solved",
    "resolution/partial": "solved in part",
    "resolution/none": "not solved",
    "resolution/unknown": "not known",
  },
  es: {
    "close/not-ready": "Aún falta antes de cerrar: {{ lacking }}.",
    "hold/no-consent": "No ha aceptado quedar en espera.",
    "hold/ladder-untried": "Sin probar todavía: {{ lacking }}.",
    "hold/no-plan": "Diga antes para qué es la espera.",
    "hold/not-held": "No estaba en espera.",
    "options/not-read-back": "Repita el problema antes de ofrecer opciones.",
    "promise/beyond-authority": "Eso no nos corresponde prometerlo.",
    "record/no-consent": "No ha aceptado que se grabe.",
    "recording/no-consent": "No ha aceptado que se grabe.",
    "record/disputed": "Esta entrada está en disputa.",
    "safety/end": "Puede haber alguien en peligro. Siga en la línea.",
    "safety/hold": "Puede haber alguien en peligro. Sin espera ahora.",
    "safety/cold-transfer": "Puede haber alguien en peligro. Siga hasta que la otra persona lo tome.",
    "may/topic-missing": "Esta llamada se abrió sin eso.",
    "may/unknown-action": "No existe tal acción.",
    "line/after-completed": "Esto llegó después de cerrar la llamada.",
    "line/skipped": "No se informó de un paso de la línea.",
    "phrase/claim-false": "Diría algo que no es así: {{ lacking }}.",
    "phrase/no-authority": "Requiere una autorización que no tiene: {{ lacking }}.",
    "phrase/said": "Ya se dijo en esta llamada.",
    "phrase/slot-missing": "No se conoce algo que dice: {{ lacking }}.",
    "phrase/slot-ask": "Pregunte antes: {{ lacking }}.",
    "phrase/other-tone": "Ahora conviene otro tono.",
    "phrase/other-level": "Es de otro nivel.",
    "phrase/not-about": "Trata de otra cosa.",
    "phrase/too-long": "Demasiado larga para decirla de una vez.",
    "phrase/muted": "Desactivada.",
    "phrase/not-chosen": "Se eligió otra.",
    "none/unknownIntent": "No hay frase para esto.",
    "none/noLocale": "No hay frase en este idioma.",
    "none/exhausted": "Ya se dijeron todas. Con sus propias palabras, por favor.",
    "none/ask": "Antes hay que preguntar algo.",
    "none/notNow": "Ninguna frase encaja ahora.",
    "missing/problem": "el problema",
    "missing/desiredOutcome": "lo que quisiera",
    "missing/actions": "lo que se hará",
    "missing/readBack": "repetirlo y que lo confirme",
    "missing/safety": "primero la seguridad",
    "missing/closingTopic": "esta llamada no lleva cuenta de lo acordado",
    "claim/everythingCovered": "está todo visto",
    "claim/haveAllFacts": "se conocen todos los datos",
    "claim/agentOwnsNextStep": "el siguiente paso es suyo",
    "claim/problemConfirmed": "confirmó el problema",
    "claim/followUpAgreed": "hay un seguimiento acordado",
    "claim/resolved": "está resuelto",
    "claim/problemStated": "contó un problema",
    "claim/causeEstablished": "se conoce la causa",
    "claim/actionAgreed": "hay una acción acordada",
    "claim/partlyResolved": "está resuelto en parte",
    "claim/waitedLong": "esperó mucho",
    "claim/contactedBefore": "ya había llamado",
    "claim/transferredBefore": "ya le transfirieron",
    "claim/promiseBroken": "se incumplió una promesa",
    "claim/recordingOn": "la llamada se graba",
    "claim/recordingPaused": "la grabación está en pausa",
    "claim/recordingOff": "la grabación está apagada",
    "claim/agentIsMachine": "habla una máquina",
    "claim/doNotCallNoted": "consta que no se le llame",
    "claim/complaintNoted": "la queja está registrada",
    "claim/helpAsked": "se pidió ayuda",
    "claim/helpAcknowledged": "la ayuda ha contestado",
    "claim/dispatchAcknowledged": "alguien de guardia ha contestado",
    "rung/acknowledge": "acoger",
    "rung/probe": "preguntar",
    "rung/redirect": "reconducir",
    "rung/timeStatement": "hablar del tiempo",
    "rung/summariseAndClose": "resumir y cerrar",
    "rung/holdToRegroup": "espera para ordenarse",
    "rung/supervisor": "supervisión",
    "stance/accommodating": "dar espacio",
    "stance/takingControl": "llevar la llamada",
    "resolution/full": "resuelto",
    "resolution/partial": "resuelto en parte",
    "resolution/none": "sin resolver",
    "resolution/unknown": "no se sabe",
  },
}
