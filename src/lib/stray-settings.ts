/** Variables that look like settings and are none. Most are misspelt, and what they were meant to change stays as it was. */
import { shown } from "./setting.ts";
import type { Environment } from "./setting.ts";

const PREFIX = "XENTRAL_";

/** Read by the tests, which may share an environment with the process. */
const OF_TESTS: ReadonlySet<string> = new Set(["XENTRAL_OPENAPI_DIR"]);

/** An environment, and the names that were asked of it so far: read whole, these are all settings that there are. */
export function watchNames(env: Environment): { readonly env: Environment; readonly asked: ReadonlySet<string> } {
  const asked = new Set<string>();
  const watched = new Proxy(env, {
    get(target, name): unknown {
      if (typeof name === "string") asked.add(name);
      return Reflect.get(target, name);
    },
  });
  return { env: watched, asked };
}

/** One line that names the variables which are no settings, each with the nearest that is one; null without any. Values stay out. */
export function strayLine(env: Environment, settings: ReadonlySet<string>): string | null {
  const strays = Object.keys(env).filter(
    (name) => name.toUpperCase().startsWith(PREFIX) && !settings.has(name) && !OF_TESTS.has(name),
  );
  if (strays.length === 0) return null;
  const named = strays.map((name) => `${printed(name)} (the nearest is ${nearest(name, settings)})`);
  return `Set, but no settings of the graph and without effect: ${named.join(", ")}.`;
}

function printed(name: string): string {
  return /^\w{1,60}$/.test(name) ? name : shown(name);
}

/** The closest setting, with the prefix or without: some settings have none. */
function nearest(stray: string, settings: ReadonlySet<string>): string {
  const name = stray.toUpperCase();
  const bare = name.slice(PREFIX.length);
  const apart = (setting: string): number =>
    setting.startsWith(name) ? 0 : Math.min(difference(name, setting), difference(bare, setting));
  const [first = "none"] = [...settings].toSorted((one, other) => apart(one) - apart(other));
  return first;
}

/** Letters to strike out and to add, by which shortened names stay close to whole ones. */
function difference(from: string, to: string): number {
  let costs = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (const [before, letter] of from.split("").entries()) {
    const next = [before + 1];
    for (let at = 1; at <= to.length; at += 1) {
      const [diagonal = 0, above = 0] = costs.slice(at - 1, at + 1);
      next.push(to[at - 1] === letter ? diagonal : 1 + Math.min(above, next[at - 1] ?? 0));
    }
    costs = next;
  }
  return costs.at(-1) ?? 0;
}
