import type { Entry, HarHeader } from "./har.ts";

// How programs write HAR files, where they differ from each other in what is read of them: by the sources of their exporters.

/** Writes an exchange as a program records it. */
export type Recorder = (entry: Entry) => object;

export const recorders = { mitmproxy, firefox, chromeDevTools, nodeFetchHar } satisfies Record<string, Recorder>;

/** What the recorders have in common: the types that the headers name, the texts, and an entry's other keys. */
function partsOf({ request, response }: Entry) {
  const { method, url, headers, postData } = request;
  const type = headerOf(headers, "content-type");
  const isForm = type.startsWith("application/x-www-form-urlencoded");
  const { status } = response;
  return {
    type,
    isForm,
    text: postData?.text,
    params: isForm ? [...new URLSearchParams(postData?.text)].map(([name, value]) => ({ name, value })) : [],
    receivedType: headerOf(response.headers, "content-type"),
    received: response.content.text ?? "",
    request: {
      method,
      url,
      httpVersion: "HTTP/1.1",
      headers,
      cookies: [],
      queryString: queryOf(url),
      headersSize: 400,
    },
    response: {
      status,
      statusText: "",
      httpVersion: "HTTP/1.1",
      headers: response.headers,
      cookies: [],
      redirectURL: "",
    },
    rest: { startedDateTime: "2026-10-05T08:30:00.000+00:00", time: 20, timings: { send: 1, wait: 18, receive: 1 } },
  };
}

function headerOf(headers: HarHeader[], name: string): string {
  return headers.find((header) => header.name.toLowerCase() === name)?.value ?? "";
}

function queryOf(url: string): HarHeader[] {
  return [...new URL(url).searchParams].map(([name, value]) => ({ name, value }));
}

/** It decodes and joins nothing, and has no `postData` for GET and DELETE. */
function mitmproxy(entry: Entry): object {
  const { type, text = "", params, receivedType, received, request, response, rest } = partsOf(entry);
  const hasData = ["POST", "PUT", "PATCH"].includes(request.method);
  const data = hasData ? { postData: { mimeType: type, text, params } } : {};
  return {
    ...rest,
    request: { ...request, bodySize: Buffer.byteLength(text), ...data },
    response: {
      ...response,
      content: { size: received.length, compression: 0, mimeType: receivedType, text: received },
      bodySize: received.length,
    },
    cache: {},
  };
}

/** It has `postData` for each request with a type, and the fields of a form beside its text. */
function firefox(entry: Entry): object {
  const { type, isForm, text = "", params, receivedType, received, request, response, rest } = partsOf(entry);
  const data = text === "" ? {} : { postData: { mimeType: isForm ? type.split(";")[0] : type, params, text } };
  return {
    ...rest,
    request: { ...request, bodySize: text.length, ...data },
    response: {
      ...response,
      content: { mimeType: receivedType, size: received.length, ...(received === "" ? {} : { text: received }) },
      bodySize: 500 + received.length,
    },
    cache: {},
  };
}

/** It has pseudo headers, types without parameters, fields of forms as they were sent, and no size of a response. */
function chromeDevTools(entry: Entry): object {
  const { type, isForm, text, receivedType, received, request, response, rest } = partsOf(entry);
  const { host, pathname, search } = new URL(request.url);
  const pseudo = { ":authority": host, ":method": request.method, ":path": pathname + search, ":scheme": "https" };
  const params = isForm ? { params: rawParams(text ?? "") } : {};
  return {
    ...rest,
    cache: {},
    request: {
      ...request,
      headers: [...Object.entries(pseudo).map(([name, value]) => ({ name, value })), ...request.headers],
      bodySize: text?.length ?? 0,
      ...(text === undefined ? {} : { postData: { mimeType: type, text, ...params } }),
    },
    response: {
      ...response,
      headers: response.headers.map(({ name, value }) => ({ name: name.toLowerCase(), value })),
      content: {
        size: received.length,
        mimeType: receivedType.split(";")[0] || "x-unknown",
        ...(received === "" ? {} : { text: received }),
      },
      bodySize: -1,
      _error: null,
    },
  };
}

function rawParams(text: string): HarHeader[] {
  return text.split("&").map((pair) => {
    const [name = "", value = ""] = pair.split("=");
    return { name, value };
  });
}

/** It has the fields of a form in place of its text, no size of a missing body, and null for the cache. */
function nodeFetchHar(entry: Entry): object {
  const { type, isForm, text, params, receivedType, received, request, response, rest } = partsOf(entry);
  const body = isForm ? { params } : { text };
  return {
    ...rest,
    cache: { beforeRequest: null, afterRequest: null },
    request: {
      ...request,
      bodySize: text === undefined ? -1 : Buffer.byteLength(text),
      ...(text === undefined ? {} : { postData: { mimeType: type, ...body } }),
    },
    response: {
      ...response,
      content: { size: received.length, mimeType: receivedType, text: received },
      bodySize: received.length,
    },
  };
}
