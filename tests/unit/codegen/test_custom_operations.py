"""Users' own documents: what is refused and in what words, and what models and functions the good ones become."""

from __future__ import annotations

import ast
import importlib
import inspect
import sys
import typing
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from types import ModuleType
from typing import Any

import pydantic
import pytest
from graphql import build_schema

from hero_healthie_codegen.custom.files import read_documents
from hero_healthie_codegen.custom.functions import Built, build
from hero_healthie_codegen.custom.package import write_package
from hero_healthie_codegen.custom.schema_names import SchemaNames
from hero_healthie_codegen.errors import CodegenError
from hero_healthie_codegen.graphql.documents.selections import Selections
from hero_healthie_codegen.graphql.schema.schema import load_schema
from hero_healthie_codegen.specs.decisions import Decisions, load_decisions
from hero_healthie_runtime.errors import DecodeError
from hero_healthie_runtime.graphql.base_model import UnknownMember
from tests.unit.codegen.custom_small import DECISIONS, GOOD, write_schema


@pytest.fixture(scope="module")
def schema_names(tmp_path_factory: pytest.TempPathFactory) -> SchemaNames:
    schema = load_schema(write_schema(tmp_path_factory.mktemp("schema")))
    return SchemaNames(schema, Selections(Path(), {}), shipped=build_schema("type Query { count: Int }"))


@pytest.fixture(scope="module")
def decisions(tmp_path_factory: pytest.TempPathFactory) -> Decisions:
    path = tmp_path_factory.mktemp("decisions") / "operations.toml"
    path.write_text(DECISIONS, "utf-8")
    return load_decisions(path, "healthie")


Make = Callable[[Path], Built]


@pytest.fixture(scope="module")
def make(schema_names: SchemaNames, decisions: Decisions) -> Make:
    """Checks the documents of a folder and writes a package beside it."""

    def generate(folder: Path) -> Built:
        documents = read_documents([folder])
        built = build(schema_names, decisions, documents)
        out = folder.parent / "made"
        out.mkdir()
        write_package(out, "made", "schema small.graphql", schema_names, documents, built)
        return built

    return generate


