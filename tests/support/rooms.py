"""Which tests belong to which room: `python -m tests.support.rooms` names those of what changed, for `make fast`."""

from __future__ import annotations

import shutil
import subprocess
import sys

from tests.support.paths import ROOT

EVERYTHING = ["tests/unit", "tests/docs"]
FOLDERS = ("tests/unit", "tests")
APART = {"typing", "conformance"}
"""Folders that pytest is not given: what type checkers read, and what `make conformance` runs."""


def tests_of(room: str) -> str | None:
    """Return the folder with the tests of a room such as `webhooks`, `_client` or `codegen`."""
    names = (room, room.lstrip("_"), room.removeprefix("hero_healthie_"))
    return next((f"{top}/{name}" for name in names for top in FOLDERS if (ROOT / top / name).is_dir()), None)


def room_of(path: str) -> str | None:
    """Return the room that a file of the repository stands in; None where it concerns all of them."""
    match path.split("/"):
        case ["src", "hero_healthie", room, _, *_] | ["tests", "unit", room, _, *_]:
            return room
        case ["src", "hero_healthie_runtime", *_]:
            return "runtime"
        case ["src", "hero_healthie_pytest", *_]:
            return "testing"
        case ["codegen" | "specs", *_]:
            return "codegen"
        case ["tests", "support" | "conformance", *_]:
            return None
        case [("docs" | "examples") as room, *_] | ["tests", room, _, *_]:
            return room
        case _:
            return None


def changed_files() -> list[str]:
    """Return the files that differ from where this branch left main, and those that are new."""
    if shutil.which("git") is None:
        return []
    bases = (_git("merge-base", "HEAD", branch) for branch in ("main", "origin/main"))
    base = next((found[0] for found in bases if found), "HEAD")
    changed = {*_git("diff", "--name-only", base), *_git("ls-files", "--others", "--exclude-standard")}
    return sorted(name for name in changed if not name.startswith("generated/"))


def _git(*arguments: str) -> list[str]:
    done = subprocess.run(["git", *arguments], cwd=ROOT, capture_output=True, text=True, check=False)
    return done.stdout.splitlines() if done.returncode == 0 else []


def tests_of_changes(files: list[str]) -> list[str]:
    """Return the folders with tests of changed files: all of them where one file concerns every room."""
    rooms = {room_of(file) for file in files}
    folders = {folder for room in rooms if room is not None and (folder := tests_of(room)) is not None}
    return sorted(folders) if folders and None not in rooms else EVERYTHING


def main(arguments: list[str]) -> int:
    """Print the tests of the rooms that are named, or of what changed."""
    if not arguments:
        print(*tests_of_changes(changed_files()))
        return 0
    folders = [None if room in APART else tests_of(room) for room in arguments]
    if None in folders:
        every = {path.name for top in FOLDERS for path in (ROOT / top).iterdir() if any(path.glob("test_*.py"))}
        rooms = sorted(every - APART)
        print(f"no tests of a room {arguments[folders.index(None)]!r}; rooms: {', '.join(rooms)}", file=sys.stderr)
        return 1
    print(*folders)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
