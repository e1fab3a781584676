/** v3: what happens to documents: release, cancel, complete, send, protection, deletion. */
import { boolean, day, nested, reference, required, text } from "../engine/body.ts";
import { dayOf } from "../calendar.ts";
import { Refusal, violation } from "../engine/problems.ts";
import { nextNumber } from "../generate-document.ts";
import { removeRecord } from "../model.ts";
import type { World } from "../model.ts";
import type { BusinessDocument, ProductLine } from "../model-document.ts";
import { type WriteRoute, type Writing, action, done, write } from "./define.ts";
import { type DocumentSort, finder, storeDocument } from "./document.ts";

/** Throws a `Refusal` unless the document's status is one of these. */
export function requireStatus(document: BusinessDocument<unknown>, statuses: readonly string[], detail: string): void {
  if (!statuses.includes(document.status)) throw new Refusal({ kind: "status", detail });
}

/** A document after its release: it gets its number now, unless it was given one. Throws a `Refusal` for what is no draft. */
export function released<D extends BusinessDocument<unknown>>(
  { world, at }: { readonly world: World; readonly at: number },
  { kind }: { readonly kind: DocumentSort<ProductLine, BusinessDocument<ProductLine>>["kind"] },
  { document, documentDate }: { readonly document: D; readonly documentDate?: string | undefined },
): D {
  requireStatus(document, ["draft"], "Only a draft BusinessDocument can be released.");
  if (document.addressId === null) throw violation("address", "The address field is required.");
  return {
    ...document,
    status: "released",
    documentNumber: document.documentNumber ?? nextNumber(world, kind),
    documentDate: documentDate ?? document.documentDate ?? dayOf(at),
    updatedAt: at,
  };
}

type Change<D> = (writing: Writing<D, unknown>) => D;

/** Makes a v3 action without input that leaves another document behind. */
export function statusAction<L extends ProductLine, D extends BusinessDocument<L>>(
  sort: DocumentSort<L, D>,
  name: string,
  change: Change<D>,
): WriteRoute {
  return action("PATCH", {
    path: `/api/v3/${sort.collection}/{id}/actions/${name}`,
    scope: `${sort.scope}:${name}`,
    find: finder(sort),
    fields: {},
    run(writing: Writing<D, unknown>) {
      storeDocument(writing.world, sort, change(writing));
      return done;
    },
  });
}

/** Which actions a sort has beside the ones that all have, and what its release does more. */
export interface ActionChoice<D> {
  readonly isProtectedByRelease: boolean;
  /** Whether sending turns `released` into `sent`. */
  readonly isSentStatus: boolean;
  /** May throw a `Refusal`. */
  readonly beforeRelease?: (document: D) => void;
  readonly afterRelease?: (writing: Writing<D, unknown>, document: D) => void;
}

/** Release, send, protection, log and deletion, which every document has. */
export function documentActions<L extends ProductLine, D extends BusinessDocument<L>>(
  sort: DocumentSort<L, D>,
  choice: ActionChoice<D>,
): readonly WriteRoute[] {
  const path = `/api/v3/${sort.collection}/{id}`;
  const protect =
    (writeProtection: boolean): Change<D> =>
    ({ record, at }) => ({ ...record, writeProtection, updatedAt: at });
  return [
    releaseRoute(sort, choice),
    sendRoute(sort, choice),
    statusAction(sort, "setWriteProtection", protect(true)),
    statusAction(sort, "removeWriteProtection", protect(false)),
    write("PATCH", {
      path: `${path}/actions/logActivity`,
      scope: `${sort.scope}:update`,
      find: finder(sort),
      fields: { message: required(text("message")) },
      run: () => done,
    }),
    action("DELETE", {
      path,
      scope: `${sort.scope}:delete`,
      find: finder(sort),
      fields: {},
      run({ world, record }: Writing<D, unknown>) {
        requireDeletable(record);
        removeRecord(world, sort.kind, record.id);
        return done;
      },
    }),
  ];
}

/** Throws a `Refusal` unless the document is a draft. */
export function requireDeletable(document: BusinessDocument<unknown>): void {
  requireStatus(document, ["draft"], "Only a draft BusinessDocument can be deleted.");
}

function releaseRoute<L extends ProductLine, D extends BusinessDocument<L>>(
  sort: DocumentSort<L, D>,
  { isProtectedByRelease, beforeRelease, afterRelease }: ActionChoice<D>,
): WriteRoute {
  return action("PATCH", {
    path: `/api/v3/${sort.collection}/{id}/actions/release`,
    scope: `${sort.scope}:release`,
    find: finder(sort),
    fields: { documentDate: day("documentDate") },
    run(writing: Writing<D, { readonly documentDate?: string }>) {
      const { record, values } = writing;
      beforeRelease?.(record);
      const made = released(writing, sort, { document: record, documentDate: values.documentDate });
      const writeProtection = isProtectedByRelease || made.writeProtection;
      const stored = storeDocument(writing.world, sort, { ...made, writeProtection });
      afterRelease?.(writing, stored);
      return done;
    },
  });
}

/** Upstream: sending needs one of three ways. Checked 2026-11. */
const sendFields = {
  email: nested("email", {
    to: text("to"),
    name: text("name"),
    subject: text("subject"),
    body: text("body"),
  }),
  printer: reference("printer", null),
  markAsSent: boolean("markAsSent"),
};

/** Throws a `Refusal` where nothing says how to send. */
function requireWay(values: object): void {
  if (Object.keys(values).length === 0) throw violation("email", "One of email, printer and markAsSent is required.");
}

/** A document after it was sent. */
export function sent<D extends BusinessDocument<unknown>>(document: D, at: number, isSentStatus: boolean): D {
  requireStatus(document, ["released", "sent", "completed"], "A draft or cancelled BusinessDocument cannot be sent.");
  const status = isSentStatus && document.status === "released" ? "sent" : document.status;
  return { ...document, status, isDocumentSent: true, updatedAt: at };
}

function sendRoute<L extends ProductLine, D extends BusinessDocument<L>>(
  sort: DocumentSort<L, D>,
  { isSentStatus }: ActionChoice<D>,
): WriteRoute {
  return write("PATCH", {
    path: `/api/v3/${sort.collection}/{id}/actions/send`,
    scope: `${sort.scope}:send`,
    find: finder(sort),
    fields: sendFields,
    run({ world, record, values, at }: Writing<D, object>) {
      requireWay(values);
      storeDocument(world, sort, sent(record, at, isSentStatus));
      return done;
    },
  });
}

/** Cancels what is neither draft nor completed nor cancelled. */
export function cancelled<D extends BusinessDocument<unknown>>(document: D, at: number): D {
  requireStatus(document, ["released", "sent", "received"], "Only a released BusinessDocument can be cancelled.");
  return { ...document, status: "cancelled", updatedAt: at };
}

/** Completes what is neither draft nor completed nor cancelled. */
export function completed<D extends BusinessDocument<unknown>>(document: D, at: number): D {
  requireStatus(document, ["released", "sent", "received"], "Only a released BusinessDocument can be completed.");
  return { ...document, status: "completed", updatedAt: at };
}
