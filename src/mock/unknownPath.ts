import type { MockContract, MockOperation } from "./contract.ts";

/** Says why no operation takes a request: its method, or its path and which ones are near. */
export function explainUnknownPath(
  method: string,
  path: string,
  others: MockOperation[],
  contract: MockContract,
): string {
  if (others.length > 0)
    return `The contract has this path with ${others.map(({ method: other }) => other).join(" and ")}, not ${method}.`;
  const near = nearest(path, [...contract.operations.values()]);
  return `The contract has no such path.${near.length > 0 ? ` Near it: ${near.join(", ")}` : ""}`;
}

/** The up to three paths that share most words with this one. */
function nearest(path: string, operations: MockOperation[]): string[] {
  const words = wordsOf(path);
  const ranked = [...new Set(operations.map((operation) => operation.path))]
    .map((candidate) => {
      const others = wordsOf(candidate);
      const shared = others.filter((word) => words.some((other) => other.startsWith(word) || word.startsWith(other)));
      return { candidate, shared: shared.length, apart: Math.abs(others.length - words.length) };
    })
    .filter(({ shared }) => shared > 0);
  ranked.sort((a, b) => b.shared - a.shared || a.apart - b.apart);
  return ranked.slice(0, 3).map(({ candidate }) => candidate);
}

function wordsOf(path: string): string[] {
  return path.split("/").filter((word) => /^[^{]{3,}$/.test(word) && word !== "api");
}
