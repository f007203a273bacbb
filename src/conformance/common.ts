import type { IdForm } from "../core/checker/checkValue.ts";
import type { Mismatch } from "../core/checker/Mismatch.ts";

/** The form of ids that a request asks for by its header `Accept`, in which Canvas looks for the type anywhere. */
export function idFormOf(accept: string | undefined): IdForm {
  if (accept === undefined) return "either";
  return accept.includes("application/json+canvas-string-ids") ? "string" : "integer";
}

/** The mismatch of a request to no operation of the contract. */
export function unknownEndpoint<Rule>(rule: Rule): Omit<Mismatch, "rule"> & { rule: Rule } {
  return { rule, in: "operation", at: "", expected: "an operation of the contract", found: "another" };
}
