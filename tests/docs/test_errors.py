"""What the documentation says of the code is what the code says."""

from __future__ import annotations

import dataclasses
import re
import textwrap

import hero_healthie
from hero_healthie import errors
from tests.support.paths import DOCS


def test_the_error_tree_of_the_docs_is_that_of_the_module() -> None:
    tree = textwrap.dedent((errors.__doc__ or "").split("\n\n")[1])
    assert tree.strip() in (DOCS / "errors.md").read_text("utf-8")


def test_the_table_of_the_docs_has_every_error_that_can_be_acted_on() -> None:
    page = (DOCS / "errors.md").read_text("utf-8")
    first_cells = [line.split("|")[1] for line in page.splitlines() if line.startswith("| `")]
    names = set(errors.__all__) - {"APIError", "HeroHealthieError"}
    wanted = {name for name in names if name.endswith("Error") and not name.startswith("Webhook")} - {"FieldError"}
    assert len(wanted) > 10
    assert [name for name in sorted(wanted) if not any(f"`{name}`" in cell for cell in first_cells)] == []


def test_the_page_on_events_names_every_field() -> None:
    rows = [line for line in (DOCS / "events.md").read_text("utf-8").splitlines() if line.startswith("| `")]
    named = {name for row in rows for name in re.findall(r"`(\w+)`", row.split("|")[1])}
    assert named == {field.name for field in dataclasses.fields(hero_healthie.CallEvent)} | {"retries"}


def test_every_error_is_in_the_tree_and_public() -> None:
    tree = (errors.__doc__ or "").split("\n\n")[1]
    kinds = [
        value
        for value in vars(errors).values()
        if isinstance(value, type) and issubclass(value, errors.HeroHealthieError)
    ]
    assert len(kinds) >= 20
    for kind in kinds:
        assert kind.__name__ in tree
        assert getattr(hero_healthie, kind.__name__) is kind
        assert (kind.__doc__ or "").strip()
