/** Phrases about bank accounts and national ids, written as those about cards are. */
export const accountPhrases = {
  account:
    "bank account (number|details), (|bank )account and routing, routing (number|is), routing and account, aba(| number), sort code, " +
    "iban(| number), i ban, (checking|savings) account number, account number and (sort code|routing), bsb(| number), " +
    "bank details",
  bankMention:
    "(bank|checking|savings|current) account, direct (debit|deposit), bank balance, (wire|bank) transfer, ach, " +
    "from (your|my) bank",
  accountNumber: "account (number|no|details|is|numbered), number of my account, acc no, acct(| number| no)",
  idName: "nhs, n h s, medicare, social is, tax number, my ni, ni is",
  id:
    "(|your )social security(| number), social insurance(| number), ssn, s s n, itin, your social, my social is, " +
    "social number, national insurance(| number), ni number, n i number, nino, nhs (number|no), n h s number, " +
    "(aadhaar|aadhar|adhaar|adhar), (aadhaar|aadhar) (number|card|card number), pan (number|card|card number), " +
    "permanent account number, tax file number, tfn, t f n, tax id(| number), taxpayer id, sin number, " +
    "medicare (|card )number, passport (number|no), (drivers|driving) (license|licence) number, " +
    "drivers (license|licence), national id(| number), (id|identity) card number, cpf, dni, pps number, ppsn",
}
