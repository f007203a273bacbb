import { createRequire, Module } from "node:module";

const { resolve } = createRequire(import.meta.url);

/**
 * Requires a part of Prism, or a package that Prism itself stands on. By parts, as Prism's index loads all that it can
 * read, too, which takes longer than the parts that the mock needs. Required, as Prism is CommonJS: so its default
 * exports are the same under every loader and test runner.
 *
 * @throws an error with the code `MODULE_NOT_FOUND` if Prism is not installed
 */
export const requirePrism = createRequire(resolve("@stoplight/prism-http"));

// It makes up answers, with words of fifty languages. The mock answers with the examples of the contract.
defer("@stoplight/prism-http/dist/mocker/generator/JSONSchema.js");

/** Puts off to load a CommonJS module until something of it is used. */
function defer(name: string): void {
  const file = requirePrism.resolve(name);
  if (requirePrism.cache[file]) return;
  const standIn = new Module(file);
  standIn.loaded = true;
  standIn.exports = new Proxy(
    {},
    {
      get: (_, key) => {
        if (requirePrism.cache[file] === standIn) delete requirePrism.cache[file];
        return Reflect.get(requirePrism(file), key);
      },
    },
  );
  requirePrism.cache[file] = standIn;
}
