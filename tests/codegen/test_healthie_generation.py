"""From specs/healthie to generated/healthie_api: documents, models, methods, and what happens with broken input."""

from __future__ import annotations

import importlib
import inspect
import os
import pkgutil
import subprocess
import sys
import typing
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pydantic
import pytest
from graphql import GraphQLObjectType, GraphQLSchema, OperationType, parse, validate

import healthie_api
import healthie_api.base_model
import healthie_api.mutations
import healthie_api.queries
from codegen.errors import CodegenError, SpecError
from codegen.healthie import all_documents, generate
from codegen.healthie.cost import MAX_COST, MAX_DEPTH, Cost, measure
from codegen.healthie.documents import Document, combined, spread_names
from codegen.healthie.handwritten import asked_fields
from codegen.healthie.names import argument, attribute, pascal, snake
from codegen.healthie.schema import is_connection, load_schema, type_of
from codegen.healthie.selections import Selections, load_selections
from codegen.operations import load_decisions
from healthie_api.runtime import DecodeError, EncodeError
from healthie_api.scalars import read_datetime, read_duration, write_datetime, write_duration
from healthie_api.variables import encode_variables, find_uploads

from .healthie_fakes import fake_answer
from .healthie_small import write_small_specs

ROOT = Path(__file__).parents[2]
SPECS = ROOT / "specs"
ROOTS = ("Query", "Mutation", "Subscription")
EASTERN = timezone(timedelta(hours=-4))


@pytest.fixture(scope="session")
def schema() -> GraphQLSchema:
    return load_schema(SPECS / "healthie" / "schema.graphql")


@pytest.fixture(scope="session")
def selections(schema: GraphQLSchema) -> Selections:
    return load_selections(SPECS / "healthie" / "selections.toml", schema)


@pytest.fixture(scope="session")
def documents(schema: GraphQLSchema, selections: Selections) -> dict[str, Document]:
    made = all_documents(schema, selections, SPECS / "healthie" / "operations")
    return {document.root_field: document for document in made}


@pytest.fixture(scope="session")
def operations() -> dict[str, Any]:
    """Every generated operation by its root field."""
    found: dict[str, Any] = {}
    for module in pkgutil.iter_modules([str(Path(healthie_api.__file__).parent / "operations")]):
        operation = importlib.import_module(f"healthie_api.operations.{module.name}").OPERATION
        found[operation.root_field] = operation
    return found


# Documents


def test_every_root_field_has_one_document(documents: dict[str, Document]) -> None:
    kinds = [document.kind for document in documents.values()]
    assert kinds.count(OperationType.QUERY) == 303
    assert kinds.count(OperationType.MUTATION) == 410
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
    assert {name: operation.document.strip() for name, operation in operations.items()} == {
        name: document.text for name, document in documents.items()
    }


def test_connections_ask_for_a_page_of_ten_at_least(schema: GraphQLSchema, documents: dict[str, Document]) -> None:
    connections = [document for document in documents.values() if is_connection(type_of(document.definition))]
    assert len(connections) == 113
    for document in connections:
        connection = type_of(document.definition).name
        asked = {name for type_name, name in asked_fields(schema, document.ast) if type_name == connection}
        assert {"nodes", "page_info", "total_count"} <= asked, document.root_field
        if "first" in document.definition.args:
            assert document.page_size is not None, document.root_field
            assert 10 <= document.page_size <= 25, document.root_field


