import { existsSync, readFileSync } from "node:fs";

/** How the graph names itself upstream: `xentral-graph/0.1.0`. Read from the nearest package.json, once. */
export const userAgent = `xentral-graph/${ownVersion(new URL(".", import.meta.url))}`;

/** Walks upwards, because sources and compiled files lie at different depths. */
function ownVersion(folder: URL): string {
  const file = new URL("package.json", folder);
  if (existsSync(file)) {
    const manifest: unknown = JSON.parse(readFileSync(file, "utf8"));
    if (typeof manifest === "object" && manifest !== null && "version" in manifest) return String(manifest.version);
  }
  const parent = new URL("..", folder);
  return parent.href === folder.href ? "unknown" : ownVersion(parent);
}
