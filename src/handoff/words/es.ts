import { cueWords } from "../../session/inner.js"
import type { PromiseSlots } from "../told/statement.js"
import { capital, lower, nameOf, toPromise } from "./parts.js"
import type { Say } from "./say.js"
import type { HandoffWords } from "./words.js"

/** Hand-offs in Spanish. */
export const es: HandoffWords = {
  locale: "es",
  sentences: {
    askedFor: ({ reason }, say) => `Se pide ayuda: ${say.clip(reason)}.`,
    askedToHelp: () => "El agente pide ayuda.",
    callerAsksForYou: () => "Pide hablar con un supervisor.",
    callerNamed: ({ name }, say) => `${say.clip(name)}.`,
    callerUnnamed: () => "",
    onBehalfOf: ({ name, relation }, say) => `Llama por ${say.clip(name)}${relationOf(relation)}.`,
    verification: ({ verification }) =>
      ({
        verified: "Identidad verificada.",
        failed: "No se pudo verificar la identidad.",
        notAsked: "Identidad sin verificar.",
      })[verification],
    reachOn: ({ number }, say) => `Para llamarle: ${say.clip(number)}.`,
    language: ({ language }, say) => `Idioma: ${say.language(language)}.`,
    fact: ({ fact, value, inTheirWords }, say) =>
      inTheirWords
        ? `${capital(factName(fact))}, según confirmó: ${say.quote(value)}`
        : `${capital(factName(fact))}: ${say.clip(value)}.`,
    factHeard: ({ fact, words }, say) =>
      `${capital(factName(fact))}${Object.hasOwn(facts, fact) ? ", en sus palabras" : ""}: ${say.quote(words)}`,
    factAdded: ({ words }, say) => `Añadió: ${say.quote(words)}`,
    readBackHeard: ({ words }, say) => `Se le repitió, y dijo que sí: ${say.quote(words)}`,
    answered: ({ asked, words }, say) => `A ${say.quote(asked)} dijo: ${say.quote(words)}`,
    factDisputed: ({ fact, value, other }, say) =>
      `${capital(factName(fact))}: ${say.clip(value)}, pero también se oyó: ${say.quote(other)}`,
    waited: ({ ms }, say) => `Esperó ${say.duration(ms)}.`,
    contactedBefore: ({ count }) => `Ya nos contactó ${times(count)}.`,
    promisesBroken: ({ count }) => (count === 1 ? "No cumplimos una promesa." : `No cumplimos ${count} promesas.`),
    toldHeard: ({ of, words }, say) => `${capital(cueWords[of][1])}, en sus palabras: ${say.quote(words)}`,
    held: ({ count, ms }, say) => `En espera ${times(count)}, ${say.duration(ms)} en total.`,
    offered: ({ what }, say) => `Ofrecido, sin respuesta: ${say.clip(what)}.`,
    chosen: ({ what }, say) => `Eligió: ${say.clip(what)}.`,
    notTaken: ({ what }, say) => `Ofrecido, no elegido: ${say.clip(what)}.`,
    declined: ({ what }, say) => `No quiso: ${say.clip(what)}.`,
    actionOpen: ({ what, owner, dueAt }, say) =>
      `Pendiente: ${say.clip(what)}${owner === "" ? "" : ` (${say.clip(owner)})`}${dueAt === null ? "" : `, a más tardar el ${say.moment(dueAt)}`}.`,
    dispatched: ({ topic, standing, by, reason }, say) =>
      `Guardia por ${say.clip(topic)}: ${dispatches[standing]}${by === "" ? "" : ` (${say.clip(by)})`}${reason === "" ? "" : `: ${say.clip(reason)}`}.`,
    actionDone: ({ what }, say) => `Hecho: ${say.clip(what)}.`,
    actionHeard: ({ words }, say) => `El agente dijo: ${say.quote(words)}`,
    promised: (slots, say) => `${promise(slots, say)}${slots.isOverdue ? " No consta que se cumpliera." : ""}`,
    promiseHeard: (slots, say) => `Oído, sin confirmar: ${lower(promise(slots, say))}`,
    promiseEnded: (slots, say) =>
      `${promise(slots, say)} ${capital(endings[slots.end])}${(slots.reason ?? "") === "" ? "" : `: ${say.clip(slots.reason!)}`}.`,
    helpUnmet: ({ reason }, say) => `Se pidió ayuda y no ha llegado${reason === "" ? "" : `: ${say.clip(reason)}`}.`,
    ringBackOwed: ({ number }, say) =>
      `Se cortó la llamada: volver a llamar${number === "" ? "" : ` al ${say.clip(number)}`}.`,
    lineEnded: ({ outcome, endReason }) =>
      outcome === "answered" ? ends[endReason] : `Línea: ${outcomes[outcome]}. ${ends[endReason]}`,
    resolution: ({ resolution, reason }, say) =>
      `${resolutions[resolution]}${reason.trim() === "" ? "" : `: ${say.clip(reason)}`}.`,
    noActionNeeded: () => "No hacía falta hacer nada.",
    flag: ({ flag, confirmed }) => `${flags[flag]}${confirmed ? "" : " (oído, sin confirmar)"}.`,
    abuse: ({ count }) => `Oído: insultos al agente, ${times(count)}.`,
    safety: ({ kind, cleared }, say) =>
      `SEGURIDAD: ${dangers[kind]}${cleared === "" ? "" : `; ya pasó: ${say.clip(cleared)}`}.`,
    praise: ({ words }, say) => `Elogio al agente: ${say.quote(words)}`,
    openWith: ({ name, matter }, say) => {
      const hello = name === "" ? "Hola" : say.clip(name)
      return matter === ""
        ? `Empiece: «${hello}, me contaron de su llamada. ¿Me permite verificar lo que tengo?»`
        : `Empiece: «${hello}, aquí tengo: ${say.mention(matter)}. ¿Es así?»`
    },
    openWithSympathy: ({ name }, say) => {
      const hello = name === "" ? "Hola" : say.clip(name)
      return `Empiece: «${hello}, me lo contaron, y siento mucho su pérdida.»`
    },
    greetByName: ({ name }, say) => `Salude a ${say.clip(name)} por su nombre.`,
    ownWait: () => "Reconozca la espera.",
    ownRepeat: () => "Reconozca que ya nos había contactado.",
    ownBrokenPromise: () => "Reconozca la promesa que no cumplimos.",
    ownIfSo: () => "Dice que ya le fallamos: compruébelo y, si es así, reconózcalo.",
    readBackFirst: ({ matter, inTheirWords }, say) =>
      `Repita, no pregunte: ${inTheirWords ? say.quote(matter) : `${say.clip(matter)}.`}`,
    known: ({ fact }) => `${capital(nameOf({ ...facts, ...asked }, fact))}.`,
    numberKnown: () => "Su número.",
    doNotDisclose: ({ name }, say) =>
      `No diga nada sobre ${name === "" ? "la persona de la que se trata" : say.clip(name)}: no se puede informar a quien llama.`,
    doNotPromise: () => "No dé una hora que no sea segura: ya incumplimos una promesa.",
    doNotSellOrCall: () => "Ni ofertas ni más llamadas: pidió no recibir llamadas.",
    doNotRecord: () => "No grabar: no lo autorizó.",
    doNotOfferAgain: ({ what }, say) => `No repetir: ${say.clip(what)} (no lo quiso).`,
  },
  gaps: {
    callerName: "nombre",
    callbackNumber: "teléfono",
    verification: "identidad",
    problem: "el problema",
    problemUnconfirmed: "confirmar el problema",
    outcomeUnconfirmed: "confirmar qué quiere",
    desiredOutcome: "qué quiere",
    actions: "el siguiente paso",
    readBack: "repetir y confirmar",
    owner: "quién lo hace",
    due: "para cuándo",
    disposition: "código de cierre",
    resolutionReason: "por qué no está resuelto",
    message: "campos del mensaje",
    promiseUnsettled: "confirmar una promesa oída",
    words: "lo que se dijo",
  },
  headings: {
    ask: "Se le pide",
    identify: "Quién",
    situation: "Situación",
    background: "Antecedentes",
    assessment: "Atención",
    recommendation: "Sugerencia",
    state: "Cómo está",
    done: "Hecho",
    promised: "Prometido",
    next: "Siguiente paso",
    greet: "Cómo saludar",
    doNotAsk: "No hace falta preguntar",
    doNotSay: "Mejor no",
    gaps: "Por aclarar",
  },
  notKnown: (gaps) => `Por aclarar: ${gaps.join(", ")}.`,
  fact: (name) => capital(factName(name)),
  joins: {
    from: (at) => `desde el ${at}`,
    to: (at) => `a más tardar el ${at}`,
    between: (from, to) => `entre el ${from} y ${to}`,
    day: (day) => `el ${day}`,
    days: (first, last) => `del ${first} al ${last}`,
    byDay: (day) => `antes de que acabe el ${day}`,
    minutes: (count) => `${count} min`,
    hours: (count) => `${count} h`,
    quote: (words) => `«${words}»`,
    clauses: {
      openers:
        "antes aunque como cuando desde después donde durante e hace hasta mientras ni o pero por porque pues que quien si u y",
      hanging:
        "a al con de del el en es está están ha han la las le lo los me mi mis muy nos nuestra nuestro para se sin su sus te un una uno",
    },
  },
}

