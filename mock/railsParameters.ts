import qs from "qs";
import { isNode, type Node } from "./contract.ts";

/** A body that cannot be read; the request gets a 400. */
export class UnreadableBody extends Error {
  override name = "UnreadableBody";
}

/** Reads names with brackets as Rails does: `a[b]=1&c[]=2` is `{ a: { b: "1" }, c: ["2"] }`, the last of a name wins. */
export function readForm(text: string): Node {
  return qs.parse(text, { depth: 20, arrayLimit: 10_000, parameterLimit: 20_000, duplicates: "last" });
}

/**
 * Reads a request body into the parameter tree, by its content type: JSON, urlencoded or multipart.
 *
 * @throws UnreadableBody if it is not what the content type says
 */
export async function readBody(body: Uint8Array, contentType: string): Promise<Node> {
  if (body.length === 0) return {};
  if (/\bjson\b/i.test(contentType)) return readJson(new TextDecoder().decode(body));
  if (/^multipart\/form-data/i.test(contentType)) return readMultipart(body, contentType);
  return readForm(new TextDecoder().decode(body));
}

function readJson(text: string): Node {
  try {
    const value: unknown = JSON.parse(text);
    return isNode(value) ? value : {};
  } catch {
    throw new UnreadableBody("The body is not valid JSON.");
  }
}

async function readMultipart(body: Uint8Array, contentType: string): Promise<Node> {
  try {
    const form = await new Response(new Uint8Array(body), { headers: { "content-type": contentType } }).formData();
    const pairs = [...form].map(([name, value]) => [name, typeof value === "string" ? value : value.name]);
    return readForm(new URLSearchParams(pairs).toString());
  } catch {
    throw new UnreadableBody("The body is not valid multipart/form-data.");
  }
}
