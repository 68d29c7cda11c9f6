import type { PhraseGroup } from "../../bank/group.js"

/** To the agent alone. */
export const privately: readonly PhraseGroup[] = [
  {
    intent: "composure",
    tone: "plain",
    repeatable: true,
    source: "D1",
    texts: {
      breath: "Una respiración lenta, antes de la próxima frase.",
      shoulders: "Los pies en el suelo. Los hombros abajo.",
      slower: "Un poco más despacio, un poco más bajo.",
    },
  },
  {
    intent: "notPersonal",
    tone: "plain",
    repeatable: true,
    source: "C6",
    texts: {
      about: "Se trata de lo que le pasó a esta persona.",
      before: "Ya estaba ahí antes de que sonara el teléfono.",
    },
  },
  {
    intent: "perspective",
    tone: "plain",
    source: "E10",
    texts: {
      seat: "Si le pasara a usted: {{ problem }}. ¿Qué querría oír primero?",
      day: "¿Cómo habrá sido su día antes de llamar?",
    },
  },
  {
    intent: "perspectiveFaulty",
    tone: "plain",
    source: "E10",
    texts: {
      open: "Lo esperó, lo abrió, y estaba roto.",
      work: "Ayer funcionaba, y contaba con ello.",
    },
  },
  {
    intent: "perspectiveLate",
    tone: "plain",
    source: "E10",
    texts: {
      window: "Se tomó el día libre y esperó junto a la ventana.",
      silence: "Nadie le dijo nada mientras esperaba.",
    },
  },
  {
    intent: "perspectiveBilled",
    tone: "plain",
    source: "E10",
    texts: {
      account: "Mira su cuenta y falta dinero.",
      fault: "No hizo nada mal, y tiene que demostrarlo.",
    },
  },
  {
    intent: "perspectiveAgain",
    tone: "plain",
    source: "E10",
    texts: {
      story: "Ya contó esto antes, a alguien que le prometió algo.",
      trust: "Ya confió en nosotros una vez.",
    },
  },
  {
    intent: "recovery",
    tone: "plain",
    source: "E12",
    texts: {
      water: "Esa fue dura. Un vaso de agua, dos minutos, y la siguiente.",
      talk: "Las llamadas duras dejan huella. ¿Hay alguien a quien quiera contárselo?",
    },
  },
]
