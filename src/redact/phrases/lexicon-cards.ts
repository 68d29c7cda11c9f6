/**
 * Phrases about a card, its date and its codes; what each kind means is told at `PhraseKind`.
 *
 * One after the other with commas; "(your|the) card" stands for each, "(|credit )card" for both.
 */
export const cardPhrases = {
  card:
    "(|gift |long )card number, card (numbers|no|details|info|information|digits), " +
    "number(|s) on (the|your|my) card, number off (the|your|my) card, number(|s) (on|across) the front, " +
    "front of (the|your|my) card, long number, primary account number, " +
    "(sixteen|16|fifteen|15) digit number, (sixteen|16) digit(|s), payment (details|information), " +
    "take (|a |the |your )payment, card payment over the phone, (my|the) (card|visa|mastercard|amex) is, card its, " +
    "(visa|mastercard|amex) number, (get|grab|give you) my card, give you a card, heres my card, " +
    "card on file is, numero de (|la |mi |su )tarjeta, (mi|la) tarjeta es",
  cardAsk:
    "(get|got|have|take|need) (a|the|your) card, (have|need) a (credit|debit) card, need your credit card, " +
    "grab your card, give me (a|the|your) card, (which|what) card, (the|your) card please, card (handy|ready|on hand), " +
    "card in front of you, card to use, use a card, now by card, by card now, over the phone by card, by card over the phone, " +
    "take (it|that|this) (by|on) (|your )card",
  cardMention:
    "tarjeta, (|credit |debit |discover |by )card, cards, visa, mastercard, amex, american express, maestro, unionpay, rupay, " +
    "diners club, cc, cc number, (like|want) to pay, pay(|ing) (by|using|with), paid (by|using|with), pay over the phone, pay now, pay for (it|that), " +
    "make a payment, payment method, (method|form) of payment",
  code:
    "cvv, cvv2, cvc, cvc2, cvn, cid, csc, c v v(| two), c v c, cv2, see v v, card security (code|number), (cvv|cvc|security|verification) (number|code), security digits, " +
    "card verification, verification value, (six|6) digit code, code did you get, " +
    "one time (code|passcode|password|pin), otp, passcode, pass code, (texted|sent) you a code, code we (sent|texted), " +
    "code i got, pin number, pin, (|three |3 |last three |last 3 )(digits|numbers|number) on the back of (the|your|my) card, " +
    "on the back of (the|your|my) card",
  shortCode:
    "(three|3) digit (code|number), (three|3) digits(| on the back), three digits on back, three numbers on the back, " +
    "last (three|3) digits, (|last )three on the back, last 3 on the back, last three numbers, (last three|digits|number) on the reverse, on the back, (on|by) the signature, " +
    "(four|4) digits on the front, (four|4) digit code, (number|numbers|code|digits) on the back, " +
    "back of (the|your|my) card, signature strip",
  namedCode:
    "(the|my|your|a|that|this|what) code, whats the code, code (i have|it gave me|it says|they sent|you sent) is, " +
    "(text|message|email|sms|app|authenticator) (says|say|shows|show)",
  pinCode: "pin code, pincode",
  expiry:
    "expiry(| date), expiration(| date), expires(| end), expire, expiring, exp(| date), valid (thru|through|until|to|from), " +
    "good (through|thru), end date",
}
