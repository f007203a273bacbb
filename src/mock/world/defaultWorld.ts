import type { WorldFile } from "./WorldFile.ts";

/** The world of a mock that is given none: the people of the contract's examples. */
export function defaultWorld(size?: number): WorldFile {
  return {
    unknown_token: 2101,
    accounts: [
      { id: 1, name: "Lakeside University" },
      { id: 5, name: "Biology", parent: 1 },
    ],
    users: [
      {
        id: 2101,
        name: "Maya Lindqvist",
        short_name: "Maya Lindqvist",
        email: "maya.lindqvist@example.edu",
        pronouns: "she/her",
      },
      { id: 2202, name: "Tomás Rivera" },
      { id: 2203, name: "Aiko Tanaka" },
      { id: 2204, name: "Priya Nair" },
    ],
  };
}
