import type { CueRule } from "../../lexicon/pack.js"

/** Swearing, insults, sexual remarks and threats. Listed to be recognised, never said. */
export const abuse: readonly CueRule[] = [
  {
    id: "es.abuse.profanity",
    kind: "abuse.profanity",
    confidence: 0.9,
    strength: 0.6,
    say: [
      "gonorrea",
      "huevones",
      "a tomar por culo",
      "boludeces",
      "culero",
      "chingar",
      "pendejada+",
      "mierda+|joder|jodido+|coño|hostia+|puta+|puto+|cabron+|pendejo+|gilipollas|carajo|verga|chingado+|chinguen|chinga|pinche+|pelotudo+|boludo|concha de? (tu|su|la) madre|la (puta|reputa) madre|no mames|me cago en *2|cojones|[profanity]|malparido|hijueputa|me vale (verga|madre)",
    ],
    unless: [
      "(sagrada|santa) hostia|(isla|nieve|palo|caldo|trago) *2 carajo|concha (de mar|marina|mi nombre|garcia|lopez)|(señora|doña) concha|virgen|cabron montes|pelo de? pendejo",
    ], // a church, a name
  },
  {
    id: "es.abuse.insult",
    kind: "abuse.insult",
    confidence: 0.88,
    strength: 0.7,
    guard: ["reported"],
    target: "agent",
    say: [
      "(eres|es usted|usted es|sos|son|ustedes son|seras|sois|sos un|parece+) (un+|unos|todos|todas|bien|tan|mas)? *1 @insulto",
      "(pedazo+|manga|bola|sarta|partida|banda) de @insulto|^ @insulto (%|de mierda)|so @insulto|(maldito+|pinche|puto+) @insulto|@insulto de mierda",
      "(callate|callese|cierra la boca|cierre la boca|cierra el pico|vete a la (mierda|chingada|verga|puta)|vayase a la (mierda|chingada|verga)|vayanse a la (mierda|chingada)|andate a la (mierda|concha)|chinga tu madre|(chingue|chinguen) a? su madre|que te (den|jodan|folle *2)|vete a (tomar|freir) *3|vete al (carajo|diablo|infierno)|vete a el (carajo|diablo|infierno)|metetelo por *3|me das asco|no sirves para nada|no sirve para nada usted|usted no sirve para nada|no sirven para nada|no tienes (cerebro|vergüenza|madre|dos dedos *3)|tu puta madre|la concha de tu madre)",
    ],
    unless: [
      "(soy|fui|me siento|que) (un+|tan|muy|bien)? *1 @insulto|(no|nunca) *1 (es|eres|digo que sea) un+? *1 @insulto|(pregunta|error|aparato|telefono|programa|maquina|perro|gato|animal) *2 (tonto+|estupido+|inutil|bruto)|(el|un|al|otro) ladron (entro|entró|robo|me|se)|animal (de compañia|domestico)|basura (de la|del|organica|reciclable)",
    ], // of oneself, of things, a burglar
  },
  {
    id: "es.abuse.sexual",
    kind: "abuse.sexual",
    confidence: 0.85,
    strength: 0.8,
    target: "agent",
    guard: ["reported"],
    say: [
      "(que|como) (traes|tienes|lleva+) (puesto+|debajo|ropa interior)|(mandame|enviame|pasame|quiero ver) *2 (fotos|una foto|desnudo+|nudes|las tetas|el culo)|(chupame|chupamela|mamame|mamamela|lameme|follame|cogeme|besame) *2|(quiero|vamos a|te voy a|quieres|queres) (follar|coger|cogerte|follarte|culear|tener sexo|chingarte) *2|(que|tienes|buenas|tremendas) (tetas|culo|nalgas|culazo)|(estas|eres|sos) (desnudo+|bien buena|buenisima|cachonda|caliente conmigo)|(ven|vente) a mi cama|sexo (conmigo|oral|telefonico)",
    ],
    unless: [
      "coger (el|un+|la|mi) (autobus|bus|taxi|tren|coche|llamada|telefono|numero|cita|boli|avion|metro|papel)|besame mucho",
    ], // to take, a song
  },
  {
    id: "es.abuse.threat",
    kind: "abuse.threat",
    confidence: 0.9,
    strength: 0.95,
    target: "agent",
    guard: ["reported"],
    say: [
      "(te|le+|lo+) (voy|vamos) a (@danar|encontrar|buscar|hacer pedazos|arrepentir|joder vivo)|(voy|vamos) a (matarte|matarlo+|pegarte|pegarle|golpearte|romperte|partirte|quemar+|reventarte|buscarte|encontrarte|hacerte daño) *2",
      "(se|ya se) donde (vive+|viven|trabaja+|estan|queda tu casa)|te vas a arrepentir|se van a arrepentir|vas a ver lo que te pasa|cuidate las espaldas|cuidese las espaldas|te mato|los mato|te voy a partir *3|ojala te mueras|ojala se mueran|voy a poner una bomba|(quemo|quemar|incendiar|volar) (su|la|tu|esa) (oficina|tienda|empresa|casa|sucursal)|te espero afuera",
    ],
    unless: [
      "(no|nunca) *1 (voy|vamos) a *3|(voy|vamos) a (matar|romper) (el|los|la+) (tiempo|cucarachas|bichos|contrato|hielo|ratas|record)|me (va|van) a matar",
    ], // denied, pests, of oneself
  },
]
