import path from "node:path";
import { BaseResolver, Source } from "@redocly/openapi-core";
import { filesBelow, relativeTo } from "../shared/paths.ts";

/** Where the examples are, in a folder for each operation. */
export const EXAMPLES = "openapi/components/examples";

/** The folder of those that several operations share. */
export const SHARED_EXAMPLES = "shared";

/**
 * The component that an example's file becomes: `createConversation/single.request.yaml` is
 * `CreateConversationSingleRequest`, and `shared/NotFound.yaml` is `NotFound`.
 *
 * @param file relative to the folder of the examples
 */
export function exampleName(file: string): string {
  const [folder = "", name = ""] = file.replace(/\.yaml$/, "").split("/");
  const words = name.split(/[._-]/).map(capitalize).join("");
  return folder === SHARED_EXAMPLES ? name : capitalize(folder) + words;
}

/** The files of the examples by the names of their components. The files are relative to `base`. */
export function exampleFiles(base: string): Map<string, string> {
  const folder = path.join(base, EXAMPLES);
  return new Map(
    filesBelow(folder).map((file) => [exampleName(relativeTo(folder, file)), relativeTo(base, file)] as const),
  );
}

/**
 * Reads files for the bundler. It names components by their files alone, so the files of the examples get the names of
 * their components: else all operations' `queued.response.yaml` would be one.
 */
export class ExampleResolver extends BaseResolver {
  readonly #folder: string;

  constructor(base: string, ...config: ConstructorParameters<typeof BaseResolver>) {
    super(...config);
    this.#folder = path.join(base, EXAMPLES) + path.sep;
  }

  override async loadExternalRef(file: string): Promise<Source> {
    const source = await super.loadExternalRef(file);
    if (!file.startsWith(this.#folder)) return source;
    const name = exampleName(relativeTo(this.#folder, file));
    return new Source(path.join(path.dirname(file), `${name}.yaml`), source.body, source.mimeType);
  }
}

function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
