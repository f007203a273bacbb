import { createRequire } from "node:module";

// Prism is CommonJS: required, its default exports are the same under every loader and test runner.
const require = createRequire(import.meta.url);
const { createLogger }: typeof import("@stoplight/prism-core") = require("@stoplight/prism-core");
const {
  createInstance,
  getHttpOperationsFromSpec,
  ProblemJsonError,
}: typeof import("@stoplight/prism-http") = require("@stoplight/prism-http");
const {
  default: route,
}: typeof import("@stoplight/prism-http/dist/router/index.js") = require("@stoplight/prism-http/dist/router/index.js");

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
export async function loadPrism(document: object): Promise<Prism> {
  const resources = await getHttpOperationsFromSpec(document);
  const base = {
    checkSecurity: true,
    validateResponse: false,
    errors: false,
    upstreamProxy: undefined,
    isProxy: false,
  } as const;
  const logger = createLogger("mock", { level: "silent" });
  const prism = createInstance({ ...base, validateRequest: true, mock: { dynamic: false } }, { logger });
  const resourcesById = Object.fromEntries(resources.map((resource) => [resource.iid, [resource]]));
  return {
    match: (request) => {
      const result = route({ resources, input: request });
      return result._tag === "Right" ? result.right.iid : undefined;
    },
    answer: async (operationId, request, { code, mediaType, exampleKey }, validate) => {
      const mock = {
        dynamic: false,
        mediaTypes: [mediaType ?? "application/json"],
        ...(code === undefined ? {} : { code }),
        ...(exampleKey === undefined ? {} : { exampleKey }),
      };
      const config = { ...base, checkSecurity: validate, validateRequest: validate, mock };
      const result = await prism.request(request, resourcesById[operationId] ?? [], config)();
      if (result._tag === "Left") return undocumentedRefusal(result.left);
      const { output, validations } = result.right;
      return {
        status: output.statusCode,
        headers: output.headers ?? {},
        body: output.body,
        // What Prism only warns of, such as the use of a deprecated parameter, is no violation.
        violations: validations.input
          .filter(({ severity }) => severity === ERROR)
          .map(({ path = [], message, code }) => ({ place: path, message, status: Number(code) || undefined })),
      };
    },
  };
}

/** Prism refuses a request by itself where the operation documents no status for that. */
function undocumentedRefusal(error: Error): PrismAnswer {
  if (!(error instanceof ProblemJsonError) || !Array.isArray(error.additional?.validation)) throw error;
  const violations = error.additional.validation.map(
    ({ location = [], message }: { location?: string[]; message: string }) => ({
      place: location,
      message,
      status: undefined,
    }),
  );
  return { status: error.status, headers: {}, body: undefined, violations };
}
