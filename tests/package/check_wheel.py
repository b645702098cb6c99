"""Build the sdist, the wheel from it, install that in a clean environment with its own dependencies only, and use it.

A script and not a test: it installs packages, which the test run itself does not.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
import venv
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
MOST_BYTES = 2_400_000
"""2.36 MB when this was written: 0.25 MB the generator, 0.11 MB specs/, 0.05 MB the map of Healthie's schema."""
WANTED = {
    "hero_healthie/py.typed",
    "hero_health_api/py.typed",
    "healthie_api/py.typed",
    "hero_healthie_pytest/__init__.py",
    "hero_healthie_codegen/custom/cli.py",
    "hero_healthie_codegen/data/healthie/schema.graphql",
    "hero_healthie_codegen/data/operations.toml",
    "hero_healthie_codegen/openapi/templates/model.py.jinja",
    "hero_healthie_runtime/py.typed",
}
USE = """
import asyncio, importlib.metadata, sys
import hero_healthie
from hero_health_api.models import UpdateInvoiceBody
from healthie_api import CreateRequestedPaymentInput
assert "site-packages" in hero_healthie.__file__, hero_healthie.__file__
assert len(list(hero_healthie.operations())) == 827
foreign = {"graphql", "starlette", "yaml", "rich", "codegen"} & set(sys.modules)
assert not foreign, foreign

async def main():
    async with hero_healthie.Hero(
        api_key="k", practice_group_id="1", environment="staging", base_url="http://127.0.0.1:9",
        retry=hero_healthie.NO_RETRY,
    ) as hero:
        try:
            await hero.invoicing.list_coupons()
        except hero_healthie.NotSentError as error:
            print("as expected:", error)

asyncio.run(main())
"""
OWN_DOCUMENT = """
query unpaidInvoices($first: Int = 50, $after: String) {
  requestedPayments(first: $first, after: $after, status_filter: "unpaid") {
    nodes { id price }
    page_info { has_next_page end_cursor }
  }
}
mutation NewTask($input: createTaskInput!) { createTask(input: $input) { task { id content } } }
"""
USE_OWN = """
import asyncio, sys
from healthie_api import CreateTaskInput
from hero_healthie import Healthie
from hero_healthie.sandbox import Sandbox
from my_app import healthie_ops

async def main():
    with Sandbox() as sandbox:
        async with Healthie(
            api_key=sandbox.healthie_api_key, environment="sandbox", base_url=sandbox.healthie_url
        ) as healthie:
            found = await healthie_ops.unpaid_invoices_pages(healthie, first=5).collect()
            made = await healthie_ops.new_task(healthie, input=CreateTaskInput(content="Call back"))
            assert found and made.task.content == "Call back"
            print("own operations:", len(found), "unpaid invoices, and a task")

asyncio.run(main())
"""
TEST = """
def test_it(sandbox, healthie):
    sandbox.respond("user", {"first_name": "Ada"})
    import asyncio
    assert asyncio.run(healthie.queries.user(id="1")).first_name == "Ada"
"""
SANDBOX = """
import sys
from hero_healthie.sandbox import Sandbox
with Sandbox() as sandbox:
    print("the sandbox serves", sandbox.hero_url)
"""


