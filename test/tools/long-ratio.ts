/** How much of a long run is done: all of it by hand, a tenth in CI, or what `LONG_RATIO` says. */
export const longRatio = Number(process.env.LONG_RATIO ?? (process.env.CI ? 0.1 : 1))
