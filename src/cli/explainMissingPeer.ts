import { UsageError } from "../core/arguments.ts";

/**
 * Says what to install where a command lacks an optional peer of this package.
 *
 * @param needs who needs what: "The contract check needs"
 * @param peers as npm installs them
 * @throws UsageError for a missing module; any other error as it is
 */
export function explainMissingPeer(needs: string, peers: readonly string[]): (error: unknown) => never {
  return (error) => {
    if (!isMissingModule(error)) throw error;
    throw new UsageError(`${needs} packages that are not installed. Run: npm install --save-dev ${peers.join(" ")}`);
  };
}

/** Whether an error is Node's for a module that is not there. */
export function isMissingModule(error: unknown): boolean {
  return error instanceof Error && "code" in error && /^(ERR_)?MODULE_NOT_FOUND$/.test(String(error.code));
}
