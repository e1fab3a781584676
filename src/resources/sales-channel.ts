import { z } from "zod";

import type { SalesChannel } from "../domain/sales-channel.ts";
import { defineResource } from "./define.ts";
import { field, idField, idKey } from "./filters.ts";
import { olderTextKey } from "./older-filters.ts";
import { dateTime, flag, id, parseWire, reference, text } from "./wire.ts";

const wire = z.object({
  id,
  uuid: text,
  project: reference,
  moduleName: text,
  name: text,
  stockExport: flag,
  productExport: flag,
  active: flag,
  createdAt: dateTime,
  updatedAt: dateTime,
});

function read(item: unknown): SalesChannel {
  const { project, active, ...channel } = parseWire(wire, item);
  return { ...channel, isActive: active, projectId: project };
}

/** Connected shops and marketplaces. Upstream: the list cannot be ordered, and there is no single read. Checked 2026-11. */
export const salesChannel = defineResource<SalesChannel>({
  type: "SalesChannel",
  lifetime: "long",
  fields: {},
  filters: { id: idField(), name: field("string"), moduleName: field("string") },
  sources: [
    {
      family: "v2",
      list: {
        path: "/api/v2/salesChannels",
        dialect: "v1",
        brings: ["row"],
        page: { min: 10, max: 50 },
        counts: true,
        filters: { id: idKey("id"), name: olderTextKey("name"), moduleName: olderTextKey("moduleName") },
        orders: {},
        read,
      },
    },
  ],
});