def test_all_mutations_that_have_messages_ask_for_them(schema: GraphQLSchema, documents: dict[str, Document]) -> None:
    asking: set[str] = set()
    for document in documents.values():
        asked = asked_fields(schema, document.ast)
        payload = type_of(document.definition).name
        if (payload, "messages") in asked and {("FieldError", "field"), ("FieldError", "message")} <= set(asked):
            asking.add(document.root_field)
    mutations = {name for name, document in documents.items() if document.kind is OperationType.MUTATION}
    assert len(asking & mutations) == 408
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
        for type_name, name in asked_fields(schema, document.ast):
            assert name not in selections.of(type_name).never, root_field
            type_ = schema.type_map[type_name]
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
    """With a small schema of every kind of thing; `python -m codegen check` is the same for the real one."""
    specs = write_small_specs(tmp_path / "specs")
    script = (
        "import sys; from pathlib import Path; from codegen.healthie import generate; "
        "from codegen.operations import load_decisions; specs = Path(sys.argv[1]); "
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
    assert "healthie_api/inputs/create_thing_input.py" in first
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
    assert len(methods) == 713
    for name, method in methods.items():
        parameters = list(inspect.signature(method).parameters.values())[1:]
        assert all(parameter.kind is parameter.KEYWORD_ONLY for parameter in parameters), name
        hints = typing.get_type_hints(method)
        assert set(hints) == {*(parameter.name for parameter in parameters), "return"}, name
        assert inspect.iscoroutinefunction(inspect.unwrap(method)), name
        assert method.__doc__, name
    assert methods["requested_payments"].__doc__ is not None
    assert "`query requestedPayments`" in methods["requested_payments"].__doc__
    assert "only_unpaid: `Boolean`; deprecated" in methods["requested_payments"].__doc__


async def test_a_method_hands_its_operation_and_arguments_to_the_caller(operations: dict[str, Any]) -> None:
    calls: list[tuple[Any, Any]] = []

    class Caller:
        async def call(self, operation: Any, variables: Any) -> Any:
            calls.append((operation, variables))

    queries = healthie_api.queries.Queries(Caller())  # type: ignore[arg-type]
    await queries.requested_payments(first=5, status_filter="unpaid")
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


def test_every_operation_reads_an_answer_that_fits_its_document(
    schema: GraphQLSchema, operations: dict[str, Any]
) -> None:
    for name, operation in operations.items():
        answer = fake_answer(schema, parse(operation.document, no_location=True))
        value = operation.decode(answer)
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
        "loaded = [n for n in sys.modules if n.startswith(('healthie_api.models.', 'healthie_api.inputs.'))]\n"
        "assert len(loaded) == 3, loaded\n"
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


# Reading


def _invoice(schema: GraphQLSchema, operations: dict[str, Any], **changed: Any) -> dict[str, Any]:
    answer = fake_answer(schema, parse(operations["requestedPayment"].document))
    answer["requestedPayment"].update(changed)
    return answer


def test_an_invoice_is_read(schema: GraphQLSchema, operations: dict[str, Any]) -> None:
    decode = operations["requestedPayment"].decode
    invoice = decode(_invoice(schema, operations, id=7, price="1234.00", a_field_of_tomorrow=1))
    assert isinstance(invoice, healthie_api.Invoice)
    assert invoice.id == "7"
    assert invoice.date_to_show == datetime(2022, 8, 15, 14, 22, 14, tzinfo=EASTERN)
    assert invoice.recipient is not None
    assert invoice.recipient.dietitian == healthie_api.Reference(id="981")
    assert decode({"requestedPayment": None}) is None


@pytest.mark.parametrize(
    "changed", [{"id": None}, {"price": 12.5}, {"is_preview": "yes"}, {"paid_percent": "7"}, {"created_at": "soon"}]
)
def test_a_wrong_type_in_an_answer_is_an_error_without_the_value(
    schema: GraphQLSchema, operations: dict[str, Any], changed: dict[str, Any]
) -> None:
    with pytest.raises(pydantic.ValidationError) as caught:
        operations["requestedPayment"].decode(_invoice(schema, operations, **changed))
    [error] = caught.value.errors(include_input=False)
    assert error["loc"] == tuple(changed)
    for value in changed.values():
        assert value is None or repr(value) not in str(caught.value)


def test_a_missing_field_is_an_error(schema: GraphQLSchema, operations: dict[str, Any]) -> None:
    answer = _invoice(schema, operations)
    del answer["requestedPayment"]["status"]
    with pytest.raises(pydantic.ValidationError, match="Field required"):
        operations["requestedPayment"].decode(answer)


@pytest.mark.parametrize(
    ("root_field", "data"),
    [
        ("requestedPayments", {"requestedPayments": None}),
        ("createRequestedPayment", {"createRequestedPayment": None}),
        ("createSharings", {"createSharings": None}),
        ("requestedPayment", {}),
        ("requestedPayment", {"requestedPayment": "text"}),
        ("tags", {}),
    ],
)
def test_a_root_field_that_is_not_there_is_a_decode_error(
    operations: dict[str, Any], root_field: str, data: dict[str, Any]
) -> None:
    with pytest.raises(DecodeError) as caught:
        operations[root_field].decode(data)
    assert caught.value.path == (root_field,)


def test_an_unknown_enum_value_is_kept() -> None:
    class Answer(healthie_api.base_model.BaseModel):
        one: healthie_api.RequestedPaymentStatus
        many: list[healthie_api.RequestedPaymentStatus]
        perhaps: healthie_api.RequestedPaymentStatus | None

    answer = Answer.model_validate({"one": "FROM_TOMORROW", "many": ["FROM_TOMORROW"], "perhaps": "FROM_TOMORROW"})
    assert isinstance(answer.one, healthie_api.RequestedPaymentStatus)
    assert answer.one == answer.many[0] == answer.perhaps == "FROM_TOMORROW"
    assert not answer.one.is_known
    assert answer.model_dump(mode="json")["many"] == ["FROM_TOMORROW"]


def test_repr_and_str_show_type_and_id_only(schema: GraphQLSchema, operations: dict[str, Any]) -> None:
    invoice = operations["requestedPayment"].decode(_invoice(schema, operations, notes="a patient's secret"))
    assert repr(invoice) == str(invoice) == "Invoice(id='981')"
    page = operations["requestedPayments"].decode(fake_answer(schema, parse(operations["requestedPayments"].document)))
    assert repr(page) == "RequestedPaymentPaginationConnection()"
    assert "12" not in repr(healthie_api.CreateRequestedPaymentInput(price="12"))
    assert "secret" not in repr(healthie_api.Upload("secret.pdf", b"secret"))


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2022-08-15 14:22:14 -0400", datetime(2022, 8, 15, 14, 22, 14, tzinfo=EASTERN)),
        ("2022-08-15T14:22:14-04:00", datetime(2022, 8, 15, 14, 22, 14, tzinfo=EASTERN)),
        ("2022-08-15T18:22:14Z", datetime(2022, 8, 15, 18, 22, 14, tzinfo=UTC)),
        ("2022-08-15T18:22:14.250Z", datetime(2022, 8, 15, 18, 22, 14, 250_000, tzinfo=UTC)),
        ("2022-08-15 18:22:14 UTC", datetime(2022, 8, 15, 18, 22, 14, tzinfo=UTC)),
        ("2022-08-15 18:22:14", datetime(2022, 8, 15, 18, 22, 14, tzinfo=UTC)),
        ("2022-08-15T18:22", datetime(2022, 8, 15, 18, 22, tzinfo=UTC)),
    ],
)
def test_datetimes_are_read(text: str, moment: datetime) -> None:
    assert read_datetime(text) == moment
    assert read_datetime(text).tzinfo is not None


