"""Whether a delivery is the vendor's, and with which secrets that is judged."""

from __future__ import annotations

import argparse
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import get_args

from hero_healthie.cli.failures import CalledWronglyError
from hero_healthie.errors import WebhookError
from hero_healthie.webhooks.events import parse_event
from hero_healthie.webhooks.receiver import DEFAULT_MAX_BODY
from hero_healthie.webhooks.verify import admission
from hero_healthie.webhooks.verify.delivery import Delivery
from hero_healthie.webhooks.verify.healthie import HealthieVerifier
from hero_healthie.webhooks.verify.hero import DEFAULT_TOLERANCE, HeroVerifier
from hero_healthie.webhooks.verify.keys import Api, Verifier

SECRETS: Mapping[Api, str] = {"hero": "HERO_WEBHOOK_SIGNING_KEY", "healthie": "HEALTHIE_WEBHOOK_SECRET"}
"""The variables that hold what deliveries are signed with."""

_LONGEST = 100


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is known of a delivery.

    Attributes:
        api: which API it is of, as far as that can be told.
        reason: `verified`, or why not; `no_secret` where nothing says what deliveries of this API are signed with.
        event: the event that it names; empty where it cannot be read.
        record: type and id of the record that it names.
        status: what a receiver responds to the vendor.
    """

    api: str
    reason: str
    event: str = ""
    record: str = ""
    status: int = 200

    @property
    def is_verified(self) -> bool:
        """Whether the vendor sent it, as it arrived."""
        return self.reason == "verified"


def judge(verifiers: Mapping[Api, Verifier], api: Api, delivery: Delivery) -> Verdict:
    """Return what a receiver would make of a delivery; a refused one may still say which event it claims to be."""
    event, record, unreadable = _claims(api, delivery.body)
    if api not in verifiers:
        return Verdict(api, "no_secret", event, record, status=404)
    try:
        admission.admit(verifiers, api, delivery, limit=DEFAULT_MAX_BODY)
    except WebhookError as refusal:
        return Verdict(api, refusal.reason, event, record, refusal.status)
    if unreadable is not None:
        return Verdict(api, unreadable.reason, status=unreadable.status)
    return Verdict(api, "verified", event, record)


def _claims(api: Api, body: bytes) -> tuple[str, str, WebhookError | None]:
    """Return the event and the record that a body names, or why it cannot be read."""
    try:
        event = parse_event(api, body)
    except WebhookError as error:
        return "", "", error
    return event.event_type[:_LONGEST], f"{event.resource_type or '?'} {event.resource_id}"[:_LONGEST], None


def api_of(delivery: Delivery) -> Api:
    """Return the API that a delivery seems to be of, by its headers and its path."""
    if delivery.header("x-herohealth-signature") is not None or delivery.path.rstrip("/").endswith("/hero"):
        return "hero"
    return "healthie"


def add_secret_options(parser: argparse.ArgumentParser, *, otherwise: str = "the delivery tells") -> None:
    """Add `--api` and `--secret-file` to a verb; `otherwise` says what happens without the first."""
    parser.add_argument("--api", choices=get_args(Api), help=f"which API; left out, {otherwise}")
    parser.add_argument(
        "--secret-file", type=Path, metavar="FILE",
        help=f"what deliveries are signed with; left out: {' and '.join(SECRETS.values())} of the environment",
    )  # fmt: skip


def secret_of(options: argparse.Namespace, api: Api) -> str | None:
    """Return what the deliveries of an API are signed with, or None if nothing says so.

    Raises:
        CalledWronglyError: the file is empty.
    """
    if options.secret_file is None:
        return os.environ.get(SECRETS[api]) or None
    secret: str = options.secret_file.read_text("ascii", errors="replace").strip()
    if not secret:
        raise CalledWronglyError(f"{options.secret_file} is empty")
    return secret


def verifiers_of(options: argparse.Namespace, *, tolerance: float = DEFAULT_TOLERANCE) -> dict[Api, Verifier]:
    """Return the verifiers of the APIs whose secrets are known.

    Raises:
        CalledWronglyError: there is none, or a file of one secret is for two APIs.
    """
    if options.secret_file is not None and options.api is None:
        raise CalledWronglyError("--secret-file holds the secret of one API: say which, with --api")
    found: dict[Api, Verifier] = {}
    for api in SECRETS if options.api is None else (options.api,):
        secret = secret_of(options, api)
        if secret is not None and api == "hero":
            found[api] = HeroVerifier(secret, tolerance=tolerance)
        elif secret is not None:
            found[api] = HealthieVerifier(secret)
    if not found:
        raise no_secret(options.api)
    return found


def required_secret(options: argparse.Namespace, api: Api) -> str:
    """Return what the deliveries of an API are signed with.

    Raises:
        CalledWronglyError: nothing says so.
    """
    secret = secret_of(options, api)
    if secret is None:
        raise no_secret(api)
    return secret


def no_secret(api: Api | None) -> CalledWronglyError:
    """Return the error for a secret that nothing says."""
    names = " or ".join(SECRETS.values() if api is None else (SECRETS[api],))
    return CalledWronglyError(f"nothing says what deliveries are signed with: set {names}, or give --secret-file")
