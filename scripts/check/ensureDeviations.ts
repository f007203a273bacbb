import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { isObject, type Json, type JsonObject } from "../../src/core/json.ts";
import { type Tokens, walk } from "../../src/core/pointer.ts";
import { isFormTwin } from "../generate/formTwins.ts";
import { entriesOf } from "../shared/deviations.ts";
import { InputError, type Problem } from "../shared/problem.ts";
import type { Contract } from "./contract.ts";

const REGISTER = "openapi/deviations.yaml";
const FIELDS = ["id", "documented", "actual"];

/** A deviation is complete and in the register, and each of the register is where it says it is. */
export function ensureDeviations(contract: Contract): Problem[] {
  const register = readRegister(contract);
  const shown = new Set<string>();
  const problems: Problem[] = [];
  walk(contract.integerIds, (object, tokens) => {
    if (isFormTwin(contract.integerIds, tokens)) return;
    for (const entry of entriesOf(object)) {
      const at = [...tokens, "x-canvas-deviation"];
      problems.push(...examine(contract, register, entry, at));
      if (isObject(entry) && typeof entry.id === "string") shown.add(entry.id);
    }
  });
  return [...problems, ...unaccounted(contract, register, shown)];
}

function readRegister({ base }: Contract): JsonObject {
  const file = path.join(base, REGISTER);
  if (!existsSync(file)) throw new InputError([{ file: REGISTER, line: 1, message: "The register does not exist." }]);
  const register: unknown = parse(readFileSync(file, "utf8"));
  return isObject(register) ? register : {};
}

function examine({ problem }: Contract, register: JsonObject, entry: Json, at: Tokens): Problem[] {
  const fields = isObject(entry) ? entry : {};
  const missing = FIELDS.filter((field) => typeof fields[field] !== "string" || fields[field] === "");
  const unknown = Object.keys(fields).filter((field) => !FIELDS.includes(field));
  if (missing.length > 0) return [problem(at, `The deviation lacks ${missing.join(", ")}.`)];
  if (unknown.length > 0)
    return [
      problem(at, `The deviation has ${unknown.join(", ")}, which no deviation has. Fields: ${FIELDS.join(", ")}.`),
    ];
  if (!Object.hasOwn(register, String(fields.id)))
    return [problem(at, `${fields.id} is not in the register ${REGISTER}.`)];
  return [];
}

function unaccounted({ problemIn }: Contract, register: JsonObject, shown: Set<string>): Problem[] {
  return Object.entries(register).flatMap(([id, where]) => {
    if (where === "contract" && !shown.has(id)) {
      return [
        problemIn(
          REGISTER,
          [id],
          `${id} stands nowhere in the contract. Add its x-canvas-deviation, or say here why it has no place.`,
        ),
      ];
    }
    if (where !== "contract" && shown.has(id)) {
      return [problemIn(REGISTER, [id], `${id} stands in the contract. Say "contract" here, or remove it there.`)];
    }
    return [];
  });
}
