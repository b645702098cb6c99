"""What the tables of Healthie share."""

from __future__ import annotations

from tests.unit.codegen.evolution.harness import Case, Line

T = "healthie.queries.thing"
OWNER = "healthie.queries.owner"
CREATE = "healthie.mutations.create_thing"
DELETE = "healthie.mutations.delete_thing"
TAGS = "healthie.queries.tags(*, limit: int | None = None, order: Order | str | None = None)"
CURATED_DELETE = "healthie.things.delete"


def one(name: str, old: str, new: str, *lines: Line, **more: object) -> Case:
    return Case(name, lines=lines, replace=((old, new),), **more)  # type: ignore[arg-type] # only names of Case are used
