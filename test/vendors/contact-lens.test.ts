import type { ListRealtimeContactAnalysisSegmentsResponse, SentimentValue } from "@aws-sdk/client-connect-contact-lens"
import { expect, test } from "vitest"
import { parseAmazon } from "evenkeel/formats"

/** What each sentiment of a caller is to us; one that they add fails to compile. */
const sentiments: Readonly<Record<SentimentValue, string>> = {
  NEGATIVE: "negative",
  NEUTRAL: "neutral",
  POSITIVE: "positive",
}

test.each(Object.entries(sentiments))("a page of segments, %s", (Sentiment, value) => {
  const page: ListRealtimeContactAnalysisSegmentsResponse = {
    Segments: [
      {
        Transcript: {
          Id: "t1",
          ParticipantId: "CUSTOMER",
          ParticipantRole: "CUSTOMER",
          Content: "The boiler is out.",
          BeginOffsetMillis: 1_000,
          EndOffsetMillis: 2_500,
          Sentiment: Sentiment as SentimentValue,
          IssuesDetected: [{ CharacterOffsets: { BeginOffsetChar: 0, EndOffsetChar: 17 } }],
        },
      },
      {
        Categories: {
          MatchedCategories: ["outage"],
          MatchedDetails: { outage: { PointsOfInterest: [{ BeginOffsetMillis: 1_000, EndOffsetMillis: 2_500 }] } },
        },
      },
      { PostContactSummary: { Content: "The boiler was out.", Status: "COMPLETED" } },
    ],
  }
  const { speech, labels, problems } = parseAmazon(page)
  expect(problems).toEqual([])
  expect(speech).toMatchObject([{ speaker: "caller", text: "The boiler is out.", startAt: 1_000, at: 2_500 }])
  expect(labels).toMatchObject([
    { kind: "sentiment", of: "caller", value },
    { kind: "issue" },
    { kind: "category", name: "outage", points: [{ startAt: 1_000, endAt: 2_500 }] },
    { kind: "summary", text: "The boiler was out." },
  ])
})
