import type { PhraseGroup } from "../../bank/group.js"

/** Hold, transfer, help. */
export const holding: readonly PhraseGroup[] = [
  {
    intent: "holdConsent",
    tone: "plain",
    repeatable: true,
    source: "A8",
    texts: {
      may: '¿Me permite ponerle en espera {{ holdTime | default: "un minuto" }} para {{ purpose }}?',
      need: 'Necesito {{ purpose }}. ¿Le importa esperar {{ holdTime | default: "un minuto" }}?',
    },
  },
  {
    intent: "holdConsent",
    tone: "steady",
    repeatable: true,
    source: "A8",
    texts: {
      know: 'Sé que ya esperó. ¿Me permite {{ purpose }}? Será {{ holdTime | default: "un minuto" }}.',
      orCall: "Voy a {{ purpose }}. ¿Espera en línea, o prefiere que le llamemos?",
    },
  },
  {
    intent: "holdRegroup",
    tone: "plain",
    source: "A9",
    texts: {
      think: "¿Me da un minuto para repasarlo todo? Después le sugiero cómo seguir.",
      best: "Deme un minuto, por favor, para ver cuál es la mejor forma. ¿Le parece bien?",
    },
  },
  {
    intent: "holdRegroup",
    tone: "steady",
    source: "A9",
    texts: {
      right: "Quiero hacerlo bien. ¿Me da un minuto para mirarlo con calma?",
      minute: "¿Me concede un minuto? Después le digo qué podemos hacer.",
    },
  },
  {
    intent: "holdCheckBack",
    tone: "plain",
    repeatable: true,
    source: "A8",
    texts: {
      still: "Gracias por esperar. Sigo en eso. ¿Prefiere esperar, o que le llamemos?",
      forgotten: "No me olvidé de usted. Necesito un minuto más. ¿Le parece bien?",
    },
  },
  {
    intent: "holdCheckBack",
    tone: "steady",
    repeatable: true,
    source: "A8",
    texts: {
      here: "Aquí estoy, y todavía no está listo. ¿Sigo, o prefiere que le llamemos?",
      choice: "Tarda más de lo que dije. Lo siento. ¿Espera, o le llamamos?",
    },
  },
  {
    intent: "holdReturn",
    tone: "plain",
    repeatable: true,
    source: "A9",
    texts: {
      thanks: "Gracias por esperar. Le cuento en qué punto estamos.",
      found: "Gracias por la espera. Esto es lo que puedo decirle.",
    },
  },
  {
    intent: "holdReturn",
    tone: "steady",
    repeatable: true,
    source: "A9",
    texts: {
      here: "Ya estoy aquí. Gracias por esperar. Le digo qué tenemos.",
      next: "Gracias por esperar. Vamos a {{ action }}.",
    },
  },
  {
    intent: "transferConsent",
    tone: "plain",
    source: "B7",
    texts: {
      better: "{{ person }} puede hacer más por usted que yo. ¿Le comunico?",
      stay: "¿Me permite comunicarle con {{ person }}? Sigo en la línea hasta que estén hablando.",
    },
  },
  {
    intent: "transferNotice",
    tone: "plain",
    source: "C1",
    texts: {
      know: "Le comunico ahora con {{ person }}, y le cuento lo que me dijo.",
      notes: "Va a hablar con {{ person }}, que tiene mis notas. No hará falta empezar de nuevo.",
    },
  },
  {
    intent: "helpOffered",
    tone: "plain",
    source: "B7",
    texts: {
      ask: 'Estoy pidiendo que {{ person | default: "un supervisor" }} se una a la llamada. Siga conmigo, por favor.',
      sure: 'Por supuesto. Busco ahora a {{ person | default: "un supervisor" }} y le digo cómo va.',
    },
  },
  {
    intent: "helpOffered",
    tone: "steady",
    source: "R3",
    texts: {
      yes: 'Sí. Llamo ahora a {{ person | default: "un supervisor" }}.',
      asked: 'Quiere hablar con {{ person | default: "un supervisor" }}, y está en su derecho. Lo pido ahora.',
    },
  },
  {
    intent: "helpUnavailable",
    tone: "plain",
    source: "R3",
    texts: {
      honest: "Lo siento, en este momento no hay ningún supervisor disponible. Podemos {{ alternative }}.",
      sorry: "Lo siento, ahora ningún supervisor está disponible. ¿Le serviría {{ alternative }}?",
    },
  },
  {
    intent: "humanHandOver",
    tone: "plain",
    claims: ["agentIsMachine"],
    source: "S27",
    texts: {
      yes: 'Por supuesto. Miro si {{ person | default: "alguien del equipo" }} tiene un momento y le transmito lo que me dijo.',
      notes: 'Prefiere una persona, por supuesto. Busco a {{ person | default: "alguien del equipo" }}.',
    },
  },
]
