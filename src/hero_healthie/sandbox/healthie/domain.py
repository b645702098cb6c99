"""Put together what Healthie is here: its types, its root fields, its rules, and the accounts of its keys."""

from __future__ import annotations

from collections.abc import Callable
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
    booking,
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
from hero_healthie.sandbox.store.store import Snapshot
from hero_healthie.sandbox.webhooks.outbox import Outbox

_PARTS = (booking, care, charting, checkout, documents, invoices, messaging, money, people, reports, scheduling, series)
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
        self._accounts: dict[int, tuple[Account, Snapshot]] = {}
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
            known = self._accounts[index] = account, account.store.snapshot()
        return known[0]

    def files_token(self, index: int) -> str:
        """Return what stands for an account in the addresses of its files."""
        return f"{index}-{stable('files', self._seed, index):08x}"

    def reset(self) -> None:
        """Return every account to its seeded records."""
        for account, seeded in self._accounts.values():
            account.store.restore(seeded)
