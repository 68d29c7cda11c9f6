import type { Claim, FlagName, MissingWhat, PromiseKind, Resolution, Rung, Stance } from "../../session/index.js"
import type { PhraseClaim } from "../phrase/phrase.js"
import type { NoPhraseReason, WhyNotCode } from "../suggest/suggestion.js"
import { inBoth, type Catalogue } from "./catalogue.js"

/** Why something may not be done yet, or how an event stands to the log. The codes of `may`, `outOfPolicy` and `anomaly`. */
export type StandingCode =
  | "close/not-ready"
  | "hold/no-consent"
  | "hold/ladder-untried"
  | "hold/no-plan"
  | "hold/not-held"
  | "options/not-read-back"
  | "promise/beyond-authority"
  | "promise/outside-hours"
  | "promise/taken-back"
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
  | "dispatch/after-end"
  | "dispatch/sent-after-end"
  | "dispatch/sent-after-failure"
  | "dispatch/unknown-policy"
  | "followup/superseded"
  | "participants/too-many"

/** What a note lacks besides what a call lacks. */
export type NoteGap = "ringBack" | "promise" | "disposition"

/** A reason that a card gives in a few words. */
export type ReasonCode =
  | StandingCode
  | WhyNotCode
  | `none/${NoPhraseReason}`
  | `missing/${MissingWhat | NoteGap}`
  | `flag/${FlagName}`
  | `promise/${PromiseKind}`
  | `claim/${Claim | PhraseClaim}`
  | `rung/${Rung}`
  | `stance/${Stance}`
  | `resolution/${Resolution}`

