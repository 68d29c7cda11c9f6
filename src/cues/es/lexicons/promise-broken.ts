import type { CueRule } from "../../lexicon/pack.js"

/** That somebody of ours was to do something and did not, as the caller tells it. */
export const promiseBroken: readonly CueRule[] = [
  {
    id: "es.promiseBroken.said",
    kind: "promiseBroken",
    confidence: 0.85,
    strength: 0.6,
    guard: ["supposed"],
    say: [
      "(me|nos) (aseguraron|aseguro|dijeron|dijo|prometieron|prometio) *1 (que|para|un+|el|la|@dia)|(me|nos) (dicen|prometen) que (llega|me|va|van|viene|vienen)|(quedaron|quedo|quedaste) (de|en|que)|(iban|iba+) a _|(tenia|tenian) que _|(debia|debian) _|(me quede|nos quedamos) *2 en casa|(tenia|teniamos|tengo|tenemos) una? (cita|turno|visita)",
    ],
    needs: ["~sinHacer"],
    unless: ["nadie (me|nos) (aseguro|dijo|prometio)"], // nothing was to be done
  },
  {
    id: "es.promiseBroken.undone",
    kind: "promiseBroken",
    confidence: 0.85,
    strength: 0.6,
    guard: ["supposed"],
    say: [
      "nadie (se presento|@vino|me @llamo)|(el|la|su|un+) *1 (tecnico+|repartidor|mensajero|fontanero|plomero|electricista|compañero+) (no|nunca) (se presento|@vino|@llamo)|(nunca|no) me @llamo la llamada|no (cumplen|cumplieron|cumplio|han cumplido)|(faltaron|falto) a su palabra|(esperando|espero) (la|el|su) _ que *1 prometieron|(el|lo+) *1 que (me|nos)? prometieron *2 (no|nunca)|donde esta (la|el) *1 que *1 (prometieron|prometio)",
    ],
  },
  {
    id: "es.mark.sinHacer",
    kind: "~sinHacer",
    say: [
      "nadie|nunca|nada|(sigo|seguimos) (esperando|sin)|(todavia|aun) no|no (han|@llamo|@vino|lo (hicieron|hizo))|hace (#|un+|varios|varias) (dia+|mes+|semana+)|ya (es|son|van|pasaron) *2",
    ],
  },
]
