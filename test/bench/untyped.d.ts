// Libraries to measure beside that come without types: what the bench calls of them.
declare module "luxon" {
  export const DateTime: {
    fromMillis(ms: number, options: { zone: string }): { plus(by: { hours: number }): { toMillis(): number } }
  }
}
declare module "sentiment" {
  export default class Sentiment {
    analyze(text: string): { readonly score: number }
  }
}
declare module "vader-sentiment" {
  const vader: { readonly SentimentIntensityAnalyzer: { polarity_scores(text: string): { readonly compound: number } } }
  export default vader
}
