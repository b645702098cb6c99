"""The built site for tests: its pages as they are linked, a server of it, and browsers that reach nothing else."""

from __future__ import annotations

import functools
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from html.parser import HTMLParser
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, Literal

from playwright.sync_api import Browser, BrowserContext, Playwright

from tests.support.paths import ROOT

DESKTOP, PHONE = {"width": 1280, "height": 900}, {"width": 390, "height": 844}


def build(folder: Path) -> Path:
    """Build the site below a folder, and return where its pages are."""
    # One process: those that Sphinx forks would outlive a run of the tests that is killed.
    run = subprocess.run(
        [sys.executable, "-m", "docs.site", str(folder), "--jobs", "1"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr[-4000:] or run.stdout[-4000:]
    return folder / "html"


@dataclass
class HtmlPage:
    """A page: what can be linked in it, where it links to, and what it loads."""

    path: Path
    ids: set[str] = field(default_factory=set[str])
    links: list[str] = field(default_factory=list[str])
    loaded: list[str] = field(default_factory=list[str])
    text: str = ""
    """What stands in it, but for its code."""


class _Reader(HTMLParser):
    def __init__(self, page: HtmlPage) -> None:
        super().__init__()
        self.page = page
        self.is_code = False
        self.texts: list[str] = []

    def handle_data(self, data: str) -> None:
        if not self.is_code:
            self.texts.append(data)

    def handle_endtag(self, tag: str) -> None:
        if tag in {"pre", "script"}:
            self.is_code = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in {"pre", "script"}:
            self.is_code = True
        named = dict(attrs)
        if named.get("id"):
            self.page.ids.add(str(named["id"]))
        if tag == "a" and named.get("href"):
            self.page.links.append(str(named["href"]))
        elif tag == "form" and named.get("action"):
            self.page.links.append(str(named["action"]))
        elif tag in {"script", "img", "iframe", "source"} and named.get("src"):
            self.page.loaded.append(str(named["src"]))
        elif tag == "link" and named.get("rel") in {"stylesheet", "preload", "icon", "preconnect"}:
            self.page.loaded.append(str(named["href"]))


def read_pages(html: Path) -> dict[str, HtmlPage]:
    """Return all pages of the site, by their paths."""
    pages: dict[str, HtmlPage] = {}
    for path in sorted(html.rglob("*.html")):
        page = pages[path.relative_to(html).as_posix()] = HtmlPage(path)
        reader = _Reader(page)
        reader.feed(path.read_text("utf-8"))
        page.text = "".join(reader.texts)
    return pages


class _Handler(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: Any) -> None:
        """Print nothing."""

    def copyfile(self, source: Any, outputfile: Any) -> None:
        """Send a file; a window that is closed has asked for what it no longer reads."""
        with suppress(ConnectionError):
            super().copyfile(source, outputfile)


@contextmanager
def served(html: Path) -> Iterator[str]:
    """Serve the site on loopback, and yield its address."""
    with ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(_Handler, directory=str(html))) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()
        thread.join()


def launch(playwright: Playwright, home: Path) -> Browser:
    """Start a browser that asks for nothing by itself."""
    program = shutil.which("chromium")
    assert program, "these tests need chromium: apt-get install chromium"
    return playwright.chromium.launch(
        executable_path=program,
        args=["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync"],
        env={"PATH": os.environ["PATH"], "HOME": str(home)},
    )


@dataclass
class Visitor:
    """A window of a browser, and what it asked other machines for."""

    context: BrowserContext
    asked: list[str]

    @classmethod
    def of(cls, browser: Browser, address: str, *, scheme: Literal["light", "dark"], phone: bool) -> Visitor:
        """Open a window."""
        context = browser.new_context(color_scheme=scheme, viewport=PHONE if phone else DESKTOP)  # type: ignore[arg-type] # a TypedDict of playwright's
        context.set_default_timeout(30_000)
        asked: list[str] = []
        context.on("request", lambda request: asked.append(request.url))
        visitor = cls(context, asked)
        context.route(lambda url: not url.startswith(address), lambda route: route.abort())
        return visitor
