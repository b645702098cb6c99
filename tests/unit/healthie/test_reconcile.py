"""Reconciling a write of unknown outcome: by a search where the API allows one, by saying so where it does not."""

from __future__ import annotations

import asyncio
import copy
import itertools
import json
import pickle
import re
import tomllib
from collections.abc import AsyncIterator, Coroutine, Iterable
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from healthie_api import CreateRequestedPaymentInput, CreateTaskInput, Invoice, RequestedPayerInput
from hero_health_api.models import CreateInvoiceBody, InvoiceItem
from hero_healthie import (
    NO_PACE,
    APIError,
    ConfigurationError,
    ConflictError,
    Healthie,
    Hero,
    InvalidArgumentError,
    InvalidRequestError,
    Once,
    OutcomeUnknownError,
    Reconciliation,
    ReconciliationStatus,
    ServerError,
    Verdict,
    calling,
    operations,
)
from hero_healthie.sandbox import Sandbox
from tests.support.paths import ROOT
from tests.support.until import until
from tests.support.wire import scripted_server

FOUND, ABSENT, UNDETERMINED = ReconciliationStatus
CREATE, LIST = "createRequestedPayment", "requestedPayments"
MINE: dict[str, Any] = {"invoice_type": "offering", "recipient_id": "61", "offering_id": "11"}
AT_ONCE = Once(settle=0.0)
LONG_AGO = datetime(2026, 1, 1, tzinfo=UTC)


def created(sandbox: Sandbox) -> list[str]:
    return [effect.id for effect in sandbox.ledger if effect.action == "created"]


async def doubtful(healthie: Healthie, **more: Any) -> OutcomeUnknownError:
    with pytest.raises(OutcomeUnknownError) as caught:
        await healthie.invoices.create(**{**MINE, **more})
    return caught.value


async def test_an_invoice_that_was_made_is_found(healthie: Healthie, sandbox: Sandbox) -> None:
    sandbox.fail("healthie", CREATE, "reset_after")
    error = await doubtful(healthie, reference="order-4711", metadata={"desk": 3})
    result = await error.reconcile()
    assert (result.status, result.may_resend, list(result.record_ids)) == (FOUND, False, created(sandbox))
    assert error.reference == "order-4711"
    found = await healthie.invoices.reconcile("order-4711", since=error.attempts_made[0].started)
    assert found.record is not None
    assert json.loads(found.record.metadata or "") == {"desk": 3, "hero_healthie_reference": "order-4711"}


async def test_an_invoice_without_a_reference_of_yours_is_found_as_well(healthie: Healthie, sandbox: Sandbox) -> None:
    for _ in range(2):
        sandbox.fail("healthie", CREATE, "reset_after")
    one, two = await doubtful(healthie), await doubtful(healthie)
    with calling(reference="the whole order"):
        sandbox.fail("healthie", CREATE, "reset_after")
        three = await doubtful(healthie)
    assert three.reference == "the whole order"
    found = [await error.reconcile() for error in (one, two, three)]
    assert [list(result.record_ids) for result in found] == [[number] for number in created(sandbox)]


async def test_a_third_party_pays_and_a_hidden_invoice_are_found(healthie: Healthie, sandbox: Sandbox) -> None:
    payer = RequestedPayerInput(name="Acme", email="a@example.com")
    for more in ({"recipient_id": None, "requested_payer": payer}, {"is_preview": True}):
        sandbox.fail("healthie", CREATE, "reset_after")
        error = await doubtful(healthie, **more)
        assert (await error.reconcile()).status is FOUND


async def test_what_was_not_made_is_absent_once_healthie_cannot_be_busy_with_it(
    healthie: Healthie, sandbox: Sandbox
) -> None:
    sandbox.fail("healthie", CREATE, "reset")
    error = await doubtful(healthie.with_options(timeout=0.5))
    early = await error.reconcile()
    assert (early.status, early.may_resend) == (UNDETERMINED, False)
    assert early.look_again_in is not None
    assert 0 < early.look_again_in <= 0.5
    await asyncio.sleep(early.look_again_in)
    late = await error.reconcile()
    assert (late.status, late.may_resend, late.record_ids) == (ABSENT, True, ())


