import type { RefusalCode } from "../../kernel/index.js"
import type { Catalogue } from "./catalogue.js"

/** What is said to an agent when an input was refused. */
export const refusalTexts: Catalogue<RefusalCode> = {
  en: {
    "session/unknown-command": "That command does not exist.",
    "session/invalid-command": "Something in that entry is missing or not right.",
    "session/not-allowed": "Your role cannot do that here. A supervisor may be able to.",
    "session/completed": "The call is already completed.",
    "session/not-found": "This call has no such thing: {{ what }}.",
    "session/not-strikeable": "That entry cannot be struck. It has a correction of its own.",
    "call/no-time": "The entry came without a time.",
    "call/not-open": "The call has not been opened here yet.",
    "call/listener-loop": "The same answer kept coming back, so it was stopped.",
    "call/redactor-failed": "The words could not be masked, so they were not kept.",
    "log/gap": "Something is missing before this. It will be fetched.",
    "log/invalid": "What came in does not belong to this call.",
    "limit/turn": "That was too long to keep in one piece.",
    "limit/turns": "The call has reached its limit of turns. You can still close and promise.",
    "limit/call": "The call has reached its limit of words. You can still close and promise.",
    "limit/partial": "Too many things are being said at once.",
  },
  es: {
    "session/unknown-command": "Esa orden no existe.",
    "session/invalid-command": "Falta algo en esa entrada, o no es correcto.",
    "session/not-allowed": "Su función no permite hacerlo aquí. Quizá pueda alguien de supervisión.",
    "session/completed": "La llamada ya está cerrada.",
    "session/not-found": "Esta llamada no tiene tal cosa: {{ what }}.",
    "session/not-strikeable": "Esa entrada no se puede tachar. Tiene su propia corrección.",
    "call/no-time": "La entrada llegó sin hora.",
    "call/not-open": "La llamada aún no se ha abierto aquí.",
    "call/listener-loop": "La misma respuesta volvía una y otra vez, y se detuvo.",
    "call/redactor-failed": "No se pudieron ocultar los datos, así que no se guardaron las palabras.",
    "log/gap": "Falta algo antes de esto. Se va a pedir.",
    "log/invalid": "Lo que llegó no es de esta llamada.",
    "limit/turn": "Era demasiado largo para guardarlo de una vez.",
    "limit/turns": "La llamada llegó a su límite de turnos. Aún puede cerrar y prometer.",
    "limit/call": "La llamada llegó a su límite de palabras. Aún puede cerrar y prometer.",
    "limit/partial": "Se están diciendo demasiadas cosas a la vez.",
  },
}
