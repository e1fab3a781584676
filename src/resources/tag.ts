import { z } from "zod";

import type { Tag, TagGroup } from "../domain/tag.ts";
import { defineResource } from "./define.ts";
import { enumKey, field, idField, idKey } from "./filters.ts";
import { olderTextKey } from "./older-filters.ts";
import { vocabulary } from "./vocabulary.ts";
import { dateTime, id, parseWire, text } from "./wire.ts";

const group = vocabulary<TagGroup>({
  addresses: "ADDRESSES",
  products: "PRODUCTS",
  projects: "PROJECTS",
  offers: "OFFERS",
  salesOrders: "SALES_ORDERS",
  deliveryNotes: "DELIVERY_NOTES",
  invoices: "INVOICES",
  creditNotes: "CREDIT_NOTES",
  returns: "RETURNS",
  purchaseOrders: "PURCHASE_ORDERS",
  priceInquiries: "PRICE_INQUIRIES",
  productions: "PRODUCTIONS",
});

const wire = z.object({ id, title: text, group: text, color: text, createdAt: dateTime, updatedAt: dateTime });

function read(item: unknown): Tag {
  const tag = parseWire(wire, item);
  return { ...tag, group: group.read(tag.group) };
}

/** Labels of all kinds of records. Upstream: the list does not say how many there are. Checked 2026-11. */
export const tag = defineResource<Tag>({
  type: "Tag",
  lifetime: "long",
  fields: {},
  filters: { id: idField(), title: field("string"), group: field("enum") },
  sources: [
    {
      family: "v2",
      list: {
        path: "/api/v2/tags",
        dialect: "v1",
        brings: ["row"],
        page: { min: 10, max: 50 },
        counts: false,
        filters: { id: idKey("id"), title: olderTextKey("title"), group: enumKey("group", group.write) },
        orders: { ID: "id", TITLE: "title", GROUP: "group" },
        read,
      },
    },
  ],
});
