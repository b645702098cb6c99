"""Jinja, as all that is written from templates needs it."""

from __future__ import annotations

from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape


@cache
def templates(package: str) -> Environment:
    """Return the templates that stand in the folder `templates` of a package; a name that is missing is an error."""
    environment = Environment(
        loader=PackageLoader(package, "templates"),
        autoescape=select_autoescape(["html.jinja"]),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters["literal"] = repr
    return environment
