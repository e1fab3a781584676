import { type Answer, jsonAnswer } from "./answer.ts";
import { refuseStrangers } from "./dialect-v1.ts";
import { readIncludes } from "./dialect-v3.ts";
import type { ReadRequest } from "./list.ts";
import { Refusal } from "./problems.ts";
import type { SingleRoute } from "../routes/define.ts";

/** Answers a single read. Throws a `Refusal` where there is no such record, or the build's copy of it is poisoned. */
export function answerSingle(route: SingleRoute, request: ReadRequest): Answer {
  const { world, build, parameters, raw, media } = request;
  if (route.family !== "v3") refuseStrangers(raw.tree, new Set());
  const includes = route.family === "v3" ? readIncludes(route, build, raw.tree) : new Set<string>();
  // Upstream: one corrupt record turns its single read into 500, and only that. Checked 2026-11.
  const id = Object.values(parameters).at(-1) ?? "";
  if (build.poisonedRows.includes(`${route.name}/${id}`)) throw new Refusal({ kind: "server" });
  const record = route.find(world, parameters);
  if (record === null) throw new Refusal({ kind: "record" });
  const file = route.files[media];
  if (file !== undefined) {
    const type = media === "image/*" ? "image/png" : media;
    return { status: 200, headers: { "content-type": type }, body: file(world, record) };
  }
  const project = route.media[media];
  if (project === undefined) throw new Refusal({ kind: "media" });
  const row = project(world, record, { includes, single: true, build });
  if (row === null) throw new Refusal({ kind: "record" });
  const links = route.links === null ? {} : { links: route.links(parameters) };
  return jsonAnswer(200, route.envelope === "bare" ? row : { data: row, ...links }, media);
}
