"""Requests to the app that it refuses itself, before any call is made."""

from __future__ import annotations

from starlette.exceptions import HTTPException

from hero_healthie.errors import HeroHealthieError


class RefusedError(HeroHealthieError, HTTPException):
    """A request without a tenant, with one that is not the caller's, or with a header that cannot be read.

    An app without our exception handlers answers it with the same status, because it is an `HTTPException` too.

    Attributes:
        status_code: 400 or 403.
        detail: what is wrong with the request; never the value itself.
    """

    def __init__(self, status_code: int, detail: str) -> None:
        HTTPException.__init__(self, status_code, detail)


class ClientDisconnectedError(HeroHealthieError, HTTPException):
    """The client of this request has gone, so a call that only served its answer was cut off.

    Nobody reads the answer any more; 499 is what middlewares see of it.
    """

    def __init__(self) -> None:
        HTTPException.__init__(self, 499, "the client has gone")
