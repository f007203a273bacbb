import { expect, test } from "vitest";
import type { Json } from "../../src/core/json.ts";
import { fromPointer, resolve, toPointer, valueAt, walk } from "../../src/core/pointer.ts";

test.each([
  ["", []],
  ["/", [""]],
  ["/paths/~1things~1{id}/get", ["paths", "/things/{id}", "get"]],
  ["/a~0b", ["a~b"]],
  ["/~01", ["~1"]],
  ["/parameters/0", ["parameters", "0"]],
  ["/a//b", ["a", "", "b"]],
])("the JSON pointer %s is written and read", (pointer, tokens) => {
  expect(toPointer(tokens)).toBe(pointer);
  expect(fromPointer(pointer)).toEqual(tokens);
  expect(fromPointer(`#${pointer}`)).toEqual(tokens);
});

const ROOT: Json = {
  a: [{ b: null }, [7]],
  "x/y": false,
  plain: { name: "Lamp" },
  once: { $ref: "#/plain" },
  twice: { $ref: "#/once" },
  slash: { $ref: "#/x~1z/0" },
  "x/z": [{ name: "Shade" }],
  broken: { $ref: "#/nowhere" },
  property: { $ref: { type: "string" } },
};

test.each<[string, Json | undefined]>([
  ["", ROOT],
  ["/a/0", { b: null }],
  ["/a/0/b", null],
  ["/a/1/0", 7],
  ["/x~1y", false],
  ["/b", undefined],
  ["/a/2", undefined],
  ["/a/b", undefined],
  ["/a/0/b/c", undefined],
  ["/x~1y/0", undefined],
])("the value at %s", (pointer, value) => {
  expect(valueAt(ROOT, fromPointer(pointer))).toEqual(value);
});

test.each<[string, Json | undefined, string[]]>([
  ["plain", { name: "Lamp" }, ["plain"]],
  ["once", { name: "Lamp" }, ["plain"]],
  ["twice", { name: "Lamp" }, ["plain"]],
  ["slash", { name: "Shade" }, ["x/z", "0"]],
  ["broken", undefined, ["nowhere"]],
  ["property", { $ref: { type: "string" } }, ["property"]],
])("resolve follows references: %s", (from, value, tokens) => {
  expect(resolve(ROOT, [from])).toEqual({ value, tokens });
});

test("walk visits every object once, parents first, with its place", () => {
  const visited: string[] = [];
  walk({ a: [1, { b: {} }], c: null, "d/e": { f: [[{}]] } }, (_, tokens) => visited.push(toPointer(tokens)));
  expect(visited).toEqual(["", "/a/1", "/a/1/b", "/d~1e", "/d~1e/f/0/0"]);
});