@pytest.fixture(scope="module")
def made(make: Make, tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    """The package of the good documents."""
    root = tmp_path_factory.mktemp("good")
    (root / "own_ops").mkdir()
    (root / "own_ops" / "good.graphql").write_text(GOOD, "utf-8")
    make(root / "own_ops")
    (root / "made").rename(root / "made_of_good_documents")
    sys.path.insert(0, str(root))
    yield importlib.import_module("made_of_good_documents")
    sys.path.remove(str(root))


def operation(made: ModuleType, name: str) -> Any:
    return importlib.import_module(f"{made.__name__}.operations.{name}").OPERATION


BIG = " ".join(f"a{number}: name" for number in range(60))
DEEP = "sibling(id: 1) {" * 25 + "id" + "}" * 25


@pytest.mark.parametrize(
    ("document", "problems"),
    [
        ("", ["own.graphql: is empty"]),
        ("query Q { tags { id }", ["own.graphql:1:22: is not GraphQL"]),
        ("fragment F on Tag { id }", ["holds no operation"]),
        ("type T { id: ID }", ["own.graphql:1:1: only operations and fragments"]),
        ("{ tags { id } }", ["own.graphql:1:1: name it", "query someName"]),
        ("query Q { tags { id } }\nquery Q { count }", ["own.graphql:2:1: Q is defined at", "own.graphql:1:1"]),
        (
            "query Q { tags { ...F } } fragment F on Tag { id } fragment F on Tag { name }",
            ["own.graphql:1:52: fragment F is defined at"],
        ),
        (
            "query Q {\n  tags { nmae }\n  cuont\n}",
            ["own.graphql:2:10: Cannot query field 'nmae'", "'name'", "own.graphql:3:3:", "'count'"],
        ),
        ("query Q { tags { ...Nmae } } fragment Name on Tag { id }", ["Unknown fragment 'Nmae'. Did you mean 'Name'"]),
        ("query Q { things(frist: 1) { nodes { id } } }", ["Unknown argument 'frist'", "'first'"]),
        ("query Q { things(kind: BGI) { nodes { id } } }", ["'BGI'", "'BIG'"]),
        ("query Q($x: Kynd) { things(kind: $x) { nodes { id } } }", ["Unknown type 'Kynd'. Did you mean 'Kind'"]),
        ("query Q($x: Int) { count }", ["'$x' is never used"]),
        (
            "query Q { thing(id: 1) { ...F } } fragment F on Thing { ...F }",
            ["Cannot spread fragment 'F' within itself"],
        ),
        ("query Q { thing(id: 1) { name } thing(id: 2) { id } }", ["conflict"]),
        (
            "query Q { __schema { types { name } } }",
            ["own.graphql:1:11: __schema is introspection", "healthie.execute"],
        ),
        (
            "subscription S { thingChanged(thingId: 1) { id } }",
            ["own.graphql:1:1: generate makes functions of queries"],
        ),
        ("query Q { thing(id: 1) { aB: id a_b: name } }", ["a_b and aB would both be called a_b"]),
        ("query Q($aB: ID!, $a_b: Kind) { thing(id: $aB) { id } things(kind: $a_b) { nodes { id } } }", ["$a_b needs"]),
        ("query Q { count } query q { names }", ["query q: query Q has the name q in Python already; rename one"]),
        ("query operations { count }", ["its name in Python cannot be 'operations'"]),
        ("query Q { viewer { ...date } } fragment date on Person { id }", ["the name Date for something else"]),
        (
            "query Q { viewer { ...Kind } } query R { thing(id: 1) { kind } } fragment Kind on Person { id }",
            ["fragment Kind: the type Kind has the name Kind"],
        ),
        (f"query Q {{ things {{ nodes {{ {BIG} }} }} }}", ["query Q costs 6002", "things.nodes costs 6001 of it"]),
        (
            f"query Q($n: Int) {{ things(first: $n) {{ nodes {{ {BIG} }} }} }}",
            ["costs 6002", "give $n a default of 33 at most, `$n: Int = 25`"],
        ),
        (f"query Q {{ thing(id: 1) {{ {DEEP} }} }}", ["is 27 levels deep; Healthie refuses more than 25"]),
        ("mutation M { frobnicate { id } }", ["nobody decided yet how safe frobnicate", "# hero-healthie: safety="]),
        ("mutation M { ...F } fragment F on Mutation { share { id } }", ["ask for the mutation itself here"]),
        (
            "mutation M { createThing(input: {kind: BIG}) { messages: thing { id } } }",
            ["the name messages is needed for the messages of createThingPayload"],
        ),
        ("# hero-healthie: safety=safe reason=x\nmutation M { share { id } }", ["own.graphql:1:1: write `#", "money"]),
        ("# hero-healthie: safety=money\nmutation M { share { id } }", ["and a reason follows"]),
        ("# hero-healthie: safety=money reason=x\n\nmutation M { share { id } }", ["belongs directly above"]),
        ("query Q { # hero-healthie: safety=money reason=x\n count }", ["own.graphql:1:11:", "belongs directly above"]),
        ("# hero-healthie: safety=money reason=x\nquery Q { count }", ["a query is a read"]),
    ],
)
def test_a_document_that_cannot_be_used(make: Make, tmp_path: Path, document: str, problems: list[str]) -> None:
    folder = tmp_path / "ops"
    folder.mkdir()
    (folder / "own.graphql").write_text(document, "utf-8")
    with pytest.raises(CodegenError) as caught:
        make(folder)
    for problem in problems:
        assert problem in str(caught.value)


@pytest.mark.parametrize(
    "default",
    [
        '"""+run()+"""',
        '"\\"\\"\\"+run()+\\"\\"\\""',
        '"""\n+run()\n"""',
        '"\\\\N{none}"',
        '"\\\\"',
        '"\\u2028run()\\u202e"',
    ],
)
def test_a_default_cannot_become_code(make: Make, tmp_path: Path, default: str) -> None:
    folder = tmp_path / "ops"
    folder.mkdir()
    (folder / "own.graphql").write_text(f"query Own($id: ID = {default}) {{ node(id: $id) {{ id }} }}", "utf-8")
    make(folder)
    text = (tmp_path / "made" / "operations" / "own.py").read_text("utf-8")
    assert all(each.isprintable() for each in text.splitlines())
    names = {node.id for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Name)}
    assert "run" not in names
    [function] = (each for each in ast.parse(text).body if isinstance(each, ast.AsyncFunctionDef))
    assert [type(each) for each in function.body] == [ast.Expr, ast.Return]
    assert "when not given" in (ast.get_docstring(function) or "")