async def test_the_whole_list_since_the_first_attempt_is_read(healthie: Healthie, sandbox: Sandbox) -> None:
    sandbox.fail("healthie", CREATE, "reset_after")
    error = await doubtful(healthie)
    for _ in range(80):
        await healthie.invoices.create(**MINE)
    lists = [request for request in sandbox.requests if request.operation == LIST]
    assert (await error.reconcile()).status is FOUND
    lists = [request for request in sandbox.requests if request.operation == LIST][len(lists) :]
    assert len(lists) == 3 + 1  # three pages of invoices, one of those in preview
    few = await healthie.invoices.reconcile(error.reference or "", since=LONG_AGO, max_pages=1)
    assert (few.status, few.reason) == (UNDETERMINED, "there are more invoices of that time than 1 pages hold")


@pytest.mark.parametrize("fault", ["reset", 500, 403, "bad_json", "graphql_error", "null_data"])
async def test_a_look_up_that_fails_says_nothing(healthie: Healthie, sandbox: Sandbox, fault: int | str) -> None:
    sandbox.fail("healthie", CREATE, "reset")
    error = await doubtful(healthie)
    sandbox.fail("healthie", LIST, fault, times=None)
    result = await error.reconcile()
    assert (result.status, result.may_resend) == (UNDETERMINED, False)
    assert "search failed" in result.reason


@asynccontextmanager
async def listing(*pages: dict[str, Any]) -> AsyncIterator[Healthie]:
    """A client of a server whose list of invoices is these pages, over and over."""
    bodies = itertools.cycle([json.dumps({"data": {LIST: page}}).encode() for page in pages])

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(asyncio.IncompleteReadError, ConnectionError):  # a call that was given up
            head = await reader.readuntil(b"\r\n\r\n")
            length = re.search(rb"content-length: (\d+)", head.lower())
            assert length is not None
            await reader.readexactly(int(length.group(1)))
            body = next(bodies)
            writer.write(b"HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: %d\r\n\r\n" % len(body) + body)
            await writer.drain()
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    async with Healthie(api_key="k", environment="sandbox", base_url=url, pace=NO_PACE) as healthie:
        yield healthie
    server.close()


def page(
    rows: Iterable[Any], *, more: bool = False, total: int | None = None, cursor: str | None = None
) -> dict[str, Any]:
    nodes = list(rows)
    return {
        "nodes": nodes,
        "page_info": {
            "end_cursor": cursor,
            "has_next_page": more,
            "has_previous_page": False,
            "start_cursor": None,
        },
        "total_count": len(nodes) if total is None else total,
    }


def row(number: int, reference: str | None = None, *, minute: int = 0) -> dict[str, Any]:
    known: dict[str, Any] = dict.fromkeys(Invoice.model_fields)
    moment = f"2020-11-22T10:{minute:02d}:00-05:00"
    metadata = None if reference is None else json.dumps({"hero_healthie_reference": reference})
    return {
        **known,
        "id": str(number),
        "is_preview": False,
        "billing_items": [],
        "created_at": moment,
        "updated_at": moment,
        "metadata": metadata,
    }


async def search(*pages: dict[str, Any]) -> Reconciliation[Any]:
    async with listing(*pages) as healthie:
        since = datetime(2020, 11, 22, 15, 0, tzinfo=UTC)
        return await healthie.invoices.reconcile("mine", since=since, last_attempt=since, settle=0)


ODD_LISTS = {
    "a row that came empty": [page([row(2), None])],
    "no rows": [{**page([]), "nodes": None}],
    "a page that does not say whether more follows": [{**page([row(2)]), "page_info": None}],
    "a row without its moment": [page([{**row(2), "created_at": None}])],
    "not in order": [page([row(2, minute=1), row(3, minute=2)])],
    "a cursor that stays": [page([row(2)], more=True, cursor="c"), page([row(1)], more=True, cursor="c")],
    "no cursor": [page([row(2)], more=True)],
    "more rows are counted than come": [page([row(2)], more=True, cursor="c", total=3), page([row(1)], total=3)],
    "rows that vanish meanwhile": [
        page([row(2)], more=True, cursor="c", total=9),
        page([row(1)], total=8),
    ],
}


@pytest.mark.parametrize("pages", ODD_LISTS.values(), ids=ODD_LISTS)
async def test_a_list_that_may_hide_something_proves_no_absence(pages: list[dict[str, Any]]) -> None:
    result = await search(*pages)
    assert (result.status, result.may_resend) == (UNDETERMINED, False)
    assert result.look_again_in is None


async def test_a_whole_list_proves_absence_and_foreign_metadata_is_passed_over() -> None:
    foreign = [{**row(number), "metadata": text} for number, text in enumerate(["{", "[1]", '"x"', "{}", "null"])]
    deep = {**row(7), "metadata": "[" * 100_000}
    assert (await search(page([*foreign, deep, row(8, "other"), row(9)]))).status is ABSENT
    found = await search(page([*foreign, row(8, "mine")]))
    assert (found.status, found.record_ids) == (FOUND, ("8",))


