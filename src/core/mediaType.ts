const TYPES = /^(application|text|image|audio|video|multipart)\//;

/** The media types that reports name; any other subtype may hold anything. */
const KNOWN = /\/(json|x-www-form-urlencoded|form-data|plain|html|xml|octet-stream)$/;

/** The media type of a `Content-Type`, without its parameters. */
export function mediaTypeOf(contentType: string): string {
  const end = contentType.search(/[;,]/);
  return (end < 0 ? contentType : contentType.slice(0, end)).trim().toLowerCase();
}

/** A media type for a report. */
export function showMediaType(mediaType: string): string {
  if (mediaType === "") return "no media type";
  const [type = ""] = TYPES.exec(mediaType) ?? [];
  return type !== "" && KNOWN.test(mediaType) ? mediaType : `${type || "*/"}*`;
}
