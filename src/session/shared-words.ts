/** Words that any account may hold: they tell nothing of what it is about. English and Spanish; of other languages only short words are passed over. */
const LITTLE =
  /^(?:and|but|for|from|with|that|this|then|there|the|they|you|your|our|his|her|its|has|have|had|was|were|been|are|not|did|does|can|could|will|would|all|about|again|just|still|right|correct|yes|what|when|want|need|like|said|get|got|problem|issue|some|something|que|los|las|una|con|por|para|del|mis|sus|hay|fue|este|esta|está|como|pero|tiene|tengo|quiere)$/

/** The beginnings of the words that tell what a text is about. */
export function wordsOf(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\d]{3,}/gu) ?? []
  return words
    .filter((word) => !LITTLE.test(word))
    .map((word) =>
      word
        .replace(/ie[ds]$/, "y")
        .replace(/s$/, "")
        .slice(0, 4),
    )
}

/** Whether two texts have a word in common that tells what they are about. */
export function shareWords(one = "", other: string): boolean {
  const known = wordsOf(other)
  return wordsOf(one).some((word) => known.includes(word))
}
