"""Any status, any headers, any body: only our errors come out, and none of them holds a byte of the body."""

from __future__ import annotations

import asyncio
import encodings.aliases
import json
import pickle
import traceback
import warnings
from collections.abc import Awaitable, Callable, Iterator
from contextlib import AsyncExitStack
from dataclasses import dataclass
from email.utils import format_datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from healthie_api import CreateRequestedPaymentInput, CreateTaskInput, Task
from hero_health_api.models import CreateInvoiceBody, InvoiceItem, UpdateInvoiceBody
from hero_healthie import NO_PACE, NO_RETRY, APIError, Healthie, Hero, ServerError, Verdict
from tests.support.scale import TIMES
from tests.support.servers import serving

MARK = "zqcanary"
REQUEST_IDS = ["x-request-id", "request-id", "x-correlation-id", "x-amzn-requestid", "x-amzn-trace-id", "cf-ray"]
EXAMPLES = 120 * TIMES

Clients = tuple[Hero, Healthie]
OPERATIONS: dict[str, Callable[[Clients], Awaitable[Any]]] = {
    "a list of Hero": lambda c: c[0].invoicing.list_coupons(),
    "a record of Hero": lambda c: c[0].patients.get_patient_by_id("1"),
    "a write of Hero": lambda c: c[0].invoicing.update_invoice("1", body=UpdateInvoiceBody(issuer_id="7")),
    "money of Hero": lambda c: c[0].invoicing.create_invoice(
        body=CreateInvoiceBody(
            issuer_id="7", patient_id="1", invoice_items_attributes=[InvoiceItem(quantity=1, unit_amount=1)]
        )
    ),
    "a record of Healthie": lambda c: c[1].queries.user(id="1"),
    "a connection of Healthie": lambda c: c[1].queries.requested_payments(first=5),
    "a scalar of Healthie": lambda c: c[1].queries.has_sub_labels(),
    "a write of Healthie": lambda c: c[1].mutations.create_task(input=CreateTaskInput(content="x")),
    "money of Healthie": lambda c: c[1].mutations.create_requested_payment(input=CreateRequestedPaymentInput()),
    "an invoice of Healthie": lambda c: c[1].invoices.get("1"),
    "a document of one's own": lambda c: c[1].execute("query q { currentUser { id } }", {}),
}


@dataclass
class WebhookResponse:
    status: int = 200
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes = b""

    def wire(self) -> bytes:
        lines = [f"HTTP/1.1 {self.status} Any", f"content-length: {len(self.body)}"]
        lines += [f"{name}: {value}" for name, value in self.headers]
        return "\r\n".join([*lines, "", ""]).encode("latin-1") + self.body


class Bench:
    """Both clients before a server that answers what it is told, on an event loop of their own."""

    def __init__(self) -> None:
        self.runner = asyncio.Runner()
        self.stack = AsyncExitStack()
        self.response = WebhookResponse()
        self.runner.run(self._start())

    async def _start(self) -> None:
        async def respond(_request: bytes, writer: asyncio.StreamWriter) -> None:
            writer.write(self.response.wire())

        url = await self.stack.enter_async_context(serving(respond))
        options: dict[str, Any] = {"base_url": url, "retry": NO_RETRY, "pace": NO_PACE}
        self.clients = (
            await self.stack.enter_async_context(
                Hero(api_key="k", practice_group_id="42", environment="staging", **options)
            ),
            await self.stack.enter_async_context(Healthie(api_key="k", environment="sandbox", **options)),
        )

    def call(self, name: str, response: WebhookResponse, *, timeout: float = 5) -> APIError | None:
        self.response = response
        hero, healthie = self.clients

        async def one() -> None:
            await OPERATIONS[name]((hero.with_options(timeout=timeout), healthie.with_options(timeout=timeout)))

        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            try:
                self.runner.run(one())
            except APIError as error:
                return error
        return None

    def close(self) -> None:
        self.runner.run(self.stack.aclose())
        self.runner.close()


