/** Why a file or an option could not be used, in sentences for the person who asked for it. */
export class Unusable extends Error {}

/** What `npm start -- FILE` reads, in one place. */
export const READ =
  "JSON of Amazon (Contact Lens, Transcribe Call Analytics), Deepgram, AssemblyAI and Twilio, lists of segments, vCon, WebVTT, SRT, CSV, and plain text " +
  "with “Name: words” lines"
