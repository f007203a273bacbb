export default { test: { globals: true, include: ["*.test.mjs"], setupFiles: ["canvas-openapi/vitest"] } };
