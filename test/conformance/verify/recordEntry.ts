import type { Entry } from "../../support/har.ts";

/** Records an exchange as a browser does. */
export async function recordEntry(request: Request, response: Response): Promise<Entry> {
  const sent = await request.text();
  const text = await response.text();
  const type = request.headers.get("content-type") ?? "";
  const toList = (headers: Headers) => [...headers].map(([name, value]) => ({ name, value }));
  return {
    request: {
      method: request.method,
      url: request.url,
      headers: toList(request.headers),
      ...(sent === "" ? {} : { postData: { mimeType: type, text: sent } }),
      bodySize: sent.length,
    },
    response: {
      status: response.status,
      headers: toList(response.headers),
      content: { size: text.length, mimeType: response.headers.get("content-type") ?? "", text },
    },
  };
}
