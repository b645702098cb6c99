"""The client of the Hero Health Public API."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Self, TypeVar, Unpack, cast, overload

from hero_healthie._call.auth import ApiKey, header_value
from hero_healthie._client import config
from hero_healthie._client.base import Client, connect, shared_settings
from hero_healthie._client.config import ClientOptions, HeroEnvironment, ViewOptions
from hero_healthie._client.warmup import Method, load
from hero_healthie._ratelimit import HERO_PACE
from hero_healthie._telemetry.drift import DriftMonitor
from hero_healthie.hero.caller import HeroCaller, HeroSettings
from hero_healthie.hero.locations import locations_of, paths_in
from hero_healthie.hero.operation_lookup import hero_operations
from hero_healthie.hero.resources.registry import CuratedResources
from hero_healthie_runtime.tracebacks import takes_secrets, without_argument_frames, without_traceback_frames

if TYPE_CHECKING:
    from hero_healthie_runtime.operation import Safety
    from hero_healthie_runtime.rest.record import Record

T = TypeVar("T")


@takes_secrets
class Hero(Client[HeroCaller], CuratedResources):
    """Async client of the Hero Health Public API.

    Its resources are the tags of the API (`hero.invoicing`, `hero.patients`, …), their methods its operations.
    Use it as an async context manager, or close it with `aclose`.

    Args:
        api_key: the key of the partner, sent as `x-api-key`; or a function, sync or async, that returns it: it is
            called before the first call, and once more when a call is rejected for its key, which then is sent again.
        practice_group_id: the practice group the calls are made for; sent as `x-practice-group-id`.
        environment: `"production"` or `"staging"`; required, nothing defaults to production.
        base_url: overrides the URL of the environment; plain http only to loopback.
        operation_paths: where operations are that the vendor names and this description lacks, for `undescribed` and
            for the curated methods that need one: `{"bookAppointment": "<method> <path>"}`; docs/hero-operations.md.
        options: `timeout`, `deadline`, `retry`, `pace`, `max_connections`, `max_response_bytes`, `ca_file`,
            `http_client`, `on_call`, `on_drift`, `app_info`, `default_headers`: see `ClientOptions`.

    Raises:
        ConfigurationError: a setting cannot work; the message names it.

    Example:
        async with Hero.from_env() as hero:
            print((await hero.invoicing.list_coupons()).items)
    """

    @config.explains_arguments("HERO")
    def __init__(
        self,
        *,
        api_key: ApiKey,
        practice_group_id: str,
        environment: HeroEnvironment,
        base_url: str | None = None,
        operation_paths: Mapping[str, str] | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        settings = HeroSettings(
            practice_group_id=header_value(practice_group_id, "practice_group_id"),
            base_url=config.resolve_url(config.HERO_URLS, environment, base_url, variable="HERO_ENVIRONMENT"),
            paths=locations_of(operation_paths),
            **shared_settings(api_key, options),
        )
        drift = DriftMonitor("hero", options.get("on_drift"))
        executor = connect(options, default_pace=HERO_PACE)
        super().__init__(HeroCaller(executor=executor, settings=settings, drift=drift))
        CuratedResources.__init__(self, self._calls)

    @classmethod
    @without_argument_frames
    def from_env(
        cls,
        *,
        api_key: ApiKey | None = None,
        practice_group_id: str | None = None,
        environment: HeroEnvironment | None = None,
        base_url: str | None = None,
        operation_paths: Mapping[str, str] | None = None,
        **options: Unpack[ClientOptions],
    ) -> Self:
        """Return a client from `HERO_API_KEY`, `HERO_PRACTICE_GROUP_ID`, `HERO_ENVIRONMENT`, and if set
        `HERO_BASE_URL` and `HERO_OPERATION_PATHS` (`name=METHOD /path; …`). An argument replaces its variable.

        Args:
            api_key: see `Hero`, as for all the others.
            practice_group_id: the practice group the calls are made for.
            environment: `"production"` or `"staging"`.
            base_url: overrides the URL of the environment.
            operation_paths: where operations are that the description lacks.
            options: see `ClientOptions`.

        Raises:
            ConfigurationError: a variable is missing or holds what cannot work.

        Example:
            async with Hero.from_env(deadline=30) as hero:
                print(hero.base_url)
        """
        env = config.require_from_environment
        return cls(
            api_key=env("HERO_API_KEY") if api_key is None else api_key,
            practice_group_id=env("HERO_PRACTICE_GROUP_ID") if practice_group_id is None else practice_group_id,
            environment=cast("HeroEnvironment", env("HERO_ENVIRONMENT")) if environment is None else environment,
            base_url=config.from_environment("HERO_BASE_URL") if base_url is None else base_url,
            operation_paths=paths_in(config.from_environment("HERO_OPERATION_PATHS"))
            if operation_paths is None
            else operation_paths,
            **options,
        )

    def _view(self, **changes: Any) -> Self:
        view = super()._view(**changes)
        CuratedResources.__init__(view, view._calls)
        return view

    @property
    def practice_group_id(self) -> str:
        """The practice group the calls of this client or view are made for."""
        return self._calls.settings.practice_group_id

    @property
    def base_url(self) -> str:
        """The URL that the paths of calls are appended to."""
        return self._calls.settings.base_url

    @without_argument_frames
    def with_options(self, *, extra_query: Mapping[str, object] | None = None, **options: Unpack[ViewOptions]) -> Self:
        """Return a view with other options for its calls: same connections; this client is not changed.

        Args:
            extra_query: further query parameters by their wire names, beside those of earlier views: for what an
                operation takes and its description lacks. A list repeats its name, None is left out.
            options: `timeout`, `deadline`, `retry`, `pace`, `headers`, `extra_headers`: see `ViewOptions`.

        Raises:
            ConfigurationError: a value cannot work.

        Example:
            quick = hero.with_options(timeout=2, deadline=5, retry=NO_RETRY)
            await quick.invoicing.list_coupons()
        """
        query = {**self._calls.settings.query, **config.further_query(extra_query)}
        return self._with(options, query=query)

    @overload
    async def request(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, object] | None = None,
        json: object = None,
        files: Mapping[str, object] | None = None,
        headers: Mapping[str, str] | None = None,
        safety: Safety | None = None,
        into: None = None,
    ) -> Record: ...
    @overload
    async def request(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, object] | None = None,
        json: object = None,
        files: Mapping[str, object] | None = None,
        headers: Mapping[str, str] | None = None,
        safety: Safety | None = None,
        into: type[T],
    ) -> T: ...
    @without_traceback_frames
    async def request(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, object] | None = None,
        json: object = None,
        files: Mapping[str, object] | None = None,
        headers: Mapping[str, str] | None = None,
        safety: Safety | None = None,
        into: type[T] | None = None,
    ) -> T | Record:
        """Call any operation of the API, described or not: with key, tenant, pace, retries, errors and events.

        Args:
            method: the HTTP method, such as `"POST"`.
            path: the path below the URL of the environment, such as `f"/v1/patients/{id}"`.
            params: the query; None is left out, a list repeats its name.
            json: the body: a dict, a list, a model of `hero_health_api`; an `Upload` in it is sent as Base64.
            files: the body as a multipart form, in place of `json`: an `Upload` or a text for each field.
            headers: further headers; none can replace the key.
            safety: what a repeat would do, and so what may be sent again after a lost response: `"read"`,
                `"idempotent_write"`, `"create"` (a second record) or `"money"` (a second charge). Only for GET and HEAD
                it is `"read"` by default.
            into: the type to read the response as: a model of `hero_health_api`, a pydantic model, dataclass or
                TypedDict of your own, a list of one, or `bytes` for the content as it came.

        Returns:
            What `into` says; without it a `Record`: a mapping, in which a list stands under `data`.

        Raises:
            InvalidArgumentError: an argument cannot be right; nothing was sent.
            APIError: the call did not succeed. If the response cannot be read as `into`, its verdict is `done`.
        """
        from hero_healthie.hero.request import parts_of  # noqa: PLC0415 (only this needs it)

        value: T | Record = await self._calls.request(
            parts_of(method, path, params, json, headers, safety, into, files)
        )
        return value

    @overload
    async def undescribed(
        self,
        name: str,
        *,
        path: Mapping[str, str] | None = None,
        params: Mapping[str, object] | None = None,
        json: object = None,
        into: None = None,
    ) -> Record: ...
    @overload
    async def undescribed(
        self,
        name: str,
        *,
        path: Mapping[str, str] | None = None,
        params: Mapping[str, object] | None = None,
        json: object = None,
        into: type[T],
    ) -> T: ...
    @without_traceback_frames
    async def undescribed(
        self,
        name: str,
        *,
        path: Mapping[str, str] | None = None,
        params: Mapping[str, object] | None = None,
        json: object = None,
        into: type[T] | None = None,
    ) -> T | Record:
        """Call an operation that the vendor names and whose path is not known here, where `operation_paths` says.

        docs/hero-operations.md lists them, with what is known of each and what a repeat would do.

        Args:
            name: the vendor's operation id, such as `"upsertAdminSignature"`.
            path: the values of the placeholders of its path.
            params: the query; None is left out, a list repeats its name.
            json: the body: a dict, a list, a model of `hero_health_api`.
            into: the type to read the response as: see `request`.

        Returns:
            What `into` says; without it a `Record`.

        Raises:
            InvalidArgumentError: its path is not known here and `operation_paths` does not say it, there is no such
                operation, or an argument cannot be right; nothing was sent.
            OutcomeUnknownError: it writes, was sent, and no complete response came.
            APIError: the call did not succeed.
        """
        from hero_healthie.hero.undescribed import parts_of_undescribed  # noqa: PLC0415 (only this needs it)

        parts = parts_of_undescribed(self._calls.settings.paths, name, path, params, json, into)
        value: T | Record = await self._calls.request(parts)
        return value

    @without_argument_frames
    def for_practice_group(self, practice_group_id: str) -> Self:
        """Return a view for another practice group: same connections and key; this client is not changed.

        Args:
            practice_group_id: its id, which the key must have access to.

        Raises:
            ConfigurationError: the id is empty or cannot be sent as a header.

        Example:
            hub = hero.for_practice_group("43")
            print(hub.practice_group_id, hero.practice_group_id)
        """
        group = header_value(practice_group_id, "practice_group_id")
        return self._view(settings=replace(self._calls.settings, practice_group_id=group))

    def _load(self, wanted: Sequence[Method | str]) -> None:
        runtime = (f"hero_healthie_runtime.rest.{name}" for name in ("parameters", "responses", "unions"))
        operations = load(self._calls.executor, wanted, hero_operations, "hero_health_api.models", *runtime)
        from hero_healthie_runtime.rest.prepare import prepare_operations  # noqa: PLC0415 (when warming)

        prepare_operations(*operations)

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self.base_url!r}, practice_group_id={self.practice_group_id!r})"
