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
      "(me|nos) (aseguraron|aseguro|dijeron|dijo|garantizaron|juraron|prometieron|prometio) *1 (que|para @dia|un|una|el|la|@dia)",
      "(quedaron|quedo|quedaste|quedamos) (de|en|que) *1",
      "(iba|iban|ibas|tenia|tenian|debia|debian|debio) (a|de|que)? (arreglar|avisarme|contactarme|depositarme|devolverme|enviarme|entregar|entregarme|estar|haber|haberme|instalar|llamarme|llegar|mandarme|pasar|reparar|ser|traer|traerme|venir)",
      "(espere|espero|estuve esperando|me quede|nos quedamos) *2 (en casa|todo el dia|toda la (mañana|tarde))|pedi (el|la) (dia|mañana|tarde)",
      "(tenia|tengo|teniamos|tenemos) (cita|turno|una (cita|visita)|la visita)",
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
      "(nadie|nunca|jamas|no) (se (presentaron|presento)|(aparecieron|aparecio|vinieron|vino) *2 (el tecnico|nadie|nunca|@dia))",
      "nadie (aparecio|ha (venido|llamado)|llego|me (ha llamado|ha devuelto|llamo|devolvio|aviso|contacto)|se presento|vino)",
      "(el|la|su|un|una) *1 (tecnico|tecnica|repartidor|mensajero|fontanero|plomero|electricista|instalador|compañero|compañera) (no|nunca|jamas) (aparecio|llamo|llego|se presento|vino|ha (llegado|venido|aparecido))",
      "(nunca|no) me (devolvieron|devolvio|han devuelto|regresaron) la llamada",
      "no (cumplen|cumplieron|cumplio|han cumplido) *2 (palabra|promesa|prometido|que (dijeron|me prometieron|prometieron)|plazo|nada)|(faltaron|falto) a su (palabra|promesa)",
      "(esperando|espero) (la|el|su|ese|esa|mi) (llamada|respuesta|reembolso|visita|tecnico|correo|pedido|pieza) (que *2 (prometieron|dijeron|iban)|desde)",
      "(la|el|lo) *1 que (me|nos)? (habian prometido|prometieron|prometio) *2 (no|nunca)",
      "donde esta (la|el) *1 que *1 (prometieron|prometio)",
    ],
  },
  {
    id: "es.mark.sinHacer",
    kind: "~sinHacer",
    say: [
      "nadie|nunca|jamas|nada|(sigo|seguimos) (esperando|sin)|(todavia|aun) no|no (aparecieron|aparecio|ha|han|hay|llamaron|llamo|llego|llegaron|lo (hicieron|hizo)|paso|se presento|se presentaron|vinieron|vino)|hace (#|un|una|unos|unas|varios|varias) (dia|dias|mes|meses|semana|semanas)|ya (es|son|estamos a|van|pasaron) *2",
    ],
  },
]