const facts: Readonly<Record<string, string>> = {
  reasonForCall: "motivo de la llamada",
  problem: "problema",
  cause: "causa",
  desiredOutcome: "quiere",
  complaint: "queja",
  callerGoal: "su objetivo",
  agentGoal: "nuestro objetivo",
}

/** What they said of themselves. */
const persons: Readonly<Record<string, string>> = { callerName: "nombre", callbackNumber: "teléfono" }

/** What need not be asked. */
const asked: Readonly<Record<string, string>> = {
  problem: "qué pasa",
  desiredOutcome: "qué quiere",
  cause: "la causa",
  reasonForCall: "el motivo de la llamada",
}

const kinds = { callback: "devolver la llamada", send: "enviarlo", visit: "una visita", do: "hacerlo" } as const
const endings = { kept: "cumplida", broken: "incumplida", withdrawn: "retirada" } as const
const dispatches = {
  wanted: "pedida",
  unopened: "pedida",
  pending: "aún no avisada",
  notified: "avisada, nadie se encarga todavía",
  acknowledged: "se encarga alguien",
  exhausted: "no se localizó a nadie",
  done: "hecho",
  withdrawn: "retirada",
} as const
const resolutions = {
  full: "Resuelto",
  partial: "Resuelto en parte",
  none: "Sin resolver",
  unknown: "No se dijo si se resolvió",
} as const
const flags = {
  doNotCall: "Pidió no recibir llamadas",
  threat: "Amenazó con hacer daño",
  legal: "Habló de acciones legales",
  publicComplaint: "Puede quejarse en público",
  recordingRefused: "No autorizó la grabación",
  minor: "Es menor de edad",
} as const
const dangers = {
  crisis: "se habló de peligro para la vida",
  fire: "incendio",
  gas: "gas",
  medical: "urgencia médica",
  duress: "puede que alguien esté escuchando",
} as const
const outcomes = {
  answered: "atendida",
  missed: "perdida",
  rejected: "rechazada",
  canceled: "cancelada por quien llamó",
  busy: "ocupada",
  noAnswer: "sin respuesta",
  failed: "fallida",
  voicemail: "buzón de voz",
  abandoned: "colgó antes de que contestáramos",
} as const
const ends = {
  hangUp: "",
  transferred: "Transferida.",
  dropped: "Se cortó la llamada.",
  abuse: "Terminada por insultos.",
  threat: "Terminada por una amenaza.",
  timeout: "Terminada por tiempo.",
  error: "Terminada por un fallo técnico.",
  unknown: "",
} as const

function promise(slots: PromiseSlots, say: Say): string {
  return toPromise(slots.promisedBy === "caller" ? "Prometió" : "Prometimos", kinds, slots, say)
}

function factName(name: string): string {
  return nameOf({ ...facts, ...persons }, name)
}

const relations: Readonly<Record<string, string>> = {
  family: "familiar",
  carer: "cuidador/a",
  tenant: "inquilino/a",
  landlord: "arrendador/a",
  colleague: "colega",
  neighbour: "vecino/a",
}

function relationOf(relation: string): string {
  return Object.hasOwn(relations, relation) ? ` (como ${relations[relation]!})` : ""
}

function times(count: number): string {
  return count === 1 ? "una vez" : `${count} veces`
}
