"""File lab reports with their patients at Healthie, and fetch all: `python examples/healthie_documents.py inbox out`.

The folder `inbox` holds one file a report, called `<client>-<number>.<ending>`. Runs against whatever the environment
names, see `Healthie.from_env`; against the sandbox:
`python -m hero_healthie.sandbox -- python examples/healthie_documents.py inbox out`. A report is filed once, however
often the folder is filed.
"""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

from hero_healthie import Healthie, HeroHealthieError


async def file_reports(healthie: Healthie, inbox: list[Path]) -> list[str]:
    """Upload each report and share it with its patient; return whose they are."""
    clients: list[str] = []
    for path in inbox:
        client, _, number = path.stem.partition("-")
        document = await healthie.documents.upload(
            client,
            path,
            name=f"Lab report{path.suffix}",
            share=True,
            reference=f"lab-{number}",
            ensure="once",
        )
        print(f"report {number}: document {document.id}")
        clients.append(client)
    return list(dict.fromkeys(clients))


async def fetch_all(healthie: Healthie, client: str, out: Path) -> None:
    """Save every document of a patient."""
    async for document in healthie.documents.list(client=client):
        saved = await healthie.documents.download(document, to=out / f"{document.id}.{document.extension or 'bin'}")
        print(f"document {document.id}: {saved.size} bytes of {saved.content_type}")


async def main(inbox: str, out: str) -> int:
    """File, then fetch."""
    reports = sorted(path for path in Path(inbox).iterdir() if path.is_file())  # noqa: ASYNC240 (nothing else runs yet)
    async with Healthie.from_env() as healthie:
        try:
            for client in await file_reports(healthie, reports):
                await fetch_all(healthie, client, Path(out))
        except HeroHealthieError as error:
            print(f"stopped: {error}", file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(asyncio.run(main(*sys.argv[1:3])))
