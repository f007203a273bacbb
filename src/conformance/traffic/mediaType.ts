/** The media type of a content type, without its parameters. */
export function mediaTypeOf(contentType: string): string {
  return (contentType.split(";")[0] ?? "").trim().toLowerCase();
}

/** A media type for a report: a header can hold anything. */
export function showMediaType(mediaType: string): string {
  const isPlain = /^(application|text|image|audio|video|multipart)\/[a-z][a-z.+-]{0,40}$/.test(mediaType);
  return isPlain ? mediaType : "another media type";
}
