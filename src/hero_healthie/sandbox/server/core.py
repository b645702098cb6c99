"""Hold the sandbox without its server: both APIs, ledger, faults, limits, webhooks and credentials."""

from __future__ import annotations

import hashlib
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any, get_args

from hero_healthie.sandbox.common.exchange import ApiService
from hero_healthie.sandbox.common.json import JsonObject
from hero_healthie.sandbox.common.ledger import Api, Effect, Ledger
from hero_healthie.sandbox.common.matching import last_part
from hero_healthie.sandbox.common.names import check_names, hint
from hero_healthie.sandbox.common.options import check_choice, check_type, check_whole, invalid
from hero_healthie.sandbox.common.rate_limits import Limits
from hero_healthie.sandbox.common.seed_files import Source
from hero_healthie.sandbox.faults import Fault, FaultRegistry, make_fault
from hero_healthie.sandbox.given import Given
from hero_healthie.sandbox.healthie.app import PATIENTS as HEALTHIE_PATIENTS
from hero_healthie.sandbox.healthie.app import HealthieService
from hero_healthie.sandbox.healthie.events import extras_of
from hero_healthie.sandbox.healthie.given import HealthieGiven
from hero_healthie.sandbox.healthie.records.account import ACCOUNT_OFFSET
from hero_healthie.sandbox.hero.app import HeroService
from hero_healthie.sandbox.hero.events import prepare_event
from hero_healthie.sandbox.hero.given import HeroGiven
from hero_healthie.sandbox.hero.seeds import PATIENTS
from hero_healthie.sandbox.realtime.hub import Hub
from hero_healthie.sandbox.replies import JsonValue, Reply, Responder, make_reply
from hero_healthie.sandbox.specs.samples import HERO_SAMPLES
from hero_healthie.sandbox.store.database import Database
from hero_healthie.sandbox.store.store import Snapshot
from hero_healthie.sandbox.webhooks.events import KnownEvent
from hero_healthie.sandbox.webhooks.outbox import Outbox
from hero_healthie.sandbox.webhooks.registrations import Registration
from hero_healthie.sandbox.webhooks.settings import Sending
from hero_healthie_runtime.errors import InvalidArgumentError

PRACTICE_GROUPS = ("42", "77")
OTHER_PRACTICE_GROUPS = ("99",)
UNSERVED = "http://localhost"
"""The root of everything as long as no server runs: only calls in memory have it."""
TODAY = date(2026, 11, 1)
MOST_SEED = 2**63 - 1
MOST_TENANTS = 100_000
MOST_PATIENTS = 1_000_000


@dataclass(frozen=True, slots=True)
class SandboxSnapshot:
    """The records and webhooks of a sandbox at one time, for `Sandbox.restore`."""

    hero: Mapping[str, Snapshot] = field(repr=False)
    healthie: Mapping[int, Snapshot] = field(repr=False)
    webhooks: tuple[list[Registration], int] = field(repr=False)


