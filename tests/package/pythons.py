"""Run the wheel on every Python that is there, with its newest and its lowest dependencies: `make test-pythons`.

A script and not a test: it installs packages. On each it makes calls of both APIs over both transports, serves them by
FastAPI, generates the packages anew, which must give the same bytes, and runs `tests/processes`.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LEAST = (3, 11)
NAME = re.compile(r"python3\.\d+")
VERSION = "import sys; print(*sys.version_info[:3], sys.implementation.name, sys.base_prefix)"
TOOLS = ("pytest", "pytest-timeout", "pytest-xdist", "anyio", "uvloop", "gunicorn", "trio")
SMOKE = """
import asyncio
import httpx
from hero_healthie import Healthie, Hero
from hero_healthie.sandbox import Sandbox
from hero_healthie.webhooks import Inbox

async def main():
    inbox = Inbox("inbox.sqlite")
    await inbox.open()
    assert await inbox.take(["handler"], "token", lease=1, limit=1) == []
    with Sandbox() as box:
        hero = Hero(
            api_key=box.hero_api_key,
            practice_group_id=box.hero_practice_group_id,
            environment="staging",
            base_url=box.hero_url,
        )
        healthie = Healthie(api_key=box.healthie_api_key, environment="sandbox", base_url=box.healthie_url)
        async with hero, healthie:
            await hero.invoicing.list_coupons()
            assert [each async for each in healthie.invoices.list()]
        async with httpx.AsyncClient() as http_client:
            healthie = Healthie(
                api_key=box.healthie_api_key, environment="sandbox", base_url=box.healthie_url, http_client=http_client
            )
            assert [each async for each in healthie.invoices.list()]
    await inbox.close()

asyncio.run(main())
"""
EXTRAS = ("codegen", "fastapi", "otel", "redis", "sandbox")
SMOKE_OF_EXTRAS = """
import importlib, pkgutil
from fastapi import FastAPI
from starlette.testclient import TestClient
from hero_healthie import Hero
from hero_healthie.fastapi import HeroDep, install, webhook_router
from hero_healthie.sandbox import Sandbox
from hero_healthie.webhooks import HeroVerifier, MemoryStore, Webhooks

for name in ("hero_healthie", "hero_healthie_runtime", "hero_healthie_codegen"):
    for module in pkgutil.walk_packages(importlib.import_module(name).__path__, f"{name}."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)

with Sandbox() as box:
    app = FastAPI()
    options = {"api_key": box.hero_api_key, "practice_group_id": box.hero_practice_group_id, "base_url": box.hero_url}
    install(app, hero=lambda: Hero(environment="staging", **options))
    app.include_router(webhook_router(Webhooks(hero=HeroVerifier("k"), store=MemoryStore())))

    @app.get("/")
    async def coupons(hero: HeroDep) -> int:
        return len((await hero.invoicing.list_coupons()).items)

    with TestClient(app) as client:
        assert client.get("/").json() > 0
        assert client.get("/openapi.json").status_code == 200
        assert client.post("/webhooks/hero", content=b"{}").status_code == 401
"""
CONFTEST = """
import pytest
from hero_healthie.sandbox import Sandbox

@pytest.fixture
def sandbox():
    with Sandbox(seed=1) as sandbox:
        yield sandbox
