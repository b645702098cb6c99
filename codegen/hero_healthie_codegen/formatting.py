"""Generated code, formatted by ruff with settings of its own, so that it is the same bytes everywhere."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

from .errors import CodegenError


def format_code(target: Path) -> None:
    """Sort imports and format with the pinned ruff, whatever its settings elsewhere.

    Raises:
        CodegenError: ruff is not installed, or cannot read the code.
    """
    common = ["--isolated", "--no-cache", "--quiet", "--target-version", "py311", "--line-length", "120"]
    # Which imports stand together must not hang on what lies beside the folder that the command is run in.
    common += ["--config", "src = []", str(target)]
    ruff = shutil.which("ruff", path=str(Path(sys.executable).parent)) or shutil.which("ruff")
    if ruff is None:
        raise CodegenError("ruff is not installed; `make setup`, or pip install 'hero-healthie[codegen]', installs it")
    steps = (["check", "--select", "I", "--fix", *common], ["format", *common])
    for step in steps:
        done = subprocess.run([ruff, *step], capture_output=True, text=True, check=False)  # noqa: S603 (fixed arguments)
        if done.returncode:
            raise CodegenError(f"ruff {step[0]} failed on generated code:\n{done.stdout}{done.stderr}")
