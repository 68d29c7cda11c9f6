import type { PhraseGroup } from "../../bank/group.js"

/** Messages, other kinds of call, and callers about whom something else must be known. */
export const callers: readonly PhraseGroup[] = [
  {
    intent: "messageTaken",
    tone: "plain",
    repeatable: true,
    source: "S20",
    texts: {
      read: "Le leo el mensaje: {{ message }}. ¿Está bien?",
      down: "Esto es lo que tengo: {{ message }}. ¿Cambio algo?",
    },
  },
  {
    intent: "wrongNumber",
    tone: "plain",
    source: "S19",
    texts: {
      reached: "Ha llamado a {{ clientName }}. Creo que buscaba a otra persona. ¿Qué número marcó?",
      worry: "No pasa nada, esto es {{ clientName }}. Suerte con su llamada.",
    },
  },
  {
    intent: "doNotCall",
    tone: "plain",
    claims: ["doNotCallNoted"],
    source: "R20",
    texts: {
      noted: "Anoté que no quiere que le llamemos. Gracias por decirlo.",
      list: "Su número quedó marcado para no recibir llamadas. Siento la molestia.",
    },
  },
  {
    intent: "solicitor",
    tone: "plain",
    source: "S19",
    texts: {
      write: "Gracias, en esta línea no recibimos ofertas. Escriba a {{ clientName }}, por favor.",
      thanks: "Gracias por la oferta. Esta línea es para clientes, así que me despido.",
    },
  },
  {
    intent: "silentLine",
    tone: "plain",
    repeatable: true,
    source: "S15",
    texts: {
      hear: "¿Hola? No le escucho. Si me escucha, diga algo, por favor.",
      there: "¿Está ahí? Espero un momento.",
    },
  },
  {
    intent: "silentLine",
    tone: "gentle",
    repeatable: true,
    source: "S15",
    texts: {
      here: "Sigo aquí. No hace falta que hable. Toque el teléfono si me escucha.",
      noHurry: "Sin prisa. Estoy aquí cuando quiera hablar.",
    },
  },
  {
    intent: "voicemail",
    tone: "plain",
    source: "F8",
    texts: {
      back: "Hola, le habla {{ agentName }}, de {{ clientName }}. Llámenos al {{ ourNumber }}, por favor. Gracias.",
      short: "Un mensaje de {{ clientName }}: llámenos al {{ ourNumber }} cuando pueda.",
    },
  },
  {
    intent: "ringBack",
    tone: "plain",
    source: "C14",
    texts: {
      cut: "Le habla {{ agentName }}, de {{ clientName }}. Se cortó, así que le vuelvo a llamar.",
      where: "Le llamamos de {{ clientName }}: se cortó la línea. Hablábamos de {{ thing }}.",
    },
  },
  {
    intent: "thirdParty",
    tone: "plain",
    source: "S27",
    texts: {
      private: "Puedo anotar lo que me diga, pero de eso solo puedo hablar con esa persona.",
      protect: "Cuidamos la privacidad de cada persona, también la suya. ¿Anoto un mensaje?",
    },
  },
  {
    intent: "minor",
    tone: "plain",
    source: "S27",
    texts: {
      adult: "Gracias por llamar. ¿Hay cerca una persona adulta que pueda ponerse al teléfono?",
      goTo: "Gracias por decírnoslo. ¿Qué persona adulta está cerca ahora?",
    },
  },
  {
    intent: "cardWarning",
    tone: "plain",
    repeatable: true,
    source: "B10",
    texts: {
      wait: "Por favor, no diga todavía el número de la tarjeta.",
      stop: "Espere un momento antes de dictarlo, por favor.",
    },
  },
  {
    intent: "cardWarning",
    tone: "plain",
    claims: ["recordingOn"],
    repeatable: true,
    source: "B10",
    texts: {
      pause: "Un momento, por favor: antes pongo en pausa la grabación.",
      before: "Antes de que me lo dicte, pongo en pausa la grabación.",
    },
  },
]
