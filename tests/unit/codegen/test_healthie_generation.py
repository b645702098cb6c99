"""From specs/healthie to generated/healthie_api: the documents, the methods, the names."""

from __future__ import annotations

import inspect
import os
import subprocess
import sys
import typing
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pydantic
import pytest
from graphql import GraphQLObjectType, GraphQLSchema, OperationType, parse, validate

import healthie_api
import healthie_api.mutations
import healthie_api.queries
from hero_healthie_codegen.graphql.documents.cost import measure
from hero_healthie_codegen.graphql.documents.handwritten import selected_fields
from hero_healthie_codegen.graphql.documents.nodes import spread_names
from hero_healthie_codegen.graphql.documents.operations import Document, combined
from hero_healthie_codegen.graphql.documents.selections import Selections
from hero_healthie_codegen.graphql.schema.names import argument, attribute, pascal, snake
from hero_healthie_codegen.graphql.schema.schema import is_connection, type_of
from hero_healthie_runtime.graphql.cost import MAX_COST, MAX_DEPTH, Cost
from tests.support.paths import ROOT
from tests.unit.codegen.healthie_fakes import fake_response
from tests.unit.codegen.healthie_small import write_small_specs

pytestmark = pytest.mark.slow

ROOTS = ("Query", "Mutation", "Subscription")


# Documents


def test_every_root_field_has_one_document(documents: dict[str, Document]) -> None:
    kinds = [document.kind for document in documents.values()]
    assert kinds.count(OperationType.QUERY) == 315
    assert kinds.count(OperationType.MUTATION) == 430
    assert kinds.count(OperationType.SUBSCRIPTION) == 9


def test_every_document_is_valid_and_within_the_limits(schema: GraphQLSchema, documents: dict[str, Document]) -> None:
    assert validate(schema, combined(documents.values())) == []
    for name, document in documents.items():
        assert document.cost.cost <= MAX_COST, name
        assert document.cost.depth <= MAX_DEPTH, name
        assert {node.name.value for node in document.fragments} == set(
            spread_names(document.operation.selection_set, {node.name.value: node for node in document.fragments})
        ), name


def test_the_operations_hold_these_documents(documents: dict[str, Document], operations: dict[str, Any]) -> None:
    assert {name: _parts(operation.document) for name, operation in operations.items()} == {
        name: _parts(document.text) for name, document in documents.items()
    }


def _parts(document: str) -> list[str]:
    """The operation, and its fragments in any order: those that others share come from modules of their own."""
    operation, *fragments = document.strip().split("\n\n")
    return [operation, *sorted(fragment.strip() for fragment in fragments)]


def test_connections_ask_for_a_page_of_ten_at_least(schema: GraphQLSchema, documents: dict[str, Document]) -> None:
    connections = [document for document in documents.values() if is_connection(type_of(document.definition))]
    assert len(connections) == 118
    for document in connections:
        connection = type_of(document.definition).name
        asked = {name for type_name, name in selected_fields(schema, document.ast) if type_name == connection}
        assert {"nodes", "page_info", "total_count"} <= asked, document.root_field
        if "first" in document.definition.args:
            assert document.page_size is not None, document.root_field
            assert 10 <= document.page_size <= 25, document.root_field


def test_all_mutations_that_have_messages_ask_for_them(schema: GraphQLSchema, documents: dict[str, Document]) -> None:
    asking: set[str] = set()
    for document in documents.values():
        asked = selected_fields(schema, document.ast)
        payload = type_of(document.definition).name
        if (payload, "messages") in asked and {("FieldError", "field"), ("FieldError", "message")} <= set(asked):
            asking.add(document.root_field)
    mutations = {name for name, document in documents.items() if document.kind is OperationType.MUTATION}
    assert len(asking & mutations) == 428
    assert mutations - asking == {"createSharings", "deleteSharings"}


def test_every_argument_is_a_variable_of_the_same_name(documents: dict[str, Document]) -> None:
    for name, document in documents.items():
        declared = {node.variable.name.value for node in document.operation.variable_definitions}
        assert declared == set(document.definition.args), name


def test_no_document_asks_for_a_deprecated_or_a_forbidden_field(
    schema: GraphQLSchema, selections: Selections, documents: dict[str, Document]
) -> None:
    assert "access_token" in selections.of("User").never
    for root_field, document in documents.items():
        for type_name, name in selected_fields(schema, document.ast):
            assert name not in selections.of(type_name).never, root_field
            type_ = schema.type_map[type_name]
            if (type_name, name) == ("RequestedPayment", "debt"):
                continue  # by hand, on purpose: the vendor's page of invoices shows it
            if isinstance(type_, GraphQLObjectType) and name in type_.fields and type_name not in ROOTS:
                assert type_.fields[name].deprecation_reason is None, f"{root_field}: {type_name}.{name}"


