"""What codegen says about a description, a document or a decision of Healthie that is broken."""

from __future__ import annotations

from pathlib import Path

import pytest

from hero_healthie_codegen.errors import CodegenError, SpecError
from hero_healthie_codegen.graphql.package import generate
from hero_healthie_codegen.specs.decisions import load_decisions
from tests.support.paths import SPECS
from tests.unit.codegen.healthie_small import write_small_specs


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    """Small specs to break."""
    return write_small_specs(tmp_path / "specs")


def _generate(specs: Path) -> None:
    out = specs.parent / "out"
    try:
        generate(specs, out, load_decisions(specs / "operations.toml", "healthie"))
    except CodegenError:
        assert not out.exists()
        raise


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (None, "is missing"),
        ("", "is empty"),
        ("<!DOCTYPE html><html><body>Sign in</body></html>", "is a web page"),
        ("this is: not a schema", "is not GraphQL schema language"),
        ('{"data": {"__schema": {}}}', "GraphQL"),
        ("type Query { users(first: Int", "cut short"),
        ("type User { id: ID! }", "no Query type"),
        ("type Query { user: Nobody }", "Nobody"),
    ],
)
def test_a_broken_schema(broken: Path, content: str | None, problem: str) -> None:
    path = broken / "healthie" / "schema.graphql"
    path.unlink()
    if content is not None:
        path.write_text(content, "utf-8")
    with pytest.raises(SpecError) as caught:
        _generate(broken)
    assert str(path) in str(caught.value)
    assert problem in str(caught.value)


def test_the_real_schema_cut_in_the_middle(broken: Path) -> None:
    path = broken / "healthie" / "schema.graphql"
    text = (SPECS / "healthie" / "schema.graphql").read_text("utf-8")
    path.write_text(text[: len(text) // 2], "utf-8")
    with pytest.raises(SpecError, match=r"schema\.graphql"):
        _generate(broken)


@pytest.mark.parametrize(
    ("document", "problems"),
    [
        (
            "query tags { tags { nmae } }",
            [":1:21: ", 'field "nmae" on "Tag": the schema has none; the closest is name'],
        ),
        (
            "\nquery tags { tags { name secrt } }",
            [":2:26: ", 'field "secrt" on "Tag": the schema has none; the closest is secret'],
        ),
        ("query tags { tags { secret } }", ["Tag.secret", "forbids"]),
        ("query things { things(first: 1000) { nodes { id name } } }", ["query things", "costs 2002"]),
        ("query noSuchField { noSuchField { id } }", ["noSuchField"]),
        ("query tags { tags { id } } query tags { tags { name } }", ["tags", "already"]),
        ("query other { tags { id } }", ["named like its root field, tags"]),
        ("query thing { thing(id: 1) { id } }", ["thing", "already", "things.graphql"]),
        ("mutation createThing { createThing { thing { id } } }", ["createThing", "messages"]),
        ("query tags { tags { id }", ["line 1", "is not GraphQL"]),
        ("query tags { tags { ...Nothing } }", ["Nothing"]),
        ("query tags { tags { id } } fragment Unused on Tag { id }", ["Unused", "no operation"]),
        ("fragment Unused on Tag { id }", ["Unused", "no operation"]),
        ("type Query { id: ID }", ["line 1", "only operations and fragments"]),
        ("query tags { tags { ...Thing } } fragment Thing on Tag { id }", ["fragment Thing", "things"]),
        (
            "query tags { tags { ...A name } } fragment A on Tag { id }",
            ["line 1", "one fragment and nothing beside it"],
        ),
    ],
)
def test_a_broken_hand_written_document(broken: Path, document: str, problems: list[str]) -> None:
    path = broken / "healthie" / "operations" / "tests.graphql"
    path.write_text(document, "utf-8")
    with pytest.raises(CodegenError) as caught:
        _generate(broken)
    assert str(path) in str(caught.value)
    for problem in problems:
        assert problem in str(caught.value)


@pytest.mark.parametrize(
    ("addition", "problem"),
    [
        ("[types.Tagg]\nnever = []\n", "Did you mean 'Tag'"),
        ('[types.Thing]\nnever = ["nmae"]\nnever_reason = "x"\n', "Did you mean 'name'"),
        ('[types.Thing]\nnever = ["name"]\n', "never_reason"),
        ('[types.Thing]\nnever = "name"\n', "list of field names"),
        ("[types.Thing]\nnevr = []\n", "unknown key"),
        ("[types", "is not valid TOML"),
    ],
)
def test_broken_decisions(broken: Path, addition: str, problem: str) -> None:
    path = broken / "healthie" / "selections.toml"
    path.write_text(path.read_text("utf-8") + addition, "utf-8")
    with pytest.raises(SpecError) as caught:
        _generate(broken)
    assert str(path) in str(caught.value)
    assert problem in str(caught.value)


def test_a_page_that_cannot_be_carried_says_what_to_decide(broken: Path) -> None:
    path = broken / "healthie" / "schema.graphql"
    many = " ".join(f"field_{number}: String" for number in range(250))
    path.write_text(path.read_text("utf-8").replace("type Thing {", f"type Thing {{ {many}"), "utf-8")
    with pytest.raises(CodegenError, match=r"ThingConnection can hold 7 nodes.*(?s:.*)\[types.Thing\]\nlist_fields"):
        _generate(broken)


def test_an_operation_without_a_safety_class(broken: Path) -> None:
    path = broken / "operations.toml"
    path.write_text('[[healthie.rule]]\nkind = "query"\nsafety = "read"\n', "utf-8")
    with pytest.raises(CodegenError, match="createThing"):
        _generate(broken)


def test_the_vendors_words_about_a_deprecation_are_kept(broken: Path) -> None:
    path = broken / "healthie" / "schema.graphql"
    text = path.read_text("utf-8").replace("tags: [Tag!]\n", 'tags: [Tag!] @deprecated(reason: "use \\"things\\"")\n')
    path.write_text(text, "utf-8")
    records = generate(broken, broken.parent / "out", load_decisions(broken / "operations.toml", "healthie"))
    assert [record.deprecated for record in records if record.name == "tags"] == ['use "things"']
    compile((broken.parent / "out" / "queries.py").read_text("utf-8"), "queries.py", "exec")
