"""Whatever an app's callback raises, a call that was done returns its value, and its effect happens once."""

from __future__ import annotations

import asyncio
import logging
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from pydantic import BaseModel, Field, field_validator

from hero_healthie import APIVersionWarning, Healthie, Hero, ResponseDecodeError, Verdict
from hero_healthie.sandbox import Sandbox
from tests.conftest import FAST
from tests.unit.call.test_verdicts import ACTIONS


class Exit(BaseException):
    """As test frameworks have them: no `Exception`."""


RAISED: tuple[Callable[[], BaseException], ...] = (
    lambda: RuntimeError("of the app"),
    lambda: RecursionError("of the app"),
    asyncio.CancelledError,
    lambda: UserWarning("of the app"),
    StopIteration,
    Exit,
)
SAFETY = ("read", "create", "money")


class Raising:
    """A callback of every kind, which raises."""

    __qualname__ = "Raising"

    def __init__(self, make: Callable[[], BaseException]) -> None:
        self.make = make
        self.called = 0

    def __call__(self, *_: object) -> None:
        self.called += 1
        raise self.make()

    starting = event_lost = __call__

    async def later(self, *_: object) -> None:
        await asyncio.sleep(0)
        self(*_)


class Handler(logging.Handler):
    def __init__(self, raising: Raising) -> None:
        super().__init__()
        self.raising = raising

    def emit(self, record: logging.LogRecord) -> None:
        self.raising()


@contextmanager
def logging_to(handler: logging.Handler | None, *, filters: bool = False) -> Iterator[None]:
    logger = logging.getLogger("hero_healthie")
    loggers = [logger, logging.getLogger("hero_healthie.calls"), logging.getLogger("hero_healthie.drift")]
    before = [each.level for each in loggers]
    for each in loggers:
        each.setLevel(logging.DEBUG)
        if handler is not None and filters:
            each.addFilter(handler.emit)  # type: ignore[arg-type] # it raises
    if handler is not None and not filters:
        logger.addHandler(handler)
    try:
        yield
    finally:
        for each, level in zip(loggers, before, strict=True):
            each.setLevel(level)
            if handler is not None:
                each.removeFilter(handler.emit)  # type: ignore[arg-type] # as above
        if handler is not None:
            logger.removeHandler(handler)


async def do(sandbox: Sandbox, api: str, safety: str, **options: Any) -> int:
    """Do it once, and return how often the sandbox did it."""
    operation, act = ACTIONS[api, safety]
    common = {"pace": FAST, **options}
    async with (
        Hero(
            api_key=sandbox.hero_api_key,
            practice_group_id="42",
            environment="staging",
            base_url=sandbox.hero_url,
            **common,
        ) as hero,
        Healthie(
            api_key=sandbox.healthie_api_key, environment="sandbox", base_url=sandbox.healthie_url, **common
        ) as healthie,
    ):
        await act((hero, healthie))
    return len([effect for effect in sandbox.ledger if effect.operation == operation])


WAYS = ("on_call", "on_call, async", "several on_call", "on_drift", "a log handler", "a log filter")


@pytest.mark.parametrize("api", ["hero", "healthie"])
@pytest.mark.parametrize("safety", SAFETY)
@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("make", RAISED, ids=lambda make: type(make()).__name__)
@pytest.mark.slow
async def test_what_a_callback_raises_changes_no_call(
    sandbox: Sandbox, api: str, safety: str, way: str, make: Callable[[], BaseException]
) -> None:
    raising = Raising(make)
    options: dict[str, Any] = {
        "on_call": {"on_call": raising},
        "on_call, async": {"on_call": raising.later},
        "several on_call": {"on_call": [raising, raising.later, raising]},
        "on_drift": {"on_drift": raising},
    }.get(way, {})
    if "on_call" not in way:
        sandbox.fail(api, ACTIONS[api, safety][0], "unknown_field")
    handler = Handler(raising) if way.startswith("a log") else None
    with logging_to(handler, filters=way == "a log filter"):
        done = await do(sandbox, api, safety, **options)
    assert done == (0 if safety == "read" else 1)
    assert raising.called


@pytest.mark.parametrize("safety", SAFETY)
@pytest.mark.parametrize("api", ["hero", "healthie"])
async def test_where_warnings_are_errors_a_call_that_was_done_is_done(sandbox: Sandbox, api: str, safety: str) -> None:
    sandbox.fail(api, ACTIONS[api, safety][0], "unknown_field")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert await do(sandbox, api, safety) == (0 if safety == "read" else 1)


async def test_a_warning_that_is_an_error_is_logged(sandbox: Sandbox, caplog: pytest.LogCaptureFixture) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error", APIVersionWarning)
        await do(sandbox, "healthie", "money")
    assert any("API_VERSION" in record.getMessage() for record in caplog.records)


@pytest.mark.parametrize("make", RAISED, ids=lambda make: type(make()).__name__)
async def test_whatever_shows_a_warning_may_raise(
    sandbox: Sandbox, make: Callable[[], BaseException], monkeypatch: pytest.MonkeyPatch
) -> None:
    raising = Raising(make)
    with warnings.catch_warnings():
        warnings.simplefilter("always", APIVersionWarning)
        monkeypatch.setattr(warnings, "showwarning", lambda *_args, **_named: raising())
        assert await do(sandbox, "healthie", "money") == 1
    assert raising.called


@pytest.mark.parametrize("interrupt", [KeyboardInterrupt, SystemExit])
def test_an_interrupt_in_a_hook_ends_the_program(sandbox: Sandbox, interrupt: type[BaseException]) -> None:
    with pytest.raises(interrupt):
        asyncio.run(do(sandbox, "hero", "money", on_call=Raising(interrupt)))


@pytest.mark.parametrize("make", RAISED, ids=lambda make: type(make()).__name__)
async def test_a_model_of_the_caller_that_raises_is_a_decode_error_of_what_was_done(
    healthie: Healthie, sandbox: Sandbox, make: Callable[[], BaseException]
) -> None:
    class Odd(BaseModel):
        task: dict[str, Any] = Field(alias="createTask")

        @field_validator("task")
        @classmethod
        def refuse(cls, _: Any) -> Any:
            raise make()

    document = 'mutation m { createTask(input: {content: "x"}) { task { id } messages { field message } } }'
    with pytest.raises(ResponseDecodeError, match=r"raised|another value") as caught:
        await healthie.execute(document, into=Odd)
    assert caught.value.verdict is Verdict.DONE
    assert "of the app" not in str(caught.value)
    assert len(sandbox.ledger) == 1


@pytest.mark.filterwarnings("ignore::hero_healthie.APIVersionWarning")
async def test_a_deprecated_argument_may_raise_as_nothing_is_sent_yet(healthie: Healthie, sandbox: Sandbox) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with pytest.raises(DeprecationWarning):
            await healthie.queries.documents(sort_by="name")
    assert not sandbox.requests
