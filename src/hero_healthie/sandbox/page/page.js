"use strict";
const MOST = 200;
const byId = (name) => document.getElementById(name);
const rows = byId("request-rows"), filter = byId("filter"), pause = byId("pause");
const pending = new Map();
let after = 0, environ = {}, schema = null;

const control = async (method, path, body) => {
  const sent = body === undefined ? {} : { body: JSON.stringify(body) };
  const response = await fetch(`/_sandbox${path}`, { method, ...sent });
  const text = await response.text();
  const value = text ? JSON.parse(text) : null;
  if (!response.ok) throw new Error(value?.error ?? response.statusText);
  return value;
};
const element = (tag, text, kind) => {
  const made = document.createElement(tag);
  if (text !== undefined) made.textContent = text;
  if (kind) made.className = kind;
  return made;
};
const outcome = (record) => {
  if (record.finished === null) return [record.fault ? `under way, by a rule: ${record.fault}` : "under way", "dim"];
  if (record.fault) return [`${record.status ?? "broken"} by a rule: ${record.fault}`, "bad"];
  if (!record.processed) return [`${record.status} refused`, "bad"];
  return [String(record.status), record.status < 400 ? "good" : "bad"];
};
const matches = (row) => row.textContent.toLowerCase().includes(filter.value.trim().toLowerCase());
const show = (row) => { row.hidden = !matches(row); if (row.nextSibling?.className === "detail") row.nextSibling.hidden = row.hidden; };

const rowOf = (record) => {
  const row = element("tr");
  row.dataset.seq = record.seq;
  const opener = element("button", record.operation || `${record.method} ${record.path}`, "opener");
  opener.type = "button";
  opener.setAttribute("aria-expanded", "false");
  const [text, kind] = outcome(record);
  const took = record.finished === null ? "" : ((record.finished - record.time) * 1000).toFixed(1);
  const time = new Date(record.time * 1000).toLocaleTimeString([], { hourCycle: "h23" });
  row.append(...[[time], [record.api], [], [text, kind], [took]].map(([value, of]) => element("td", value, of)));
  row.children[2].append(opener);
  const toggle = () => {
    if (row.nextSibling?.className === "detail") { row.nextSibling.remove(); opener.setAttribute("aria-expanded", "false"); return; }
    const detail = element("tr", undefined, "detail"), cell = element("td");
    cell.colSpan = 5;
    const { api, method, path, tenant, body, refusal } = record;
    const { query, ...rest } = api === "healthie" && body ? body : { body };
    cell.append(element("pre", JSON.stringify({ method, path, tenant, ...rest, ...(refusal ? { refusal } : {}) }, null, 2)));
    if (query) cell.append(element("pre", query.trim()));
    detail.append(cell);
    row.after(detail);
    opener.setAttribute("aria-expanded", "true");
  };
  row.addEventListener("click", toggle);
  show(row);
  return row;
};

const poll = async () => {
  try {
    if (pause.getAttribute("aria-pressed") === "false") {
      const since = Math.min(after, ...[...pending.keys()].map((seq) => seq - 1));
      const found = await control("GET", `/requests?after=${since}&limit=${MOST}`);
      for (const record of found.requests) {
        const waiting = pending.get(record.seq), isNew = record.seq > after;
        if (!isNew && (!waiting || record.finished === null)) continue;
        const row = rowOf(record);
        if (isNew) rows.prepend(row);
        else if (waiting.nextSibling?.className === "detail") { waiting.nextSibling.remove(); waiting.replaceWith(row); row.click(); }
        else waiting.replaceWith(row);
        if (record.finished === null) pending.set(record.seq, row); else pending.delete(record.seq);
        after = Math.max(after, record.seq);
      }
      for (const seq of pending.keys()) if (!found.requests.some((record) => record.seq === seq)) pending.delete(seq);
      while (rows.children.length > 2 * MOST) rows.lastChild.remove();
      byId("no-requests").hidden = rows.children.length > 0;
    }
    await Promise.all([counts(), rules()]);
    byId("status").textContent = "connected";
  } catch (error) {
    byId("status").textContent = `no connection: ${error.message}`;
  }
  setTimeout(poll, document.hidden ? 5000 : 1000);
};

