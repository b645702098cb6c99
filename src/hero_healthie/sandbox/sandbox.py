"""Serve both APIs on a loopback port for the time of a `with` block."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from hero_healthie.sandbox.common.json import JsonObject
from hero_healthie.sandbox.common.ledger import Effect, RequestRecord
from hero_healthie.sandbox.common.options import YEAR, check_number, check_type, check_whole, invalid
from hero_healthie.sandbox.common.rate_limits import Limit
from hero_healthie.sandbox.common.seed_files import Source
from hero_healthie.sandbox.expectations import Expectations
from hero_healthie.sandbox.faults import Fault, RetryAfter
from hero_healthie.sandbox.given import Given
from hero_healthie.sandbox.page import Pages
from hero_healthie.sandbox.pushes import Pushes
from hero_healthie.sandbox.replies import REPLY
from hero_healthie.sandbox.server.core import PRACTICE_GROUPS, TODAY, SandboxCore, SandboxSnapshot
from hero_healthie.sandbox.server.memory import InMemoryClient
from hero_healthie.sandbox.server.server import BackgroundServer, checked_address
from hero_healthie.sandbox.specs.load import healthie_schema, hero_description
from hero_healthie.sandbox.specs.samples import HEALTHIE_SAMPLES, HERO_SAMPLES
from hero_healthie.sandbox.webhooks.settings import Sending

ORIGIN = re.compile(r"https?://[A-Za-z0-9.\[\]:-]+")


class Sandbox(Expectations, Pushes):
    """Serve Hero and Healthie on one loopback port, with state, and inject faults on command.

    Use it as a context manager, `with` or `async with`. Everything may be called from any thread.

    Args:
        seed: the same seed gives the same keys, data and faults.
        host: a loopback address.
        port: 0 takes a free one.
        today: the vendors' date; it decides which API versions of Healthie are old or refused.
        sending: how deliveries to webhooks are sent.
        tenants: how many practice groups the key of Hero has, and how many users Healthie has, each with a key.
        patients: how many patients each practice group of Hero and each user of Healthie has at first; None for a few.
        strict: refuse operations that keep no state, by name, rather than respond from their description alone.
        db: a SQLite file that keeps the records, made when it is not there; in memory without one.
        seeds: a JSON or YAML file of records that are there from the start, or what it holds: see `Given.load`. Where
            `db` has records already, they count.
        cors: the origin whose pages may call the sandbox, such as `http://localhost:3000`; `*` for any, None for none.
        graphiql: a folder with GraphiQL, which is then served at `/healthie/graphiql`: the `node_modules` of
            `npm install graphiql@3 react@18 react-dom@18`, or its four files. They are read once.

    Raises:
        InvalidArgumentError: an option is of another type or out of range, the host is not a loopback address, or `db`
            cannot be opened as a SQLite file, or `seeds` not be read, or `graphiql` lacks a file; it is a ValueError
            too.
    """

    def __init__(
        self,
        seed: int = 1,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        today: date = TODAY,
        tenants: int = 2,
        sending: Sending | None = None,
        patients: int | None = None,
        strict: bool = False,
        db: str | Path | None = None,
        seeds: Source | None = None,
        cors: str | None = None,
        graphiql: str | Path | None = None,
    ) -> None:
        checked_address(host)
        if cors is not None and not (isinstance(cors, str) and (cors == "*" or ORIGIN.fullmatch(cors))):
            raise invalid("cors", "must be an origin such as http://localhost:3000, or *")
        check_whole("port", port, 0, 65_535)
        self._core = SandboxCore(
            seed=seed,
            today=today,
            tenants=tenants,
            sending=sending,
            patients=patients,
            strict=strict,
            db=db,
            seeds=seeds,
        )
        self._address = (host, port)
        self._cors = cors
        self._pages = Pages(graphiql)
        self._server: BackgroundServer | None = None

    def start(self) -> Self:
        """Start serving.

        Raises:
            RuntimeError: it is running already.
            OSError: the port is taken.
        """
        if self._server is not None:
            raise RuntimeError("this sandbox is running already")
        self._core.open()
        # Both are read once per process, and before the port is taken: what is wrong with them shows here.
        hero_description()
        healthie_schema()
        server = BackgroundServer(self._core, *self._address, self._pages, cors=self._cors)
        self._core.base_url = server.base_url
        server.start()
        self._server = server
        return self

    def stop(self) -> None:
        """Stop serving, and break connections that hang."""
        server, self._server = self._server, None
        if server is not None:
            server.stop()
            with self._core.lock:
                self._core.close()

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.stop()

    async def __aenter__(self) -> Self:
        return await asyncio.to_thread(self.start)

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await asyncio.to_thread(self.stop)

    @property
    def _held(self) -> SandboxCore:
        return self._core

    @property
    def http_client(self) -> InMemoryClient:
        """Another way to this sandbox, for `http_client=` of a client: in memory, without a socket or a server.

        Use it within one event loop. Webhooks are delivered only while the sandbox runs.
        """
        return InMemoryClient(self._core)

    @property
    def url(self) -> str:
        """The root of everything; the control API is at `/_sandbox` below it."""
        return self._core.base_url

    @property
    def hero_url(self) -> str:
        """Hero's base URL."""
        return self._core.hero_url

    @property
    def healthie_url(self) -> str:
        """Healthie's GraphQL endpoint."""
        return self._core.healthie_url

    @property
    def hero_api_key(self) -> str:
        """The key that all of `hero_practice_group_ids` accept."""
        return self._core.hero_api_key

    @property
    def hero_other_api_key(self) -> str:
        """The key of another customer, for practice group `99`."""
        return self._core.hero_other_api_key

    @property
    def hero_practice_group_id(self) -> str:
        """The first practice group."""
        return PRACTICE_GROUPS[0]

    @property
    def hero_practice_group_ids(self) -> tuple[str, ...]:
        """The practice groups of the key."""
        return self._core.practice_groups

    @property
    def healthie_api_key(self) -> str:
        """The key of the first user."""
        return self._core.healthie_api_key

    @property
    def healthie_other_api_key(self) -> str:
        """The key of another user, who sees other patients and invoices."""
        return self._core.healthie_other_api_key

    @property
    def healthie_api_keys(self) -> tuple[str, ...]:
        """The keys of all users; each sees patients and invoices of its own."""
        return self._core.healthie_api_keys

    @property
    def environ(self) -> dict[str, str]:
        """The environment variables that point a client here."""
        return self._core.environ

    def locate_hero(self, operation: str, request: str) -> None:
        """Serve an operation that the vendor names and Hero's description lacks, at a request that you say.

        The vendor's own is not known here, so by default there is none. Give a client the same as `operation_paths`.
        `bookAppointment` books: at `"PATCH /…/{id}/…"`, where the placeholder stands for the id of the appointment. Of
        the others nothing is known but their names: they take anything, and respond with what `respond` said, or `{}`.

        Raises:
            InvalidArgumentError: the operation is described, or the vendor names none like it, or that is no request.
        """
        check_type("request", request, str, "a str")
        method, _, path = request.partition(" ")
        with self._core.lock:
            self._core.hero.locate(operation, method, path)

    @property
    def hero_samples(self) -> dict[str, str]:
        """Ids of seeded Hero records, by kind."""
        return dict(HERO_SAMPLES)

    @property
    def healthie_samples(self) -> dict[str, str]:
        """Ids of seeded Healthie records of the first user, by kind."""
        return dict(HEALTHIE_SAMPLES)

    @property
    def given(self) -> Given:
        """Puts records: `given.patient(first_name="Ada")` into Hero, `given.healthie.patient(…)` into Healthie."""
        return self._core.given

    def snapshot(self) -> SandboxSnapshot:
        """Return the records and webhooks as they are, for `restore`; none is copied."""
        return self._core.snapshot()

    def restore(self, snapshot: SandboxSnapshot) -> None:
        """Return to the records and webhooks of a snapshot of this sandbox; requests, effects and faults stay.

        Raises:
            InvalidArgumentError: it is no snapshot.
        """
        check_type("snapshot", snapshot, SandboxSnapshot, "what snapshot() returned")
        self._core.restore(snapshot)

    @property
    def operations(self) -> list[JsonObject]:
        """What each operation answers from: `stored` records, `computed`, or `canned` from its description alone."""
        return self._core.operation_states

    @property
    def requests(self) -> list[RequestRecord]:
        """Every request, oldest first."""
        return self._core.ledger.requests

    @property
    def ledger(self) -> list[Effect]:
        """Every effect that requests had, oldest first."""
        return self._core.ledger.effects

    @property
    def faults(self) -> list[Fault]:
        """The faults to inject, spent ones included."""
        return [fault for fault in self._core.faults.faults if fault.kind != REPLY]

    def fail(
        self,
        api: str,
        operation: str,
        kind: int | str,
        *,
        times: int | None = 1,
        after: int = 0,
        rate: float = 1.0,
        processed: bool | None = None,
        retry_after: RetryAfter | None = None,
        body: str | JsonObject | None = None,
        seconds: float | None = None,
        message: str | None = None,
        field: str | None = None,
        code: str | None = None,
        when: Mapping[str, Any] | None = None,
        optional: bool = False,
    ) -> Fault:
        """Inject a fault into calls of an operation; of several that match, the first one is injected.

        Args:
            api: `hero`, `healthie` or `*`.
            operation: an operation id of Hero, a root field of Healthie, or `*`; case and underscores do not matter.
            kind: a status, or one of `hero_healthie.sandbox.KINDS`.
            times: how many calls it is injected into; None for all.
            after: how many matching calls pass first.
            rate: the share of matching calls that it is injected into.
            processed: whether the operation is carried out all the same; each kind has its default.
            retry_after: for a status: seconds, a point in time, or the header's text.
            body: for a status: `json`, `html`, `empty`, the text itself, or a JSON object.
            seconds: for delays.
            message: the text of an error.
            field: the field that an error names.
            code: the code that an error names.
            when: inject it only into calls with these arguments, as `calls` takes them.
            optional: whether a test may end without a call that it was injected into.

        Raises:
            InvalidArgumentError: the parts do not fit together, or there is no such operation.
        """
        options: JsonObject = {
            "times": times,
            "after": after,
            "rate": rate,
            "processed": processed,
            "retry_after": retry_after,
            "body": body,
            "seconds": seconds,
            "message": message,
            "field": field,
            "code": code,
            "when": when,
            "optional": optional,
        }
        return self._core.fail(api, operation, kind, options)

    def limit(self, api: str, *, calls: int, seconds: float = 1.0, lock: bool = False) -> None:
        """Refuse a key that makes more calls in any such period: 429 at Hero, `TOO_MANY_REQUESTS` at Healthie.

        Args:
            api: `hero` or `healthie`.
            calls: how many are accepted.
            seconds: the length of the period.
            lock: whether exceeding it refuses the key until `reset`, as Healthie is reported to do.

        Raises:
            InvalidArgumentError: there is no such API, or the limit allows nothing.
        """
        self._core.limits.set(api, Limit(calls, seconds, lock))

    def advance(self, seconds: float) -> None:
        """Let time pass at the vendors, until `reset`: reservations expire, and a limit is forgotten.

        Raises:
            InvalidArgumentError: it is no number of seconds from 0 on.
        """
        check_number("seconds", seconds, 0, YEAR)
        self._core.skipped += seconds

    def clear_faults(self) -> None:
        """Cancel every fault, and every response of `respond`."""
        self._core.faults.clear()

    def reset(self) -> None:
        """Return to the seeded state, without faults, responses, limits, records, webhooks and deliveries."""
        self._core.reset()
