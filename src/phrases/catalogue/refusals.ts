import type { RefusalCode } from "../../kernel/index.js"
import { inBoth, type Catalogue } from "./catalogue.js"

/** What is said to an agent when an input was refused. */
export const refusalTexts: Catalogue<RefusalCode> = /* @__PURE__ */ inBoth<RefusalCode>({
  "session/unknown-command": ["That command does not exist.", "Esa orden no existe."],
  "session/topic-missing": [
    "This call was set up without that: {{ topic }}.",
    "Esta llamada se abrió sin eso: {{ topic }}.",
  ],
  "session/invalid-command": [
    "Something in that entry is missing or not right.",
    "Falta algo en esa entrada, o no es correcto.",
  ],
  "session/not-allowed": [
    "Your role cannot do that here. A supervisor may be able to.",
    "Su función no permite hacerlo aquí. Quizá pueda alguien de supervisión.",
  ],
  "session/completed": ["The call is already completed.", "La llamada ya está cerrada."],
  "session/not-found": ["This call has no such thing: {{ what }}.", "Esta llamada no tiene tal cosa: {{ what }}."],
  "session/not-strikeable": [
    "That entry cannot be struck. It has a correction of its own.",
    "Esa entrada no se puede tachar. Tiene su propia corrección.",
  ],
  "dispatch/unknown-command": ["That command does not exist for a dispatch.", "Esa orden no existe para un aviso."],
  "dispatch/invalid-command": [
    "Something in that entry is missing or not right.",
    "Falta algo en esa entrada, o no es correcto.",
  ],
  "dispatch/not-allowed": ["Your role cannot do that to a dispatch.", "Su función no permite hacerlo con un aviso."],
  "dispatch/completed": ["That dispatch has ended already.", "Ese aviso ya terminó."],
  "dispatch/not-found": ["We could not find that here: {{ what }}.", "Aquí no existe: {{ what }}."],
  "dispatch/wrong-standing": [
    "That cannot be done with this dispatch as it stands now.",
    "Tal como está ahora este aviso, no se puede hacer.",
  ],
  "dispatch/caller-cannot-withdraw": [
    "It is urgent, so a caller's word does not withdraw it.",
    "Es urgente: la palabra de quien llama no lo retira.",
  ],
  "dispatch/wrong-code-word": [
    "That code word is not right. Please change nothing.",
    "Esa palabra clave no es correcta. Por favor, no cambie nada.",
  ],
  "followup/unknown-command": ["That command does not exist for a promise.", "Esa orden no existe para una promesa."],
  "followup/invalid-command": [
    "Something in that entry is missing or not right.",
    "Falta algo en esa entrada, o no es correcto.",
  ],
  "followup/not-allowed": ["Your role cannot do that to a promise.", "Su función no permite hacerlo con una promesa."],
  "followup/completed": ["That promise has ended already.", "Esa promesa ya terminó."],
  "followup/wrong-standing": [
    "That cannot be done with this promise as it stands now.",
    "Tal como está ahora esta promesa, no se puede hacer.",
  ],
  "followup/taken": ["Somebody else has taken this promise on.", "Otra persona ya se ocupa de esta promesa."],
  "followup/not-found": ["That promise has no such thing.", "Esa promesa no tiene tal cosa."],
  "session/wrong-standing": ["That cannot be done as it stands now.", "Tal como está ahora, no se puede hacer."],
  "call/playbook-mismatch": ["That call was opened under other settings.", "Esa llamada se abrió con otros ajustes."],
  "call/time-jump": ["The time given is more than a day ahead.", "La hora indicada está a más de un día."],
  "call/step-failed": [
    "Something went wrong here. The entry was not kept; please try again.",
    "Algo falló aquí. La entrada no se guardó; inténtelo otra vez.",
  ],
  "log/topic-missing": [
    "The other side keeps more of this call than we do: {{ topic }}.",
    "El otro lado guarda más de esta llamada que nosotros: {{ topic }}.",
  ],
  "log/newer-version": [
    "What came in is of a newer version than this one.",
    "Lo que llegó es de una versión más nueva que esta.",
  ],
  "log/conflict": [
    "Two records of this call went different ways.",
    "Dos registros de esta llamada tomaron caminos distintos.",
  ],
  "limit/records": [
    "The call holds as many entries of this kind as it can keep.",
    "La llamada guarda ya todas las entradas de este tipo que puede.",
  ],
  "call/no-time": ["The entry came without a time.", "La entrada llegó sin hora."],
  "call/not-open": ["The call has not been opened here yet.", "La llamada aún no se ha abierto aquí."],
  "call/listener-loop": [
    "The same answer kept coming back, so it was stopped.",
    "La misma respuesta volvía una y otra vez, y se detuvo.",
  ],
  "call/redactor-failed": [
    "The words could not be masked, so they were not kept.",
    "No se pudieron ocultar los datos, así que no se guardaron las palabras.",
  ],
  "log/gap": ["Something is missing before this. It will be fetched.", "Falta algo antes de esto. Se va a pedir."],
  "log/invalid": ["What came in does not belong to this call.", "Lo que llegó no es de esta llamada."],
  "limit/turn": ["That was too long to keep in one piece.", "Era demasiado largo para guardarlo de una vez."],
  "limit/turns": [
    "The call has reached its limit of turns. You can still close and promise.",
    "La llamada llegó a su límite de intervenciones. Aún puede cerrar y prometer.",
  ],
  "limit/call": [
    "The call has reached its limit of words. You can still close and promise.",
    "La llamada llegó a su límite de palabras. Aún puede cerrar y prometer.",
  ],
  "limit/partial": ["Too many things are being said at once.", "Se están diciendo demasiadas cosas a la vez."],
})
