"""Put together what Healthie is here: its types, its root fields, its rules, and the accounts of its keys."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from functools import cached_property

from hero_healthie.sandbox.common.json import JsonObject, as_object
from hero_healthie.sandbox.healthie.actions import Rules, merged
from hero_healthie.sandbox.healthie.clinic import CLINIC
from hero_healthie.sandbox.healthie.records.account import Account
from hero_healthie.sandbox.healthie.records.plausible import Plausible
from hero_healthie.sandbox.healthie.records.seeds import Seeds
from hero_healthie.sandbox.healthie.records.shapes import Shapes
from hero_healthie.sandbox.healthie.roots import Root, roots_of
from hero_healthie.sandbox.healthie.rules import (
    appointment_lists,
    booking,
    cards,
    care,
    charting,
    checkout,
    documents,
    invoices,
    messaging,
    money,
    people,
    reports,
    scheduling,
    series,
)
from hero_healthie.sandbox.healthie.webhooks import RULES as WEBHOOK_RULES
from hero_healthie.sandbox.specs.examples import stable
from hero_healthie.sandbox.specs.load import healthie_decisions, healthie_schema
from hero_healthie.sandbox.store.database import Database
from hero_healthie.sandbox.store.store import Snapshot, Store
from hero_healthie.sandbox.webhooks.outbox import Outbox

_PARTS = (
    *(appointment_lists, booking, cards, care, charting, checkout, documents, invoices, messaging, money, people),
    *(reports, scheduling, series),
)
RULES: Rules = merged(*(part.RULES for part in _PARTS), WEBHOOK_RULES)


class Domain:
    """Make the accounts of one sandbox.

    Args:
        seed: draws the generated data.
        patients: how many patients each account has.
        outbox: sends what webhooks are registered for.
        now: the clock of the records.
        base_url: returns the address of this API; it is known once the sandbox runs.
    """

    def __init__(
        self,
        seed: int,
        patients: int,
        outbox: Outbox,
        now: Callable[[], datetime],
        base_url: Callable[[], str],
    ) -> None:
        self._base_url = base_url
        self._seed = seed
        self._outbox = outbox
        self._now = now
        self._patients = patients
        self._accounts: dict[int, Account] = {}
        self._seeded: dict[int, Snapshot] = {}
        self.database: Database | None = None
        """Keeps what is written; nothing outlives the process without one."""
        self.rules = RULES

    @cached_property
    def decisions(self) -> JsonObject:
        """What a person decided."""
        return healthie_decisions()

    @cached_property
    def shapes(self) -> Shapes:
        """The types of the schema."""
        return Shapes(healthie_schema(), as_object(self.decisions.get("types")))

    @cached_property
    def roots(self) -> tuple[dict[str, Root], dict[str, Root]]:
        """What each root field of queries and of mutations does."""
        return roots_of(healthie_schema(), as_object(self.decisions.get("roots")))

    @cached_property
    def states(self) -> dict[str, str]:
        """What each root field answers from: `stored` records, `computed` from them, or `canned`."""
        queries, mutations = self.roots
        found = {name: "canned" if root.verb == "canned" else "stored" for name, root in (queries | mutations).items()}
        computed = {name: "computed" for name in self.rules.queries if queries[name].verb == "canned"}
        return found | computed | dict.fromkeys(self.rules.mutations, "stored")

    @cached_property
    def seeds(self) -> Seeds:
        """What accounts are filled with."""
        return Seeds(as_object(self.decisions.get("types")), self._patients, CLINIC)

    def account(self, index: int) -> Account:
        """Return the account of a key by its number, filled when it is first asked for."""
        known = self._accounts.get(index)
        if known is None:
            account = Account(
                index,
                shapes=self.shapes,
                computed=self.rules.fields,
                plausible=Plausible(self._seed, as_object(self.decisions.get("phrases"))),
                outbox=self._outbox,
                now=self._now,
                files_url=lambda: f"{self._base_url()}/files/{self.files_token(index)}",
            )
            self.seeds.fill(account)
            known = self._accounts[index] = account
            self._seeded[index] = account.store.snapshot()
            self._restore_saved(index)
        return known

    def save(self) -> None:
        """Keep what was written, where there is a database."""
        if self.database is not None:
            for index, account in self._accounts.items():
                self.database.save(_saved_as(index), account.store)

    def _restore_saved(self, index: int) -> None:
        saved, account = Store(), self._accounts[index]
        if self.database is not None and self.database.load(_saved_as(index), saved):
            account.store.restore(saved.snapshot())
            account.store.take_written()

    def files_token(self, index: int) -> str:
        """Return what stands for an account in the addresses of its files."""
        return f"{index}-{stable('files', self._seed, index):08x}"

    def snapshot(self) -> dict[int, Snapshot]:
        """Return the present records of every account that was used."""
        return {index: account.store.snapshot() for index, account in self._accounts.items()}

    def restore(self, snapshots: Mapping[int, Snapshot]) -> None:
        """Return to the records of a snapshot; an account that was first used after it, to the seeded ones."""
        for index, account in self._accounts.items():
            account.store.restore(snapshots.get(index, self._seeded[index]))

    @property
    def stores(self) -> dict[str, Store]:
        """The records of every account that was used."""
        return {str(index): account.store for index, account in self._accounts.items()}

    def keep_as_seeded(self) -> None:
        """Let `reset` return to the present records."""
        self._seeded = self.snapshot()

    def reset(self) -> None:
        """Return every account to its seeded records; those of the file too that were not used yet."""
        if self.database is not None:
            for name in self.database.names(_SAVED):
                self.account(int(name.removeprefix(_SAVED)))
        self.restore({})


_SAVED = "healthie/"


def _saved_as(index: int) -> str:
    return f"{_SAVED}{index}"
