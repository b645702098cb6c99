"""The vendor's words become docstrings, and nothing more."""

from __future__ import annotations

import ast
import inspect
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hero_healthie_codegen.graphql.schema.prose import docstring, one_line
from tests.unit.codegen.healthie_packages import generate_beside, write_specs

HOSTILE = '"""\nimport os\nos.system("echo broken")\n"""\\\n\'\'\' {x} %s \u202e \x07 \\N{BULLET} \\" ends with "'


@given(st.text(alphabet=st.characters(), max_size=60))
def test_any_words_are_one_docstring(text: str) -> None:
    source = f"class Thing:\n{docstring(text, '    ')}    x = 1\n"
    [thing] = ast.parse(source.encode("utf-8").decode("utf-8")).body
    assert isinstance(thing, ast.ClassDef)
    assert len(thing.body) == (2 if docstring(text, "") else 1)
    assert "\n" not in one_line(text)


def test_words_keep_their_meaning() -> None:
    for text in ("Plain.", 'Says "so"', "Back\\slash", 'Three """ quotes', "Über µ 日本"):
        [node] = ast.parse(docstring(text, "")).body
        assert isinstance(node, ast.Expr)
        assert isinstance(node.value, ast.Constant)
        assert node.value.value.strip() == text


def test_marks_that_reverse_the_text_are_shown() -> None:
    assert docstring("\u202eevil", "") == '"""\\u202eevil"""\n'


def test_no_words_no_docstring() -> None:
    assert docstring(None, "") == docstring("  \n ", "") == ""


@pytest.fixture(scope="module")
def quoted() -> str:
    return json.dumps(HOSTILE)


def test_words_of_a_schema_are_docstrings_of_what_they_are_about(tmp_path: Path, quoted: str) -> None:
    schema = f"""
    type Query {{
      {quoted} thing({quoted} id: ID!, name: String = {quoted}): Thing
      "Finds things.\\n\\nSlowly." things("How many." first: Int, kind: Kind): [Thing] @deprecated(reason: {quoted})
    }}
    {quoted} type Thing {{ {quoted} id: ID! "Its name." name: String kind: Kind }}
    {quoted} enum Kind {{ {quoted} BIG "Not big." SMALL @deprecated(reason: {quoted}) }}
    {quoted} input ThingInput {{ {quoted} name: String = {quoted} other: String! = {quoted} }}
    type Mutation {{ {quoted} make(input: ThingInput): Thing }}
    """
    made = generate_beside(write_specs(tmp_path / "specs", schema), tmp_path)
    package = made.package
    for thing in (package.Thing, package.Kind, package.ThingInput, package.Queries.thing, package.Mutations.make):
        assert "os.system" in inspect.getdoc(thing), thing
    words = inspect.getdoc(inspect.unwrap(package.Queries.things))
    assert "Finds things.\n\nSlowly.\n" in words
    assert "first: `Int`. How many." in words
    assert '"""Its name."""' in Path(inspect.getfile(package.Thing)).read_text("utf-8")
    assert '"""Not big."""' in Path(inspect.getfile(package.Kind)).read_text("utf-8")
    assert package.ThingInput().other == HOSTILE
    for path in made.folder.rglob("*.py"):
        tree = ast.parse(path.read_text("utf-8"))
        imported = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
        assert imported <= {"json", "re", "pydantic", package.__name__}, path
