import { operations } from "../../../generated/rules.ts";
import { checkRequest } from "../../core/checker/checkRequest.ts";
import { checkResponse, ruleOf } from "../../core/checker/checkResponse.ts";
import type { Unchecked } from "../../core/checker/Mismatch.ts";
import type { OperationRule } from "../../core/checker/rules.ts";
import type { Match } from "../../core/matcher.ts";
import { idFormOf, unknownEndpoint } from "../common.ts";
import { type Baseline, readBaseline } from "./baseline.ts";
import { type Coverage, CoverageCount } from "./coverage.ts";
import { type Attachments, attachmentsOf, type Exchange, readExchange } from "./exchange.ts";
import { type Finding, Findings } from "./findings.ts";
import { openRecording } from "./openRecording.ts";
import { type HarEntry, readHar } from "./readHar.ts";
import { createRoutes } from "./routes.ts";
import { readServer, type Server } from "./server.ts";
import { missedThresholds, type Thresholds } from "./thresholds.ts";
import { VerifyError } from "./VerifyError.ts";

/** The result of a verification. */
export interface VerifyReport {
  /** The files, as they were given. */
  files: string[];
  /** The servers whose traffic was checked. */
  servers: string[];
  exchanges: ExchangeCount;
  checked: { requests: number; responses: number };
  /** How many parts of exchanges could not be checked, by reason. */
  unchecked: Partial<Record<Unchecked | "entry cut off" | "file without traffic of the contract", number>>;
  findings: Finding[];
  /** The keys of the baseline's findings that were not found again. */
  stale: string[];
  coverage: Coverage;
  /** Why the verification fails, beside errors among the findings; empty if it does not. */
  failures: string[];
}

export interface ExchangeCount {
  total: number;
  /** Of operations of the contract. */
  documented: number;
  /** Below a resource of the contract, and not in it. */
  undocumented: number;
  /** Of Canvas' REST API, and not of the contract's resources. */
  notInContract: number;
  /** Pages, scripts, other servers, preflights, and connections that left HTTP. */
  foreign: number;
}

export interface VerifyOptions {
  /** The URL below which the traffic counts; without it, all traffic to paths of the contract does. */
  server?: string | undefined;
  /** The name of a baseline's file. */
  baseline?: string | undefined;
  thresholds?: Thresholds;
  /** Called now and then, with the number of exchanges that were read. */
  onProgress?: (exchanges: number) => void;
}

/**
 * Verifies recorded traffic against the contract. The memory it takes does not grow with the files.
 *
 * @param files HAR 1.2 files, or `-` for standard input
 * @throws VerifyError if the traffic cannot be read, or nothing in it is of the contract
 */
export async function verifyTraffic(files: readonly string[], options: VerifyOptions = {}): Promise<VerifyReport> {
  const { server, baseline, thresholds = {}, onProgress = () => {} } = options;
  const known = baseline === undefined ? new Set<string>() : await readBaseline(baseline);
  const verification = new Verification(server === undefined ? undefined : readServer(server), known);
  for (const file of files) await verification.readFile(file, onProgress);
  verification.demandTraffic(files);
  return verification.report(files, thresholds);
}

/** Whether a report has errors that no baseline has, or fails otherwise. */
export function isFailed({ findings, failures }: VerifyReport): boolean {
  return failures.length > 0 || findings.some(({ severity, isKnown }) => severity === "error" && !isKnown);
}

const routes = createRoutes(operations);

/** A verification on its way: exchanges go in, and a report comes out. */
export class Verification {
  readonly #server: Server | undefined;
  readonly #findings: Findings;
  readonly #coverage = new CoverageCount(operations);
  readonly #servers = new Set<string>();
  readonly #exchanges: ExchangeCount = { total: 0, documented: 0, undocumented: 0, notInContract: 0, foreign: 0 };
  readonly #checked = { requests: 0, responses: 0 };
  readonly #unchecked: VerifyReport["unchecked"] = {};

  constructor(server?: Server, baseline: Baseline = new Set()) {
    this.#server = server;
    this.#findings = new Findings(baseline);
  }

