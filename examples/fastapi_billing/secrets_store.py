"""Keep the secrets that verify deliveries in the ledger's file, for all workers and across restarts."""

from __future__ import annotations

import secrets
import sqlite3
import time
from contextlib import closing
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.dialects.sqlite import insert

from examples.fastapi_billing.database import Database
from examples.fastapi_billing.tables import StoredSecret
from hero_healthie import WebhookError, WebhookSignatureError
from hero_healthie.webhooks import Delivery, HealthieVerifier, HeroVerifier, Verifier
from hero_healthie.webhooks.verify.keys import Api

_LOOK_EVERY = 0.5
_TRIED = 3


async def keep(database: Database, name: str, value: str) -> None:
    """Store a secret, in place of an earlier one of this name."""
    values = {"name": name, "value": value, "stored_at": time.time()}
    upsert = insert(StoredSecret).values(values)
    upsert = upsert.on_conflict_do_update(index_elements=["name"], set_={"value": value, "stored_at": time.time()})
    async with database.write() as session:
        await session.execute(upsert)


async def made_once(database: Database, name: str) -> str:
    """Return a secret of the app: the first worker makes it."""
    values = {"name": name, "value": secrets.token_urlsafe(32), "stored_at": time.time()}
    async with database.write() as session:
        await session.execute(insert(StoredSecret).values(values).on_conflict_do_nothing())
        return (await session.execute(select(StoredSecret.value).where(StoredSecret.name == name))).scalar_one()


class StoredVerifier:
    """Verify with the newest secrets in the database whose name begins with `webhook:{api}`.

    Another worker, or a restart, may have registered the webhook anew: what does not fit is compared again with what is
    stored by now, at most twice a second.

    Args:
        api: whose deliveries.
        path: the file of the database.
    """

    def __init__(self, api: Api, path: Path) -> None:
        self._api: Api = api
        self._path = path
        self._known: list[str] = []
        self._verifier: Verifier | None = None
        self._looked = 0.0

    @property
    def api(self) -> Api:
        """The API whose deliveries it verifies."""
        return self._api

    def verify(self, delivery: Delivery) -> None:
        """See `Verifier.verify`.

        Raises:
            WebhookError: it is not the vendor's, or there is no secret yet (503: the vendor comes again).
        """
        if self._verifier is None and not self._look():
            raise WebhookError("the webhook is not registered yet", reason="no_secret", status=503)
        try:
            self._checked(delivery)
        except WebhookSignatureError:
            if not self._look():
                raise
            self._checked(delivery)

    def _checked(self, delivery: Delivery) -> None:
        if self._verifier is not None:
            self._verifier.verify(delivery)

    def _look(self) -> bool:
        """Load the secrets; return whether they have changed."""
        if time.monotonic() - self._looked < _LOOK_EVERY:
            return False
        self._looked = time.monotonic()
        query = "SELECT value FROM secrets WHERE name LIKE ? ORDER BY stored_at DESC LIMIT ?"
        with closing(sqlite3.connect(self._path, timeout=1)) as file:
            found = [str(value) for (value,) in file.execute(query, (f"webhook:{self._api}%", _TRIED))]
        if not found or found == self._known:
            return False
        self._known = found
        self._verifier = HeroVerifier(found) if self._api == "hero" else HealthieVerifier(found)
        return True
