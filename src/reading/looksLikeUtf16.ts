// Letters, digits and marks that running texts of our languages are made of.
const ORDINARY =
  /^[\t\n\r -~\u00a0-\u024f\u0370-\u052f\u0590-\u06ff\u0e00-\u0e7f\u10a0-\u10ff\u2010-\u2027\u2030-\u203a\u20ac\u2116\u3000-\u30ff\u4e00-\u9fff\uac00-\ud7af\uff00-\uffee]$/;

/** Tells UTF-16 without a byte-order mark from its first bytes; null where neither byte order gives a text. */
export function looksLikeUtf16(sample: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const even = sample.subarray(0, sample.length - (sample.length % 2));
  if (even.length < 2) return null;
  const little = ordinaryShare(new TextDecoder('utf-16le').decode(even));
  const big = ordinaryShare(new TextDecoder('utf-16be').decode(even));
  if (Math.max(little, big) < 0.95 || little === big) return null;
  return little > big ? 'utf-16le' : 'utf-16be';
}

/** Share of ordinary characters; a space, a line end or a comma counts thrice, as no text is without them. */
function ordinaryShare(text: string): number {
  let ordinary = 0;
  let all = 0;
  for (const character of text) {
    const weight = /[ \n,.\u3001\u3002\uff0c]/.test(character) ? 3 : 1;
    all += weight;
    if (ORDINARY.test(character)) ordinary += weight;
  }
  return ordinary / all;
}
