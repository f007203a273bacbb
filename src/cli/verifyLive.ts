import { callOf, isFailed, problemOf, summaryOf, Verification } from "../conformance/verify/index.ts";

/** A check of exchanges while they are recorded. */
export interface LiveCheck {
  /** Checks an entry of the HAR file, in JSON, and prints to stderr what is found for the first time. */
  add(entry: string): void;
  /** Prints the summary to stderr. Returns whether all fits the contract. */
  end(): boolean;
}

/** @param file the name of the HAR file, for messages */
export function verifyLive(file: string): LiveCheck {
  const verification = new Verification();
  let number = 0;
  let printed = 0;
  return {
    add: (entry) => {
      number++;
      // The head of the file is the first line.
      verification.add({ value: JSON.parse(entry), number, place: { line: number + 1, column: 1 } }, file);
      const findings = verification.findings();
      for (const finding of findings.slice(printed))
        console.error(`${finding.severity}: ${callOf(finding)}: ${problemOf(finding)}`);
      printed = findings.length;
    },
    end: () => {
      const report = verification.report([file]);
      console.error(summaryOf(report));
      return !isFailed(report);
    },
  };
}
