import createClient from "openapi-fetch";
import type { Answer, Call } from "../generated/operations.ts";
import { CanvasError } from "./CanvasError.ts";
import { fillPath } from "./fillPath.ts";

export interface TransportOptions {
  /** Where the Canvas is, such as `https://canvas.example.edu`. */
  baseUrl: string;
  /** The access token. */
  token: string;
  /** Sends the requests in place of the platform's own `fetch`. */
  fetch?: (request: Request) => Promise<Response>;
}

/** Paths as openapi-fetch sees them where the generated methods have checked the types already. */
interface AnyOperation {
  parameters: { path: Record<string, unknown>; query?: Record<string, unknown> };
  requestBody?: { content: { "application/json": unknown } };
  responses: { 200: { content: { "application/json": unknown } } };
}
type AnyPaths = Record<string, Record<"get" | "post" | "put" | "delete", AnyOperation>>;

/** Creates what carries the calls out: it asks for string ids, and throws a CanvasError for an answer that is no success. */
export function createTransport({ baseUrl, token, fetch }: TransportOptions): Call {
  const client = createClient<AnyPaths>({
    baseUrl,
    headers: { Accept: "application/json+canvas-string-ids, application/json", Authorization: `Bearer ${token}` },
    pathSerializer: fillPath,
    ...(fetch ? { fetch } : {}),
  });
  return async (method, path, values, parameters = {}, options = {}) => {
    const names = path.match(/(?<=\{)\w+(?=\})/g) ?? [];
    const inBody = method === "POST" || method === "PUT";
    const { data, error, response } = await client.request(lowerCase(method), path, {
      params: {
        path: Object.fromEntries(names.map((name, index) => [name, values[index]])),
        query: inBody ? {} : bracketLists(parameters),
      },
      ...(inBody ? { body: parameters } : {}),
      ...(options.signal ? { signal: options.signal } : {}),
    });
    if (!response.ok)
      throw new CanvasError(`${method} ${path} answered with ${response.status}`, response.status, error);
    return data as Answer<never>;
  };
}

function lowerCase<M extends string>(method: M): Lowercase<M> {
  return method.toLowerCase() as Lowercase<M>;
}

/** Canvas reads a list where the name has brackets: `include[]=uuid`. */
function bracketLists(parameters: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [Array.isArray(value) ? `${name}[]` : name, value]),
  );
}