const places = new Map(), typeFilter = byId("type-filter");
const offer = (button) => { button.parentElement.hidden = !button.textContent.toLowerCase().includes(typeFilter.value.trim().toLowerCase()); };
typeFilter.addEventListener("input", () => places.forEach(({ buttons }) => buttons.forEach(offer)));
const placeOf = (api, account) => {
  const key = `${api} ${account}`, name = api === "hero" ? `Hero, practice group ${account}` : `Healthie, account ${account}`;
  if (!places.has(key)) {
    const place = element("details"), list = element("ul", undefined, "kinds");
    place.open = ![...places.keys()].some((each) => each.startsWith(api));
    place.append(element("summary", name), list);
    byId("counts").append(place);
    places.set(key, { place, list, buttons: new Map() });
  }
  return places.get(key);
};
const counts = async () => {
  const state = await control("GET", "/state");
  for (const [key, { place }] of places) {
    const [api, account] = key.split(" ");
    if (!(account in state[api])) { place.remove(); places.delete(key); }
  }
  for (const [api, accounts] of Object.entries(state)) for (const [account, types] of Object.entries(accounts)) {
    const { list, buttons } = placeOf(api, account);
    for (const [type, number] of Object.entries(types)) {
      if (!buttons.has(type)) {
        const button = element("button"), item = element("li");
        button.type = "button";
        button.addEventListener("click", () => records(api, account, type));
        item.append(button);
        buttons.set(type, button);
        list.append(item);
      }
      const text = `${type} ${number}`, button = buttons.get(type);
      if (button.textContent === text) continue;
      button.textContent = text;
      offer(button);
    }
    for (const [type, button] of buttons) if (!(type in types)) { button.parentElement.remove(); buttons.delete(type); }
  }
};
const records = async (api, account, type) => {
  const found = await control("GET", `/state?api=${api}&account=${encodeURIComponent(account)}&type=${encodeURIComponent(type)}&limit=20`);
  byId("record-rows").replaceChildren(
    element("h3", `${type}: ${found.records.length} of ${found.total}`),
    ...found.records.map((record) => element("pre", JSON.stringify(record, null, 2))));
};

let ruled = "";
const rules = async () => {
  const found = await control("GET", "/rules"), { faults, limits, mischief } = found;
  if (JSON.stringify(found) === ruled) return;
  ruled = JSON.stringify(found);
  const parts = [...faults.map((each) => {
    const { api, operation, kind, times, triggered, processed, ...options } = each;
    const said = Object.entries(options).filter(([, value]) => ![null, 0, 1, false].includes(value));
    const left = times === null ? "every time" : `${times - triggered} of ${times} left`;
    const more = said.length ? `, ${said.map(([name, value]) => `${name} ${JSON.stringify(value)}`).join(", ")}` : "";
    return element("pre", `${api} ${operation}: ${kind}, ${left}${more}`, times !== null && triggered >= times ? "dim" : "");
  }),
    ...Object.entries(limits).map(([api, each]) => element("pre", `limit of ${api}: ${each.calls} calls in ${each.seconds} s${each.lock ? ", then locked" : ""}`))];
  if (Object.keys(mischief).length) parts.push(element("pre", `webhooks: ${JSON.stringify(mischief)}`));
  byId("rule-rows").replaceChildren(...(parts.length ? parts : [element("p", "None: both APIs do as they should.", "dim")]));
};
const tell = (text) => { byId("said").textContent = text; };
for (const button of document.querySelectorAll("[data-control]")) button.addEventListener("click", async () => {
  const [method, path] = button.dataset.control.split(" ");
  try { await control(method, path); tell(`${button.textContent}: done.`); } catch (error) { tell(error.message); }
});
byId("fault").addEventListener("submit", async (event) => {
  event.preventDefault();
  const given = Object.fromEntries(new FormData(event.target));
  const kind = /^\d+$/.test(given.kind) ? Number(given.kind) : given.kind;
  try {
    await control("POST", "/faults", { ...given, kind, times: Number(given.times) });
    tell(`The next ${given.times} of ${given.operation} meet ${given.kind}.`);
  } catch (error) { tell(error.message); }
});

