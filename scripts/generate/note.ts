/** What a generated TypeScript file begins with. */
export const NOTE = "// Generated from openapi/ by `npm run generate`. Do not edit.\n\n";
