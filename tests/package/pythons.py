"""Run the wheel on every Python that is there, with its newest and its lowest dependencies: `make test-pythons`.

A script and not a test: it installs packages. On each it makes calls of both APIs over both transports, serves them by
FastAPI, generates the packages anew, which must give the same bytes, and runs `tests/processes`. Then it takes each
extra alone, and none of them. `--short` leaves out the generator and the processes. What passed is kept in
build/pythons.json, so that it may be done one Python after the other; `--write` puts it into docs/release.md.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.package.build import ROOT, build, export
from tests.package.extras import BARE, SMOKES, declared
from tests.package.pages import today, write_table

LEAST = (3, 11)
NAME = re.compile(r"python3\.\d+")
VERSION = "import sys; print(*sys.version_info[:3], sys.implementation.name, sys.base_prefix)"
TOOLS = ("pytest", "pytest-timeout", "pytest-xdist", "anyio", "uvloop", "gunicorn", "trio")
RESOLUTIONS = {"highest": "newest", "lowest-direct": "lowest"}
PAGE = ROOT / "docs" / "release.md"
KEPT = ROOT / "build" / "pythons.json"
COLUMNS = [
    "run on",
    "Python",
    "dependencies",
    "passed: no extra, each alone, all together with",
    "generator, processes",
]
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
    wanted = [each for each in sys.argv[1:] if not each.startswith("-")]
    long = "--short" not in sys.argv
    failures: list[str] = []
    with tempfile.TemporaryDirectory() as directory:
        work = Path(directory)
        wheel = build(export(work / "tree"), work / "out", "wheel")
        for version, python in sorted(pythons().items()):
            name = ".".join(map(str, version))
            if wanted and not any(name.startswith(each) for each in wanted):
                continue
            for resolution, words in RESOLUTIONS.items():
                place = work / f"{name}-{resolution}"
                together = _passes(place, python, wheel, resolution, long=long)
                missing = [
                    each or "no extra"
                    for each in ("", *declared())
                    if not _alone(place, each, python, wheel, resolution)
                ]
                failures += [f"{name} {words}: {each}" for each in missing]
                failures += [] if together else [f"{name} {words}: all extras together"]
                if together and not missing:
                    _keep([today(), name, words, together, "passed" if long else ""])
                shutil.rmtree(place, ignore_errors=True)
    print("failed:", ", ".join(failures) or "none")
    if "--write" in sys.argv and not failures:
        write_table(PAGE, "pythons", COLUMNS, _kept(), f"On Linux x86_64, with these extras: {', '.join(declared())}.")
    return bool(failures)


def _kept() -> list[list[str]]:
    rows: list[list[str]] = json.loads(KEPT.read_text("utf-8")) if KEPT.exists() else []
    return rows


def _keep(row: list[str]) -> None:
    others = [each for each in _kept() if each[1:3] != row[1:3]]
    KEPT.parent.mkdir(parents=True, exist_ok=True)
    KEPT.write_text(json.dumps(sorted([*others, row], key=lambda each: each[1:3]), indent=0), "utf-8")


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


def _installed(place: Path, python: str, wheel: Path, resolution: str, extras: list[str]) -> tuple[str, ...]:
    """Make an environment with the wheel and some extras; the command that installs more."""
    inside = str(place / "bin" / "python")
    install = ("uv", "pip", "install", "--quiet", "--python", inside)
    _run("uv", "venv", "--quiet", "--no-project", "--python", python, str(place))
    # The wheel's own dependencies are direct ones of pyproject.toml, and not of a wheel that is asked for.
    chosen = [argument for extra in extras for argument in ("--extra", extra)]
    _run(*install, "--resolution", resolution, "--requirement", str(ROOT / "pyproject.toml"), *chosen)
    _run(*install, "--no-deps", str(wheel))
    return install


def _alone(beside: Path, extra: str, python: str, wheel: Path, resolution: str) -> bool:
    """Try one extra, in an environment that has no other one; "" for none at all."""
    place = beside.with_name(f"{beside.name}-{extra or 'bare'}")
    try:
        _installed(place, python, wheel, resolution, [extra] if extra else [])
        _run(str(place / "bin" / "python"), "-c", SMOKES[extra] if extra else BARE, cwd=place)
    except subprocess.CalledProcessError as error:
        _tell(error)
        return False
    finally:
        shutil.rmtree(place, ignore_errors=True)
    print(f"  passed: {extra or 'no extra'}", flush=True)
    return True


def _tell(error: subprocess.CalledProcessError) -> None:
    command = " ".join(error.cmd[:4]).partition("\n")[0]
    print(f"  FAILED: {command}\n{(error.stdout or '')[-3000:]}{(error.stderr or '')[-3000:]}", flush=True)


def _passes(place: Path, python: str, wheel: Path, resolution: str, *, long: bool) -> str:
    """Try all extras together; which versions were taken, "" where it failed."""
    print(f"{place.name}:", flush=True)
    inside = str(place / "bin" / "python")
    try:
        install = _installed(place, python, wheel, resolution, declared())
        installed = _run("uv", "pip", "freeze", "--quiet", "--python", inside)
        pins = place / "pins.txt"
        pins.write_text("".join(f"{line}\n" for line in installed.splitlines() if "==" in line), "utf-8")
        _run(*install, "--constraint", str(pins), *TOOLS)
        _run(inside, "-W", "error", "-c", SMOKE, cwd=place)
        _run(inside, "-c", SMOKE_OF_EXTRAS, cwd=place)
        if long:
            _generator_and_processes(place)
    except subprocess.CalledProcessError as error:
        _tell(error)
        return ""
    chosen = [line for line in installed.splitlines() if line.startswith(("aiohttp=", "httpx=", "pydantic=", "attrs="))]
    print(f"  passed with {', '.join(chosen)}", flush=True)
    return ", ".join(line.replace("==", " ") for line in chosen)


def _generator_and_processes(place: Path) -> None:
    """Let the generator write what is committed, whatever its tools' versions; run the tests of forks and exits."""
    inside = str(place / "bin" / "python")
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
    pytest = ("-m", "pytest", "-q", "-n", "2", "-p", "no:cacheprovider", "--rootdir", str(place))
    _run(inside, *pytest, str(tests), cwd=place)


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
