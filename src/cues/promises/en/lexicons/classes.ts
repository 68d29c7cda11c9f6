/** People who come to the door by trade. */
export const TRADESMEN =
  "technician technicians engineer engineers plumber plumbers electrician driver drivers courier couriers crew crews guy guys man tech techs inspector surveyor fitter fitters mechanic mechanics installer nurse doctor locksmith contractor"

/** Words that stand for one another in patterns. */
export const CLASSES: Readonly<Record<string, string>> = {
  hand: "supervisor supervisors manager managers colleague colleagues boss lead leader team line",
  you: "you ye yous y'all yourself",
  visitor: `${TRADESMEN} someone anyone somebody team boy lads lad adjuster assessor van truck unit carer gardener cleaner contractors repairman specialist rep representative agent officer officers colleague colleagues people staff person fella bloke tow runner volunteer ute tradie tradies sparky sparkie chippy chippie boys fellas fellow chap chaps gang squad lorry car cab taxi handyman painter builder sweep exterminator electricians`,
  doc: "email emails letter letters bill bills quote quotes quotation estimate invoice invoices receipt receipts form forms link links document documents docs copy copies confirmation contract paperwork statement statements report details info information text message messages brochure pack packet file files list certificate label labels proof summary schedule pdf attachment photo photos picture pictures password code voucher vouchers cheque check checks instructions transcript agreement policy address number numbers replacement card cards",
  news: "answer answers update updates response reply decision news word verdict feedback outcome result results",
  event: "callback call calls",
  round: "call ring buzz bell tinkle shout bellow callback dingle holler phonecall phone",
  meet: "visit appointment engineer technician delivery collection pickup installation inspection survey callout repair service fitting",
  sent: "sent emailed mailed posted shipped couriered forwarded dispatched uploaded faxed texted messaged resent overnighted",
  fixed:
    "fixed sorted done resolved repaired ready finished completed complete processed refunded credited approved booked arranged updated corrected changed cancelled canceled replaced reviewed checked restored reset reconnected installed set up organised organized ordered signed paid cleared submitted filed escalated investigated activated released removed moved reissued issued printed transferred looked prepared drafted written confirmed tested cleaned working moving scheduled running back",
}
