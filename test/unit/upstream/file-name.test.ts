import { describe, expect, it } from "vitest";

import { readFileName } from "../../../src/upstream/file-name.ts";

describe("the file name of a Content-Disposition header", () => {
  it.each([
    ["attachment; filename=AU200123.pdf", "AU200123.pdf"],
    ['inline; filename="RE 400012.pdf"', "RE 400012.pdf"],
    ['attachment; filename="say \\"hello\\".pdf"', "say _hello_.pdf"],
    ["attachment; filename=\"rechnung.pdf\"; filename*=UTF-8''Rechnung%20M%C3%BCller.pdf", "Rechnung Müller.pdf"],
    ["attachment; filename*=iso-8859-1'de'M%FCller.pdf", "Müller.pdf"],
    ["attachment; filename*=klingon''x.pdf; filename=fallback.pdf", "fallback.pdf"],
    ["attachment; FileName=upper.pdf", "upper.pdf"],
    // UTF-8 bytes, as Node and undici read them from a header.
    [`attachment; filename="${Buffer.from("Größe.pdf").toString("latin1")}"`, "Größe.pdf"],
    [`attachment; filename="${Buffer.from("Größe.pdf", "latin1").toString("latin1")}"`, "Größe.pdf"],
  ])("%s", (header, name) => {
    expect(readFileName(header)).toBe(name);
  });

  it.each([
    ['attachment; filename="../../etc/passwd"', "passwd"],
    ['attachment; filename="C:\\temp\\beleg.pdf"', "beleg.pdf"],
    ["attachment; filename*=UTF-8''..%2F..%2Fbeleg.pdf", "beleg.pdf"],
    ['attachment; filename=".htaccess"', "htaccess"],
    ["attachment; filename*=UTF-8''a%0D%0ASet-Cookie%3A%20x.pdf", "aSet-Cookie_ x.pdf"],
    ["attachment; filename*=UTF-8''gpj.%E2%80%AEfdp.exe", "gpj.fdp.exe"],
    [`attachment; filename="${"n".repeat(400)}.pdf"`, `${"n".repeat(146)}.pdf`],
  ])("is a safe base name: %s", (header, name) => {
    expect(readFileName(header)).toBe(name);
  });

  it.each([[undefined], ["inline"], ['attachment; filename=""'], ['attachment; filename="../"']])(
    "is null for %s",
    (header) => {
      expect(readFileName(header)).toBeNull();
    },
  );
});
