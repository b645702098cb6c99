"use strict";

// The part that changes is asked for every second; an unchanged one costs a 304.
const live = document.getElementById("live");
const said = document.getElementById("said");
let tag = "";

// Only what is different is replaced, so that nothing is read out twice; where the focus is, somebody is at work.
function show(html) {
  const fresh = document.createElement("template");
  fresh.innerHTML = html;
  let whole = true;
  for (const old of [...live.children]) {
    const next = fresh.content.getElementById(old.id);
    if (next?.isEqualNode(old)) continue;
    if (old.contains(document.activeElement)) whole = false;
    else if (next) old.replaceWith(next.cloneNode(true));
    else old.remove();
  }
  for (const next of fresh.content.children) {
    if (!document.getElementById(next.id)) live.insertBefore(next.cloneNode(true), document.getElementById("foot"));
  }
  return whole;
}

async function look() {
  try {
    const headers = tag ? { "If-None-Match": tag } : {};
    const response = await fetch("/fragment" + location.search, { headers, cache: "no-store" });
    if (response.status === 200) tag = show(await response.text()) ? response.headers.get("ETag") ?? "" : "";
    live.classList.toggle("stale", !response.ok && response.status !== 304);
  } catch {
    live.classList.add("stale");
  }
}

async function refresh() {
  await look();
  setTimeout(refresh, 1000);
}

// A form is sent without leaving the page: what was typed elsewhere stays. A second press does nothing; should it come
// through all the same, the form's number tells the server.
document.addEventListener("submit", async (event) => {
  const form = event.target;
  if (form.method !== "post") return;
  event.preventDefault();
  if (form.dataset.busy) return;
  form.dataset.busy = "yes";
  const body = new URLSearchParams(new FormData(form));
  const pressed = event.submitter ?? form.querySelector("button");
  if (pressed.name) body.append(pressed.name, pressed.value);
  const label = pressed.textContent;
  if (form.id) pressed.textContent = "Sending …";
  pressed.blur();
  for (const button of form.querySelectorAll("button")) button.disabled = true;
  let text = "";
  try {
    const response = await fetch(form.action, { method: "POST", body });
    const answer = new DOMParser().parseFromString(await response.text(), "text/html");
    text = answer.querySelector("main.message p")?.textContent ?? "";
    const renewed = form.id ? answer.getElementById(form.id) : null;
    if (!response.ok && !text && !renewed) throw new Error("not this app's answer");
    if (renewed) {
      form.replaceWith(renewed);
      renewed.querySelector("[aria-invalid], button")?.focus();
    }
  } catch {
    text = "The page does not respond. What you typed is kept. Press again later: it is sent once.";
  }
  said.textContent = text;
  delete form.dataset.busy;
  pressed.textContent = label;
  for (const button of form.querySelectorAll("button")) button.disabled = false;
  await look();
});

setTimeout(refresh, 1000);
