"""Book the first free time of a type for a patient: `python examples/hero_booking.py 101 "GP consultation"`.

Written as the vendor of a GP practice system would: whatever happens on the way, the patient has one appointment or
none, and the program says which. Runs against whatever the environment names, see `Hero.from_env`. Where
`bookAppointment` is has to be said, as `HERO_OPERATION_PATHS`; against the sandbox, at a path that both are given:

    REQUEST="bookAppointment=PATCH /v1/held/{id}/confirm"
    python -m hero_healthie.sandbox --hero-operation "$REQUEST" -- python examples/hero_booking.py 101 "GP consultation"
"""

from __future__ import annotations

import asyncio
import sys
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from hero_healthie import Hero, HeroHealthieError, InvalidRequestError, OutcomeUnknownError
from hero_healthie.hero.results import Booked, Reservation, Slot

LONDON = ZoneInfo("Europe/London")
TRIES = 3


async def reserve(hero: Hero, slot: Slot, patient: str, *, again: bool = True) -> Reservation | None:
    """Reserve a time, once more at most; None if somebody else was faster."""
    try:
        return await hero.booking.reserve(slot, patient=patient, reason="Booked by the practice system")
    except InvalidRequestError:
        return None
    except OutcomeUnknownError as error:
        # It was sent once, and no response came: whether the time is free says whether a second attempt does harm.
        found = await error.reconcile()
        if found.look_again_in is not None:
            await asyncio.sleep(found.look_again_in)
            found = await error.reconcile()
        if found.may_resend and again:
            return await reserve(hero, slot, patient, again=False)
        raise


async def book(hero: Hero, patient: str, kind: str) -> Booked:
    """Book the first free time of this kind within the next two weeks."""
    types = {each.name: each async for each in hero.booking.types(free=True)}
    if kind not in types:
        raise SystemExit(f"no {kind!r} can be booked; there are {', '.join(sorted(types))}")
    tomorrow = datetime.now(LONDON).date() + timedelta(days=1)
    slots = await hero.booking.slots(between=(tomorrow, tomorrow + timedelta(days=13)), type=types[kind])
    for slot in slots[:TRIES]:
        held = await reserve(hero, slot, patient)
        if held is None:
            continue
        print(f"reserved {slot.start:%a %d %b, %H:%M %Z} until {held.until:%H:%M:%S %Z}")
        return await hero.booking.book(held)
    raise SystemExit("nothing is free any more")


async def main(patient: str, kind: str) -> int:
    """Book, and give the time back."""
    async with Hero.from_env() as hero:
        try:
            booked = await book(hero, patient, kind)
            print(f"appointment {booked.id} is booked, {booked.confirmed_at:%H:%M:%S %Z}")
            await hero.booking.cancel(booked, late=True, notify=False)
            print(f"appointment {booked.id} is cancelled")
        except OutcomeUnknownError as error:
            print(f"look before you repeat it: {error.check}", file=sys.stderr)
            return 2
        except HeroHealthieError as error:
            print(f"stopped: {error}", file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(asyncio.run(main(*sys.argv[1:3])))