async def test_two_of_one_reference_are_reported() -> None:
    result = await search(page([row(2, "mine"), row(1, "mine")]))
    assert (result.status, result.record_ids, result.may_resend) == (UNDETERMINED, ("2", "1"), False)
    assert "2, 1" in result.reason


async def test_a_response_without_invoice_and_reason_is_unknown() -> None:
    async with (
        scripted_server() as server,
        Healthie(api_key="k", environment="sandbox", base_url=server.url, pace=NO_PACE) as healthie,
    ):
        for payload in ({"requestedPayment": None, "messages": None}, None):
            server.responds({"data": {CREATE: payload}})
            error = await doubtful(healthie)
            assert isinstance(error.reason, ServerError)
            assert error.status == 200


async def test_other_operations_say_what_to_check(hero: Hero, healthie: Healthie, sandbox: Sandbox) -> None:
    sandbox.fail("*", "*", "reset_after", times=None)
    invoice = CreateInvoiceBody(
        issuer_id="7", patient_id="101", invoice_items_attributes=[InvoiceItem(quantity=1, unit_amount=100)]
    )
    by_hand = CreateRequestedPaymentInput(invoice_type="other", recipient_id="61", price="1", services_provided="x")
    for call, words in (
        (hero.invoicing.create_invoice(body=invoice), "Stripe"),
        (healthie.mutations.create_requested_payment(input=by_hand), "list the newest"),
        (healthie.mutations.create_task(input=CreateTaskInput(content="x")), "look for the record"),
    ):
        with pytest.raises(OutcomeUnknownError) as caught:
            await call
        result = await caught.value.reconcile()
        assert result.status is UNDETERMINED
        assert words in result.reason
        assert words in str(caught.value)


async def test_a_copy_of_an_error_keeps_the_facts_and_not_the_client(healthie: Healthie, sandbox: Sandbox) -> None:
    sandbox.fail("healthie", CREATE, "reset_after")
    error = await doubtful(healthie, reference="order-4711")
    for copied in (pickle.loads(pickle.dumps(error)), copy.copy(error)):
        assert copied.attempts_made == error.attempts_made
        assert (copied.reference, copied.check, str(copied)) == ("order-4711", error.check, str(error))
        assert (await copied.reconcile()).status is UNDETERMINED


def test_the_checks_name_methods_that_exist() -> None:
    known = {operation.python_path for operation in operations()}
    known |= {f"healthie.invoices.{name}" for name in ("create", "get", "list")}
    tables = tomllib.loads((ROOT / "specs/operations.toml").read_text())
    texts = [check["text"] for table in tables.values() for check in table["check"]]
    named = {path for text in texts for path in re.findall(r"(?:hero|healthie)(?:\.[a-z_0-9]+){2}", text)}
    assert len(named) > 10
    assert named <= known


# Once


async def test_once_is_once_however_often_it_is_called(healthie: Healthie, sandbox: Sandbox) -> None:
    invoices = [await healthie.invoices.create(**MINE, reference="o", ensure="once") for _ in range(3)]
    assert {invoice.id for invoice in invoices} == set(created(sandbox))
    assert len(created(sandbox)) == 1


@pytest.mark.parametrize("fault", ["reset", "reset_after", "truncate", 502, "empty", "html", "partial"])
async def test_once_looks_before_it_creates_again(healthie: Healthie, sandbox: Sandbox, fault: int | str) -> None:
    sandbox.fail("healthie", CREATE, fault, times=2)
    invoice = await healthie.invoices.create(**MINE, reference="o", ensure=AT_ONCE)
    assert created(sandbox) == [invoice.id]


@pytest.mark.slow
async def test_once_waits_until_healthie_cannot_be_busy_with_it(healthie: Healthie, sandbox: Sandbox) -> None:
    sandbox.fail("healthie", CREATE, "delay", seconds=1.5)
    quick = healthie.with_options(timeout=1.0)  # the reads that follow have as long, also on a busy machine
    invoice = await quick.invoices.create(**MINE, reference="o", ensure=Once(settle=5))
    assert created(sandbox) == [invoice.id]


async def test_once_gives_up_in_doubt_when_time_runs_out(healthie: Healthie, sandbox: Sandbox) -> None:
    sandbox.fail("healthie", CREATE, "reset", times=None)
    hasty = healthie.with_options(deadline=1.0)
    with pytest.raises(OutcomeUnknownError) as caught:
        await hasty.invoices.create(**MINE, reference="o", ensure=Once(settle=60))
    assert len([request for request in sandbox.requests if request.operation == CREATE]) == 1
    assert (await caught.value.reconcile()).look_again_in is not None


