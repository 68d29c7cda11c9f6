import type { PhraseGroup } from "../../bank/group.js"

/** When somebody may be in danger. */
export const safety: readonly PhraseGroup[] = [
  {
    intent: "safetyStay",
    tone: "plain",
    repeatable: true,
    source: "safety",
    texts: {
      with: "Sigo en la línea con usted.",
      here: "No cuelgue, por favor. Estoy aquí.",
    },
  },
  {
    intent: "safetyWhere",
    tone: "plain",
    repeatable: true,
    source: "safety",
    texts: {
      now: "¿Dónde está exactamente ahora mismo?",
      address: "¿En qué dirección está?",
    },
  },
  {
    intent: "safetyNumber",
    tone: "plain",
    repeatable: true,
    source: "safety",
    texts: {
      calling: "¿Desde qué número llama?",
      reach: "¿A qué número le podemos llamar?",
    },
  },
  {
    intent: "safetyHelpCalled",
    tone: "plain",
    commits: { kind: "do", promisedBy: "agent" },
    repeatable: true,
    source: "safety",
    texts: {
      calling: "Estoy pidiendo ayuda. Siga conmigo, por favor.",
      both: "Estoy llamando para pedir ayuda, y sigo con usted.",
    },
  },
  {
    intent: "safetyHelpConfirmed",
    tone: "plain",
    claims: ["dispatchAcknowledged"],
    repeatable: true,
    source: "safety",
    texts: {
      answered: "Han contestado a nuestra llamada. No cuelgue, por favor.",
      know: "Ya tienen nuestro aviso. Siga conmigo.",
    },
  },
]