@pytest.fixture(scope="module")
def bench() -> Iterator[Bench]:
    bench = Bench()
    yield bench
    bench.close()


# Never one word alone: where Hero names the field of an issue, one word is taken for that name, which errors tell.
texts = st.text(max_size=12).map(lambda text: f"{MARK} {text}")
numbers = st.integers() | st.floats(allow_nan=False, allow_infinity=False)
scalars = st.none() | st.booleans() | numbers | texts
KEYS = [
    "data", "errors", "messages", "message", "extensions", "warnings", "code", "path", "locations", "field", "count",
    "id", "user", "requestedPayments", "requestedPayment", "createTask", "createRequestedPayment", "nodes",
    "page_info", "total_count", "requested_payment", "task", "error", "statusCode", "expected", "hasSubLabels",
    "sunset_date", "latest_version", "requested_version", "has_next_page",
]  # fmt: skip
jsons = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(KEYS) | texts, inner, max_size=5),
    max_leaves=25,
)
CODES = ["TOO_MANY_REQUESTS", "UNAUTHENTICATED", "NOT_FOUND", "UNSUPPORTED_API_VERSION", "INTERNAL_SERVER_ERROR"]
errors = st.lists(
    st.fixed_dictionaries(
        {},
        optional={
            "message": texts | scalars,
            "path": st.lists(texts | st.integers(), max_size=3) | scalars,
            "locations": jsons,
            "extensions": st.fixed_dictionaries({"code": st.sampled_from(CODES) | scalars}) | scalars,
        },
    )
    | scalars,
    max_size=3,
)
envelopes = st.fixed_dictionaries({}, optional={"data": jsons, "errors": errors | jsons, "extensions": jsons})
bodies = (
    st.one_of(jsons, envelopes).map(lambda value: json.dumps(value).encode())
    | st.binary(max_size=60).map(lambda noise: MARK.encode() + noise)
    | st.just(b"")
)
values = st.text(st.characters(min_codepoint=0x20, max_codepoint=0x7E), max_size=30)
CODECS = sorted({*encodings.aliases.aliases, *encodings.aliases.aliases.values(), "undefined", "idna", "punycode", "x"})
labels = st.one_of(
    values,
    st.builds("application/json; charset={}".format, st.sampled_from(CODECS) | values),
    st.builds("{}, {}".format, *(st.sampled_from(["application/json", "text/html", "", "JSON", ";", "*/*"]),) * 2),
    st.builds("text/csv; charset={}".format, st.sampled_from(CODECS) | values),
)
dates = st.datetimes().map(format_datetime) | st.builds(
    "Mon, {} Jan {} {}:00:00 {}".format,
    st.integers(0, 99),
    st.integers(0, 10**14),
    st.integers(0, 99),
    st.sampled_from(["GMT", "+9999", "-99999999", ""]),
)
dispositions = st.one_of(
    values,
    st.builds("attachment; filename*={}'{}'{}".format, st.sampled_from(CODECS) | values, values, values),
    st.builds('attachment; filename="{}"'.format, values),
)
headers = st.lists(
    st.tuples(st.from_regex(r"x-[a-z]{1,8}", fullmatch=True), values)
    | st.tuples(st.just("retry-after"), values | dates | st.integers(-5, 10**14).map(str))
    | st.tuples(st.just("content-type"), labels)
    | st.tuples(st.just("content-disposition"), dispositions)
    | st.tuples(
        st.sampled_from([*REQUEST_IDS, "set-cookie", "location", "www-authenticate", "date", "age", "link"]), values
    ),
    max_size=4,
).map(tuple)
answers = st.builds(
    WebhookResponse, st.integers(200, 999) | st.sampled_from([200, 201, 400, 401, 422, 429, 503]), headers, bodies
)