def test_the_invoice_documents_are_the_hand_written_ones(documents: dict[str, Document]) -> None:
    for name in ("requestedPayments", "requestedPayment", "createRequestedPayment", "updateRequestedPayment"):
        assert "Invoice" in {fragment.name.value for fragment in documents[name].fragments}, name


@pytest.mark.parametrize(
    ("text", "variables", "expected"),
    [
        ("{ users(first: 3) { nodes { id appointments { id notes } } } }", {}, Cost(14, 4)),
        ("{ users { nodes { id appointments { id notes } } } }", {}, Cost(402, 4)),
        ("query($n: Int = 3) { users(first: $n) { nodes { id appointments { id notes } } } }", {}, Cost(14, 4)),
        ("query($n: Int = 3) { users(first: $n) { nodes { id } } }", {"n": 50}, Cost(52, 3)),
        ("query($n: Int) { users(last: $n) { total_count edges { cursor node { id } } } }", {"n": 2}, Cost(9, 4)),
        ("{ users(first: 2) { ...Page } } fragment Page on UserConnection { nodes { id } }", {}, Cost(4, 3)),
    ],
)
def test_cost(schema: GraphQLSchema, text: str, variables: dict[str, int], expected: Cost) -> None:
    assert measure(schema, parse(text), variables) == expected


# Generated code


def test_a_second_run_gives_the_same_bytes(tmp_path: Path) -> None:
    """With a small schema of every kind of thing; `make check` is the same for the real one."""
    specs = write_small_specs(tmp_path / "specs")
    script = (
        "import sys; from pathlib import Path; from hero_healthie_codegen.graphql.package import generate; "
        "from hero_healthie_codegen.specs.decisions import load_decisions; specs = Path(sys.argv[1]); "
        "generate(specs, Path(sys.argv[2]) / 'healthie_api', load_decisions(specs / 'operations.toml', 'healthie'))"
    )
    for seed, named in (("1", str(specs)), ("2", os.path.relpath(specs, tmp_path))):
        target = tmp_path / seed
        target.mkdir()
        environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)}
        command = [sys.executable, "-c", script, named, str(target)]
        done = subprocess.run(
            command, env=environment, cwd=tmp_path, capture_output=True, text=True, timeout=60, check=False
        )
        assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    first, second = (_contents(tmp_path / seed) for seed in ("1", "2"))
    assert "healthie_api/operations/create_thing.py" in first
    assert first == second
    assert not [name for name, content in first.items() if str(tmp_path).encode() in content]


