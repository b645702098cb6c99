"""OpenTelemetry: a span and measurements for each logical call (`pip install 'hero-healthie[otel]'`).

    hero = Hero(..., on_call=OpenTelemetry())

Without arguments it uses the global providers of the app. Nothing else in this package imports OpenTelemetry.
"""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime

try:
    from opentelemetry.metrics import Meter, MeterProvider, get_meter
    from opentelemetry.trace import Span, SpanKind, Status, StatusCode, TracerProvider, get_tracer, set_span_in_context
except ImportError:
    raise ImportError("hero_healthie.otel needs OpenTelemetry: pip install 'hero-healthie[otel]'") from None

from hero_healthie._telemetry.events import CallEvent
from hero_healthie._version import __version__
from hero_healthie.errors import AttemptRecord, ConfigurationError, Verdict

__all__ = ["OpenTelemetry"]

SCHEMA_URL = "https://opentelemetry.io/schemas/1.44.0"
DURATION_BUCKETS = (0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10)
"""The advice of the semantic conventions for `http.client.request.duration`."""
CALL_BUCKETS = (*DURATION_BUCKETS, 30, 60, 120)
"""A call with its waits and retries may take as long as its deadline."""

_ERROR = Status(StatusCode.ERROR)
_SCOPE = "hero_healthie"

Attributes = dict[str, str | int | float | bool | list[str]]


class OpenTelemetry:
    """A function for `on_call=` that writes one client span per logical call and measures it.

    The span is written when the call has ended, with the times at which it began and ended, as a child of the span that
    was current where the call was made. It is never the current span, and nothing of it is sent to the vendors. It
    holds templates, no ids of people, and no value that was sent or received.

    Args:
        tracer_provider: makes the spans; None for the global one.
        meter_provider: takes the measurements; None for the global one.

    Raises:
        ConfigurationError: one of them is no provider.

    Example:
        hero = Hero.from_env(on_call=OpenTelemetry())
    """

    def __init__(
        self, tracer_provider: TracerProvider | None = None, meter_provider: MeterProvider | None = None
    ) -> None:
        # Their interfaces are classes to inherit from, and some providers do not.
        for name, provider, method in (
            ("tracer_provider", tracer_provider, "get_tracer"),
            ("meter_provider", meter_provider, "get_meter"),
        ):
            if provider is not None and not callable(getattr(provider, method, None)):
                raise ConfigurationError(f"{name} must have the method {method}, or be None for the global one")
        self._tracer = get_tracer(_SCOPE, __version__, tracer_provider, SCHEMA_URL)
        self._instruments = _Instruments(get_meter(_SCOPE, __version__, meter_provider, SCHEMA_URL))

    def __call__(self, event: CallEvent) -> None:
        """Write the span of a call, and measure it."""
        span = self._tracer.start_span(
            _span_name(event),
            kind=SpanKind.CLIENT,
            attributes=_span_attributes(event),
            start_time=_nanoseconds(event.started),
        )
        try:
            if span.is_recording():
                _annotate(span, event)
            self._instruments.record(event, span)
        finally:
            span.end(_nanoseconds(event.started) + round(event.duration * 1e9))

    def event_lost(self, hook: str) -> None:
        """Count an event that another function of `on_call`, named `hook`, failed to take."""
        self._instruments.lost.add(1, {"hero_healthie.hook": hook})