def test_all_problems_of_all_files_come_at_once(make: Make, tmp_path: Path) -> None:
    folder = tmp_path / "ops"
    (folder / "inner").mkdir(parents=True)
    (folder / "a.graphql").write_text("query A { tags { nmae } }", "utf-8")
    (folder / "inner" / "b.gql").write_text("query B { thing(id: 1) { nmae kidn } }", "utf-8")
    with pytest.raises(CodegenError) as caught:
        make(folder)
    assert [line.partition(": ")[0] for line in str(caught.value).splitlines()] == [
        f"{folder}/a.graphql:1:18",
        f"{folder}/inner/b.gql:1:26",
        f"{folder}/inner/b.gql:1:31",
    ]


PAYLOAD = {"thing": {"id": "1", "name": "n", "tags": []}}
WHEN = datetime(2022, 8, 15, 14, 22, 14, tzinfo=UTC)


@pytest.mark.parametrize(
    ("name", "data", "expected"),
    [
        ("merged", {"thing": {"tags": [{"id": "1", "name": None}]}}, {"tags": [{"id": "1", "name": None}]}),
        ("merged", {"thing": None}, None),
        (
            "beside",
            {"thing": {"id": "1", "name": None, "tags": [{"id": "2", "name": "x"}]}},
            {"id": "1", "name": None, "tags": [{"id": "2", "name": "x"}]},
        ),
        (
            "both",
            {"thing": {"id": "1", "name": None, "tags": [{"id": "2", "name": "x"}]}},
            {"id": "1", "name": None, "tags": [{"id": "2", "name": "x"}]},
        ),
        ("maybe", {"thing": {"id": "1", "name": "n"}}, {"id": "1", "tags": None, "name": "n"}),
        ("maybe", {"thing": {"id": "1", "tags": []}}, {"id": "1", "tags": [], "name": None}),
        ("maybe_inline", {"thing": {"id": "1"}}, {"id": "1", "name": None}),
        ("maybe_inside", {"thing": {"owner": {"id": "1"}}}, {"owner": {"id": "1", "name": None}}),
        ("maybe_root", {}, {"viewer": None}),
        (
            "aliased",
            {"it": {"a": "x", "b": None, "createdAt": "2022-08-15T14:22:14Z", "copy": True}},
            {"a": "x", "b": None, "created_at": WHEN, "copy_": True},
        ),
        ("count", {"count": 3}, 3),
        ("count", {"count": None}, None),
        ("names", {"names": ["a"]}, ["a"]),
        ("when", {"when": "2022-08-15 10:22:14 -0400"}, WHEN),
        ("tags", {"tags": [{"id": 7}]}, [{"id": "7"}]),
        (
            "two",
            {"count": 1, "viewer": {"id": "1", "name": "n", "things": {"nodes": [None]}}},
            {"count": 1, "viewer": {"id": "1", "name": "n", "things": {"nodes": [None]}}},
        ),
        ("common", {"node": {"__typename": "Robot", "id": "1"}}, {"typename": "Robot", "id": "1"}),
        ("any_node", {"node": {"__typename": "Tag", "id": "1"}}, {"typename": "Tag", "id": "1"}),
        (
            "import_",
            {"thing": {"kind": "HUGE", "data": [1], "__typename": "Thing"}, "things": {"edges": None}},
            {"thing": {"kind": "HUGE", "data": [1], "typename": "Thing"}, "things": {"edges": None}},
        ),
        ("make", {"createThing": PAYLOAD}, PAYLOAD),
    ],
)
def test_responses_become_what_the_document_says(made: ModuleType, name: str, data: Any, expected: Any) -> None:
    value = operation(made, name).decode(data)
    assert _plain(value) == expected


