"""GraphiQL over Healthie's endpoint, out of the user's own folder: it is a third of the size of this whole package."""

from __future__ import annotations

from pathlib import Path

from hero_healthie.sandbox.common.options import check_type, invalid

INSTALL = "npm install graphiql@3 react@18 react-dom@18"
PATH = "/healthie/graphiql"
FILES = {
    "/_page/graphiql/react.js": "react/umd/react.production.min.js",
    "/_page/graphiql/react-dom.js": "react-dom/umd/react-dom.production.min.js",
    "/_page/graphiql/graphiql.js": "graphiql/graphiql.min.js",
    "/_page/graphiql/graphiql.css": "graphiql/graphiql.min.css",
}
"""Where each file is served, and where npm puts it."""
# CodeMirror writes styles into elements, and the stylesheet holds fonts and images.
SECURITY_POLICY = (
    "default-src 'self'; style-src 'self' 'unsafe-inline'; font-src data:; img-src 'self' data:; frame-ancestors 'none'"
)


def load(folder: object) -> dict[str, bytes]:
    """Return the files by the paths that they are served at; they are read here, once.

    Args:
        folder: a `node_modules`, or a folder that holds the four files by their names.

    Raises:
        InvalidArgumentError: it is no folder, or a file is missing or cannot be read.
    """
    check_type("graphiql", folder, (str, Path), "a folder")
    root = Path(str(folder))
    if not root.is_dir():
        raise invalid("graphiql", f"must be a folder, the node_modules of: {INSTALL}")
    found = {
        path: [each for each in (root / name, root / Path(name).name) if each.is_file()] for path, name in FILES.items()
    }
    missing = [FILES[path] for path, places in found.items() if not places]
    if missing:
        raise invalid("graphiql", f"must be a folder that holds {', '.join(missing)}; get them with: {INSTALL}")
    try:
        return {path: places[0].read_bytes() for path, places in found.items()}
    except OSError as error:
        raise invalid("graphiql", f"cannot be read: {error.strerror}") from None