class _Instruments:
    """The instruments of the meter, and what they record of a call."""

    def __init__(self, meter: Meter) -> None:
        self._requests = meter.create_histogram(
            "http.client.request.duration",
            unit="s",
            description="Duration of HTTP client requests.",
            explicit_bucket_boundaries_advisory=DURATION_BUCKETS,
        )
        self._calls = meter.create_histogram(
            "hero_healthie.call.duration",
            unit="s",
            description="Duration of logical calls, waits and retries included.",
            explicit_bucket_boundaries_advisory=CALL_BUCKETS,
        )
        self._queued = meter.create_histogram(
            "hero_healthie.call.queue.duration",
            unit="s",
            description="How long calls queued for the rate limit of their key.",
            explicit_bucket_boundaries_advisory=CALL_BUCKETS,
        )
        self._attempts = meter.create_counter(
            "hero_healthie.call.attempts", unit="{attempt}", description="Attempts, by outcome."
        )
        self._retries = meter.create_counter(
            "hero_healthie.call.retries", unit="{attempt}", description="Attempts after the first."
        )
        self._outcomes = meter.create_counter(
            "hero_healthie.call.outcomes", unit="{call}", description="Logical calls, by outcome."
        )
        self._drift = meter.create_counter(
            "hero_healthie.drift", unit="{response}", description="Responses that differ from their description."
        )
        self._events = meter.create_counter(
            "hero_healthie.subscription.events",
            unit="{event}",
            description="Events of subscriptions, by what became of them.",
        )
        self.lost = meter.create_counter(
            "hero_healthie.events.lost", unit="{event}", description="Events that a function of on_call failed to take."
        )

    def record(self, event: CallEvent, span: Span) -> None:
        """Record one call; exemplars refer to its span."""
        context = set_span_in_context(span)
        of_api: Attributes = {"hero_healthie.api": event.api}
        of_operation: Attributes = {**of_api, "hero_healthie.operation": event.operation}
        ended: Attributes = {
            **of_operation,
            "hero_healthie.safety": event.safety,
            "hero_healthie.outcome": event.outcome,
        }
        if event.error is not None:
            ended["error.type"] = event.error
        self._calls.record(event.duration, ended, context)
        self._outcomes.add(1, ended, context)
        self._queued.record(event.queued, of_api, context)
        if event.retries:
            self._retries.add(event.retries, of_operation, context)
        request = _request_attributes(event)
        for attempt in event.attempts:
            self._attempts.add(1, {**of_operation, "hero_healthie.outcome": attempt.verdict}, context)
            self._requests.record(attempt.duration, {**request, **_attempt_attributes(attempt)}, context)
        for name, count in _counts(event).items():
            self._events.add(count, {**of_operation, "hero_healthie.event": name}, context)
        for kind in event.drift:
            self._drift.add(1, {**of_operation, "hero_healthie.drift": kind}, context)


def _span_name(event: CallEvent) -> str:
    first = event.method if event.kind == "http" else event.kind
    return first if event.template is None else f"{first} {event.template}"


def _request_attributes(event: CallEvent) -> Attributes:
    """Return the attributes that all requests of an operation share."""
    found: Attributes = {
        "http.request.method": event.method,
        "server.address": event.server,
        "server.port": event.port,
    }
    if event.kind == "http" and event.template is not None:
        found["url.template"] = event.template
    return found


def _attempt_attributes(attempt: AttemptRecord) -> Attributes:
    found: Attributes = {}
    if attempt.status is not None:
        found["http.response.status_code"] = attempt.status
    if attempt.status is not None and attempt.status >= 400:
        found["error.type"] = str(attempt.status)
    elif attempt.verdict is not Verdict.DONE:
        found["error.type"] = str(attempt.verdict)
    return found


def _span_attributes(event: CallEvent) -> Attributes:
    found = _request_attributes(event)
    if event.kind != "http":
        found["graphql.operation.type"] = event.kind
        if event.name is not None:
            found["graphql.operation.name"] = event.name
    found |= {
        "hero_healthie.api": event.api,
        "hero_healthie.operation": event.operation,
        "hero_healthie.safety": event.safety,
        "hero_healthie.call_id": event.call_id,
        "hero_healthie.outcome": event.outcome,
        "hero_healthie.queue.duration": event.queued,
        "hero_healthie.retries": event.retries,
    }
    optional = {
        "http.response.status_code": event.status,
        "http.request.resend_count": event.retries or None,
        "error.type": event.error,
        "hero_healthie.tenant": event.tenant,
        "hero_healthie.reference": event.reference,
    }
    found |= {name: value for name, value in optional.items() if value is not None}
    found |= {f"hero_healthie.events.{name}": count for name, count in _counts(event).items()}
    if event.drift:
        found["hero_healthie.drift"] = [str(kind) for kind in event.drift]
    return found


def _counts(event: CallEvent) -> dict[str, int]:
    return {} if event.subscription is None else asdict(event.subscription)


def _annotate(span: Span, event: CallEvent) -> None:
    for number, attempt in enumerate(event.attempts, 1):
        about: Attributes = {
            "hero_healthie.attempt": number,
            "hero_healthie.outcome": attempt.verdict,
            "hero_healthie.duration": attempt.duration,
            **_attempt_attributes(attempt),
        }
        span.add_event("hero_healthie.attempt", about, _nanoseconds(attempt.started))
    if event.error is not None:
        span.set_status(_ERROR)


def _nanoseconds(moment: datetime) -> int:
    return round(moment.timestamp() * 1_000_000) * 1_000
