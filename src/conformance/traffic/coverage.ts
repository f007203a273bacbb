import { arrayAt, isObject, stringAt } from "../../core/json.ts";
import type { Operation } from "./bundle.ts";

/** How much of something the traffic reached. */
export interface Share {
  covered: number;
  total: number;
}

/** How much of the contract the traffic reached: of its operations, parameters, properties of bodies, and statuses. */
export interface Coverage {
  operations: Share;
  parameters: Share;
  properties: Share;
  statuses: Share;
  /** By operation, what of it was reached and what was not. */
  details: OperationCoverage[];
}

export interface OperationCoverage {
  operationId: string;
  covered: string[];
  missing: string[];
}

const KINDS = ["operation", "parameter", "property", "response"] as const;

/** Adds up what drift found covered in several runs. */
export class CoverageSum {
  readonly #operations = new Map<string, Map<string, boolean>>();

  /** Everything of the operations that drift did not report on is missing. */
  constructor(operations: Operation[]) {
    for (const { id } of operations) this.#operations.set(id, new Map([["operation", false]]));
  }

  add(operations: unknown[]): void {
    for (const operation of operations) {
      const items = this.#operations.get(stringAt(operation, "operationId") ?? "");
      for (const item of arrayAt(operation, "missing").flatMap(nameOf)) items?.set(item, items.get(item) ?? false);
      for (const item of arrayAt(operation, "covered").flatMap(nameOf)) items?.set(item, true);
    }
  }

  total(): Coverage {
    const [operations, parameters, properties, statuses] = KINDS.map((kind) => this.#share(kind));
    const none = { covered: 0, total: 0 };
    const details = [...this.#operations].map(([operationId, items]) => ({
      operationId,
      covered: [...items.keys()].filter((item) => items.get(item)),
      missing: [...items.keys()].filter((item) => !items.get(item)),
    }));
    return {
      operations: operations ?? none,
      parameters: parameters ?? none,
      properties: properties ?? none,
      statuses: statuses ?? none,
      details,
    };
  }

  #share(kind: string): Share {
    const items = [...this.#operations.values()].flatMap((map) => [...map]).filter(([item]) => item.startsWith(kind));
    return { covered: items.filter(([, covered]) => covered).length, total: items.length };
  }
}

/** An item in one line: `parameter query scope`, `property response 200 [].id`. */
function nameOf(item: unknown): string[] {
  if (!isObject(item)) return [];
  const { kind, in: place, name, target, status, path } = item;
  // What holds its own kind is unrolled for drift, and counts once.
  const parts = String(path ?? "").split(".");
  if (new Set(parts.filter((part) => part.endsWith("[]"))).size < parts.filter((part) => part.endsWith("[]")).length)
    return [];
  return [[kind, place, target, status, name ?? path].filter((part) => part !== undefined && part !== "").join(" ")];
}