def _contents(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def _methods() -> Iterator[tuple[str, Callable[..., Any]]]:
    for group in (healthie_api.queries.Queries, healthie_api.mutations.Mutations):
        for name, method in inspect.getmembers(group, inspect.isfunction):
            if not name.startswith("_"):
                yield name, method


def test_all_methods_have_signatures_and_hints_that_resolve() -> None:
    methods = dict(_methods())
    assert len(methods) == 745
    for name, method in methods.items():
        parameters = list(inspect.signature(method).parameters.values())[1:]
        assert all(parameter.kind is parameter.KEYWORD_ONLY for parameter in parameters), name
        hints = typing.get_type_hints(method)
        assert set(hints) == {*(parameter.name for parameter in parameters), "return"}, name
        assert inspect.iscoroutinefunction(inspect.unwrap(method)) is ("ListCall[" not in str(hints["return"])), name
        assert method.__doc__, name
    assert methods["requested_payments"].__doc__ is not None
    assert "`query requestedPayments`" in methods["requested_payments"].__doc__
    assert "only_unpaid: `Boolean`; deprecated" in methods["requested_payments"].__doc__


async def test_a_method_hands_its_operation_and_arguments_to_the_caller(operations: dict[str, Any]) -> None:
    calls: list[tuple[Any, Any]] = []

    class Caller:
        async def call(self, operation: Any, variables: Any, *, into: Any = None) -> Any:
            calls.append((operation, variables))

        def list_call(self, operation: Any, variables: Any, *, into: Any = None) -> Any:
            calls.append((operation, variables))

    queries = healthie_api.queries.Queries(Caller())  # type: ignore[arg-type]
    queries.requested_payments(first=5, status_filter="unpaid")
    operation, variables = calls[0]
    assert operation is operations["requestedPayments"]
    assert {name: value for name, value in variables.items() if value is not None} == {
        "first": 5,
        "status_filter": "unpaid",
    }
    assert set(variables) == set(operation.arguments)
    assert operation.page_size == 25
    assert operation.deprecated_arguments == ("only_unpaid",)
    mutations = healthie_api.mutations.Mutations(Caller())  # type: ignore[arg-type]
    with pytest.warns(DeprecationWarning, match="deprecated"):
        await mutations.update_addendum(input=None)


def test_every_operation_reads_a_response_that_fits_its_document(
    schema: GraphQLSchema, operations: dict[str, Any]
) -> None:
    for name, operation in operations.items():
        response = fake_response(schema, parse(operation.document, no_location=True))
        value = operation.decode(response)
        if isinstance(value, pydantic.BaseModel):
            assert value.model_dump(mode="json", by_alias=True), name


def test_every_model_builds_and_describes_itself() -> None:
    built = 0
    for name in healthie_api.__all__:
        thing = getattr(healthie_api, name)
        if isinstance(thing, type) and issubclass(thing, pydantic.BaseModel):
            thing.model_rebuild(force=True)
            thing.model_json_schema()
            built += 1
    assert built > 1_200


def test_only_the_used_operation_is_imported() -> None:
    script = (
        "import sys, healthie_api, healthie_api.queries, healthie_api.mutations\n"
        "assert 'pydantic' not in sys.modules\n"
        "from healthie_api.operations.requested_payment import OPERATION\n"
        "folders = tuple(f'healthie_api.{each}.' for each in ('enums', 'inputs', 'models', 'operations'))\n"
        "loaded = {n for n in sys.modules if n.startswith(folders)}\n"
        "wanted = {'healthie_api.models.user_reference', 'healthie_api.operations.requested_payment'}\n"
        "assert loaded == wanted, loaded\n"
    )
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "generated")}
    subprocess.run([sys.executable, "-c", script], check=True, env=environment, timeout=60)


@pytest.mark.parametrize(
    ("name", "module", "loads"),
    [
        ("DeleteTaskPayload", "operations.task_writes", ("operations.task",)),
        ("DeleteTaskInput", "operations.task_writes", ("operations.task",)),
        ("TaskOrderKeys", "operations.tasks", ()),
        ("Task", "operations.task", ()),
        ("FieldError", "models.field_error", ()),
        ("ClientLocationInput", "inputs.client_location_input", ()),
    ],
)
def test_a_class_is_with_its_only_user_or_the_operation_that_returns_it(
    name: str, module: str, loads: tuple[str, ...]
) -> None:
    wanted = {f"healthie_api.{each}" for each in (module, *loads) if each.startswith("operations.")}
    script = (
        "import sys, healthie_api\n"
        f"found = healthie_api.{name}\n"
        f"assert found.__module__ == 'healthie_api.{module}', found.__module__\n"
        "operations = {n for n in sys.modules if n.startswith('healthie_api.operations.')}\n"
        f"assert operations == set({sorted(wanted)}), operations\n"
    )
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "generated")}
    subprocess.run([sys.executable, "-c", script], check=True, env=environment, timeout=60)


def test_input_classes_are_pascal_case() -> None:
    assert healthie_api.CreateRequestedPaymentInput.__name__ == "CreateRequestedPaymentInput"
    assert not [name for name in healthie_api.__all__ if name[:1].islower()]


def test_an_unknown_name_of_the_package_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="NoSuchThing"):
        _ = healthie_api.NoSuchThing  # type: ignore[attr-defined]
    assert "Invoice" in dir(healthie_api)


# Names


@pytest.mark.parametrize(
    ("name", "python"),
    [
        ("createCms1500", "create_cms1500"),
        ("startingSuperBillIcd10s", "starting_super_bill_icd10s"),
        ("lastCM", "last_cm"),
        ("_destroy", "destroy"),
        ("endDate", "end_date"),
        ("paginate_transfers", "paginate_transfers"),
    ],
)
def test_snake(name: str, python: str) -> None:
    assert snake(name) == python


def test_names_python_has_already() -> None:
    assert argument("from") == "from_"
    assert attribute("copy") == "copy_"
    assert attribute("list") == "list_"
    assert pascal("createRequestedPaymentInput") == "CreateRequestedPaymentInput"