async def test_once_stops_after_as_many_attempts_as_the_policy_has(healthie: Healthie, sandbox: Sandbox) -> None:
    sandbox.fail("healthie", CREATE, "reset", times=None)
    with pytest.raises(OutcomeUnknownError):
        await healthie.invoices.create(**MINE, reference="o", ensure=AT_ONCE)
    assert len([request for request in sandbox.requests if request.operation == CREATE]) == 3
    assert created(sandbox) == []


async def test_once_finds_what_an_unreadable_response_made(healthie: Healthie, sandbox: Sandbox) -> None:
    response = {"data": {CREATE: {"requestedPayment": {"id": 7}, "messages": None}}}
    sandbox.fail("healthie", CREATE, 200, body=response, processed=True)
    invoice = await healthie.invoices.create(**MINE, reference="o", ensure=AT_ONCE)
    assert created(sandbox) == [invoice.id]


async def test_once_sends_nothing_while_it_cannot_look(healthie: Healthie, sandbox: Sandbox) -> None:
    sandbox.fail("healthie", LIST, 403, times=None)
    with pytest.raises(APIError):
        await healthie.invoices.create(**MINE, reference="o", ensure="once")
    sandbox.clear_faults()
    for _ in range(40):
        await healthie.invoices.create(**MINE)
    before = len(created(sandbox))
    with pytest.raises(OutcomeUnknownError, match="nothing was sent now"):
        await healthie.invoices.create(**MINE, reference="o", ensure=Once(max_pages=1))
    assert len(created(sandbox)) == before


async def test_once_hands_on_what_is_refused(healthie: Healthie, sandbox: Sandbox) -> None:
    with pytest.raises(InvalidRequestError):
        await healthie.invoices.create(**{**MINE, "recipient_id": "999999"}, reference="o", ensure="once")
    sandbox.fail("healthie", CREATE, "too_many_requests")
    await healthie.invoices.create(**MINE, reference="o", ensure="once")
    assert len(created(sandbox)) == 1


@pytest.mark.parametrize(
    ("change", "fields"),
    [
        ({"recipient_id": "62"}, ("recipient_id",)),
        ({"price": Decimal("1.00")}, ("price",)),
        ({"recipient_id": "62", "price": 7}, ("recipient_id", "price")),
    ],
)
async def test_a_reference_used_for_something_else_is_a_conflict(
    healthie: Healthie, sandbox: Sandbox, change: dict[str, Any], fields: tuple[str, ...]
) -> None:
    first = await healthie.invoices.create(**MINE, price="1234", reference="o", ensure="once")
    again = await healthie.invoices.create(**MINE, price=Decimal("1234.0"), reference="o", ensure="once")
    assert again.id == first.id
    with pytest.raises(ConflictError) as caught:
        await healthie.invoices.create(**{**MINE, **change}, reference="o", ensure="once")
    assert (caught.value.fields, caught.value.record_ids) == (fields, (first.id,))
    assert all(text not in str(caught.value) for text in ("62", "1234", "1.00"))
    assert pickle.loads(pickle.dumps(caught.value)).fields == fields


async def test_duplicates_of_others_are_noticed_before_and_after(healthie: Healthie, sandbox: Sandbox) -> None:
    sandbox.fail("healthie", CREATE, "delay", seconds=0.3, times=1)

    async def create() -> Invoice:
        return await healthie.invoices.create(**MINE, reference="o", ensure="once")

    # Two event loops do not wait for each other, as two processes do not.
    racing = [create(), asyncio.to_thread(lambda: asyncio.run(create()))]
    results = await asyncio.gather(*racing, return_exceptions=True)
    assert len(created(sandbox)) == 2  # the API cannot exclude it
    conflicts = [result for result in results if isinstance(result, ConflictError)]
    assert conflicts
    assert set(conflicts[0].record_ids) == set(created(sandbox))
    assert conflicts[0].verdict is Verdict.DONE
    with pytest.raises(ConflictError) as caught:
        await healthie.invoices.create(**MINE, reference="o", ensure="once")
    assert caught.value.verdict is Verdict.REJECTED
    assert len(created(sandbox)) == 2


