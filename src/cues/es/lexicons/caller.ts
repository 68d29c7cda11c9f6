import type { CueRule } from "../../lexicon/pack.js"

/** What a caller tells. */
export const caller: readonly CueRule[] = [
  {
    id: "es.distress",
    kind: "distress",
    confidence: 0.85,
    strength: 0.65,
    guard: ["negated", "reported", "supposed"],
    say: [
      "(ay|que) miedo",
      "(ando|estoy|estamos) (bastante|muy|tan)? (angustiado+|asustado+|aterrado+|desesperado+|preocupado+)|(me da|que|tengo|tenemos) (mucho|tanto)? miedo|no (paro|puedo parar|dejo) de llorar|no puedo dormir de *2",
    ],
  },
  {
    id: "es.bereavement",
    kind: "bereavement",
    confidence: 0.9,
    strength: 0.7,
    guard: ["reported", "supposed"],
    say: [
      "(fallecio|murio) *1 mi+ @pariente|mi+ *1 @pariente *1 (fallecio|(ha|acaba de) *1 (fallecer|fallecido|morir|muerto)|murio|se nos fue)|(fallecimiento|muerte) de mi+ *1 @pariente|(perdi|perdimos|perder) a mi+ *1 @pariente",
    ],
  },
  {
    id: "es.anger",
    kind: "anger",
    confidence: 0.85,
    strength: 0.65,
    guard: ["negated", "reported", "supposed"],
    say: [
      "(estoy|estamos|me tiene|me tienen|quede|me siento|ando|estoy ya) (muy|re|tan)? @enojo|harto+ de (esto|ustedes|esperar|llamar|que)|(me|nos) (enoja|enfada|molesta|indigna|cabrea|encabrona|enfurece|da rabia|da coraje|saca de quicio|tiene harto|hincha las *1)",
      "(esto|eso|es|me parece|su servicio) es? ya? *1 @indigno|^ (que|vaya|menudo+) *1 (verguenza|abuso|robo|estafa|desastre|porqueria|falta de respeto|servicio de mierda)|ya? (basta|estoy hasta *3)|(hasta cuando|como es posible|no puede ser) que? *2|no lo? puedo creer|me (estan|esta+) (tomando el pelo|viendo la cara|vacilando|cargando|jodiendo|robando)|(el|la|un) peor (aerolinea|atencion|banco|compañia|empresa|servicio)|una perdida de tiempo|(hacen|haciendo) perder el? tiempo|no tienen verguenza|(haga|hagan) su trabajo|gracias por nada|no aguanto mas (esto|este servicio|%)|no me diga+ que me calme|me (esta+|estan) (llamando|tratando de) (mentiroso|ladron|tonto)",
      "^ (apurese|apurate|dese prisa|date prisa|muevase) (%|por favor|que|ya)|no tengo (todo el dia (%|para)|tiempo para (esto+|sus))",
    ],
    unless: [
      "(esta+|esta usted|parece|mi @pariente esta) *1 @enojo|(estoy|agua|comida) *1 caliente|estoy podrido de trabajo|puedo creer (que bueno|lo bien)|@indigno (oferta|precio)|(clima|partido|trafico) *3",
    ], // another's, food, praise
  },
  {
    id: "es.supervisorRequest",
    kind: "supervisorRequest",
    confidence: 0.92,
    guard: ["negated", "reported"],
    say: [
      "(hay|no hay) (alguien|alguno) (por encima|arriba|con mas autoridad|que mande)",
      "(quiero|voy a) (escalar|elevar) (esto|el caso|la queja|mi queja)",
      "(quien es|como se llama) su (supervisor|jefe|superior)",
      "(@quiero|hay) *1 (@hablar|@pasar|ver|que me atienda) *1 (con|a|de)? (el|la|su|un+|tu|algun+|otro)? @jefe|(pase|paseme|pasame|paselo|comuniqueme|comunicame|pongame|ponme|pasenme|deme|quiero|necesito|exijo|traigame|llame|transfierame) *1 (con|a|de)? (el|la|su|un+|tu|algun+)? @jefe",
      "^^ (su|un|el|tu|a)? (supervisor|gerente|encargado|jefe) (por favor|ya|ahora)? $$|donde esta (su|el|la|tu) @jefe|quien es (el|la|su) @jefe (%|ahi|aqui|alli)",
    ],
    unless: [
      "mi @jefe|soy (el|la|un+) @jefe|(el|la|un) @jefe me? *1 (dijo|prometio|llamo|aseguro)|(gerente|director) de (proyecto|cuenta|obra)|(no|nunca) *2 @jefe",
    ], // the caller's own, the caller, a mention
  },
  {
    id: "es.humanRequest",
    kind: "humanRequest",
    confidence: 0.9,
    guard: ["negated", "reported"],
    say: [
      "(en vez de|en lugar de|harto de) (un+|esta|la) @maquina",
      "(@quiero|como (hago para)?) *1 (@hablar|@pasar|que me atienda) *1 (con|a)? (un+|algun+|otro+|el|la)? *1 @persona|(paseme|pasame|comuniqueme|comunicame|pongame|transfierame|deme|conecteme) *1 (con|a)? (un+|algun+)? @persona",
      "^^ (un+|con un|con una|quiero un|quiero una)? @persona (por favor|ya|real|ahora)? $$|^ (necesito|quiero) (un|una) @persona (por favor|ya|real|ahora)? $|(hay|no hay) (algun+|un+|alguien) *1 (persona|humano|agente|de verdad|real|que me? (atienda|ayude))|no quiero hablar con (un+|esta|este|la) @maquina|(atencion|ayuda) humana|no (ayuda|entiende|funciona|sirve) @pasar (con|a)? un+? @persona|alguien (real|humano|de verdad|de carne y hueso)",
    ],
    unless: [
      "# personas|(para|por|cada) persona+|para (#|una) *1 persona+|@persona (de viajes|inmobiliario|me dijo|de seguros)|soy un+ @persona|(es usted|eres|estoy hablando con) *2 @persona|(mi|la otra) persona|persona (mayor|fisica)",
    ], // guests, trades, a question
  },
  {
    id: "es.gratitude",
    kind: "gratitude",
    confidence: 0.92,
    guard: ["reported"],
    say: [
      "gracias|(se lo|te lo|le+|te|lo|os) (agradezco|agradecemos)|(muy amable|que amable|muy agradecido+|un (millon|monton) de gracias|dios (le|te|la+|lo+) bendiga|me? ha+ sido de (gran|mucha) ayuda|que dios se lo pague)",
    ],
    unless: [
      "gracias (por nada|a dios|a el cielo|a ustedes perdi)|no (quiero|necesito)? *1 gracias|no gracias|(sin|ni) las? gracias|(dar|dio) las? gracias|dia de accion de gracias",
    ], // sarcasm, a refusal, relief
  },
  {
    id: "es.confirmation",
    kind: "confirmation",
    confidence: 0.8,
    after: ["~pregunta", "readBack", "understandingCheck", "holdRequest", "transferNotice", "question.closed"],
    notAfter: ["anythingElse"],
    say: [
      "^^ (ah|aja|pues|ok|vale|bueno)? si (%|por favor|claro|correcto|señor+|señorita|asi|eso|esta|es|adelante|exacto|gracias|perfecto)|^^ (correcto|exacto|exactamente|efectivamente|asi es|eso es|de acuerdo|claro que si|por supuesto|perfecto|desde luego|dale|adelante|esta bien|ok|vale|va) (%|si|gracias|por favor|eso|asi|me|hagalo)|^ (asi es|eso es|es correcto|esta bien|me parece bien|de acuerdo|todo correcto|todo bien|me viene bien|me sirve|hagalo|esa? me (queda|va bien|viene bien)) %",
    ],
    unless: ["^^ (si|ok|bueno|vale|claro) pero *3|no (es correcto|esta bien|es asi|de acuerdo)|esta bien caro"], // an objection
  },
  {
    id: "es.correction",
    kind: "correction",
    confidence: 0.82,
    guard: ["reported"],
    say: [
      "^ no (es|era|son|dije|digo|me refiero|se escribe|se llama|mi|el|la|a las|para el|vivo) *2|^ no? (eso|asi) no (es|fue|era) *2|(esta|estan|eso esta|lo tiene|lo tienen|lo anoto|lo escribio) (mal|equivocado+|incorrecto+)|(se|te) (equivoca+|equivoco|equivocaron|confunde|confundio)|(no es correcto|incorrecto|no es asi|no dije eso|yo no dije *2|quise decir *2|me refiero a *2|perdon no es|mejor dicho|entendio mal|me entendio mal)|(nombre|numero|direccion|apellido|fecha) *2 (equivocado+|incorrecto+|esta? mal escrito+)",
    ],
    unless: [
      "^ no (es (necesario|nada|problema|urgente|posible)|gracias|mi (telefono|internet|linea) no)|(cobro|factura|pedido|recibo|cargo) *3 (mal|equivocado|incorrecto+)|estoy mal|no me equivoco|no es justo",
    ], // courtesy, the problem itself
  },
  {
    id: "es.correction.denied",
    kind: "correction",
    confidence: 0.75,
    after: ["readBack", "understandingCheck"],
    needsPrevious: true,
    notAfter: ["anythingElse", "~asksElse", "es.question.closed.name", "es.question.closed.number", "es.question.open"],
    say: ["^^ (pues|que|uy|ay)? no"],
    unless: [
      "no (es|era|fue) (grave|necesario|nada|problema|urgente|posible)|no no? (gracias|hay|importa|pasa|se preocupe|te preocupes|tengo|todavia|aun|mucho|por ahora|por el momento|de momento|hace falta|necesito|quiero|se)|no eso es (correcto|todo)|no no esta bien", // a plain no
    ],
  },
  {
    id: "es.notUnderstood",
    kind: "notUnderstood",
    confidence: 0.88,
    guard: ["reported"],
    say: [
      "(puede+|podria+|me puede|me podria|le importaria) *1 (repetir+|repetirme|repetirmelo|hablar mas (despacio|alto|fuerte|lento)) *1|(repita|repite|repitame|repiteme|digamelo otra vez|otra vez por favor|mas despacio|hable mas *1)|no (le+|te|lo+|se)? he? (entiendo|entendi|oido|entendido|escucho+|escuche|oigo|oi|comprendo|comprendi|oye|capto|cache|pillo) (bien|nada|%|lo que|que|por favor)|^^ (como|que|mande|perdon|eh|como dice|como dijo|que dijo|disculpe) (como|que|dijo|dice)? $$|se (corta|entrecorta|oye mal|escucha mal)",
    ],
    unless: [
      "no (entiendo|comprendo) (por que|porque|como es posible|el (cobro|cargo))|no (escucho|oigo) (musica|el timbre)|no se escucha (la tele|la radio)",
    ], // the problem itself
  },
  {
    id: "es.endSignal",
    kind: "endSignal",
    confidence: 0.88,
    guard: ["reported", "supposed"],
    say: [
      "adios|hasta (luego|pronto|mañana|la proxima|otra)|chao|chau|nos vemos|que (este|tenga+|esten|pase|le vaya|te vaya) (bien|un+|muy|buen+) *2|^ (eso|esto) (es|seria|fue) todo|con eso (es|basta|esta)|(nada mas|ninguna otra cosa|por mi parte es todo|seria todo|es todo) (%|gracias|por hoy|por ahora|muchas)|(tengo|me tengo) que (irme|ir|colgar|cortar|dejarlo|dejarle)|(voy a|la|le|te) (colgar|cuelgo|dejo|corto) (%|ya)|buen dia %|feliz (dia|tarde|noche)",
    ],
    unless: [
      "(no|eso no) es todo|no (voy a|me voy a) colgar|(antes de|sin) (colgar|irme)|(decir|dijo) adios|tengo que ir a *3|nada mas (que|quiero|quedan)|hasta (mañana a las|luego de)",
    ], // not yet
  },
  {
    id: "es.repeatContact",
    kind: "repeatContact",
    confidence: 0.86,
    strength: 0.5,
    guard: ["supposed"],
    say: [
      "ya? (he llamado|llame|llamamos|hemos llamado|he escrito|escribi|hable|he hablado|hablamos|reclame|he reclamado|reporte|lo reporte|me comunique|los llame|les llame|les escribi) *3 (@veces|antes|ayer|la semana pasada|el lunes|hace *2|el mes pasado|anteriormente)|es la (#th|segunda|tercera|cuarta|quinta|enesima) vez que (llamo|les llamo|hablo|me comunico|reclamo|escribo|pasa)|ya? van # (veces|llamadas)|(vuelvo|volvi|estoy volviendo) a (llamar+|escribir|insistir)|(llevo|tengo) *3 (llamando|reclamando|insistiendo|escribiendo)|(quede|quedaron|iban|iba) (en|de|a)? *1 (llamarme|devolverme la llamada|contactarme|avisarme)|me? (dijeron|prometieron|aseguraron) que *4|(nadie|nunca) me (llamo|llamaron|contesto|contestaron|respondieron|devolvio|devolvieron) *2|otra vez (llamando|yo|con lo mismo)|(doy|dando) seguimiento a|(sobre|por) (mi|el) (reclamo|queja|ticket|caso) anterior",
    ],
    unless: [
      "(hable|llame) (con|a) (mi|el) (@pariente|banco|medico|doctor|abogado|policia)|nunca *1 (llamado|llame)|me (llamaron|llamo) (ayer|hoy)",
    ], // somebody else, denied
  },
  {
    id: "es.alreadyTold",
    kind: "alreadyTold",
    confidence: 0.88,
    strength: 0.55,
    say: [
      "ya? (se|te|les) lo+? (dije|he dicho|explique|he explicado|conte|di|he dado|repeti) *2 (ya|antes|a el otro|a su compañero+|@veces|todo|#)|ya (se lo|te lo|le+|lo|se los|te) (dije|explique|di|conte|he dicho|he explicado|expliqué|mencione|mande|envie) *1|como ya? (le+|te) (dije|decia|he dicho|comente|explique)|(cuantas veces|otra vez|de nuevo) *2 (tengo que|debo|hay que) (decirselo|repetirselo|decir+|repetir+|explicar+|dar) *2|(tengo|tener) que (repetir|explicar|contar|empezar|volver a *1) *2 (otra vez|de nuevo|desde el principio|todo|lo mismo)|ya me (pregunto|preguntaron|lo pregunto) *1|me (pregunta|preguntan) lo mismo",
    ],
    unless: [
      "ya (le|se lo|te lo) (dije|di) a (mi|un|el) (@pariente|vecino|amigo|jefe)|(puede|podria) *1 (repetir|explicar)",
    ], // told somebody else
  },
  {
    id: "es.waitComplaint",
    kind: "waitComplaint",
    confidence: 0.88,
    strength: 0.55,
    say: [
      "@rato para que (me|alguien|contesten|atiendan) *1",
      "(el|este|su) menu automatico? *2 (no|es|nunca)",
      "(llevo|llevamos|tengo|estuve|he estado|estoy|pase|he pasado) *3 @rato *3 (esperando|en espera|en linea|a el telefono|en el telefono|escuchando|colgado|en cola|pegado)|(esperando|esperado|espere|en espera|en linea) *4 @rato|(me|nos) (dejaron|dejo|tienen|tuvieron|han dejado|pusieron) (en espera|esperando|colgado|en linea|plantado) *2|(me|nos) (pasan|pasaron|han pasado|transfieren|transfirieron|mandan|rebotan|tienen) de (un lado|uno+|departamento|un departamento|una persona|aqui|alla|area) *3|(nadie|no) (contesta|contestan|atiende|atienden|responde) *1 (el telefono|nunca|%|la llamada)|(cuanto|que) (mas|tanto) (tengo que|hay que|voy a) esperar|por fin (alguien|me contestan|contestan|me atienden|una persona)|esta? (musica|musiquita) de espera",
    ],
    unless: [
      "(esperando|espero|espere) (el|la|a|mi|un+) *1 (paquete|pedido|autobus|tren|tecnico|envio|respuesta|vuelo|bebe|doctor)|puedo esperar|no me importa esperar|menu (del dia|vegetariano|infantil)",
    ], // another wait, no complaint
  },
  {
    id: "es.threat.legal",
    kind: "threat.legal",
    confidence: 0.9,
    strength: 0.75,
    guard: ["reported", "negated"],
    say: [
      "(los|te|le+|voy a|vamos a|pienso|quiero) *1 (demandar+|demandarte|denunciar+|demando|denuncio|poner una (demanda|denuncia|reclamacion)) *2|(mi|nuestro|un) abogado (los|les|se|va|ya|dice) *2|(hablar|hablare|llamar|consultar|acudir) *1 (con|a) (mi|un|nuestro) abogado|(voy a|ire a|acudire a|reclamo en|reclamar (a|en|ante)|denuncia (en|ante)|quejarme (en|ante)|queja (en|ante)) (la|el|ante|en|a)? *1 (profeco|consumo|defensa de el consumidor|defensa a el consumidor|condusef|ocu|facua|tribunales|juzgado|corte|juicio|oficina de el consumidor|superintendencia|sernac|indecopi|banco de españa|policia)|nos vemos en los? (tribunales|juicio|la corte|el juzgado)|acciones legales|(hoja+|libro) de reclamaciones",
    ],
    unless: [
      "soy abogado|(mi|el) abogado me? (pidio|dijo que llamara)|(necesito|busco) un? abogado (para|de)|(robo|denuncia de robo|denunciar (un|el) (robo|fraude|accidente))|demanda (de trabajo|alta)",
    ], // a trade, a theft
  },
  {
    id: "es.threat.leave",
    kind: "threat.leave",
    confidence: 0.85,
    strength: 0.65,
    guard: ["reported"],
    say: [
      "(me|nos) (voy|vamos|cambio|cambiamos|paso|pasamos|ire|cambiare|pasare) *2 (a (la|otro+|su) (competencia|compañia|empresa|banco|operadora|proveedor)|de (compañia|banco|operadora|empresa|proveedor)|con la competencia|a otro lado|con otra *1|con otro *1)|(voy a|vamos a|pienso) (cambiarme|cambiarnos|cambiar|irme|pasarme) *2 (de|a|con) (otro+|la)? *1 (compañia|competencia|empresa|banco|proveedor|operadora)|(doy|daré|dare|voy a dar|me doy|cancelo|voy a cancelar|cancelare) me? *3 (de baja|todo|contrato|mi cuenta|servicio|suscripcion) *2 (si no|si esto|porque|si siguen)|si (no|esto|siguen) *7 (me voy|cancelo|me cambio|me doy de baja|cancelamos)|(pierden|perdieron|han perdido|van a perder) (un+|a un) cliente+|nunca mas (vuelvo|les|compro|contrato|uso|viajo) *2|no vuelvo a (comprar|contratar|viajar|volar|usar) *3",
    ],
    unless: [
      "me (voy|cambio) de (casa|viaje|vacaciones|piso|domicilio|habitacion|trabajo)|(puedo|como|quisiera saber|cuanto cuesta) *2 (cancelar|dar de baja|cambiarme)",
    ], // a move, a question
  },
  {
    id: "es.doNotCall",
    kind: "doNotCall",
    confidence: 0.9,
    guard: ["reported"],
    say: [
      "(no|que no|dejen de|deje de|dejad de|paren de|dejen ya de) *1 (me|nos)? *1 (llamen|llame|llamarme|llamarnos|llamar|escriban|molestar|molestarme|molesten|contacten|mandarme *2) *1 (mas|nunca mas|otra vez|de nuevo|a este numero|a mi numero|%|por favor)|(quiteme|quitenme|borreme|borrenme|saquenme|saqueme|eliminen|eliminenme|bórrenme|den de baja) *2 de? (la|su+|esa|mi+) *1 (lista+|base|datos|numero|registro)|no quiero (que me llamen|recibir mas? *1 (llamadas|mensajes|publicidad|correos))",
    ],
    unless: [
      "no me? (llame|llamen) (antes|despues|hasta|entre|por la (mañana|noche)|a el (trabajo|fijo)|tan)|no me llamo *2|por que no me (llaman|llamaron)",
    ], // when, a name, a complaint
  },
]
