/** Scores at or above it are alerts: one value for pairs, screening and search, calibrated on `bench/names`. */
export const HIT_THRESHOLD = 0.7;
