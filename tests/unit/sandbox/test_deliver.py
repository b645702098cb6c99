"""Webhooks of an app that no socket leads to: a client of the app takes them."""

from __future__ import annotations

from dataclasses import dataclass, field
from urllib.parse import urlsplit

import pytest

from hero_health_api.models import CancelAppointmentBody
from hero_healthie import Hero, WebhookSignatureError, WebhookStaleError
from hero_healthie.sandbox import Mischief, Sandbox
from hero_healthie.testing import hero_client
from hero_healthie.webhooks import Delivery, HeroVerifier, ensure_webhooks
from tests.conftest import FAST, QUICK

URL, KEY, EVENT = "http://testserver/webhooks/hero", "key", "appointment.cancelled"


@dataclass
class Response:
    status_code: int


@dataclass
class App:
    """Takes what is posted, as a `TestClient` does."""

    statuses: list[int] = field(default_factory=list)
    taken: list[Delivery] = field(default_factory=list)

    def post(self, url: str, *, content: bytes, headers: dict[str, str]) -> Response:
        self.taken.append(Delivery.of(method="POST", path=urlsplit(url).path, headers=headers, body=content))
        return Response(self.statuses.pop(0) if self.statuses else 200)


@pytest.fixture(params=["running", "in memory"])
def hero(sandbox: Sandbox, request: pytest.FixtureRequest) -> Hero:
    further = {"http_client": sandbox.http_client} if request.param == "in memory" else {}
    return hero_client(sandbox, retry=QUICK, pace=FAST, **further)


async def cancel(sandbox: Sandbox, hero: Hero) -> str:
    async with hero:
        await ensure_webhooks(hero, url=URL, events=[EVENT], signing_key=KEY)
        visit = sandbox.given.appointment()
        await hero.booking.cancel_appointment(visit.id, body=CancelAppointmentBody(suppress_mail=True))
    return visit.id


@pytest.mark.slow
async def test_what_follows_from_a_write_is_handed_over_once(sandbox: Sandbox, hero: Hero) -> None:
    id_, app = await cancel(sandbox, hero), App([503])
    assert [each.status_code for each in sandbox.deliver(app)] == [503]
    assert [each.status_code for each in sandbox.deliver(app)] == [200]
    assert sandbox.deliver(app) == []
    for each in app.taken:
        HeroVerifier(KEY).verify(each)
        assert id_.encode() in each.body
    (delivery,) = sandbox.deliveries
    assert (delivery.outcome, delivery.status, delivery.times_accepted) == ("delivered", 200, 1)


@pytest.mark.slow
async def test_mischief_is_handed_over_too(sandbox: Sandbox, hero: Hero) -> None:
    sandbox.misdeliver(Mischief(forged=1.0, stale=1.0, duplicates=1.0))
    await cancel(sandbox, hero)
    app = App()
    assert len(sandbox.deliver(app)) == 3
    stale, duplicate, forged = app.taken
    with pytest.raises(WebhookStaleError):
        HeroVerifier(KEY).verify(stale)
    HeroVerifier(KEY).verify(duplicate)
    with pytest.raises(WebhookSignatureError):
        HeroVerifier(KEY).verify(forged)


@pytest.mark.slow
async def test_a_sandbox_that_does_not_run_hands_over() -> None:
    sandbox = Sandbox()
    async with hero_client(sandbox, http_client=sandbox.http_client) as hero:
        await cancel(sandbox, hero)
    assert [each.status_code for each in sandbox.deliver(App())] == [200]
