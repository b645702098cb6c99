"""Build the wheel, install it in a clean environment with nothing but its own dependencies, and use it there.

A script and not a test: it installs packages, which the test run itself does not.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import venv
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
MOST_BYTES = 2 * 1024 * 1024
WANTED = {
    "hero_healthie/py.typed",
    "hero_health_api/py.typed",
    "healthie_api/py.typed",
    "hero_healthie/sandbox/specs/hero/openapi.yaml",
    "hero_healthie/sandbox/specs/healthie/schema.graphql",
}
USE = """
import asyncio, importlib.metadata, sys
import hero_healthie
from hero_health_api.models import UpdateInvoiceBody
from healthie_api import CreateRequestedPaymentInput
assert "site-packages" in hero_healthie.__file__, hero_healthie.__file__
assert len(list(hero_healthie.operations())) == 800
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
SANDBOX = """
import sys
from hero_healthie.sandbox import Sandbox
with Sandbox() as sandbox:
    print("the sandbox serves", sandbox.hero_url)
"""


def run(*command: str | Path) -> None:
    """Run one command outside the checkout, so that only what is installed is found."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    print("$", " ".join(Path(part).name for part in command[:4]).partition("\n")[0], "…", flush=True)
    subprocess.run(command, check=True, cwd=tempfile.gettempdir(), env=environment)


def main() -> None:
    """Build, look inside, install, use."""
    with tempfile.TemporaryDirectory() as directory:
        work = Path(directory)
        pip = [sys.executable, "-m", "pip"]
        run(*pip, "wheel", "--quiet", "--no-deps", "--no-build-isolation", "--wheel-dir", work, ROOT)
        (wheel,) = work.glob("*.whl")
        names = set(zipfile.ZipFile(wheel).namelist())
        assert names >= WANTED, WANTED - names
        assert not [name for name in names if name.split("/")[0] in {"tests", "codegen", "specs", "src", "generated"}]
        assert wheel.stat().st_size <= MOST_BYTES, f"the wheel has {wheel.stat().st_size} bytes"
        print(f"{wheel.name}: {wheel.stat().st_size / 1024:.0f} KiB, {len(names)} files")
        clean = work / "clean"
        venv.create(clean, with_pip=True)
        python = clean / "bin" / "python"
        pins = work / "pins.txt"
        pins.write_text(pinned(), "utf-8")
        run(python, "-m", "pip", "install", "--quiet", "--constraint", pins, wheel)
        run(python, "-c", USE)
        run(python, "-m", "pip", "install", "--quiet", "--constraint", pins, f"{wheel}[sandbox]")
        run(python, "-c", SANDBOX)


def pinned() -> str:
    """The versions of requirements/dev.txt, without hashes: a wheel of our own has none."""
    lines = (ROOT / "requirements" / "dev.txt").read_text("utf-8").splitlines()
    return "".join(f"{line.split(' ')[0]}\n" for line in lines if "==" in line and not line.startswith(" "))


if __name__ == "__main__":
    main()
