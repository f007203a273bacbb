import { writeFile } from "node:fs/promises";
import path from "node:path";
import { groupBy } from "../../core/groupBy.ts";
import { toContractPath } from "../../core/paths.ts";
import { keepBestBranches } from "./bestBranch.ts";
import { type Bundle, type IdMode, readBundle } from "./bundle.ts";
import { type Coverage, CoverageSum } from "./coverage.ts";
import { driftDescription } from "./driftDescription.ts";
import { type Exchange, readExchange } from "./exchange.ts";
import { type Context, explain } from "./explain.ts";
import { type Finding, Findings } from "./findings.ts";
import { idModeOf } from "./idMode.ts";
import { inTemporaryFolder } from "./inTemporaryFolder.ts";
import { prepare } from "./prepare.ts";
import { readHar } from "./readHar.ts";
import { createRoutes } from "./routes.ts";
import { DriftError, runDrift } from "./runDrift.ts";
import { readServer, type Server } from "./server.ts";
import { TrafficError } from "./TrafficError.ts";

/** What came out of a check. */
export interface TrafficReport {
  /** The file, as it was given. */
  traffic: string;
  /** The servers whose traffic was checked. */
  servers: string[];
  exchanges: {
    total: number;
    /** Of operations of the contract, by the ids they have. */
    integerIds: number;
    stringIds: number;
    /** Below a resource of the contract, and not in it. */
    undocumented: number;
    /** Of Canvas' REST API, and not of the contract's resources. */
    notInContract: number;
    /** Pages, scripts, other servers. */
    foreign: number;
  };
  findings: Finding[];
  coverage: Coverage;
}

/** Drift keeps what it finds in its memory: it gets so many bytes at a time. */
const PART_SIZE = 16 * 1024 * 1024;

/** Exchanges that wait for drift. */
interface Part {
  lines: string[];
  waiting: (Omit<Context, "record"> & { exchange: Exchange })[];
  size: number;
}

/**
 * Holds recorded traffic against the contract. The memory it takes does not grow with the file.
 *
 * @param file a HAR 1.2 file
 * @param server the URL below which the traffic counts; without it, all traffic to paths of the contract does
 * @throws TrafficError if the traffic cannot be checked, or nothing in it is of the contract
 */
export async function checkTraffic(file: string, server?: string): Promise<TrafficReport> {
  const read = server === undefined ? undefined : readServer(server);
  return inTemporaryFolder((folder) => new TrafficCheck(file, read, folder).run());
}

class TrafficCheck {
  readonly #file: string;
  readonly #server: Server | undefined;
  readonly #folder: string;
  readonly #bundles: Record<IdMode, Bundle> = { integer: readBundle("integer"), string: readBundle("string") };
  readonly #parts: Record<IdMode, Part> = { integer: emptyPart(), string: emptyPart() };
  readonly #routes = createRoutes(this.#bundles.integer.operations);
  readonly #findings = new Findings();
  readonly #coverage = new CoverageSum(this.#bundles.integer.operations);
  readonly #servers = new Set<string>();
  readonly #count = { total: 0, integerIds: 0, stringIds: 0, undocumented: 0, notInContract: 0, foreign: 0 };

  constructor(file: string, server: Server | undefined, folder: string) {
    this.#file = file;
    this.#server = server;
    this.#folder = folder;
  }

