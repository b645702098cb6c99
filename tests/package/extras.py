"""One call for each extra, in an environment that has this extra alone; each is a program for `python -c`.

They need no server but the sandbox of the extra `sandbox`, and no network: a port that nobody listens on refuses.
`python -m tests.package.extras dist` tries the wheel in a folder without extras and with each of them, on any system.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import tomllib
import venv
from pathlib import Path

from tests.package.build import ROOT

_CLIENTS = """
import asyncio, importlib.metadata, sys
from hero_healthie import NO_RETRY, Healthie, Hero, NotSentError

def clients(**options):
    closed = {"base_url": "http://127.0.0.1:9", "retry": NO_RETRY, **options}
    return (
        Hero(api_key="k", practice_group_id="1", environment="staging", **closed),
        Healthie(api_key="k", environment="sandbox", **closed),
    )

async def refused(call):
    try:
        await call
    except NotSentError:
        return True
"""

BARE = (
    _CLIENTS
    + """
import hero_healthie
assert "site-packages" in hero_healthie.__file__, hero_healthie.__file__
assert hero_healthie.__version__ == importlib.metadata.version("hero-healthie")
assert len(list(hero_healthie.operations())) == 834
foreign = {"graphql", "starlette", "yaml", "rich", "opentelemetry", "redis", "fastapi"} & set(sys.modules)
assert not foreign, foreign

async def main():
    hero, healthie = clients()
    async with hero, healthie:
        assert await refused(hero.invoicing.list_coupons())
        assert await refused(healthie.invoices.get("1"))

asyncio.run(main())
from hero_healthie.cli.main import main as command
assert command(["inbox", "count", "none.sqlite"]) == 1
"""
)

_CLI = """
import contextlib, io
from hero_healthie.cli.main import main as command
with contextlib.redirect_stdout(io.StringIO()) as printed:
    assert command(["completion", "bash"]) == 0
assert "hero-healthie" in printed.getvalue()
import rich
"""

_CODEGEN = """
import asyncio, pathlib
from hero_healthie.cli.main import main as command
pathlib.Path("my_ops").mkdir(exist_ok=True)
pathlib.Path("my_ops/own.graphql").write_text("query whoAmI { currentUser { id first_name } }")
assert command(["generate", "--operations", "my_ops", "--out", "made_ops"]) == 0
assert command(["generate", "--operations", "my_ops", "--out", "made_ops", "--check"]) == 0
import sys; sys.path.insert(0, ".")
import made_ops
assert callable(made_ops.who_am_i)
"""

_EXPORT = """
import asyncio
from decimal import Decimal
from hero_healthie.export import Column, Export, Kind, Page, Table

class Ledger:
    table = Table("ledger", (Column("id", Kind.TEXT, required=True), Column("amount", Kind.MONEY)))

    async def asked(self):
        return {}

    async def pages(self, place):
        yield Page([{"id": "1", "amount": Decimal("0.10")}], None, 1)

asyncio.run(Export(Ledger(), "ledger.parquet", "ledger.csv").run())
import pyarrow.parquet
assert pyarrow.parquet.read_table("ledger.parquet").to_pylist()[0]["amount"] == Decimal("0.1000")
"""

_FASTAPI = (
    _CLIENTS
    + """
from fastapi import FastAPI
from starlette.testclient import TestClient
from hero_healthie.fastapi import HeroDep, install, webhook_router
from hero_healthie.webhooks import HeroVerifier, MemoryStore, Webhooks

app = FastAPI()
install(app, hero=lambda: clients()[0])
app.include_router(webhook_router(Webhooks(hero=HeroVerifier("k"), store=MemoryStore())))

@app.get("/")
async def coupons(hero: HeroDep) -> int:
    return len((await hero.invoicing.list_coupons()).items)

