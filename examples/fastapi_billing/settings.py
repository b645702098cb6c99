"""Settings from environment variables; each has a default that works on one machine."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path

from hero_healthie import Pace, RetryPolicy


@dataclass(frozen=True, kw_only=True)
class Settings:
    """The settings of the app."""

    folder: Path
    """Where the ledger, the inbox and the audit trail are kept: on an encrypted disk."""
    public_url: str
    """The URL that the vendors call, without a slash at the end."""
    workers: int = 2
    """The number of processes that share the API keys."""
    reconcile_every: float = 300.0
    """Seconds between two reconciliations with Healthie."""
    lease: float = 30.0
    """Seconds after which the work of a dead worker is taken over."""
    attempts: int = 25
    """The number of attempts before a delivery becomes a dead letter."""
    healthie_rate: float = 4.0
    hero_rate: float = 20.0
    """Calls a second, of all workers together."""
    currency: str = "GBP"
    """The currency of Hero's invoices, which its responses lack."""
    prefill: dict[str, str] = field(default_factory=dict[str, str])
    """The initial values of the forms, by the name of the field."""

    @classmethod
    def from_env(cls) -> Settings:
        """Return the settings of this process."""

        def number(name: str, default: float) -> float:
            return float(os.environ.get(f"BILLING_{name}", default))

        return cls(
            folder=Path(os.environ.get("BILLING_FOLDER", "billing-data")),
            public_url=os.environ.get("BILLING_URL", "http://127.0.0.1:8000").rstrip("/"),
            workers=int(number("WORKERS", cls.workers)),
            reconcile_every=number("RECONCILE_EVERY", cls.reconcile_every),
            lease=number("LEASE", cls.lease),
            attempts=int(number("ATTEMPTS", cls.attempts)),
            healthie_rate=number("HEALTHIE_RATE", cls.healthie_rate),
            hero_rate=number("HERO_RATE", cls.hero_rate),
            currency=os.environ.get("BILLING_CURRENCY", cls.currency),
            prefill={
                "hero_patient": os.environ.get("BILLING_HERO_PATIENT", ""),
                "healthie_patient": os.environ.get("BILLING_HEALTHIE_PATIENT", ""),
            },
        )

    @property
    def ledger(self) -> Path:
        """The database of the app."""
        return self.folder / "ledger.db"

    @property
    def inbox(self) -> Path:
        """The deliveries that are not handled yet."""
        return self.folder / "inbox.db"

    @property
    def audit(self) -> Path:
        """The audit trail."""
        return self.folder / "audit.jsonl"

    @property
    def retry(self) -> RetryPolicy:
        """The retries of a delivery."""
        return RetryPolicy(attempts=self.attempts, initial=1.0, maximum=3600.0, max_retry_after=3600.0)

    def pace(self, rate: float) -> Pace:
        """The share of this process in the rate limit of a key."""
        own = rate / self.workers
        return Pace(rate=own, burst=max(1, int(own)), concurrency=8)
