import { describe, expect, test } from "vitest";
import { begins, createMatcher, type Route } from "../../src/core/matcher.ts";

const LIST = { method: "GET", path: "/api/v1/things" };
const CREATE = { method: "POST", path: "/api/v1/things" };
const ONE = { method: "GET", path: "/api/v1/things/{id}" };
const COUNT = { method: "GET", path: "/api/v1/things/count" };
const PART = { method: "GET", path: "/api/v1/{kind}/{id}/parts" };
const OWN_PART = { method: "GET", path: "/api/v1/things/{id}/parts" };
const DELETE = {
  method: "DELETE",
  path: "/api/v1/things/{id}",
  aliases: [
    { method: "POST", path: "/api/v1/things/{id}/delete" },
    { method: "DELETE", path: "/api/v1/users/{user_id}/things/{id}" },
  ],
};
const FOLDER = {
  method: "GET",
  path: "/api/v1/folders/by_path/{full_path}",
  glob: "full_path",
  aliases: [{ method: "GET", path: "/api/v1/folders/by_path" }],
};
const ROOT_FOLDER = { method: "GET", path: "/api/v1/folders/by_path/root" };

const ROUTES: Route[] = [PART, ONE, LIST, CREATE, COUNT, OWN_PART, DELETE, FOLDER, ROOT_FOLDER];
const matcher = createMatcher(ROUTES);

const table: [string, Route | undefined, Record<string, string>?][] = [
  ["GET /api/v1/things", LIST],
  ["HEAD /api/v1/things", LIST],
  ["POST /api/v1/things", CREATE],
  ["PUT /api/v1/things", undefined],
  ["HEAD /api/v1/things/7/delete", undefined],
  ["get /api/v1/things", undefined],
  ["GET /api/v1/things/7", ONE, { id: "7" }],
  ["GET /api/v1/things/a%2Fb", ONE, { id: "a%2Fb" }],
  ["GET /api/v1/things/count", COUNT],
  ["GET /api/v1/things/7/parts", OWN_PART, { id: "7" }],
  ["GET /api/v1/lamps/7/parts", PART, { kind: "lamps", id: "7" }],
  ["GET /api/v1/things.json", LIST],
  ["GET /api/v1/things/7.json", ONE, { id: "7" }],
  ["GET /api/v1/things/", LIST],
  ["GET //api//v1/things//7/", ONE, { id: "7" }],
  ["DELETE /api/v1/things/7", DELETE, { id: "7" }],
  ["POST /api/v1/things/7/delete", DELETE, { id: "7" }],
  ["DELETE /api/v1/users/self/things/7", DELETE, { user_id: "self", id: "7" }],
  ["GET /api/v1/folders/by_path/root", ROOT_FOLDER],
  ["GET /api/v1/folders/by_path/a", FOLDER, { full_path: "a" }],
  ["GET /api/v1/folders/by_path/a%20b/c/d", FOLDER, { full_path: "a%20b/c/d" }],
  ["GET /api/v1/folders/by_path", FOLDER, {}],
  ["GET /api/v1/folders", undefined],
  ["GET /api/v1", undefined],
  ["GET /", undefined],
  ["GET /API/v1/things", undefined],
  ["GET /api/v1/things/7/parts/8", undefined],
];

test.each(table)("%s", (request, operation, values = {}) => {
  const [method = "", path = ""] = request.split(" ");
  const match = matcher.match(method, path);
  expect(match?.operation).toBe(operation);
  if (match) expect(match.values).toEqual(values);
});

test("the order of the operations decides nothing", () => {
  const reversed = createMatcher(ROUTES.toReversed());
  for (const [request] of table) {
    const [method = "", path = ""] = request.split(" ");
    expect(reversed.match(method, path), request).toEqual(matcher.match(method, path));
  }
});

describe("by the path alone", () => {
  const methodsOf = (path: string) => matcher.matchPath(path).map(({ operation }) => operation.method);

  test("finds the operations of the template with the most fixed segments", () => {
    expect(methodsOf("/api/v1/things")).toEqual(["GET", "POST"]);
    expect(methodsOf("/api/v1/things/7")).toEqual(["GET", "DELETE"]);
    expect(methodsOf("/api/v1/things/count")).toEqual(["GET"]);
    expect(methodsOf("/api/v1/things/7/delete")).toEqual(["DELETE"]);
    expect(methodsOf("/api/v1/nothing")).toEqual([]);
  });

  test("returns the template and the values", () => {
    expect(matcher.matchPath("/api/v1/folders/by_path/a/b")).toEqual([
      { operation: FOLDER, template: FOLDER.path, values: { full_path: "a/b" } },
    ]);
  });
});

test("a path begins with a template where each placeholder has a value", () => {
  const begin = (path: string, template: string) => begins(path.split("/"), template.split("/"));
  expect(begin("/a/1/b", "/a/{id}")).toBe(true);
  expect(begin("/a/1", "/a/{id}")).toBe(true);
  expect(begin("/a/", "/a/{id}")).toBe(false);
  expect(begin("/a", "/a/{id}")).toBe(false);
  expect(begin("/b/1", "/a/{id}")).toBe(false);
});