  async run(): Promise<TrafficReport> {
    for (const ids of ["integer", "string"] as const) {
      const text = JSON.stringify(driftDescription(this.#bundles[ids]));
      await writeFile(path.join(this.#folder, `${ids}.json`), text);
    }
    for await (const entry of readHar(this.#file)) {
      const ids = this.#take(readExchange(entry, this.#file));
      if (ids && this.#parts[ids].size > PART_SIZE) await this.#flush(ids);
    }
    await Promise.all([this.#flush("integer"), this.#flush("string")]);
    if (this.#servers.size === 0) throw new TrafficError(this.#nothing());
    return {
      traffic: this.#file,
      servers: [...this.#servers].sort(),
      exchanges: this.#count,
      findings: this.#findings.list(),
      coverage: this.#coverage.total(),
    };
  }

  /** Looks at an exchange, and tells which part it waits in for drift, if in any. */
  #take(exchange: Exchange): IdMode | undefined {
    this.#count.total++;
    const { url } = exchange;
    const below = this.#server ? this.#server.pathBelow(url) : url.pathname;
    const pathname = toContractPath(below ?? "");
    // HEAD is answered as GET without the body.
    const route = this.#routes.find(exchange.method === "HEAD" ? "GET" : exchange.method, pathname);
    if (route.kind === "foreign" || exchange.method === "OPTIONS") {
      this.#count.foreign++;
      return undefined;
    }
    if (route.kind === "other") {
      this.#count.notInContract++;
      this.#findings.add(endpoint("not-in-contract"), exchange, route);
      return undefined;
    }
    this.#servers.add(this.#server?.url ?? url.origin);
    if (route.kind === "undocumented") {
      this.#count.undocumented++;
      this.#findings.add(endpoint("undocumented-endpoint"), exchange, route);
      return undefined;
    }
    const ids = idModeOf(exchange);
    this.#count[`${ids}Ids`]++;
    const bundle = this.#bundles[ids];
    const operation = bundle.operations[route.index];
    if (!operation) throw new Error("The bundles have different operations.");
    const { record, deviations } = prepare(exchange, pathname, operation, bundle);
    for (const deviation of deviations) this.#findings.add(deviation, exchange, operation);
    const part = this.#parts[ids];
    const line = toLine(record);
    part.lines.push(line);
    part.waiting.push({ exchange: withoutBodies(exchange), operation, bundle });
    part.size += line.length;
    return ids;
  }

  async #flush(ids: IdMode): Promise<void> {
    const { lines, waiting } = this.#parts[ids];
    this.#parts[ids] = emptyPart();
    if (lines.length === 0) return;
    const { results, operations } = await runDrift(lines, `${ids}.json`, this.#folder).catch((error: unknown) => {
      if (!(error instanceof DriftError)) throw error;
      const [first, last] = [waiting[0]?.exchange.entry, waiting.at(-1)?.exchange.entry];
      throw new TrafficError(
        `${this.#file}: Redocly drift failed on the entries ${first} to ${last}. ${error.message}`,
      );
    });
    this.#coverage.add(operations);
    for (const side of groupBy(results, ({ exchangeIndex, target }) => `${exchangeIndex} ${target}`).values()) {
      const index = side[0]?.exchangeIndex ?? 0;
      const { exchange, ...known } = waiting[index] ?? missing();
      const context = { ...known, record: JSON.parse(lines[index] ?? "") };
      for (const result of keepBestBranches(side))
        this.#findings.add(explain(result, context), exchange, known.operation);
    }
  }

  #nothing(): string {
    const what = `${this.#file}: none of its ${this.#count.total} exchanges is of the contract`;
    return this.#server
      ? `${what} and below ${this.#server.url}. Leave --server out to check the traffic of all servers.`
      : `${what}. If the server's paths do not begin with /api/v1, name it: --server https://canvas.example.edu/canvas`;
  }
}

function missing(): never {
  throw new Error("Redocly drift reports on an exchange that it was not given.");
}

function emptyPart(): Part {
  return { lines: [], waiting: [], size: 0 };
}

/** Some readers of lines, that of Node among them in some versions, end them at these two as well. */
function toLine(record: unknown): string {
  return JSON.stringify(record).replace(/[\u2028\u2029]/g, (end) => (end === "\u2028" ? "\\u2028" : "\\u2029"));
}

/** What waits for drift has its bodies in the line already. */
function withoutBodies(exchange: Exchange): Exchange {
  const bytes = undefined;
  const { request, response } = exchange;
  return { ...exchange, request: { ...request, bytes }, response: response && { ...response, bytes } };
}

function endpoint(rule: "undocumented-endpoint" | "not-in-contract") {
  return { rule, in: "request", place: "", expected: "an operation of the contract", found: "another" } as const;
}
