import { execFile } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Outcome } from "./program.ts";

/** Runs a program to its end, while this process goes on. */
export function runProgram(command: string, args: readonly string[], cwd: string, env = process.env): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = execFile(command, args, { cwd, env, maxBuffer: 1e8 }, (error, stdout, stderr) => {
      if (error && child.exitCode === null) reject(error);
      else resolve({ exitCode: child.exitCode, stdout, stderr });
    });
  });
}

/** @throws an error with npm's messages if it fails */
export async function npm(cwd: string, ...args: string[]): Promise<void> {
  const { exitCode, stderr } = await runProgram("npm", args, cwd);
  if (exitCode !== 0) throw new Error(`npm ${args.join(" ")}\n${stderr}`);
}

/** Installs packages into a folder, which is made if it is not there. No install script runs. */
export async function installPackages(folder: string, packages: readonly string[]): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const manifest = path.join(folder, "package.json");
  if (!existsSync(manifest)) writeFileSync(manifest, '{ "type": "module", "private": true }\n');
  await npm(folder, "install", "--ignore-scripts", "--no-audit", "--no-fund", ...packages);
}