@pytest.mark.parametrize("value", ["", "soon", "2022-08-15", "2022-13-01T00:00:00Z", 1_660_573_334, None])
def test_what_is_no_datetime_is_refused(value: object) -> None:
    with pytest.raises(ValueError, match=r".+"):
        read_datetime(value)


@pytest.mark.parametrize(
    ("text", "length", "written"),
    [
        ("PT30M", timedelta(minutes=30), "PT30M"),
        ("P1DT2H", timedelta(days=1, hours=2), "P1DT2H"),
        ("P2W", timedelta(days=14), "P14D"),
        ("-PT1.5S", timedelta(seconds=-1.5), "-PT1.5S"),
        ("PT0S", timedelta(), "PT0S"),
        ("P1Y", timedelta(days=365, hours=5, minutes=49, seconds=12), "P365DT5H49M12S"),
    ],
)
def test_durations(text: str, length: timedelta, written: str) -> None:
    assert read_duration(text) == length
    assert write_duration(length) == written


@pytest.mark.parametrize("value", ["", "P", "PT", "30", 30])
def test_what_is_no_duration_is_refused(value: object) -> None:
    with pytest.raises(ValueError, match="duration"):
        read_duration(value)


# Writing


def test_inputs_send_what_was_set() -> None:
    body = healthie_api.UpdateRequestedPaymentInput(
        id="7", notes=None, service_date=datetime(2024, 1, 2, 3, 4, tzinfo=EASTERN), metadata={"key": [1]}
    )
    assert body.model_dump(mode="json", by_alias=True, exclude_unset=True) == {
        "id": "7",
        "notes": None,
        "service_date": "2024-01-02T03:04:00-04:00",
        "metadata": {"key": [1]},
    }


