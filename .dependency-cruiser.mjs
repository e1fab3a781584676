/**
 * The walls of the house, as data: what each room may import of ours, of npm and of Node. What is not listed is refused,
 * also where only a type is imported. `scripts/check-boundaries.ts` applies the table and can draw what is in use.
 */

const EVERYTHING = "*";

/**
 * A room is a folder without subfolders; a name ending in `.ts` is a file at the root of `src/`, a name with a slash one
 * file of a room. `"<room> (types)"` allows `import type` only.
 */
export const rooms = {
  lib: { node: ["crypto"] },
  domain: {},
  "errors.ts": { ours: ["lib"] },
  "config.ts": { ours: ["errors.ts", "lib"], node: ["fs", "util"] },
  resources: { ours: ["domain", "lib"], npm: ["zod"] },
  demand: { ours: ["resources/define (types)", "lib"], npm: ["graphql"] },
  plan: { ours: ["resources/define (types)", "demand (types)", "lib"] },
  connections: { ours: ["errors.ts", "lib"] },
  upstream: {
    ours: ["plan", "resources/define (types)", "errors.ts", "lib"],
    npm: ["ioredis", "undici"],
    node: EVERYTHING,
  },
  cache: { ours: ["domain (types)", "lib"], npm: ["lru-cache"], node: ["crypto"] },
  loaders: {
    ours: ["plan", "resources", "demand", "upstream (types)", "cache (types)", "domain", "errors.ts", "lib"],
    npm: ["dataloader"],
  },
  pricing: {
    ours: ["context.ts (types)", "connections", "demand", "loaders", "plan", "resources", "upstream", "lib"],
    npm: ["graphql"],
  },
  commands: {
    ours: ["plan", "resources", "loaders (types)", "demand (types)", "upstream (types)", "domain", "errors.ts", "lib"],
    npm: ["lmdb"],
    node: ["crypto", "fs", "os", "path"],
  },
  flows: {
    ours: ["commands", "resources/define (types)", "upstream (types)", "domain", "errors.ts", "lib"],
    node: ["crypto"],
  },
  "context.ts": { ours: ["loaders", "commands (types)", "flows (types)", "demand (types)", "domain (types)"] },
  generated: { ours: ["context.ts (types)", "domain (types)"], npm: ["graphql", "@graphql-typed-document-node/core"] },
  resolvers: { ours: ["generated (types)", "connections", "demand", "errors.ts", "lib"] },
  server: {
    ours: EVERYTHING,
    npm: ["@apollo/*", "graphql", "@graphql-tools/schema", "@graphql-yoga/render-graphiql"],
    node: EVERYTHING,
  },
  "main.ts": { ours: ["config.ts", "server", "upstream", "cache", "commands", "lib", "sandbox"], node: EVERYTHING },
  sandbox: { node: EVERYTHING },
};

/** The folders that the table speaks about. Tests, scripts and examples may import what they like. */
export const houses = ["src", "resolvers", "sandbox"];

/** Room → regular expression of its files. `sandbox` and `generated` are free inside: they may have subfolders. */
export function pathOf(name) {
  const room = name.replace(" (types)", "").replaceAll(".", "[.]");
  if (room === "sandbox") return "^sandbox/";
  if (room === "resolvers") return "^resolvers/[^/]+$";
  if (room === "generated") return "^src/generated/";
  if (room.endsWith("[.]ts")) return `^src/${room}$`;
  return room.includes("/") ? `^src/${room}[.]ts$` : `^src/${room}/[^/]+$`;
}

function refusal(name, from, to) {
  return { name, severity: "error", from, to };
}

function rulesOf([room, { ours = [], npm = [], node = [] }]) {
  const from = { path: pathOf(room) };
  const neighbours = ours === EVERYTHING ? ["^(src|resolvers)/"] : [pathOf(room), ...ours.map(pathOf)];
  const typesOnly = ours === EVERYTHING ? [] : ours.filter((name) => name.endsWith(" (types)"));
  const libraries = npm.map((name) => `node_modules/${name.replace("/*", "/[^/]+")}/`);
  const builtins = node === EVERYTHING ? "." : `^(${["-", ...node].join("|")})(/|$)`;
  return [
    refusal(`${room} may not import this room`, from, {
      pathNot: ["node_modules/", ...neighbours],
      dependencyTypesNot: ["core"],
      couldNotResolve: false,
    }),
    ...typesOnly.map((name) =>
      refusal(`${room} may import ${name} only`, from, {
        path: pathOf(name),
        dependencyTypesNot: ["type-only", "type-import"],
      }),
    ),
    refusal(`${room} may not import this library`, from, { path: "node_modules/", pathNot: libraries }),
    refusal(`${room} may not import this part of Node`, from, { pathNot: builtins, dependencyTypes: ["core"] }),
  ];
}

export default {
  forbidden: [
    ...Object.entries(rooms).flatMap(rulesOf),
    refusal("no cycles", {}, { circular: true }),
    refusal("no import that leads nowhere", {}, { couldNotResolve: true }),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default"],
      extensions: [".ts", ".mjs", ".js", ".json"],
      // Packages of types only have no main.
      mainFields: ["main", "typings"],
    },
  },
};
