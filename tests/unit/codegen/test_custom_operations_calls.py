"""`hero-healthie generate` against the shipped schema, and what comes of it against the sandbox over real HTTP."""

from __future__ import annotations

import importlib
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from graphql import FragmentDefinitionNode, GraphQLSchema, OperationDefinitionNode, parse, print_ast

from healthie_api import CreateRequestedPaymentInput, CreateTaskInput
from hero_healthie import (
    NO_PACE,
    NO_RETRY,
    Healthie,
    InvalidArgumentError,
    InvalidRequestError,
    OutcomeUnknownError,
    PaginationError,
    RateLimitedError,
    ResponseDecodeError,
    TransportError,
)
from hero_healthie.cli.main import main
from hero_healthie.sandbox import Sandbox
from tests.support.healthie_operations import operation_of
from tests.support.mypy import CACHE
from tests.support.paths import ROOT
from tests.support.wire import scripted_server
from tests.unit.codegen.healthie_fakes import fake_response

pytestmark = pytest.mark.slow

INVOICES = """
query unpaidInvoices($first: Int = 50, $after: String, $keywords: String) {
  requestedPayments(first: $first, after: $after, status_filter: "unpaid", keywords: $keywords) {
    nodes { ...InvoiceLine recipient { id full_name } }
    page_info { has_next_page end_cursor }
    total_count
  }
}
query Dashboard($withNotes: Boolean!, $few: Int = 2) {
  open: requestedPayments(first: $few) { nodes { ...InvoiceLine notes @include(if: $withNotes) } }
  currentUser { id ...Names }
}
mutation NewInvoice($input: createRequestedPaymentInput!) {
  createRequestedPayment(input: $input) { requestedPayment { ...InvoiceLine } }
}
"""
SHARED = """
fragment InvoiceLine on RequestedPayment { id price status created_at sender { id } }
fragment Names on User { first_name last_name }
# hero-healthie: safety=idempotent_write reason=A second task of this kind does no harm.
mutation Remind($input: createTaskInput!) { createTask(input: $input) { task { id content } } }
mutation TwoTasks($input: createTaskInput!) {
  a: createTask(input: $input) { task { id } }
  b: createTask(input: $input) { task { id } }
}
"""
USE = """
from decimal import Decimal
from typing import assert_type

from healthie_api import CreateTaskInput
from hero_healthie import Healthie, ListCall
from own_app import ops
from own_app.ops import InvoiceLine, UnpaidInvoicesNodes

def total(line: InvoiceLine) -> Decimal | None:
    return line.price

async def use(healthie: Healthie) -> None:
    page = await ops.unpaid_invoices(healthie.as_user(api_key="k"), first=3)
    assert_type(page, ops.UnpaidInvoices)
    assert_type(page.total_count, int)
    for node in page.nodes or ():
        if node is not None:
            total(node)
    pages = ops.unpaid_invoices_pages(healthie, keywords="x")
    assert_type(pages, ListCall[UnpaidInvoicesNodes])
    board = await ops.dashboard(healthie, with_notes=True)
    assert_type(board.current_user, ops.DashboardCurrentUser | None)
    made = await ops.remind(healthie, input=CreateTaskInput(content="x"))
    assert_type(made, ops.Remind)
"""


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with documents in `my_ops` and the package made of them in `own_app/ops`."""
    root = tmp_path_factory.mktemp("app")
    (root / "my_ops" / "shared").mkdir(parents=True)
    (root / "my_ops" / "invoices.graphql").write_text(INVOICES, "utf-8")
    (root / "my_ops" / "shared" / "lines.gql").write_text(SHARED, "utf-8")
    (root / "own_app").mkdir()
    (root / "own_app" / "__init__.py").write_text("", "utf-8")
    assert main(["generate", "--operations", str(root / "my_ops"), "--out", str(root / "own_app" / "ops")]) == 0
    return root


@pytest.fixture(scope="module")
def ops(app: Path) -> Iterator[ModuleType]:
    sys.path.insert(0, str(app))
    yield importlib.import_module("own_app.ops")
    sys.path.remove(str(app))


async def test_a_page_and_all_pages(ops: ModuleType, healthie: Healthie, sandbox: Sandbox) -> None:
    page = await ops.unpaid_invoices(healthie, first=3)
    assert [type(node) for node in page.nodes] == [ops.UnpaidInvoicesNodes] * 3
    assert isinstance(page.nodes[0], ops.InvoiceLine)
    sandbox.reset()
    everything = await ops.unpaid_invoices_pages(healthie, first=3).collect()
    assert len({invoice.id for invoice in everything}) == len(everything) == page.total_count
    assert len(sandbox.requests) == -(-page.total_count // 3)
    assert {invoice.status for invoice in everything} <= {"Not Yet Paid", "Partial"}


async def test_several_root_fields_and_what_is_left_out(ops: ModuleType, healthie: Healthie) -> None:
    board = await ops.dashboard(healthie, with_notes=False)
    assert isinstance(board.current_user, ops.Names)
    assert len(board.open.nodes) == 2
    assert board.open.nodes[0].notes is None
    assert "notes" not in board.open.nodes[0].model_fields_set
    board = await ops.dashboard(healthie, with_notes=True, few=1)
    assert "notes" in board.open.nodes[0].model_fields_set


async def test_views_send_what_they_are_views_for(ops: ModuleType, healthie: Healthie, sandbox: Sandbox) -> None:
    other = healthie.as_user(api_key=sandbox.healthie_other_api_key)
    mine = await ops.dashboard(healthie, with_notes=False)
    theirs = await ops.dashboard(other, with_notes=False)
    assert mine.current_user.id != theirs.current_user.id
    sandbox.fail("healthie", "createTask", "reset", times=None)
    with pytest.raises(TransportError) as caught:
        await ops.remind(healthie.with_options(retry=NO_RETRY), input=CreateTaskInput(content="x"))
    assert caught.value.attempts == 1


async def test_a_refused_mutation_is_an_error_though_its_document_did_not_ask(
    ops: ModuleType, healthie: Healthie, sandbox: Sandbox
) -> None:
    sandbox.fail("healthie", "createRequestedPayment", "messages", field="price", message="is too low")
    with pytest.raises(InvalidRequestError) as caught:
        await ops.new_invoice(healthie, input=CreateRequestedPaymentInput(recipient_id="61"))
    assert [(error.field, error.message) for error in caught.value.field_errors] == [("price", "is too low")]
    assert caught.value.operation == "ops.new_invoice"
    assert "messages" not in ops.NewInvoice.model_fields


async def test_what_may_be_repeated_is_what_was_decided(ops: ModuleType, healthie: Healthie, sandbox: Sandbox) -> None:
    sandbox.fail("healthie", "createRequestedPayment", "reset_after")
    with pytest.raises(OutcomeUnknownError):
        await ops.new_invoice(
            healthie,
            input=CreateRequestedPaymentInput(
                recipient_id="61", invoice_type="other", price="1.00", services_provided="x"
            ),
        )
    assert len(sandbox.requests) == 1
    sandbox.reset()
    sandbox.fail("healthie", "createTask", "reset_after")
    assert (await ops.remind(healthie, input=CreateTaskInput(content="x"))).task.content == "x"
    assert len(sandbox.requests) == 2


@pytest.mark.parametrize(("name", "arguments"), [("unpaid_invoices", {"first": 250}), ("dashboard", {"few": 0})])
async def test_a_page_that_is_too_large_is_refused_before_it_is_sent(
    ops: ModuleType, healthie: Healthie, sandbox: Sandbox, name: str, arguments: dict[str, int]
) -> None:
    given = arguments if name == "unpaid_invoices" else {**arguments, "with_notes": True}
    with pytest.raises(InvalidArgumentError, match="must be between 1 and"):
        await getattr(ops, name)(healthie, **given)
    assert sandbox.requests == []


async def test_the_largest_page_is_one_that_is_served(ops: ModuleType, healthie: Healthie) -> None:
    operation = importlib.import_module("own_app.ops.operations.unpaid_invoices").OPERATION
    assert (await ops.unpaid_invoices(healthie, first=operation.page_limits["first"])).nodes


async def test_responses_that_do_not_fit_are_errors_with_their_path(ops: ModuleType) -> None:
    async with (
        scripted_server() as server,
        Healthie(api_key="k", environment="sandbox", base_url=server.url, retry=NO_RETRY) as healthie,
    ):
        server.responds({"data": {"open": {"nodes": [{"id": "1"}]}, "currentUser": None}})
        with pytest.raises(ResponseDecodeError) as caught:
            await ops.dashboard(healthie, with_notes=False)
        assert caught.value.path == "open.nodes[0].price"
        server.responds({"data": {"requestedPayments": {"nodes": [], "page_info": {}, "total_count": 0}}})
        with pytest.raises(ResponseDecodeError) as caught:
            await ops.unpaid_invoices(healthie)
        assert caught.value.path == "requestedPayments.page_info.has_next_page"


async def test_a_mutation_that_was_done_in_part_is_not_sent_again(ops: ModuleType) -> None:
    async with (
        scripted_server() as server,
        Healthie(api_key="k", environment="sandbox", base_url=server.url) as healthie,
    ):
        refused = {"message": "x", "path": ["b"], "extensions": {"code": "TOO_MANY_REQUESTS"}}
        server.responds({"data": {"a": {"task": {"id": "1"}}, "b": None}, "errors": [refused]})
        with pytest.raises(OutcomeUnknownError) as caught:
            await ops.two_tasks(healthie, input=CreateTaskInput(content="x"))
        assert isinstance(caught.value.reason, RateLimitedError)
        assert len(server.requests) == 1


def test_importing_the_package_imports_no_operation(app: Path) -> None:
    script = (
        "import sys; from own_app import ops; "
        "loaded = [name for name in sys.modules if name.startswith('own_app.ops.')]; "
        "heavy = {'pydantic', 'hero_healthie', 'graphql'} & set(sys.modules); "
        "assert not loaded and not heavy, (loaded, heavy); "
        "ops.unpaid_invoices; "
        "loaded = sorted(name for name in sys.modules if name.startswith('own_app.ops.operations.')); "
        "assert loaded == ['own_app.ops.operations.unpaid_invoices'], loaded; "
        "assert 'graphql' not in sys.modules"
    )
    done = subprocess.run([sys.executable, "-c", script], cwd=app, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_the_package_and_its_use_are_typed(app: Path, tmp_path: Path) -> None:
    (app / "use.py").write_text(USE, "utf-8")
    settings = tmp_path / "mypy.ini"
    settings.write_text(
        f"[mypy]\nstrict = True\nmypy_path = {app}:{ROOT}/src:{ROOT}/generated\ncache_dir = {CACHE}\n"
        "[mypy-hero_healthie.*]\nfollow_imports = silent\n"
        # 1,400 modules that are checked elsewhere, and of which nothing here depends
        "[mypy-healthie_api.models.*,healthie_api.operations.*,healthie_api.enums.*,healthie_api.inputs.*,"
        "healthie_api.queries,healthie_api.mutations,hero_health_api.*]\nfollow_imports = skip\n",
        "utf-8",
    )
    command = [sys.executable, "-m", "mypy", "--config-file", str(settings), "use.py", "own_app"]
    done = subprocess.run(command, cwd=app, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


# Among them are pages, payloads, unions, and documents with hundreds of fields.
SHIPPED = (
    "appointments",
    "conversation_memberships",
    "create_requested_payment",
    "current_user",
    "custom_emails",
    "document",
    "entries",
    "prescription_medications",
    "requested_payments",
    "update_client",
)


def test_the_documents_of_the_generated_operations_give_the_same_results(
    schema: GraphQLSchema, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shipped = {
        name: operation_of(f"{'mutations' if name.startswith(('create_', 'update_')) else 'queries'}.{name}")
        for name in SHIPPED
    }
    definitions = {
        (type(node), node.name.value): print_ast(node)
        for operation in shipped.values()
        for node in parse(operation.document).definitions
        if isinstance(node, FragmentDefinitionNode | OperationDefinitionNode) and node.name
    }
    (tmp_path / "own.graphql").write_text("\n".join(definitions.values()), "utf-8")
    arguments = ["--operations", str(tmp_path / "own.graphql"), "--out", str(tmp_path / "same_ops"), "--quiet"]
    assert main(["generate", *arguments]) == 0
    monkeypatch.syspath_prepend(tmp_path)
    for name, theirs in shipped.items():
        own = importlib.import_module(f"same_ops.operations.{name}").OPERATION
        # That a mutation needs its input is a decision of ours, and not in the document.
        required = {
            name: type_.removesuffix("!") if name == "input" else type_ for name, type_ in theirs.arguments.items()
        }
        given = {name: type_.removesuffix("!") if name == "input" else type_ for name, type_ in own.arguments.items()}
        assert (given, own.safety, own.kind) == (required, theirs.safety, theirs.kind)
        if theirs.max_page_size is not None:
            assert own.page_limits["first"] == theirs.max_page_size
        data = fake_response(schema, parse(own.document))
        value, expected = own.decode(data), theirs.decode(data)
        assert json.loads(value.model_dump_json(by_alias=True)) == json.loads(expected.model_dump_json(by_alias=True))


ALIASED = """
query aliased($first: Int = 2, $after: String) {
  requestedPayments(first: $first, after: $after) {
    total: total_count
    rows: nodes { id: status key: id }
    info: page_info { more: has_next_page end: end_cursor }
  }
}
"""


async def test_pages_are_checked_against_each_other_whatever_their_fields_are_called(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "documents").mkdir()
    (tmp_path / "documents" / "aliased.graphql").write_text(ALIASED, "utf-8")
    assert main(["generate", "--operations", str(tmp_path / "documents"), "--out", str(tmp_path / "aliased_ops")]) == 0
    monkeypatch.syspath_prepend(str(tmp_path))
    ops: Any = importlib.import_module("aliased_ops")

    def page(*keys: str, total: int, more: bool) -> dict[str, Any]:
        rows = [{"id": "Paid", "key": key} for key in keys]
        return {"requestedPayments": {"total": total, "rows": rows, "info": {"more": more, "end": "c"}}}

    async with (
        scripted_server() as server,
        Healthie(api_key="k", environment="sandbox", base_url=server.url, pace=NO_PACE) as healthie,
    ):
        server.responds({"data": page("1", "2", total=2, more=False)})
        assert [row.key for row in await ops.aliased_pages(healthie).collect()] == ["1", "2"]
        for wrong in (
            page("1", "2", total=3, more=False),
            page("1", "2", total=1, more=False),
            page("1", "1", total=2, more=False),
            page("1", "2", total=9, more=True),
        ):
            server.responds({"data": wrong})
            with pytest.raises(PaginationError):
                await ops.aliased_pages(healthie).collect()