@pytest.mark.slow
async def test_once_waits_for_a_call_that_was_just_broken_off(healthie: Healthie, sandbox: Sandbox) -> None:
    sandbox.fail("healthie", CREATE, "delay", seconds=0.5)
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.2):
            await healthie.invoices.create(**MINE, reference="o", ensure="once")
    invoice = await healthie.invoices.create(**MINE, reference="o", ensure=Once(settle_first=2.0))
    assert created(sandbox) == [invoice.id]


@pytest.mark.parametrize("second", ["already waits", "comes later", "comes in another event loop"])
@pytest.mark.slow
async def test_once_knows_what_this_client_broke_off(healthie: Healthie, sandbox: Sandbox, second: str) -> None:
    def create() -> Coroutine[Any, Any, Invoice]:
        return healthie.invoices.create(**MINE, reference="o", ensure="once")

    sandbox.fail("healthie", CREATE, "delay", seconds=0.4)
    first = asyncio.ensure_future(create())
    await until(lambda: any(CREATE in each.operation for each in sandbox.requests))
    waiting = asyncio.ensure_future(create()) if second == "already waits" else None
    await asyncio.sleep(0)
    first.cancel()
    assert isinstance((await asyncio.gather(first, return_exceptions=True))[0], asyncio.CancelledError)
    if second == "comes in another event loop":
        invoice = await asyncio.to_thread(lambda: asyncio.run(create()))
    else:
        invoice = await (waiting or create())
    assert created(sandbox) == [invoice.id]


async def test_once_does_not_wait_for_what_was_certainly_not_done(healthie: Healthie, sandbox: Sandbox) -> None:
    sandbox.fail("healthie", CREATE, "messages")
    with pytest.raises(InvalidRequestError):
        await healthie.invoices.create(**MINE, reference="o", ensure="once")
    quick = healthie.with_options(deadline=5)
    invoice = await quick.invoices.create(**MINE, reference="o", ensure="once")
    assert created(sandbox) == [invoice.id]


async def test_once_says_when_looking_does_not_work(
    healthie: Healthie, sandbox: Sandbox, caplog: pytest.LogCaptureFixture
) -> None:
    empty = {"data": {LIST: page([], total=0)}}
    sandbox.fail("healthie", LIST, 200, body=empty, times=None)
    await healthie.invoices.create(**MINE, reference="o", ensure="once")
    assert "not in the list" in caplog.text
    caplog.clear()
    await healthie.invoices.create(**MINE, reference="o", ensure=Once(verify=False))
    assert not [record for record in caplog.records if record.name == "hero_healthie"]


async def test_an_update_of_metadata_can_keep_the_reference(healthie: Healthie) -> None:
    invoice = await healthie.invoices.create(**MINE, reference="o", ensure="once")
    await healthie.invoices.update(invoice.id, metadata={"a": 1}, reference="o")
    again = await healthie.invoices.create(**MINE, reference="o", ensure="once")
    assert again.id == invoice.id


@pytest.mark.parametrize(
    ("arguments", "argument"),
    [
        ({"ensure": "once"}, "reference"),
        ({"ensure": "twice", "reference": "o"}, "ensure"),
        ({"reference": ""}, "reference"),
        ({"reference": "o", "metadata": "[1]"}, "metadata"),
        ({"reference": "o", "metadata": {"hero_healthie_reference": "p"}}, "metadata"),
        ({"reference": "o", "metadata": {"a": "x" * 1970}}, "metadata"),
    ],
)
async def test_what_cannot_be_right_is_refused(
    healthie: Healthie, sandbox: Sandbox, arguments: dict[str, Any], argument: str
) -> None:
    with pytest.raises(InvalidArgumentError) as caught:
        await healthie.invoices.create(**MINE, **arguments)
    assert caught.value.argument == argument
    assert sandbox.requests == []


async def test_metadata_without_room_goes_as_it_is(healthie: Healthie) -> None:
    for metadata in ("[1]", {"a": "x" * 1970}):
        invoice = await healthie.invoices.create(**MINE, metadata=metadata)
        assert "hero_healthie_reference" not in (invoice.metadata or "")


@pytest.mark.parametrize(
    "options",
    [{"look_back": timedelta(-1)}, {"settle": -1.0}, {"settle_first": -1.0}, {"max_pages": 0}],
)
def test_limits_that_cannot_work(options: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError):
        Once(**options)


@pytest.mark.parametrize("moment", [datetime(2026, 1, 1), "2026-01-01"])
async def test_moments_need_a_zone(healthie: Healthie, moment: Any) -> None:
    with pytest.raises(InvalidArgumentError, match="since"):
        await healthie.invoices.reconcile("o", since=moment)
