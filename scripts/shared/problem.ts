/** Something that a person has to correct, and where. `file` is relative to the project's root. */
export interface Problem {
  file: string;
  line: number;
  message: string;
}

/** `file:line: message`, as editors and terminals link it. */
export function formatProblem({ file, line, message }: Problem): string {
  return `${file}:${line}: ${message}`;
}

/** Input that cannot be used: the program prints the problems and exits with 1. */
export class InputError extends Error {
  override name = "InputError";
  readonly problems: Problem[];

  constructor(problems: Problem[]) {
    super(problems.map(formatProblem).join("\n"));
    this.problems = problems;
  }
}
