import { isObject, type Json } from "../../../../src/core/json.ts";
import { toText } from "../../../support/responseExamples.ts";
import { forbidden, type Mutate, withResponseHeader, withResponseText } from "./byWire.ts";
import { isItem, otherTypes, type Place, placesIn, replace } from "./places.ts";

/** Changes of a response by their kinds. */
export const RESPONSE_CLASSES: Record<string, Mutate> = {
  "response header missing": ({ operation, status, headers }, entry, oracle) =>
    Object.keys(headers)
      .filter((name) => name !== "Content-Type")
      .map((name) => ({
        entry: withResponseHeader(entry, name, undefined),
        isForbidden: oracle.forbidsHeader(operation, status, name, undefined),
      })),
  "response header with another text": ({ operation, status, headers }, entry, oracle) =>
    Object.keys(headers)
      .filter((name) => name !== "Content-Type")
      .flatMap((name) =>
        ["", "eleven", "-1", "1.5", "<broken"].map((text) => ({
          entry: withResponseHeader(entry, name, text),
          isForbidden: oracle.forbidsHeader(operation, status, name, text),
        })),
      ),
  "response without Content-Type": ({ mediaType }, entry) =>
    mediaType === undefined ? [] : [forbidden(withResponseHeader(entry, "Content-Type", undefined))],
  "response of another media type": ({ mediaType }, entry) =>
    mediaType === undefined
      ? []
      : ["text/html; charset=utf-8", "application/xml", "application/octet-stream", "nonsense"].map((type) =>
          forbidden(withResponseHeader(entry, "Content-Type", type)),
        ),
  "response body empty": ({ mediaType, operation, status }, entry) => {
    const response = operation.responses.find((one) => one.status === String(status));
    return mediaType === undefined
      ? []
      : [{ entry: withResponseText(entry, ""), isForbidden: response?.canBeEmpty !== true }];
  },
  "response body cut off": ({ mediaType, value }, entry) => {
    const text = toText(mediaType, value);
    return isObject(value) || Array.isArray(value) ? [forbidden(withResponseText(entry, text.slice(0, -1)))] : [];
  },
  "response body where there is none": ({ mediaType }, entry) =>
    mediaType === undefined ? [forbidden(withResponseText(entry, "{}"))] : [],
  "response body of another kind": inBody(() => [[], {}, null, "text", 7, [7], { bogus: [] }]),
  "value of another type": inBody((value) =>
    placesIn(value).flatMap(({ tokens }, index) => otherTypes(index).map((by) => replace(value, tokens, by))),
  ),
  "key missing": inBody((value) =>
    placesIn(value)
      .filter((place) => !isItem(place))
      .map(({ tokens }) => replace(value, tokens, undefined)),
  ),
  "text with another value": inBody((value) =>
    placesIn(value)
      .filter((place) => typeof place.value === "string")
      .flatMap(({ tokens }) => ["", "bogus", "x".repeat(2000)].map((by) => replace(value, tokens, by))),
  ),
  "id in another form": inBody((value) =>
    placesIn(value)
      .filter(isId)
      .flatMap(({ tokens, value: id }) =>
        [typeof id === "number" ? String(id) : Number(id), -1, 1.5, "", "maya"].map((by) => replace(value, tokens, by)),
      ),
  ),
  "number out of its range": inBody((value) =>
    placesIn(value)
      .filter((place) => typeof place.value === "number")
      .flatMap(({ tokens }) => [-7, 0.25, 1e12].map((by) => replace(value, tokens, by))),
  ),
  "key that is data": inBody((value) =>
    placesIn(value)
      .filter(({ value: part }) => isObject(part) && Object.keys(part).some((key) => /^\d+$/.test(key)))
      .map(({ tokens, value: part }) => replace(value, tokens, { ...Object(part), "maya@example.edu": [] })),
  ),
  "new key in a response": inBody((value) =>
    placesIn(value)
      .filter(({ value: part }) => isObject(part))
      .map(({ tokens, value: part }) => replace(value, tokens, { ...Object(part), brand_new: { a: [1] } })),
  ),
};

/** Changes of a JSON body, judged by the oracle. */
function inBody(change: (value: Json) => Json[]): Mutate {
  return ({ operation, status, mediaType, value }, entry, oracle) =>
    mediaType === "application/json" && value !== undefined
      ? change(value).map((changed) => ({
          entry: withResponseText(entry, JSON.stringify(changed)),
          isForbidden: oracle.response(operation, status, mediaType, changed).length > 0,
        }))
      : [];
}

/** Whether a place holds an id, by the name of its key. */
function isId({ tokens, value }: Place): boolean {
  const key = tokens.findLast((token) => !/^\d+$/.test(token)) ?? "";
  return /(^|_)ids?$/.test(key) && (typeof value === "number" || /^\d+$/.test(String(value)));
}