"""


def main() -> int:
    """Build the wheel once, and try it everywhere."""
    wanted = sys.argv[1:]
    failures: list[str] = []
    with tempfile.TemporaryDirectory() as directory:
        work = Path(directory)
        _run("uv", "build", "--quiet", "--wheel", "--no-build-isolation", "--out-dir", str(work), str(ROOT), cwd=ROOT)
        (wheel,) = work.glob("*.whl")
        for version, python in sorted(pythons().items()):
            name = ".".join(map(str, version))
            if wanted and not any(name.startswith(each) for each in wanted):
                continue
            for resolution in ("highest", "lowest-direct"):
                if not _passes(work / f"{name}-{resolution}", python, wheel, resolution):
                    failures.append(f"{name} {resolution}")
    print("failed:", ", ".join(failures) or "none")
    return bool(failures)


def pythons() -> dict[tuple[int, ...], str]:
    """Return the interpreters of this machine by version: those on the path, pyenv's and uv's."""
    found: dict[tuple[int, ...], str] = {}
    for candidate in _candidates():
        try:
            done = subprocess.run(
                [candidate, "-c", VERSION],
                capture_output=True,
                text=True,
                check=True,
                timeout=60,
                cwd=tempfile.gettempdir(),
            )
        except (OSError, subprocess.SubprocessError):
            continue
        major, minor, patch, name, _ = done.stdout.split(maxsplit=4)
        version = int(major), int(minor), int(patch)
        if name == "cpython" and version >= LEAST:
            found.setdefault(version, candidate)
    return found


def _candidates() -> Iterator[str]:
    roots = [Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"]
    roots.append(Path.home() / ".local" / "share" / "uv" / "python")
    for root in roots:
        yield from map(str, sorted(root.glob("*/bin/python3")))
    for folder in os.environ.get("PATH", "").split(os.pathsep):
        if "shims" not in folder and Path(folder).is_dir():
            yield from (str(each) for each in sorted(Path(folder).iterdir()) if NAME.fullmatch(each.name))


def _passes(place: Path, python: str, wheel: Path, resolution: str) -> bool:
    print(f"{place.name}:", flush=True)
    inside = str(place / "bin" / "python")
    install = ("uv", "pip", "install", "--quiet", "--python", inside)
    try:
        _run("uv", "venv", "--quiet", "--no-project", "--python", python, str(place))
        # The wheel's own dependencies are direct ones of pyproject.toml, and not of a wheel that is asked for.
        extras = [argument for extra in EXTRAS for argument in ("--extra", extra)]
        _run(*install, "--resolution", resolution, "--requirement", str(ROOT / "pyproject.toml"), *extras)
        _run(*install, "--no-deps", str(wheel))
        installed = _run("uv", "pip", "freeze", "--quiet", "--python", inside)
        pins = place / "pins.txt"
        pins.write_text("".join(f"{line}\n" for line in installed.splitlines() if "==" in line), "utf-8")
        _run(*install, "--constraint", str(pins), *TOOLS)
        _run(inside, "-W", "error", "-c", SMOKE, cwd=place)
        _run(inside, "-c", SMOKE_OF_EXTRAS, cwd=place)
        # Whatever the versions of its tools, the generator writes the bytes that are committed.
        checkout = place / "checkout"
        for folder in ("specs", "generated", "codegen"):
            shutil.copytree(ROOT / folder, checkout / folder, ignore=shutil.ignore_patterns("__pycache__"))
        shutil.copy(ROOT / "pyproject.toml", checkout)
        _run(inside, "-m", "hero_healthie_codegen", "check", cwd=checkout)
        tests = place / "tests"
        shutil.copytree(ROOT / "tests" / "processes", tests / "processes")
        shutil.copytree(ROOT / "tests" / "support", tests / "support")
        (tests / "__init__.py").touch()
        (tests / "conftest.py").write_text(CONFTEST, "utf-8")
        _run(
            inside,
            "-m",
            "pytest",
            "-q",
            "-n",
            "2",
            "-p",
            "no:cacheprovider",
            "--rootdir",
            str(place),
            str(tests),
            cwd=place,
        )
    except subprocess.CalledProcessError as error:
        print(
            f"  FAILED: {' '.join(error.cmd[:4])}\n{(error.stdout or '')[-3000:]}{(error.stderr or '')[-3000:]}",
            flush=True,
        )
        return False
    chosen = [line for line in installed.splitlines() if line.startswith(("aiohttp=", "httpx=", "pydantic=", "attrs="))]
    print(f"  passed with {', '.join(chosen)}", flush=True)
    return True


def _run(*command: str, cwd: Path | None = None) -> str:
    """Run a command away from the checkout, so that what is installed is used."""
    environment = {name: value for name, value in os.environ.items() if name not in {"PYTHONPATH", "VIRTUAL_ENV"}}
    environment["PATH"] = f"{Path(sys.executable).parent}{os.pathsep}{environment.get('PATH', '')}"
    done = subprocess.run(
        command, cwd=cwd or tempfile.gettempdir(), env=environment, capture_output=True, text=True, check=True
    )
    return done.stdout


if __name__ == "__main__":
    sys.exit(main())