  async readFile(file: string, onProgress: (exchanges: number) => void): Promise<void> {
    const recording = await openRecording(file);
    const { documented } = this.#exchanges;
    try {
      const batches = readHar(file, recording.har);
      for (let next = await batches.next(); ; next = await batches.next()) {
        if (next.done) {
          if (next.value.isCutOff) this.#count("entry cut off");
          if (this.#exchanges.documented === documented) this.#count("file without traffic of the contract");
          return;
        }
        for (const entry of next.value) {
          const names = attachmentsOf(entry);
          this.add(entry, file, names.length > 0 ? await recording.read(names) : undefined);
        }
        onProgress(this.#exchanges.total);
      }
    } finally {
      recording.close();
    }
  }

  /** @throws VerifyError if the entry is none */
  add(entry: HarEntry, file: string, attachments?: Attachments): void {
    this.#check(file, readExchange(entry, file, attachments));
  }

  /** What was found until now, in the order in which it was found. */
  findings(): Finding[] {
    return this.#findings.list();
  }

  report(files: readonly string[], thresholds: Thresholds = {}): VerifyReport {
    const coverage = this.#coverage.total();
    const unchecked = this.#checked.responses === 0 && this.#exchanges.documented > 0;
    return {
      files: [...files],
      servers: [...this.#servers].sort(),
      exchanges: this.#exchanges,
      checked: this.#checked,
      unchecked: this.#unchecked,
      findings: inOrder(this.findings()),
      stale: this.#findings.stale(),
      coverage,
      failures: [...(unchecked ? [NOTHING_CHECKED] : []), ...missedThresholds(coverage, thresholds)],
    };
  }

  #check(file: string, exchange: Exchange): void {
    this.#exchanges.total++;
    const { method, url, response } = exchange;
    const path = this.#server ? this.#server.pathBelow(url) : url.pathname;
    const route = routes.find(method, path ?? "");
    const isHttp = response?.status !== 101;
    if (route.kind === "foreign" || method === "OPTIONS" || !isHttp) {
      this.#exchanges.foreign++;
      return;
    }
    if (route.kind === "other") {
      this.#exchanges.notInContract++;
      this.#findings.add(unknownEndpoint("not-in-contract"), file, exchange, route);
      return;
    }
    this.#servers.add(this.#server?.url ?? url.origin);
    if (route.kind === "undocumented") {
      this.#exchanges.undocumented++;
      this.#findings.add(unknownEndpoint("undocumented-endpoint"), file, exchange, route);
      return;
    }
    this.#exchanges.documented++;
    this.#checkExchange(file, exchange, route.match);
  }

  #checkExchange(file: string, exchange: Exchange, { operation, values }: Match<OperationRule>): void {
    const endpoint = { operationId: operation.id, path: operation.path };
    const request = checkRequest(operation, {
      values,
      search: exchange.url.search.slice(1),
      contentType: exchange.request.contentType,
      body: exchange.request.body,
      isRejected: isRejected(operation, exchange.response?.status),
    });
    this.#coverage.addRequest(operation.id, values, request);
    const response = this.#checkResponse(operation, exchange);
    if (request.unchecked.length === 0) this.#checked.requests++;
    for (const check of [request, response]) {
      for (const reason of check.unchecked) this.#count(reason);
      for (const mismatch of check.mismatches) this.#findings.add(mismatch, file, exchange, endpoint);
    }
  }

  #checkResponse(operation: OperationRule, { method, request, response }: Exchange) {
    if (!response) return { mismatches: [], unchecked: ["no response recorded"] as const };
    const { status, header, contentType, body } = response;
    const check = checkResponse(operation, {
      status,
      method,
      header,
      contentType,
      body,
      ids: idFormOf(request.header?.("accept")),
    });
    this.#coverage.addResponse(operation.id, status, check.value);
    if (check.isWhole) this.#checked.responses++;
    return check;
  }

  #count(reason: keyof VerifyReport["unchecked"]): void {
    this.#unchecked[reason] = (this.#unchecked[reason] ?? 0) + 1;
  }

  /** @throws VerifyError if nothing was of the contract */
  demandTraffic(files: readonly string[]): void {
    if (this.#servers.size === 0) throw new VerifyError(this.#nothing(files));
  }

  #nothing(files: readonly string[]): string {
    const what = `${files.join(", ")}: none of the ${this.#exchanges.total} exchanges is of the contract`;
    return this.#server
      ? `${what} and below ${this.#server.url}. Leave --server out to check the traffic of all servers.`
      : `${what}. If the server's paths do not begin with /api/v1, name it: --server https://canvas.example.edu/canvas`;
  }
}

const NOTHING_CHECKED = "No response was checked: the recording has no bodies or statuses. Record with bodies.";

/** Errors first. */
function inOrder(findings: Finding[]): Finding[] {
  const rank = ({ severity }: Finding) => (severity === "error" ? 0 : 1);
  return findings.toSorted((a, b) => rank(a) - rank(b));
}

/** Whether the response says that the request breaks the contract: then its mistakes are no findings. */
function isRejected(operation: OperationRule, status = 0): boolean {
  return status >= 400 || ruleOf(operation, status)?.isForInvalidRequest === true;
}
