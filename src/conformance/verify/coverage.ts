import { responses, shapes } from "../../../generated/rules.ts";
import type { OperationRule, Shape } from "../../core/checker/rules.ts";
import { isObject } from "../../core/json.ts";

/** How much of something the traffic reached. */
export interface Share {
  covered: number;
  total: number;
}

/** How much of the contract the traffic reached. */
export interface Coverage {
  operations: Share;
  /** Of path and query. */
  parameters: Share;
  /** Of the bodies of requests and responses. */
  properties: Share;
  /** Each of an operation. */
  statuses: Share;
  /** By operation, what of it was reached and what was not. */
  details: OperationCoverage[];
}

export interface OperationCoverage {
  operationId: string;
  covered: string[];
  missing: string[];
}

/** Counts what of the contract the traffic reaches. */
export class CoverageCount {
  readonly #operations: Map<string, CountedOperation>;

  constructor(operations: readonly OperationRule[]) {
    this.#operations = new Map(operations.map((operation) => [operation.id, countedOperation(operation)]));
  }

  /** Counts a request by the values of its path, its query's parameters by name without brackets, and its body. */
  addRequest(operationId: string, values: object, { query, body }: { query: object; body: unknown }): void {
    const counted = this.#operations.get(operationId);
    if (!counted) return;
    counted.isCalled = true;
    for (const name in values) counted.path.set(name, true);
    for (const key in query) counted.query.set(key, true);
    if (counted.body) markCovered(counted.body, body);
  }

  /** Counts a response by its status and body. */
  addResponse(operationId: string, status: number, body: unknown): void {
    const response = this.#operations.get(operationId)?.responses.get(String(status));
    if (!response) return;
    response.isSeen = true;
    if (body !== undefined) markCovered(response.body, body);
  }

  total(): Coverage {
    const none = (): Share => ({ covered: 0, total: 0 });
    const shares = { operation: none(), parameter: none(), property: none(), status: none() };
    const details = [...this.#operations].map(([operationId, counted]) => {
      const detail: OperationCoverage = { operationId, covered: [], missing: [] };
      for (const { kind, name, isCovered } of itemsOf(counted)) {
        shares[kind].total++;
        if (isCovered) shares[kind].covered++;
        detail[isCovered ? "covered" : "missing"].push(name);
      }
      return detail;
    });
    const { operation, parameter, property, status } = shares;
    return { operations: operation, parameters: parameter, properties: property, statuses: status, details };
  }
}

interface CountedOperation {
  isCalled: boolean;
  /** The parameters by name without brackets. */
  path: Map<string, boolean>;
  query: Map<string, boolean>;
  body: Counted | undefined;
  responses: Map<string, { isSeen: boolean; body: Counted }>;
}

/** A part of a body with the properties below it. */
interface Counted {
  /** How many of the properties below it were not reached. What has none left is not looked at again. */
  missing: number;
  properties: ReadonlyMap<string, CountedProperty>;
  /** Those of which something was not reached. */
  open: Map<string, CountedProperty>;
  items: Counted | undefined;
  additional: Counted | undefined;
}

interface CountedProperty {
  isCovered: boolean;
  value: Counted;
}

interface Item {
  kind: "operation" | "parameter" | "property" | "status";
  name: string;
  isCovered: boolean;
}

function countedOperation(operation: OperationRule): CountedOperation {
  const uncovered = (names: object) => new Map(Object.keys(names).map((name) => [name, false] as const));
  const statuses = Object.entries(operation.responses).map(([status, name]) => {
    const bodies = Object.values(responses[name]?.content ?? {}).map(({ shape }) => shape);
    return [status, { isSeen: false, body: countedBody(bodies) }] as const;
  });
  return {
    isCalled: false,
    path: uncovered(operation.pathParameters),
    query: uncovered(operation.query),
    body: operation.body && countedBody([operation.body.shape]),
    responses: new Map(statuses),
  };
}

/** What has nothing below it: most values. */
const LEAF: Counted = { missing: 0, properties: new Map(), open: new Map(), items: undefined, additional: undefined };

/** The parts of a body with one of these shapes. What contains its own kind is followed once. */
function countedBody(names: readonly string[], within: readonly string[] = []): Counted {
  const all = names.flatMap((name) => (within.includes(name) ? [] : (shapes[name] ?? [])));
  if (!all.some(hasParts)) return LEAF;
  const inside = [...within, ...names];
  const below = (parts: (string | undefined)[]) => {
    const known = parts.filter((part) => part !== undefined);
    return known.length > 0 ? countedBody(known, inside) : undefined;
  };
  const properties = new Map<string, CountedProperty>();
  for (const shape of all)
    for (const [key, name] of Object.entries(shape.properties ?? {}))
      properties.set(key, { isCovered: false, value: countedBody([name], inside) });
  const items = below(all.map((shape) => shape.items));
  const additional = below(all.map((shape) => shape.additional));
  let missing = (items?.missing ?? 0) + (additional?.missing ?? 0);
  for (const { value } of properties.values()) missing += 1 + value.missing;
  return { missing, properties, open: new Map(properties), items, additional };
}

function hasParts({ properties, items, additional }: Shape): boolean {
  return properties !== undefined || items !== undefined || additional !== undefined;
}

/** Marks the properties that a value has, and returns how many of them had not been reached before. */
function markCovered(counted: Counted, value: unknown): number {
  if (counted.missing === 0) return 0;
  let found = 0;
  if (Array.isArray(value) && counted.items) {
    for (const item of value) found += markCovered(counted.items, item);
  } else if (isObject(value)) {
    for (const [key, property] of counted.open) {
      if (!Object.hasOwn(value, key)) continue;
      if (!property.isCovered) found++;
      property.isCovered = true;
      found += markCovered(property.value, value[key]);
      if (property.value.missing === 0) counted.open.delete(key);
    }
    if (counted.additional?.missing) {
      for (const [key, item] of Object.entries(value))
        if (!counted.properties.has(key)) found += markCovered(counted.additional, item);
    }
  }
  counted.missing -= found;
  return found;
}

function itemsOf({ isCalled, path, query, body, responses: statuses }: CountedOperation): Item[] {
  const items: Item[] = [{ kind: "operation", name: "operation", isCovered: isCalled }];
  for (const [place, counted] of Object.entries({ path, query }))
    for (const [name, isCovered] of counted)
      items.push({ kind: "parameter", name: `parameter ${place} ${name}`, isCovered });
  if (body) addProperties(items, body, "property request ", "");
  for (const [status, response] of statuses) {
    items.push({ kind: "status", name: `status ${status}`, isCovered: response.isSeen });
    addProperties(items, response.body, `property response ${status} `, "");
  }
  return items;
}

/** Adds the properties below a part of a body, each by its way: `[].participants[].id`. */
function addProperties(found: Item[], { properties, items, additional }: Counted, way: string, separator = "."): void {
  for (const [key, { isCovered, value }] of properties) {
    const name = `${way}${separator}${key}`;
    found.push({ kind: "property", name, isCovered });
    addProperties(found, value, name);
  }
  if (items) addProperties(found, items, `${way}[]`);
  if (additional) addProperties(found, additional, `${way}${separator}*`);
}
