"""Many clinics, one service: each request is its own clinic's, all share the connections, and two workers one pace.

`make example-tenants` runs it against the sandbox. The first half is the service, as uvicorn loads it. The second half
starts it with two worker processes, calls it in the name of every clinic, and prints who got what.
"""

from __future__ import annotations

import asyncio
import os
import shutil
import socket
import sys
import time
from collections import Counter
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import httpx
from fastapi import Depends, FastAPI
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from pydantic import BaseModel

from hero_healthie import Healthie, Hero, RedisPace
from hero_healthie.fastapi import (
    deadline_from_header,
    healthie_dependency,
    hero_dependency,
    install,
    readiness,
    responses,
)

WORKERS = 2
CALLS_OF_EACH_CLINIC = 5


# ---- the service ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Clinic:
    """A tenant. A real service keeps them in a database, and the keys in a vault."""

    name: str
    practice_group_id: str
    healthie_api_key: str


def clinics() -> dict[str, Clinic]:
    """The clinics by the token that each of them calls the service with."""
    groups = os.environ["HERO_PRACTICE_GROUP_IDS"].split(",")
    keys = os.environ["HEALTHIE_API_KEYS"].split(",")
    return {
        f"token-{number}": Clinic(f"clinic {number}", group, key)
        for number, (group, key) in enumerate(zip(groups, keys, strict=True), 1)
    }


async def clinic_of(token: Annotated[HTTPAuthorizationCredentials, Depends(HTTPBearer())]) -> Clinic | None:
    """Who calls. A real service checks a signature here."""
    return clinics().get(token.credentials)


CurrentClinic = Annotated[Clinic | None, Depends(clinic_of)]


async def group_of(clinic: CurrentClinic) -> str | None:
    """For which practice group; for an unknown clinic there is none, and the request is refused."""
    return clinic.practice_group_id if clinic else None


async def key_of(clinic: CurrentClinic) -> str | None:
    """With whose key."""
    return clinic.healthie_api_key if clinic else None


in_time = deadline_from_header("X-Request-Timeout", maximum=60)
ClinicsHero = Annotated[Hero, Depends(hero_dependency(practice_group=group_of, deadline=in_time))]
ClinicsHealthie = Annotated[Healthie, Depends(healthie_dependency(api_key=key_of, deadline=in_time))]


def make_hero() -> Hero:
    """One key for all practice groups, so all of them share its pace, in all workers."""
    return Hero.from_env(pace=shared_pace("HERO", rate=20, burst=20))


def make_healthie() -> Healthie:
    """A key for each clinic, so each has a pace of its own, in all workers."""
    return Healthie.from_env(pace=shared_pace("HEALTHIE", rate=4, burst=5))


def shared_pace(api: str, *, rate: float, burst: int) -> RedisPace:
    """A pace that Redis keeps for all workers."""
    return RedisPace(
        redis=os.environ["REDIS_URL"],
        rate=float(os.environ.get(f"{api}_RATE", rate)),
        burst=int(os.environ.get(f"{api}_BURST", burst)),
        processes=WORKERS,
    )


app = FastAPI(title="Many clinics", responses=responses())
install(app, hero=make_hero, healthie=make_healthie)
app.add_route("/ready", readiness())


class Overview(BaseModel):
    """What one clinic sees."""

    practice_group: str
    customers: list[str]
    healthie_user: str
    worker: int


@app.get("/worker")
async def worker() -> int:
    """Return the id of the process that responds."""
    return os.getpid()


@app.get("/overview")
async def overview(hero: ClinicsHero, healthie: ClinicsHealthie) -> Overview:
    """Return the clinic's customers at Hero and its user at Healthie."""
    customers, user = await asyncio.gather(hero.invoicing.list_customers(query="a"), healthie.queries.current_user())
    return Overview(
        practice_group=hero.practice_group_id,
        customers=[customer.id for customer in customers.items],
        healthie_user=user.id if user else "",
        worker=os.getpid(),
    )


# ---- the clinics that call it --------------------------------------------------------------------------------------


async def call(client: httpx.AsyncClient, token: str) -> Overview | int:
    """Send one request of a clinic; return what it sees, or the status it was refused with."""
    headers = {"authorization": f"Bearer {token}", "x-request-timeout": os.environ.get("TIMEOUT", "60")}
    response = await client.get("/overview", headers=headers)
    return Overview.model_validate_json(response.content) if response.status_code == 200 else response.status_code


