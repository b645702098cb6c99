"""Any valid GraphQL schema generates a package that imports, reads responses, writes arguments and passes mypy."""

from __future__ import annotations

import itertools
import os
import warnings
from functools import partial
from importlib import import_module
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings

from hero_healthie_codegen.errors import CodegenError
from hero_healthie_runtime.errors import EncodeError
from hero_healthie_runtime.graphql.variables import encode_variables
from tests.support.mypy import check_strictly
from tests.unit.codegen.healthie_packages import generate_beside, try_out, write_specs
from tests.unit.codegen.healthie_schemas import schemas

FIXTURES = Path(__file__).parent / "fixtures"


def _try_many(folder: Path, examples: int) -> None:
    """Try random schemas and the two of fixtures/, and check the types of all that came of them in one run."""
    numbers = itertools.count()
    made: list[str] = []

    @settings(max_examples=examples, database=None, suppress_health_check=list(HealthCheck), phases=[Phase.generate])
    @given(schemas())
    def generated(text: str) -> None:
        specs = write_specs(folder / f"specs_{next(numbers)}", text)
        try:
            package = generate_beside(specs, folder)
        except CodegenError as error:
            # What cannot be generated is a decision for a person, who gets the row to write.
            assert "[types." in str(error)  # noqa: PT017 (the test goes on)
            return
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            try_out(package)
        made.append(package.package.__name__)

    generated()
    assert len(made) > examples * 0.9
    for name in ("odd_names", "tracker"):
        package = generate_beside(write_specs(folder / name, (FIXTURES / f"{name}.graphql").read_text("utf-8")), folder)
        try_out(package)
        made.append(package.package.__name__)
        [note] = package.notes
        assert "selections.toml" in note
        assert "\n[scalars]\nDate" in note
    check_strictly(folder, *made)


@pytest.mark.slow
def test_schemas_of_everything_and_random_ones(tmp_path: Path) -> None:
    _try_many(tmp_path, 6)


@pytest.mark.soak
@pytest.mark.timeout(3_600)
def test_many_random_schemas(tmp_path: Path) -> None:
    _try_many(tmp_path, int(os.environ.get("SOAK_SCHEMAS", "300")))


def test_a_scalar_is_what_selections_toml_says(tmp_path: Path) -> None:
    rows = '[scalars]\nDateTime = "ISO8601DateTime"\nMoney = "String"\nURI = "String"\n'
    text = (FIXTURES / "tracker.graphql").read_text("utf-8")
    made = generate_beside(write_specs(tmp_path / "specs", text, selections=rows), tmp_path)
    assert made.notes == []
    assert "created_at: DateTime = Field(" in "".join(path.read_text("utf-8") for path in made.folder.rglob("*.py"))
    assert "-> str | None:" in (made.folder / "queries.py").read_text("utf-8").split("def price")[1]
    assert "due_at: ZonedDateTime | None" in (made.folder / "operations" / "create_issue.py").read_text("utf-8")


def test_a_default_of_thousands_of_digits_is_left_to_the_vendor(tmp_path: Path) -> None:
    schema = f"input I {{ x: Int! = {'9' * 5_000} }} type Query {{ a(i: I!): Int }}"
    made = generate_beside(write_specs(tmp_path / "specs", schema), tmp_path)
    assert "x: Int | None = None" in "".join(path.read_text("utf-8") for path in made.folder.rglob("*.py"))


def test_subscriptions_that_return_no_object_can_be_imported(tmp_path: Path) -> None:
    schema = "type Query { name: String } type Subscription { ticked: Int }"
    made = generate_beside(write_specs(tmp_path / "specs", schema), tmp_path)
    assert hasattr(import_module(f"{made.package.__name__}.subscriptions").Subscriptions, "ticked")


@pytest.mark.parametrize(
    ("rows", "problem"),
    [
        ('[scalars]\nMony = "String"\n', "the schema has no scalar Mony; remove the row. Did you mean 'Money'?"),
        ('[scalars]\nMoney = "Decimal"\n', "Money has to be one of Boolean, Cursor"),
        ("[scalar]\n", "unknown section [scalar]"),
        ("scalars = 1\n", "[scalars] has to be a table"),
        (
            '[types.A]\nnever = ["x"]\nnever_reason = "y"\n[types.B]\n',
            "[types.A]: the schema has no such object type; remove the row.",
        ),
    ],
)
def test_decisions_about_another_schema(tmp_path: Path, rows: str, problem: str) -> None:
    text = (FIXTURES / "tracker.graphql").read_text("utf-8")
    with pytest.raises(CodegenError) as caught:
        generate_beside(write_specs(tmp_path / "specs", text, selections=rows), tmp_path)
    assert problem in str(caught.value)


@pytest.mark.slow
def test_without_decisions_about_safety_the_error_names_the_rows_to_add(tmp_path: Path) -> None:
    text = (FIXTURES / "tracker.graphql").read_text("utf-8")
    with pytest.raises(CodegenError) as caught:
        generate_beside(write_specs(tmp_path / "specs", text, decisions=""), tmp_path)
    rows = str(caught.value).partition("\n\n")[2].replace('reason = "…"', 'reason = "Decided."')
    assert rows.count("[[healthie.exception]]") == 6
    made = generate_beside(write_specs(tmp_path / "decided", text, decisions=rows), tmp_path)
    assert {record.safety for record in made.records} == {"read", "create"}


