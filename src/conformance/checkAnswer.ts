import { type AnswerRule, answers, type OperationRule } from "../../generated/answers.ts";
import type { Asked } from "./assertContract.ts";
import { ContractError, type Deviation } from "./ContractError.ts";
import { checkBody } from "./checkBody.ts";
import { findOperations, hideValues } from "./findOperations.ts";

/** An answer, read, and what its request wants of it. */
interface Answer {
  status: number;
  headers: Headers;
  text: string;
  isHead: boolean;
  /** Undefined if it is not known what the request wants. */
  stringIds: boolean | undefined;
}

/**
 * Compares an answer with the contract, and leaves it readable.
 *
 * @throws TypeError if the body was read before, or it cannot be told what was asked
 */
export async function checkAnswer(response: Response, request: Asked): Promise<ContractError | undefined> {
  const { status, headers } = response;
  const method = request.method?.toUpperCase();
  const pathname = pathOf(request.url || response.url);
  if (response.bodyUsed) throw new TypeError("The body was read already: check the answer before, or a clone of it.");
  const text = await response.clone().text();
  const answer = { status, headers, text, isHead: method === "HEAD", stringIds: wantsStringIds(request.headers) };
  const operation = bestOf(findOperations(method, pathname), answer);
  if (!operation) {
    const endpoint = `${method ?? "Any method of"} ${hideValues(pathname)}`;
    const expected = "one that the contract has";
    return new ContractError({ endpoint, status }, [{ in: "operation", at: "", expected, found: "another one" }]);
  }
  const deviations = compare(operation, answer);
  if (deviations.length === 0) return undefined;
  const endpoint = `${operation.method} ${operation.path}`;
  return new ContractError({ operationId: operation.id, endpoint, status }, deviations);
}

/** Without the method there may be several operations: the one that has such a status, and answers most like this. */
function bestOf(operations: OperationRule[], answer: Answer): OperationRule | undefined {
  const documented = operations.filter((operation) => answer.status in operation.answers);
  const attempts = documented.map((operation) => ({ operation, count: compare(operation, answer).length }));
  const [best] = attempts.sort((a, b) => a.count - b.count);
  return best?.operation ?? operations[0];
}

/** The path of a URL, or a path as it is. */
function pathOf(url: string): string {
  const base = "https://canvas.example.edu";
  if (url && URL.canParse(url, base)) return new URL(url, base).pathname;
  throw new TypeError("It cannot be told what was asked: give the request, or { method, url }.");
}

/** Canvas looks for the type anywhere in the header. */
function wantsStringIds(headers: Asked["headers"]): boolean | undefined {
  return new Headers(headers).get("Accept")?.includes("application/json+canvas-string-ids");
}

function compare({ method, answers: names }: OperationRule, answer: Answer): Deviation[] {
  // It says that the stored answer still holds, and may come for every conditional GET (RFC 9110, section 15.4.5).
  if (answer.status === 304 && method === "GET") return [];
  const rule = answers[names[answer.status] ?? ""];
  const statuses = Object.keys(names).join(", ");
  if (!rule) return [{ in: "status", at: "", expected: `one of ${statuses}`, found: String(answer.status) }];
  return [...checkHeaders(rule, answer), ...(answer.isHead ? [] : checkContent(rule, answer))];
}

function checkHeaders({ headers: rules }: AnswerRule, { headers }: Answer): Deviation[] {
  return Object.entries(rules).flatMap(([name, rule]): Deviation[] => {
    const text = headers.get(name);
    if (text === null) return rule.required ? [{ in: "header", at: name, expected: "a value", found: "none" }] : [];
    const value = rule.isNumber && !Number.isNaN(Number(text)) ? Number(text) : text;
    return checkBody(rule.validator, value).map(({ expected, found }) => ({ in: "header", at: name, expected, found }));
  });
}

function checkContent({ content }: AnswerRule, { headers, text, stringIds }: Answer): Deviation[] {
  const expected = Object.keys(content);
  if (expected.length === 0) return text === "" ? [] : [{ in: "body", at: "", expected: "none", found: "one" }];
  const [type = ""] = (headers.get("Content-Type") ?? "none").toLowerCase().split(/[;,\s]/);
  const validator = Object.hasOwn(content, type) ? content[type] : undefined;
  if (!validator) return [{ in: "header", at: "Content-Type", expected: expected.join(" or "), found: type }];
  const body = type.endsWith("json") ? parse(text) : { value: text };
  if (!body) return [{ in: "body", at: "", expected: "JSON", found: text ? "another text" : "none" }];
  return checkBody(validator, body.value, stringIds).map(({ at, expected, found }) => ({
    in: "body",
    at,
    expected,
    found,
  }));
}

/** What a JSON text stands for; undefined if it is none. The parser's own error would quote it. */
function parse(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}
