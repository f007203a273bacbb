import type { InputOf } from "./file/fields.ts";
import type { WORLD } from "./file/readWorld.ts";

/** The format of world files (guide "Test without a Canvas"). */
export type WorldFile = InputOf<typeof WORLD>;
