"use strict";

// The part that changes is asked for every second; an unchanged one costs a 304.
const live = document.getElementById("live");
let tag = "";

async function refresh() {
  try {
    const response = await fetch("/fragment", { headers: tag ? { "If-None-Match": tag } : {}, cache: "no-store" });
    if (response.status === 200) {
      tag = response.headers.get("ETag") ?? "";
      const busy = live.contains(document.activeElement) && document.activeElement !== document.body;
      if (busy) tag = ""; // somebody is about to press a button there: the next look brings it
      else live.innerHTML = await response.text();
    }
    live.classList.toggle("stale", !response.ok && response.status !== 304);
  } catch {
    live.classList.add("stale");
  }
  setTimeout(refresh, 1000);
}

// A second press does nothing; should it come through all the same, the form's number tells the server.
for (const form of document.querySelectorAll("form.send")) {
  form.addEventListener("submit", () => {
    form.querySelector("button").textContent = "Sending …";
    setTimeout(() => { for (const button of form.querySelectorAll("button")) button.disabled = true; });
  });
}

setTimeout(refresh, 1000);
