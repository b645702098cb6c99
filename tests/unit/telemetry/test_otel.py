"""Spans and measurements, as an app's own OpenTelemetry takes them, by the names of the semantic conventions."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import pytest
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import HistogramDataPoint, InMemoryMetricReader, NumberDataPoint
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.sdk.trace.sampling import ALWAYS_OFF
from opentelemetry.semconv._incubating.attributes import graphql_attributes, url_attributes
from opentelemetry.semconv.attributes import error_attributes, http_attributes, server_attributes
from opentelemetry.semconv.metrics import http_metrics
from opentelemetry.semconv.schemas import Schemas
from opentelemetry.trace import SpanKind, StatusCode

from hero_health_api.models import UpdateInvoiceBody
from hero_healthie import APIError, CallEvent, Healthie, Hero, HeroHealthieError, RetryPolicy, calling
from hero_healthie.otel import DURATION_BUCKETS, SCHEMA_URL, OpenTelemetry
from tests.conftest import FAST
from tests.support.until import until
from tests.support.wire import ScriptedServer, scripted_server

CONVENTIONS = {
    http_attributes.HTTP_REQUEST_METHOD,
    http_attributes.HTTP_REQUEST_RESEND_COUNT,
    http_attributes.HTTP_RESPONSE_STATUS_CODE,
    server_attributes.SERVER_ADDRESS,
    server_attributes.SERVER_PORT,
    error_attributes.ERROR_TYPE,
    url_attributes.URL_TEMPLATE,
    graphql_attributes.GRAPHQL_OPERATION_NAME,
    graphql_attributes.GRAPHQL_OPERATION_TYPE,
}
TWICE = RetryPolicy(attempts=2, initial=0.001, maximum=0.001)
COUPONS = {"data": [], "count": 0}


@dataclass
class Telemetry:
    """What an app would send to its collector."""

    spans: InMemorySpanExporter = field(default_factory=InMemorySpanExporter)
    reader: InMemoryMetricReader = field(default_factory=InMemoryMetricReader)
    tracers: TracerProvider = field(default_factory=TracerProvider)

    def __post_init__(self) -> None:
        self.tracers.add_span_processor(SimpleSpanProcessor(self.spans))
        self.meters = MeterProvider([self.reader])
        self.hook = OpenTelemetry(self.tracers, self.meters)

    def points(self, name: str) -> list[NumberDataPoint | HistogramDataPoint]:
        data = self.reader.get_metrics_data()
        assert data is not None
        return [
            point
            for resource in data.resource_metrics
            for scope in resource.scope_metrics
            for metric in scope.metrics
            if metric.name == name
            for point in metric.data.data_points
            if isinstance(point, NumberDataPoint | HistogramDataPoint)
        ]


@asynccontextmanager
async def watched(telemetry: Telemetry, **options: Any) -> AsyncIterator[tuple[ScriptedServer, Hero, Healthie]]:
    options = {"on_call": telemetry.hook, "pace": FAST, "retry": TWICE, **options}
    async with (
        scripted_server() as server,
        Hero(api_key="k", practice_group_id="42", environment="staging", base_url=server.url, **options) as hero,
        Healthie(api_key="k", environment="sandbox", base_url=f"{server.url}/graphql", **options) as healthie,
    ):
        yield server, hero, healthie


def attributes(span: ReadableSpan) -> dict[str, Any]:
    return dict(span.attributes or {})


async def test_a_call_is_one_client_span_below_the_one_it_was_made_in() -> None:
    telemetry = Telemetry()
    events: list[CallEvent] = []
    tracer = telemetry.tracers.get_tracer("app")
    async with watched(telemetry, on_call=[telemetry.hook, events.append]) as (server, hero, _):
        server.responds({"message": "no"}, status=404)
        with (
            tracer.start_as_current_span("handler") as parent,
            calling(reference="order-1", actor="user-7"),
            pytest.raises(APIError),
        ):
            await hero.invoicing.update_invoice("981", body=UpdateInvoiceBody(issuer_id="7"))
    span, _ = telemetry.spans.get_finished_spans()
    [event] = events
    assert span.name == "PATCH /v1/invoicing/invoices/{id}"
    assert span.kind is SpanKind.CLIENT
    assert span.parent is not None
    assert span.parent.span_id == parent.get_span_context().span_id
    assert attributes(span) == {
        "http.request.method": "PATCH",
        "url.template": "/v1/invoicing/invoices/{id}",
        "server.address": "127.0.0.1",
        "server.port": server.port,
        "http.response.status_code": 404,
        "error.type": "NotFoundError",
        "hero_healthie.api": "hero",
        "hero_healthie.operation": "hero.invoicing.update_invoice",
        "hero_healthie.safety": "money",
        "hero_healthie.call_id": event.call_id,
        "hero_healthie.outcome": "rejected",
        "hero_healthie.queue.duration": 0.0,
        "hero_healthie.retries": 0,
        "hero_healthie.tenant": "42",
        "hero_healthie.reference": "order-1",
    }
    assert span.status.status_code is StatusCode.ERROR
    assert span.status.description is None
    assert span.start_time is not None
    assert span.end_time is not None
    assert span.start_time == round(event.started.timestamp() * 1e6) * 1000
    assert span.end_time - span.start_time == round(event.duration * 1e9)


async def test_attempts_are_events_of_the_span_and_requests_of_the_metric() -> None:
    telemetry = Telemetry()
    async with watched(telemetry) as (server, hero, _):
        server.responds(b"", status=429)
        with pytest.raises(APIError):
            await hero.invoicing.list_coupons()
    [span] = telemetry.spans.get_finished_spans()
    assert attributes(span)["http.request.resend_count"] == 1
    first, second = span.events
    assert first.name == second.name == "hero_healthie.attempt"
    assert span.start_time is not None
    assert span.end_time is not None
    assert span.start_time <= first.timestamp < second.timestamp <= span.end_time
    for number, attempt in enumerate((first, second), 1):
        reported = dict(attempt.attributes or {})
        assert 0 <= reported.pop("hero_healthie.duration") < 10  # type: ignore[operator] # a float
        assert reported == {
            "hero_healthie.attempt": number,
            "hero_healthie.outcome": "refused",
            "http.response.status_code": 429,
            "error.type": "429",
        }
    [requests] = telemetry.points(http_metrics.HTTP_CLIENT_REQUEST_DURATION)
    assert isinstance(requests, HistogramDataPoint)
    assert requests.count == 2
    assert tuple(requests.explicit_bounds) == DURATION_BUCKETS
    assert dict(requests.attributes or {}) == {
        "http.request.method": "GET",
        "server.address": "127.0.0.1",
        "server.port": server.port,
        "url.template": "/v1/invoicing/coupons",
        "http.response.status_code": 429,
        "error.type": "429",
    }
    [retries] = telemetry.points("hero_healthie.call.retries")
    [attempts] = telemetry.points("hero_healthie.call.attempts")
    assert isinstance(retries, NumberDataPoint)
    assert isinstance(attempts, NumberDataPoint)
    assert (retries.value, attempts.value) == (1, 2)


async def test_calls_of_graphql_are_named_by_kind_and_root_field() -> None:
    telemetry = Telemetry()
    async with watched(telemetry) as (server, _, healthie):
        server.responds({"data": {"user": None}})
        await healthie.queries.user(id="61")
        await healthie.execute("query mine { user { id } }")
        server.responds(
            {"data": {"createTask": None}, "errors": [{"message": "no", "extensions": {"code": "NOT_FOUND"}}]}
        )
        with pytest.raises(HeroHealthieError):
            await healthie.execute("mutation { createTask { task { id } } }")
    spans = telemetry.spans.get_finished_spans()
    assert [span.name for span in spans] == ["query user", "query", "mutation"]
    assert [attributes(span).get("graphql.operation.name") for span in spans] == ["user", "mine", None]
    assert [attributes(span)["graphql.operation.type"] for span in spans] == ["query", "query", "mutation"]
    assert [attributes(span)["http.request.method"] for span in spans] == ["POST"] * 3
    assert [span.status.status_code for span in spans] == [StatusCode.UNSET, StatusCode.UNSET, StatusCode.ERROR]
    assert attributes(spans[2])["error.type"] == "NotFoundError"
    assert attributes(spans[2])["http.response.status_code"] == 200
    [point] = [
        each for each in telemetry.points("hero_healthie.call.outcomes") if "error.type" in (each.attributes or {})
    ]
    assert dict(point.attributes or {}) == {
        "hero_healthie.api": "healthie",
        "hero_healthie.operation": "healthie.execute",
        "hero_healthie.safety": "money",
        "hero_healthie.outcome": "rejected",
        "error.type": "NotFoundError",
    }


async def test_every_name_is_one_of_the_conventions_or_has_our_prefix() -> None:
    telemetry = Telemetry()
    async with watched(telemetry) as (server, hero, healthie):
        for status, body in ((200, COUPONS), (200, {**COUPONS, "new": 1}), (502, {}), (429, {})):
            server.responds(body, status=status)
            await asyncio.gather(hero.invoicing.list_coupons(), healthie.queries.user(id="61"), return_exceptions=True)
    spans = telemetry.spans.get_finished_spans()
    names = {name for span in spans for name in attributes(span)}
    names |= {name for span in spans for event in span.events for name in event.attributes or {}}
    assert {name for name in names if not name.startswith("hero_healthie.")} == CONVENTIONS
    assert {Schemas.V1_44_0.value} == {SCHEMA_URL} == {span.instrumentation_scope.schema_url for span in spans}  # type: ignore[union-attr] # each has one
    data = telemetry.reader.get_metrics_data()
    assert data is not None
    metrics = [metric for each in data.resource_metrics for scope in each.scope_metrics for metric in scope.metrics]
    assert {metric.name for metric in metrics} == {
        http_metrics.HTTP_CLIENT_REQUEST_DURATION,
        *("hero_healthie.call.duration", "hero_healthie.call.queue.duration", "hero_healthie.call.attempts"),
        *("hero_healthie.call.retries", "hero_healthie.call.outcomes", "hero_healthie.drift"),
    }
    keys = {name for metric in metrics for point in metric.data.data_points for name in point.attributes or {}}
    assert not keys & {"hero_healthie.call_id", "hero_healthie.reference", "hero_healthie.tenant"}


async def test_drift_and_lost_events_are_counted() -> None:
    telemetry = Telemetry()

    def broken(event: CallEvent) -> None:
        raise RuntimeError

    async with watched(telemetry, on_call=[telemetry.hook, broken]) as (server, hero, _):
        server.responds({**COUPONS, "new": 1})
        for _ in range(3):
            await hero.invoicing.list_coupons()
    [drift] = telemetry.points("hero_healthie.drift")
    [lost] = telemetry.points("hero_healthie.events.lost")
    assert isinstance(drift, NumberDataPoint)
    assert isinstance(lost, NumberDataPoint)
    assert (drift.value, lost.value) == (3, 3)
    assert (drift.attributes or {})["hero_healthie.drift"] == "unknown_field"
    assert str((lost.attributes or {})["hero_healthie.hook"]).endswith("broken")
    assert attributes(telemetry.spans.get_finished_spans()[0])["hero_healthie.drift"] == ("unknown_field",)


async def test_a_cancelled_call_is_a_span_of_its_parent() -> None:
    telemetry = Telemetry()
    tracer = telemetry.tracers.get_tracer("app")
    arrived: list[bytes] = []
    left: list[bool] = []

    async def hang(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        arrived.append(await reader.read(1))
        await reader.read()
        writer.close()
        left.append(True)

    server = await asyncio.start_server(hang, "127.0.0.1", 0)
    url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    async with (
        server,
        Hero(api_key="k", practice_group_id="42", environment="staging", base_url=url, on_call=telemetry.hook) as hero,
    ):
        with tracer.start_as_current_span("handler") as parent:
            task = asyncio.ensure_future(hero.invoicing.update_invoice("9", body=UpdateInvoiceBody(issuer_id="7")))
        await until(lambda: arrived)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await until(lambda: left)
    span = telemetry.spans.get_finished_spans()[-1]
    assert span.parent is not None
    assert span.parent.span_id == parent.get_span_context().span_id
    assert attributes(span)["hero_healthie.outcome"] == "unknown"
    assert attributes(span)["error.type"] == "CancelledError"


async def test_what_is_not_sampled_is_still_measured() -> None:
    telemetry = Telemetry(tracers=TracerProvider(sampler=ALWAYS_OFF))
    async with watched(telemetry) as (server, hero, _):
        server.responds(COUPONS)
        await hero.invoicing.list_coupons()
    assert telemetry.spans.get_finished_spans() == ()
    assert len(telemetry.points("hero_healthie.call.duration")) == 1


async def test_nothing_of_a_trace_is_sent_to_the_vendor() -> None:
    telemetry = Telemetry()
    async with watched(telemetry) as (server, hero, _):
        server.responds(COUPONS)
        with telemetry.tracers.get_tracer("app").start_as_current_span("handler"):
            await hero.invoicing.list_coupons()
        [request] = server.requests
    assert b"traceparent" not in request.lower()
    assert b"baggage" not in request.lower()


def run(code: str) -> str:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    return done.stdout.strip()


def test_opentelemetry_is_loaded_by_its_own_module_only() -> None:
    code = "import sys, hero_healthie, hero_healthie.audit; print('opentelemetry' in sys.modules)"
    assert run(code) == "False"


def test_without_the_extra_the_error_says_what_to_install() -> None:
    code = (
        "import sys; sys.modules['opentelemetry'] = None\n"
        "try:\n    import hero_healthie.otel\nexcept ImportError as error:\n    print(error)"
    )
    assert run(code) == "hero_healthie.otel needs OpenTelemetry: pip install 'hero-healthie[otel]'"
