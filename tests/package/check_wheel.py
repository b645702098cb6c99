"""Install the wheel of `make dist` in a clean environment, with its own dependencies only, and use it.

A script and not a test: it installs packages, which the test run itself does not.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.package.build import ROOT
from tests.package.extras import BARE, SMOKES

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
    """Install, and use: bare, then with one extra after the other."""
    (wheel,) = (ROOT / "dist").glob("*.whl")
    with tempfile.TemporaryDirectory() as directory:
        work = Path(directory)
        clean = work / "clean"
        uv = Path(sys.executable).with_name("uv")
        run(uv, "venv", "--quiet", "--no-project", "--python", sys.executable, clean)
        python = clean / "bin" / "python"
        pins = work / "pins.txt"
        pins.write_text(pinned(), "utf-8")
        pip: list[str | Path] = [uv, "pip", "install", "--quiet", "--python", python, "--constraint", pins]
        run(*pip, wheel)
        run(python, "-c", BARE, cwd=work)
        app = work / "app"
        (app / "my_ops").mkdir(parents=True)
        (app / "my_ops" / "own.graphql").write_text(OWN_DOCUMENT, "utf-8")
        command = clean / "bin" / "hero-healthie"
        generate: list[str | Path] = [command, "generate", "--operations", "my_ops", "--out", "my_app/healthie_ops"]
        advice = run(*generate, cwd=app, succeeds=False)
        assert "pip install 'hero-healthie[codegen]'" in advice, advice
        assert not (app / "my_app").exists()
        run(*pip, f"{wheel}[codegen]")
        run(*generate, cwd=app)
        run(*generate, "--check", cwd=app)
        run(*pip, f"{wheel}[sandbox]")
        run(python, "-c", USE_OWN, cwd=app)
        run(command, "demo", cwd=app)
        run(*pip, f"{wheel}[testing]")
        run(python, "-c", SMOKES["testing"], cwd=work)


def pinned() -> str:
    """Return the versions of requirements/dev.txt, without hashes: a wheel of our own has none."""
    lines = (ROOT / "requirements" / "dev.txt").read_text("utf-8").splitlines()
    return "".join(f"{line.split(' ')[0]}\n" for line in lines if "==" in line and not line.startswith(" "))


if __name__ == "__main__":
    main()
