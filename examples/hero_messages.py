"""Write to one patient and to all of a recall list: `python examples/hero_messages.py 101 recall.csv`.

The list has the columns nhs_number and dob. Runs against whatever the environment names, see `Hero.from_env`; against
the sandbox: `python -m hero_healthie.sandbox -- python examples/hero_messages.py 101 recall.csv`. Nobody on the list
gets a text twice: the name of a batch is that of the file, and a batch of that name is neither made nor sent again.
"""

from __future__ import annotations

import asyncio
import csv
import sys
from datetime import date
from pathlib import Path

from hero_health_api.models import BatchMessage
from hero_healthie import Hero, HeroHealthieError, OutcomeUnknownError, Upload
from hero_healthie.hero.results import Recipient

LEAFLET = b"Flu jabs: what to expect."


def read_recipients(path: Path) -> list[Recipient]:
    """Read the recall list."""
    with path.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file)
        return [Recipient(nhs_number=row["nhs_number"], dob=date.fromisoformat(row["dob"])) for row in rows]


async def write_to_one(hero: Hero, patient: str) -> None:
    """Send a leaflet to one patient, and say what became of it."""
    leaflet = await hero.links.to_file(file=Upload("flu.txt", LEAFLET), patient=patient, name="flu.txt")
    sent = await hero.messages.send(
        "Your flu jab is due. What to expect is attached.",
        patient=patient,
        channel="sms",
        fallback="email",
        attachment=leaflet,
    )
    now = await hero.messages.status(sent)
    print(f"message {now.id}: {now.status}")


async def batch_of(hero: Hero, name: str, recipients: list[Recipient]) -> BatchMessage:
    """Return the batch of this name, made if there is none."""
    async for batch in hero.messages.list_batch_messages():
        if batch.name == name:
            return batch
    return await hero.messages.prepare("Your flu jab is due.", recipients=recipients, channel="sms", name=name)


async def write_to_many(hero: Hero, path: Path) -> None:
    """Send the recall to everybody on the list, once, and say what became of it."""
    batch = await batch_of(hero, path.stem, read_recipients(path))
    if batch.status == "CREATED":
        batch = await hero.messages.send_batch(batch)
    progress = await hero.messages.progress(batch)
    print(f"batch {batch.id} is {progress.batch.status}: {dict(progress.sends)}")
    if unknown := progress.recipients.get("ENRICHMENT_ERROR"):
        print(f"{unknown} on the list are not known to the practice")


async def main(patient: str, path: str) -> int:
    """Write to one patient, then to all."""
    async with Hero.from_env() as hero:
        try:
            await write_to_one(hero, patient)
            await write_to_many(hero, Path(path))
        except OutcomeUnknownError as error:
            print(f"look before you repeat it: {error.check}", file=sys.stderr)
            return 2
        except HeroHealthieError as error:
            print(f"stopped: {error}", file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(asyncio.run(main(*sys.argv[1:3])))
