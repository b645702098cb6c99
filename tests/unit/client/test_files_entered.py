"""One warm call enters few files of this project: those a reader opens to follow it. The bounds only ever shrink."""

from __future__ import annotations

import sys
from collections.abc import Awaitable, Callable
from types import FrameType

from hero_health_api.models import UpdateInvoiceBody
from hero_healthie import Healthie, Hero

PATIENT = "61"
PACKAGES = ("/hero_healthie/", "/hero_healthie_runtime/", "/hero_health_api/", "/healthie_api/")


async def files_entered(call: Callable[[], Awaitable[object]]) -> list[str]:
    """The files whose functions run during the second of two calls."""
    await call()
    entered: set[str] = set()

    def enter(frame: FrameType, _event: str, _argument: object) -> None:
        path = frame.f_code.co_filename
        entered.update(path[path.index(package) + 1 :] for package in PACKAGES if package in path)

    sys.settrace(enter)  # this thread only: the sandbox runs in another one
    try:
        await call()
    finally:
        sys.settrace(None)
    return sorted(entered)


async def test_a_call_to_hero(hero: Hero) -> None:
    files = await files_entered(lambda: hero.invoicing.update_invoice("981", body=UpdateInvoiceBody(issuer_id="7")))
    assert len(files) <= 22, "\n".join(files)


async def test_a_curated_call_to_healthie(healthie: Healthie) -> None:
    files = await files_entered(
        lambda: healthie.invoices.create(
            recipient_id=PATIENT, price="12.00", invoice_type="other", services_provided="a visit"
        )
    )
    # 27 before arguments were checked by what is known of them, and resources shared their frame
    assert len(files) <= 31, "\n".join(files)
