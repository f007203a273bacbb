import type { ExampleExchange } from "./exampleExchanges.ts";

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
    postData?: { mimeType: string; text?: string; encoding?: string; params?: HarHeader[] };
    bodySize: number;
  };
  response: {
    status: number;
    headers: HarHeader[];
    content: { size: number; mimeType: string; text?: string; encoding?: string };
  };
}

export const HOST = "https://canvas.example.edu";

/** The entry of an exchange, as a browser records it. */
export function toEntry(exchange: ExampleExchange, accept: string): Entry {
  const { method, path, body, status, mediaType, answer } = exchange;
  const sent = body === undefined ? undefined : JSON.stringify(body);
  const text = answer === undefined ? "" : mediaType === "text/plain" ? String(answer) : JSON.stringify(answer);
  const contentType = mediaType === undefined ? [] : [{ name: "Content-Type", value: `${mediaType}; charset=utf-8` }];
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
      headers: contentType,
      content: { size: text.length, mimeType: contentType[0]?.value ?? "", ...(text === "" ? {} : { text }) },
    },
  };
}

/** A HAR 1.2 file, an entry on each line: the first is on line 3. */
export function toHar(entries: unknown[]): string {
  const log = `{"log":{"version":"1.2","creator":{"name":"test","version":"1"},"pages":[{"id":"page"}],\n"entries":[\n`;
  return `${log}${entries.map((entry) => JSON.stringify(entry)).join(",\n")}\n]}}\n`;
}