def run(*command: str | Path, cwd: Path | None = None, succeeds: bool = True) -> str:
    """Run one command outside the checkout, so that only what is installed is found; what it complained of."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    print("$", " ".join(Path(part).name for part in command[:4]).partition("\n")[0], "…", flush=True)
    done = subprocess.run(
        command, check=False, cwd=cwd or tempfile.gettempdir(), env=environment, stderr=subprocess.PIPE, text=True
    )
    assert (done.returncode == 0) == succeeds, done.stderr
    return done.stderr


def main() -> None:
    """Build, look inside, install, use."""
    with tempfile.TemporaryDirectory() as directory:
        work = Path(directory)
        source = unpacked_sdist(work)
        pip = [sys.executable, "-m", "pip"]
        run(*pip, "wheel", "--quiet", "--no-deps", "--no-build-isolation", "--wheel-dir", work, source)
        (wheel,) = work.glob("*.whl")
        names = set(zipfile.ZipFile(wheel).namelist())
        assert names >= WANTED, WANTED - names
        assert not [
            name
            for name in names
            if name.split("/")[0] in {"tests", "codegen", "specs", "src", "generated", "examples", "benchmarks"}
        ]
        assert wheel.stat().st_size <= MOST_BYTES, f"the wheel has {wheel.stat().st_size} bytes"
        print(f"{wheel.name}: {wheel.stat().st_size / 1024:.0f} KiB, {len(names)} files")
        clean = work / "clean"
        venv.create(clean, with_pip=True)
        python = clean / "bin" / "python"
        pins = work / "pins.txt"
        pins.write_text(pinned(), "utf-8")
        run(python, "-m", "pip", "install", "--quiet", "--constraint", pins, wheel)
        run(python, "-c", USE)
        app = work / "app"
        (app / "my_ops").mkdir(parents=True)
        (app / "my_ops" / "own.graphql").write_text(OWN_DOCUMENT, "utf-8")
        generate = [
            clean / "bin" / "hero-healthie",
            "generate",
            "--operations",
            "my_ops",
            "--out",
            "my_app/healthie_ops",
        ]
        advice = run(*generate, cwd=app, succeeds=False)
        assert "pip install 'hero-healthie[codegen]'" in advice, advice
        assert not (app / "my_app").exists()
        run(python, "-m", "pip", "install", "--quiet", "--constraint", pins, f"{wheel}[codegen]")
        run(*generate, cwd=app)
        run(*generate, "--check", cwd=app)
        run(python, "-m", "pip", "install", "--quiet", "--constraint", pins, f"{wheel}[sandbox]")
        run(python, "-c", SANDBOX)
        run(python, "-c", USE_OWN, cwd=app)
        run(python, "-m", "pip", "install", "--quiet", "--constraint", pins, f"{wheel}[testing]")
        (app / "test_it.py").write_text(TEST, "utf-8")
        run(python, "-m", "pytest", "--quiet", cwd=app)


def unpacked_sdist(work: Path) -> Path:
    """Build the sdist and unpack it; it holds every file of the repository, so that `make` works in it."""
    run(sys.executable, "-m", "hatchling", "build", "--target", "sdist", "--directory", work, cwd=ROOT)
    (packed,) = work.glob("*.tar.gz")
    with tarfile.open(packed) as archive:
        archive.extractall(work / "sdist", filter="data")
    (source,) = (work / "sdist").iterdir()
    tracked = tracked_files()
    left_out = [name for name in tracked if not (source / name).exists() and (ROOT / name).exists()]
    assert not left_out, f"not in the sdist: {left_out[:10]}"
    odd = [name for name in tracked if not name.isascii() or not name.isprintable() or " " in name]
    assert not odd, f"left behind by a test: {odd[:10]}"
    ignored = tracked_files("-i", "-c", "--exclude-standard")
    assert not ignored, f"left behind by a tool: {ignored[:10]}"
    print(f"{packed.name}: {packed.stat().st_size / 1024:.0f} KiB")
    return source


def tracked_files(*options: str) -> list[str]:
    """Return the files that git keeps; none in an sdist that was unpacked, which has no history."""
    if not shutil.which("git"):
        return []
    done = subprocess.run(["git", "ls-files", "-z", *options], cwd=ROOT, capture_output=True, check=False)
    return [name.decode(errors="surrogateescape") for name in done.stdout.split(b"\0") if name]


def pinned() -> str:
    """The versions of requirements/dev.txt, without hashes: a wheel of our own has none."""
    lines = (ROOT / "requirements" / "dev.txt").read_text("utf-8").splitlines()
    return "".join(f"{line.split(' ')[0]}\n" for line in lines if "==" in line and not line.startswith(" "))


if __name__ == "__main__":
    main()