byId("console").addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
});
byId("console").addEventListener("submit", async (event) => {
  event.preventDefault();
  const { query, variables } = Object.fromEntries(new FormData(event.target));
  const answer = byId("answer");
  try { answer.textContent = JSON.stringify(await graphql(query, JSON.parse(variables || "{}")), null, 2); }
  catch (error) { answer.textContent = error.message; }
});
const graphql = async (query, variables) => {
  const headers = { "content-type": "application/json", authorization: `Basic ${environ.HEALTHIE_API_KEY}`, authorizationsource: "API" };
  const response = await fetch("/healthie/graphql", { method: "POST", headers, body: JSON.stringify({ query, variables }) });
  return response.json();
};
const typeText = (type) => type.kind === "NON_NULL" ? `${typeText(type.ofType)}!` : type.kind === "LIST" ? `[${typeText(type.ofType)}]` : type.name;
const OF = "kind name ofType { kind name ofType { kind name ofType { kind name } } }";
const load = async () => {
  const fields = `name type { ${OF} } args { name type { ${OF} } }`;
  const found = await graphql(`{ __schema { types { name kind fields { ${fields} } inputFields { name type { ${OF} } } enumValues { name } } } }`, {});
  return found.data.__schema.types.filter((type) => !type.name.startsWith("__"));
};
const lineOf = (field) => {
  const args = field.args?.length ? `(${field.args.map((each) => `${each.name}: ${typeText(each.type)}`).join(", ")})` : "";
  return `  ${field.name}${args}: ${typeText(field.type)}`;
};
byId("schema-search").addEventListener("input", async (event) => {
  const wanted = event.target.value.trim().toLowerCase();
  if (wanted.length < 2) return byId("schema").replaceChildren();
  schema ??= load();
  const found = [];
  for (const type of await schema) {
    if (["Query", "Mutation"].includes(type.name)) {
      found.push(...type.fields.filter((each) => each.name.toLowerCase().includes(wanted)).map((each) => `${type.name}\n${lineOf(each)}`));
    } else if (type.name.toLowerCase().includes(wanted)) {
      const lines = (type.fields ?? type.inputFields ?? []).map(lineOf).concat((type.enumValues ?? []).map((each) => `  ${each.name}`));
      found.push(`${type.name}\n${lines.join("\n")}`);
    }
  }
  byId("schema").replaceChildren(element("p", `${found.length} found`, "dim"), ...found.slice(0, 20).map((text) => element("pre", text)));
});

const view = () => {
  const chosen = document.querySelector(`section[id="${location.hash.slice(1)}"]`) ?? byId("requests");
  for (const section of document.querySelectorAll("section")) section.hidden = section !== chosen;
  for (const link of document.querySelectorAll("nav a")) link.hash === `#${chosen.id}` ? link.setAttribute("aria-current", "page") : link.removeAttribute("aria-current");
};
addEventListener("hashchange", view);
view();
filter.addEventListener("input", () => rows.querySelectorAll("tr[data-seq]").forEach(show));
pause.addEventListener("click", () => pause.setAttribute("aria-pressed", String(pause.getAttribute("aria-pressed") === "false")));
byId("forget").addEventListener("click", () => rows.replaceChildren());
(async () => {
  environ = await control("GET", "/environ");
  byId("environ").textContent = Object.entries(environ).map(([name, value]) => `export ${name}="${value}"`).join("\n");
  const { operations } = await control("GET", "/operations");
  byId("operations").append(...operations.map(({ operation }) => { const option = element("option"); option.value = operation; return option; }));
})();
poll();
