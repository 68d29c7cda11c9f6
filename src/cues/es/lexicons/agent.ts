import type { CueRule } from "../../lexicon/pack.js"

/** What an agent does. */
export const agent: readonly CueRule[] = [
  {
    id: "es.greeting",
    kind: "greeting",
    confidence: 0.88,
    say: [
      "^^ (hola|buenas (noches|tardes)|buen dia|muy buenas|muy? buenos dias|bienvenido+|que tal)|gracias por (llamar|comunicarse|contactar|contactarnos|su llamada) *3|(le|te) (atiende|saluda|habla|asiste) _|^^ *3 mi nombre es _",
    ],
    unless: [
      "(buenos dias|buenas (noches|tardes)|hola) a (su|tu) *1|^^ buenas noticias|^^ que tal si|(que tenga|tenga) *2 (buenos|buen+)",
    ], // greetings to others, news
  },
  {
    id: "es.mark.asksSmell",
    kind: "~asksSmell",
    say: ["(a|como|que) *1 (huele|olor)", "(huele|olor) a (gas|quemado) *2 [?]"],
  },
  {
    id: "es.mark.asksReason",
    kind: "~asksReason",
    say: [
      "en que *2 (ayudar+|ayudo|servir+)",
      "(que|cual) (es|fue|le (ocurre|paso+|sucede)|ocurre|paso+|sucede) *2",
      "(cuenteme|digame|explique|expliqueme) *1",
      "(motivo|razon) de (la|su) llamada",
    ],
  },
  {
    id: "es.empathy",
    kind: "empathy",
    confidence: 0.85,
    say: [
      "(entiendo|comprendo|imagino|me imagino|veo|se) (lo|que|como|su|tu|perfectamente|muy bien)? *5 (frustrante|molesto+|molestia|dificil|preocupado+|preocupacion|frustracion|situacion|enojo|enfado|sentir|siente+|debe|duro|complicado|importante|incomodo|angustia|preocupante|desesperante)|(debe|tiene que) de? (ser|haber sido|estar siendo) *2 (frustrante|dificil|duro|molesto|horrible|complicado|desesperante|preocupante|un susto)|(lamento|siento) mucho? *1 (su perdida|lo que (le|te) (paso|ha pasado|esta pasando|sucedio)|que (este|haya|tenga|le) *5)|a cualquiera (le|se)? *1 _|(cansa|cansaria|duele|molesta) a cualquiera|(dificil|duro+|pesado+) de (aguantar|llevar|sobrellevar)|lo ultimo que le (faltaba|hacia falta)|mas que suficiente|carga muy? (grande|pesada)|a su ritmo|en su lugar yo? *2 (estaria|me sentiria)|con (toda|mucha) razon|no es para menos",
    ],
    unless: [
      "(entiendo|veo) que? (su|el) (numero|pedido|factura|cuenta)|debe ser (el|la) (numero|pedido|direccion|mismo)",
    ], // a read-back
  },
  {
    id: "es.apology.regret",
    kind: "apology.regret",
    confidence: 0.88,
    guard: ["reported"],
    say: [
      "^ *1 (cuanto|lo) (lamentamos|lamento|sentimos|siento) *1|acompaño en el sentimiento|cuanto lo siento|sentido pesame|y lo (lamento|siento)|(lamento|siento) (no poder|todo+) *2|^ (disculpe|perdone) (ha sido|he|lo (entendi|he)|me (equivoque|exprese|he)|tendria) *2",
      "(lamento|lamentamos|siento|sentimos) (mucho|muchisimo|de veras)? *1 (lo+|que|su|el|este|esta|tanto|haber|escuchar|oir|por) *3|(disculpe|disculpa+|disculpen|perdon|perdone|mis disculpas|le pido disculpas|le ofrezco *1 disculpas|una disculpa) *1 (por|los|la+|el) *4|(le+|te) (pido|pedimos|ofrezco|ofrecemos|debo|debemos) (una+|mil|mis|nuestras|sinceras)? *1 (disculpa+|perdon)",
    ],
    unless: [
      "(disculpe|disculpa|perdon) (que|como|me|cual|no) *2|no lo siento|me siento|siento (frio|dolor|que no (me|se))",
    ], // not heard
  },
  {
    id: "es.apology.atFault",
    kind: "apology.atFault",
    confidence: 0.85,
    guard: ["negated", "supposed"],
    say: [
      "nos (hemos)? (olvidado|olvidamos) de",
      "le (dimos|di) mal",
      "por (error|culpa) (mio+|nuestro+)",
      "(error|culpa|fallo|responsabilidad) (de nosotros|mio+|nuestro+)|(es|fue|ha sido) (mi|nuestro+) *1 (culpa|error|fallo)|lo (he|hemos|hice|hicimos) *1 mal|lo (entendi|he entendido|escuche) mal|me (he expresado|exprese) mal|(me equivoque|nos equivocamos)|(debi|debimos|tendria que|tendriamos que) (haber+|haberselo) *2|(eso|esto) no (debe|debio|deberia) (de)? (haber (ocurrido|pasado|sucedido)|ocurrir|pasar|suceder)|no hicimos lo que",
    ],
  },
  {
    id: "es.acknowledge",
    kind: "acknowledge",
    say: [
      "se trata de (el|la+|los|su|un+)",
      "gracias por (aclarar+|avisar+|compartir+|contar+|contarmelo|decir+|decirmelo|decirnoslo|explicar+|explicarmelo|la aclaracion|la informacion|su (franqueza|sinceridad)|tomarse el tiempo)|(le|lo+) (escucho|tengo (anotado+|apuntado+))|es bueno saberlo|me alegra que *4",
      "^ *1 (claro que si|comprendo|de acuerdo|entendido|entiendo|por supuesto|tomo nota|ya veo) (%|le|lo|que|su)",
    ],
    unless: ["no (entiendo|comprendo)|^ de acuerdo (con|a) (el|la+|los|su)"], // not followed, according to
  },
  {
    id: "es.redirect",
    kind: "redirect",
    confidence: 0.8,
    say: [
      "(regresemos|regresando|volvamos|volviendo) *2 a|una cosa (a la|cada) vez|lo primero es lo primero|(vamos|vayamos) por partes|lo que hace falta (ahora|es)|para (dejarlo|que (esto|eso) quede) *2|cuando pueda (vamos|seguimos)",
    ],
  },
  {
    id: "es.timeStatement",
    kind: "timeStatement",
    confidence: 0.8,
    say: [
      "(conscientes?|por) *1 tiempo (limitado|que queda)",
      "(nos (queda|quedan)|hay|tenemos) *2 (minuto+|tiempo) *2|(hecho|listo|resuelto|terminado) en (#|pocos|unos) minuto+",
    ],
    unless: ["(hay|tenemos) (mucho|todo el) tiempo|no (hay|tenemos) tiempo"], // none is set
  },
  {
    id: "es.summary",
    kind: "summary",
    confidence: 0.85,
    say: ["en resumen|(para resumir|resumamos|resumiendo|resumo)|^ *1 repaso *2|en (lo|que) quedamos"],
  },
  {
    // Asked for in a statement, too.
    id: "es.question.open",
    kind: "question.open",
    confidence: 0.85,
    say: [
      "(cuenteme|describame|digame|expliqueme) *1 (como|lo que|mas|por que|que)|(que|como) (fue|ha (pasado|notado|visto)|mas puede|noto|ocurrio|vio|paso|sucedio) *2",
    ],
    unless: ["(de|lo|se) que (paso|sucedio|ocurrio)|(ya|lo) que mas"], // a clause
  },
  {
    id: "es.readBack",
    kind: "readBack",
    confidence: 0.82,
    say: [
      "lo que (entiendo|oigo|tengo) es|me (dijo|ha dicho)|si le (entendi|he entendido)|(dejeme|permitame) comprobar|para que no *3 repetir|lo acordado|(anote|he anotado) (esto|que)|ahora tengo *1",
      "(entonces|asi que|o sea|a ver|para confirmar|solo para confirmar|le confirmo|confirmo|repito|recapitulando|si le? (entendi|entiendo|comprendo) bien|dejeme (confirmar|repetir)|permitame (confirmar|repetir)|me dice que|usted me? (dice|comenta|indica|menciona) que) que? *1 (usted|su|lo que|el|la+|los|quiere|necesita|es|son|seria|serian|me|no|se|tiene|le|llamo|llego|vive|dejo|para|a|en|un+|#|hay) *4",
    ],
    unless: [
      "(entonces|asi que) (le|te) (voy|vamos|paso|enviare|mando|transfiero|espero)|(entonces|asi que) (si|no)? (hay|tiene|puede) *2 (algo|nada) mas",
    ], // what comes next
  },
  {
    id: "es.understandingCheck",
    kind: "understandingCheck",
    confidence: 0.86,
    say: [
      "(es|esta|seria|son) eso? (correcto+|asi|bien|cierto) [?]|(correcto|cierto|verdad|no es asi|es asi|esta bien|de acuerdo) [?]|(le|lo+|te) (entendi|entiendo|comprendi) (bien|correctamente)|(lo|le) tengo bien|me? (explico|expliqué|hago entender|entiende|doy a entender) [?]|(quedo+|esta) claro [?]|es eso lo que *3|(era|es) lo que (acordamos|dijimos|quiere)|me (explique|he explicado) *1|alguna pregunta *1 (antes|hasta|sobre)",
    ],
    unless: ["(esta bien|de acuerdo) (le|lo+) *2|quedo claro que"], // assent
  },
  {
    id: "es.question.closed.number",
    kind: "question.closed",
    say: ["(cual|que|su|un) *3 (celular|movil|numero|telefono)"],
    marks: ["~wantsNumber"],
    unless: ["numero de (cuenta|pedido)|modelo de (su|telefono)"], // another number
  },
  {
    id: "es.question.closed.name",
    kind: "question.closed",
    say: [
      "(cual es|me (da|dice|dices)|digame|con) su nombre|su nombre ([?]|%)|con quien (hablo|tengo el gusto)|como se llama (%|usted)|me (da|dice|indica|regala) su nombre",
    ],
  },
  {
    id: "es.boundary",
    kind: "boundary",
    confidence: 0.88,
    say: [
      "no (le)? (voy a|puedo|vamos a) (aceptar|permitir|tolerar) (ese|eso|insultos|que)|(colgar|finalizar|terminar) (esta|la) llamada|(continua|sigue) (gritando+|hablando+|insultando+)|me (hable|trate) *1 con (educacion|respeto)|(faltas? de|mantengamos el) respeto|modere (el|su) (lenguaje|tono)|(ese|este) lenguaje|con (educacion|respeto)|(basta de|dejemos|evitemos|los|no mas|sin) *1 (groserias|gritos|insultos)|(con|sin) (esas|otras) palabras|me insulte|aqui termina *2|la llamada (se acaba|se termina|termina)|(finalizo|termino) la llamada",
    ],
    unless: ["(antes de|vamos a) (finalizar|terminar) la|(cambiar|elegir) *1 lenguaje"], // a goodbye, a setting
  },
  {
    id: "es.options",
    kind: "options",
    confidence: 0.8,
    guard: ["negated"],
    say: [
      "(dos|la|otra|tiene|una) (alternativa+|manera+|opcion+) *1|((le|les) *1 (podemos|podria|puedo) *1 (cambiar+|dar+|enviar+|hacer+|mandar+|ofrecer+)|(podemos|podria|puedo) (cambiarle+|darle+|enviarle+|hacerle+|mandarle+|ofrecerle+))|(le|les) (ofrezco|propongo|recomiendo|sugiero)|(elegir|escoger) entre|(desea|gustaria|prefiere|quiere) que (la|le|lo)|que le parece si|(hay|tenemos) (#|dos|varios) (caminos|formas|maneras|posibilidades)|podriamos _|lo que si? (podemos|puedo)|hoy podemos hacer|usted (decide|elige)|(cual|que) (le conviene|le viene mejor|prefiere)|(le serviria|nos permite) _|pero (podemos|podriamos)|de esta *1 si|(tambien|o bien) (podemos|podria|puede) _|tengo (disponible|hueco|libre|lugar) *2|podemos hacer (el|la|un|una)",
    ],
    unless: ["que le (explique|lea|repita)"], // about the talk
  },
  {
    id: "es.holdRequest",
    kind: "holdRequest",
    confidence: 0.88,
    say: [
      "(le|te|lo+|puedo|podria|voy a|permitame|me permite|dejeme) *1 (poner+|dejar+|pongo|dejo) *3 en espera|(me (concede|permite)|deme|dame|regaleme|permitame|me da|me regala) (un|unos|un par de|dos|#)? *1 (momento|momentito|segundo+|minuto+|instante|segundito|minutito)|(puede+|podria|le (importa|importaria)|seria tan amable de) *1 (esperar|esperarme|aguardar) *3|(no cuelgue|no corte|espere en linea|mantengase en linea|aguarde|espera en linea|permanezca en linea|no me cuelgue|sera un (minuto|momento)) *2|un (momento|momentito|segundo|segundito|instante) (por favor|que|mientras|%)",
    ],
    unless: [
      "(esperar|espere) (el|la|su|a el) (tecnico|pedido|paquete|correo)|gracias por (esperar|la espera|su espera|aguardar)|hace un momento|en (un|cualquier) momento",
    ], // another wait
  },
  {
    id: "es.holdReturn",
    kind: "holdReturn",
    confidence: 0.88,
    say: [
      "gracias por (la espera|esperar|su espera|aguardar|su paciencia|mantenerse en la? linea|permanecer en la? linea)|(ya|aqui) (estoy|regrese|volvi|estoy de vuelta) *2|(sigue|continua|esta) usted? (ahi|en la? linea) [?]|(disculpe|perdon por) la (demora|espera)",
    ],
    unless: [
      "ya (volvi|regrese) (a (enviar|mandar|pedir|hacer)|de vacaciones)|disculpe la demora (de|en) (el|su|la) (envio|pedido|entrega)",
    ], // to do again, a delivery
  },
  {
    id: "es.transferNotice",
    kind: "transferNotice",
    confidence: 0.88,
    say: [
      "se (suma|une) *2 ahora",
      "va a hablar con",
      "(le|lo+|te|voy a|vamos a) *1 (paso|comunico|transfiero|derivo|pasare|transferire|comunicare|pasar+|transferir+|comunicar+|derivar+|conectar+|conecto) *1 (con|a) *3|(transfiriendo|pasando|comunicando) (le|su llamada|la llamada|lo)? *2",
    ],
    unless: [
      "(paso|comunico|pasar|transferir|transfiero) *2 (dinero|saldo|monto|datos|numero|factura|informacion|correo|pesos|euros)|(le paso a|lo paso a|(voy|vamos) a pasar a) (comentar+|explicar+|informar+|leer|buscar|la siguiente)|me (paso|comunico)",
    ], // money, data, to go on
  },
  {
    id: "es.anythingElse",
    kind: "anythingElse",
    confidence: 0.92,
    say: [
      "(algo|alguna otra cosa|alguna cosa|alguna otra|alguna duda|alguna otra duda|en que) mas *4 (ayudar+|servir+|necesite|necesita|puedo+|asistir|apoyar+|%|[?])|(hay|tiene|necesita|desea|le puedo ayudar con|puedo ayudarle (con|en)|le (ayudo|apoyo) (con|en)) ((algo|alguna cosa) (mas|adicional)|alguna (otra cosa|otra duda|otra consulta|duda)|otra cosa)|alguna otra (cosa|duda|consulta|pregunta)|algo mas [?]",
    ],
    unless: ["(algo|nada) mas (barato|caro|grande|pequeño|rapido|tarde|temprano)|(no hay|no tengo) (algo|nada) mas"], // a comparison
  },
  {
    id: "es.closing",
    kind: "closing",
    confidence: 0.88,
    say: [
      "tengo todo+ *3 que necesito|lo dejamos (aqui|asi)|(le deseo|mucha) *1 (fuerza|suerte)",
      "(que|le deseo|le deseamos|deseo que) *1 (tenga+|tengan|pase+|este|disfrute|un+|le vaya|siga) *1 (un+|buen+|bien|muy|feliz|excelente|lindo+|bonito|el resto de) *3|^ (hasta luego|hasta pronto|adios|chao|chau|(excelente|feliz) (dia|noche|tarde)|buen dia|cuidese|gracias por (llamar|su llamada|comunicarse|contactarnos|preferirnos))|(fue un (placer|gusto)|ha sido un (placer|gusto)) *3",
    ],
    unless: [
      "^^ (gracias por (llamar|comunicarse|su llamada)|buen dia) *5 (en que|le atiende|mi nombre|le saluda|habla)|que tenga un+ (cuenta|tarjeta|problema|seguro|poliza|recibo)|un placer (conocer|saludar|atender)",
    ], // a greeting, a condition
  },
  {
    id: "es.thanks",
    kind: "thanks",
    confidence: 0.88,
    say: ["gracias|(le+|te|se lo) (agradezco|agradecemos) *3|muy amable"],
    unless: ["gracias a (dios|que|el cielo)|no gracias|dar las? gracias"], // relief, refusal
  },
  {
    id: "es.avoid.calmDown",
    kind: "avoid.calmDown",
    confidence: 0.9,
    guard: ["reported"],
    say: [
      "(calmese|calmate|tranquilicese|tranquilizate|relajese|relajate|calmense|serenese|bajele|baje la voz|baje el tono|no se (altere|enoje|ponga asi|sulfure|exalte|enfade|moleste|ponga nervioso+)|no te (alteres|pongas asi|enojes)|no grite|no me grite|deje de gritar|mantenga la calma|tiene que calmarse|necesita calmarse|no (es para|hace falta) *1 (ponerse asi|tanto|gritar|enojarse))|^ (calma (señor+|señorita|%)|tranquilo+ (señor+|señorita))",
    ],
    unless: [
      "(puede|quede|esté|este|quedese) *1 tranquilo+|no se moleste en *2|tranquilo que *3|(el mar|zona|barrio) *2 tranquilo+",
    ], // reassurance
  },
  {
    id: "es.avoid.blame",
    kind: "avoid.blame",
    confidence: 0.82,
    guard: ["supposed"],
    say: [
      "(debe|deberia|debio|tendria que|tenia que) (usted)? haber (avisado|comprobado|confirmado|leido|llamado|mirado|pedido|preguntado|revisado)|(es|fue|ha sido) *1 (culpa suya|su culpa)",
    ],
    unless: ["no (es|fue|ha sido) *1 (culpa suya|su culpa)|su culpa no"],
  },
  {
    id: "es.avoid.policyWall",
    kind: "avoid.policyWall",
    confidence: 0.8,
    say: [
      "(es|son|por|segun|debido a) (la+|nuestra+|una)? (politica+|norma+|regla+|procedimiento) *1 (de la (empresa|compañia)|de el (banco|hotel)|de la casa|%|de la tienda|interna)|no (hay|puedo hacer|podemos hacer|tengo) (nada|mas) *1 (que|mas|podamos|pueda|hacer|%) *1|el? sistema no me? (deja|permite)|no me? (esta|estamos) (permitido|autorizado+|autorizados) *2|yo no (hago|puse|invente) las reglas|asi (son|es) las (reglas|cosas|normas)|no hacemos excepciones",
    ],
    unless: [
      "(politica|normas) de (privacidad|cookies|devolucion es)|(pero|sin embargo) *1 (puedo|podemos|le ofrezco)|politica (actual|exterior|y)|no hay nada mas? que *1 (agradecer|temer)",
    ], // papers, an alternative
  },
]
