import { decodeBytes, UnreadableRequest } from "./UnreadableRequest.ts";

/**
 * Reads the fields of a multipart/form-data body (RFC 7578) as generously as Rack does: names with quotes or without,
 * in any place of their header, a preamble, line feeds alone. A file is its name.
 *
 * @throws UnreadableRequest if it is none, or has no end
 */
export function readMultipart(body: Uint8Array, contentType: string): [string, string][] {
  const boundary = parameterOf(contentType, "boundary");
  if (!boundary) throw new UnreadableRequest("The body is multipart/form-data, and its type names no boundary.");
  // A character for each byte, so that text of any encoding stays as it is.
  const text = `\n${Buffer.from(body).toString("latin1")}`;
  const [, ...parts] = text.split(new RegExp(`\r?\n--${boundary.replace(/[^\w ]/g, "\\$&")}(?=--|[ \\t]*\r?\n)`));
  const end = parts.findIndex((part) => part.startsWith("--"));
  if (end < 0) throw new UnreadableRequest("The body is not valid multipart/form-data: its last boundary is missing.");
  return parts.slice(0, end).map(readField);
}

function readField(part: string): [string, string] {
  const [head = ""] = part.split(/\r?\n\r?\n/, 1);
  const blank = /^\r?\n\r?\n/.exec(part.slice(head.length))?.[0];
  const disposition = /^content-disposition:(.*)$/im.exec(head)?.[1] ?? "";
  const name = parameterOf(disposition, "name");
  if (blank === undefined || name === undefined)
    throw new UnreadableRequest("The body is not valid multipart/form-data: a part has no name.");
  const value = parameterOf(disposition, "filename") ?? part.slice(head.length + blank.length);
  return [decode(name), decode(value)];
}

/** The value of a parameter of a header, in quotes or not. */
function parameterOf(header: string, name: string): string | undefined {
  const [, quoted, plain] =
    new RegExp(`;\\s*${name}\\s*=\\s*(?:"((?:[^"\\\\]|\\\\.)*)"|([^;\\s]+))`, "i").exec(header) ?? [];
  return quoted?.replace(/\\(["\\])/g, "$1").replaceAll("%22", '"') ?? plain;
}

function decode(latin1: string): string {
  return decodeBytes(Buffer.from(latin1, "latin1"));
}
