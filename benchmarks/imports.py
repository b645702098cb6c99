"""Import cost, measured in fresh processes that take turns."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import astuple, dataclass
from pathlib import Path

# The references of the budget: the libraries that a client is made of, and those that a call needs.
LIBRARIES = """
import httpx, pydantic, attrs
pydantic.BaseModel
"""
SESSION = """
import asyncio
import aiohttp, pydantic, attrs
pydantic.BaseModel

async def main():
    async with aiohttp.ClientSession():
        pass

asyncio.run(main())
"""

CLIENTS = """
from hero_healthie import Healthie, Hero
Hero(api_key="k", practice_group_id="42", environment="staging")
Healthie(api_key="k", environment="sandbox")
"""

_SERVER = """
async def serve(reader, writer):
    while (line := await reader.readline()):
        while (header := await reader.readline()) != b"\\r\\n":
            if header.lower().startswith(b"content-length:"):
                length = int(header.partition(b":")[2])
        await reader.readexactly(length)
        body = b'{"stripe_id": "in_1"}' if line.startswith(b"PATCH") else b'{"data": {"requestedPayment": null}}'
        writer.write(b"HTTP/1.1 200 OK\\r\\ncontent-length: %d\\r\\n\\r\\n%b" % (len(body), body))

async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    url = "http://127.0.0.1:%d" % server.sockets[0].getsockname()[1]
"""

# Both clients, and one call of each, against a server of a few lines in the same process.
CALLS = f"""
import asyncio
from hero_healthie import Healthie, Hero
from hero_health_api.models import UpdateInvoiceBody
{_SERVER}
    async with (
        Hero(api_key="k", practice_group_id="42", environment="staging", base_url=url) as hero,
        Healthie(api_key="k", environment="sandbox", base_url=url) as healthie,
    ):
        invoice = await hero.invoicing.update_invoice("981", body=UpdateInvoiceBody(issuer_id="7"))
        assert invoice.stripe_id == "in_1"
        assert await healthie.queries.requested_payment(id="1") is None
    server.close()

asyncio.run(main())
"""

# The same two calls by hand, and models of as many fields as those that are read: what no wrapper can be below.
BY_HAND = f"""
import asyncio
from datetime import datetime
from decimal import Decimal
import aiohttp, pydantic, attrs
{_SERVER}
    invoice = attrs.make_class("Invoice", ["stripe_id", *(f"field_{{number}}" for number in range(10))])
    kinds = (str, int, float, bool, datetime, Decimal) * 7
    fields = {{f"field_{{at}}": (each | None, ...) for at, each in enumerate(kinds)}}
    payment = pydantic.create_model("Payment", **fields)
    answer = pydantic.create_model("Answer", requestedPayment=(payment | None, ...))
    async with aiohttp.ClientSession() as session:
        async with session.patch(url, json={{"issuer_id": "7"}}) as response:
            invoice(**await response.json(content_type=None), **{{f"field_{{number}}": None for number in range(10)}})
        async with session.post(url, json={{"query": "x"}}) as response:
            answer.model_validate((await response.json(content_type=None))["data"])
    server.close()

asyncio.run(main())
"""

# The first use of further operations, in milliseconds of CPU: from attribute to parsed response, without the network.
FIRST_USE = """
import asyncio, gc, json, time
import httpx
from hero_healthie import NO_PACE, Healthie, HeroHealthieError
import healthie_api

DATA = {}

async def main():
    mock = httpx.AsyncClient(transport=httpx.MockTransport(lambda request: httpx.Response(200, json={"data": DATA})))
    healthie = Healthie(api_key="k", environment="sandbox", http_client=mock, pace=NO_PACE)
    queries, mutations = healthie.queries, healthie.mutations
    found = {}

    async def measure(root, call):
        DATA.clear()
        # An empty object makes pydantic build the whole model before it says what is missing.
        DATA[root] = {}
        # Which of them a full collection falls into is chance, and would be all that is seen of it.
        gc.collect()
        gc.disable()
        start = time.process_time()
        try:
            await call()
        except HeroHealthieError:
            pass
        found[root] = (time.process_time() - start) * 1000
        gc.enable()

    # The first model of all makes pydantic load what it builds models with.
    await measure("requestedPayment", lambda: queries.requested_payment(id="1"))
    found.clear()
    await measure("task", lambda: queries.task(id="1"))
    await measure("offering", lambda: queries.offering(id="1"))
    await measure("appointment", lambda: queries.appointment(id="1"))
    await measure("createTask", lambda: mutations.create_task(input=healthie_api.CreateTaskInput()))
    await measure("user", lambda: queries.user(id="1"))
    print(json.dumps(found))

asyncio.run(main())
"""

# The peak of the process itself: what `getrusage` tells begins with the memory of the parent.
_PROBE = """
import json, sys, time
cpu, start = time.process_time(), time.perf_counter()
exec(compile(sys.argv[1], "probe", "exec"), {"__name__": "probe"})
spent, cpu = time.perf_counter() - start, time.process_time() - cpu
peak = next(int(line.split()[1]) for line in open("/proc/self/status") if line.startswith("VmHWM"))
print(json.dumps([spent, peak / 1024, cpu]))
"""


@dataclass(frozen=True, slots=True)
class Cost:
    """What one fresh process took, or the medians of several."""

    milliseconds: float
    megabytes: float
    cpu_milliseconds: float
    """Without what the machine did for others meanwhile."""


def run(script: str, python: str | Path = sys.executable, variables: Mapping[str, str] = os.environ) -> Cost:
    """The cost of one fresh process."""
    seconds, megabytes, cpu = json.loads(_python(python, variables, "-c", _PROBE, script).splitlines()[-1])
    return Cost(seconds * 1000, megabytes, cpu * 1000)


def _python(python: str | Path, variables: Mapping[str, str], *arguments: str) -> str:
    """The output of one fresh process that keeps bytecode, as every installed package has it."""
    environment = {name: value for name, value in variables.items() if name != "PYTHONDONTWRITEBYTECODE"}
    done = subprocess.run([str(python), *arguments], env=environment, capture_output=True, text=True, check=True)
    return done.stdout


def compare(libraries: str, package: str, rounds: int) -> tuple[Cost, Cost]:
    """Two scripts in turns, so that a slow moment of the machine hits both."""
    run(package)  # writes the bytecode
    runs = [(run(libraries), run(package)) for _ in range(rounds)]
    return _median([first for first, _ in runs]), _median([second for _, second in runs])


def first_uses(python: str | Path = sys.executable, variables: Mapping[str, str] = os.environ) -> dict[str, float]:
    """Milliseconds of CPU of the first use of some operations, in one fresh process."""
    _python(python, variables, "-c", FIRST_USE)  # writes the bytecode
    found: dict[str, float] = json.loads(_python(python, variables, "-c", FIRST_USE))
    return found


def _median(runs: list[Cost]) -> Cost:
    return Cost(*(statistics.median(values) for values in zip(*(astuple(run) for run in runs), strict=True)))
