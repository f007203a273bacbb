import { describe, expect, test } from "vitest";
import { readBody, readQuery } from "../../../src/core/request/parameters.ts";
import { UnreadableRequest } from "../../../src/core/request/UnreadableRequest.ts";
import { toMultipart } from "../../support/forms.ts";

const FORM = "application/x-www-form-urlencoded";
const bytes = (text: string) => new TextEncoder().encode(text);

describe("a query or a form", () => {
  test.each<[string, object]>([
    ["", {}],
    ["&&", {}],
    ["a=1&b=2", { a: "1", b: "2" }],
    ["a=1&a=2", { a: "2" }],
    ["a", { a: null }],
    ["a=", { a: "" }],
    ["=1", {}],
    ["a=b=c", { a: "b=c" }],
    ["a=x+y%2B%C3%A9", { a: "x y+é" }],
    ["a%5Bb%5D=1", { a: { b: "1" } }],
    ["a[]=1&a[]=2", { a: ["1", "2"] }],
    ["a[]", { a: [null] }],
    ["a[b]=1&a[c][d]=2&a[e][]=3", { a: { b: "1", c: { d: "2" }, e: ["3"] } }],
    ["a[][b]=1&a[][c]=2&a[][b]=3", { a: [{ b: "1", c: "2" }, { b: "3" }] }],
    ["a[][b][c]=1&a[][b][d]=2", { a: [{ b: { c: "1", d: "2" } }] }],
    ["a[][b][]=1&a[][b][]=2", { a: [{ b: ["1", "2"] }] }],
    ["a[0]=1", { a: { 0: "1" } }],
    ["a[=1", { "a[": "1" }],
    ["a]=1", { "a]": "1" }],
    ["[a]=1", { "[a]": "1" }],
    ["a[b=1", { a: { "[b": "1" } }],
    ["__proto__[x]=1", JSON.parse('{"__proto__":{"x":"1"}}')],
    ["a[__proto__]=1", { a: JSON.parse('{"__proto__":"1"}') }],
  ])("%s", (text, tree) => {
    const found = readQuery(text).tree;
    expect(JSON.stringify(found)).toBe(JSON.stringify(tree));
    expect(Object.getPrototypeOf({}).x).toBeUndefined();
  });

  test.each([
    ["a=%zz", "A parameter has a percent sign that encodes nothing."],
    ["a=%ff", "A parameter has a percent sign that encodes nothing."],
    ["a=1&a[]=2", "The parameter a is a list and something else."],
    ["a=1&a[b]=2", "The parameter a is an object and something else."],
    ["a[b]=1&a[]=2", "The parameter a is a list and something else."],
    [`a${"[b]".repeat(40)}=1`, "A parameter's name is nested more than 32 levels deep."],
  ])("%s cannot be read", (text, message) => {
    expect(() => readQuery(text)).toThrow(new UnreadableRequest(message));
  });

  test("repeated names are those of single values", () => {
    expect(readQuery("a=1&a=2&a=3&b[]=1&b[]=2&c[d]=&c[d]=").repeated).toEqual(["a", "c[d]"]);
  });
});

describe("a body", () => {
  test.each<[string, string, string, object]>([
    ["JSON", "application/json; charset=utf-8", '{"a":[1,{"b":null}]}', { a: [1, { b: null }] }],
    ["JSON that is no object", "application/json", "[1]", { _json: [1] }],
    ["a form", `${FORM}; charset=utf-8`, "a[b]=1", { a: { b: "1" } }],
    ["a form without a type", "", "a[b]=1", { a: { b: "1" } }],
  ])("of %s", (_, type, text, tree) => {
    expect(readBody(bytes(text), type)?.tree).toEqual(tree);
  });

  test.each([
    ["broken JSON", "application/json", bytes("{"), "The body is not valid JSON."],
    [
      "JSON of 101 levels",
      "application/json",
      bytes("[".repeat(101) + "]".repeat(101)),
      "The JSON is nested more than 100 levels deep.",
    ],
    ["another encoding", "application/json", Uint8Array.of(0x22, 0xff, 0x22), "The body is not valid UTF-8."],
    ["a form in another encoding", FORM, Uint8Array.of(0x61, 0x3d, 0xff), "The body is not valid UTF-8."],
  ])("of %s cannot be read", (_, type, body, message) => {
    expect(() => readBody(body, type)).toThrow(new UnreadableRequest(message));
  });

  test("of 100 levels can be read", () => {
    expect(readBody(bytes("[".repeat(100) + "]".repeat(100)), "application/json")?.tree).toHaveProperty("_json");
  });

  test.each(["text/plain", "text/json", "application/vnd.api+json", "multipart/mixed"])("%s is not read", (type) => {
    expect(readBody(bytes("{}"), type)).toBeUndefined();
  });
});

describe("multipart", () => {
  const read = (text: string, type = "multipart/form-data; boundary=b") => readBody(Buffer.from(text), type)?.tree;
  const part = (head: string, value = "1", end = "\r\n") => `--b${end}${head}${end}${end}${value}${end}--b--${end}`;

  test.each<[string, string, object]>([
    [
      "fields",
      toMultipart([
        ["a[b]", "1"],
        ["c[]", "é"],
      ]),
      { a: { b: "1" }, c: ["é"] },
    ],
    ["a name without quotes", part("Content-Disposition: form-data; name=a"), { a: "1" }],
    ["an escaped quote in a name", part('Content-Disposition: form-data; name="a%22b"'), { 'a"b': "1" }],
    ["other headers before", part('Content-Type: text/plain\r\ncontent-disposition: form-data; name="a"'), { a: "1" }],
    [
      "a file, which is its name",
      part('Content-Disposition: form-data; name="a"; filename="x.txt"', "text"),
      { a: "x.txt" },
    ],
    ["line feeds alone", part('Content-Disposition: form-data; name="a"', "1", "\n"), { a: "1" }],
    ["a preamble", `Hello\r\n${toMultipart([["a", "1"]])}`, { a: "1" }],
    ["line breaks and dashes in a value", toMultipart([["a", "x\r\n--y\r\n"]]), { a: "x\r\n--y\r\n" }],
    ["an empty value", toMultipart([["a", ""]]), { a: "" }],
  ])("with %s", (_, text, tree) => {
    expect(read(text)).toEqual(tree);
  });

  test("with a boundary in quotes, or of signs", () => {
    expect(read(toMultipart([["a", "1"]]), 'multipart/form-data; boundary="b"')).toEqual({ a: "1" });
    const text = toMultipart([["a", "1"]]).replaceAll("--b", "--(.+)?");
    expect(read(text, 'multipart/form-data; boundary="(.+)?"')).toEqual({ a: "1" });
  });

  test.each([
    [
      "no boundary",
      toMultipart([]),
      "multipart/form-data",
      "The body is multipart/form-data, and its type names no boundary.",
    ],
    [
      "no end",
      "--b\r\n",
      "multipart/form-data; boundary=b",
      "The body is not valid multipart/form-data: its last boundary is missing.",
    ],
    [
      "a part without a name",
      part("Content-Disposition: form-data"),
      "multipart/form-data; boundary=b",
      "The body is not valid multipart/form-data: a part has no name.",
    ],
  ])("with %s cannot be read", (_, text, type, message) => {
    expect(() => read(text, type)).toThrow(new UnreadableRequest(message));
  });
});
