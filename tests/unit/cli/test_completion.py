"""`hero-healthie completion`: the script of each shell knows all commands and their options."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys

import pytest

from hero_healthie.cli.main import COMMANDS, main


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish", "tcsh"])
def test_a_script_names_all_commands(shell: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["completion", shell]) == 0
    script = capsys.readouterr().out
    for name in COMMANDS:
        assert re.search(rf"\b{name}\b", script)
    assert "secret-file" in script
    program = shutil.which(shell)
    if program is not None:
        subprocess.run([program, "-n"], input=script, text=True, check=True)


def test_bash_completes_with_it(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["completion", "bash"]) == 0
    script = capsys.readouterr().out
    script += """
        complete_line() {
            COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMPREPLY=()
            _shtab_hero_healthie; echo "${COMPREPLY[@]}"
        }
        complete_line hero-healthie web
        complete_line hero-healthie webhooks list --a
        complete_line hero-healthie call hero.invoicing.up
    """
    done = subprocess.run([shutil.which("bash") or "bash"], input=script, text=True, capture_output=True, check=True)
    assert done.stdout.split() == ["webhooks", "--api", "hero.invoicing.update_invoice"]


def test_without_the_extra_it_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "shtab", None)
    assert main(["completion", "bash"]) == 1
    assert "pip install 'hero-healthie[cli]'" in capsys.readouterr().err