def _plain(value: Any) -> Any:
    if isinstance(value, list):
        return [_plain(item) for item in value]
    return value.model_dump() if isinstance(value, pydantic.BaseModel) else value


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("merged", {"thing": {"tags": [{"id": "1"}]}}),
        ("maybe_inside", {"thing": {"owner": {"name": "n"}}}),
        ("count", {"count": "three"}),
        ("two", {"count": 1}),
        ("make", {"createThing": None}),
    ],
)
def test_responses_that_lack_selected_fields_are_errors(made: ModuleType, name: str, data: Any) -> None:
    with pytest.raises((pydantic.ValidationError, DecodeError)):
        operation(made, name).decode(data)


def test_the_types_of_a_union_are_distinguished(made: ModuleType) -> None:
    decode = operation(made, "one_of").decode
    tag = decode({"either": {"__typename": "Tag", "id": "1", "name": "x"}})
    thing = decode({"either": {"__typename": "Thing", "id": "1", "name": "x", "tags": []}})
    assert (type(tag).__name__, type(thing).__name__) == ("OneOfTag", "OneOfThing")
    assert isinstance(thing, made.Named)
    # asked for nothing of a Person, and nobody knows what comes next year
    for name in ("Person", "Robot"):
        other = decode({"either": {"__typename": name}})
        assert isinstance(other, UnknownMember)
        assert other.typename == name
    assert "__typename" in operation(made, "one_of").document
    many = operation(made, "many_of")
    assert many.document.count("__typename") == 1
    assert [type(item).__name__ for item in many.decode({"eithers": [{"__typename": "Person", "name": "n"}]})] == [
        "ManyOfPerson"
    ]
    assert operation(made, "bare").decode({"either": {"__typename": "Tag"}}).typename == "Tag"
    node = operation(made, "node_of").decode({"node": {"__typename": "Tag", "id": "5"}})
    assert (type(node).__name__, node.id) == ("NodeOfTag", "5")


def test_a_fragments_class_serves_every_selection_that_it_is_true_of(made: ModuleType) -> None:
    assert typing.get_type_hints(made.whole)["return"] == made.Named | None
    assert issubclass(made.OneOfThing, made.Named)
    assert made.Two.model_fields["viewer"].annotation is made.Who
    assert issubclass(made.Common, made.NodeId)
    # here tags hold a name as well, which a Named does not
    assert not issubclass(made.Beside, made.Named)


def test_functions_say_exactly_what_they_take_and_return(made: ModuleType) -> None:
    for name in made.__all__:
        thing = getattr(made, name)
        if inspect.isfunction(thing):
            hints = typing.get_type_hints(thing)
            assert set(hints) == {*inspect.signature(thing).parameters, "return"}
            assert thing.__doc__
    hints = typing.get_type_hints(made.list_)
    assert hints["first"] == int | None
    assert hints["kinds"] == Sequence[made.Kind | str] | None
    # its default must not go along when `last` is given
    assert inspect.signature(made.list_).parameters["first"].default is None
    assert "`5` when not given" in made.list_.__doc__
    assert list(inspect.signature(made.list_pages).parameters) == ["healthie", "first", "kinds"]
    imported = inspect.signature(made.import_).parameters
    assert list(imported) == ["healthie", "class_", "at", "kind", "healthie_"]
    assert imported["healthie_"].default == 3
    assert typing.get_type_hints(made.when)["return"] == datetime | None
