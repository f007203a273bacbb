import type { Entry, HarHeader } from "./har.ts";

// How programs write HAR files, where they differ from each other: by the sources of their exporters.

/** Writes an exchange as a program records it. */
export type Recorder = (entry: Entry) => object;

export const recorders = { mitmproxy, firefox, chromeDevTools, nodeFetchHar } satisfies Record<string, Recorder>;

const STARTED = "2026-10-05T08:30:00.000+00:00";

function headerOf(headers: HarHeader[], name: string): string {
  return headers.find((header) => header.name.toLowerCase() === name)?.value ?? "";
}

function queryOf(url: string): HarHeader[] {
  return [...new URL(url).searchParams].map(([name, value]) => ({ name, value }));
}

function isForm(type: string): boolean {
  return type.startsWith("application/x-www-form-urlencoded");
}

/** It decodes and joins nothing, has no `postData` for GET and DELETE, and writes null for what it streamed. */
function mitmproxy({ request, response }: Entry): object {
  const { method, url, headers, postData } = request;
  const type = headerOf(headers, "content-type");
  const text = postData?.text ?? "";
  const hasData = ["POST", "PUT", "PATCH"].includes(method);
  const params = isForm(type) ? [...new URLSearchParams(text)].map(([name, value]) => ({ name, value })) : [];
  const received = response.content.text ?? "";
  return {
    startedDateTime: STARTED,
    time: 12.3,
    request: {
      method,
      url,
      httpVersion: "HTTP/1.1",
      cookies: [],
      headers,
      queryString: queryOf(url),
      headersSize: 300,
      bodySize: Buffer.byteLength(text),
      ...(hasData ? { postData: { mimeType: type, text, params } } : {}),
    },
    response: {
      status: response.status,
      statusText: "",
      httpVersion: "HTTP/1.1",
      cookies: [],
      headers: response.headers,
      content: {
        size: received.length,
        compression: 0,
        mimeType: headerOf(response.headers, "content-type"),
        text: received,
      },
      redirectURL: "",
      headersSize: 200,
      bodySize: received.length,
    },
    cache: {},
    timings: { connect: -1, ssl: -1, send: 1, receive: 1, wait: 10.3 },
    serverIPAddress: "192.0.2.1",
  };
}

/** It has `postData` for each request with a type, and the fields of a form beside its text. */
function firefox({ request, response }: Entry): object {
  const { method, url, headers, postData } = request;
  const text = postData?.text ?? "";
  const type = headerOf(headers, "content-type");
  const params = isForm(type) ? [...new URLSearchParams(text)].map(([name, value]) => ({ name, value })) : [];
  const received = response.content.text ?? "";
  return {
    pageref: "page_1",
    startedDateTime: STARTED,
    request: {
      bodySize: text.length,
      method,
      url,
      httpVersion: "HTTP/2",
      headers,
      cookies: [],
      queryString: queryOf(url),
      headersSize: 400,
      ...(text === "" ? {} : { postData: { mimeType: isForm(type) ? type.split(";")[0] : type, params, text } }),
    },
    response: {
      status: response.status,
      statusText: "",
      httpVersion: "HTTP/2",
      headers: response.headers,
      cookies: [],
      content: {
        mimeType: headerOf(response.headers, "content-type"),
        size: received.length,
        ...(received === "" ? {} : { text: received }),
      },
      redirectURL: "",
      headersSize: 500,
      bodySize: 500 + received.length,
    },
    cache: {},
    timings: { blocked: 0, dns: 0, connect: 0, ssl: 0, send: 0, wait: 20, receive: 0 },
    time: 20,
    _securityState: "secure",
    serverIPAddress: "192.0.2.1",
    connection: "443",
  };
}

/** It has pseudo headers, types without parameters, and leaves out what the page never read. */
function chromeDevTools({ request, response }: Entry): object {
  const { method, url, headers, postData } = request;
  const text = postData?.text;
  const { host, pathname, search } = new URL(url);
  const type = headerOf(headers, "content-type");
  const pseudo = { ":authority": host, ":method": method, ":path": pathname + search, ":scheme": "https" };
  const received = response.content.text ?? "";
  const [mimeType = ""] = headerOf(response.headers, "content-type").split(";");
  return {
    _initiator: { type: "script" },
    _priority: "High",
    _resourceType: "fetch",
    cache: {},
    connection: "1234",
    request: {
      method,
      url,
      httpVersion: "h2",
      headers: [...Object.entries(pseudo).map(([name, value]) => ({ name, value })), ...headers],
      queryString: queryOf(url),
      cookies: [],
      headersSize: -1,
      bodySize: text?.length ?? 0,
      ...(text === undefined ? {} : { postData: { mimeType: type, text, ...(isForm(type) ? rawParams(text) : {}) } }),
    },
    response: {
      status: response.status,
      statusText: "",
      httpVersion: "h2",
      headers: response.headers.map(({ name, value }) => ({ name: name.toLowerCase(), value })),
      cookies: [],
      content: {
        size: received.length,
        mimeType: mimeType || "x-unknown",
        ...(received === "" ? {} : { text: received }),
      },
      redirectURL: "",
      headersSize: -1,
      bodySize: -1,
      _transferSize: 600,
      _error: null,
      _fetchedViaServiceWorker: false,
    },
    serverIPAddress: "192.0.2.1",
    startedDateTime: STARTED,
    time: 20,
    timings: { blocked: 1, dns: -1, ssl: -1, connect: -1, send: 1, wait: 17, receive: 1, _blocked_queueing: 1 },
  };
}

/** The fields of a form as they stand there, still encoded. */
function rawParams(text: string): { params: HarHeader[] } {
  const params = text.split("&").map((pair) => {
    const [name = "", value = ""] = pair.split("=");
    return { name, value };
  });
  return { params };
}

/** It has the fields of a form in place of its text, no sizes, null for the cache, and a header of its own. */
function nodeFetchHar({ request, response }: Entry): object {
  const { method, url, headers, postData } = request;
  const text = postData?.text;
  const mimeType = headerOf(headers, "content-type");
  const params = mimeType === "application/x-www-form-urlencoded" && [...new URLSearchParams(text)];
  const received = response.content.text ?? "";
  return {
    _resourceType: "fetch",
    startedDateTime: STARTED,
    cache: { beforeRequest: null, afterRequest: null },
    timings: { blocked: 0.1, dns: 0, connect: 0, send: 0, wait: 1, receive: 0, ssl: -1 },
    request: {
      method,
      url,
      cookies: [],
      headers: [...headers, { name: "x-har-request-id", value: "V1StGXR8_Z5jdHi6B-myT" }],
      queryString: queryOf(url),
      headersSize: -1,
      bodySize: text === undefined ? -1 : Buffer.byteLength(text),
      ...(params ? { postData: { mimeType, params: params.map(([name, value]) => ({ name, value })) } } : {}),
      ...(text === undefined || params ? {} : { postData: { mimeType, text } }),
      httpVersion: "HTTP/1.1",
    },
    response: {
      status: response.status,
      statusText: "",
      httpVersion: "HTTP/1.1",
      cookies: [],
      headers: response.headers,
      content: { size: received.length, mimeType: headerOf(response.headers, "content-type"), text: received },
      redirectURL: "",
      headersSize: -1,
      bodySize: received.length,
    },
    pageref: "page_1",
    time: 1.2,
  };
}
