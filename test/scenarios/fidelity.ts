import path from "node:path";
import { run } from "../../scripts/shared/cli.ts";
import { relativeTo, root } from "../../scripts/shared/paths.ts";
import { writeFiles } from "../../scripts/shared/writeFiles.ts";
import { parseArguments } from "../../src/core/arguments.ts";
import { createMock } from "../../src/mock/index.ts";
import { play, type Scenario } from "./play.ts";
import { readScenarios, type ScenarioSet } from "./readScenarios.ts";

const USAGE = "usage: npm run fidelity -- [--write]";
const FILE = path.join(root, "docs/fidelity.md");

/** A scenario that was played. */
interface Played {
  scenario: Scenario;
  /** What did not hold. */
  problem: string | undefined;
  /** The operations that it called. */
  operations: Set<string>;
}

await run(async () => {
  const { values } = parseArguments({ options: { write: { type: "boolean", default: false } } }, USAGE);
  const played = (await Promise.all(readScenarios().map(playSet))).flat();
  const failed = played.filter(({ problem }) => problem !== undefined);
  for (const { scenario, problem } of failed) console.error(`${scenario.id} ${scenario.fact}\n    ${problem}`);
  const table = createTable(played);
  console.log(table);
  if (values.write) {
    await writeFiles([{ file: FILE, text: createPage(table) }]);
    console.error(`written ${relativeTo(root, FILE)}`);
  }
  return failed.length === 0 ? 0 : 1;
});

/** Plays the scenarios of one world, in order. */
async function playSet({ world, scenarios }: ScenarioSet): Promise<Played[]> {
  const mock = await createMock({ world });
  const played: Played[] = [];
  for (const scenario of scenarios) {
    const problem = await play(mock, scenario);
    const operations = new Set(mock.requests.flatMap(({ operationId }) => operationId ?? []));
    played.push({ scenario, problem, operations });
  }
  return played;
}

/** For each operation, how many of the scenarios hold that call it. */
function createTable(played: Played[]): string {
  const names = [...new Set(played.flatMap(({ operations }) => [...operations]))].toSorted();
  const rows = names.map((name) => {
    const calling = played.filter(({ operations }) => operations.has(name));
    return `| ${name} | ${calling.length} | ${count(calling)} |`;
  });
  const total = `| **all** | **${played.length}** | **${count(played)}** |`;
  return ["| Operation | Scenarios | Hold |", "| --- | ---: | ---: |", ...rows, total].join("\n");
}

function count(played: Played[]): number {
  return played.filter(({ problem }) => problem === undefined).length;
}

function createPage(table: string): string {
  return `# How faithful the mock is

Scenarios say what a Canvas does over several requests and for several people. They are restated from the tests of the
server itself and from its source; each names its source. They are data, in \`test/scenarios/\`. \`npm run fidelity\` plays
them against the mock. A scenario counts for each operation that it calls.

${table}
`;
}
