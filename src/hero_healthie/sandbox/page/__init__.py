"""The page of the sandbox: requests as they come, records, rules in force, and consoles for GraphQL."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from hero_healthie.sandbox.common.exchange import Response
from hero_healthie.sandbox.page import graphiql

_TYPES = {"html": "text/html; charset=utf-8", "css": "text/css; charset=utf-8", "js": "text/javascript; charset=utf-8"}
_FILES = {
    "/": "page.html",
    "/_page/page.css": "page.css",
    "/_page/page.js": "page.js",
    "/_page/graphiql/page.css": "graphiql-page.css",
    "/_page/graphiql/page.js": "graphiql-page.js",
}
_HEADERS = {
    "cache-control": "no-cache",
    "content-security-policy": "default-src 'self'; img-src data:; frame-ancestors 'none'",
    "x-content-type-options": "nosniff",
}


class Pages:
    """The files that a browser is given: the page, and GraphiQL out of the user's own folder where there is one.

    Args:
        folder: where GraphiQL is; None for nowhere.

    Raises:
        InvalidArgumentError: a file of GraphiQL is missing.
    """

    def __init__(self, folder: object = None) -> None:
        self._graphiql = graphiql.load(folder) if folder is not None else {}

    def at(self, method: str, path: str) -> Response | None:
        """Return what is at a path; None where no file is."""
        if method not in {"GET", "HEAD"}:
            return None
        if path == graphiql.PATH:
            page = "graphiql.html" if self._graphiql else "no-graphiql.html"
            headers = {**_HEADERS, "content-security-policy": graphiql.SECURITY_POLICY}
            return Response(200 if self._graphiql else 404, _content(page), _TYPES["html"], headers)
        name = _FILES.get(path)
        body = _content(name) if name is not None else self._graphiql.get(path)
        kind = _TYPES.get((name or path).rpartition(".")[2])
        return None if body is None else Response(200, body, kind, _HEADERS)


@cache
def _content(name: str) -> bytes:
    return files(__name__).joinpath(name).read_bytes()
