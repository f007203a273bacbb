import { objectAt, stringAt } from "../../src/core/json.ts";
import { JSON_TYPE, type Operation, operationsOf } from "../../src/core/operations.ts";
import type { Problem } from "../shared/problem.ts";
import type { Contract } from "./contract.ts";

/** Statuses that every operation can respond with: Canvas' middleware sends them. */
const COMMON = ["401", "403", "429", "500"];

/** What each description explains, in a paragraph that begins so. */
const PARAGRAPHS = ["**Who may call it.**", "**Side effects.**"];

/** An operation has all that its readers rely on: responses, the published page, and the paragraphs on rights and effects. */
export function ensureOperationsComplete({ integerIds, problem }: Contract): Problem[] {
  return operationsOf(integerIds).flatMap((operation) => {
    const at = (message: string, ...tokens: string[]) => problem([...operation.tokens, ...tokens], message);
    return [
      ...missingResponses(operation).map((message) => at(message, "responses")),
      ...foreignSuccesses(operation).map(({ status, message }) => at(message, "responses", status)),
      ...missingPage(operation).map((message) => at(message)),
      ...missingParagraphs(operation).map((message) => at(message, "description")),
    ];
  });
}

function missingResponses({ id, responses }: Operation): string[] {
  const statuses = responses.map(({ status }) => status);
  const missing = COMMON.filter((status) => !statuses.includes(status));
  const hasSuccess = statuses.some((status) => status.startsWith("2"));
  return [
    ...(hasSuccess ? [] : [`${id} has no response of a success. Add one, such as "200".`]),
    ...(missing.length > 0 ? [`${id} lacks the responses ${missing.join(", ")}, which Canvas can always send.`] : []),
  ];
}

function foreignSuccesses({ id, responses }: Operation): { status: string; message: string }[] {
  return responses.flatMap(({ status, content }) => {
    const foreign = content.map(({ name }) => name).filter((name) => name !== JSON_TYPE);
    if (!status.startsWith("2") || foreign.length === 0) return [];
    return [
      { status, message: `The response ${status} of ${id} is ${foreign.join(", ")}. Canvas sends ${JSON_TYPE}.` },
    ];
  });
}

function missingPage({ id, object }: Operation): string[] {
  const url = stringAt(objectAt(object, "externalDocs"), "url") ?? "";
  if (URL.canParse(url)) return [];
  return [`${id} has no externalDocs with the URL of its published page. Add it.`];
}

function missingParagraphs({ id, object }: Operation): string[] {
  const paragraphs = (stringAt(object, "description") ?? "").split(/\n\s*\n/);
  return PARAGRAPHS.filter((start) => !paragraphs.some((paragraph) => paragraph.startsWith(start))).map(
    (start) => `The description of ${id} has no paragraph that begins with ${start} Add it.`,
  );
}
