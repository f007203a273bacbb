import { describe, expect, test } from "vitest";
import type { Json } from "../../src/core/json.ts";
import { fromPointer, resolve, toPointer, valueAt, walk } from "../../src/core/pointer.ts";

describe("a JSON pointer", () => {
  const table: { tokens: string[]; pointer: string }[] = [
    { tokens: [], pointer: "" },
    { tokens: [""], pointer: "/" },
    { tokens: ["paths", "/things/{id}", "get"], pointer: "/paths/~1things~1{id}/get" },
    { tokens: ["a~b"], pointer: "/a~0b" },
    { tokens: ["~1"], pointer: "/~01" },
    { tokens: ["parameters", "0"], pointer: "/parameters/0" },
    { tokens: ["a", "", "b"], pointer: "/a//b" },
  ];

  test.each(table)("is written and read: $pointer", ({ tokens, pointer }) => {
    expect(toPointer(tokens)).toBe(pointer);
    expect(fromPointer(pointer)).toEqual(tokens);
    expect(fromPointer(`#${pointer}`)).toEqual(tokens);
  });
});

describe("valueAt", () => {
  const root: Json = { a: [{ b: null }, [7]], "x/y": false };
  const table: { tokens: string[]; value: Json | undefined }[] = [
    { tokens: [], value: root },
    { tokens: ["a", "0"], value: { b: null } },
    { tokens: ["a", "0", "b"], value: null },
    { tokens: ["a", "1", "0"], value: 7 },
    { tokens: ["x/y"], value: false },
    { tokens: ["b"], value: undefined },
    { tokens: ["a", "2"], value: undefined },
    { tokens: ["a", "b"], value: undefined },
    { tokens: ["a", "0", "b", "c"], value: undefined },
    { tokens: ["x/y", "0"], value: undefined },
  ];

  test.each(table)("of $tokens is $value", ({ tokens, value }) => {
    expect(valueAt(root, tokens)).toEqual(value);
  });
});

describe("resolve", () => {
  const root: Json = {
    plain: { name: "Lamp" },
    once: { $ref: "#/plain" },
    twice: { $ref: "#/once" },
    slash: { $ref: "#/in~1side/0" },
    "in/side": [{ name: "Shade" }],
    broken: { $ref: "#/nowhere" },
    property: { $ref: { type: "string" } },
  };
  const table: { from: string; value: Json | undefined; tokens: string[] }[] = [
    { from: "plain", value: { name: "Lamp" }, tokens: ["plain"] },
    { from: "once", value: { name: "Lamp" }, tokens: ["plain"] },
    { from: "twice", value: { name: "Lamp" }, tokens: ["plain"] },
    { from: "slash", value: { name: "Shade" }, tokens: ["in/side", "0"] },
    { from: "broken", value: undefined, tokens: ["nowhere"] },
    { from: "property", value: { $ref: { type: "string" } }, tokens: ["property"] },
  ];

  test.each(table)("follows references: $from", ({ from, value, tokens }) => {
    expect(resolve(root, [from])).toEqual({ value, tokens });
  });
});

test("walk visits every object once, parents first, with its place", () => {
  const visited: string[] = [];
  walk({ a: [1, { b: {} }], c: null, "d/e": { f: [[{}]] } }, (_, tokens) => visited.push(toPointer(tokens)));
  expect(visited).toEqual(["", "/a/1", "/a/1/b", "/d~1e", "/d~1e/f/0/0"]);
});