def test_rows_of_operations_that_are_gone_are_to_be_removed(tmp_path: Path) -> None:
    from hero_healthie_codegen.specs.decisions import load_decisions

    rows = '[[healthie.exception]]\noperation = "gone"\nsafety = "read"\nreason = "x"\n'
    path = tmp_path / "operations.toml"
    path.write_text(rows, "utf-8")
    with pytest.raises(CodegenError, match=r'(?s)gone\. Remove their rows:.*operation = "gone"'):
        load_decisions(path, "healthie").check_all_used(["here"])


def test_what_an_interface_shares_with_a_forbidden_field_is_forbidden(tmp_path: Path) -> None:
    schema = """
    interface Person { id: ID! ssn: String name: String }
    type Patient implements Person { id: ID! ssn: String name: String }
    type Query { person: Person patient: Patient both: [Any] } union Any = Patient
    """
    rows = '[types.Patient]\nnever = ["ssn"]\nnever_reason = "x"\n'
    made = generate_beside(write_specs(tmp_path / "specs", schema, selections=rows), tmp_path)
    assert [name for name, operation in made.operations().items() if "ssn" in operation.document] == []


@pytest.mark.slow
def test_the_errors_of_a_page_too_heavy_and_an_object_too_large_name_rows_that_help(tmp_path: Path) -> None:
    many = " ".join(f"field_{number}: String" for number in range(2_100))
    schema = f"""
    type Query {{ thing: Thing things(first: Int): ThingConnection! all: AllConnection }}
    type Thing {{ id: ID! name: String {many} }}
    type ThingConnection {{ nodes: [Thing] pageInfo: PageInfo! }}
    type AllConnection {{ edges: [AllEdge] pageInfo: PageInfo! }} type AllEdge {{ node: Thing }}
    type PageInfo {{ hasNextPage: Boolean! }}
    """
    with pytest.raises(CodegenError) as caught:
        generate_beside(write_specs(tmp_path / "specs", schema), tmp_path)
    text = str(caught.value)
    assert {"ThingConnection can hold", "AllConnection can hold", "query thing costs"} <= {
        part for part in ("ThingConnection can hold", "AllConnection can hold", "query thing costs") if part in text
    }
    blocks = [block for block in text.split("\n\n") if block.startswith("[types.")]
    listed = min((block for block in blocks if "list_fields" in block), key=len)
    cut = next(block for block in blocks if "on_request" in block).replace("[types.Thing]\n", "")
    rows = f"{listed}\n{cut}"
    made = generate_beside(write_specs(tmp_path / "again", schema, selections=rows), tmp_path)
    assert made.operations()["things"].page_size == 25


def test_of_unions_too_heavy_for_a_page_ids_are_selected(tmp_path: Path) -> None:
    many = " ".join(f"field_{number}: String" for number in range(40))
    schema = f"""
    type Query {{ all: Found  some(first: Int): Some  one: Any }}
    type A {{ id: ID! {many} }} type B {{ id: ID! {many} }} union Any = A | B
    type Found {{ edges: [Edge] pageInfo: Info! }} type Some {{ edges: [Edge2] pageInfo: Info! }}
    type Edge {{ node: Any }} type Edge2 {{ node: Any }} type Info {{ hasNextPage: Boolean! }}
    """
    made = generate_beside(write_specs(tmp_path / "specs", schema), tmp_path)
    try_out(made)
    operations = made.operations()
    assert "field_7" not in operations["all"].document
    assert "... on A { id }" in " ".join(operations["all"].document.split())
    assert "field_7" in operations["some"].document
    assert "field_7" in operations["one"].document


def test_a_recursive_input_and_one_of_are_checked_before_they_are_sent(tmp_path: Path) -> None:
    made = generate_beside(write_specs(tmp_path / "s", (FIXTURES / "tracker.graphql").read_text("utf-8")), tmp_path)
    encode = partial(encode_variables, package=made.package.__name__)
    wrong = EncodeError
    types = made.package
    nested = types.IssueFilter(not_=types.IssueFilter(states=["OPEN"]), and_=[types.IssueFilter()])
    body = types.CreateIssueInput(project_id="1", title="t", filter=nested)
    assert encode({"input": body}, {"input": "CreateIssueInput!"}) == {
        "input": {"projectId": "1", "title": "t", "filter": {"not": {"states": ["OPEN"]}, "and": [{}]}}
    }
    assert encode({"s": types.SubjectInput(issue="7")}, {"s": "SubjectInput!"}) == {"s": {"issue": "7"}}
    for fields in ({}, {"issue": "7", "comment": "8"}, {"issue": None}):
        with pytest.raises(ValueError, match="must have exactly one field set"):
            types.SubjectInput(**fields)
    changed = types.SubjectInput(issue="7")
    changed.comment = "8"
    with pytest.raises(wrong):
        encode({"s": changed}, {"s": "SubjectInput!"})
