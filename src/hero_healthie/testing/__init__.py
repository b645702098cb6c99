"""What tests of programs that use this package need, with fixtures for pytest: `pip install 'hero-healthie[testing]'`.

def test_the_invoice_is_sent_once(sandbox, billing):
    sandbox.fail("hero", "createInvoice", 429, retry_after=30)     # costs no second
    billing.run()
    sandbox.assert_called("createInvoice", times=2, body={"patient_id": "61"})

The fixtures are `sandbox`, `hero`, `healthie`, `sandbox_env`, `fast_clock` and `recording`: see docs/testing.md.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hero_healthie.testing.clients import healthie_client, hero_client
    from hero_healthie.testing.clock import FastClock, fast_clock
    from hero_healthie.testing.lists import fake_list
    from hero_healthie.testing.recording import Recording
    from hero_healthie.testing.webhooks import SignedWebhook, signed_webhook

__all__ = [
    "FastClock",
    "Recording",
    "SignedWebhook",
    "fake_list",
    "fast_clock",
    "healthie_client",
    "hero_client",
    "signed_webhook",
]

# Each name is imported when it is first used: webhooks need the sandbox, which is an extra, and lists do not.
_HOME = {
    "FastClock": "clock",
    "Recording": "recording",
    "SignedWebhook": "webhooks",
    "fake_list": "lists",
    "fast_clock": "clock",
    "healthie_client": "clients",
    "hero_client": "clients",
    "signed_webhook": "webhooks",
}


def __getattr__(name: str) -> object:
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
    globals()[name] = value
    return value
