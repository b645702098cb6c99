"""What a change of the schema changes in the package, and what it must not."""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from graphql import ListValueNode, build_schema, parse, print_ast

from hero_healthie_codegen.graphql.package import generate
from hero_healthie_codegen.specs.decisions import load_decisions
from tests.unit.codegen.healthie_packages import write_specs
from tests.unit.codegen.healthie_small import SCHEMA

FIXTURES = Path(__file__).parent / "fixtures"


def _contents(folder: Path, schema: str) -> dict[str, bytes]:
    specs = write_specs(folder / "specs", schema)
    out = folder / "healthie_api"
    generate(specs, out, load_decisions(specs / "operations.toml", "healthie"))
    return {path.relative_to(out).as_posix(): path.read_bytes() for path in out.rglob("*.py")}


@pytest.mark.parametrize(
    ("change", "changed"),
    [
        (
            lambda text: text.replace("  count: Int\n", "  count: Int\n  newest(kind: Kind): Thing\n"),
            # Without classes of its own it stands with the class that it returns, whose module has the name of another.
            {"operations/thing.py", "operations/__init__.py", "queries.py"},
        ),
        (
            lambda text: text.replace("  count: Int\n", "  count(kind: Kind): Int\n"),
            {"operations/count.py", "queries.py"},
        ),
        (lambda text: text.replace("  count: Int\n", ""), {"operations/count.py", "queries.py"}),
        (
            lambda text: (
                text.replace("type Mutation {", "type Mutation {\n  dropThing(input: dropInput!): dropPayload")
                + "input dropInput { id: ID! } type dropPayload { messages: [FieldError] at: ISO8601DateTime }"
            ),
            {
                "operations/drop_thing.py",
                "operations/create_thing.py",
                "models/field_error.py",
                "models/__init__.py",
                "mutations.py",
                "__init__.py",
            },
        ),
        (
            lambda text: text.replace("[FieldError] thing", "[FieldError] at: ISO8601DateTime thing"),
            {"operations/create_thing.py"},
        ),
        (
            # Two that return the same class, and have none of their own, stand with it.
            lambda text: text.replace("type Mutation {", "type Mutation {\n  copyThing: createThingPayload"),
            {
                "operations/copy_thing.py",
                "operations/create_thing.py",
                "mutations.py",
                "__init__.py",
            },
        ),
        (
            lambda text: text.replace("secret: String", "secret: String hue: Int"),
            {"operations/tags.py", "operations/either.py"},
        ),
    ],
)
def test_one_change_touches_its_own_files(tmp_path: Path, change: Callable[[str], str], changed: set[str]) -> None:
    before, after = _contents(tmp_path / "before", SCHEMA), _contents(tmp_path / "after", change(SCHEMA))
    touched = {name for name in before.keys() | after.keys() if before.get(name) != after.get(name)}
    assert touched == changed


def test_one_file_alone_names_the_description_it_came_from(tmp_path: Path) -> None:
    """A hash in each header would change every file with every version; `version.py` alone has it."""
    for name, content in _contents(tmp_path, SCHEMA).items():
        assert not re.search(rb"[0-9a-f]{40}", content), name


@pytest.mark.parametrize("fixture", ["small", "tracker", "odd_names"])
@pytest.mark.slow
def test_the_order_in_which_a_schema_lists_things_changes_nothing(tmp_path: Path, fixture: str) -> None:
    text = SCHEMA if fixture == "small" else (FIXTURES / f"{fixture}.graphql").read_text("utf-8")
    expected = _contents(tmp_path / "as_it_is", text)
    for seed in range(2):
        shuffled = _shuffled(text, random.Random(seed))
        assert shuffled != text
        assert _contents(tmp_path / f"shuffled_{seed}", shuffled) == expected


def _shuffled(text: str, chance: random.Random) -> str:
    """The same schema, with types, fields, arguments, values, members and interfaces in another order."""
    document = parse(text, no_location=True)

    def shuffle(node: object) -> None:
        for key in getattr(node, "keys", ()):
            value = getattr(node, key)
            if isinstance(value, tuple):
                for child in value:
                    shuffle(child)
                if not isinstance(node, ListValueNode):
                    setattr(node, key, tuple(chance.sample(value, len(value))))
            elif hasattr(value, "keys"):
                shuffle(value)

    shuffle(document)
    shuffled = print_ast(document)
    build_schema(shuffled)
    return shuffled
