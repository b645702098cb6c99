"""FastAPI dependencies that give an endpoint a client: `hero: HeroDep`."""

import re
from collections.abc import Awaitable, Callable, Collection
from typing import Annotated, TypeAlias, TypeVar

from fastapi import Depends, Header, Path
from starlette.requests import HTTPConnection

from hero_healthie._call.arguments import is_finite
from hero_healthie.errors import ConfigurationError
from hero_healthie.fastapi._problems import RefusedError
from hero_healthie.fastapi._views import Disconnects, check_disconnects, healthie_of, hero_of
from hero_healthie.healthie.client import Healthie
from hero_healthie.hero.client import Hero
from hero_healthie_runtime.tracebacks import without_frames_of_dependency

T = TypeVar("T")

Dependency: TypeAlias = Callable[..., T] | Callable[..., Awaitable[T]]
"""A FastAPI dependency, sync or async, which may have dependencies of its own."""

_SECONDS = re.compile(r"[0-9]{1,6}(\.[0-9]{1,6})?")


def from_header(name: str) -> Callable[..., Awaitable[str]]:
    """Return a dependency that takes a value from the header `name`; without it the request is refused with 400.

    Anybody can send a header: something has to check whether the caller may act for the tenant it names, such as
    `allowed=` of `hero_dependency`, or a gateway.
    """

    async def header(value: Annotated[str | None, Header(alias=name, description="Required.")] = None) -> str:
        if not value:
            raise RefusedError(400, f"The header {name} is missing.")
        return value

    return header


def from_path(name: str) -> Callable[..., Awaitable[str]]:
    """Return a dependency that takes the value `name` from the path: `from_path("group")` for `/groups/{group}`."""

    async def path(value: Annotated[str, Path(alias=name)]) -> str:
        return value

    return path


def deadline_from_header(name: str = "X-Request-Timeout", *, maximum: float) -> Callable[..., Awaitable[float | None]]:
    """Return a dependency that takes the request's deadline from a header: the seconds that the caller will wait.

    Without the header only the client's deadline applies. A value that is no number of seconds is refused with 400.

    Args:
        name: the header.
        maximum: the longest deadline in seconds; a longer one is reduced to it.

    Raises:
        ConfigurationError: `maximum` is no finite number above 0.
    """
    if not is_finite(maximum) or maximum <= 0:
        raise ConfigurationError("maximum must be a finite number of seconds above 0")
    description = f"How many seconds the caller will wait, at most {maximum:g}."

    @without_frames_of_dependency
    async def deadline(
        value: Annotated[str | None, Header(alias=name, description=description)] = None,
    ) -> float | None:
        if value is None:
            return None
        seconds = float(value) if _SECONDS.fullmatch(value) else 0.0
        if seconds <= 0:
            raise RefusedError(400, f"The header {name} must be a number of seconds above 0.")
        return min(seconds, maximum)

    return deadline


def hero_dependency(
    *,
    practice_group: Dependency[str | None] | None = None,
    allowed: Collection[str] | None = None,
    deadline: Dependency[float | None] | None = None,
    actor: Dependency[str | None] | None = None,
    disconnects: Disconnects = "before_writes",
) -> Callable[..., Awaitable[Hero]]:
    """Return a dependency that gives an endpoint a view of the Hero client.

    Write `Annotated[Hero, Depends(hero_dependency(…))]` into its signature.

    Args:
        practice_group: a dependency that returns the practice group: `from_header(…)`, `from_path(…)`, or one of the
            app, which may depend on its session or token. If it returns none, the request is refused with 403:
            nothing falls back to the practice group of the client. Left out, that one is used for all requests.
        allowed: the practice groups that are permitted; any other is refused with 403.
        deadline: a dependency that returns how many seconds the request may take, or None, such as
            `deadline_from_header(…)`.
        actor: a dependency that returns who acts, for audit, or None.
        disconnects: which calls are cancelled when the client of the request disconnects: `"before_writes"` those
            before the first one that may change something, `"always"` any, `"never"` none.

    Raises:
        ConfigurationError: `disconnects` is none of these, or `allowed` comes without `practice_group`.

    Example:
        ClinicsHero = Annotated[Hero, Depends(hero_dependency(practice_group=from_path("group")))]
    """
    check_disconnects(disconnects)
    if allowed is not None and practice_group is None:
        raise ConfigurationError("allowed= checks the value of practice_group=, which is missing")

    @without_frames_of_dependency
    async def hero(
        connection: HTTPConnection,
        group: Annotated[str | None, Depends(practice_group or _nothing)],
        seconds: Annotated[float | None, Depends(deadline or _nothing)],
        who: Annotated[str | None, Depends(actor or _nothing)],
    ) -> Hero:
        """Return a view of the app's client of Hero for the request of `connection`.

        Args:
            connection: the request.
            group: its practice group.
            seconds: how long it may take.
            who: who acts.

        Raises:
            RefusedError: the request is for no practice group, or for one that is not allowed.
        """
        if practice_group is not None:
            group = _required(group, "The request is for no practice group.")
            if allowed is not None and group not in allowed:
                raise RefusedError(403, "The practice group is not one of those allowed.")
        return hero_of(connection, practice_group=group, deadline=seconds, actor=who, disconnects=disconnects)

    return hero


def healthie_dependency(
    *,
    api_key: Dependency[str | None] | None = None,
    deadline: Dependency[float | None] | None = None,
    actor: Dependency[str | None] | None = None,
    disconnects: Disconnects = "before_writes",
) -> Callable[..., Awaitable[Healthie]]:
    """Return a dependency that gives an endpoint a view of the Healthie client.

    Args:
        api_key: a dependency of the app that returns the key of the user account to call for. If it returns none, the
            request is refused with 403. Left out, the key of the client is used for all requests.
        deadline: as for `hero_dependency`.
        actor: as for `hero_dependency`.
        disconnects: as for `hero_dependency`.

    Raises:
        ConfigurationError: `disconnects` is none of these.
    """
    check_disconnects(disconnects)

    @without_frames_of_dependency
    async def healthie(
        connection: HTTPConnection,
        key: Annotated[str | None, Depends(api_key or _nothing)],
        seconds: Annotated[float | None, Depends(deadline or _nothing)],
        who: Annotated[str | None, Depends(actor or _nothing)],
    ) -> Healthie:
        """Return a view of the app's client of Healthie for the request of `connection`.

        Args:
            connection: the request.
            key: the key of its account.
            seconds: how long it may take.
            who: who acts.

        Raises:
            RefusedError: there is no account for the request.
        """
        if api_key is not None:
            key = _required(key, "There is no account for this request.")
        return healthie_of(connection, api_key=key, deadline=seconds, actor=who, disconnects=disconnects)

    return healthie


def _required(value: object, detail: str) -> str:
    """Return the tenant that a dependency of the app returned; anything but a text is no tenant."""
    if not isinstance(value, str) or not value:
        raise RefusedError(403, detail)
    return value


async def _nothing() -> None:
    return None


get_hero = hero_dependency()
"""The dependency of `HeroDep`, for `app.dependency_overrides`."""

get_healthie = healthie_dependency()
"""The dependency of `HealthieDep`, for `app.dependency_overrides`."""

HeroDep = Annotated[Hero, Depends(get_hero)]
"""The app's Hero client, for one request."""

HealthieDep = Annotated[Healthie, Depends(get_healthie)]
"""The app's Healthie client, for one request."""
