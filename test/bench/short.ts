/** Whether a bench shall only show that it runs, as in CI: `npm run bench -- --short`. */
export const isShort = process.argv.includes("--short");
