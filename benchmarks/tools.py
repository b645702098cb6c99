"""What else users wait for: the size of the wheel, the type checker, completion in an editor, the generator."""

from __future__ import annotations

import json
import os
import resource
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from operator import truediv
from pathlib import Path
from typing import Any

from benchmarks import environment
from benchmarks.calls import spread
from benchmarks.environment import PEERS, ROOT, Environment
from benchmarks.language_server import LanguageServer

QUICK_START = """
import asyncio

from hero_health_api.models import UpdateInvoiceBody
from hero_healthie import Healthie, Hero


async def main() -> None:
    async with Hero(api_key="k", practice_group_id="42", environment="staging") as hero:
        invoice = await hero.invoicing.update_invoice("981", body=UpdateInvoiceBody(issuer_id="7", memo="Thank you"))
        print(invoice.stripe_id)
        async for admin in hero.admin.list_admins(page_size=50):
            print(admin.id)
    async with Healthie(api_key="k", environment="sandbox") as healthie:
        page = await healthie.queries.appointments(first=10)
        print(page)
        async for each in healthie.invoices.list(status="unpaid", sort="requested_on_desc"):
            print(each.id, each.price)


asyncio.run(main())
"""
HTTPX_ONLY = """
import asyncio

import httpx


async def main() -> None:
    async with httpx.AsyncClient(headers={"x-api-key": "k", "x-practice-group-id": "42"}) as hero:
        invoice = await hero.patch("https://api.example/981", json={"issuer_id": "7", "memo": "Thank you"})
        print(invoice.json()["stripe_id"])
        for admin in (await hero.get("https://api.example/admins", params={"page_size": 50})).json()["data"]:
            print(admin["id"])
    async with httpx.AsyncClient(headers={"authorization": "Basic k"}) as healthie:
        page = await healthie.post("https://api.example/graphql", json={"query": "…", "variables": {"first": 10}})
        print(page)
        for each in page.json()["data"]["requestedPayments"]["nodes"]:
            print(each["id"], each["price"])


asyncio.run(main())
"""
COMPLETE_OURS = """
from hero_healthie import Healthie

healthie = Healthie(api_key="k", environment="sandbox")
healthie.queries."""
COMPLETE_HTTPX = """
import httpx

client = httpx.AsyncClient()
client."""
OURS = "hero_healthie"
COMPLETE_PYDANTIC = """
from pydantic import BaseModel


def complete(model: BaseModel) -> None:
    model."""
ONLY_HTTPX = "httpx only"
ONLY_PYDANTIC = "pydantic only"


def _cpu_of_children() -> float:
    spent = resource.getrusage(resource.RUSAGE_CHILDREN)
    return spent.ru_utime + spent.ru_stime


def _timed(work: Callable[[], object]) -> tuple[float, float]:
    cpu, start = _cpu_of_children(), time.perf_counter()
    work()
    return time.perf_counter() - start, _cpu_of_children() - cpu


def alternate(works: dict[str, Callable[[], object]], rounds: int) -> dict[str, Any]:
    """Run several commands alternately; return seconds by the clock and of the CPU for each."""
    runs: dict[str, list[tuple[float, float]]] = {name: [] for name in works}
    for number in range(rounds):
        for name, work in works.items():
            print(f"  round {number + 1} of {rounds}: {name}", flush=True)
            runs[name].append(_timed(work))
    found: dict[str, Any] = {
        name: {"seconds": spread([wall for wall, _ in each]), "cpu_seconds": spread([cpu for _, cpu in each])}
        for name, each in runs.items()
    }
    return found


def ratio(found: dict[str, Any], above: str, *below: str, key: str = "seconds") -> float:
    """Of medians: one command beside the sum of some others."""
    others = sum(found[name][key]["median"] for name in below)
    return float(found[above][key]["median"]) / others


def _project(directory: Path, name: str, text: str) -> Path:
    project = directory / name.replace(" ", "-")
    project.mkdir()
    (project / "program.py").write_text(text, "utf-8")
    settings = {"extraPaths": [str(ROOT / "src"), str(ROOT / "generated")], "typeCheckingMode": "strict"}
    (project / "pyrightconfig.json").write_text(json.dumps(settings), "utf-8")
    return project


