"""Healthie's side of the sandbox without a socket, for tests with thousands of operations."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from typing import Any

from hero_healthie.sandbox.common.exchange import Incoming
from hero_healthie.sandbox.common.ledger import Ledger, RequestRecord
from hero_healthie.sandbox.healthie.app import HealthieService
from hero_healthie.sandbox.webhooks.outbox import Outbox

KEY = "key"
NOW = datetime(2026, 11, 28, 12, tzinfo=UTC)
HEADERS = {
    "content-type": "application/json",
    "authorization": f"Basic {KEY}",
    "authorizationsource": "API",
    "healthie-graphql-api-version": "2026-07-01",
}


class Clinic:
    """One account, asked in the process."""

    def __init__(self, **options: Any) -> None:
        self.ledger = Ledger()
        self.service = HealthieService(
            self.ledger,
            (KEY, "other"),
            Outbox(1),
            **{"seed": 1, "today": date(2026, 11, 1), "now": lambda: NOW, **options},
        )

    def run(self, query: str, **variables: Any) -> dict[str, Any]:
        """The whole response."""
        body = json.dumps({"query": query, "variables": variables}).encode()
        incoming = Incoming("POST", "/graphql", "", HEADERS, body)
        call = self.service.identify(incoming)
        record = RequestRecord(api="healthie", operation=call.operation, method="POST", path="/graphql")
        self.ledger.record_request(record)
        response: dict[str, Any] = json.loads(self.service.process(call, incoming, record).body)
        return response

    def ask(self, query: str, **variables: Any) -> Any:
        """The data of the one root field of an operation without errors."""
        response = self.run(query, **variables)
        assert "errors" not in response, response["errors"]
        (data,) = response["data"].values()
        return data
