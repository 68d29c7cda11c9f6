/**
 * Words that may stand between the digits of one number, or be all that the other side says in the meantime.
 *
 * They neither end a number nor change the subject. Grouped by why they are here.
 */
const hesitation = "um umm uh uhh uhm er erm ah hmm hm mm mmm mhm huh oh well so like right"
const assent =
  "ok okay k yeah yep yes yup yah ya sure alright alrighty fine good great perfect lovely cool thanks thank you got " +
  "correct mmhmm uhhuh gotcha understood noted brilliant excellent wonderful super"
const spelling = "and then dash hyphen slash dot point comma space stroke followed by plus"
const pointing =
  "its it is that thats thatll the this those these there here now next first second third fourth last final middle " +
  "rest group set part bit of in be my your are was a s begins beginning starts starting with ends ending digit " +
  "digits number numbers from after comes come came ones group groups block row line"
const waiting =
  "goes hold hang on wait bear me one sec moment minute just let lets see check look go ahead carry keep going continue " +
  "please ready listening im sorry pardon give"
const repairing =
  "no nope not oops whoops actually i mean correction make scratch rather instead again repeat over try start read say " +
  "said back once mistake misread bad wrong excuse strike erase cancel apologies rephrase ignore forget tell lie up came " +
  "out quite"

/** Digits are corrected or begun anew where one of these stands between them. */
const correcting =
  "no nope not oops whoops sorry actually mean correction scratch rather instead again repeat over mistake misread bad " +
  "wrong excuse wait hang hold make strike erase cancel apologies rephrase ignore forget lie"

/** After a number these make it an amount, a time, a count or an address. */
const units =
  "dollar dollars buck bucks cent cents pound pounds quid pence euro euros rupee rupees lakh crore peso pesos percent " +
  "million billion grand pm oclock seconds minutes hour hours day days week weeks month months year years " +
  "people persons guest guests adults children kids night nights rooms bedrooms bags items times miles " +
  "gram grams tin tins pack packs box boxes litre litres mile km kilometers kilometres meters metres feet inches kg kilos gb mb megabytes gigabytes degrees"

/** Before a number these make it an amount or a count: "about 1500", "at least two". */
const measures = "about over around least than nearly almost under approximately roughly"

/** Among the next few words these make a number a house number: "4512 Old Oak Street". */
const streets =
  "street st avenue ave road rd lane ln drive dr court ct boulevard blvd way close place terrace highway crescent " +
  "square apartment apt suite"

/** Without a question mark, as recognisers often write, a turn with one of these asks for something. */
const asking =
  "what whats which how whos who when where can could may would will need give tell have get take read confirm provide " +
  "please grab"

const monthNames =
  "january february march april may june july august september october november december " +
  "jan feb mar apr jun jul aug sep sept oct nov dec"

/** The word lists, ready for look-up. */
export interface JoiningWords {
  readonly joining: ReadonlySet<string>
  readonly correcting: ReadonlySet<string>
  readonly units: ReadonlySet<string>
  readonly measures: ReadonlySet<string>
  readonly streets: ReadonlySet<string>
  readonly asking: ReadonlySet<string>
  readonly months: ReadonlySet<string>
}

let built: JoiningWords | undefined

/** The lists as sets, built on first use. */
export function joiningWords(): JoiningWords {
  built ??= {
    joining: toSet([hesitation, assent, spelling, pointing, waiting, repairing].join(" ")),
    correcting: toSet(correcting),
    units: toSet(units),
    measures: toSet(measures),
    streets: toSet(streets),
    asking: toSet(asking),
    months: toSet(monthNames),
  }
  return built
}

function toSet(words: string): ReadonlySet<string> {
  return new Set(words.split(" "))
}
