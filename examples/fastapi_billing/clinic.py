"""A clinic at work in the sandbox: about once a second it invoices somebody, or somebody pays or cancels."""

from __future__ import annotations

import asyncio
import re
from collections import deque
from datetime import UTC, datetime, timedelta
from random import Random

import httpx

from hero_health_api.models import CancelAppointmentBody, CreateAppointmentBody
from hero_healthie import Healthie, Hero
from hero_healthie.sandbox import Sandbox

_SERVICES = ["Copy of medical records", "Travel vaccination", "Sick note", "Blood test", "Telehealth visit"]
_FIELDS = re.compile(r'name="(csrf|token)" value="(\w+)"')


class Clinic:
    """Make things happen at the vendors while somebody looks at the page.

    Args:
        sandbox: where it happens.
        page: the URL of the page, by which invoices are sent with Hero as a person would.
        pause: seconds between two things.
    """

    def __init__(self, sandbox: Sandbox, page: str, *, pause: float = 1.0) -> None:
        self._sandbox = sandbox
        self._page = page
        self._pause = pause
        self._random = Random(7)  # noqa: S311 (no secret)
        self._unpaid: deque[str] = deque()
        self._booked: deque[str] = deque()

    async def live(self) -> None:
        """Run until cancelled."""
        box = self._sandbox
        group = box.hero_practice_group_id
        async with (
            Hero(
                api_key=box.hero_api_key, practice_group_id=group, environment="staging", base_url=box.hero_url
            ) as hero,
            Healthie(api_key=box.healthie_api_key, environment="sandbox", base_url=box.healthie_url) as healthie,
            httpx.AsyncClient(base_url=self._page, trust_env=False, timeout=30) as browser,
        ):
            while True:
                await self._step(hero, healthie, browser)
                await asyncio.sleep(self._pause)

    async def _step(self, hero: Hero, healthie: Healthie, browser: httpx.AsyncClient) -> None:
        chance = self._random.random()
        if chance < 0.4 or len(self._unpaid) < 3:
            invoice = await healthie.invoices.create(
                invoice_type="other",
                recipient_id=self._sandbox.healthie_samples["recipient_id"],
                price=self._random.randrange(20, 200),
                services_provided=self._random.choice(_SERVICES),
            )
            self._unpaid.append(invoice.id)
        elif chance < 0.7:
            await healthie.invoices.update(self._unpaid.popleft(), status="Paid")
        elif chance < 0.76:
            await healthie.invoices.delete(self._unpaid.popleft())
        elif chance < 0.9 or not self._booked:
            await self._invoice_an_appointment(hero, browser)
        else:
            await hero.booking.cancel_appointment(self._booked.popleft(), body=CancelAppointmentBody())

    async def _invoice_an_appointment(self, hero: Hero, browser: httpx.AsyncClient) -> None:
        patient = self._sandbox.hero_samples["patient_id"]
        day = (datetime.now(UTC) + timedelta(days=2)).date()
        slot = await hero.booking.list_slots(start_date=day).first()
        if slot is None:
            return  # fully booked
        appointment = await hero.booking.create_appointment(
            body=CreateAppointmentBody(
                appointment_type_id=str(slot["appointment_type_id"]),
                location_id=str(slot["location_id"]),
                practitioner_id=str(slot["practitioner_id"]),
                duration=15,
                start_time=datetime.fromisoformat(slot["start_time"]),
                patient_id=patient,
            )
        )
        self._sandbox.given.confirm(appointment.id)  # as the patient does, on the vendor's pages
        fields = dict(_FIELDS.findall((await browser.get("/")).text))
        sent = {**fields, "patient": patient, "what": "Consultation", "amount": str(self._random.randrange(40, 160))}
        await browser.post("/send/hero", data={**sent, "appointment": appointment.id})
        self._booked.append(appointment.id)
