import { z } from "zod";

import type { ReturnReason } from "../domain/return-reason.ts";
import { defineResource } from "./define.ts";
import { id, parseWire, reference, text } from "./wire.ts";

const wire = z.object({ id, designation: text, description: text, language: text, project: reference });

function read(item: unknown): ReturnReason {
  const { id, designation, description, language, project } = parseWire(wire, item);
  return { id, name: designation, description, language, projectId: project };
}

/** Reasons for returns. Upstream: the list takes no page and no filter by id, and there is no single read. Checked 2026-11. */
export const returnReason = defineResource<ReturnReason>({
  type: "ReturnReason",
  lifetime: "long",
  fields: {},
  filters: {},
  sources: [
    {
      family: "v1",
      list: {
        path: "/api/v1/returnReasons",
        dialect: "bare",
        brings: ["row"],
        counts: true,
        filters: {},
        orders: {},
        whole: true,
        read,
      },
    },
  ],
});
