import { arrayAt, isObject, objectAt } from "../../src/core/json.ts";
import { type Operation, operationsOf } from "../../src/core/operations.ts";
import type { Problem } from "../shared/problem.ts";
import type { Contract } from "./contract.ts";

const SCHEME = ["components", "securitySchemes", "oauth2"];
const SCOPES = [...SCHEME, "flows", "authorizationCode", "scopes"];

/** An operation takes a plain access token, or the scope that Canvas derives from its method and path. */
export function ensureScopes({ integerIds, problem }: Contract): Problem[] {
  const operations = operationsOf(integerIds);
  const listed = Object.keys(SCOPES.reduce(objectAt, integerIds));
  const expected = operations.map(scopeOf);
  return [
    ...operations
      .filter((operation) => !isSecured(operation))
      .map((operation) => {
        const message = `The security has to be accessToken: [] or oauth2: ['${scopeOf(operation)}'].`;
        return problem([...operation.tokens, "security"], message);
      }),
    ...expected
      .filter((scope) => !listed.includes(scope))
      .map((scope) => problem(SCOPES, `The scope ${scope} is missing. Add it.`)),
    ...listed
      .filter((scope) => !expected.includes(scope))
      .map((scope) => problem([...SCOPES, scope], `No operation has the scope ${scope}. Delete it.`)),
  ];
}

/**
 * Canvas' scope of an operation: `url:METHOD|/path/with/:placeholders`, with `*` before a placeholder that takes several
 * segments of the path.
 */
function scopeOf({ method, path, parameters }: Operation): string {
  const globs = parameters.flatMap(({ value }) =>
    isObject(value) && value["x-canvas-glob"] === true ? [value.name] : [],
  );
  const route = path.replace(/\{(\w+)\}/g, (_, name: string) => (globs.includes(name) ? "*" : ":") + name);
  return `url:${method.toUpperCase()}|${route}`;
}

function isSecured(operation: Operation): boolean {
  const expected = [{ accessToken: [] }, { oauth2: [scopeOf(operation)] }];
  return JSON.stringify(arrayAt(operation.object, "security")) === JSON.stringify(expected);
}
