/** Answers writes: media types, body, violations, then the write itself, all or nothing. */
import type { Answer } from "./answer.ts";
import { jsonAnswer } from "./answer.ts";
import { readFields } from "./body.ts";
import type { BuildProfile } from "./build.ts";
import { createdAnswer } from "./location.ts";
import { anyMedia, negotiate } from "./media.ts";
import { Refusal } from "./problems.ts";
import type { World } from "../model.ts";
import type { PathParameters } from "../routes/define.ts";
import type { BodyDescription, Outcome, WriteRoute } from "../writes/define.ts";

/** A write as far as carrying it out is concerned. */
export interface WriteCall {
  readonly world: World;
  readonly build: BuildProfile;
  readonly parameters: PathParameters;
  readonly body: string;
  readonly contentType: string | undefined;
  readonly accept: string;
  readonly origin: string;
  /** False: everything is checked, nothing is done. */
  readonly isCommitted: boolean;
}

/** Carries out a write. Throws a `Refusal` before anything has changed. */
export function answerWrite(route: WriteRoute, call: WriteCall): Answer {
  const { world, build, parameters } = call;
  const record = route.find(world, parameters);
  if (record === null) throw new Refusal({ kind: "record" });
  // Upstream: v1 and v2 answer creates as empty HTML. Checked 2026-11.
  if (route.family !== "v3") negotiate(route.family, ["application/json", "text/html"], call.accept);
  const described = describedBody(route, call);
  const violations: Record<string, string[]> = {};
  const values = readFields(described.fields, bodyOf(route, call), {
    world,
    family: route.family,
    path: "",
    refuse: ({ path }, message) => (violations[path] ??= []).push(message),
  });
  if (Object.keys(violations).length > 0) throw new Refusal({ kind: "validation", violations });
  if (!call.isCommitted) throw new Refusal({ kind: "server" });
  const at = world.now + build.secondsPerWrite;
  const outcome = described.run({ world, build, parameters, record, values, at });
  world.now = at;
  return outcomeAnswer(call, outcome);
}

function outcomeAnswer({ build, origin }: WriteCall, outcome: Outcome): Answer {
  switch (outcome.kind) {
    case "row":
      return jsonAnswer(outcome.status, { data: outcome.row });
    case "created":
      return createdAnswer(outcome, { origin, shape: build.locationShape });
    case "empty":
      return { status: outcome.status, headers: {}, body: "" };
    case "unnamed":
      return { status: 201, headers: { "content-type": "text/html; charset=UTF-8" }, body: "" };
  }
}

/** The description of the body that the media type names. Upstream: v3 never answers 415. Checked 2026-11. */
function describedBody({ bodies, family }: WriteRoute, { contentType }: WriteCall): BodyDescription {
  const media = contentType?.split(";")[0]?.trim().toLowerCase() ?? "";
  const [first] = Object.values(bodies);
  if (first === undefined) throw new Error("A write has no body description");
  if (family === "v3") return first;
  const found = bodies[media] ?? bodies[anyMedia];
  if (found === undefined) throw new Refusal({ kind: "contentType" });
  return found;
}

function bodyOf({ family, bodies }: WriteRoute, { body, contentType }: WriteCall): unknown {
  const isForm = contentType?.includes("json") !== true;
  if (body.trim() === "" || (isForm && (family === "v3" || Object.hasOwn(bodies, anyMedia)))) return {};
  let parsed: unknown;
  try {
    parsed = JSON.parse(body);
  } catch {
    throw new Refusal({ kind: "json" });
  }
  if (typeof parsed !== "object" || parsed === null) throw new Refusal({ kind: "json" });
  return parsed;
}
