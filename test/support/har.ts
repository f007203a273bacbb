import type { ExampleExchange } from "./exampleExchanges.ts";
import { toText } from "./responseExamples.ts";

export interface HarHeader {
  name: string;
  value: string;
}

/** An entry of a HAR file, as far as these tests write it. */
export interface Entry {
  request: {
    method: string;
    url: string;
    headers: HarHeader[];
    postData?: { mimeType: string; text?: string; encoding?: string; params?: HarHeader[]; _file?: string };
    bodySize: number;
  };
  response: {
    status: number;
    headers: HarHeader[];
    content: { size: number; mimeType: string; text?: string; encoding?: string; comment?: string; _file?: string };
  };
  _fromCache?: string;
  cache?: object;
}

export const HOST = "https://canvas.example.edu";

/** The entry of an exchange, as a browser records it. */
export function toEntry(exchange: ExampleExchange, accept = "application/json"): Entry {
  const { method, path, body, status, mediaType, value, headers } = exchange;
  const sent = body === undefined ? undefined : JSON.stringify(body);
  const text = toText(mediaType, value);
  return {
    request: {
      method,
      url: HOST + path,
      headers: [
        { name: "Accept", value: accept },
        { name: "Authorization", value: "Bearer secret" },
        ...(sent === undefined ? [] : [{ name: "Content-Type", value: "application/json" }]),
      ],
      ...(sent === undefined ? {} : { postData: { mimeType: "application/json", text: sent } }),
      bodySize: sent?.length ?? 0,
    },
    response: {
      status,
      headers: Object.entries(headers).map(([name, text]) => ({ name, value: text })),
      content: { size: text.length, mimeType: headers["Content-Type"] ?? "", ...(text === "" ? {} : { text }) },
    },
  };
}

/** Records an exchange as a browser does. */
export async function recordEntry(request: Request, response: Response): Promise<Entry> {
  const sent = await request.text();
  const text = await response.text();
  const toList = (headers: Headers) => [...headers].map(([name, value]) => ({ name, value }));
  return {
    request: {
      method: request.method,
      url: request.url,
      headers: toList(request.headers),
      ...(sent === "" ? {} : { postData: { mimeType: request.headers.get("content-type") ?? "", text: sent } }),
      bodySize: sent.length,
    },
    response: {
      status: response.status,
      headers: toList(response.headers),
      content: { size: text.length, mimeType: response.headers.get("content-type") ?? "", text },
    },
  };
}

/** A HAR 1.2 file, an entry on each line: the first is on line 3. */
export function toHar(entries: unknown[]): string {
  const log = `{"log":{"version":"1.2","creator":{"name":"test","version":"1"},"pages":[{"id":"page"}],\n"entries":[\n`;
  return `${log}${entries.map((entry) => JSON.stringify(entry)).join(",\n")}\n]}}\n`;
}
