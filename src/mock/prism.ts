import type { JsonObject } from "../core/json.ts";
import { toLowerCase } from "./headers.ts";
import { type PrismOperation, prismOperations } from "./prismOperations.ts";
import { requirePrism } from "./requirePrism.ts";

const { createLogger }: typeof import("@stoplight/prism-core") = requirePrism("@stoplight/prism-core");
const { default: route }: typeof import("@stoplight/prism-http/dist/router/index.js") = requirePrism(
  "@stoplight/prism-http/dist/router/index.js",
);
const { validateInput, validateSecurity }: typeof import("@stoplight/prism-http/dist/validator/index.js") =
  requirePrism("@stoplight/prism-http/dist/validator/index.js");
const { default: mock }: typeof import("@stoplight/prism-http/dist/mocker/index.js") = requirePrism(
  "@stoplight/prism-http/dist/mocker/index.js",
);
const { ProblemJsonError }: typeof import("@stoplight/prism-http/dist/types.js") = requirePrism(
  "@stoplight/prism-http/dist/types.js",
);

/** How Prism ranks what breaks a schema (`DiagnosticSeverity.Error`). */
const ERROR = 0;

/** The request as Prism reads it. Not by Prism's type, which would make the mock's declarations need Prism's. */
export interface PrismRequest {
  method: "get" | "put" | "post" | "delete";
  url: { path: string; query?: Record<string, string | string[]> };
  headers?: Record<string, string>;
  body?: unknown;
}

/** Which of the documented answers to give. What is left out, Prism negotiates. */
export interface Choice {
  code?: number;
  mediaType?: string;
  exampleKey?: string;
}

/** Where a request breaks the contract, and how. */
export interface Violation {
  /** `path`, `query`, `header` or `body`, then the way into it. */
  place: string[];
  message: string;
  /** The status that belongs to it by itself: 401 for missing credentials. */
  status: number | undefined;
}

export interface PrismAnswer {
  status: number;
  /** By names in lower case. Like the body, the same object in each answer of its kind: copy it to change it. */
  headers: Record<string, string>;
  body: unknown;
  violations: Violation[];
}

/** Prism over one bundle: it matches, validates and answers. */
export interface Prism {
  /** The operationId that a request goes to; undefined if the contract has no such path or method. */
  match(request: PrismRequest): string | undefined;
  /** Answers with the chosen documented answer; validates the request only if `validate` is set. */
  answer(operationId: string, request: PrismRequest, choice: Choice, validate: boolean): Promise<PrismAnswer>;
}

/** Loads a bundle into Prism. In-process, as its command line never validates parameters with brackets. */
export function loadPrism(document: JsonObject): Prism {
  const operations = prismOperations(document);
  const match = matcher(operations.routes);
  const logger = createLogger("mock", { level: "silent" });
  // Prism's answers, so that it makes each once: as many as the contract documents.
  const known = new Map<string, Omit<PrismAnswer, "violations">>();
  return {
    match,
    answer: async (operationId, request, choice, validate) => {
      const resource = operations.get(operationId);
      const validations = validate ? validateRequest(resource, request) : [];
      // What Prism only warns of, such as the use of a deprecated parameter, is no violation.
      const violations = validations
        .filter(({ severity }) => severity === ERROR)
        .map(({ path = [], message, code }) => ({ place: path, message, status: Number(code) || undefined }));
      // All that Prism's answer depends on: of what is wrong with a request, it is the kind that chooses.
      const key = JSON.stringify([operationId, choice, [...new Set(violations.map(({ status }) => status ?? 0))]]);
      const cached = known.get(key);
      if (cached) return { ...cached, violations };
      const result = mock({ resource, input: { data: request, validations }, config: configure(choice) })(logger);
      if (result._tag === "Left") return { ...undocumentedRefusal(result.left, violations), violations };
      const { statusCode: status, body } = result.right;
      const headers = toLowerCase(result.right.headers);
      known.set(key, { status, headers, body });
      return { status, headers, body, violations };
    },
  };
}

/** Prism weighs all routes that it is given: here, those alone that have the request's method and length. */
function matcher(routes: PrismOperation[]): Prism["match"] {
  const shapeOf = (method: string, path: string) => `${method} ${path.split("/").length}`;
  const byShape = new Map<string, PrismOperation[]>();
  for (const each of routes) {
    const shape = shapeOf(each.method, each.path);
    byShape.set(shape, [...(byShape.get(shape) ?? []), each]);
  }
  return (request) => {
    const result = route({ resources: byShape.get(shapeOf(request.method, request.url.path)) ?? [], input: request });
    return result._tag === "Right" ? result.right.iid : undefined;
  };
}

/** What Prism finds in a request, in the order in which it looks. */
function validateRequest(resource: PrismOperation, element: PrismRequest) {
  const results = [validateSecurity({ resource, element }), validateInput({ resource, element })];
  return results.flatMap((result) => (result._tag === "Left" ? result.left : []));
}

/** Prism refuses a request by itself where the operation documents no status for that. */
function undocumentedRefusal(error: Error, violations: Violation[]): Omit<PrismAnswer, "violations"> {
  if (!(error instanceof ProblemJsonError) || violations.length === 0) throw error;
  return { status: error.status, headers: {}, body: undefined };
}

function configure({ code, mediaType = "application/json", exampleKey }: Choice) {
  return {
    dynamic: false,
    mediaTypes: [mediaType],
    ...(code === undefined ? {} : { code }),
    ...(exampleKey === undefined ? {} : { exampleKey }),
  };
}
