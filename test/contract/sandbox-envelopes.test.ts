import { describe, expect, it } from "vitest";

import { defaultBuild } from "../../sandbox/engine/build.ts";
import { createInstance } from "../../sandbox/engine/instance.ts";
import { createRateLimiter } from "../../sandbox/engine/rate-limit.ts";
import { createRouter, createWriters } from "../../sandbox/engine/router.ts";
import { generateWorld } from "../../sandbox/generate.ts";
import type { Route } from "../../sandbox/routes/define.ts";
import { routes } from "../../sandbox/routes/index.ts";
import { rowCheck } from "../support/schema-check.ts";
import {
  type Json,
  dereference,
  listAt,
  missingSpecification,
  objectAt,
  specifiedReads,
} from "../support/specification.ts";

const world = generateWorld({ customers: 60, products: 90, orders: 120 });
const answer = createInstance({
  world,
  router: createRouter(routes),
  writers: createWriters([]),
  limiter: createRateLimiter({ perMinute: 0, now: () => 0, showHeaders: () => true }),
  grants: new Map([["t", {}]]),
  build: () => defaultBuild,
  report(cause) {
    throw cause;
  },
});
const reads = specifiedReads();

/** A path of the route that answers: variables filled with records that have something below them. */
function filled({ path }: Route): string {
  const number = path.includes("supplier") ? "supplierNumber" : "customerNumber";
  const isPartner = (id: number) => {
    const partner = world.partner.byId.get(id);
    return partner?.isDeleted === false && partner[number] !== null;
  };
  const partner = String(world.partner.rows.find(({ id }) => isPartner(id))?.id);
  const belongings = path.includes("contactPerson") ? world.contactPerson.rows : world.deliveryAddress.rows;
  const belonging = belongings.find(({ partnerId }) => isPartner(partnerId));
  const location = world.storageLocation.byId.get(world.storageItem.rows[0]?.storageLocationId ?? 0);
  const values: Readonly<Record<string, string>> = {
    customerId: String(belonging?.partnerId ?? partner),
    supplierId: String(belonging?.partnerId ?? partner),
    contactPersonId: String(belonging?.id),
    deliveryAddressId: String(belonging?.id),
    warehouseId: String(location?.warehouseId),
    storageLocationId: String(location?.id),
    id: idIn(path, partner),
  };
  return path.replaceAll(/\{(\w+)\}/gu, (_, name: string) => values[name] ?? name);
}

function idIn(path: string, partner: string): string {
  if (path.endsWith("/addresses/{id}")) return "masterdata";
  return /\/(customers|suppliers)\/\{id\}/u.test(path) ? partner : "1";
}

interface Sent {
  readonly query: string;
  readonly media: string;
  readonly pagination?: string;
}

function bodyOf(route: Route, { query, media, pagination }: Sent): Json | null {
  const { status, body } = answer({
    method: "GET",
    path: filled(route),
    query,
    authorization: "Bearer t",
    accept: media,
    body: "",
    contentType: undefined,
    acceptEncoding: "identity",
    pagination,
    address: "",
    origin: "http://erp",
  });
  if (status === 404 && route.path.includes("lineItems")) return null;
  if (status !== 200) throw new Error(`${filled(route)} answers ${status}: ${String(body)}`);
  return objectAt(JSON.parse(String(body)));
}

function queryOf(route: Route): string {
  return route.kind === "list" && route.paging.kind === "numbered" ? "page[number]=1&page[size]=10" : "";
}

/** Keys that a part of the body may have, by alternative of the schema. */
function keysOf(route: Route, media: string, part: "" | "meta" | "extra" | "links"): readonly (readonly string[])[] {
  const read = reads.get(route.path);
  const schema = read?.answers.get(media);
  if (read === undefined || schema == null) throw new Error(`${route.path} has no schema for ${media}`);
  const { document } = read;
  const branches = (value: unknown): readonly Json[] => {
    const object = dereference(value, document);
    const inner = [...listAt(object["oneOf"]), ...listAt(object["anyOf"])];
    return inner.length > 0 ? inner.flatMap(branches) : [object];
  };
  const bodies = branches(schema);
  const parts = part === "" ? bodies : bodies.flatMap((body) => branches(objectAt(body["properties"])[part] ?? {}));
  return parts.map((branch) => Object.keys(objectAt(branch["properties"])).toSorted());
}

const specified = routes.filter(({ path }) => reads.has(path));
const modes = (route: Route) =>
  route.kind === "list" && route.paging.kind === "v3" ? route.paging.modes : ["simple" as const];

describe.skipIf(missingSpecification !== null)(
  `Envelopes against the specification ${missingSpecification ?? ""}`,
  () => {
    it.each(specified.map((route) => [route.path, route] as const))("%s", (_path, route) => {
      for (const media of Object.keys(route.media)) {
        for (const pagination of modes(route)) {
          const body = bodyOf(route, { query: queryOf(route), media, pagination });
          if (body === null) continue;
          for (const part of ["meta", "extra", "links"] as const) {
            if (body[part] === undefined) continue;
            const shown = Object.keys(objectAt(body[part])).toSorted();
            expect({ media, pagination, part, keys: keysOf(route, media, part) }).toEqual(
              expect.objectContaining({ keys: expect.arrayContaining([shown]) as unknown }),
            );
          }
          if (route.kind === "single" && route.envelope === "bare") continue;
          const top = keysOf(route, media, "").flat();
          expect(Object.keys(body).filter((name) => !top.includes(name))).toEqual([]);
        }
      }
    });

    it("gives v2 customers by cursor the other extra", () => {
      const route = specified.find(({ path }) => path === "/api/v2/customers");
      if (route === undefined) throw new Error("There is no list of v2 customers");
      const body = bodyOf(route, { query: "cursor[size]=10", media: "application/json" });
      const keys = Object.keys(objectAt(body?.["extra"])).toSorted();
      expect(keysOf(route, "application/json", "extra")).toContainEqual(keys);
    });

    it("shows whole bodies of single reads as specified, links included", () => {
      const route = specified.find(({ path }) => path === "/api/v2/customers/{id}");
      const read = reads.get("/api/v2/customers/{id}");
      if (route === undefined || read === undefined) throw new Error("There is no single v2 customer");
      const body = bodyOf(route, { query: "", media: "application/json" });
      expect(rowCheck(read, "application/json", "body")(body)).toEqual([]);
    });
  },
);