async def call_as_every_clinic(base_url: str) -> int:
    """Call as all clinics at once, print who saw what, and return the exit code."""
    fresh = httpx.Limits(max_keepalive_connections=0)  # a connection for each request, so that both workers get some
    async with httpx.AsyncClient(base_url=base_url, timeout=120, limits=fresh) as client:

        async def call_often(token: str) -> list[Overview | int]:
            return [await call(client, token) for _ in range(CALLS_OF_EACH_CLINIC)]

        stranger = await call(client, "token-of-nobody")
        start = time.perf_counter()
        results = await asyncio.gather(*map(call_often, clinics()))
        seconds = time.perf_counter() - start
    mixed_up = 0
    users: Counter[str] = Counter()
    for clinic, result in zip(clinics().values(), results, strict=True):
        overviews = [each for each in result if isinstance(each, Overview)]
        prefix = f"cus_{clinic.practice_group_id}_"  # the sandbox writes the practice group into its ids
        wrong = [
            overview
            for overview in overviews
            if overview.practice_group != clinic.practice_group_id
            or not all(i.startswith(prefix) for i in overview.customers)
        ]
        users.update({overview.healthie_user for overview in overviews})
        mixed_up += len(wrong)
        print(
            f"{clinic.name:10} group {clinic.practice_group_id:5} {len(overviews)} responses,"
            f" {len(overviews[0].customers) if overviews else 0} customers, Healthie user"
            f" {overviews[0].healthie_user if overviews else '-'}"
        )
    mixed_up += sum(clinics_of_user > 1 for clinics_of_user in users.values())
    every = [each for result in results for each in result]
    workers = Counter(each.worker for each in every if isinstance(each, Overview))
    refused = Counter(each for each in every if isinstance(each, int))
    print(f"a caller without a clinic: {stranger}")
    print(f"responses by worker: {dict(workers)}")
    print(f"refused: {dict(refused)}")
    print(f"{workers.total()} responses in {seconds:.1f} s; mixed up: {mixed_up}")
    return 1 if mixed_up or stranger != 403 else 0


# ---- starting everything -------------------------------------------------------------------------------------------


@asynccontextmanager
async def running(*command: str, **environment: str) -> AsyncGenerator[None]:
    """A program, for as long as the block lasts."""
    process = await asyncio.create_subprocess_exec(
        *command, env={**os.environ, **environment}, stdout=asyncio.subprocess.DEVNULL
    )
    try:
        yield
    finally:
        process.terminate()
        await process.wait()


def free_port() -> int:
    """A port that nobody uses."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        return int(free.getsockname()[1])


@asynccontextmanager
async def redis() -> AsyncGenerator[str]:
    """The Redis of `REDIS_URL`, or one of our own that keeps nothing."""
    given = os.environ.get("REDIS_URL")
    if given:
        yield given
        return
    program = shutil.which("redis-server")
    if program is None:
        sys.exit("this example needs redis-server on the PATH, or REDIS_URL")
    port = free_port()
    async with running(program, "--port", str(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"):
        yield f"redis://127.0.0.1:{port}/0"


async def until_ready(base_url: str) -> None:
    """Wait for all workers."""
    seen: set[str] = set()
    limits = httpx.Limits(max_keepalive_connections=0)
    async with asyncio.timeout(60), httpx.AsyncClient(base_url=base_url, limits=limits) as client:
        while len(seen) < WORKERS:
            try:
                seen.add((await client.get("/worker")).text)
            except httpx.TransportError:
                await asyncio.sleep(0.1)


async def main() -> int:
    """Redis, the service with its workers, the clinics."""
    if "HERO_PRACTICE_GROUP_IDS" not in os.environ:
        sys.exit("run it against the sandbox: make example-tenants")
    base_url = f"http://127.0.0.1:{(port := free_port())}"
    uvicorn = ["-m", "uvicorn", "multi_tenant:app", "--app-dir", str(Path(__file__).parent), "--log-level", "warning"]
    async with (
        redis() as redis_url,
        running(sys.executable, *uvicorn, "--port", str(port), "--workers", str(WORKERS), REDIS_URL=redis_url),
    ):
        await until_ready(base_url)
        return await call_as_every_clinic(base_url)


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
