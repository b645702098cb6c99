"""Exception handlers for FastAPI and Starlette."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping
from typing import cast

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response

from hero_healthie._telemetry.last_resort import StderrFallbackHandler
from hero_healthie.errors import ConfigurationError, HeroHealthieError, OutcomeUnknownError
from hero_healthie.fastapi._problems import TYPE_PREFIX, problem_of
from hero_healthie.fastapi._refusals import ClientDisconnectedError

_log = logging.getLogger("hero_healthie.fastapi")


_log.addHandler(StderrFallbackHandler())


def add_exception_handlers(
    app: Starlette,
    *,
    statuses: Mapping[type[HeroHealthieError], int] | None = None,
    type_prefix: str = TYPE_PREFIX,
) -> None:
    """Answer every error of this package with problem+json, see `problem_of`; also those a `TaskGroup` collected.

    What is the fault of the app, of the vendor or of the network is logged in one line: handled exceptions are not
    logged by the server. Mounted apps have handlers of their own.

    Args:
        app: a FastAPI or Starlette app.
        statuses: other statuses for single classes, such as `{PermissionDeniedError: 403}`.
        type_prefix: what the `type` of a problem begins with.

    Raises:
        ConfigurationError: a status is none of an error.
    """
    for kind, status in (statuses or {}).items():
        if not issubclass(kind, HeroHealthieError) or not 400 <= status < 600:
            raise ConfigurationError(f"statuses: {kind.__name__} cannot have the status {status}")

    def response(error: HeroHealthieError) -> Response:
        problem = problem_of(error, statuses=statuses, type_prefix=type_prefix)
        if problem.status >= 500 or isinstance(error, OutcomeUnknownError):
            _log.log(logging.ERROR if problem.status == 500 else logging.WARNING, "%s: %s", type(error).__name__, error)
        return Response(problem.body, problem.status, problem.headers)

    async def single(_request: Request, error: Exception) -> Response:
        assert isinstance(error, HeroHealthieError)  # noqa: S101 (narrows: it is registered for nothing else)
        return response(error)

    async def several(_request: Request, group: Exception) -> Response:
        assert isinstance(group, ExceptionGroup)  # noqa: S101 (narrows, as above)
        ours = list(_leaves(cast("ExceptionGroup[Exception]", group)))
        if not all(isinstance(each, HeroHealthieError) for each in ours):
            raise group
        return response(min((each for each in ours if isinstance(each, HeroHealthieError)), key=_urgency))

    app.add_exception_handler(HeroHealthieError, single)
    if ExceptionGroup not in app.exception_handlers:
        app.add_exception_handler(ExceptionGroup, several)


def _leaves(group: ExceptionGroup[Exception]) -> Iterator[Exception]:
    for each in group.exceptions:
        if isinstance(each, ExceptionGroup):
            yield from _leaves(cast("ExceptionGroup[Exception]", each))
        else:
            yield each


def _urgency(error: HeroHealthieError) -> int:
    """Of several errors the one is told that must not be missed, or else the first."""
    if isinstance(error, OutcomeUnknownError):
        return 0
    return 1 if isinstance(error, ClientDisconnectedError) else 2