def test_inputs_take_enums_as_text_and_nested_inputs() -> None:
    task = healthie_api.CreateWebhookInput
    hints = typing.get_type_hints(task)
    assert hints
    enum_field = healthie_api.CreateAllergySensitivityInput(user_id="1", category="FOOD", severity="FROM_TOMORROW")
    assert enum_field.model_dump(mode="json", exclude_unset=True)["severity"] == "FROM_TOMORROW"
    nested = healthie_api.CreateRequestedPaymentInput(requested_payer=healthie_api.RequestedPayerInput(), write_offs=[])
    assert nested.model_dump(mode="json", by_alias=True, exclude_unset=True) == {
        "requested_payer": {},
        "write_offs": [],
    }


def test_underscored_names_lose_their_underscore_in_python_only() -> None:
    room = healthie_api.RoomInput(destroy=True)
    assert room.model_dump(mode="json", by_alias=True, exclude_unset=True) == {"_destroy": True}


@pytest.mark.parametrize(
    "wrong",
    [
        {"price": 12.0},
        {"nope": 1},
        {"service_date": datetime(2024, 1, 1)},
        {"service_date": "2024-01-01T00:00:00"},
        {"is_preview": "yes"},
    ],
)
def test_inputs_that_cannot_be_right_are_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(pydantic.ValidationError):
        healthie_api.CreateRequestedPaymentInput(**wrong)


def test_naive_datetimes_are_not_written() -> None:
    with pytest.raises(ValueError, match="time zone"):
        write_datetime(datetime(2024, 1, 1))


def test_deprecated_input_fields_are_marked() -> None:
    info = healthie_api.PatientInput.model_fields
    assert [name for name, field in info.items() if field.deprecated]


def test_variables_are_encoded() -> None:
    moment = datetime(2024, 1, 2, tzinfo=UTC)
    types = {"at": "ISO8601DateTime", "on": "ISO8601Date!", "ids": "[ID!]", "order": "TagOrderKeys", "left": "String"}
    values = {"at": moment, "on": date(2024, 1, 2), "ids": ["1", 2], "order": "NAME_ASC", "left": None}
    assert encode_variables(values, types) == {
        "at": "2024-01-02T00:00:00+00:00",
        "on": "2024-01-02",
        "ids": ["1", "2"],
        "order": "NAME_ASC",
    }


@pytest.mark.parametrize(
    ("type_", "value"),
    [
        ("ISO8601DateTime", datetime(2024, 1, 1)),
        ("ISO8601DateTime", "soon"),
        ("ISO8601Date", "2024-13-01"),
        ("String", 12.5),
        ("Int", True),
        ("Boolean", "yes"),
        ("[ID!]", "981"),
        ("ID!", None),
        ("createRequestedPaymentInput", 5),
        ("createRequestedPaymentInput", healthie_api.DeleteRequestedPaymentInput(id="1")),
        ("JSON", object()),
    ],
)
def test_variables_that_cannot_be_right_are_refused(type_: str, value: object) -> None:
    with pytest.raises(EncodeError) as caught:
        encode_variables({"value": value}, {"value": type_})
    assert caught.value.path == ("value",)


def test_what_was_assigned_to_an_input_is_checked_before_it_is_sent() -> None:
    body = healthie_api.CreateRequestedPaymentInput(price="12")
    body.price = 12.5  # type: ignore[assignment]
    with pytest.raises(EncodeError) as caught:
        encode_variables({"input": body}, {"input": "createRequestedPaymentInput"})
    assert caught.value.path == ("input", "price")


def test_files_are_found_where_the_variables_have_null() -> None:
    upload = healthie_api.Upload("a.txt", b"text", "text/plain")
    values = {"input": healthie_api.CreateDocumentInput(file=upload)}
    assert encode_variables(values, {"input": "createDocumentInput"}) == {"input": {"file": None}}
    assert find_uploads(values) == {"variables.input.file": upload}


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


# Broken input


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
        ("query tags { tags { nmae } }", ["line 1", "nmae", "Did you mean 'name'"]),
        ("\nquery tags { tags { name secrt } }", ["line 2", "secrt", "Did you mean 'secret'"]),
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
