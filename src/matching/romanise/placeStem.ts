/** What is left of a Russian adjective of a place without its ending ("dubnenskii" → "dubn"); empty where it is none. */
export function placeStem(form: string): string {
  const found =
    /^([a-z]{4,}?)(?:en|in|ov|an)?(?:sk|ck)(?:ii|iy|y|i|ij|yi|yy|aya|aia|oe|oye|ogo|oi|oy|oj|om|iye)?$/.exec(
      form,
    );
  return found ? found[1]! : '';
}