def pyright(rounds: int) -> dict[str, Any]:
    """The type checker over the quick start, and over the same by hand on httpx."""
    with tempfile.TemporaryDirectory() as name:
        works: dict[str, Callable[[], object]] = {}
        for title, text in ((OURS, QUICK_START), (ONLY_HTTPX, HTTPX_ONLY)):
            project = _project(Path(name), title, text)
            works[title] = lambda project=project: _check(project)
        _check(project)  # pyright may first fetch itself
        found = alternate(works, rounds)
    return {
        **found,
        "ratio": ratio(found, OURS, ONLY_HTTPX),
        "cpu_ratio": ratio(found, OURS, ONLY_HTTPX, key="cpu_seconds"),
    }


def _check(project: Path) -> None:
    # By hand on httpx, what a response holds is of no known type: that is no failure of the run.
    command = (
        f'"{PEERS.program("pyright")}" --pythonpath "{PEERS.python}" --project "{project}" > "{project}/out" || true'
    )
    environment.run("sh", "-c", command, variables=PEERS.variables())


def completion(rounds: int) -> dict[str, Any]:
    """From opening a file to the list of completions, each in a fresh language server.

    pydantic by itself is the floor: what a method of `healthie.queries` returns is a model of it.
    """
    texts = {OURS: COMPLETE_OURS, ONLY_HTTPX: COMPLETE_HTTPX, ONLY_PYDANTIC: COMPLETE_PYDANTIC}
    seconds: dict[str, list[float]] = {title: [] for title in texts}
    again: dict[str, list[float]] = {title: [] for title in texts}
    items: dict[str, int] = {}
    with tempfile.TemporaryDirectory() as name:
        for number in range(rounds):
            for title, text in texts.items():
                project = Path(name) / f"{number}-{title.split()[0]}"
                project.mkdir()
                _project(project, "p", text)
                server = LanguageServer(PEERS.program("pyright-langserver"), project / "p", PEERS.variables())
                try:
                    first, second, items[title] = server.completions("program.py", text)
                finally:
                    server.close()
                seconds[title].append(first)
                again[title].append(second)
    found: dict[str, Any] = {
        title: {"seconds": spread(seconds[title]), "again": spread(again[title]), "items": items[title]}
        for title in seconds
    }
    return {
        **found,
        "ratio": statistics.median(map(truediv, seconds[OURS], seconds[ONLY_HTTPX])),
        "floor": statistics.median(map(truediv, seconds[ONLY_PYDANTIC], seconds[ONLY_HTTPX])),
    }


def wheel() -> dict[str, Any]:
    """The size of the wheel."""
    with tempfile.TemporaryDirectory() as name:
        pip = (sys.executable, "-m", "pip", "--disable-pip-version-check", "wheel", "--quiet", "--no-deps")
        arguments = ("--no-build-isolation", "--wheel-dir", name, str(ROOT))
        environment.run(*pip, *arguments, variables=dict(os.environ))
        (path,) = Path(name).glob("*.whl")
        return {"megabytes": path.stat().st_size / 1024 / 1024}


def generate(rounds: int) -> dict[str, Any]:
    """The generator of this project beside the stock generators, over the same descriptions and documents."""
    documents = environment.all_documents()
    ours = Environment(Path(sys.executable), PEERS.stock)
    with tempfile.TemporaryDirectory() as name:
        root, stock = Path(name) / "root", Environment(PEERS.python, Path(name) / "stock")
        shutil.copytree(ROOT / "specs", root / "specs")
        works: dict[str, Callable[[], object]] = {
            "python -m hero_healthie_codegen generate": lambda: ours.run(
                "-m", "hero_healthie_codegen", "generate", "--root", str(root)
            ),
            "openapi-python-client": lambda: environment.stock_hero(stock),
            "ariadne-codegen": lambda: environment.stock_healthie(stock, "everything", documents),
        }
        found = alternate(works, rounds)
    names = tuple(works)
    return {**found, "ratio": ratio(found, *names), "cpu_ratio": ratio(found, *names, key="cpu_seconds")}