with TestClient(app) as client:
    problem = client.get("/")
    assert problem.headers["content-type"] == "application/problem+json", problem.headers
    assert problem.json()["type"].startswith("urn:hero-healthie:"), problem.text
    assert client.get("/openapi.json").status_code == 200
    assert client.post("/webhooks/hero", content=b"{}").status_code == 401
"""
)

_OTEL = (
    _CLIENTS
    + """
from opentelemetry import trace
from hero_healthie.otel import OpenTelemetry
events = []

async def main():
    hero, healthie = clients(on_call=[OpenTelemetry(), events.append])
    async with hero, healthie:
        assert await refused(hero.invoicing.list_coupons())

asyncio.run(main())
assert len(events) == 1 and trace.get_tracer("x")
"""
)

_REALTIME = (
    _CLIENTS
    + """
async def main():
    hero, healthie = clients(deadline=2.0)
    async with hero, healthie:
        try:
            async with healthie.subscriptions.note_added_subscription(conversation_id="3"):
                raise SystemExit("nobody listens there")
        except NotSentError:
            pass

asyncio.run(main())
"""
)

_REDIS = (
    _CLIENTS
    + """
import pyrate_limiter, redis.asyncio
from hero_healthie import RedisPace

async def main():
    # A Redis that is out of reach holds no call up: the process keeps the pace by itself.
    hero, healthie = clients(pace=RedisPace(redis="redis://127.0.0.1:9", rate=5, burst=5))
    async with hero, healthie:
        assert await refused(hero.invoicing.list_coupons())

asyncio.run(main())
"""
)

_SANDBOX = """
import asyncio
from hero_healthie.sandbox import Sandbox
from hero_healthie import Healthie, Hero

async def main():
    with Sandbox() as box:
        options = {"api_key": box.hero_api_key, "base_url": box.hero_url}
        async with Hero(environment="staging", practice_group_id=box.hero_practice_group_id, **options) as hero:
            assert (await hero.invoicing.list_coupons()).items
        options = {"api_key": box.healthie_api_key, "base_url": box.healthie_url}
        async with Healthie(environment="sandbox", **options) as healthie:
            assert [each async for each in healthie.invoices.list()]

asyncio.run(main())
"""

_TESTING = """
import pathlib, pytest
pathlib.Path("test_it.py").write_text('''
import asyncio
def test_it(sandbox, healthie):
    sandbox.respond("user", {"first_name": "Ada"})
    assert asyncio.run(healthie.queries.user(id="1")).first_name == "Ada"
''')
raise SystemExit(pytest.main(["-q", "-p", "no:cacheprovider", "test_it.py"]))
"""

SMOKES = {
    "cli": _CLI,
    "codegen": _CODEGEN,
    "export": _EXPORT,
    "fastapi": _FASTAPI,
    "otel": _OTEL,
    "realtime": _REALTIME,
    "redis": _REDIS,
    "sandbox": _SANDBOX,
    "testing": _TESTING,
}


def declared() -> list[str]:
    """Return the extras of the project."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    return sorted(project["optional-dependencies"])


def main() -> int:
    """Try the wheel of a folder: bare, and with each extra alone."""
    (wheel,) = Path(sys.argv[1]).resolve().glob("*.whl")
    failed = [each or "no extra" for each in ("", *declared()) if not _passes(wheel, each)]
    print("failed:", ", ".join(failed) or "none")
    return bool(failed)


def _passes(wheel: Path, extra: str) -> bool:
    print(f"{extra or 'no extra'} …", flush=True)
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as directory:
        venv.create(directory, with_pip=True)
        python = Path(directory) / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
        wanted = f"hero-healthie[{extra}] @ {wheel.as_uri()}" if extra else str(wheel)
        for command in (["-m", "pip", "install", "--quiet", wanted], ["-c", SMOKES.get(extra, BARE)]):
            done = subprocess.run([python, *command], cwd=directory, env=environment, check=False)
            if done.returncode:
                return False
    return True


if __name__ == "__main__":
    sys.exit(main())
