"""The page of the sandbox: requests as they come, records, rules in force, and a console for GraphQL."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from hero_healthie.sandbox.common.exchange import Response

_TYPES = {"html": "text/html; charset=utf-8", "css": "text/css; charset=utf-8", "js": "text/javascript; charset=utf-8"}
_FILES = {"/": "page.html", "/_page/page.css": "page.css", "/_page/page.js": "page.js"}
_HEADERS = {
    "cache-control": "no-cache",
    "content-security-policy": "default-src 'self'; img-src data:; frame-ancestors 'none'",
    "x-content-type-options": "nosniff",
}


def page_at(method: str, path: str) -> Response | None:
    """Return a file of the page; None where there is none."""
    name = _FILES.get(path) if method in {"GET", "HEAD"} else None
    return None if name is None else Response(200, _content(name), _TYPES[name.rpartition(".")[2]], headers=_HEADERS)


@cache
def _content(name: str) -> bytes:
    return files(__name__).joinpath(name).read_bytes()