/** Reasons in a few words. */
export const reasonTexts: Catalogue<ReasonCode> = /* @__PURE__ */ inBoth<ReasonCode>({
  "close/not-ready": ["Still missing before closing: {{ lacking }}.", "Aún falta antes de cerrar: {{ lacking }}."],
  "hold/no-consent": ["The caller has not agreed to hold.", "No ha aceptado quedar en espera."],
  "hold/ladder-untried": ["Not tried yet: {{ lacking }}.", "Sin probar todavía: {{ lacking }}."],
  "hold/no-plan": ["Say first what the hold is for.", "Diga antes para qué es la espera."],
  "hold/not-held": ["The caller was not on hold.", "No estaba en espera."],
  "options/not-read-back": [
    "Read the problem back before offering options.",
    "Repita el problema antes de ofrecer opciones.",
  ],
  "promise/beyond-authority": ["That is not ours to promise.", "Eso no nos corresponde prometerlo."],
  "promise/taken-back": ["Taken back in speech: ask whether it stands.", "Se desdijo: pregunte si sigue en pie."],
  "promise/outside-hours": ["We do not work then.", "A esa hora no trabajamos."],
  "record/no-consent": ["The caller has not agreed to be recorded.", "No ha aceptado que se grabe."],
  "recording/no-consent": ["The caller has not agreed to be recorded.", "No ha aceptado que se grabe."],
  "record/disputed": ["This entry is disputed.", "Esta entrada está en disputa."],
  "safety/end": ["Somebody may be in danger. Stay on the line.", "Puede haber alguien en peligro. Siga en la línea."],
  "safety/hold": ["Somebody may be in danger. No hold now.", "Puede haber alguien en peligro. Sin espera ahora."],
  "safety/cold-transfer": [
    "Somebody may be in danger. Stay until the other has taken over.",
    "Puede haber alguien en peligro. Siga hasta que la otra persona lo tome.",
  ],
  "may/topic-missing": ["This call was set up without that.", "Esta llamada se abrió sin eso."],
  "may/unknown-action": ["There is no such action.", "No existe tal acción."],
  "line/after-completed": ["This came after the call was completed.", "Esto llegó después de cerrar la llamada."],
  "line/skipped": ["A step of the line was not reported.", "No se informó de un paso de la línea."],
  "dispatch/after-end": [
    "This answer came after the dispatch had ended.",
    "Esta respuesta llegó cuando el aviso ya había terminado.",
  ],
  "dispatch/sent-after-end": [
    "This was sent although nothing more was to be sent.",
    "Esto se envió aunque ya no había que enviar nada.",
  ],
  "dispatch/sent-after-failure": [
    "This was sent after all; it had counted as failed.",
    "Esto sí se envió; se había dado por fallido.",
  ],
  "dispatch/unknown-policy": [
    "The playbook has no such dispatch policy; the fallback owner has it.",
    "El manual no tiene esa norma de aviso; queda a cargo del responsable suplente.",
  ],
  "followup/superseded": [
    "This reminder was for a time that has been changed.",
    "Este recordatorio era para una hora que se ha cambiado.",
  ],
  "participants/too-many": [
    "More people have joined than are kept here; the log has them all.",
    "Se han unido más personas de las que se guardan aquí; el registro las tiene todas.",
  ],
  "phrase/claim-false": [
    "It would say something that is not so: {{ lacking }}.",
    "Diría algo que no es así: {{ lacking }}.",
  ],
  "phrase/no-authority": [
    "It needs an authority that you do not have: {{ lacking }}.",
    "Requiere una autorización que no tiene: {{ lacking }}.",
  ],
  "phrase/said": ["Said already in this call.", "Ya se dijo en esta llamada."],
  "phrase/slot-missing": [
    "Something that it says is not known: {{ lacking }}.",
    "No se conoce algo que dice: {{ lacking }}.",
  ],
  "phrase/slot-ask": ["Ask first: {{ lacking }}.", "Pregunte antes: {{ lacking }}."],
  "phrase/other-tone": ["Another tone fits better now.", "Ahora conviene otro tono."],
  "phrase/other-level": ["It is of another level.", "Es de otro nivel."],
  "phrase/not-about": ["It is about something else.", "Trata de otra cosa."],
  "phrase/too-long": ["Too long to say in a breath.", "Demasiado larga para decirla de una vez."],
  "phrase/muted": ["Switched off.", "Desactivada."],
  "phrase/not-chosen": ["Another one was chosen.", "Se eligió otra."],
  "none/invalid": ["This cannot be read.", "Esto no se puede leer."],
  "none/unknownIntent": ["There is no phrase for this.", "No hay frase para esto."],
  "none/noLocale": ["There is no phrase in this language.", "No hay frase en este idioma."],
  "none/exhausted": [
    "Every phrase was said. In your own words, please.",
    "Ya se dijeron todas. Con sus propias palabras, por favor.",
  ],
  "none/ask": ["Something has to be asked first.", "Antes hay que preguntar algo."],
  "none/notNow": ["No phrase fits just now.", "Ninguna frase encaja ahora."],
  "missing/problem": ["the problem", "el problema"],
  "missing/desiredOutcome": ["what they would like", "lo que quisiera"],
  "missing/actions": ["what will be done", "lo que se hará"],
  "missing/readBack": ["a read-back", "repetirlo y que lo confirme"],
  "missing/safety": ["safety comes first", "primero la seguridad"],
  "missing/closingTopic": ["this call does not follow what was agreed", "esta llamada no lleva cuenta de lo acordado"],
  "missing/ringBack": ["to ring them back", "devolver la llamada"],
  "missing/promise": ["a spoken promise to settle", "confirmar o retirar una promesa"],
  "missing/disposition": ["the wrap-up code", "el código de cierre"],
  "flag/doNotCall": ["to confirm that they want no calls", "confirmar que no quiere llamadas"],
  "flag/threat": ["to confirm the threat", "confirmar la amenaza"],
  "flag/legal": ["to confirm that they spoke of a lawyer", "confirmar que habló de abogados"],
  "flag/publicComplaint": ["to confirm that they will go public", "confirmar que lo hará público"],
  "flag/recordingRefused": ["to confirm that they refused the recording", "confirmar que no quiso que se grabara"],
  "flag/minor": ["to confirm that it was a child", "confirmar que era menor de edad"],
  "promise/callback": ["leave to promise a call back", "permiso para prometer una llamada"],
  "promise/send": ["leave to promise that something is sent", "permiso para prometer un envío"],
  "promise/visit": ["leave to promise a visit", "permiso para prometer una visita"],
  "promise/do": ["leave to promise that something is done", "permiso para prometer una gestión"],
  "claim/everythingCovered": ["everything is covered", "está todo visto"],
  "claim/haveAllFacts": ["all facts are known", "se conocen todos los datos"],
  "claim/agentOwnsNextStep": ["the next step is yours", "el siguiente paso es suyo"],
  "claim/problemConfirmed": ["the caller confirmed the problem", "confirmó el problema"],
  "claim/followUpAgreed": ["a follow-up is agreed", "hay un seguimiento acordado"],
  "claim/resolved": ["it is resolved", "está resuelto"],
  "claim/problemStated": ["a problem was told", "contó un problema"],
  "claim/causeEstablished": ["the cause is established", "se conoce la causa"],
  "claim/actionAgreed": ["an action is agreed", "hay una acción acordada"],
  "claim/partlyResolved": ["it is resolved in part", "está resuelto en parte"],
  "claim/waitedLong": ["they waited long", "esperó mucho"],
  "claim/contactedBefore": ["they called before", "ya había llamado"],
  "claim/transferredBefore": ["they were transferred", "ya le transfirieron"],
  "claim/promiseBroken": ["a promise was broken", "se incumplió una promesa"],
  "claim/recordingOn": ["the call is recorded", "la llamada se graba"],
  "claim/recordingPaused": ["the recording is paused", "la grabación está en pausa"],
  "claim/recordingOff": ["the recording is off", "la grabación está desactivada"],
  "claim/agentIsMachine": ["a machine is speaking", "habla una máquina"],
  "claim/doNotCallNoted": ["do-not-call is noted", "consta que no se le llame"],
  "claim/complaintNoted": ["the complaint is recorded", "la queja está registrada"],
  "claim/actionDone": ["what was agreed is done", "lo acordado está hecho"],
  "claim/helpAsked": ["help was asked for", "se pidió ayuda"],
  "claim/helpAcknowledged": ["help has answered", "la ayuda ha contestado"],
  "claim/dispatchAcknowledged": ["somebody on call has answered", "alguien de guardia ha contestado"],
  "rung/acknowledge": ["acknowledge", "reconocer"],
  "rung/probe": ["ask", "preguntar"],
  "rung/redirect": ["lead back", "volver al asunto"],
  "rung/timeStatement": ["name the time", "decir cuánto tiempo queda"],
  "rung/summariseAndClose": ["sum up and close", "resumir y cerrar"],
  "rung/holdToRegroup": ["hold to regroup", "una espera para organizarse"],
  "rung/supervisor": ["supervisor", "supervisión"],
  "stance/accommodating": ["giving room", "dar espacio"],
  "stance/takingControl": ["taking the lead", "llevar la llamada"],
  "resolution/full": ["solved", "resuelto"],
  "resolution/partial": ["solved in part", "resuelto en parte"],
  "resolution/none": ["not solved", "sin resolver"],
  "resolution/unknown": ["not known", "no se sabe"],
})
