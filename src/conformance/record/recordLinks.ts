/**
 * A response's headers in which `Link` and `Location` lead to the recorder where they led to Canvas: else a client that
 * pages would leave it.
 *
 * @param rawHeaders names and values in turn
 * @param target the origin of the Canvas
 * @param recorder the origin that the client sent its request to
 */
export function linkToRecorder(rawHeaders: readonly string[], target: string, recorder: string): string[] {
  const redirect = (value: string) =>
    value.replace(/(?<=^|<)https?:\/\/[^\s/?#>,;]+/gi, (origin) => (originOf(origin) === target ? recorder : origin));
  return rawHeaders.map((text, index) =>
    index % 2 === 1 && /^(link|location)$/i.test(rawHeaders[index - 1] ?? "") ? redirect(text) : text,
  );
}

function originOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).origin : undefined;
}