@pytest.mark.parametrize("name", OPERATIONS)
def test_only_our_errors_come_out_and_none_holds_the_body(bench: Bench, name: str) -> None:
    @settings(max_examples=EXAMPLES)
    @given(response=answers)
    def check(response: WebhookResponse) -> None:
        error = bench.call(name, response)
        if error is None:
            assert 200 <= response.status < 300
            return
        shown = "".join(
            [
                str(error),
                repr(error),
                *traceback.TracebackException.from_exception(error).format(),
                pickle.dumps(error).decode("latin-1"),
                repr(pickle.loads(pickle.dumps(error))),
            ]
        )
        assert MARK not in shown
        assert error.operation
        assert error.attempts == 1

    check()


@pytest.mark.parametrize("status", [200, 400, 429, 500])
@pytest.mark.parametrize("name", OPERATIONS)
def test_whatever_the_headers_say_a_response_is_a_value_or_an_error_of_ours(
    bench: Bench, name: str, status: int
) -> None:
    @settings(max_examples=EXAMPLES // 2)
    @given(headers=headers, body=st.just(b"{}") | bodies)
    def check(headers: tuple[tuple[str, str], ...], body: bytes) -> None:
        error = bench.call(name, WebhookResponse(status, headers, body))
        assert error is not None or status == 200
        if error is not None and error.retry_after is not None:
            assert error.retry_after >= 0

    check()


LABELS = [
    *(
        "application/json",
        "application/json, application/json",
        "application/json; charset=hex",
        "text/html;, text/json",
    ),
    *("Application/JSON;Charset=UTF-8", "application/json charset=utf-8", "application/json; charset=undefined"),
    *("text/html", "image/png", "*/*", "", '"application/json"', "multipart/mixed", "\xff\xfe", "a/b; charset=\x7f"),
    *("json", "text/x-json", "text/javascript", "text/plain; charset=klingon", 'application/json; charset="utf8"'),
]


@pytest.mark.parametrize("label", LABELS)
def test_a_write_that_was_done_is_done_however_it_is_labelled(bench: Bench, label: str) -> None:
    task = dict.fromkeys(Task.model_fields)
    body = {"data": {"createTask": {"messages": None, "task": {**task, "id": "1"}}}}
    response = WebhookResponse(200, (("content-type", label),), json.dumps(body).encode())
    error = bench.call("a write of Healthie", response)
    assert error is None or error.verdict is Verdict.DONE, repr(error)


def test_json_in_the_encoding_of_its_label_is_read(bench: Bench) -> None:
    content = '{"data": [], "count": 0, "é": 1}'.encode("latin-1")
    for label, is_read in (("application/json; charset=iso-8859-1", True), ("application/json", False)):
        error = bench.call("a list of Hero", WebhookResponse(200, (("content-type", label),), content))
        assert isinstance(error, ServerError) is not is_read


@pytest.mark.parametrize(
    "errors",
    [
        {"errors": [{"path": [MARK]}]},
        {"errors": [{"path": ["user", MARK, 0]}]},
        {"errors": [{"path": [[MARK], {MARK: 1}, None]}]},
        {"data": {"createTask": {"messages": [{"field": MARK, "message": MARK}], "task": None}}},
        {"data": {"createTask": {"messages": [{"field": [MARK], "message": MARK}], "task": None}}},
    ],
)
def test_a_word_that_healthie_was_not_asked_for_is_no_field(bench: Bench, errors: dict[str, Any]) -> None:
    for name in OPERATIONS:
        if "Healthie" in name and ("data" not in errors or "a write" in name):
            error = bench.call(name, WebhookResponse(200, (), json.dumps(errors).encode()))
            assert error is not None
            assert MARK not in str(error) + repr(error) + repr(error.field_errors)


@pytest.mark.parametrize("status", [*range(100, 104), 199, *range(200, 600, 13), 599, 600, 700, 998, 999])
def test_any_status_ends_in_a_value_or_one_of_our_errors(bench: Bench, status: int) -> None:
    response = WebhookResponse(status, (), b'{"data": null}')
    if status < 200:
        response.body = b""  # what follows an informational answer is the head of the final one
    for name in OPERATIONS:
        error = bench.call(name, response, timeout=5 if status >= 200 else 0.1)
        assert error is not None or 200 <= status < 300
