import type { PhraseGroup } from "../../bank/group.js"

/** Until the caller has begun to tell. */
export const beginning: readonly PhraseGroup[] = [
  {
    intent: "greeting",
    tone: "plain",
    source: "S15",
    texts: {
      thisIs: "{{ clientName }}, le atiende {{ agentName }}. ¿En qué podemos ayudarle?",
      through: "Se comunicó con {{ clientName }}. Le habla {{ agentName }}. ¿Qué podemos hacer por usted?",
      speaking: "{{ clientName }}, gracias por llamar. Habla {{ agentName }}. ¿En qué le ayudamos?",
    },
  },
  {
    intent: "greeting",
    tone: "warm",
    source: "E8",
    texts: {
      hello: "Hola, le saluda {{ agentName }}, de {{ clientName }}. ¿Qué podemos hacer hoy por usted?",
      goodDay: "Hola, gracias por llamar a {{ clientName }}. Soy {{ agentName }}. ¿En qué podemos ayudarle hoy?",
    },
  },
  {
    intent: "aiDisclosure",
    tone: "plain",
    claims: ["agentIsMachine"],
    source: "C13",
    texts: {
      computer: "Soy un programa, no una persona. Puede pedir que le atienda alguien del equipo.",
      assistant: "Habla con el asistente automático de {{ clientName }}. Si prefiere una persona, solo dígalo.",
      before: "Para que lo sepa: soy un asistente automático. Si prefiere hablar con una persona, dígamelo.",
    },
  },
  {
    intent: "recordingNotice",
    tone: "plain",
    source: "B10",
    texts: {
      right: "Quisiéramos grabar esta llamada para poder comprobar lo dicho. ¿Está de acuerdo?",
      may: "¿Nos permite grabar la llamada? Le ayudamos igual si prefiere que no.",
    },
  },
  {
    intent: "recordingRefused",
    tone: "plain",
    claims: ["recordingOff"],
    source: "B10",
    texts: {
      off: "Muy bien. La grabación está desactivada y podemos seguir.",
      without: "Por supuesto. Ya está desactivada. Siga, por favor.",
    },
  },
  {
    intent: "recordingRefused",
    tone: "plain",
    source: "B10",
    texts: {
      now: "Por supuesto. Detengo ahora mismo la grabación.",
      first: "Muy bien. Un momento, detengo la grabación y seguimos.",
    },
  },
  {
    intent: "recordingPaused",
    tone: "plain",
    claims: ["recordingPaused"],
    source: "B10",
    texts: {
      now: "La grabación está en pausa. Cuando quiera.",
      paused: "Puse en pausa la grabación para esta parte. Adelante, por favor.",
    },
  },
  {
    intent: "dropCallback",
    tone: "plain",
    repeatable: true,
    source: "C14",
    texts: {
      cutOff: "Por si se corta: ¿a qué número podemos llamarle?",
      lost: "Si se corta la línea, ¿en qué número le encontramos?",
      bestNumber: "Por si acaso se corta: ¿cuál es el mejor número para llamarle?",
    },
  },
  {
    intent: "dropCallback",
    tone: "steady",
    repeatable: true,
    source: "D12",
    texts: {
      first: "Por si se pierde la llamada: ¿desde qué número nos llama?",
      keep: "Primero anoto su número, por si se corta. ¿Cuál es?",
    },
  },
  {
    intent: "carriedFacts",
    tone: "plain",
    source: "C3",
    texts: {
      already: "Tengo aquí lo que ya nos contó: {{ carried }}. ¿Sigue siendo así?",
      again: "No hace falta que lo repita. Aquí tengo: {{ carried }}. ¿Es correcto?",
      reached: "Con su llamada me llegó esto: {{ carried }}. ¿Lo tenemos bien?",
    },
  },
  {
    intent: "waitAcknowledged",
    tone: "plain",
    claims: ["waitedLong"],
    source: "C3",
    texts: {
      while: "Esperó bastante para hablar con nosotros. Gracias por seguir en la línea.",
      long: "La espera fue larga, y lo siento. Ahora estoy con usted.",
    },
  },
  {
    intent: "waitAcknowledged",
    tone: "steady",
    claims: ["waitedLong"],
    source: "C3",
    texts: {
      tooLong: "Le hicimos esperar, y lo siento. Empecemos ya.",
      hereNow: "Fue demasiada espera. Ya estoy aquí. Dígame.",
    },
  },
  {
    intent: "repeatAcknowledged",
    tone: "plain",
    claims: ["contactedBefore"],
    source: "C19",
    texts: {
      before: "Veo que no es la primera vez que llama por esto. Seguimos desde donde quedó.",
      notes: "Tengo aquí las notas de su llamada anterior, así que partimos de ahí.",
    },
  },
  {
    intent: "repeatAcknowledged",
    tone: "steady",
    claims: ["contactedBefore"],
    source: "C19",
    texts: {
      notFirst: "Sé que ya llamó por esto. Sigo yo ahora, desde donde quedó.",
      noStart: "No hace falta contarlo todo otra vez. Tengo las notas delante.",
    },
  },
  {
    intent: "repeatAcknowledged",
    tone: "plain",
    claims: ["transferredBefore"],
    source: "C3",
    texts: {
      passed: "Le pasamos de uno a otro, y lo siento. Ahora me ocupo yo.",
      enough: "Ya le pasamos bastante de uno a otro. Lo siento. Ahora sigo yo.",
    },
  },
  {
    intent: "brokenPromise",
    tone: "plain",
    claims: ["promiseBroken"],
    source: "C15",
    texts: {
      said: "Le dijimos que tendría noticias nuestras y no las tuvo. Lo siento.",
      kept: "Le hicimos una promesa y no la cumplimos. Lo siento. Eso va primero.",
    },
  },
  {
    intent: "brokenPromise",
    tone: "plain",
    source: "C15",
    texts: {
      expected: "Usted contaba con que íbamos a {{ action }}, y no fue así. Lo siento.",
      waited: "Sé que nos esperaba para {{ action }}. Siento que no haya sido así.",
      lookUp: "Usted esperaba más de nosotros, y lo siento. Déjeme ver qué le dijimos.",
    },
  },
  {
    intent: "brokenPromise",
    tone: "steady",
    claims: ["promiseBroken"],
    source: "C15",
    texts: {
      short: "No hicimos lo que dijimos. Lo siento. Eso va primero.",
      right: "Tiene razón, lo dijimos y no lo hicimos. Lo siento.",
    },
  },
  {
    intent: "offerHelp",
    tone: "plain",
    source: "E5",
    texts: {
      what: "¿Qué podemos hacer por usted?",
      useful: "¿Qué le serviría más en este momento?",
      begin: "¿Por dónde quiere que empecemos?",
    },
  },
  {
    intent: "offerHelp",
    tone: "steady",
    source: "E5",
    texts: {
      first: "Gracias por contármelo. ¿Qué arreglamos primero?",
      mostNow: "Le escuché. ¿Qué es lo más importante ahora?",
    },
  },
]
