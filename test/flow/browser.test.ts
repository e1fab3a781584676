/** What people see who open the graph in a browser, and what pages of other sites get from it. */
import { parse } from "graphql";
import type { BrowserContext, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";

import { samples } from "../../src/server/samples.ts";
import { browserPath, FOREIGN_HOST, startBrowser, startSite } from "../support/browser.ts";
import type { Site, TestBrowser, Visit } from "../support/browser.ts";
import { createTestGraph } from "../support/graph.ts";
import type { TestGraph } from "../support/graph.ts";

/** Long enough for a busy machine to lay out a large page. */
const patience = { timeout: 15_000 };
const reason = browserPath === null ? " (skipped: there is no Chromium here; CHROMIUM_PATH can name one)" : "";

/** A second try: a browser that shares two cores with the other tests misses a click now and then. */
const onceMore = { retry: 1 };

describe.skipIf(browserPath === null)(`in a browser${reason}`, onceMore, () => {
  let graph: TestGraph;
  let browser: TestBrowser;
  let site: Site;

  beforeAll(async () => {
    [graph, browser, site] = await Promise.all([createTestGraph(), startBrowser(browserPath ?? ""), startSite()]);
  });
  beforeEach(() => void graph.sent());
  afterAll(async () => {
    await Promise.all([browser, graph, site].map((one) => one[Symbol.asyncDispose]()));
  });

  async function openExplorer(path = "/explorer"): Promise<Visit> {
    const visit = await browser.visit();
    await visit.page.goto(`${graph.url}${path}`);
    await editor(visit.page).waitFor();
    return visit;
  }

  /** A page of somebody else, under a host name that leads to this machine. */
  async function openSite(host: string): Promise<Visit> {
    const visit = await browser.visit();
    await visit.page.goto(site.at(host));
    return visit;
  }

  function expectQuiet(visit: Visit): void {
    expect(visit.complaints).toEqual([]);
    expect(visit.origins()).toEqual([graph.url]);
  }

  async function pdfUrl(): Promise<string> {
    const answer = await graph.query("{ salesOrders(first: 1) { nodes { pdf { url } } } }");
    graph.sent();
    const [url] = stringsIn(answer.data);
    return url ?? "";
  }

  describe("the explorer", () => {
    it("is where the root leads, with a title and a tab for each sample", async () => {
      await using visit = await openExplorer("/");
      const { page } = visit;
      expect([page.url(), await page.title()]).toEqual([`${graph.url}/explorer`, "Xentral Graph"]);
      expect(await page.getByRole("tab").allInnerTexts()).toEqual(samples.map(({ query }) => nameOf(query)));
      await expect.poll(() => textOf(page, EDITOR), patience).toContain("query Customers { customers(first: 5)");
      expectQuiet(visit);
    });

    it("runs the sample at a click", async () => {
      await using visit = await openExplorer();
      await visit.page.getByRole("button", { name: "Execute query" }).click();
      const [number = "none"] = stringsIn((await graph.query("{ customers(first: 1) { nodes { number } } }")).data);
      await expect.poll(() => textOf(visit.page, ANSWER), patience).toContain(`"number": "${number}"`);
      expectQuiet(visit);
    });

    it("completes what is typed, runs it and shows the rows", async () => {
      await using visit = await openExplorer();
      const { page } = visit;
      await page.getByRole("button", { name: "New tab" }).click();
      await editor(page).click();
      await page.keyboard.type("{ warehouses { nodes { na");
      await page.getByRole("option", { name: /^name/ }).waitFor(patience);
      await page.keyboard.press("Enter");
      await page.keyboard.press("Control+Enter");
      const { data } = await graph.query("{ warehouses { nodes { name } } }");
      expect(stringsIn(data).length).toBeGreaterThan(1);
      const rows = JSON.stringify(data, null, 1).replaceAll(/\s+/g, " ");
      await expect.poll(() => textOf(page, ANSWER), patience).toContain(rows);
      expectQuiet(visit);
    });

    it("shows the descriptions of a type's fields", async () => {
      await using visit = await openExplorer();
      const { page } = visit;
      await page.getByRole("button", { name: "Show Documentation Explorer" }).click();
      await page.getByRole("link", { name: "Customer", exact: true }).click(patience);
      const described = stringsIn((await graph.query('{ __type(name: "Customer") { fields { description } } }')).data);
      const plain = described.filter((text) => !text.includes("`")).map((text) => text.replaceAll(/\s+/g, " "));
      expect(plain.length).toBeGreaterThan(30);
      await expect.poll(() => textOf(page, ".graphiql-doc-explorer"), patience).toContain(plain.at(-1));
      const shown = await textOf(page, ".graphiql-doc-explorer");
      expect(plain.filter((text) => !shown.includes(text))).toEqual([]);
      expectQuiet(visit);
    });

    it("sends the headers that are entered, and leaves none of them behind", async () => {
      await using visit = await openExplorer();
      const { page } = visit;
      await page.getByRole("button", { name: "Headers" }).click();
      await page.locator(".graphiql-editor-tool .monaco-editor").last().click();
      await page.keyboard.insertText('{ "x-xentral-explain": "plan" }');
      await page.getByRole("button", { name: "Prettify query" }).click();
      await page.getByRole("button", { name: "Execute query" }).click();
      await page.locator(ANSWER).click();
      await page.keyboard.press("Control+End");
      await expect.poll(() => textOf(page, ANSWER), patience).toContain('"because": "5 Customer from row 1"');
      expect(await page.evaluate("JSON.stringify({ ...localStorage })")).not.toContain("x-xentral");
      expectQuiet(visit);
    });

    it("cannot be made to talk to anybody else, or to run a script that is not its own", async () => {
      await using visit = await openExplorer();
      const outcome = await visit.page.evaluate(`(async () => {
        const script = document.createElement("script");
        script.textContent = "window.hasRun = true";
        document.body.append(script);
        const told = await fetch(${JSON.stringify(site.at("127.0.0.1"))}, { mode: "no-cors" }).then(() => true, () => false);
        return { told, hasRun: window.hasRun ?? false };
      })()`);
      expect(outcome).toEqual({ told: false, hasRun: false });
    });
  });

  it("Apollo's Sandbox is at /graphql, and comes from Apollo", async () => {
    await using visit = await browser.visit();
    const response = await visit.page.goto(`${graph.url}/graphql`);
    expect([response?.status(), response?.headers()["content-type"]]).toEqual([200, "text/html"]);
    expect(visit.origins()).toContain("https://embeddable-sandbox.cdn.apollographql.com");
    const others = visit.origins().filter((origin) => !/(?:\.apollographql|fonts\.googleapis)\.com$/.test(origin));
    expect(others).toEqual([graph.url]);
  });

  describe("a printed document", () => {
    it("opens where the explorer's answer shows its link", async () => {
      const url = await pdfUrl();
      await using visit = await openExplorer(
        `/explorer?query=${encodeURIComponent("{ salesOrders(first: 1) { nodes { pdf { url } } } }")}`,
      );
      const { page, context } = visit;
      await page.getByRole("button", { name: "Execute query" }).click();
      // The browser breaks long lines, so the link has several parts.
      const link = page.locator(`${ANSWER} .detected-link`);
      await link.first().waitFor(patience);
      expect((await link.allInnerTexts()).join("")).toBe(url);
      graph.sent();
      const opened = await openedBy(context, () => controlClickAt(page, link.first()));
      await opened.waitForLoadState();
      expect([opened.url(), await opened.evaluate("document.contentType")]).toEqual([url, "application/pdf"]);
      expect(graph.sent()).toEqual(["GET /api/v3/salesOrders/1"]);
    });

    const loads = {
      image:
        "new Promise((done) => { const image = new Image(); image.onload = () => done(true); image.onerror = () => done(false); image.src = url; })",
      script: "fetch(url).then(() => true, () => false)",
      "blind script": 'fetch(url, { mode: "no-cors" }).then(() => true, () => false)',
      object:
        'new Promise((done) => { const object = document.createElement("object"); object.onload = () => done(true); object.onerror = () => done(false); object.data = url; document.body.append(object); })',
    };

    it.each(Object.entries(loads))("is not loaded by another site's %s, which costs no call", async (_name, load) => {
      const url = await pdfUrl();
      await using visit = await openSite(FOREIGN_HOST);
      expect(await visit.page.evaluate(`((url) => ${load})(${JSON.stringify(url)})`)).toBe(false);
      expect(graph.sent()).toEqual([]);
    });

    it.each(["iframe", "link"])("is not shown by another site's %s, which costs no call", async (way) => {
      const url = await pdfUrl();
      await using visit = await openSite(FOREIGN_HOST);
      const { page } = visit;
      const answered = page.waitForResponse(url);
      await page.evaluate(
        way === "iframe"
          ? `document.body.append(Object.assign(document.createElement("iframe"), { src: ${JSON.stringify(url)} }))`
          : `document.body.append(Object.assign(document.createElement("a"), { href: ${JSON.stringify(url)}, id: "link", textContent: "Open" }))`,
      );
      if (way === "link") await page.locator("#link").click();
      expect((await answered).status()).toBe(403);
      expect(graph.sent()).toEqual([]);
    });

    it("may be read by a front end in development", async () => {
      const url = await pdfUrl();
      await using visit = await openSite("localhost");
      const read = `fetch(${JSON.stringify(url)}).then((answer) => answer.text()).then((text) => text.slice(0, 5))`;
      expect(await visit.page.evaluate(read)).toBe("%PDF-");
      expect(graph.sent()).toEqual(["GET /api/v3/salesOrders/1"]);
    });
  });

  describe("the graph's answers", () => {
    const query = "{ warehouses { nodes { name } } }";
    const ask = (type: string, mode = "cors"): string =>
      `fetch("${graph.url}/graphql", { method: "POST", mode: "${mode}", headers: { "content-type": "${type}" }, body: ${JSON.stringify(JSON.stringify({ query }))} })
        .then((answer) => answer.text(), (error) => error.message)`;

    it("may be read by a front end in development", async () => {
      await using visit = await openSite("localhost");
      const text = await visit.page.evaluate<string, undefined>(ask("application/json"), undefined);
      expect(JSON.parse(text)).toMatchObject({ data: (await graph.query(query)).data });
    });

    it("may be read by Apollo Studio, once the browser has been allowed to reach this machine", async () => {
      await using visit = await browser.visit();
      const { page, context } = visit;
      const studio = "https://studio.apollographql.com";
      await context.route(`${studio}/**`, (route) =>
        route.fulfill({ contentType: "text/html", body: "<title>Studio</title>" }),
      );
      await context.grantPermissions(["local-network-access"], { origin: studio });
      await page.goto(`${studio}/sandbox`);
      const text = await page.evaluate<string, undefined>(ask("application/json"), undefined);
      expect(JSON.parse(text)).toMatchObject({ data: (await graph.query(query)).data });
    });

    it.each([
      ["as JSON", () => ask("application/json"), "Failed to fetch"],
      ["as what needs no permission", () => ask("text/plain"), "Failed to fetch"],
      ["blindly", () => ask("text/plain", "no-cors"), ""],
    ])("are not for other sites: a question asked %s is not even run", async (_name, script, expected) => {
      await using visit = await openSite(FOREIGN_HOST);
      expect(await visit.page.evaluate(script())).toBe(expected);
      expect(graph.sent()).toEqual([]);
    });
  });
});

const EDITOR = ".graphiql-query-editor .view-lines";
const ANSWER = ".graphiql-response .view-lines";

function editor(page: Page) {
  return page.locator(EDITOR);
}

/** What stands somewhere, as people read it: on one line. */
async function textOf(page: Page, selector: string): Promise<string> {
  return (await page.locator(selector).first().innerText()).replaceAll(/\s+/g, " ");
}

/** Every text in an answer, in its order. */
function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

function nameOf(query: string): string | undefined {
  const [operation] = parse(query).definitions;
  return operation !== undefined && "name" in operation ? operation.name?.value : undefined;
}

/**
 * Clicks where an element stands now. The editor draws its text anew while the
 * pointer moves over it, so the element itself may be gone before it is clicked.
 */
async function controlClickAt(page: Page, element: Locator): Promise<void> {
  const box = await element.boundingBox({ timeout: 2_000 }).catch(() => null);
  if (box === null) return;
  await page.keyboard.down("Control");
  try {
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 3 });
    await page.mouse.down();
    await page.mouse.up();
  } finally {
    await page.keyboard.up("Control");
  }
}

/** The page that a click opens; clicked again where the page under it was not ready to take it. */
async function openedBy(context: BrowserContext, click: () => Promise<void>): Promise<Page> {
  for (let tries = 1; ; tries += 1) {
    const opening = context.waitForEvent("page", { timeout: 5_000 }).catch(() => null);
    await click();
    const opened = await opening;
    if (opened !== null) return opened;
    if (tries === 6) throw new Error("Nothing opened after six clicks.");
  }
}
