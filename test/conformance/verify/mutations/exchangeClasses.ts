import { forbidden, type Mutate, withPath, withQuery, withRequestBody } from "./byWire.ts";

/** Changes of what a response is to, by their kinds. */
export const EXCHANGE_CLASSES: Record<string, Mutate> = {
  "changed status": ({ operation, status, mediaType, value, headers }, entry, oracle) => {
    const documented = operation.responses.map((response) => Number(response.status));
    const others = [...documented, 299, 302, 418, 503].filter((other) => other !== status);
    return others.map((other) => ({
      entry: { ...entry, response: { ...entry.response, status: other } },
      isForbidden:
        !documented.includes(other) ||
        oracle.response(operation, other, mediaType, value).length > 0 ||
        oracle.lacksHeader(operation, other, headers),
    }));
  },
  "undocumented parameter": ({ path, body }, entry) => [
    ...["bogus=1", "bogus[]=1", "perPage=5"].map((query) => forbidden(withPath(entry, withQuery(path, query)))),
    ...(body ? [forbidden(withRequestBody(entry, "application/json", JSON.stringify({ ...body, bogus: 1 })))] : []),
  ],
  "undocumented endpoint": ({ operation, path }, entry) => {
    const below = withPath(entry, `${path.replace(/\?.*/, "")}/bogus/bogus/bogus`);
    const takesAny = operation.parameters.some(({ isGlob }) => isGlob);
    return [{ ...entry, request: { ...entry.request, method: "PATCH" } }, ...(takesAny ? [] : [below])].map(forbidden);
  },
};
