/**
 * Holds `package-lock.json` against `package.json`: in step, complete for every platform, and free of download
 * addresses, so that the lock file works behind any registry. Nothing is installed.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { exit } from "node:process";

interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

interface Lock {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

function complaintsAbout(lock: Lock): string[] {
  const locked = Object.entries(lock.packages).filter(([path, { link }]) => path !== "" && link !== true);
  const names = new Set(locked.map(([path]) => path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length)));
  return locked.flatMap(([path, { resolved, integrity, optionalDependencies = {} }]) => [
    ...(resolved === undefined ? [] : [`${path} has a download address; .npmrc keeps them out, run npm install`]),
    ...(integrity === undefined ? [`${path} has no integrity hash`] : []),
    // `npm install` drops what a registry does not have and `npm ci` then refuses the lock file on every machine.
    ...Object.keys(optionalDependencies)
      .filter((name) => !names.has(name))
      .map((name) => `${path} lacks its optional ${name}; pin a version whose platforms are all published`),
  ]);
}

function inexactVersions({ dependencies, devDependencies }: Manifest): string[] {
  return Object.entries({ ...dependencies, ...devDependencies })
    .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
    .map(([name, version]) => `package.json: ${name} is ${version}, not an exact version`);
}

function outOfStep(): string[] {
  const npm = spawnSync("npm", ["ci", "--dry-run", "--ignore-scripts", "--loglevel=error"], { encoding: "utf8" });
  if (npm.error !== undefined) return [`npm could not be started: ${npm.error.message}`];
  return npm.status === 0 ? [] : [`npm ci refuses the lock file; run npm install and commit it\n${npm.stderr}`];
}

const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as Lock;
const manifest = JSON.parse(readFileSync("package.json", "utf8")) as Manifest;
const complaints = [...complaintsAbout(lock), ...inexactVersions(manifest), ...outOfStep()];
for (const complaint of complaints) console.error(complaint);
console.log(`${Object.keys(lock.packages).length - 1} locked packages checked, ${complaints.length} complaints`);
if (complaints.length > 0) exit(1);
