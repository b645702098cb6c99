"""The command line as a whole: its commands, versions, exit codes and missing extras."""

from __future__ import annotations

import pkgutil
import shlex
import subprocess
import sys
import tomllib
from types import ModuleType

import pytest

from hero_healthie import __version__
from hero_healthie.cli.main import main
from tests.support.paths import ROOT


@pytest.mark.parametrize(
    ("arguments", "code", "wanted"),
    [
        (["--help"], 0, "generate"),
        (["--version"], 0, __version__),
        ([], 2, "usage: hero-healthie"),
        (["gnerate"], 2, "there is no command 'gnerate'; did you mean 'generate'?"),
        (["xyzzy"], 2, "choose from doctor, ops"),
        (["generate"], 2, "usage: hero-healthie generate"),
        (["schema"], 2, "usage: hero-healthie schema"),
        (["schema", "check", "--help"], 0, "2 additions only"),
        (["diff"], 2, "usage: hero-healthie diff"),
        (["rebuild", "--help"], 0, "the wheel is there"),
        (["inbox"], 2, "usage: hero-healthie inbox"),
        (["webhooks", "--help"], 0, "HERO_WEBHOOK_SIGNING_KEY"),
        (["sandbox", "--help"], 0, "usage: hero-healthie sandbox [options] [-- COMMAND ...]"),
        (["sandbox", "--"], 2, "a command has to follow"),
    ],
)
def test_usage(arguments: list[str], code: int, wanted: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == code
    printed = capsys.readouterr()
    assert wanted in printed.out + printed.err


def test_the_script_that_is_installed_is_this_function() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert pkgutil.resolve_name(project["scripts"]["hero-healthie"]) is main


def test_ctrl_c_ends_with_130(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(arguments: list[str]) -> int:
        raise KeyboardInterrupt

    command = ModuleType("hero_healthie.cli.inbox")
    command.main = interrupted  # type: ignore[attr-defined] # a stand-in for the command
    monkeypatch.setitem(sys.modules, command.__name__, command)
    assert main(["inbox", "count", "file"]) == 130


@pytest.mark.slow
def test_streams_that_are_closed_or_full() -> None:
    """A closed stdout is none that fails; a full one is."""
    command = f"{shlex.quote(sys.executable)} -m hero_healthie ops create_invoice --api hero"
    for redirection, code, said in ((">&- <&-", 0, "1 found"), (">/dev/full", 1, "error: No space left on device\n")):
        done = subprocess.run(f"{command} {redirection}", shell=True, capture_output=True, text=True, check=False)  # noqa: S602 (a shell closes and redirects streams)
        assert done.returncode == code
        assert "error" not in done.stderr.replace(said, "").lower()
        assert said in done.stderr


def test_without_an_extra_it_says_what_to_install() -> None:
    script = "import runpy, sys; sys.modules['graphql'] = None; runpy.run_module('hero_healthie', run_name='__main__')"
    for command in (["generate", "--operations", "my_ops", "--out", "ops"], ["sandbox"]):
        done = subprocess.run([sys.executable, "-c", script, *command], capture_output=True, text=True, check=False)
        assert done.returncode == 1
        extra = "codegen" if command[0] == "generate" else "sandbox"
        advice = f"needs graphql, which is not installed: pip install 'hero-healthie[{extra}]'"
        assert done.stderr == f"{command[0]} {advice}\n"


def test_a_command_loads_what_it_needs_and_no_more() -> None:
    script = """if True:
        import sys
        from hero_healthie.cli.main import main
        try:
            main(["inbox", "--help"])
        except SystemExit:
            print(sorted({"graphql", "uvicorn", "hero_healthie_codegen", "hero_healthie.sandbox"} & sys.modules.keys()))
    """
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"
