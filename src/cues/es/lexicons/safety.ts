import type { CueRule } from "../../lexicon/pack.js"

/** Danger to life, heard from anybody. */
export const safety: readonly CueRule[] = [
  {
    id: "es.crisis.selfHarm",
    kind: "crisis",
    confidence: 0.9,
    strength: 0.95,
    guard: ["reported"],
    say: [
      "(me (quiero|voy a|quisiera)|quiero|voy a|pienso|pensando en) (matar|matarme|suicidar|suicidarme|quitarme la vida|morir|morirme|colgarme|tirarme *3|hacerme daño|(cortarme|cortar) las venas|acabar con (todo|mi vida))",
      "(quitarme|quitarse) la vida|acabar con mi vida|no quiero (vivir|seguir viviendo|seguir asi)|ya no quiero vivir|(mejor|quisiera) (estar|estaria) muerto+|no vale la pena vivir|me corte las venas|me (acabo de tomar|he tomado|tome|trague) *3 (pastillas|frasco)|no *1 (encuentro|hay|tiene|veo) sentido *3 (vida|vivir)|suicidio|suicidarme",
      "tengo (aqui)? (el frasco|las pastillas|la soga|una soga) *2 (y|ya) *3 no (aguanto|puedo) mas|no (despertar|despertarme) (mas|nunca)|(estarian|estaran) mejor sin mi|(subido+|en el borde|al borde) *3 (azotea|puente|tejado) *2",
      // What falls, water at the wiring, what is live.
      "(andamio|balcon|pared|techo) *4 (caerse|derrumba|derrumbando|derrumbarse)|techo *3 (cayendo|cede|cediendo|hundiendo|viene abajo|viniendo abajo)|(cayendo|cae|hundiendo) *1 el techo|agua *4 (caja de fusibles|cuadro electrico|electricidad|enchufe+|lampara+|tablero|tomacorriente+)|cable+ *2 (caido+|pelado+|suelto+) *2 (calle|jardin|patio|vereda)|me (da|dio) (corriente|la corriente|un calambre|una descarga)",
      "(ayuda|auxilio|socorro) *3 (me muero|nos van a matar|se muere|policia)",
    ],
    unless: [
      "(morir|morirme|muero) de (risa|hambre|sueño|frio|calor|ganas|verguenza|aburrimiento)|matar (el tiempo|las plagas|cucarachas)",
    ], // figures of speech
  },
  {
    id: "es.emergency.fire",
    kind: "emergency.fire",
    confidence: 0.9,
    strength: 0.95,
    guard: ["supposed"],
    say: [
      "(cable|cargador|enchufe|estufa|horno|tablero|tomacorriente) *3 (chispas|chisporrotea|derritiendo|echando humo|humeando|quemando)|(huele|olor) a (chamuscado|cable+|humo|plastico|quemado)|(lleno+|llena|llenando) *1 de humo|se prendio (el|la|las) (cama|casa|cocina|cortina+|horno|sarten|sofa)",
      "hay un? (fuego|incendio|llamas|humo) *2|se esta? *1 (incendiando|quemando|prendiendo fuego|quema|prendio fuego|incendio+) *1 (la|el|mi+|toda|nuestra)|(esta|estan) (en llamas|ardiendo|quemandose|prendido fuego)|(casa|cocina|edificio|piso|coche|carro) *2 (arde|ardiendo|en llamas|quemando|incendiando)|sale (humo|fuego) de|llamen a los bomberos",
    ],
    unless: [
      "(alarma|simulacro|seguro|prueba|certificado) *1 de (fuego|incendio+|humo)|(se quema|quemando) la comida *2 ayer|venta|(la piel|el sol)",
    ], // a drill, insurance, sunburn
  },
  {
    // "¿A qué huele?" – "A gas, creo."
    id: "es.emergency.gas.asked",
    kind: "emergency.gas",
    confidence: 0.85,
    strength: 0.95,
    guard: ["negated"],
    after: ["~asksSmell"],
    needsPrevious: true,
    say: ["(gas|huevo+ podrido+) (%|creo|y|que)"],
  },
  {
    id: "es.emergency.gas",
    kind: "emergency.gas",
    confidence: 0.9,
    strength: 0.95,
    guard: ["negated", "supposed"],
    say: [
      "(apesta|huele|olemos|oliendo|olor) a huevo+ podrido+|huele a azufre|silbido *3 (bombona|calefon|cocina|estufa|garrafa)|(mareado+|dolor de cabeza|mareamos) *3 (brasero|caldera|calefon|estufa)",
      "(huele|olor|olemos|oliendo|apesta) *3 gas|(fuga|escape|perdida) *1 de gas|gas *2 (escapando|saliendo|perdiendo)|(detector|alarma) de monoxido *3 (suena|sonando|pitando)|intoxicado+ *2 (gas|monoxido)",
    ],
    unless: ["(factura|recibo|precio|tanque|estacion|contrato|revision|medidor|lectura) *2 gas"], // a bill
  },
  {
    id: "es.emergency.medical",
    kind: "emergency.medical",
    confidence: 0.85,
    strength: 0.9,
    guard: ["supposed"],
    say: [
      "(mi @pariente|el|ella|la niña|el niño|el bebe) no (se)? (despierta|mueve) %|no (consigo|logro|puedo) despertar+ *1 (mi|la|el|%)|(boca|cara|labios) *2 (azules|azul|morado+|torcida)|se (ha puesto|puso) (azul|morado+)|(ha|se) *2 (tragado|trago|tragó|tomado|tomo|bebido|bebio) *1 (cloro|lejia|pila|raticida|veneno)|no puede mover (el|la|las|los) *1 (brazo+|lado|pierna+)|no siento (el|la|las) *1 (brazo|lado|pierna+)|(lengua|garganta) *3 (cerrando|hinchando)|no (paro de|para de) sangrar|(sangra|sangrando) (mucho|muchisimo)|en el (piso|suelo) y no (contesta|responde|se)|(tomado|tomo|tragado|trago) *1 (demasiadas|muchas|todas|un monton de) *2 pastillas|sangre por *2",
      "no (respira|puede respirar|puedo respirar|reacciona|despierta)|(le|me) (esta dando|dio|esta por dar) *1 (un infarto|un ataque|un derrame|una convulsion)|(un|teniendo un) infarto|(esta|quedo) inconsciente|se (desmayo|desplomo|esta ahogando|esta muriendo|ahoga|atraganto)|dolor fuerte? (en|de) el? pecho|(llamen|llame|manden|mande|necesito|necesitamos|envien) *2 ambulancia|sobredosis|se esta desangrando|sangra mucho|convulsionando",
    ],
    unless: [
      "(seguro|factura|hace|año|pasado|casi me (da|dio)) *4 (infarto|ambulancia)|(me da|me dio|dio) un (ataque|infarto) de risa|infarto (hace|el año)",
    ], // past, a figure of speech
  },
  {
    id: "es.emergency.duress",
    kind: "emergency.duress",
    confidence: 0.85,
    strength: 0.9,
    guard: ["supposed"],
    say: [
      "(alguien|un hombre|un tipo) *3 (rompiendo|forzando) *1 (la|mi) (puerta|ventana)|(afuera|fuera) con un+ (bate|cuchillo|machete|pistola|martillo)",
      "(hay|esta) (alguien|un hombre|un tipo|un ladron|un extraño) *2 (en|dentro de|afuera de) (mi|la|nuestra) casa|(quieren|quiere|estan|esta) (entrar|tratando de entrar|entrando|forzando *2) *2 (casa|puerta|piso|departamento|ventana)|(tiene|trae|con) un+ (pistola|arma|cuchillo|navaja|machete)|(me|nos) (esta|estan) (pegando|golpeando|siguiendo|asaltando|robando|apuntando|amenazando)|(me|nos) (tiene|tienen) (encerrado+|secuestrado+|amenazado+)|no (me|nos) (deja|dejan) salir|me va a matar|no puedo hablar (el|ella|ellos|porque|que|me)? *1 (esta|estan|oye|oyen|escucha|escuchan|viene)|estoy escondido+",
    ],
    unless: [
      "me va a matar (mi (jefe|mujer|marido|madre) si|cuando)|(juego|pelicula|seguro) *3 (robo|asalto|pistola)|cuchillo (de|para) (cocina|mesa|pan)",
    ], // scolding, tools
  },
]
