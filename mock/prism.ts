import { createLogger } from "@stoplight/prism-core";
import { createInstance, getHttpOperationsFromSpec, type IHttpRequest } from "@stoplight/prism-http";
import router from "@stoplight/prism-http/dist/router/index.js";

/** The request as Prism reads it. */
export type PrismRequest = IHttpRequest;

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
  return {
    match: (request) => {
      const result = router.default({ resources, input: request });
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
      const result = await prism.request(
        request,
        resources.filter(({ iid }) => iid === operationId),
        config,
      )();
      if (result._tag === "Left") throw result.left;
      const { output, validations } = result.right;
      return {
        status: output.statusCode,
        headers: output.headers ?? {},
        body: output.body,
        violations: validations.input.map(({ path = [], message, code }) => ({
          place: path,
          message,
          status: Number(code) || undefined,
        })),
      };
    },
  };
}
