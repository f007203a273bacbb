import { toPointer } from "./pointer.ts";

/** Where a bundle has the schema that every id refers to. */
export const ID_TOKENS = ["components", "schemas", "Id"];

/** How an id refers to it. */
export const ID_REF = `#${toPointer(ID_TOKENS)}`;