class SandboxCore:
    """Hold both APIs and what they share.

    Args:
        seed: draws keys, generated data and faults with a rate.
        today: the vendors' date; it decides which API versions of Healthie are old.
        sending: how deliveries to webhooks are sent.
        tenants: how many practice groups the key of Hero has, and how many users Healthie has, each with a key.
        patients: how many patients each practice group and each user of Healthie has at first; None for a few.
        strict: whether operations that keep no state are refused.
        db: the SQLite file that keeps the records.
        seeds: a JSON or YAML file of records that are there from the start, or what it holds.

    Raises:
        InvalidArgumentError: an option is of another type or out of range, or the file cannot be opened.
    """

    def __init__(
        self,
        *,
        seed: int,
        today: date = TODAY,
        tenants: int = 2,
        sending: Sending | None = None,
        patients: int | None = None,
        strict: bool = False,
        db: str | Path | None = None,
        seeds: Source | None = None,
    ) -> None:
        check_whole("seed", seed, -MOST_SEED, MOST_SEED)
        if type(today) is not date:
            raise invalid("today", "must be a date")
        check_whole("tenants", tenants, len(PRACTICE_GROUPS), MOST_TENANTS)
        if patients is not None:
            check_whole("patients", patients, 0, MOST_PATIENTS)
        if sending is not None:
            check_type("sending", sending, Sending, "a Sending")
        check_type("strict", strict, bool, "true or false")
        if db is not None:
            check_type("db", db, (str, Path), "the path of a file")
        more = range(1, tenants - len(PRACTICE_GROUPS) + 1)
        self.practice_groups = (*PRACTICE_GROUPS, *(str(1000 + number) for number in more))
        self.lock = threading.RLock()
        self.ledger = Ledger()
        self.faults = FaultRegistry(seed)
        self.skipped = 0.0
        """The seconds by which the vendors' clock is ahead of this machine's."""
        self.limits = Limits(lambda: time.monotonic() + self.skipped)
        self.outbox = Outbox(seed, sending)
        self.hero_api_key = _key("hero", seed)
        self.hero_other_api_key = _key("hero-other", seed)
        self.healthie_api_key = _key("healthie", seed)
        self.healthie_other_api_key = _key("healthie-other", seed)
        self.healthie_api_keys = (
            self.healthie_api_key,
            self.healthie_other_api_key,
            *(_key(f"healthie-{number}", seed) for number in more),
        )
        self._db = db
        self._database: Database | None = None
        self.hero = HeroService(
            self.ledger,
            {self.hero_api_key: self.practice_groups, self.hero_other_api_key: OTHER_PRACTICE_GROUPS},
            self.outbox,
            seed=seed,
            patients=PATIENTS if patients is None else patients,
            strict=strict,
            clock=self.now,
        )
        self.outbox.before_event = self._prepare_event
        self.outbox.extras_of = self._extras_of
        self.base_url = UNSERVED
        self.healthie = HealthieService(
            self.ledger,
            self.healthie_api_keys,
            self.outbox,
            seed=seed,
            today=today,
            patients=HEALTHIE_PATIENTS if patients is None else patients,
            strict=strict,
            now=self.now,
            base_url=lambda: f"{self.base_url}/healthie",
        )
        self.hub = Hub(self.healthie, self.lock, seed)
        self.ledger.on_effect = self._on_effect
        self.open()
        self.given = Given(self.hero, self.healthie, self.lock, PRACTICE_GROUPS[0])
        if seeds is not None:
            self._seed(seeds)

    @property
    def hero_url(self) -> str:
        """Hero's base URL."""
        return f"{self.base_url}/hero"

    @property
    def healthie_url(self) -> str:
        """Healthie's GraphQL endpoint."""
        return f"{self.base_url}/healthie/graphql"

    @property
    def environ(self) -> dict[str, str]:
        """The environment variables that point a client here."""
        located = "; ".join(f"{name}={request}" for name, request in self.hero.located.items())
        return {
            **({"HERO_OPERATION_PATHS": located} if located else {}),
            "HERO_API_KEY": self.hero_api_key,
            "HERO_PRACTICE_GROUP_ID": self.practice_groups[0],
            "HERO_PRACTICE_GROUP_IDS": ",".join(self.practice_groups),
            "HERO_ENVIRONMENT": "staging",
            "HERO_BASE_URL": self.hero_url,
            "HERO_MEMBERSHIP_SCHEME_ID": HERO_SAMPLES["membership_scheme_id"],
            "HEALTHIE_API_KEY": self.healthie_api_key,
            "HEALTHIE_API_KEYS": ",".join(self.healthie_api_keys),
            "HEALTHIE_ENVIRONMENT": "sandbox",
            "HEALTHIE_BASE_URL": self.healthie_url,
        }

    def fail(self, api: str, operation: str, kind: int | str, options: JsonObject) -> Fault:
        """Add a fault.

        Raises:
            InvalidArgumentError: its parts do not fit together, or there is no such operation.
        """
        fault = make_fault(api, operation, kind, options)
        self.check_arguments(self.apis_of(api, operation), operation, fault.when)
        return self.faults.add(fault)

    def respond(self, operation: str, responses: tuple[JsonValue | Responder, ...], options: JsonObject) -> Reply:
        """Add what calls of an operation are responded to with.

        Raises:
            InvalidArgumentError: there is no such operation, or a response does not fit its description.
        """
        if operation == "*":
            raise invalid("operation", "must be one operation: what responds to all of them fits none")
        apis = self.apis_of(options.get("api") or "*", operation)
        if len(apis) > 1:
            raise invalid("api", f"must be hero or healthie: both have an operation {operation}")
        reply = make_reply(apis[0], last_part(operation), responses, options)
        self.check_arguments(apis, operation, reply.when)
        with self.lock:
            for stub in reply.templates():
                try:
                    self.service(apis[0]).check_stub(stub)
                except (TypeError, RecursionError) as error:
                    raise invalid("responses", f"must be JSON: {error}") from None
        self.faults.add(reply)
        return reply

    def service(self, api: str) -> ApiService:
        """Return one of the APIs."""
        return self.hero if api == "hero" else self.healthie

    def apis_of(self, api: str, operation: str) -> list[Api]:
        """Return the APIs that have an operation; `*` stands for any.

        Raises:
            InvalidArgumentError: there is no such API, or it has no such operation.
        """
        check_choice("api", api, (*get_args(Api), "*"))
        check_type("operation", operation, str, "the name of an operation, or *")
        apis: list[Api] = [each for each in get_args(Api) if api in {each, "*"}]
        wanted = last_part(operation)
        found: list[Api] = [each for each in apis if wanted == "*" or self.service(each).knows(wanted)]
        if not found:
            names = [name for each in apis for name in self.service(each).operation_names]
            whose = api if api != "*" else "either API"
            raise invalid("operation", f"{operation!r} is no operation of {whose}{hint(wanted, names)}")
        return found

    def check_arguments(self, apis: list[Api], operation: str, arguments: Mapping[str, Any] | None) -> None:
        """Raise InvalidArgumentError for a name of an argument that an operation does not have; `*` may have any."""
        wanted = last_part(operation)
        if not arguments or wanted == "*":
            return
        with self.lock:
            for number, api in enumerate(apis, 1):
                try:
                    check_names(operation, arguments, partial(self.service(api).names_at, wanted))
                except InvalidArgumentError:
                    if number == len(apis):
                        raise
                else:
                    return

    @property
    def operation_states(self) -> list[JsonObject]:
        """What each operation answers from: `stored`, `computed` or `canned`."""
        apis = {"hero": self.hero.operation_states, "healthie": self.healthie.operation_states}
        return [
            {"api": api, "operation": operation, "state": state}
            for api, states in apis.items()
            for operation, state in states.items()
        ]

    def open(self) -> None:
        """Open the file that keeps the records, unless it is open."""
        if self._db is not None and self._database is None:
            self._database = self.hero.database = self.healthie.domain.database = Database(self._db)

    def close(self) -> None:
        """Close the file that keeps the records; the records stay."""
        database, self._database = self._database, None
        self.hero.database = self.healthie.domain.database = None
        if database is not None:
            database.close()

    def _seed(self, seeds: Source) -> None:
        """Put the records of a file there, as seeded ones, unless those of the database have come from it already."""
        if self._database is not None and self._database.names():
            return
        self.given.load(seeds)
        self.hero.keep_as_seeded()
        self.healthie.domain.keep_as_seeded()

    def snapshot(self) -> SandboxSnapshot:
        """Return the present records and webhooks."""
        with self.lock:
            return SandboxSnapshot(
                self.hero.snapshot(), self.healthie.domain.snapshot(), self.outbox.webhooks.snapshot()
            )

    def restore(self, snapshot: SandboxSnapshot) -> None:
        """Return to the records and webhooks of a snapshot."""
        with self.lock:
            self.hero.restore(snapshot.hero)
            self.healthie.domain.restore(snapshot.healthie)
            self.healthie.save()
            self.outbox.webhooks.restore(snapshot.webhooks)

    def now(self) -> datetime:
        """Return the vendors' time."""
        return datetime.now(UTC) + timedelta(seconds=self.skipped)

    def _on_effect(self, effect: Effect) -> None:
        self.outbox.send_events_of(effect)
        self.hub.on_effect(effect)

    def _prepare_event(self, api: Api, event: KnownEvent, tenant: str, resource: str | int) -> None:
        if api == "hero":
            with self.lock:
                given = HeroGiven(self.hero, self.lock, tenant)
                prepare_event(given, self.hero.group(tenant), event.name, event.resource_type, str(resource))
                self.hero.save()
        elif tenant.isdecimal() and not event.name.endswith(".deleted"):
            account = HealthieGiven(self.healthie, self.lock, int(tenant) // ACCOUNT_OFFSET)
            account.ensure("User" if event.resource_type == "Patient" else event.resource_type, str(resource))

    def _extras_of(self, api: Api, event: KnownEvent, tenant: str, resource: str) -> JsonObject:
        if api == "hero" or not tenant.isdecimal():
            return {}
        with self.lock:
            return extras_of(self.healthie.domain.account(int(tenant) // ACCOUNT_OFFSET), event, resource)

    def reset(self) -> None:
        """Return to the seeded state, without faults, limits, records, webhooks and deliveries."""
        with self.lock:
            self.hero.reset()
            self.healthie.reset()
            self.ledger.clear()
            self.faults.clear()
            self.limits.clear()
            self.outbox.reset()
            self.skipped = 0.0
            self.hub.reset()


def _key(name: str, seed: int) -> str:
    return f"{name}-sandbox-{hashlib.sha256(f'{name}/{seed}'.encode()).hexdigest()[:24]}"
