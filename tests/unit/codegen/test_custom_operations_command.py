"""`hero-healthie generate` as a command: what it writes, what it leaves alone, and what it says."""

from __future__ import annotations

import functools
import importlib
import inspect
import json
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from hero_healthie.cli import main as cli
from hero_healthie_runtime.graphql.variables import encode_variables
from tests.support.paths import ROOT

pytestmark = pytest.mark.slow

SCHEMA = ROOT / "specs" / "healthie" / "schema.graphql"
DOCUMENT = "query whoAmI { currentUser { id ...Name } }\nfragment Name on User { first_name }\n"


@pytest.fixture(scope="module", autouse=True)
def _read_schemas_once() -> Iterator[None]:
    """The shipped schema is the same in every run of this file."""
    schema_names = importlib.import_module("hero_healthie_codegen.custom.schema_names")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(schema_names, "load_schema", functools.cache(schema_names.load_schema))
        yield


@pytest.fixture
def app(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder that the command runs in, with one document."""
    (tmp_path / "my_ops").mkdir()
    (tmp_path / "my_ops" / "me.graphql").write_text(DOCUMENT, "utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def generate(*more: str, operations: str = "my_ops", out: str = "my_app/ops") -> int:
    return cli.main(["generate", "--operations", operations, "--out", out, *more])


def content(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


DAYS = """
query slots($from: String, $to: ISO8601DateTime, $both: String) {
  daysAvailableForRange(start_date: $from, end_date: $to, date_from_month: $both, timezone: $both)
}
mutation born($id: ID!, $dob: String, $price: String) {
  updateClient(input: {id: $id, dob: $dob}) { user { id } }
  createRequestedPayment(input: {price: $price}) { requestedPayment { id } }
}
"""


def test_what_texts_are_decided_to_hold_holds_for_variables_too(app: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Wherever they stand, as an argument or inside an object; and not where a text stands for another thing too."""
    (app / "my_ops" / "days.graphql").write_text(DAYS, "utf-8")
    assert generate("--quiet", out="day_ops") == 0
    monkeypatch.syspath_prepend(app)
    slots, born = (importlib.import_module(f"day_ops.operations.{name}") for name in ("slots", "born"))
    assert slots.OPERATION.arguments == {"from": "__Day", "to": "__DayOrTime", "both": "String"}
    assert born.OPERATION.arguments == {"id": "ID!", "dob": "__Day", "price": "__MoneyText"}
    annotations = inspect.get_annotations(slots.slots) | inspect.get_annotations(born.born)
    assert {name: annotations[name] for name in ("from_", "to", "both", "dob", "price")} == {
        "from_": date | str | None,
        "to": date | None,
        "both": str | None,
        "dob": date | str | None,
        "price": Decimal | None,
    }


def test_results_for_scripts(app: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert generate("--format", "json") == 0
    assert json.loads(capsys.readouterr().out) == {
        "out": "my_app/ops",
        "functions": [{"name": "who_am_i", "pages": None, "safety": "read"}],
        "notes": [],
    }
    (app / "my_ops" / "me.graphql").write_text(DOCUMENT.replace("first_name", "frist_name"), "utf-8")
    assert generate("--format", "json") == 1
    [problem] = json.loads(capsys.readouterr().out)["problems"]
    assert (problem["path"], problem["line"], problem["column"]) == ("my_ops/me.graphql", 2, 25)
    assert "frist_name" in problem["message"]


def test_a_place_or_two_of_an_older_version_are_named(app: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = "query q($id: String) { user(id: $id) { id } }"
    (app / "my_ops" / "old.graphql").write_text(text, "utf-8")
    assert generate() == 1
    said = capsys.readouterr().err
    assert "are ID now; 1 place; `hero-healthie migrate` does it" in said
    assert "my_ops/old.graphql:1:9: Variable '$id' of type 'String'" in said
    assert "\n1 problem; my_app/ops is as it was" in said


def test_what_is_written_and_that_check_reports_when_it_is_old(app: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert generate("--check") == 1
    assert not (app / "my_app").exists()
    assert generate() == 0
    assert "my_app/ops: written" in capsys.readouterr().out
    first = content(app / "my_app" / "ops")
    assert set(first) == {
        "__init__.py",
        "fragments/__init__.py",
        "fragments/name.py",
        "operations/__init__.py",
        "operations/who_am_i.py",
        "py.typed",
    }
    for name, text in first.items():
        assert name == "py.typed" or text.startswith(b"# Generated by hero-healthie generate from my_ops/me.graphql (")
        assert str(app).encode() not in text
    assert generate() == 0
    assert "was up to date" in capsys.readouterr().out
    assert generate("--check", "--quiet") == 0
    assert capsys.readouterr().out == ""

    (app / "my_ops" / "me.graphql").write_text(DOCUMENT.replace("whoAmI", "me"), "utf-8")
    (app / "my_app" / "ops" / "fragments" / "name.py").unlink()
    assert generate("--check") == 1
    problems = capsys.readouterr().err
    for line in (
        "my_app/ops/operations/me.py is missing",
        "my_app/ops/operations/who_am_i.py does not come from the documents",
        "my_app/ops/fragments/name.py is missing",
        "my_app/ops/__init__.py differs",
        "run hero-healthie generate --operations my_ops --out my_app/ops",
    ):
        assert line in problems
    assert generate() == 0
    assert generate("--check") == 0
    assert [path.name for path in (app / "my_app").iterdir()] == ["ops"]


def test_the_bytes_are_the_same_from_everywhere(app: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert generate() == 0
    first = content(app / "my_app" / "ops")
    elsewhere = app / "elsewhere"
    (elsewhere / "src" / "healthie_api").mkdir(parents=True)  # what ruff would take for this project's own
    monkeypatch.chdir(elsewhere)
    assert generate(operations=str(app / "my_ops"), out=str(elsewhere / "ops")) == 0
    assert content(elsewhere / "ops") == first


def test_a_run_that_fails_or_is_interrupted_leaves_what_was_there(
    app: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert generate() == 0
    before = content(app)
    package = importlib.import_module("hero_healthie_codegen.custom.package")

    def interrupt(_: object) -> None:
        raise KeyboardInterrupt

    document = app / "my_ops" / "me.graphql"
    document.write_text(DOCUMENT.replace("first_name", "last_name"), "utf-8")
    with monkeypatch.context() as patch:
        patch.setattr(package, "format_code", interrupt)
        assert generate() == 130
    document.write_text(DOCUMENT.replace("first_name", "frist_name"), "utf-8")
    capsys.readouterr()
    assert generate() == 1
    said = capsys.readouterr().err
    assert "my_ops/me.graphql:2:25: Cannot query field 'frist_name' on type 'User'. Did you mean 'first_name'" in said
    assert "1 problem; my_app/ops is as it was" in said
    document.write_text(DOCUMENT, "utf-8")
    assert content(app) == before


@pytest.mark.parametrize(
    ("out", "problem"),
    [
        ("my_ops", "holds what generate did not write"),
        (".", "holds what generate did not write"),
        ("my-app", "'my-app' cannot be the name of a Python package"),
        ("class", "name of a Python package"),
        ("a_file", "is a file"),
        ("mine", "mine/notes.txt"),
        ("nothing/../mine", "mine/notes.txt"),
    ],
)
def test_a_folder_that_it_did_not_write_is_left_alone(
    app: Path, capsys: pytest.CaptureFixture[str], out: str, problem: str
) -> None:
    (app / "a_file").write_text("x", "utf-8")
    (app / "mine").mkdir()
    (app / "mine" / "notes.txt").write_text("x", "utf-8")
    before = content(app)
    assert generate(out=out) == 1
    assert problem in capsys.readouterr().err
    assert content(app) == before


def test_a_handwritten_file_among_generated_ones_is_not_lost(app: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert generate() == 0
    own = app / "my_app" / "ops" / "extra.py"
    own.write_text("x = 1\n", "utf-8")
    assert generate() == 1
    assert "my_app/ops/extra.py" in capsys.readouterr().err
    assert own.read_text("utf-8") == "x = 1\n"


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        (["--operations", "nowhere", "--out", "ops"], "nowhere: there is no such file or folder"),
        (["--operations", "empty", "--out", "ops"], "no .graphql or .gql file in empty"),
        (["--operations", "my_ops", "--out", "ops", "--schema", "nowhere.graphql"], "nowhere.graphql: is missing"),
        (["--operations", "my_ops", "--out", "ops", "--schema", "page.html"], "page.html: is a web page"),
    ],
)
def test_what_cannot_be_read(app: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], problem: str) -> None:
    (app / "empty").mkdir()
    (app / "page.html").write_text("<html>Sign in</html>", "utf-8")
    assert cli.main(["generate", *arguments]) == 1
    assert problem in capsys.readouterr().err
    assert not (app / "ops").exists()


def test_what_is_good_to_know_is_said(app: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (app / "my_ops" / "more.graphql").write_text(
        "query Secrets { currentUser { ssn } requestedPayments(first: 1, only_unpaid: true) { total_count } }\n"
        "mutation Pay($input: createBillingItemInput!) {\n"
        "  createBillingItem(input: $input) { billingItem { id } }\n}\n"
        "fragment Idle on User { id }\n",
        "utf-8",
    )
    assert generate() == 0
    said = capsys.readouterr().out
    for note in (
        "note: my_ops/more.graphql:1:31: User.ssn is secret",
        "my_ops/more.graphql:1:65: Field 'Query.requestedPayments' argument 'only_unpaid' is deprecated",
        "note: my_ops/more.graphql:3:3: createBillingItem selects `messages { field message } stripeError` too",
        "note: my_ops/more.graphql:5:1: Fragment 'Idle' is never used",
        "pay  (money)",
        "secrets  (read)",
    ):
        assert note in said


def test_the_example_of_the_page_about_it(app: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page = (ROOT / "docs" / "custom-operations.md").read_text("utf-8")
    document, shown = (page.split(f"```{fence}\n")[1].split("```")[0] for fence in ("graphql", "console"))
    (app / "my_ops" / "me.graphql").rename(app / "my_ops" / "invoices.graphql")
    (app / "my_ops" / "invoices.graphql").write_text(document, "utf-8")
    assert generate(out="my_app/healthie_ops") == 0
    command = "$ hero-healthie generate --operations my_ops --out my_app/healthie_ops\n"
    assert f"$ pip install 'hero-healthie[codegen]'\n{command}{capsys.readouterr().out}" == shown


def test_another_version_of_the_schema(app: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = SCHEMA.read_text("utf-8")
    text = text.replace("input createTaskInput {", "input createTaskInput { novelty: Novelty urgency: [Urgency!] ", 1)
    text += "scalar Novelty\nenum Urgency { class LOW lower }\nextend type Task { urgency: Urgency novelty: Novelty }\n"
    (app / "next.graphql").write_text(text, "utf-8")
    (app / "my_ops" / "tasks.graphql").write_text(
        "mutation NewTask($input: createTaskInput!, $other: createRequestedPaymentInput) {\n"
        "  createTask(input: $input) { task { id urgency novelty } }\n"
        "  createRequestedPayment(input: $other) { requestedPayment { id } }\n}\n",
        "utf-8",
    )
    assert generate("--schema", "next.graphql", out="next_ops") == 0
    monkeypatch.syspath_prepend(app)
    ops = importlib.import_module("next_ops")
    assert "(schema next.graphql)" in (app / "next_ops" / "__init__.py").read_text("utf-8").splitlines()[0]
    hints = importlib.import_module("typing").get_type_hints(ops.new_task)
    assert hints["input"] is ops.CreateTaskInput
    assert hints["other"].__args__[0] is importlib.import_module("healthie_api").CreateRequestedPaymentInput
    assert not hasattr(ops, "CreateRequestedPaymentInput")
    assert {member.name for member in ops.Urgency} == {"class_", "LOW", "lower_"}
    given = ops.CreateTaskInput(content="x", urgency=["LOW", ops.Urgency("SOON")], novelty={"a": 1})
    assert given.model_dump(exclude_unset=True) == {
        "content": "x",
        "urgency": ["LOW", "SOON"],
        "novelty": {"a": 1},
    }
    task = ops.NewTaskCreateTaskTask.model_validate({"id": "1", "urgency": "class", "novelty": [1]})
    assert task.urgency is ops.Urgency.class_
    # with the schema that it was made from, there is nothing to generate
    assert generate("--schema", str(SCHEMA)) == 1  # it does not know these fields
    (app / "my_ops" / "tasks.graphql").unlink()
    assert generate("--schema", str(SCHEMA)) == 0
    assert generate("--check") == 0


def test_inputs_that_hold_themselves(app: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (app / "own.graphql").write_text(
        "type Query { find(by: Filter!, or: Either): String }\ninput Either @oneOf { id: ID name: String }\n"
        'input Filter { and: [Filter!] name: String = "x" not: Not }\n'
        "input Not { of: Filter! most: Int! = 3 }\n",
        "utf-8",
    )
    (app / "my_ops" / "me.graphql").write_text(
        "query Find($by: Filter!, $or: Either) { find(by: $by, or: $or) }", "utf-8"
    )
    assert generate("--schema", "own.graphql", out="finding") == 0
    monkeypatch.syspath_prepend(app)
    finding = importlib.import_module("finding")
    given = finding.Filter(and_=[finding.Filter(name="y", not_=finding.Not(of=finding.Filter()))])
    assert encode_variables({"by": given}, {"by": "Filter!"}, package="healthie_api") == {
        "by": {"and": [{"name": "y", "not": {"of": {}}}]},
    }
    with pytest.raises(ValueError, match="must have exactly one field set"):
        finding.Either(id="1", name="x")
