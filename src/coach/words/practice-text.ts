/** A name and a line in both languages: name in English and Spanish, then what it is about. */
export type PracticeText = readonly [en: string, es: string, aboutEn: string, aboutEs: string]

/** What practices are called, and what each is about, for people who read a card or a scorecard; by id. */
export type PracticeTexts = Readonly<Record<string, PracticeText>>
