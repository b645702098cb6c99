"""A link by which a patient books, and a token for Elements: `python examples/hero_links.py 101 1`.

Takes a patient and an appointment type. Runs against whatever the environment names, see `Hero.from_env`; against the
sandbox: `python -m hero_healthie.sandbox -- python examples/hero_links.py 101 1`.
"""

from __future__ import annotations

import asyncio
import sys
from datetime import UTC, datetime, timedelta

from hero_healthie import Hero, HeroHealthieError

PAGE = '<hero-booking jwt-token="{token}"></hero-booking>'


async def send_booking_link(hero: Hero, patient: str, type_: str) -> str:
    """Text a patient a link that works once, for a week, and return its status."""
    today = datetime.now(UTC).date()
    made = await hero.links.to_book(
        type=type_,
        patient=patient,
        between=(today + timedelta(days=1), today + timedelta(days=14)),
        uses=1,
        expires=datetime.now(UTC) + timedelta(days=7),
    )
    link = await hero.booking.get_booking_link(str(made.id))
    await hero.messages.send(f"Please book your appointment: {link.short_link}", patient=patient, channel="sms")
    return str((await hero.links.status(link)).status)


async def render(hero: Hero) -> str:
    """Return a part of a page with a token that is good for at least five more minutes."""
    token = await hero.elements.token()
    return PAGE.format(token=token.value)


async def main(patient: str, type_: str) -> int:
    """Send the link, and render a hundred pages at once: they share one token."""
    async with Hero.from_env() as hero:
        try:
            print(f"booking link: {await send_booking_link(hero, patient, type_)}")
            pages = await asyncio.gather(*(render(hero) for _ in range(100)))
        except HeroHealthieError as error:
            print(f"stopped: {error}", file=sys.stderr)
            return 1
    print(f"{len(pages)} pages, {len(set(pages))} token")
    return 0


if __name__ == "__main__":
    sys.exit(asyncio.run(main(*sys.argv[1:3])))
